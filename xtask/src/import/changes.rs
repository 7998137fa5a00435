//! What an import changes in the file that is there.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde_json::Value;

/// How many entries differ between two files.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    added: usize,
    changed: usize,
    removed: usize,
}

impl Changes {
    /// Compares two texts of feature collections by the ids of their features. A text that is none counts as empty.
    pub fn between(before: &str, after: &str) -> Self {
        let (before, after) = (features(before), features(after));
        let missing_in = |other: &BTreeMap<String, Value>, own: &BTreeMap<String, Value>| {
            own.keys().filter(|id| !other.contains_key(*id)).count()
        };
        let changed = after
            .iter()
            .filter(|(id, feature)| before.get(*id).is_some_and(|old| old != *feature));
        Self {
            added: missing_in(&before, &after),
            changed: changed.count(),
            removed: missing_in(&after, &before),
        }
    }
}

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} new, {} changed, {} removed",
            self.added, self.changed, self.removed
        )
    }
}

/// The features of a collection by id; none of a text that is no collection.
pub fn features(text: &str) -> BTreeMap<String, Value> {
    #[derive(Deserialize)]
    struct Collection {
        features: Vec<Value>,
    }
    let collection = serde_json::from_str(text).unwrap_or(Collection {
        features: Vec::new(),
    });
    let id = |feature: &Value| {
        feature
            .get("id")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    collection
        .features
        .into_iter()
        .map(|feature| (id(&feature), feature))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_compared_by_id() {
        let before = r#"{"features": [{"id": "a", "x": 1}, {"id": "b", "x": 1}]}"#;
        let after = r#"{"features": [{"id": "b", "x": 2}, {"id": "c", "x": 1}]}"#;
        assert_eq!(
            Changes::between(before, after).to_string(),
            "1 new, 1 changed, 1 removed"
        );
        assert_eq!(
            Changes::between("", after).to_string(),
            "2 new, 0 changed, 0 removed"
        );
    }
}
