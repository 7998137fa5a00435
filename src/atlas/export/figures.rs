//! Areas and places with their figures as a GeoJSON collection.

use geo::{Coord, MultiPolygon, Polygon};
use serde_json::{Map, Value, json};

use super::Cell;
use super::collection::{About, with_features};

/// Decimals of a coordinate: a centimetre or so, and what the files of borders have.
const DEGREE_DECIMALS: i32 = 6;

/// Where something is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shape<'a> {
    /// An area, degrees on WGS 84.
    Area(&'a MultiPolygon),
    /// A point, degrees on WGS 84.
    Point(Coord),
}

/// An area or a place with what is told of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Figured<'a> {
    /// Its official key.
    pub id: &'a str,
    /// Where it is.
    pub shape: Shape<'a>,
    /// Names and values, in their order; what is empty is `null`, so that all features have the same properties.
    pub properties: Vec<(String, Cell)>,
}

/// The text of a collection.
#[must_use]
pub fn figures<'a>(about: &About, figured: impl IntoIterator<Item = Figured<'a>>) -> String {
    with_features(about, figured.into_iter().map(feature).collect())
}

fn feature(figured: Figured) -> Value {
    let properties = figured.properties.into_iter();
    let properties = properties.map(|(name, cell)| (name, value(cell)));
    json!({
        "type": "Feature",
        "id": figured.id,
        "geometry": geometry(figured.shape),
        "properties": properties.collect::<Map<String, Value>>(),
    })
}

fn value(cell: Cell) -> Value {
    match cell {
        Cell::Text(text) => text.into(),
        #[expect(clippy::cast_possible_truncation, reason = "whole numbers are counts")]
        Cell::Number(number, 0) => (number.round() as i64).into(),
        Cell::Number(number, decimals) => {
            rounded(number, i32::try_from(decimals).unwrap_or(DEGREE_DECIMALS)).into()
        }
        Cell::Empty => Value::Null,
    }
}

fn geometry(shape: Shape) -> Value {
    match shape {
        Shape::Point(point) => json!({"type": "Point", "coordinates": position(point)}),
        Shape::Area(MultiPolygon(polygons)) => match polygons.as_slice() {
            [only] => json!({"type": "Polygon", "coordinates": rings(only)}),
            several => json!({
                "type": "MultiPolygon",
                "coordinates": several.iter().map(rings).collect::<Vec<_>>(),
            }),
        },
    }
}

/// Outer ring and holes.
fn rings(polygon: &Polygon) -> Vec<Vec<[f64; 2]>> {
    let rings = std::iter::once(polygon.exterior()).chain(polygon.interiors());
    let rings = rings.map(|ring| ring.coords().map(|point| position(*point)).collect());
    rings.collect()
}

fn position(point: Coord) -> [f64; 2] {
    [point.x, point.y].map(|degrees| rounded(degrees, DEGREE_DECIMALS))
}

fn rounded(number: f64, decimals: i32) -> f64 {
    let unit = 10_f64.powi(decimals);
    (number * unit).round() / unit
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::Regions;

    fn about() -> About {
        About {
            title: "Zahlen".to_owned(),
            attribution: "Projektatlas".to_owned(),
            licence: "CC BY 4.0".to_owned(),
            url: "https://atlas.example/coverage".to_owned(),
            version: Some("f436d6c52722".to_owned()),
            date: "2026-11-26".to_owned(),
        }
    }

    #[test]
    fn borders_are_those_of_the_file_of_districts() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/regions.geojson");
        let text = std::fs::read_to_string(path).unwrap();
        let regions = Regions::parse(&text).unwrap();
        let figured = regions.districts().iter().map(|district| Figured {
            id: &district.ags,
            shape: Shape::Area(&district.area),
            properties: Vec::new(),
        });
        let taken: Value = serde_json::from_str(&figures(&about(), figured)).unwrap();
        let file: Value = serde_json::from_str(&text).unwrap();
        let border_of = |collection: &Value, ags: &str| {
            let features = collection["features"].as_array().unwrap().iter();
            let is_meant =
                |feature: &&Value| feature["id"] == ags || feature["properties"]["ags"] == ags;
            features.clone().find(is_meant).unwrap()["geometry"].clone()
        };
        for district in regions.districts() {
            let ags = &district.ags;
            assert_eq!(border_of(&taken, ags), border_of(&file, ags), "{ags}");
        }
        assert_eq!(taken["version"], "f436d6c52722");
    }

    #[test]
    fn counts_are_whole_and_what_is_not_known_is_null() {
        let figured = Figured {
            id: "03351",
            shape: Shape::Point(Coord { x: 10.0, y: 52.5 }),
            properties: vec![
                ("count".to_owned(), Cell::Number(10.0, 0)),
                ("per_capita".to_owned(), Cell::Number(5.496_123, 3)),
                ("population".to_owned(), Cell::Empty),
                ("name".to_owned(), Cell::Text("=Celle".to_owned())),
            ],
        };
        let taken: Value = serde_json::from_str(&figures(&about(), [figured])).unwrap();
        let feature = &taken["features"][0];
        let expected =
            json!({"count": 10, "per_capita": 5.496, "population": null, "name": "=Celle"});
        assert_eq!(feature["properties"], expected);
        assert!(feature["properties"]["count"].is_u64(), "10 and not 10.0");
        assert_eq!(
            feature["geometry"]["coordinates"].to_string(),
            "[10.0,52.5]"
        );
    }
}
