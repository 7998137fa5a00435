//! What was found wrong with a feature: where, what, and whether the feature is shown all the same.

use std::fmt;

use super::decimal;

/// Something wrong in the file of initiatives.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// Line of the file on which the feature begins, counted from 1.
    pub line: usize,
    /// The feature's id, if it could be read.
    pub id: Option<String>,
    /// Whether the feature is left out; if not, only the part that is wrong is.
    pub left_out: bool,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong with a feature.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// Not JSON, or not a GeoJSON feature; the parser's words.
    Syntax(String),
    /// The file ends within this feature or before its collection is closed.
    Truncated,
    /// A property that has to be there is missing or empty.
    Missing(&'static str),
    /// A property has another type than its schema says.
    WrongType {
        /// Name of the property.
        property: &'static str,
        /// What it should be, in English: `text`, `list of texts`, `year`.
        expected: &'static str,
    },
    /// The geometry is neither a point nor null.
    NotAPoint,
    /// The point lies outside the area of the atlas.
    Outside {
        /// Degrees east and north, as in the file.
        lonlat: [f64; 2],
        /// Whether it would lie inside with longitude and latitude exchanged.
        swapped: bool,
    },
    /// The point lies within the area of the atlas but in none of its districts, and nothing else names one.
    NoDistrict {
        /// Degrees east and north, as in the file.
        lonlat: [f64; 2],
    },
    /// Another feature before this one has the same id.
    DuplicateId,
    /// A value that `atlas.json` or `regions.geojson` does not know; left out of the entry.
    UnknownValue {
        /// Name of the property.
        property: &'static str,
        /// The value.
        value: String,
    },
    /// A link that is not safe to follow; left out of the entry.
    UnsafeLink {
        /// Name of the property.
        property: &'static str,
        /// The link, shortened.
        value: String,
    },
    /// A feature is not UTF-8; it was read as Windows-1252. Told of the first such feature.
    Encoding,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(id) = &self.id {
            write!(f, ", `{id}`")?;
        }
        write!(f, ": {}", self.kind)
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(cause) => write!(f, "not a GeoJSON feature: {cause}"),
            Self::Truncated => f.write_str("the file ends before this feature does"),
            Self::Missing(property) => write!(f, "property `{property}` is missing or empty"),
            Self::WrongType { property, expected } => {
                write!(f, "property `{property}` should be: {expected}")
            }
            Self::NotAPoint => f.write_str("the geometry is neither a point nor null"),
            Self::Outside {
                lonlat: [lon, lat],
                swapped,
            } => {
                let question = if *swapped {
                    ": are longitude and latitude exchanged?"
                } else {
                    ""
                };
                write!(
                    f,
                    "the point {}, {} lies outside the atlas{question}",
                    decimal(*lon, 4),
                    decimal(*lat, 4)
                )
            }
            Self::NoDistrict { lonlat: [lon, lat] } => write!(
                f,
                "the point {}, {} lies in no district: state `district`",
                decimal(*lon, 4),
                decimal(*lat, 4)
            ),
            Self::DuplicateId => f.write_str("another feature has the same id"),
            Self::UnknownValue { property, value } => {
                write!(f, "property `{property}` has the unknown value `{value}`")
            }
            Self::UnsafeLink { property, value } => {
                write!(
                    f,
                    "property `{property}` is not an http, https, e-mail or telephone link: `{value}`"
                )
            }
            Self::Encoding => f.write_str("this is not UTF-8; it was read as Windows-1252"),
        }
    }
}
