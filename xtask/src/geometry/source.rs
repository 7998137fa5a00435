//! The tables of the source folder, and the shapes that Mapshaper makes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::GeometryError;
use super::settings::Settings;
use crate::feature_text::Shape;

/// A row of `districts.csv`: a district and its figures.
#[derive(Debug, Clone, Deserialize)]
pub struct DistrictRow {
    /// Official key, five digits.
    pub ags: String,
    /// Short name.
    pub name: String,
    /// Kind, in German.
    pub kind: String,
    /// The town of its administration, in the source's spelling.
    pub seat: String,
    /// Id of its region.
    pub region: String,
    /// Where its name stands, degrees east.
    pub label_lon: f64,
    /// Where its name stands, degrees north.
    pub label_lat: f64,
    /// Inhabitants on 31 December 2025.
    pub population_2025_12_31: u32,
    /// Share of foreign nationals in 2024, in per cent; as written.
    pub foreign_share_pct_2024: String,
}

/// A row of `places.csv`: a municipality and where it is.
#[derive(Debug, Clone, Deserialize)]
pub struct PlaceRow {
    /// Official key, eight digits.
    pub ags: String,
    /// Its name.
    pub name: String,
    /// Key of its district.
    pub district_ags: String,
    /// Degrees east.
    pub lon: f64,
    /// Degrees north.
    pub lat: f64,
    /// Inhabitants as `GeoNames` has them.
    pub geonames_population: Option<u32>,
    /// Its postcodes, separated by spaces.
    pub postcodes: String,
}

/// The tables of the source folder.
pub struct Sources {
    /// Districts, in the order of their keys.
    pub districts: Vec<DistrictRow>,
    /// Municipalities, in the order of their keys.
    pub places: Vec<PlaceRow>,
}

impl Sources {
    /// Reads the tables, and adds the postcodes that the settings add.
    ///
    /// # Errors
    ///
    /// If a table is missing or broken, or the settings name a municipality that is not in it.
    pub fn read(folder: &Path, settings: &Settings) -> Result<Self, GeometryError> {
        let mut districts: Vec<DistrictRow> = table(&folder.join("districts.csv"))?;
        let mut places: Vec<PlaceRow> = table(&folder.join("places.csv"))?;
        districts.sort_by(|a, b| a.ags.cmp(&b.ags));
        places.sort_by(|a, b| a.ags.cmp(&b.ags));
        for (ags, postcodes) in &settings.postcodes_added {
            let place = places
                .iter_mut()
                .find(|place| place.ags == *ags)
                .ok_or_else(|| GeometryError::NoMatch {
                    what: "municipality",
                    key: ags.clone(),
                    one: "data/editing/geometry.json",
                    other: "places.csv",
                })?;
            place.postcodes = sorted_words(&format!("{} {}", place.postcodes, postcodes.join(" ")));
        }
        Ok(Self { districts, places })
    }
}

/// The words of a text, sorted, each once.
fn sorted_words(text: &str) -> String {
    let mut words: Vec<_> = text.split_whitespace().collect();
    words.sort_unstable();
    words.dedup();
    words.join(" ")
}

/// A feature of a file that Mapshaper made.
#[derive(Debug, Deserialize)]
pub struct SourceFeature {
    /// Its properties; texts only.
    pub properties: BTreeMap<String, serde_json::Value>,
    /// Its geometry; `None` when nothing is left of it.
    pub geometry: Option<Shape>,
}

impl SourceFeature {
    /// The text of a property; empty when there is none.
    pub fn text(&self, property: &str) -> &str {
        self.properties
            .get(property)
            .and_then(serde_json::Value::as_str)
            .unwrap_or_default()
    }
}

/// Reads the features of a file that Mapshaper made.
///
/// # Errors
///
/// If it is missing or no collection of points and polygons.
pub fn shapes(path: &Path) -> Result<Vec<SourceFeature>, GeometryError> {
    #[derive(Deserialize)]
    struct Collection {
        features: Vec<SourceFeature>,
    }
    let text = fs::read_to_string(path).map_err(|source| GeometryError::File {
        path: path.to_owned(),
        source,
    })?;
    let collection: Collection =
        serde_json::from_str(&text).map_err(|source| GeometryError::Json {
            path: path.to_owned(),
            source,
        })?;
    Ok(collection.features)
}

fn table<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>, GeometryError> {
    let failed = |source| GeometryError::Table {
        path: path.to_owned(),
        source,
    };
    let mut reader = csv::Reader::from_path(path).map_err(failed)?;
    reader
        .deserialize()
        .collect::<Result<_, _>>()
        .map_err(failed)
}
