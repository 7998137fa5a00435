//! Rows to entries: every cell is read, and all that is wrong with a row is said at once.

use std::collections::BTreeMap;

use super::codes::CodeLists;
use super::column::Column;
use super::entry::{Address, Contact, Entry, Organisation, Source, Summary};
use super::evidence;
use super::languages::Languages;
use super::location::{Location, Locator};
use super::problem::{Found, Note, ProblemKind};
use super::table::{Row, Table};
use super::{text, values};

/// What rows refer to.
pub struct Reference {
    /// Closed lists of words.
    pub codes: CodeLists,
    /// Names of languages.
    pub languages: Languages,
    /// Municipalities and districts.
    pub locator: Locator,
    /// The last year that is not to come.
    pub this_year: i32,
}

/// What a table gives.
#[derive(Debug, Default)]
pub struct Reading {
    /// The sound rows, in the order of the file to be written.
    pub entries: Vec<Entry>,
    /// What is wrong with the others, in the order of the table.
    pub problems: Vec<Found<ProblemKind>>,
    /// What is worth a look, in the order of the table.
    pub notes: Vec<Found<Note>>,
}

/// Reads all rows of a table.
pub fn read(table: &Table, reference: &Reference) -> Reading {
    let mut reading = Reading::default();
    let mut line_of_id: BTreeMap<String, u64> = BTreeMap::new();
    for row in &table.rows {
        let mut reader = RowReader {
            row,
            reference,
            problems: Vec::new(),
        };
        let entry = reader.entry();
        if let Some(id) = row.cell(Column::Id) {
            match line_of_id.get(id) {
                Some(first_line) => reader.add(
                    Column::Id,
                    ProblemKind::DuplicateId {
                        first_line: *first_line,
                    },
                ),
                None => {
                    line_of_id.insert(id.to_owned(), row.line);
                }
            }
        }
        if let (Some(entry), true) = (entry, reader.problems.is_empty()) {
            let notes = entry.location.notes.iter().cloned();
            reading.notes.extend(notes.map(|(column, kind)| Found {
                line: row.line,
                column: Some(column),
                kind,
            }));
            reading.entries.push(entry);
        }
        reading.problems.append(&mut reader.problems);
    }
    reading.entries.sort_by(Entry::in_order);
    reading
}

/// Reads one row.
struct RowReader<'a> {
    row: &'a Row,
    reference: &'a Reference,
    problems: Vec<Found<ProblemKind>>,
}

impl RowReader<'_> {
    /// The entry; `None` or with problems if the row cannot be used.
    ///
    /// Everything is read before anything is given up, so that an editor sees all problems of a row.
    fn entry(&mut self) -> Option<Entry> {
        if self.row.surplus_cells != 0 {
            let kind = ProblemKind::CellCount(self.row.surplus_cells);
            self.problems.push(Found {
                line: self.row.line,
                column: None,
                kind,
            });
            return None;
        }
        let codes = &self.reference.codes;
        let id = self.required(Column::Id, values::id);
        let title = self.required(Column::Title, text::plain);
        let summary = Summary {
            de: self.optional(Column::SummaryDe, text::plain),
            en: self.optional(Column::SummaryEn, text::plain),
        };
        let name = self.required(Column::Organisation, text::plain);
        let kind = self.required(Column::OrganisationType, |cell| {
            codes.organisation_types.one(cell)
        });
        if self.row.cell(Column::Fields).is_none() {
            self.add(Column::Fields, ProblemKind::Missing);
        }
        let fields = self.many(Column::Fields, |cell| codes.fields.many(cell));
        let target_groups = self.many(Column::TargetGroups, |cell| codes.target_groups.many(cell));
        let languages = self.many(Column::LanguagesOffered, |cell| {
            self.reference.languages.tags(cell)
        });
        let scope = self.required(Column::Scope, |cell| codes.scopes.one(cell));
        let location = scope.as_deref().and_then(|scope| self.location(scope));
        let (address, contact) = (self.address(), self.contact());
        let since = self.year(Column::Since);
        let last_year = self.reference.this_year;
        let checked = self.optional(Column::Checked, |cell| values::day(cell, last_year));
        let source = self.source();
        let source_year = source.as_ref().and_then(|source| source.year);
        let standing = evidence::standing(self.row.cell(Column::Currency), source_year);
        let standing = self.checked(Column::Currency, standing);
        Some(Entry {
            id: id?,
            title: title?,
            summary,
            organisation: Organisation {
                name: name?,
                kind: kind?,
            },
            fields,
            target_groups,
            languages,
            scope: scope?,
            location: location?,
            address,
            contact,
            since,
            standing: standing?,
            checked,
            source: source?,
        })
    }

    fn address(&mut self) -> Address {
        Address {
            street: self.optional(Column::Street, text::plain),
            postal_code: self.row.cell(Column::PostalCode).map(str::to_owned),
        }
    }

    fn contact(&mut self) -> Contact {
        Contact {
            website: self.optional(Column::Website, values::web_address),
            email: self.optional(Column::PublicEmail, values::email),
            phone: self.optional(Column::Phone, values::phone),
        }
    }

    fn source(&mut self) -> Option<Source> {
        let url = self.required(Column::SourceUrl, values::web_address);
        let year = self.year(Column::SourceYear);
        let earlier_url = self.optional(Column::SourceUrlOlder, values::web_address);
        Some(Source {
            url: url?,
            year,
            earlier_url,
        })
    }

    fn year(&mut self, column: Column) -> Option<i32> {
        let last_year = self.reference.this_year;
        self.optional(column, |cell| values::year(cell, last_year))
    }

    /// The value of a cell that has to be filled.
    fn required<T>(
        &mut self,
        column: Column,
        read: impl FnOnce(&str) -> Result<T, ProblemKind>,
    ) -> Option<T> {
        let result = self
            .row
            .cell(column)
            .map_or(Err(ProblemKind::Missing), read);
        self.checked(column, result)
    }

    /// The value of a cell that may be empty.
    fn optional<T>(
        &mut self,
        column: Column,
        read: impl FnOnce(&str) -> Result<T, ProblemKind>,
    ) -> Option<T> {
        let result = self.row.cell(column).map(read)?;
        self.checked(column, result)
    }

    /// The values of a cell that lists some.
    fn many(
        &mut self,
        column: Column,
        read: impl FnOnce(&str) -> (Vec<String>, Vec<ProblemKind>),
    ) -> Vec<String> {
        let (values, problems) = self.row.cell(column).map(read).unwrap_or_default();
        for problem in problems {
            self.add(column, problem);
        }
        values
    }

    fn location(&mut self, scope: &str) -> Option<Location> {
        match self.reference.locator.locate(self.row, scope) {
            Ok(location) => Some(location),
            Err((column, problem)) => {
                self.add(column, problem.into());
                None
            }
        }
    }

    /// The value, or `None` with the problem noted.
    fn checked<T>(&mut self, column: Column, result: Result<T, ProblemKind>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(kind) => {
                self.add(column, kind);
                None
            }
        }
    }

    fn add(&mut self, column: Column, kind: ProblemKind) {
        self.problems.push(Found {
            line: self.row.line,
            column: Some(column),
            kind,
        });
    }
}
