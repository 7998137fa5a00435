//! Which districts are neighbours: against Shapely's answers from the borders before they were simplified.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use projektatlas::atlas::{Adjacency, Regions};

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All pairs that the atlas holds for neighbours, the smaller key first.
fn pairs(regions: &Regions) -> BTreeSet<(String, String)> {
    let adjacency = Adjacency::of(regions);
    let districts = regions.districts().iter();
    districts
        .flat_map(|district| {
            let neighbours = adjacency.neighbours(regions, &district.ags);
            let pair = |other: &projektatlas::atlas::District| {
                let (a, b) = (&district.ags, &other.ags);
                (a.min(b).clone(), a.max(b).clone())
            };
            neighbours.into_iter().map(pair).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn the_neighbours_are_those_that_shapely_finds_in_the_borders_before_they_were_simplified() {
    let regions =
        Regions::parse(&read("data/regions.geojson")).expect("data/regions.geojson is sound");
    let table = read("tests/fixtures/regions/neighbours.csv");
    let expected: BTreeSet<_> = table
        .lines()
        .skip(1)
        .map(|row| row.split(',').collect::<Vec<_>>())
        .filter(|row| row[2] != "0.0")
        .map(|row| (row[0].to_owned(), row[1].to_owned()))
        .collect();
    assert_eq!(expected.len(), 99);
    assert_eq!(
        pairs(&regions),
        expected,
        "if the borders have changed, make the table anew: tests/fixtures/regions/README.md"
    );
}

#[test]
fn towns_within_a_district_islands_and_both_banks_of_the_weser_have_the_neighbours_one_knows() {
    let regions =
        Regions::parse(&read("data/regions.geojson")).expect("data/regions.geojson is sound");
    let adjacency = Adjacency::of(&regions);
    let names = |ags: &str| -> Vec<&str> {
        let neighbours = adjacency.neighbours(&regions, ags);
        neighbours.iter().map(|other| other.name.as_str()).collect()
    };
    assert_eq!(names("03405"), ["Friesland"], "Wilhelmshaven");
    assert_eq!(names("03404"), ["Osnabrück"], "the town in its district");
    assert_eq!(
        names("03401"),
        ["Diepholz", "Oldenburg", "Wesermarsch"],
        "Delmenhorst: Bremen is no district"
    );
    assert_eq!(names("03456"), ["Emsland"], "Grafschaft Bentheim");
    assert!(
        names("03352").contains(&"Wesermarsch"),
        "Cuxhaven, across the Weser"
    );
    assert!(
        !names("03356").contains(&"Diepholz"),
        "Osterholz: Bremen lies between"
    );
    assert_eq!(
        names("03452"),
        ["Emden", "Leer", "Wittmund"],
        "Aurich, with Juist, Norderney and Baltrum"
    );
}
