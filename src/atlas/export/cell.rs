//! Cells of a table that a spreadsheet must not run.

use std::borrow::Cow;

/// What spreadsheets begin a formula with, or skip before one.
///
/// # Source
///
/// OWASP, „CSV Injection“: equals, plus, minus, at, tab, carriage return; also in their full-width forms.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The text of a cell, with an apostrophe before it where a spreadsheet would take it for a formula.
///
/// Quotes and separators are the writer's business. Numbers below zero do not come here: they are no texts.
#[must_use]
pub fn neutralised(text: &str) -> Cow<'_, str> {
    if text.starts_with(FORMULA) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_gets_an_apostrophe() {
        for formula in [
            "=1+1",
            "+49 511 1",
            "-2",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1",
        ] {
            assert_eq!(neutralised(formula), format!("'{formula}"), "{formula:?}");
        }
    }

    #[test]
    fn plain_texts_stay_as_they_are() {
        for text in ["", "Café", "1+1=2", "'schon", " =1", "a@b.de"] {
            assert_eq!(neutralised(text), text);
        }
    }
}
