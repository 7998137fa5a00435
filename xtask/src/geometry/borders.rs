//! `borders.geojson`: the borders of a close view, each once, with the areas that it parts.

use std::collections::BTreeMap;
use std::path::Path;

use super::source::{SourceFeature, shapes};
use super::{GeometryError, context, recipe};
use crate::feature_text::FeatureText;

/// The borders, in the order of the areas they part: two, or one where nothing lies on the other side.
///
/// Water that is not on the map is nothing.
///
/// # Errors
///
/// If a file of the recipe is missing.
pub fn features(workshop: &Path) -> Result<Vec<FeatureText>, GeometryError> {
    let water = shapes(&workshop.join(recipe::WATER))?;
    let water_ids: BTreeMap<_, _> = water
        .iter()
        .enumerate()
        .map(|(at, water)| (water.text("key"), context::water_id(at)))
        .collect();
    let id = |key: &str| match water_ids.get(key) {
        Some(id) => Some(id.clone()),
        None => (!key.is_empty() && !key.starts_with("water")).then(|| key.to_owned()),
    };
    let areas = |line: &SourceFeature| {
        let sides = [line.text("one"), line.text("other")];
        let mut ids: Vec<_> = sides.into_iter().filter_map(id).collect();
        ids.sort();
        ids
    };
    let lines = shapes(&workshop.join(recipe::BORDERS))?;
    let mut borders: Vec<_> = lines
        .into_iter()
        .map(|line| (areas(&line), line.geometry))
        .filter(|(areas, _)| !areas.is_empty())
        .collect();
    borders.sort_by(|(one, _), (other, _)| one.cmp(other));
    let feature = |(areas, line)| Ok(FeatureText::new(None, line).with("areas", &areas)?);
    borders.into_iter().map(feature).collect()
}
