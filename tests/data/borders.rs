//! Borders: of districts among each other, with municipalities and with Bremen.

use std::collections::{BTreeMap, BTreeSet};

use geo::{Area, Contains, Coord, LineString, MultiPolygon, Polygon, Validation, coord};
use serde_json::Value;

use super::features;

/// How far beside a border the test looks, in degrees: about ten metres.
const BESIDE_DEG: f64 = 1e-4;
/// Coordinates in the files have four decimals.
const UNITS_PER_DEGREE: f64 = 1e4;

/// A vertex in whole units of the files' last decimal, so that it can be compared.
type Vertex = (i64, i64);
/// A border's piece from one vertex to the next; the area lies to the left.
type Edge = (Vertex, Vertex);

/// An area with its id and name.
struct Shape {
    id: String,
    area: MultiPolygon,
}

fn shapes(file: &str, is_wanted: impl Fn(&Value) -> bool) -> Vec<Shape> {
    features(file)
        .iter()
        .filter(|feature| is_wanted(feature))
        .map(|feature| Shape {
            id: feature["id"].as_str().unwrap_or_default().to_owned(),
            area: polygons(&feature["geometry"]),
        })
        .collect()
}

fn districts() -> Vec<Shape> {
    shapes("regions.geojson", |_| true)
}

fn municipalities() -> Vec<Shape> {
    shapes("municipalities.geojson", |_| true)
}

/// Shapes of Lower Saxony and those of the state that lies within it.
fn with_bremen(mut shapes: Vec<Shape>) -> Vec<Shape> {
    let cities = self::shapes("context.geojson", |feature| {
        feature["properties"]["kind"] == "city_state"
    });
    assert_eq!(cities.len(), 2, "Bremen and Bremerhaven");
    shapes.extend(cities);
    shapes
}

pub fn polygons(geometry: &Value) -> MultiPolygon {
    let ring = |ring: &Value| -> LineString {
        let number = |value: &Value| value.as_f64().expect("a coordinate is a number");
        let positions = ring.as_array().into_iter().flatten();
        positions
            .map(|position| coord! { x: number(&position[0]), y: number(&position[1]) })
            .collect()
    };
    let polygon = |rings: &Value| {
        let mut rings: Vec<_> = rings.as_array().into_iter().flatten().map(ring).collect();
        let exterior = rings.remove(0);
        Polygon::new(exterior, rings)
    };
    let coordinates = &geometry["coordinates"];
    match geometry["type"].as_str() {
        Some("Polygon") => MultiPolygon::new(vec![polygon(coordinates)]),
        Some("MultiPolygon") => coordinates
            .as_array()
            .into_iter()
            .flatten()
            .map(polygon)
            .collect(),
        other => panic!("an area is a polygon, not {other:?}"),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "degrees in units of the last decimal are below 2^21"
)]
fn vertex(position: Coord) -> Vertex {
    (
        (position.x * UNITS_PER_DEGREE).round() as i64,
        (position.y * UNITS_PER_DEGREE).round() as i64,
    )
}

fn edges(area: &MultiPolygon) -> Vec<Edge> {
    let rings = area
        .iter()
        .flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()));
    rings
        .flat_map(LineString::lines)
        .map(|line| (vertex(line.start), vertex(line.end)))
        .collect()
}

/// The edges of all shapes, each with the shape to its left.
fn owners(shapes: &[Shape]) -> BTreeMap<Edge, &str> {
    let mut owners = BTreeMap::new();
    for shape in shapes {
        for edge in edges(&shape.area) {
            let other = owners.insert(edge, shape.id.as_str());
            assert_eq!(
                other, None,
                "{} and {other:?} both lie to the left of {edge:?}",
                shape.id
            );
        }
    }
    owners
}

/// The edges that have no twin: the border of all shapes together, if those that touch share their edges.
fn outer_edges(shapes: &[Shape]) -> BTreeMap<Edge, &str> {
    let owners = owners(shapes);
    let outer = owners
        .iter()
        .filter(|((start, end), _)| !owners.contains_key(&(*end, *start)));
    outer.map(|(edge, id)| (*edge, *id)).collect()
}

/// Asserts that shapes neither overlap nor leave a gap between them.
fn assert_common_borders_are_equal(shapes: &[Shape]) {
    let outer = outer_edges(shapes);
    for (&edge, id) in &outer {
        let beside = right_of(edge);
        let other = shapes
            .iter()
            .find(|shape| shape.area.contains(&geo::Point(beside)));
        let name = other.map(|shape| shape.id.as_str());
        assert_eq!(
            name, None,
            "{id} and its neighbour do not share the border at {beside:?}"
        );
    }
    for ring in rings(&outer) {
        let start = degrees(*ring.first().expect("a ring has vertices"));
        let area = Polygon::new(ring.into_iter().map(degrees).collect(), Vec::new()).signed_area();
        assert!(area > 0.0, "there is a gap in the land at {start:?}");
    }
}

/// Joins edges to rings: counterclockwise around land, clockwise around gaps.
fn rings(edges: &BTreeMap<Edge, &str>) -> Vec<Vec<Vertex>> {
    let mut ends: BTreeMap<Vertex, Vec<Vertex>> = BTreeMap::new();
    for (start, end) in edges.keys() {
        ends.entry(*start).or_default().push(*end);
    }
    let mut rings = Vec::new();
    while let Some(start) = ends
        .iter()
        .find(|(_, ends)| !ends.is_empty())
        .map(|(start, _)| *start)
    {
        let mut ring = vec![start];
        while let Some(next) = ring
            .last()
            .and_then(|last| ends.get_mut(last))
            .and_then(Vec::pop)
        {
            ring.push(next);
        }
        rings.push(ring);
    }
    rings
}

fn degrees((x, y): Vertex) -> Coord {
    #[expect(clippy::cast_precision_loss, reason = "below 2^21")]
    let (x, y) = (x as f64, y as f64);
    coord! { x: x / UNITS_PER_DEGREE, y: y / UNITS_PER_DEGREE }
}

/// A place just outside of an area, beside the middle of an edge.
fn right_of((start, end): Edge) -> Coord {
    let (from, to) = (degrees(start), degrees(end));
    let along = to - from;
    let outwards = coord! { x: along.y, y: -along.x } / along.x.hypot(along.y);
    (from + to) / 2.0 + outwards * BESIDE_DEG
}

#[test]
fn common_borders_of_districts_are_equal() {
    let cities = shapes("context.geojson", |feature| {
        feature["properties"]["kind"] == "city_state"
    });
    assert_eq!(cities.len(), 2, "Bremen and Bremerhaven");
    let all: Vec<_> = districts().into_iter().chain(cities).collect();
    assert_common_borders_are_equal(&all);
}

#[test]
fn common_borders_of_municipalities_are_equal() {
    assert_common_borders_are_equal(&with_bremen(municipalities()));
}

#[test]
fn every_border_of_a_district_is_one_of_its_municipalities() {
    let municipalities = municipalities();
    let owners = owners(&municipalities);
    for district in districts() {
        for edge in edges(&district.area) {
            let owner = owners
                .get(&edge)
                .unwrap_or_else(|| panic!("{}: no municipality has {edge:?}", district.id));
            assert!(
                owner.starts_with(&district.id),
                "{edge:?} of {} belongs to {owner}",
                district.id
            );
        }
    }
}

#[test]
fn no_area_crosses_itself() {
    for shape in districts().iter().chain(&municipalities()) {
        let errors = shape.area.validation_errors();
        assert!(errors.is_empty(), "{}: {errors:?}", shape.id);
        assert!(shape.area.unsigned_area() > 0.0, "{} is empty", shape.id);
    }
}

#[test]
fn the_islands_have_a_shape() {
    let island_vertices = |district: &str| {
        let shapes = districts();
        let shape = shapes
            .iter()
            .find(|shape| shape.id == district)
            .expect("the district is there");
        // The mainland is the polygon with the most vertices.
        let mut counts: Vec<_> = shape
            .area
            .iter()
            .map(|polygon| polygon.exterior().0.len())
            .collect();
        counts.sort_unstable_by(|a, b| b.cmp(a));
        counts
            .into_iter()
            .skip(1)
            .filter(|count| *count >= 15)
            .count()
    };
    assert!(
        island_vertices("03452") >= 3,
        "Juist, Norderney and Baltrum"
    );
    assert!(island_vertices("03457") >= 1, "Borkum");
    assert!(island_vertices("03462") >= 2, "Langeoog and Spiekeroog");
    assert!(island_vertices("03455") >= 1, "Wangerooge");
}

#[test]
fn land_lies_to_the_left_of_its_border() {
    let mut clockwise = BTreeSet::new();
    for shape in districts().iter().chain(&municipalities()) {
        for polygon in &shape.area {
            let exterior = Polygon::new(polygon.exterior().clone(), Vec::new());
            if exterior.signed_area() < 0.0 {
                clockwise.insert(shape.id.clone());
            }
        }
    }
    assert_eq!(
        clockwise,
        BTreeSet::new(),
        "RFC 7946 § 3.1.6: exterior rings run counterclockwise"
    );
}
