//! `manifest.json`: what the page says about the files one can download.

use serde_json::{Value, json};

use super::Collection;
use super::package::{Package, Resource};

/// The text of the file. `feeds` are pairs of language and name.
pub fn text(collection: &Collection, package: &Package, feeds: &[(String, String)]) -> String {
    let files: Vec<Value> = package.resources().iter().map(file).collect();
    let feeds: Vec<Value> = feeds
        .iter()
        .map(|(language, path)| json!({"language": language, "path": path}))
        .collect();
    json!({
        "version": collection.version,
        "modified": collection.recorded.latest().map(|day| day.to_string()),
        "files": files,
        "feeds": feeds,
    })
    .to_string()
}

fn file(resource: &Resource) -> Value {
    let licences = resource.get("licenses").and_then(Value::as_array);
    let licences: Vec<Value> = licences
        .into_iter()
        .flatten()
        .map(|licence| json!({"name": licence.get("title"), "url": licence.get("path")}))
        .collect();
    json!({
        "path": resource.get("path"),
        "title": resource.translated("title").unwrap_or_default(),
        "description": resource.translated("description").unwrap_or_default(),
        "mediatype": resource.get("mediatype"),
        "bytes": resource.bytes(),
        "sha256": resource.sha256(),
        "modified": resource.get("modified"),
        "licences": licences,
        "attribution": resource.get("attribution"),
        "described_by": resource.get("described_by"),
    })
}
