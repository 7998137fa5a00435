//! Summaries: published beside the initiatives, one file a language, since list and map do without.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::features;

/// Texts taken out of a collection: language, then id of the feature, then its summary.
pub type Translations = BTreeMap<String, BTreeMap<String, String>>;

/// Takes the summaries in these languages out of a collection of initiatives; the app fetches a file for each of them.
///
/// A feature without an id, and a second one with the same, keep what they have: nothing may get lost. So do texts of a
/// type they should not have, for the app to report.
pub fn taken_out(collection: &mut Value, languages: &[String]) -> Translations {
    let mut translations = Translations::new();
    for (id, feature) in features::with_ids(collection) {
        let mut properties = feature.get_mut("properties").and_then(Value::as_object_mut);
        for language in languages {
            let texts = translations.entry(language.clone()).or_default();
            let text = properties
                .as_deref_mut()
                .filter(|_| !texts.contains_key(&id))
                .and_then(|properties| taken_from(properties, language));
            if let Some(text) = text {
                texts.insert(id.clone(), text);
            }
        }
    }
    translations
}

/// Removes and returns the text of a summary in one language; the summary goes when nothing is left of it.
fn taken_from(properties: &mut Map<String, Value>, language: &str) -> Option<String> {
    let summary = properties.get_mut("summary")?.as_object_mut()?;
    let text = summary.get(language)?.as_str()?.to_owned();
    summary.remove(language);
    if summary.is_empty() {
        properties.remove("summary");
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn languages() -> Vec<String> {
        vec!["de".to_owned(), "en".to_owned()]
    }

    fn collection(id: &Value, summary: &Value) -> Value {
        json!({"features": [{"id": id, "properties": {"summary": summary}}]})
    }

    #[test]
    fn each_language_goes_into_a_file_of_its_own() {
        let mut all = collection(&json!("cafe"), &json!({"de": "Treff", "en": "A café"}));
        let translations = taken_out(&mut all, &languages());
        assert_eq!(translations["de"]["cafe"], "Treff");
        assert_eq!(translations["en"]["cafe"], "A café");
        assert_eq!(all, json!({"features": [{"id": "cafe", "properties": {}}]}));
    }

    #[test]
    fn a_language_that_the_atlas_does_not_speak_stays() {
        let mut all = collection(&json!("cafe"), &json!({"de": "Treff", "uk": "Кафе"}));
        assert_eq!(taken_out(&mut all, &languages())["de"]["cafe"], "Treff");
        assert_eq!(all, collection(&json!("cafe"), &json!({"uk": "Кафе"})));
    }

    #[test]
    fn what_cannot_be_put_back_stays_where_it_is() {
        for (id, summary) in [
            (json!(7), json!({"de": "Treff", "en": "A café"})),
            (json!("wrong-type"), json!({"en": 5})),
            (json!("text"), json!("Treff")),
        ] {
            let mut all = collection(&id, &summary);
            let translations = taken_out(&mut all, &languages());
            assert!(translations.values().all(BTreeMap::is_empty), "{id}");
            assert_eq!(all, collection(&id, &summary));
        }
    }
}
