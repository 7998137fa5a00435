//! Tables as text that spreadsheets open: UTF-8 with a mark, line ends of RFC 4180, no formulas.

use csv_core::{Terminator, WriteResult, Writer, WriterBuilder};

use super::neutralised;

/// What spreadsheets know UTF-8 by.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// How the cells of a row are parted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Separator {
    /// Semicolons, and a comma before decimals: what spreadsheets set to German expect.
    #[default]
    Semicolon,
    /// Commas, and a point before decimals: RFC 4180.
    Comma,
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// A text; never run as a formula.
    Text(String),
    /// A number with so many decimals at most.
    Number(f64, u32),
    /// Nothing.
    Empty,
}

impl Cell {
    /// A text, or nothing.
    #[must_use]
    pub fn of(text: Option<&str>) -> Self {
        text.map_or(Self::Empty, |text| Self::Text(text.to_owned()))
    }

    /// A whole number, or nothing.
    #[must_use]
    pub fn whole(number: Option<i32>) -> Self {
        number.map_or(Self::Empty, |number| Self::Number(number.into(), 0))
    }

    fn text(&self, separator: Separator) -> String {
        match self {
            Self::Text(text) => neutralised(text).into_owned(),
            Self::Number(number, decimals) => {
                let text = without_zeros(crate::atlas::decimal(*number, *decimals));
                match separator {
                    Separator::Semicolon => text.replace('.', ","),
                    Separator::Comma => text,
                }
            }
            Self::Empty => String::new(),
        }
    }
}

/// A decimal without zeros that say nothing.
fn without_zeros(text: String) -> String {
    if text.contains('.') {
        let text = text.trim_end_matches('0').trim_end_matches('.');
        text.to_owned()
    } else {
        text
    }
}

/// The table as the text of a file; `head` names the columns.
#[must_use]
pub fn csv(
    head: &[String],
    rows: impl IntoIterator<Item = Vec<Cell>>,
    separator: Separator,
) -> String {
    let delimiter = match separator {
        Separator::Semicolon => b';',
        Separator::Comma => b',',
    };
    let mut writer = WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(Terminator::CRLF)
        .build();
    let mut bytes = BYTE_ORDER_MARK.as_bytes().to_vec();
    let head: Vec<String> = head
        .iter()
        .map(|name| neutralised(name).into_owned())
        .collect();
    write_row(&mut writer, &head, &mut bytes);
    for row in rows {
        let row: Vec<String> = row.iter().map(|cell| cell.text(separator)).collect();
        write_row(&mut writer, &row, &mut bytes);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn write_row(writer: &mut Writer, cells: &[String], bytes: &mut Vec<u8>) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            write(bytes, |room| {
                let (result, written) = writer.delimiter(room);
                (result, 0, written)
            });
        }
        let mut rest = cell.as_bytes();
        write(bytes, |room| {
            let (result, read, written) = writer.field(rest, room);
            rest = rest.get(read..).unwrap_or_default();
            (result, read, written)
        });
    }
    write(bytes, |room| {
        let (result, written) = writer.terminator(room);
        (result, 0, written)
    });
}

/// Lets a part of the writer write, as often as it asks for more room.
fn write(bytes: &mut Vec<u8>, mut part: impl FnMut(&mut [u8]) -> (WriteResult, usize, usize)) {
    let mut room = [0; 256];
    loop {
        let (result, _, written) = part(&mut room);
        bytes.extend_from_slice(room.get(..written).unwrap_or_default());
        if result == WriteResult::InputEmpty {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one_row(cells: Vec<Cell>, separator: Separator) -> String {
        let head = vec!["a".to_owned(), "b".to_owned()];
        let text = csv(&head, [cells], separator);
        text.split("\r\n").nth(1).unwrap_or_default().to_owned()
    }

    #[test]
    fn a_table_has_a_mark_a_head_and_line_ends_of_the_standard() {
        let head = vec!["Titel".to_owned(), "Träger".to_owned()];
        let rows = [vec![Cell::Text("Café".to_owned()), Cell::Empty]];
        assert_eq!(
            csv(&head, rows, Separator::Semicolon),
            "\u{feff}Titel;Träger\r\nCafé;\r\n"
        );
    }

    #[test]
    fn what_would_end_a_cell_stands_in_quotes() {
        let text = |text: &str| Cell::Text(text.to_owned());
        assert_eq!(
            one_row(
                vec![text("a, b"), text("sagt „ja“ \"so\"")],
                Separator::Comma
            ),
            "\"a, b\",\"sagt „ja“ \"\"so\"\"\""
        );
        assert_eq!(
            one_row(vec![text("a, b"), text("a;b")], Separator::Semicolon),
            "a, b;\"a;b\""
        );
    }

    #[test]
    fn a_formula_is_disarmed_and_a_number_below_zero_is_none() {
        let cells = vec![
            Cell::Text("=HYPERLINK(\"http://x\")".to_owned()),
            Cell::Number(-9.5, 5),
        ];
        assert_eq!(
            one_row(cells.clone(), Separator::Comma),
            "\"'=HYPERLINK(\"\"http://x\"\")\",-9.5"
        );
        assert!(one_row(cells, Separator::Semicolon).ends_with(";-9,5"));
    }

    #[test]
    fn long_cells_are_written_whole() {
        let long = "ü\"".repeat(1000);
        let row = one_row(
            vec![Cell::Text(long.clone()), Cell::Empty],
            Separator::Comma,
        );
        assert_eq!(row, format!("\"{}\",", long.replace('"', "\"\"")));
    }
}
