//! The municipalities: finer borders for a closer view. `data/municipalities.geojson`.

use geo::BoundingRect;

use super::geometry::{ShapesError, read_shapes};
use super::{Extent, Outline};

/// One municipality, or an area that belongs to none.
#[derive(Debug, Clone, PartialEq)]
pub struct Municipality {
    /// Official key, eight digits.
    pub ags: String,
    /// Its name.
    pub name: String,
    /// The box around its area.
    pub extent: Extent,
    /// Its border.
    pub outline: Outline,
}

impl Municipality {
    /// Reads `municipalities.geojson`; in the order of the file.
    ///
    /// # Errors
    ///
    /// When the text is no collection, or a feature misses its key, name or area.
    pub fn parse_all(text: &str) -> Result<Vec<Self>, ShapesError> {
        read_shapes("municipalities.geojson", text, |feature| {
            let area = feature.polygons().ok_or_else(|| feature.lacks("polygon"))?;
            let rect = area
                .bounding_rect()
                .ok_or_else(|| feature.lacks("polygon"))?;
            Ok(Self {
                ags: feature.text("ags")?,
                name: feature.text("name")?,
                extent: rect.into(),
                outline: Outline::of_polygons(&area),
            })
        })
    }
}
