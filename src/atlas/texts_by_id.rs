//! Files beside `initiatives.geojson` that hold one text for each of many initiatives.

use std::collections::BTreeMap;

/// Texts by the id of the initiative they belong to.
pub type TextsById = BTreeMap<String, String>;

/// Reads such a file: one object, from the id of an initiative to its text.
///
/// # Errors
///
/// When the text is not such an object.
pub fn read_texts_by_id(text: &str) -> Result<TextsById, serde_json::Error> {
    serde_json::from_str(text)
}
