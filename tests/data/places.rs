//! Districts, municipalities, places and figures: whether their keys join.

use std::collections::BTreeSet;

use geo::coord;

use super::{config, features, gazetteer, regions, rows};

fn ids(file: &str) -> BTreeSet<String> {
    let features = features(file);
    let ids: BTreeSet<_> = features
        .iter()
        .map(|feature| feature["id"].as_str().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(ids.len(), features.len(), "data/{file}: a key stands twice");
    ids
}

#[test]
fn every_municipality_is_a_place_and_every_place_a_municipality() {
    let places: BTreeSet<_> = gazetteer()
        .places()
        .iter()
        .map(|place| place.ags.clone())
        .collect();
    assert_eq!(places, ids("municipalities.geojson"));
}

#[test]
fn the_key_of_a_place_tells_whether_it_belongs_to_a_municipality() {
    let gazetteer = gazetteer();
    let unincorporated = gazetteer.places().iter();
    let unincorporated: BTreeSet<_> = unincorporated
        .filter(|place| place.is_unincorporated())
        .map(|place| place.ags.clone())
        .collect();
    let areas = features("municipalities.geojson").into_iter();
    let kind = |area: &serde_json::Value| area["properties"]["type"].as_str().map(str::to_owned);
    let of_none =
        areas.filter(|area| kind(area).is_some_and(|kind| kind.starts_with("gemeindefrei")));
    let of_none: BTreeSet<_> = of_none
        .map(|area| area["id"].as_str().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(of_none.len(), 25);
    assert_eq!(unincorporated, of_none);
}

#[test]
fn a_key_is_the_same_wherever_it_stands() {
    for file in ["regions.geojson", "municipalities.geojson"] {
        for feature in features(file) {
            assert_eq!(feature["id"], feature["properties"]["ags"], "data/{file}");
        }
    }
    for feature in features("municipalities.geojson") {
        let (id, district) = (
            feature["id"].as_str().unwrap_or_default(),
            &feature["properties"]["district"],
        );
        assert_eq!(
            id.get(..5),
            district.as_str(),
            "the key of a municipality begins with that of its district"
        );
    }
}

#[test]
fn all_45_districts_have_a_region_a_seat_and_figures() {
    let regions = regions();
    assert_eq!(regions.districts().len(), 45);
    let known: Vec<_> = config()
        .regions
        .into_iter()
        .map(|region| region.id)
        .collect();
    assert_eq!(known.len(), 4);
    let gazetteer = gazetteer();
    let figures = rows("districts.csv");
    for (district, feature) in regions.districts().iter().zip(features("regions.geojson")) {
        let ags = &district.ags;
        assert!(
            known.contains(&district.region),
            "{ags}: {}",
            district.region
        );
        assert!(!regions.of_region(&district.region).is_empty());
        let seat = feature["properties"]["seat"].as_str().unwrap_or_default();
        assert!(
            gazetteer.places().iter().any(|place| place.name == seat),
            "{ags}: no municipality {seat}"
        );
        assert!(
            district.label.text("de").contains(&district.name) || ags == "03403" || ags == "03256",
            "{ags}"
        );
        let row = figures
            .iter()
            .find(|row| row[0] == *ags)
            .unwrap_or_else(|| panic!("{ags} has no figures"));
        assert_eq!(row[1], district.name);
        assert!(
            row[2]
                .parse::<u32>()
                .is_ok_and(|population| population > 40_000),
            "{ags}: {}",
            row[2]
        );
        assert!(
            row[3]
                .parse::<f64>()
                .is_ok_and(|share| (0.0..50.0).contains(&share)),
            "{ags}: {}",
            row[3]
        );
    }
    assert_eq!(figures.len(), 45);
}

#[test]
fn labels_of_districts_are_unique() {
    let regions = regions();
    let labels: BTreeSet<_> = regions
        .districts()
        .iter()
        .map(|district| district.label.text("de"))
        .collect();
    assert_eq!(labels.len(), 45);
}

#[test]
fn sentences_know_how_to_speak_of_every_district() {
    for district in regions().districts() {
        let locative = district.locative.as_ref();
        let in_language = |language| locative.and_then(|locative| locative.best(language));
        let (german, english) = (in_language("de"), in_language("en"));
        let (Some(("de", german)), Some(("en", english))) = (german, english) else {
            panic!("{}: {locative:?}", district.ags)
        };
        let feminine = ["Stadt", "Region", "Grafschaft"];
        let label = district.label.text("de");
        let article = if feminine.iter().any(|kind| label.starts_with(kind)) {
            "in der"
        } else {
            "im"
        };
        assert_eq!(german, format!("{article} {label}"));
        let place = english.strip_prefix("in the ");
        assert!(
            place.is_some_and(
                |place| label.contains(place.rsplit(' ').next().unwrap_or(place))
                    || place == "Hannover Region"
            ),
            "{english}"
        );
    }
}

#[test]
fn names_stand_in_their_district() {
    let regions = regions();
    for feature in features("regions.geojson") {
        let point = &feature["properties"]["label_point"];
        let lonlat = coord! { x: point[0].as_f64().unwrap_or_default(), y: point[1].as_f64().unwrap_or_default() };
        let around = regions
            .district_at(lonlat)
            .map(|district| district.ags.as_str());
        assert_eq!(around, feature["id"].as_str());
    }
}

#[test]
fn places_lie_in_the_district_of_their_key() {
    let regions = regions();
    for place in gazetteer().places() {
        let [lon, lat] = place.point;
        let around = regions
            .district_at(coord! { x: lon, y: lat })
            .map(|district| district.ags.as_str());
        assert_eq!(around, place.ags.get(..5), "{} at {lon}, {lat}", place.name);
    }
}

#[test]
fn postcodes_have_five_digits_and_nearly_all_places_have_one() {
    let gazetteer = gazetteer();
    for place in gazetteer.places() {
        let valid = |code: &String| code.len() == 5 && code.chars().all(|c| c.is_ascii_digit());
        assert!(
            place.postcodes.iter().all(valid),
            "{}: {:?}",
            place.name,
            place.postcodes
        );
        assert!(
            place.postcodes.is_sorted(),
            "{}: {:?}",
            place.name,
            place.postcodes
        );
    }
    let without: Vec<_> = gazetteer
        .places()
        .iter()
        .filter(|place| place.postcodes.is_empty())
        .collect();
    assert!(
        without.iter().all(|place| place.name == "Insel Lütje Hörn"),
        "{without:?}"
    );
}

#[test]
fn towns_on_the_map_are_places() {
    let gazetteer = gazetteer();
    let context = features("context.geojson");
    let towns: Vec<_> = context
        .iter()
        .filter(|feature| feature["properties"]["kind"] == "place")
        .collect();
    assert!(towns.len() >= 60, "{} towns have a name", towns.len());
    for town in towns {
        let key = town["properties"]["municipality"]
            .as_str()
            .unwrap_or_default();
        let place = gazetteer
            .find(key)
            .unwrap_or_else(|| panic!("no place {key}"));
        let name = town["properties"]["name"]["de"]
            .as_str()
            .unwrap_or_default();
        assert!(place.name.starts_with(name), "{name} is {}", place.name);
    }
}
