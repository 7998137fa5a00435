//! Summaries in other languages than the first: published beside the initiatives, since the first view does without.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// Texts taken out of a collection: language, then id of the feature, then its summary.
pub type Translations = BTreeMap<String, BTreeMap<String, String>>;

/// Takes the summaries that are not in `language` out of a collection of initiatives.
///
/// A feature without an id, or with a summary in other languages only, keeps all it has: nothing may get lost. Texts of
/// a type they should not have stay too, for the app to report.
pub fn taken_out(collection: &mut Value, language: &str) -> Translations {
    let mut translations = Translations::new();
    let features = collection
        .get_mut("features")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten();
    for feature in features {
        let Some(id) = feature
            .get("id")
            .and_then(Value::as_str)
            .map(|id| id.trim().to_owned())
        else {
            continue;
        };
        let summary = feature
            .pointer_mut("/properties/summary")
            .and_then(Value::as_object_mut);
        for (other, text) in summary
            .map(|summary| others(summary, language))
            .into_iter()
            .flatten()
        {
            translations
                .entry(other)
                .or_default()
                .insert(id.clone(), text);
        }
    }
    translations
}

/// Removes and returns the texts of a summary that are not in `language`; none when there is nothing in it.
fn others(summary: &mut Map<String, Value>, language: &str) -> Vec<(String, String)> {
    if !summary.contains_key(language) {
        return Vec::new();
    }
    let texts: Vec<_> = summary
        .iter()
        .filter(|(other, _)| *other != language)
        .filter_map(|(other, text)| Some((other.clone(), text.as_str()?.to_owned())))
        .collect();
    for (other, _) in &texts {
        summary.remove(other);
    }
    texts
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn collection(id: &Value, summary: &Value) -> Value {
        json!({"features": [{"id": id, "properties": {"summary": summary}}]})
    }

    #[test]
    fn other_languages_go_into_files_of_their_own() {
        let mut all = collection(&json!("cafe"), &json!({"de": "Treff", "en": "A café"}));
        let translations = taken_out(&mut all, "de");
        assert_eq!(translations["en"]["cafe"], "A café");
        assert_eq!(all, collection(&json!("cafe"), &json!({"de": "Treff"})));
    }

    #[test]
    fn what_cannot_be_put_back_stays_where_it_is() {
        for (id, summary) in [
            (json!("only-english"), json!({"en": "A café"})),
            (json!(7), json!({"de": "Treff", "en": "A café"})),
            (json!("wrong-type"), json!({"de": "Treff", "en": 5})),
            (json!("text"), json!("Treff")),
        ] {
            let mut all = collection(&id, &summary);
            assert!(taken_out(&mut all, "de").is_empty(), "{id}");
            assert_eq!(all, collection(&id, &summary));
        }
    }
}
