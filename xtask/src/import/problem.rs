//! What is wrong with a row: where, what, and how to mend it.

use std::fmt;

use thiserror::Error;

use super::column::Column;

/// Something found in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<K> {
    /// Line of the file on which the row begins, counted from 1.
    pub line: u64,
    /// The column, unless it is the row as a whole.
    pub column: Option<Column>,
    /// What it is.
    pub kind: K,
}

/// What is wrong, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ProblemKind {
    /// A cell that has to be filled is empty.
    #[error("this cell is empty; every row needs one")]
    Missing,
    /// A row has another number of cells than the first row.
    #[error(
        "the row has {} than the first row; look for a missing quotation mark or a delimiter inside a cell",
        surplus_text(*.0)
    )]
    CellCount(isize),
    /// HTML in a text.
    #[error("`{0}` is HTML; write plain text")]
    Markup(String),
    /// A control character in a text.
    #[error("there is a control character (U+{0:04X}) in the text; type it anew")]
    ControlCharacter(u32),
    /// An error of the spreadsheet program instead of a value.
    #[error("`{0}` is an error of the spreadsheet; mend the formula, or write the value")]
    SpreadsheetError(String),
    /// UTF-8 that was read as Windows-1252.
    #[error("`{0}` was decoded wrongly; open its source as UTF-8 and copy the text anew")]
    Mojibake(String),
    /// Not an id.
    #[error(
        "`{value}` is not an id; write small letters, digits and hyphens, such as `{suggestion}`"
    )]
    NotAnId {
        /// What stands there.
        value: String,
        /// What could stand there.
        suggestion: String,
    },
    /// An id that another row has.
    #[error("line {first_line} has this id already; every row needs one of its own")]
    DuplicateId {
        /// The row that keeps it.
        first_line: u64,
    },
    /// Not one of the words of this column.
    #[error("`{value}` is not known; write one of {known}")]
    UnknownCode {
        /// What stands there.
        value: String,
        /// What could stand there.
        known: String,
    },
    /// Not a language of the table of languages.
    #[error(
        "`{0}` is no language in data/editing/languages.csv; write it as it stands there, or add it"
    )]
    UnknownLanguage(String),
    /// Not a web address.
    #[error(
        "`{0}` is not a web address; it has to begin with https:// or http:// and hold no spaces"
    )]
    NotAWebAddress(String),
    /// Not an address for e-mail.
    #[error("`{0}` is not an e-mail address; write name@example.org and nothing else")]
    NotAnEmail(String),
    /// Not a telephone number.
    #[error(
        "`{0}` is not a telephone number; write one number with digits, spaces and + ( ) / - only"
    )]
    NotAPhone(String),
    /// Not a year.
    #[error("`{value}` is not a year from {from} to {to}; write four digits")]
    NotAYear {
        /// What stands there.
        value: String,
        /// First year that makes sense.
        from: i32,
        /// Last year that makes sense.
        to: i32,
    },
    /// Not a day.
    #[error("`{0}` is not a day up to this year; write it as 2026-01-31")]
    NotADay(String),
    /// The year of the source contradicts what is said about its age.
    #[error("`{currency}` does not fit the source's year {year}; correct one of them")]
    CurrencyContradictsYear {
        /// What is said about the page.
        currency: String,
        /// The year of the page.
        year: i32,
    },
    /// Something about the place.
    #[error(transparent)]
    Place(#[from] PlaceProblem),
}

/// What is wrong with the place of a row, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PlaceProblem {
    /// Not a postcode.
    #[error("`{0}` is not a postcode; write five digits")]
    NotAPostcode(String),
    /// No municipality has this postcode.
    #[error(
        "postcode `{0}` belongs to no municipality of the atlas; correct it, or name the municipality"
    )]
    UnknownPostcode(String),
    /// Not an official key.
    #[error(
        "`{0}` is no municipality's official key; write its eight digits, or leave it empty and write the name"
    )]
    UnknownKey(String),
    /// No municipality has this name.
    #[error("`{name}` is no municipality of the atlas{}", similar_text(similar))]
    UnknownName {
        /// What stands there.
        name: String,
        /// Names that look alike.
        similar: Vec<String>,
    },
    /// Several municipalities could be meant.
    #[error("`{value}` may be {}; write the official key into municipality_ags", candidates.join(" or "))]
    Ambiguous {
        /// What stands there.
        value: String,
        /// Names with their keys.
        candidates: Vec<String>,
    },
    /// Name and key belong to two municipalities.
    #[error("`{name}` is not {key_name}, to which the key {key} belongs; correct one of them")]
    NameContradictsKey {
        /// The name that stands there.
        name: String,
        /// The key that stands there.
        key: String,
        /// To whom the key belongs.
        key_name: String,
    },
    /// Not a district.
    #[error(
        "`{0}` is no district of the atlas; write its five digits, such as 03351, or its full name"
    )]
    UnknownDistrict(String),
    /// The place lies in another district than the row says.
    #[error("{municipality} lies in {found}, not in {stated}; correct one of them")]
    DistrictContradictsPlace {
        /// The municipality.
        municipality: String,
        /// The district around its point.
        found: String,
        /// The district that stands there.
        stated: String,
    },
    /// The point of a municipality lies in no district.
    #[error(
        "the point of {0} in data/places.json lies in no district of data/regions.geojson; correct that file"
    )]
    Nowhere(String),
    /// Nothing says where it is.
    #[error(
        "nothing says where it is; name the municipality, its key or a postcode, or set scope to `state`"
    )]
    NoPlace,
}

/// Worth a look, but no reason to leave a row out.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Note {
    /// The gazetteer does not list the postcode for the municipality.
    #[error("postcode {postcode} is not listed for {municipality}; taken as it is")]
    PostcodeElsewhere {
        /// The postcode.
        postcode: String,
        /// The municipality.
        municipality: String,
    },
    /// The office lies at the seat of its district, outside of it.
    #[error(
        "{municipality} is the seat of {district} but does not lie in it; counted for {district}"
    )]
    SeatOutside {
        /// The municipality.
        municipality: String,
        /// The district that stands there.
        district: String,
    },
    /// Said to stand for the seat, but is none.
    #[error(
        "{municipality} is not the seat of {district}, so its point stands for the municipality"
    )]
    NotTheSeat {
        /// The municipality.
        municipality: String,
        /// Its district.
        district: String,
    },
    /// A state-wide offer with a district.
    #[error("scope is `state`, so the district is not taken over")]
    DistrictOfStatewide,
}

fn surplus_text(cells: isize) -> String {
    let direction = if cells < 0 { "fewer" } else { "more" };
    let unit = if cells.abs() == 1 { "cell" } else { "cells" };
    format!("{} {unit} {direction}", cells.abs())
}

fn similar_text(similar: &[String]) -> String {
    if similar.is_empty() {
        return "; write it as in data/places.json, or leave it empty and write a postcode"
            .to_owned();
    }
    format!("; did you mean {}?", similar.join(" or "))
}

impl<K: fmt::Display> fmt::Display for Found<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.column {
            Some(column) => write!(f, "line {}, {}: {}", self.line, column.name(), self.kind),
            None => write!(f, "line {}: {}", self.line, self.kind),
        }
    }
}
