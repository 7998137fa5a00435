//! What style sheets must not say (STYLE § 8).

use std::path::Path;
use std::{fs, io};

use thiserror::Error;

/// Sides of the screen: the interface mirrors itself for scripts that run from right to left, so only the start and the
/// end of a line have names. The map plane does not mirror.
const SIDES: [&str; 2] = ["left", "right"];
/// The one file that may name sides.
const MAP: &str = "map.css";

/// What style sheets say that they must not.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum StylesError {
    /// The folder cannot be read.
    #[error("assets/css cannot be read")]
    Folder(#[source] io::Error),
    /// Lines that break a rule.
    #[error("style sheets break a rule:\n{}", .0.join("\n"))]
    Broken(Vec<String>),
}

/// Checks all style sheets.
///
/// # Errors
///
/// If one breaks a rule; the error names each line.
pub fn check(root: &Path) -> Result<(), StylesError> {
    let folder = root.join("assets/css");
    let mut files = fs::read_dir(&folder)
        .and_then(|entries| {
            entries
                .map(|entry| Ok(entry?.path()))
                .collect::<io::Result<Vec<_>>>()
        })
        .map_err(StylesError::Folder)?;
    files.sort();
    let mut broken = Vec::new();
    for path in files
        .iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "css"))
    {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let text = fs::read_to_string(path).map_err(StylesError::Folder)?;
        broken
            .extend(complaints(&name, &text).map(|complaint| format!("  assets/css/{complaint}")));
    }
    if broken.is_empty() {
        Ok(())
    } else {
        Err(StylesError::Broken(broken))
    }
}

/// What is wrong with one style sheet, line by line.
fn complaints(name: &str, text: &str) -> impl Iterator<Item = String> {
    let code = without_comments(text);
    let lines: Vec<String> = code
        .lines()
        .enumerate()
        .filter_map(|(index, line)| {
            Some(format!("{name}:{}: {}", index + 1, complaint(name, line)?))
        })
        .collect();
    lines.into_iter()
}

/// What is wrong with one line.
fn complaint(name: &str, line: &str) -> Option<String> {
    let is_part_of_word = |c: char| c.is_ascii_alphanumeric();
    let names_side = line
        .split(|c| !is_part_of_word(c))
        .find(|word| SIDES.contains(word));
    match names_side {
        Some(side) if name != MAP => Some(format!("names the side `{side}`; say start or end")),
        _ if line.contains("!important") => {
            Some("`!important`; a later layer wins without it".to_owned())
        }
        _ => None,
    }
}

/// The style sheet with its comments blanked out, line for line.
fn without_comments(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("/*") {
        let (comment, after) = comment.split_once("*/").unwrap_or((comment, ""));
        code.push_str(before);
        code.extend(comment.chars().filter(|c| *c == '\n'));
        rest = after;
    }
    code.push_str(rest);
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints_about(name: &str, text: &str) -> Vec<String> {
        complaints(name, text).collect()
    }

    #[test]
    fn sides_are_found_in_properties_and_values_but_not_in_comments_or_words() {
        assert_eq!(
            complaints_about("a.css", "/* left\n */\n.a { margin-left: 0; }").len(),
            1
        );
        assert_eq!(
            complaints_about("a.css", "/* left\n */\n.a { text-align: right; }"),
            ["a.css:3: names the side `right`; say start or end"]
        );
        assert!(complaints_about("a.css", ".copyright { margin-inline: 0; }").is_empty());
        assert!(complaints_about("map.css", ".map { left: 0; }").is_empty());
    }

    #[test]
    fn nothing_is_important() {
        assert_eq!(
            complaints_about("map.css", ".a { color: red !important; }").len(),
            1
        );
    }
}
