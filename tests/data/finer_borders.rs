//! `borders.geojson`: whether its lines close around every area, and agree with the coarse outlines.

use std::collections::{BTreeMap, BTreeSet};

use geo::{Area, BoundingRect, Coord, LineString, MultiPolygon, Polygon, coord};
use projektatlas::atlas::Borders;

use super::borders::polygons;
use super::{features, finer_borders, regions, text};

/// Metres in a degree of latitude.
const DEGREE_M: f64 = 111_200.0;
/// How far beside a line the test looks, in degrees: about a metre.
const BESIDE_DEG: f64 = 1e-5;

/// Ids of a file's features that have one.
fn ids(file: &str) -> BTreeSet<String> {
    let ids = features(file).into_iter();
    ids.filter_map(|feature| feature["id"].as_str().map(str::to_owned))
        .collect()
}

fn rings(borders: &Borders, id: &str) -> Vec<LineString> {
    borders.rings_around(|area| area.starts_with(id))
}

/// The area within rings, those around holes taken off.
fn area_of(rings: &[LineString]) -> f64 {
    let within = |place: Coord, ring: &LineString| is_within(place, std::slice::from_ref(ring));
    let signed = rings.iter().enumerate().map(|(at, ring)| {
        let around = rings.iter().enumerate();
        let around = around.filter(|(other, ring_around)| {
            *other != at
                && ring
                    .0
                    .first()
                    .is_some_and(|place| within(*place, ring_around))
        });
        let area = Polygon::new(ring.clone(), Vec::new()).unsigned_area();
        if around.count() % 2 == 0 { area } else { -area }
    });
    signed.sum()
}

/// Whether a place lies within rings by the rule `evenodd`.
fn is_within(place: Coord, rings: &[LineString]) -> bool {
    let crossed = rings.iter().flat_map(LineString::lines).filter(|line| {
        (line.start.y > place.y) != (line.end.y > place.y)
            && place.x
                < line.start.x
                    + (place.y - line.start.y) / (line.end.y - line.start.y)
                        * (line.end.x - line.start.x)
    });
    crossed.count() % 2 == 1
}

/// A place on a plane in metres, good for a few kilometres around.
fn metres(place: Coord) -> Coord {
    coord! { x: place.x * DEGREE_M * 52.7_f64.to_radians().cos(), y: place.y * DEGREE_M }
}

/// How far a place lies from the nearest of these lines, in metres.
fn distance_m(place: Coord, lines: &[(Coord, Coord)]) -> f64 {
    let place = metres(place);
    let distance = |(start, end): &(Coord, Coord)| {
        let (along, to) = (*end - *start, place - *start);
        let length = along.x * along.x + along.y * along.y;
        let part = ((to.x * along.x + to.y * along.y) / length).clamp(0.0, 1.0);
        let off = to - along * part;
        off.x.hypot(off.y)
    };
    lines.iter().map(distance).fold(f64::INFINITY, f64::min)
}

#[test]
fn the_areas_are_those_of_the_other_files() {
    let mut expected = ids("municipalities.geojson");
    let context = ids("context.geojson");
    assert_eq!(
        context.len(),
        4,
        "two cities and two estuaries: {context:?}"
    );
    expected.extend(context);
    let borders = finer_borders();
    let areas: BTreeSet<_> = borders.areas().into_iter().map(str::to_owned).collect();
    assert_eq!(areas, expected);
}

#[test]
fn the_borders_of_every_area_are_closed() {
    let borders = finer_borders();
    let mut ids: BTreeSet<String> = borders.areas().into_iter().map(str::to_owned).collect();
    ids.extend(regions().districts().iter().map(|one| one.ags.clone()));
    // The whole.
    ids.insert(String::new());
    for id in ids {
        let rings = rings(&borders, &id);
        assert!(!rings.is_empty(), "`{id}` has no border");
        for ring in rings {
            assert!(
                ring.is_closed(),
                "a border of `{id}` ends at {:?}",
                ring.0.last()
            );
        }
    }
}

#[test]
fn neighbours_neither_overlap_nor_gape() {
    let borders = finer_borders();
    let areas: Vec<_> = borders
        .areas()
        .into_iter()
        .filter_map(|id| {
            let rings = borders.rings_around(|area| area == id);
            let lines: MultiPolygon = rings
                .iter()
                .map(|ring| Polygon::new(ring.clone(), Vec::new()))
                .collect();
            Some((id.to_owned(), lines.bounding_rect()?, rings))
        })
        .collect();
    let holding = |place: Coord| -> BTreeSet<&str> {
        let near = areas.iter().filter(|(_, rect, _)| {
            let (min, max) = (rect.min(), rect.max());
            (min.x..=max.x).contains(&place.x) && (min.y..=max.y).contains(&place.y)
        });
        near.filter(|(_, _, rings)| is_within(place, rings))
            .map(|(id, _, _)| id.as_str())
            .collect()
    };
    let mut wrong = Vec::new();
    for feature in features("borders.geojson") {
        let coordinates = &feature["geometry"]["coordinates"];
        let line = if feature["geometry"]["type"] == "LineString" {
            coordinates
        } else {
            &coordinates[0]
        };
        let line: Vec<[f64; 2]> =
            serde_json::from_value(line.clone()).expect("a line has positions");
        let sides: BTreeSet<&str> = feature["properties"]["areas"]
            .as_array()
            .expect("a border has areas")
            .iter()
            .filter_map(|id| id.as_str())
            .collect();
        let longest = line.windows(2).max_by(|one, other| {
            let length =
                |edge: &[[f64; 2]]| (edge[1][0] - edge[0][0]).hypot(edge[1][1] - edge[0][1]);
            length(one).total_cmp(&length(other))
        });
        let [from, to] = longest.expect("a line has two ends") else {
            unreachable!("windows of two")
        };
        let (from, to) = (Coord::from(*from), Coord::from(*to));
        let along = to - from;
        let aside = coord! { x: along.y, y: -along.x } / along.x.hypot(along.y) * BESIDE_DEG;
        let middle = (from + to) / 2.0;
        let (left, right) = (holding(middle - aside), holding(middle + aside));
        let found: BTreeSet<_> = left.union(&right).copied().collect();
        if left.len() > 1 || right.len() > 1 || found != sides {
            wrong.push(format!("{sides:?} at {middle:?}: {left:?} and {right:?}"));
        }
    }
    assert_eq!(wrong, [] as [String; 0]);
}

#[test]
fn finer_borders_agree_with_the_coarse_ones() {
    let borders = finer_borders();
    let coarse: BTreeMap<String, MultiPolygon> = features("regions.geojson")
        .iter()
        .map(|feature| {
            let id = feature["id"].as_str().unwrap_or_default().to_owned();
            (id, polygons(&feature["geometry"]))
        })
        .collect();
    let mut off_m = Vec::new();
    for (id, coarse) in &coarse {
        let finer = rings(&borders, id);
        let (area, coarse_area) = (area_of(&finer), coarse.unsigned_area());
        assert!(
            (area / coarse_area - 1.0).abs() < 0.05,
            "{id} is {area} and {coarse_area}"
        );
        let lines: Vec<_> = coarse
            .iter()
            .flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()))
            .flat_map(LineString::lines)
            .map(|line| (metres(line.start), metres(line.end)))
            .collect();
        off_m.extend(
            finer
                .iter()
                .flatten()
                .map(|place| distance_m(*place, &lines)),
        );
    }
    off_m.sort_by(f64::total_cmp);
    let part = |percent: usize| off_m[(off_m.len() - 1) * percent / 100];
    let told = format!("{} {} {} {}", part(50), part(90), part(95), part(100));
    // The interval of the coarse ones is 750 m; what strays further are sandbanks and harbours of the coast.
    assert!(
        part(50) < 200.0 && part(90) < 750.0 && part(100) < 5000.0,
        "{told}"
    );
    assert!(part(50) > 30.0, "the finer borders are no finer: {told}");
    assert!(off_m.len() > 5 * text("regions.geojson").matches("],[").count());
}
