//! `context.geojson`: what is drawn quietly around and below the districts, and the names on the map.

use std::path::Path;

use super::settings::{Name, Settings};
use super::source::{SourceFeature, Sources, shapes};
use super::{GeometryError, recipe, towns};
use crate::feature_text::{FeatureText, Shape};

/// All features in the order they are drawn: land beyond the source, countries, states, cities, water, then names.
///
/// # Errors
///
/// If a file of the recipe is missing.
pub fn features(
    workshop: &Path,
    tables: &Sources,
    settings: &Settings,
) -> Result<Vec<FeatureText>, GeometryError> {
    let read = |file: &str| shapes(&workshop.join(file));
    let mut features = land_beyond(settings)?;
    features.extend(areas(read(recipe::BACKDROP)?, settings)?);
    let (countries, states): (Vec<_>, Vec<_>) = read(recipe::NEIGHBOURS)?
        .into_iter()
        .partition(|area| area.text("kind") == "country");
    features.extend(areas(countries, settings)?);
    features.extend(areas(states, settings)?);
    for mut city in sorted_by(read(recipe::CITY_STATES)?, "ags") {
        let shape = city.geometry.take();
        let feature =
            FeatureText::new(Some(city.text("ags")), shape).with("kind", &"city_state")?;
        features.push(feature.with("name", &settings.name(city.text("name")))?);
    }
    for (at, mut water) in read(recipe::WATER)?.into_iter().enumerate() {
        let id = water_id(at);
        features.push(FeatureText::new(Some(&id), water.geometry.take()).with("kind", &"water")?);
    }
    features.extend(labels(read(recipe::LABELS)?, settings)?);
    features.extend(town_names(tables, settings)?);
    Ok(features)
}

/// The id of a piece of water, by its place in the file of the recipe.
pub fn water_id(at: usize) -> String {
    format!("water-{}", at + 1)
}

/// The land where the source ends, so that a high window does not show a sea there.
fn land_beyond(settings: &Settings) -> Result<Vec<FeatureText>, GeometryError> {
    let feature = |&[west, south, east, north]: &[f64; 4]| {
        let ring = vec![
            [west, south],
            [east, south],
            [east, north],
            [west, north],
            [west, south],
        ];
        let shape = Some(Shape::Polygon(vec![ring]));
        Ok(FeatureText::new(None, shape).with("kind", &"beyond")?)
    };
    settings.land_beyond.iter().map(feature).collect()
}

/// States or countries, in the order of their names.
fn areas(
    areas: Vec<SourceFeature>,
    settings: &Settings,
) -> Result<Vec<FeatureText>, GeometryError> {
    let feature = |mut area: SourceFeature| {
        let shape = area.geometry.take();
        let feature = FeatureText::new(None, shape).with("kind", &area.text("kind"))?;
        Ok(feature.with("name", &settings.name(area.text("name")))?)
    };
    sorted_by(areas, "name").into_iter().map(feature).collect()
}

/// The names of neighbours that can be seen, and those of the settings.
fn labels(
    points: Vec<SourceFeature>,
    settings: &Settings,
) -> Result<Vec<FeatureText>, GeometryError> {
    let mut features = Vec::new();
    for mut point in sorted_by(points, "name") {
        let Some(shape) = point.geometry.take() else {
            continue;
        };
        let name = point.text("name");
        let of = settings
            .label_kinds
            .get(name)
            .map_or(point.text("kind"), String::as_str);
        features.push(label(of, &settings.name(name), shape)?);
    }
    for extra in &settings.labels {
        features.push(label(&extra.of, &extra.name, Shape::Point(extra.point))?);
    }
    Ok(features)
}

fn label(of: &str, name: &Name, shape: Shape) -> Result<FeatureText, GeometryError> {
    Ok(FeatureText::new(None, Some(shape))
        .with("kind", &"label")?
        .with("of", &of)?
        .with("name", name)?)
}

/// The towns that get a name, the largest first.
fn town_names(tables: &Sources, settings: &Settings) -> Result<Vec<FeatureText>, GeometryError> {
    let feature = |(place, population): (&super::source::PlaceRow, u32)| {
        let point = Shape::Point([place.lon, place.lat]);
        Ok(FeatureText::new(None, Some(point))
            .with("kind", &"place")?
            .with("name", &settings.name(towns::map_name(&place.name)))?
            .with("population", &population)?
            .with("municipality", &place.ags)?)
    };
    towns::chosen(&tables.places, &settings.towns)
        .into_iter()
        .map(feature)
        .collect()
}

fn sorted_by(mut features: Vec<SourceFeature>, property: &str) -> Vec<SourceFeature> {
    features.sort_by(|a, b| a.text(property).cmp(b.text(property)));
    features
}
