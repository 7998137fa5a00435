//! What lies around and below the districts: neighbours, water, names. `data/context.geojson`.

use geo::{BoundingRect, Coord};
use serde::Deserialize;

use super::geometry::{ShapesError, read_shapes};
use super::{Extent, Localized, Outline, sorted_by, world_from_lonlat};

/// The quiet background of the map.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Context {
    /// Areas, in the order they are to be drawn.
    pub shapes: Vec<ContextShape>,
    /// Names, the more important first.
    pub labels: Vec<PlaceLabel>,
}

/// One area of the background.
#[derive(Debug, Clone, PartialEq)]
pub struct ContextShape {
    /// What `borders.geojson` calls it, if it touches the districts.
    pub id: Option<String>,
    /// What it is.
    pub kind: ContextKind,
    /// The box around it.
    pub extent: Extent,
    /// Its border.
    pub outline: Outline,
}

/// What an area of the background is. Drawn in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContextKind {
    /// A neighbouring country, or Germany as a whole.
    Country,
    /// A neighbouring state.
    State,
    /// Land beyond what is drawn in detail; has no border of its own.
    Beyond,
    /// A city that is a state of its own within the atlas's area.
    CityState,
    /// A lake or an estuary.
    Water,
}

/// A name on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceLabel {
    /// What it names.
    pub kind: PlaceLabelKind,
    /// The name.
    pub name: Localized,
    /// Where it stands, on the unit square.
    pub world: Coord,
    /// Inhabitants of a town, 0 for all else.
    pub population: u32,
}

/// What a name on the map names; the more important first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceLabelKind {
    /// A sea.
    Sea,
    /// A country.
    Country,
    /// A state.
    State,
    /// A town.
    Town,
}

impl Context {
    /// Reads `context.geojson`.
    ///
    /// # Errors
    ///
    /// When the text is no collection, or a feature misses its kind, name or geometry.
    pub fn parse(text: &str) -> Result<Self, ShapesError> {
        let mut context = Self::default();
        let features = read_shapes("context.geojson", text, |feature| {
            let Some(point) = feature.point() else {
                let area = feature
                    .polygons()
                    .ok_or_else(|| feature.lacks("polygon or point"))?;
                let rect = area
                    .bounding_rect()
                    .ok_or_else(|| feature.lacks("polygon or point"))?;
                let kind = feature.record("kind")?;
                return Ok((
                    Some(ContextShape {
                        id: feature.id().map(str::to_owned),
                        kind,
                        extent: rect.into(),
                        outline: Outline::of_polygons(&area),
                    }),
                    None,
                ));
            };
            let kind = if feature.text("kind")? == "place" {
                PlaceLabelKind::Town
            } else {
                feature.record("of")?
            };
            let population = feature
                .value("population")
                .and_then(serde_json::Value::as_u64)
                .unwrap_or_default();
            Ok((
                None,
                Some(PlaceLabel {
                    kind,
                    name: feature.record("name")?,
                    world: world_from_lonlat(point),
                    population: u32::try_from(population).unwrap_or(u32::MAX),
                }),
            ))
        })?;
        for (shape, label) in features {
            context.shapes.extend(shape);
            context.labels.extend(label);
        }
        context.shapes = sorted_by(context.shapes, |a, b| a.kind.cmp(&b.kind));
        context.labels = sorted_by(context.labels, |a, b| {
            a.kind.cmp(&b.kind).then(b.population.cmp(&a.population))
        });
        Ok(context)
    }
}
