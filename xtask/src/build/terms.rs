//! Texts of the data in many languages: published so that a reader loads those of one language only.
//!
//! A text is an object with one member a language, the default language among them: `{"de": "Sprache", "en": "Language"}`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use thiserror::Error;

/// Translations of texts by language, then by the text in the default language.
pub type Terms = BTreeMap<String, BTreeMap<String, String>>;

/// Why texts cannot be parted.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum TermError {
    /// The same text is translated in two ways: whoever has only the text could not tell which is meant.
    #[error("in {language}, `{text}` is once `{one}` and once `{other}`: make both the same")]
    Ambiguous {
        /// Language of the translations.
        language: String,
        /// The text in the default language.
        text: String,
        /// A translation.
        one: String,
        /// Another one.
        other: String,
    },
}

/// Leaves in all texts only the default language, the first of these, and returns the rest.
///
/// # Errors
///
/// If the same text is translated in two ways.
pub fn taken_out(value: &mut Value, languages: &[String]) -> Result<Terms, TermError> {
    let mut terms = Terms::new();
    let Some((default, others)) = languages.split_first() else {
        return Ok(terms);
    };
    let mut ambiguous = None;
    each_text(value, languages, &mut |texts| {
        let Some(text) = texts.get(default).and_then(Value::as_str) else {
            return;
        };
        let text = text.to_owned();
        for language in others {
            let Some(Value::String(translated)) = texts.remove(language) else {
                continue;
            };
            let known = terms.entry(language.clone()).or_default();
            match known.insert(text.clone(), translated.clone()) {
                Some(one) if one != translated => {
                    ambiguous = Some(TermError::Ambiguous {
                        language: language.clone(),
                        text: text.clone(),
                        one,
                        other: translated,
                    });
                }
                _ => {}
            }
        }
    });
    ambiguous.map_or(Ok(terms), Err)
}

/// The value with all texts in one language only; where there is none in it, in the default language, the first of
/// these.
pub fn in_language(value: &Value, language: &str, languages: &[String]) -> Value {
    let mut value = value.clone();
    each_text(&mut value, languages, &mut |texts| {
        let default = languages.first().map_or("", String::as_str);
        let kept = if texts.contains_key(language) {
            language
        } else {
            default
        };
        texts.retain(|tag, _| tag == kept);
    });
    value
}

/// Of the objects with a `label` in these arrays, the label in the default language with what it is in all others.
pub fn labels(lists: &[Option<&Value>], languages: &[String]) -> BTreeMap<String, Vec<String>> {
    let values = lists.iter().copied().flatten().filter_map(Value::as_array);
    let labels = values.flatten().filter_map(|value| {
        let texts = value.get("label")?.as_object()?;
        let text = |tag: &String| texts.get(tag)?.as_str().map(str::to_owned);
        let (default, others) = languages.split_first()?;
        let others: BTreeSet<String> = others.iter().filter_map(text).collect();
        Some((text(default)?, others.into_iter().collect()))
    });
    labels.collect()
}

/// Hands over every text in many languages.
fn each_text(
    value: &mut Value,
    languages: &[String],
    found: &mut impl FnMut(&mut Map<String, Value>),
) {
    match value {
        Value::Object(members) if is_text(members, languages) => found(members),
        Value::Object(members) => {
            for member in members.values_mut() {
                each_text(member, languages, found);
            }
        }
        Value::Array(values) => {
            for value in values {
                each_text(value, languages, found);
            }
        }
        _ => {}
    }
}

/// Whether these are the members of a text: one for the default language, and none that is no language's.
fn is_text(members: &Map<String, Value>, languages: &[String]) -> bool {
    let default = languages.first();
    default.is_some_and(|default| members.contains_key(default))
        && members
            .iter()
            .all(|(tag, text)| languages.contains(tag) && text.is_string())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn languages() -> Vec<String> {
        ["de", "en", "uk"].map(str::to_owned).to_vec()
    }

    #[test]
    fn what_is_in_other_languages_goes_apart_and_what_is_no_text_stays() {
        let mut atlas = json!({
            "title": {"de": "Atlas", "en": "Atlas", "uk": "Атлас"},
            "fields": [{"id": "language", "label": {"de": "Sprache", "en": "Language"}}],
            "tiles": {"en": 5},
        });
        let terms = taken_out(&mut atlas, &languages()).unwrap();
        assert_eq!(
            atlas,
            json!({
                "title": {"de": "Atlas"},
                "fields": [{"id": "language", "label": {"de": "Sprache"}}],
                "tiles": {"en": 5},
            })
        );
        assert_eq!(terms["en"]["Sprache"], "Language");
        assert_eq!(terms["uk"]["Atlas"], "Атлас");
    }

    #[test]
    fn a_text_with_two_translations_is_refused() {
        let mut atlas = json!([{"de": "Bank", "en": "bank"}, {"de": "Bank", "en": "bench"}]);
        let error = taken_out(&mut atlas, &languages()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "in en, `Bank` is once `bank` and once `bench`: make both the same"
        );
    }

    #[test]
    fn one_language_is_left_or_the_default_one() {
        let about = json!([{"de": "Karte", "en": "map"}, {"de": "Liste"}]);
        assert_eq!(
            in_language(&about, "en", &languages()),
            json!([{"en": "map"}, {"de": "Liste"}])
        );
    }

    #[test]
    fn a_label_is_listed_with_its_translations() {
        let fields =
            json!([{"label": {"de": "Arbeit", "en": "Work", "uk": "Робота"}}, {"id": "x"}]);
        let labels = labels(&[Some(&fields), None], &languages());
        assert_eq!(labels["Arbeit"], ["Work", "Робота"]);
        assert_eq!(labels.len(), 1);
    }
}
