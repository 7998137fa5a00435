//! Addresses of the sources: published beside the initiatives, since only an open entry shows them.

use std::collections::BTreeMap;

use projektatlas::atlas::web_link;
use serde_json::{Map, Value};

use super::features;

/// Takes the addresses of the sources out of a collection of initiatives: id of the feature, then address.
///
/// Each leaves a reference to `file` in its place, a member `$ref`. An address that no link can be made of stays, for
/// the app to report; so do those of a feature without an id, and of a second feature with the same.
pub fn taken_out(collection: &mut Value, file: &str) -> BTreeMap<String, String> {
    let mut sources = BTreeMap::new();
    for (id, feature) in features::with_ids(collection) {
        if sources.contains_key(&id) {
            continue;
        }
        let source = feature
            .pointer_mut("/properties/source")
            .and_then(Value::as_object_mut);
        if let Some(url) = source.and_then(|source| replaced(source, file)) {
            sources.insert(id, url);
        }
    }
    sources
}

/// Puts a reference in the place of the address, which is returned; `None` when there is no sound one.
fn replaced(source: &mut Map<String, Value>, file: &str) -> Option<String> {
    let url = source
        .get("url")?
        .as_str()
        .filter(|url| web_link(url).is_some())?
        .trim()
        .to_owned();
    source.remove("url");
    source.insert("$ref".to_owned(), file.into());
    Some(url)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn collection(source: &Value) -> Value {
        json!({"features": [{"id": "cafe", "properties": {"source": source}}]})
    }

    #[test]
    fn an_address_goes_into_a_file_of_its_own_and_leaves_a_reference() {
        let mut all = collection(&json!({"url": "https://example.org/", "year": 2020}));
        let sources = taken_out(&mut all, "sources.json");
        assert_eq!(sources["cafe"], "https://example.org/");
        assert_eq!(
            all,
            collection(&json!({"$ref": "sources.json", "year": 2020}))
        );
    }

    #[test]
    fn what_is_no_address_stays_for_the_app_to_report() {
        for url in [json!("javascript:alert(1)"), json!(5), Value::Null] {
            let whole = collection(&json!({"url": url}));
            let mut all = whole.clone();
            assert!(taken_out(&mut all, "sources.json").is_empty());
            assert_eq!(all, whole);
        }
    }

    #[test]
    fn of_two_features_with_one_id_the_first_gives_its_address() {
        let feature = |url: &str| json!({"id": "cafe", "properties": {"source": {"url": url}}});
        let mut all =
            json!({"features": [feature("https://a.example"), feature("https://b.example")]});
        let sources = taken_out(&mut all, "sources.json");
        assert_eq!(sources["cafe"], "https://a.example");
        assert_eq!(all["features"][1], feature("https://b.example"));
    }
}
