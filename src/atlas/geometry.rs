//! GeoJSON features with a shape or a point, as the files of regions and of the map's background hold them.

use geo::{Coord, MultiPolygon};
use geojson::GeometryValue;
use serde_json::{Map, Value};
use thiserror::Error;

use super::{SlicesError, feature_slices};

/// Why a file of shapes could not be read.
#[derive(Debug, Error)]
pub enum ShapesError {
    /// Not a GeoJSON feature collection.
    #[error("`{file}`: {cause}")]
    NotACollection {
        /// Name of the file.
        file: &'static str,
        /// What is wrong.
        #[source]
        cause: SlicesError,
    },
    /// A feature is no JSON.
    #[error("line {line} of `{file}`: {cause}")]
    Syntax {
        /// Name of the file.
        file: &'static str,
        /// Line on which the feature begins, counted from 1.
        line: usize,
        /// What the parser says.
        #[source]
        cause: serde_json::Error,
    },
    /// A feature misses something.
    #[error("line {line} of `{file}`: {what} is missing or of the wrong type")]
    Feature {
        /// Name of the file.
        file: &'static str,
        /// Line on which the feature begins, counted from 1.
        line: usize,
        /// What it misses.
        what: &'static str,
    },
}

/// One feature of a file of shapes, for reading property by property.
pub(super) struct ShapeFeature {
    id: Option<Value>,
    properties: Map<String, Value>,
    geometry: Option<GeometryValue>,
    file: &'static str,
    line: usize,
}

/// Reads a feature collection, feature by feature.
///
/// # Errors
///
/// When the text is no collection, a feature is no JSON, or `read` fails.
pub(super) fn read_shapes<T>(
    file: &'static str,
    text: &str,
    read: impl Fn(&ShapeFeature) -> Result<T, ShapesError>,
) -> Result<Vec<T>, ShapesError> {
    shape_features(file, text)?.iter().map(read).collect()
}

fn shape_features(file: &'static str, text: &str) -> Result<Vec<ShapeFeature>, ShapesError> {
    let (slices, _) =
        feature_slices(text).map_err(|cause| ShapesError::NotACollection { file, cause })?;
    let feature = |slice: &super::FeatureSlice<'_>| {
        let line = slice.line;
        let syntax = |cause| ShapesError::Syntax { file, line, cause };
        let mut members: Map<String, Value> = serde_json::from_str(slice.text).map_err(syntax)?;
        let geometry = members
            .remove("geometry")
            .map_or(Ok(None), read_geometry)
            .map_err(syntax)?;
        let properties = match members.remove("properties") {
            Some(Value::Object(properties)) => properties,
            _ => Map::new(),
        };
        Ok(ShapeFeature {
            id: members.remove("id"),
            properties,
            geometry: geometry.filter(is_on_globe),
            file,
            line,
        })
    };
    slices.iter().map(feature).collect()
}

/// Reads a point or an area; `None` for a geometry of another kind, and for none (RFC 7946 § 3.1).
///
/// Reading by `type` costs a third of what `geojson::Geometry` does, which has to keep all until it knows the type.
///
/// # Errors
///
/// When its coordinates are not what its type asks for.
pub(super) fn read_geometry(geometry: Value) -> Result<Option<GeometryValue>, serde_json::Error> {
    let Value::Object(mut members) = geometry else {
        return Ok(None);
    };
    let coordinates = members.remove("coordinates").unwrap_or_default();
    let geometry = match members.get("type").and_then(Value::as_str) {
        Some("Point") => GeometryValue::Point {
            coordinates: serde_json::from_value(coordinates)?,
        },
        Some("Polygon") => GeometryValue::Polygon {
            coordinates: serde_json::from_value(coordinates)?,
        },
        Some("MultiPolygon") => GeometryValue::MultiPolygon {
            coordinates: serde_json::from_value(coordinates)?,
        },
        _ => return Ok(None),
    };
    Ok(Some(geometry))
}

/// Whether every position has a longitude and a latitude that there are. `geojson` takes both for granted.
fn is_on_globe(geometry: &GeometryValue) -> bool {
    let is_sound = |position: &geojson::Position| match *position.as_slice() {
        [lon, lat, ..] => lon.abs() <= 180.0 && lat.abs() <= 90.0,
        _ => false,
    };
    match geometry {
        GeometryValue::Point { coordinates } => is_sound(coordinates),
        GeometryValue::Polygon { coordinates } => coordinates.iter().flatten().all(is_sound),
        GeometryValue::MultiPolygon { coordinates } => {
            coordinates.iter().flatten().flatten().all(is_sound)
        }
        _ => false,
    }
}

impl ShapeFeature {
    /// The error for something missing from this feature.
    pub(super) fn lacks(&self, what: &'static str) -> ShapesError {
        ShapesError::Feature {
            file: self.file,
            line: self.line,
            what,
        }
    }

    /// Its id, `None` when it has none that is a text.
    pub(super) fn id(&self) -> Option<&str> {
        self.id.as_ref()?.as_str()
    }

    pub(super) fn value(&self, property: &'static str) -> Option<&Value> {
        self.properties.get(property)
    }

    pub(super) fn text(&self, property: &'static str) -> Result<String, ShapesError> {
        let text = self
            .value(property)
            .and_then(Value::as_str)
            .ok_or_else(|| self.lacks(property))?;
        Ok(text.to_owned())
    }

    /// A property that `serde` can read.
    pub(super) fn record<T: serde::de::DeserializeOwned>(
        &self,
        property: &'static str,
    ) -> Result<T, ShapesError> {
        let value = self.value(property).ok_or_else(|| self.lacks(property))?;
        serde_json::from_value(value.clone())
            .ok()
            .ok_or_else(|| self.lacks(property))
    }

    /// The polygons of the feature, `None` when its geometry is of another kind.
    pub(super) fn polygons(&self) -> Option<MultiPolygon> {
        match self.geometry.as_ref()? {
            shape @ GeometryValue::Polygon { .. } => {
                Some(MultiPolygon(vec![shape.try_into().ok()?]))
            }
            shape @ GeometryValue::MultiPolygon { .. } => shape.try_into().ok(),
            _ => None,
        }
    }

    /// The point of the feature, `None` when its geometry is of another kind.
    pub(super) fn point(&self) -> Option<Coord> {
        match self.geometry.as_ref()? {
            GeometryValue::Point { coordinates } => match *coordinates.as_slice() {
                [x, y, ..] => Some(Coord { x, y }),
                _ => None,
            },
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::atlas::Regions;
    use crate::atlas::fixture::REGIONS;

    #[test]
    fn a_position_without_latitude_or_beyond_the_globe_is_refused_with_its_line() {
        for wrong in [
            "[10.0]",
            "[]",
            "[10520,52.0]",
            "[10.0,152.0]",
            "[1e300,52.0]",
        ] {
            let text = REGIONS.replacen("[10.0,52.0]", wrong, 1);
            let message = Regions::parse(&text).unwrap_err().to_string();
            assert_eq!(
                message, "line 2 of `regions.geojson`: polygon is missing or of the wrong type",
                "{wrong}"
            );
        }
    }
}
