//! `municipalities.geojson`.

use std::path::Path;

use super::source::shapes;
use super::{GeometryError, recipe};
use crate::feature_text::FeatureText;

/// The municipalities and unincorporated areas, in the order of their keys.
///
/// # Errors
///
/// If one has no area left.
pub fn features(workshop: &Path) -> Result<Vec<FeatureText>, GeometryError> {
    let mut areas = shapes(&workshop.join(recipe::MUNICIPALITIES))?;
    areas.sort_by(|a, b| a.text("ags").cmp(b.text("ags")));
    areas
        .into_iter()
        .map(|mut area| {
            let shape = area.geometry.take().ok_or_else(|| GeometryError::NoMatch {
                what: "municipality",
                key: area.text("ags").to_owned(),
                one: "municipalities.geojson",
                other: "its simplification",
            })?;
            Ok(FeatureText::new(Some(area.text("ags")), Some(shape))
                .with("ags", &area.text("ags"))?
                .with("name", &area.text("name"))?
                .with("type", &area.text("type"))?
                .with("district", &area.text("district"))?)
        })
        .collect()
}
