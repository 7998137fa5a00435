//! All texts of all files: one spelling of each letter, nothing invisible, no HTML.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{JSON_FILES, config, json};

/// Calls `check` with every text of a value and where it stands.
fn each_text(value: &Value, place: &str, check: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::String(text) => check(place, text),
        Value::Array(values) => {
            for (at, value) in values.iter().enumerate() {
                // A collection's features are easier to find by id than by number.
                let name = value["id"]
                    .as_str()
                    .map_or_else(|| at.to_string(), str::to_owned);
                each_text(value, &format!("{place}/{name}"), check);
            }
        }
        Value::Object(members) => {
            for (name, value) in members {
                each_text(value, &format!("{place}/{name}"), check);
            }
        }
        _ => {}
    }
}

/// What is wrong with a text, if anything.
fn fault(text: &str, is_right_to_left: bool) -> Option<&'static str> {
    // Every letter of the files' languages has a composed form, so a combining mark is a decomposed letter.
    let is_decomposed = |c: char| ('\u{300}'..='\u{36f}').contains(&c);
    // Between letters that would join, and around words of the other direction: part of how these languages are written.
    let belongs = |c: char| is_right_to_left && matches!(c, '\u{200c}' | '\u{2066}'..='\u{2069}');
    let opened = |c: char| matches!(c, '\u{2066}'..='\u{2068}');
    if text.chars().filter(|c| opened(*c)).count() != text.matches('\u{2069}').count() {
        return Some("opens and closes isolates unequally");
    }
    let is_invisible = |c: char| {
        c.is_control()
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fffd}')
    };
    let begins_tag =
        |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
    if text.is_empty() || text.trim() != text || text.contains("  ") {
        return Some("is empty or has a space too many");
    }
    if text.chars().any(is_decomposed) {
        return Some("has a decomposed letter: Unicode's normal form is C");
    }
    if text.chars().any(|c| is_invisible(c) && !belongs(c)) {
        return Some("has an invisible character");
    }
    if text.split('<').skip(1).any(begins_tag)
        || ["&amp;", "&lt;", "&nbsp;", "&quot;", "&#"]
            .iter()
            .any(|r| text.contains(r))
    {
        return Some("has HTML");
    }
    if ["Ã¤", "Ã¶", "Ã¼", "ÃŸ", "â€"]
        .iter()
        .any(|wrong| text.contains(wrong))
    {
        return Some("was decoded wrongly");
    }
    None
}

#[test]
fn every_text_is_clean() {
    for file in JSON_FILES {
        each_text(&json(file), file, &mut |place, text| {
            let is_right_to_left = ["/ar", "/fa"].iter().any(|tag| place.ends_with(tag));
            assert_eq!(
                fault(text, is_right_to_left),
                None,
                "data/{place}: `{text}`"
            );
        });
    }
}

#[test]
fn a_text_that_is_not_clean_is_noticed() {
    for text in [
        "",
        " a",
        "a  b",
        "u\u{308}ben",
        "a\u{7}",
        "a\u{202e}b",
        "<b>a",
        "a &amp; b",
        "fÃ¼r",
    ] {
        assert!(fault(text, false).is_some(), "{text:?}");
    }
    assert_eq!(fault("„Grüße“ & 5 < 6 – 100\u{a0}%", false), None);
    assert_eq!(fault("می\u{200c}شود \u{2066}Celle\u{2069}", true), None);
    assert!(fault("\u{2066}Celle", true).is_some());
}

#[test]
fn every_text_for_readers_is_there_in_each_language() {
    for file in ["atlas.json", "about.json", "accessibility.json"] {
        let texts_in = |language: &str| {
            let ending = format!("/{language}");
            let mut texts = BTreeSet::new();
            each_text(&json(file), file, &mut |place, _| {
                texts.extend(place.strip_suffix(&ending).map(str::to_owned));
            });
            texts
        };
        let german = texts_in("de");
        assert!(german.len() > 10, "data/{file}");
        for language in &config().languages {
            assert_eq!(german, texts_in(language), "data/{file} in {language}");
        }
    }
}
