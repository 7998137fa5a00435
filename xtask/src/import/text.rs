//! Texts of a cell: one spelling of each letter, and nothing that is no text.

use projektatlas::atlas::export::neutralised;
use unicode_normalization::UnicodeNormalization;

use super::problem::ProblemKind;

/// How much of a text a message repeats, in characters.
const EXCERPT_CHARS: usize = 40;
/// Characters without a shape that come along when text is copied.
const INVISIBLE: [char; 4] = ['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}'];
/// How UTF-8 looks when it was read as Windows-1252: `ä`, `ö`, `ü`, `ß`, `é`, `–` and `„`.
const MOJIBAKE: [&str; 9] = ["Ã¤", "Ã¶", "Ã¼", "Ã„", "Ã–", "Ãœ", "ÃŸ", "Ã©", "â€"];
/// What spreadsheets write when a formula fails, in German and English.
const SPREADSHEET_ERRORS: [&str; 11] = [
    "#BEZUG!", "#REF!", "#NAME?", "#WERT!", "#VALUE!", "#NV", "#N/A", "#DIV/0!", "#ZAHL!", "#NUM!",
    "#NULL!",
];

/// A text in Unicode's normal form C, with single spaces between words and without invisible characters.
///
/// # Errors
///
/// If it is no plain text.
pub fn plain(cell: &str) -> Result<String, ProblemKind> {
    if let Some(error) = SPREADSHEET_ERRORS
        .iter()
        .find(|error| cell.eq_ignore_ascii_case(error))
    {
        return Err(ProblemKind::SpreadsheetError((*error).to_owned()));
    }
    let cell = un_neutralised(cell);
    let composed: String = cell.nfc().filter(|c| !INVISIBLE.contains(c)).collect();
    let text = composed
        .split([' ', '\t', '\r', '\n'])
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    if let Some(control) = text.chars().find(|c| is_control(*c)) {
        return Err(ProblemKind::ControlCharacter(u32::from(control)));
    }
    if let Some(found) = MOJIBAKE.iter().find_map(|wrong| text.find(wrong)) {
        return Err(ProblemKind::Mojibake(excerpt(&text, found)));
    }
    match markup(&text) {
        Some(found) => Err(ProblemKind::Markup(excerpt(&text, found))),
        None => Ok(text),
    }
}

/// The cell without the apostrophe that keeps spreadsheets from running it, as the atlas's own tables have it.
fn un_neutralised(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if neutralised(text) == cell => text,
        _ => cell,
    }
}

/// Characters that steer instead of being read: controls, directions, and the sign for a lost character.
fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffd}')
}

/// Where a tag or a character reference begins, in bytes.
fn markup(text: &str) -> Option<usize> {
    let begins_tag =
        |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
    let is_reference = |rest: &str| {
        rest.split_once(';').is_some_and(|(name, _)| {
            (2..=10).contains(&name.len())
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#')
        })
    };
    text.match_indices(['<', '&']).find_map(|(at, sign)| {
        let rest = text.get(at + 1..)?;
        let found = if sign == "<" {
            begins_tag(rest)
        } else {
            is_reference(rest)
        };
        found.then_some(at)
    })
}

fn excerpt(text: &str, from: usize) -> String {
    text.get(from..)
        .unwrap_or_default()
        .chars()
        .take(EXCERPT_CHARS)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_composed_and_spaces_are_single() {
        assert_eq!(
            plain("Cafe\u{301}  fu\u{308}r\r\nalle\u{200b}"),
            Ok("Café für alle".to_owned())
        );
        assert_eq!(
            plain("Hilfe & Rat, 5 < 6"),
            Ok("Hilfe & Rat, 5 < 6".to_owned())
        );
        assert_eq!(plain("2\u{a0}690"), Ok("2\u{a0}690".to_owned()));
    }

    #[test]
    fn the_apostrophe_that_disarms_a_formula_goes_and_any_other_stays() {
        assert_eq!(plain("'+49 511 1"), Ok("+49 511 1".to_owned()));
        assert_eq!(plain("'s Café"), Ok("'s Café".to_owned()));
    }

    #[test]
    fn what_is_no_plain_text_is_named() {
        assert_eq!(
            plain("a <b>b</b>"),
            Err(ProblemKind::Markup("<b>b</b>".to_owned()))
        );
        assert_eq!(
            plain("Rat &amp; Tat"),
            Err(ProblemKind::Markup("&amp; Tat".to_owned()))
        );
        assert_eq!(plain("a\u{7}"), Err(ProblemKind::ControlCharacter(7)));
        assert_eq!(
            plain("a\u{202e}b"),
            Err(ProblemKind::ControlCharacter(0x202e))
        );
        assert_eq!(
            plain("fÃ¼r alle"),
            Err(ProblemKind::Mojibake("Ã¼r alle".to_owned()))
        );
        assert_eq!(
            plain("#bezug!"),
            Err(ProblemKind::SpreadsheetError("#BEZUG!".to_owned()))
        );
    }
}
