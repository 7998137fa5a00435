//! Initiatives as a GeoJSON collection, with the property names of `data/initiatives.schema.json`.

use serde_json::{Map, Value, json};

use crate::atlas::{Evidence, Initiative, Localized, Precision, Scope, Status};

/// What a collection says about itself, in members of its own (RFC 7946 § 6.1).
#[derive(Debug, Clone, PartialEq)]
pub struct About {
    /// What is in it, in words.
    pub title: String,
    /// Who has to be named.
    pub attribution: String,
    /// Name of the licence.
    pub licence: String,
    /// Address of the view it was taken from.
    pub url: String,
    /// Version of the data, if they have one.
    pub version: Option<String>,
    /// Day on which it was taken, ISO 8601.
    pub date: String,
}

/// An initiative with what comes later than the first view.
#[derive(Debug, Clone, Copy)]
pub struct Whole<'a> {
    /// The record.
    pub initiative: &'a Initiative,
    /// What it does.
    pub summary: &'a Localized,
    /// Address of its source.
    pub source_url: Option<&'a str>,
}

/// The text of a collection.
#[must_use]
pub fn collection<'a>(about: &About, features: impl IntoIterator<Item = Whole<'a>>) -> String {
    with_features(about, features.into_iter().map(feature).collect())
}

/// The text of a collection of these features.
pub(super) fn with_features(about: &About, features: Vec<Value>) -> String {
    json!({
        "type": "FeatureCollection",
        "title": about.title,
        "attribution": about.attribution,
        "licence": about.licence,
        "url": about.url,
        "version": about.version,
        "date": about.date,
        "features": features,
    })
    .to_string()
}

fn feature(whole: Whole) -> Value {
    let initiative = whole.initiative;
    let geometry = initiative
        .lonlat
        .map(|lonlat| json!({"type": "Point", "coordinates": [lonlat.x, lonlat.y]}));
    json!({
        "type": "Feature",
        "id": initiative.id.as_str(),
        "geometry": geometry,
        "properties": properties(whole),
    })
}

/// The properties; what is not known is left out, but for `checked`.
fn properties(whole: Whole) -> Value {
    let initiative = whole.initiative;
    let organisation = &initiative.organisation;
    let summary = whole.summary.pairs();
    let summary = summary.map(|(language, text)| (language.to_owned(), Value::from(text)));
    let summary: Map<String, Value> = summary.collect();
    let list = |ids: &Vec<String>| unless_empty(ids.clone().into());
    let mut properties = object([
        ("title", Some(initiative.title.as_str().into())),
        ("summary", unless_empty(summary.into())),
        (
            "organisation",
            Some(json!({"name": organisation.name, "type": organisation.kind})),
        ),
        ("fields", Some(initiative.fields.clone().into())),
        ("target_groups", list(&initiative.target_groups)),
        ("languages", list(&initiative.languages)),
        ("scope", Some(scope(initiative.scope).into())),
        (
            "precision",
            initiative
                .precision
                .map(|precision| precision_name(precision).into()),
        ),
        ("district", text(initiative.district.as_ref())),
        ("since", initiative.since.map(Value::from)),
        ("status", Some(status(initiative.status).into())),
        ("evidence", Some(evidence(initiative.evidence).into())),
        ("checked", Some(initiative.checked.clone().into())),
    ]);
    properties.extend(parts(whole));
    properties.into()
}

/// The properties that have parts of their own.
fn parts(whole: Whole) -> Map<String, Value> {
    let initiative = whole.initiative;
    let municipality = object([
        ("name", text(initiative.municipality.as_ref())),
        ("ags", text(initiative.municipality_ags.as_ref())),
    ]);
    let address = object([
        ("street", text(initiative.address.street.as_ref())),
        ("postal_code", text(initiative.address.postal_code.as_ref())),
    ]);
    let contact = object([
        ("website", text(initiative.contact.website.as_ref())),
        ("email", text(initiative.contact.email.as_ref())),
        ("phone", text(initiative.contact.phone.as_ref())),
    ]);
    let source = object([
        ("url", whole.source_url.map(Value::from)),
        ("year", initiative.source.year.map(Value::from)),
        ("earlier_url", text(initiative.source.earlier_url.as_ref())),
    ]);
    object([
        ("municipality", unless_empty(municipality.into())),
        ("address", unless_empty(address.into())),
        ("contact", unless_empty(contact.into())),
        ("source", Some(source.into())),
    ])
}

/// An object of those members that have a value.
fn object<const N: usize>(members: [(&str, Option<Value>); N]) -> Map<String, Value> {
    let members = members.into_iter();
    members
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect()
}

fn text(text: Option<&String>) -> Option<Value> {
    text.map(|text| text.as_str().into())
}

/// A list or object, unless there is nothing in it.
fn unless_empty(value: Value) -> Option<Value> {
    let is_empty = match &value {
        Value::Array(values) => values.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    (!is_empty).then_some(value)
}

fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::Local => "local",
        Scope::District => "district",
        Scope::State => "state",
    }
}

fn precision_name(precision: Precision) -> &'static str {
    match precision {
        Precision::Address => "address",
        Precision::Place => "place",
        Precision::District => "district",
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Active => "active",
        Status::Ended => "ended",
    }
}

fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Recent => "recent",
        Evidence::Older => "older",
        Evidence::Undated => "undated",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::{AtlasConfig, Dataset, Regions};

    /// A file of the project's data.
    fn data(name: &str) -> String {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        std::fs::read_to_string(path.join(name)).unwrap()
    }

    #[test]
    fn what_is_taken_away_is_what_the_file_holds() {
        let config: AtlasConfig = serde_json::from_str(&data("atlas.json")).unwrap();
        let regions = Regions::parse(&data("regions.geojson")).unwrap();
        let text = data("initiatives.geojson");
        let dataset = Dataset::parse(&text, &config, &regions).unwrap();
        let about = About {
            title: "Alle".to_owned(),
            attribution: "Projektatlas".to_owned(),
            licence: "CC BY 4.0".to_owned(),
            url: "https://atlas.example/".to_owned(),
            version: None,
            date: "2026-11-25".to_owned(),
        };
        let whole = dataset.initiatives().iter().map(|initiative| Whole {
            initiative,
            summary: &initiative.summary,
            source_url: initiative.source.url.as_deref(),
        });
        let taken: Value = serde_json::from_str(&collection(&about, whole)).unwrap();
        let file: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(taken["title"], "Alle");
        assert!(taken["features"] == file["features"], "a feature differs");
    }
}
