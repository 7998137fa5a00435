//! In which district a place lies: against Shapely's answers, and against a second reckoning in whole numbers.

use std::fs;
use std::path::Path;

use geo::{Coord, LineString, coord};
use projektatlas::atlas::{District, Regions};
use proptest::prelude::*;

/// Degrees in units of 2⁻⁵⁰: numbers from 4 to 90 are whole then, to their last binary digit.
const UNITS_PER_DEGREE: f64 = 1_125_899_906_842_624.0;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn regions(path: &str) -> Regions {
    Regions::parse(&read(path)).expect("the districts are sound")
}

/// The atlas's answer: a key, or nothing.
fn by_the_atlas(regions: &Regions, lonlat: Coord) -> Option<&str> {
    regions
        .district_at(lonlat)
        .map(|district| district.ags.as_str())
}

/// A place in whole units.
type Whole = (i128, i128);

/// The second reckoning: every edge of every district, without boxes or trees.
struct Reckoning<'a>(Vec<(&'a str, Vec<(Whole, Whole)>)>);

impl<'a> Reckoning<'a> {
    fn new(regions: &'a Regions) -> Self {
        let edges = |district: &'a District| {
            let lines = rings(district).flat_map(LineString::lines);
            lines.map(|line| (whole(line.start), whole(line.end)))
        };
        let districts = regions.districts().iter();
        Self(
            districts
                .map(|district| (district.ags.as_str(), edges(district).collect()))
                .collect(),
        )
    }

    /// The smallest key of the districts that hold the place.
    fn district_at(&self, lonlat: Coord) -> Option<&'a str> {
        let at = whole(lonlat);
        let holding = self.0.iter().filter(|(_, edges)| holds(edges, at));
        holding.map(|(ags, _)| *ags).min()
    }
}

/// Whether the place lies on an edge, or a ray from it to the east meets the edges an odd number of times.
fn holds(edges: &[(Whole, Whole)], at: Whole) -> bool {
    let between = |a: i128, b: i128, x: i128| a.min(b) <= x && x <= a.max(b);
    let mut is_inside = false;
    let level = edges
        .iter()
        .filter(|(from, to)| between(from.1, to.1, at.1));
    for (from, to) in level {
        let side = (to.0 - from.0) * (at.1 - from.1) - (to.1 - from.1) * (at.0 - from.0);
        if side == 0 && between(from.0, to.0, at.0) {
            return true;
        }
        let crosses = (from.1 > at.1) != (to.1 > at.1);
        is_inside ^= crosses && (side > 0) == (to.1 > from.1);
    }
    is_inside
}

fn rings(district: &District) -> impl Iterator<Item = &LineString> {
    let polygons = district.area.iter();
    polygons.flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()))
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "whole already, and below 2^57"
)]
fn whole(lonlat: Coord) -> Whole {
    let units = |degrees: f64| {
        let units = degrees * UNITS_PER_DEGREE;
        assert!(units.fract() == 0.0, "{degrees} is finer than a unit");
        units as i128
    };
    (units(lonlat.x), units(lonlat.y))
}

/// Places that matter: vertices, the middles of edges, and what lies a hair beside them.
fn places_at_borders(regions: &Regions) -> Vec<Coord> {
    let rings = regions.districts().iter().flat_map(rings);
    rings
        .flat_map(LineString::lines)
        .flat_map(|edge| {
            let middle = (edge.start + edge.end) / 2.0;
            let beside = coord! { x: middle.x.next_up(), y: middle.y };
            let below = coord! { x: edge.start.x, y: edge.start.y.next_down() };
            [edge.start, middle, beside, below]
        })
        .collect()
}

#[test]
fn a_place_lies_where_shapely_says() {
    let regions = regions("data/regions.geojson");
    let table = read("tests/fixtures/regions/points.csv");
    let rows: Vec<Vec<&str>> = table
        .lines()
        .skip(1)
        .map(|row| row.split(',').collect())
        .collect();
    assert!(rows.len() > 700, "{} points", rows.len());
    for row in &rows {
        let [lon, lat, districts, what] = *row.as_slice() else {
            panic!("{row:?} has four columns")
        };
        let lonlat = coord! { x: lon.parse().unwrap(), y: lat.parse().unwrap() };
        assert_eq!(
            by_the_atlas(&regions, lonlat),
            districts.split(' ').find(|key| !key.is_empty()),
            "{what}: {lon}, {lat}. If the borders have changed, make the table anew: tests/fixtures/regions/README.md"
        );
    }
}

#[test]
fn at_every_border_the_atlas_says_what_whole_numbers_say() {
    for (file, least) in [
        ("data/regions.geojson", 15_000),
        ("tests/fixtures/golden/regions.geojson", 70),
    ] {
        let regions = regions(file);
        let places = places_at_borders(&regions);
        assert!(places.len() >= least, "{file}: {} places", places.len());
        let reckoning = Reckoning::new(&regions);
        for lonlat in places {
            assert_eq!(
                by_the_atlas(&regions, lonlat),
                reckoning.district_at(lonlat),
                "{file}: {lonlat:?}"
            );
        }
    }
}

#[test]
fn anywhere_the_atlas_says_what_whole_numbers_say() {
    let regions = regions("data/regions.geojson");
    let reckoning = Reckoning::new(&regions);
    proptest!(ProptestConfig::with_cases(2000), |(lon in 6.0..12.0_f64, lat in 51.0..54.5_f64)| {
        let lonlat = coord! { x: lon, y: lat };
        prop_assert_eq!(by_the_atlas(&regions, lonlat), reckoning.district_at(lonlat));
    });
}
