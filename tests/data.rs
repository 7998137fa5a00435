//! The files in `data/` as they are: whether they parse, agree with each other and with what `data/README.md` says.
//!
//! A failure here is a mistake in a file, not in the code: the message names the file and the entry.

use std::fs;
use std::path::{Path, PathBuf};

use projektatlas::atlas::{
    AtlasConfig, Borders, Content, Context, Dataset, Gazetteer, Municipality, Regions,
};
use serde_json::Value;

#[path = "data/about.rs"]
mod about;
#[path = "data/borders.rs"]
mod borders;
#[path = "data/finer_borders.rs"]
mod finer_borders;
#[path = "data/initiatives.rs"]
mod initiatives;
#[path = "data/package.rs"]
mod package;
#[path = "data/places.rs"]
mod places;
#[path = "data/readme.rs"]
mod readme;
#[path = "data/texts.rs"]
mod texts;

/// Files of the folder that hold JSON.
const JSON_FILES: [&str; 14] = [
    "about.json",
    "accessibility.json",
    "atlas.json",
    "borders.geojson",
    "context.geojson",
    "datapackage.json",
    "editing/geometry.json",
    "editing/publication.json",
    "initiatives.geojson",
    "initiatives.schema.json",
    "municipalities.geojson",
    "places.json",
    "regions.geojson",
    "search.json",
];

/// Where a file of the folder lies.
fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data")
        .join(name)
}

/// The text of a file.
fn text(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("data/{name}: {error}"))
}

/// A file as JSON.
fn json(name: &str) -> Value {
    serde_json::from_str(&text(name)).unwrap_or_else(|error| panic!("data/{name}: {error}"))
}

/// The features of a collection.
fn features(name: &str) -> Vec<Value> {
    json(name)["features"]
        .as_array()
        .cloned()
        .unwrap_or_else(|| panic!("data/{name} has no list of features"))
}

/// The rows of a table below its first, cell by cell. The tables of the folder need no quotation marks.
fn rows(name: &str) -> Vec<Vec<String>> {
    let cells = |line: &str| line.split(',').map(str::to_owned).collect();
    text(name).lines().skip(1).map(cells).collect()
}

fn config() -> AtlasConfig {
    serde_json::from_str(&text("atlas.json")).expect("data/atlas.json is what the app reads")
}

fn regions() -> Regions {
    Regions::parse(&text("regions.geojson")).expect("data/regions.geojson is what the app reads")
}

fn finer_borders() -> Borders {
    Borders::parse(&text("borders.geojson")).expect("data/borders.geojson is what the app reads")
}

fn gazetteer() -> Gazetteer {
    Gazetteer::parse(&text("places.json")).expect("data/places.json is what the app reads")
}

fn dataset() -> Dataset {
    Dataset::parse(text("initiatives.geojson"), &config(), &regions())
        .expect("data/initiatives.geojson is what the app reads")
}

#[test]
fn the_app_reads_every_file_without_a_complaint() {
    let dataset = dataset();
    let problems: Vec<_> = dataset.problems().iter().map(ToString::to_string).collect();
    assert_eq!(problems, [] as [String; 0]);
    assert_eq!(
        dataset.initiatives().len(),
        features("initiatives.geojson").len()
    );
    Context::parse(&text("context.geojson")).expect("data/context.geojson is what the app reads");
    Municipality::parse_all(&text("municipalities.geojson"))
        .expect("data/municipalities.geojson is what the app reads");
    for page in ["about.json", "accessibility.json"] {
        serde_json::from_str::<Content>(&text(page)).expect("a page of text is what the app reads");
    }
    gazetteer();
    finer_borders();
}

#[test]
fn every_file_is_utf_8_without_a_mark_and_ends_with_a_line() {
    for name in JSON_FILES.iter().chain(&[
        "changes.csv",
        "districts.csv",
        "editing/languages.csv",
        "README.md",
    ]) {
        let text = text(name);
        assert!(
            !text.starts_with('\u{feff}'),
            "data/{name} begins with a byte order mark"
        );
        assert!(
            text.ends_with('\n') && !text.contains('\r'),
            "data/{name} has odd line ends"
        );
    }
}
