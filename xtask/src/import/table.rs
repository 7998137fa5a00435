//! Text to rows: finds the delimiter, the columns, and the line on which each row begins.

use thiserror::Error;

use super::column::{COLUMNS, Column, REQUIRED};

/// Delimiters that spreadsheets write.
const DELIMITERS: [char; 3] = [',', ';', '\t'];

/// A table of initiatives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The rows below the first, without empty ones.
    pub rows: Vec<Row>,
    /// Names in the first row that no column has.
    pub unknown_columns: Vec<String>,
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Line of the file on which it begins, counted from 1.
    pub line: u64,
    /// How many cells it has more or fewer than the first row; 0 when all is well.
    pub surplus_cells: isize,
    cells: Vec<(Column, String)>,
}

/// Why a text is no table of initiatives. Every case says what to do.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum TableError {
    /// There is no text.
    #[error("the table is empty")]
    Empty,
    /// The first row lacks columns.
    #[error("the first row lacks the columns {}; it has {found}", missing.join(", "))]
    MissingColumns {
        /// Their names.
        missing: Vec<&'static str>,
        /// What stands there.
        found: String,
    },
    /// The first row names a column twice.
    #[error("the first row names the column `{0}` twice")]
    DuplicateColumn(&'static str),
    /// The text is not CSV.
    #[error("the table cannot be read")]
    Csv(#[from] csv::Error),
}

impl Table {
    /// Reads a table with a first row of column names, separated by commas, semicolons or tabs.
    ///
    /// # Errors
    ///
    /// If there is no such first row.
    pub fn parse(text: &str) -> Result<Self, TableError> {
        // Spreadsheets may say in a line of its own which delimiter follows.
        let (text, skipped_lines) = match text.split_once('\n') {
            Some((first, rest)) if first.trim_end().to_lowercase().starts_with("sep=") => (rest, 1),
            _ => (text, 0),
        };
        let first_line = text
            .lines()
            .next()
            .filter(|line| !line.trim().is_empty())
            .ok_or(TableError::Empty)?;
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter(first_line))
            .flexible(true)
            .from_reader(text.as_bytes());
        let names: Vec<String> = reader.headers()?.iter().map(str::to_owned).collect();
        let columns = columns(&names)?;
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record?;
            if record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let line = record.position().map_or(0, csv::Position::line) + skipped_lines;
            rows.push(Row::new(line, &columns, &record));
        }
        let unknown_columns = names
            .into_iter()
            .zip(&columns)
            .filter(|(name, column)| column.is_none() && !name.trim().is_empty())
            .map(|(name, _)| name)
            .collect();
        Ok(Self {
            rows,
            unknown_columns,
        })
    }
}

impl Row {
    fn new(line: u64, columns: &[Option<Column>], record: &csv::StringRecord) -> Self {
        let length = |count: usize| isize::try_from(count).unwrap_or(isize::MAX);
        let cells = columns
            .iter()
            .zip(record.iter())
            .filter_map(|(column, cell)| Some(((*column)?, cell.trim())))
            .filter(|(_, cell)| !cell.is_empty())
            .map(|(column, cell)| (column, cell.to_owned()))
            .collect();
        Self {
            line,
            surplus_cells: length(record.len()) - length(columns.len()),
            cells,
        }
    }

    /// The text in a column, without space around it; `None` when there is none.
    pub fn cell(&self, column: Column) -> Option<&str> {
        self.cells
            .iter()
            .find(|(of, _)| *of == column)
            .map(|(_, text)| text.as_str())
    }
}

/// The delimiter with which the first row names the most columns.
fn delimiter(first_line: &str) -> u8 {
    let known = |delimiter: &char| {
        first_line
            .split(*delimiter)
            .filter(|name| Column::named(name.trim_matches('"')).is_some())
            .count()
    };
    let best = DELIMITERS
        .iter()
        .rev()
        .max_by_key(|delimiter| known(delimiter))
        .unwrap_or(&',');
    u8::try_from(*best).unwrap_or(b',')
}

fn columns(names: &[String]) -> Result<Vec<Option<Column>>, TableError> {
    let columns: Vec<_> = names.iter().map(|name| Column::named(name)).collect();
    let count = |wanted: Column| {
        columns
            .iter()
            .filter(|column| **column == Some(wanted))
            .count()
    };
    let missing: Vec<_> = REQUIRED
        .iter()
        .filter(|column| count(**column) == 0)
        .map(|column| column.name())
        .collect();
    if !missing.is_empty() {
        let found: String = names.join(", ").chars().take(200).collect();
        return Err(TableError::MissingColumns { missing, found });
    }
    match COLUMNS.iter().find(|(column, _)| count(*column) > 1) {
        Some((_, name)) => Err(TableError::DuplicateColumn(name)),
        None => Ok(columns),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &str = "id,title,organisation,organisation_type,fields,scope,source_url";

    #[test]
    fn every_delimiter_of_spreadsheets_is_understood() {
        for delimiter in [",", ";", "\t"] {
            let text = format!("{NAMES}\r\na,\"b\nc\",d,e,f,g,h\r\n\r\ni,j,k,l,m,n,o\r\n")
                .replace(',', delimiter);
            let table = Table::parse(&text).unwrap();
            assert_eq!(table.rows.len(), 2, "{delimiter:?}");
            assert_eq!(table.rows[0].cell(Column::Title), Some("b\nc"));
            assert_eq!(table.rows[1].cell(Column::SourceUrl), Some("o"));
        }
    }

    #[test]
    fn the_line_of_a_row_is_that_of_its_beginning() {
        let text = format!("sep=,\n{NAMES}\na,\"b\nc\",d,e,f,g,h\ni,j,k,l,m,n,o\n");
        let lines: Vec<_> = Table::parse(&text)
            .unwrap()
            .rows
            .iter()
            .map(|row| row.line)
            .collect();
        assert_eq!(lines, [3, 5]);
    }

    #[test]
    fn a_row_with_a_cell_too_few_says_so() {
        let table = Table::parse(&format!("{NAMES}\na,b,c,d,e,f\n")).unwrap();
        assert_eq!(table.rows[0].surplus_cells, -1);
    }

    #[test]
    fn a_table_without_the_columns_is_refused_by_name() {
        let message = Table::parse("id,title\n1,2\n").unwrap_err().to_string();
        assert!(message.starts_with(
            "the first row lacks the columns organisation, organisation_type, fields"
        ));
        assert!(matches!(Table::parse(""), Err(TableError::Empty)));
        assert!(matches!(
            Table::parse(&format!("{NAMES},Title\n")),
            Err(TableError::DuplicateColumn("title"))
        ));
    }

    #[test]
    fn columns_that_are_not_known_are_named() {
        let table = Table::parse(&format!("{NAMES},notes\n")).unwrap();
        assert_eq!(table.unknown_columns, ["notes"]);
    }
}
