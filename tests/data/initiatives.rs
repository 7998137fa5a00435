//! `initiatives.geojson`: against its schema, and against the files that its codes refer to.

use std::collections::BTreeSet;

use boon::{Compiler, Schemas};
use geo::coord;
use projektatlas::atlas::{Precision, Scope, web_link};
use serde_json::Value;

use super::{config, dataset, features, gazetteer, json, regions, text};

/// Checks a collection against the schema; the complaint in words, if there is one.
fn complaint(collection: &Value) -> Option<String> {
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    let name = "initiatives.schema.json";
    compiler
        .add_resource(name, json(name))
        .expect("the schema is JSON");
    let schema = compiler
        .compile(name, &mut schemas)
        .expect("the schema is a schema");
    schemas
        .validate(collection, schema)
        .err()
        .map(|error| format!("{error:#}"))
}

#[test]
fn every_initiative_fits_the_schema() {
    assert_eq!(complaint(&json("initiatives.geojson")), None);
}

#[test]
fn the_schema_notices_what_must_not_be() {
    let sound = json("initiatives.geojson");
    let spoilt = |pointer: &str, value: Value| {
        let mut collection = sound.clone();
        *collection
            .pointer_mut(pointer)
            .unwrap_or_else(|| panic!("{pointer}")) = value;
        complaint(&collection)
    };
    let first = "/features/0";
    for (pointer, value) in [
        ("/id", "Zwei Wörter".into()),
        ("/properties/title", "<b>fett</b>".into()),
        ("/properties/fields", Value::Array(Vec::new())),
        ("/properties/scope", "world".into()),
        ("/properties/status", Value::Null),
        ("/properties/source/url", "javascript:alert(1)".into()),
        ("/properties/district", "3101".into()),
        ("/geometry/coordinates", serde_json::json!([10.5])),
        ("/geometry/coordinates/1", 152.3.into()),
        ("/geometry", Value::Null),
    ] {
        assert!(
            spoilt(&format!("{first}{pointer}"), value).is_some(),
            "{pointer} went unnoticed"
        );
    }
}

#[test]
fn ids_are_unique_and_entries_in_order() {
    let key = |feature: &Value| {
        let district = feature["properties"]["district"]
            .as_str()
            .unwrap_or("none")
            .to_owned();
        (
            district,
            feature["id"].as_str().unwrap_or_default().to_owned(),
        )
    };
    let keys: Vec<_> = features("initiatives.geojson").iter().map(key).collect();
    let ids: BTreeSet<_> = keys.iter().map(|(_, id)| id).collect();
    assert_eq!(ids.len(), keys.len(), "an id stands twice");
    assert!(
        keys.is_sorted(),
        "the order is: district, state-wide last, then id"
    );
}

#[test]
fn every_code_stands_in_the_file_it_refers_to() {
    let (config, regions, gazetteer) = (config(), regions(), gazetteer());
    for initiative in dataset().initiatives() {
        let id = &initiative.id;
        assert!(!initiative.fields.is_empty(), "{id} has no field");
        assert!(
            initiative
                .fields
                .iter()
                .all(|field| config.has_field(field)),
            "{id}: {:?}",
            initiative.fields
        );
        let groups = &initiative.target_groups;
        assert!(
            groups.iter().all(|group| config.has_target_group(group)),
            "{id}: {groups:?}"
        );
        let kind = &initiative.organisation.kind;
        assert!(config.has_organisation_type(kind), "{id}: {kind}");
        if let Some(ags) = &initiative.municipality_ags {
            let place = gazetteer
                .find(ags)
                .unwrap_or_else(|| panic!("{id}: no municipality {ags}"));
            assert_eq!(Some(&place.name), initiative.municipality.as_ref(), "{id}");
        }
        match &initiative.district {
            Some(ags) => assert!(regions.find(ags).is_some(), "{id}: no district {ags}"),
            None => assert_eq!(initiative.scope, Scope::State, "{id} has no district"),
        }
    }
}

#[test]
fn every_source_is_a_web_page() {
    for initiative in dataset().initiatives() {
        let source = &initiative.source;
        assert!(
            source
                .url
                .as_deref()
                .is_some_and(|url| web_link(url).is_some()),
            "{}: {:?}",
            initiative.id,
            source.url
        );
        assert!(
            source.year.is_none_or(|year| (2000..=2026).contains(&year)),
            "{}: {:?}",
            initiative.id,
            source.year
        );
    }
}

#[test]
fn every_point_lies_in_its_district_or_at_its_seat() {
    let regions = regions();
    let seats = features("regions.geojson");
    let seat = |ags: &str| {
        seats
            .iter()
            .find(|district| district["id"] == ags)
            .map(|district| &district["properties"]["seat"])
    };
    for initiative in dataset().initiatives() {
        let (Some(lonlat), Some(ags)) = (initiative.lonlat, &initiative.district) else {
            continue;
        };
        let around = regions
            .district_at(lonlat)
            .map(|district| district.ags.as_str());
        // An office at the seat of its district may lie outside of it: Osnabrück's does.
        let own_key = initiative.municipality_ags.as_deref();
        let at_seat = seat(ags).and_then(Value::as_str) == initiative.municipality.as_deref()
            && own_key.and_then(|key| key.get(..5)) == around;
        assert!(
            around == Some(ags.as_str()) || at_seat,
            "{} is in {around:?}, not in {ags}",
            initiative.id
        );
    }
}

#[test]
fn a_point_says_no_more_than_the_source() {
    let gazetteer = gazetteer();
    for initiative in dataset().initiatives() {
        let id = &initiative.id;
        match initiative.precision {
            Some(Precision::Address) => {
                panic!("{id}: no source of these data has coordinates of houses")
            }
            Some(Precision::Place) => {
                let ags = initiative
                    .municipality_ags
                    .as_ref()
                    .unwrap_or_else(|| panic!("{id} names no municipality"));
                let [lon, lat] = gazetteer.find(ags).unwrap_or_else(|| panic!("{id}")).point;
                assert_eq!(initiative.lonlat, Some(coord! { x: lon, y: lat }), "{id}");
            }
            Some(Precision::District) => {
                assert_eq!(initiative.municipality, None, "{id}: whose town is it?");
            }
            None => assert_eq!(initiative.lonlat, None, "{id}"),
        }
    }
}

#[test]
fn the_file_has_one_line_per_property() {
    for (at, line) in text("initiatives.geojson").lines().enumerate() {
        if let Some(property) = line.strip_prefix("        \"") {
            let object = format!("{{\"{}}}", property.trim_end_matches(','));
            let members = serde_json::from_str::<Value>(&object)
                .ok()
                .and_then(|value| value.as_object().map(serde_json::Map::len));
            assert_eq!(
                members,
                Some(1),
                "line {} of data/initiatives.geojson",
                at + 1
            );
        }
    }
}
