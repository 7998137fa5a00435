//! The features of a collection, for parts that take something out of each.

use serde_json::Value;

/// The features that have a text for an id, with it, in the order of the file. Any value that is no collection has none.
pub fn with_ids(collection: &mut Value) -> impl Iterator<Item = (String, &mut Value)> {
    let features = collection
        .get_mut("features")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten();
    features.filter_map(|feature| {
        let id = feature.get("id").and_then(Value::as_str)?.trim().to_owned();
        Some((id, feature))
    })
}
