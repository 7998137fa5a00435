//! GeoJSON as text that is good to compare: one property per line, one ring per line, the same order every time.

use serde::{Deserialize, Serialize};

/// A line of positions, closed around an area: degrees east and north.
pub type Ring = Vec<[f64; 2]>;

/// The geometries of the project's files (RFC 7946 § 3.1).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "type", content = "coordinates")]
pub enum Shape {
    /// One position.
    Point([f64; 2]),
    /// One line.
    LineString(Ring),
    /// Several lines.
    MultiLineString(Vec<Ring>),
    /// One area with its holes.
    Polygon(Vec<Ring>),
    /// Several areas.
    MultiPolygon(Vec<Vec<Ring>>),
}

/// One feature, ready to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct FeatureText {
    id: Option<String>,
    properties: Vec<(&'static str, String)>,
    shape: Option<Shape>,
}

impl FeatureText {
    /// A feature without properties.
    pub fn new(id: Option<&str>, shape: Option<Shape>) -> Self {
        Self {
            id: id.map(str::to_owned),
            properties: Vec::new(),
            shape,
        }
    }

    /// Adds a property behind those that are there.
    ///
    /// # Errors
    ///
    /// If the value cannot be written as JSON.
    pub fn with(
        mut self,
        name: &'static str,
        value: &impl Serialize,
    ) -> Result<Self, serde_json::Error> {
        self.properties.push((name, serde_json::to_string(value)?));
        Ok(self)
    }

    /// Adds a property if it has a value.
    ///
    /// # Errors
    ///
    /// If the value cannot be written as JSON.
    pub fn with_some(
        self,
        name: &'static str,
        value: Option<&impl Serialize>,
    ) -> Result<Self, serde_json::Error> {
        match value {
            Some(value) => self.with(name, value),
            None => Ok(self),
        }
    }

    /// The feature as JSON, with coordinates of that many decimals.
    pub fn text(&self, decimals: usize) -> String {
        let id = self.id.as_ref().map_or_else(String::new, |id| {
            format!("      \"id\": {},\n", serde_json::Value::from(id.as_str()))
        });
        let geometry = self
            .shape
            .as_ref()
            .map_or_else(|| "null".to_owned(), |shape| shape_text(shape, decimals));
        let lines: Vec<_> = self
            .properties
            .iter()
            .map(|(name, value)| format!("        \"{name}\": {value}"))
            .collect();
        format!(
            "    {{\n      \"type\": \"Feature\",\n{id}      \"geometry\": {geometry},\n      \"properties\": \
             {{\n{}\n      }}\n    }}",
            lines.join(",\n")
        )
    }
}

/// A collection of features as JSON, with coordinates of that many decimals.
pub fn collection_text(features: &[FeatureText], decimals: usize) -> String {
    let texts: Vec<_> = features
        .iter()
        .map(|feature| feature.text(decimals))
        .collect();
    let inner = if texts.is_empty() {
        String::new()
    } else {
        format!("\n{}\n  ", texts.join(",\n"))
    };
    format!("{{\n  \"type\": \"FeatureCollection\",\n  \"features\": [{inner}]\n}}\n")
}

fn shape_text(shape: &Shape, decimals: usize) -> String {
    let polygon = |rings: &[Ring]| {
        let lines: Vec<_> = rings.iter().map(|ring| ring_text(ring, decimals)).collect();
        format!("[{}]", lines.join(",\n        "))
    };
    match shape {
        Shape::Point(position) => {
            format!(
                "{{\"type\": \"Point\", \"coordinates\": {}}}",
                position_text(*position, decimals)
            )
        }
        Shape::LineString(line) => {
            format!(
                "{{\"type\": \"LineString\", \"coordinates\": {}}}",
                ring_text(line, decimals)
            )
        }
        Shape::MultiLineString(lines) => {
            format!(
                "{{\"type\": \"MultiLineString\", \"coordinates\": [\n        {}\n      ]}}",
                inside(&polygon(lines))
            )
        }
        Shape::Polygon(rings) => {
            format!(
                "{{\"type\": \"Polygon\", \"coordinates\": [\n        {}\n      ]}}",
                inside(&polygon(rings))
            )
        }
        Shape::MultiPolygon(polygons) => {
            let lines: Vec<_> = polygons.iter().map(|rings| polygon(rings)).collect();
            let text = lines.join(",\n        ");
            format!("{{\"type\": \"MultiPolygon\", \"coordinates\": [\n        {text}\n      ]}}")
        }
    }
}

/// The text between the outer brackets.
fn inside(list: &str) -> &str {
    list.strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .unwrap_or(list)
}

/// A ring; positions that become one by rounding are written once.
fn ring_text(ring: &[[f64; 2]], decimals: usize) -> String {
    let mut texts: Vec<_> = ring
        .iter()
        .map(|position| position_text(*position, decimals))
        .collect();
    texts.dedup();
    format!("[{}]", texts.join(","))
}

fn position_text([lon, lat]: [f64; 2], decimals: usize) -> String {
    format!(
        "[{},{}]",
        number_text(lon, decimals),
        number_text(lat, decimals)
    )
}

/// A number with at most that many decimals, without zeros at the end.
fn number_text(number: f64, decimals: usize) -> String {
    let text = format!("{number:.decimals$}");
    let short = if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.')
    } else {
        &text
    };
    if short == "-0" {
        "0".to_owned()
    } else {
        short.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feature_has_one_line_per_property_and_ring() {
        let square = vec![vec![
            [9.0, 52.0],
            [9.500_04, 52.0],
            [9.500_01, 52.0],
            [9.0, 52.0],
        ]];
        let feature = FeatureText::new(Some("03351"), Some(Shape::Polygon(square)))
            .with("name", &"Celle \"Süd\"")
            .and_then(|feature| feature.with("since", &2015))
            .unwrap();
        assert_eq!(
            collection_text(&[feature], 4),
            "{\n  \"type\": \"FeatureCollection\",\n  \"features\": [\n    {\n      \"type\": \"Feature\",\n      \
             \"id\": \"03351\",\n      \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [\n        \
             [[9,52],[9.5,52],[9,52]]\n      ]},\n      \"properties\": {\n        \"name\": \"Celle \\\"Süd\\\"\",\n        \
             \"since\": 2015\n      }\n    }\n  ]\n}\n"
        );
    }

    #[test]
    fn a_feature_without_a_place_has_a_null_geometry() {
        assert!(
            FeatureText::new(None, None)
                .text(5)
                .contains("\"geometry\": null")
        );
    }

    #[test]
    fn what_is_written_is_json() {
        let areas = vec![
            vec![vec![[1.0, 2.0]], vec![[3.0, 4.0]]],
            vec![vec![[5.0, 6.0]]],
        ];
        let text = collection_text(
            &[FeatureText::new(None, Some(Shape::MultiPolygon(areas)))],
            5,
        );
        let json: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            json["features"][0]["geometry"]["coordinates"],
            serde_json::json!([[[[1, 2]], [[3, 4]]], [[[5, 6]]]])
        );
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(number_text(10.520_30, 5), "10.5203");
        assert_eq!(number_text(-0.000_001, 4), "0");
        assert_eq!(number_text(100.0, 0), "100");
    }
}
