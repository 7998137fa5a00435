//! `data/editing/geometry.json`: what no source says. How fine borders are, and names in two languages.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::GeometryError;

/// A name by language, BCP 47.
pub type Name = BTreeMap<String, String>;

/// All settings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// How far a simplified border may stray, in metres, where nothing else is said.
    pub outline_interval_m: u32,
    /// The same for the borders of a close view.
    pub border_interval_m: u32,
    /// Where borders are finer.
    pub finer_outlines: Vec<FinerOutline>,
    /// How far a neighbour's border may stray, in metres.
    pub neighbour_intervals_m: NeighbourIntervals,
    /// The country that lies under all states, by its name in the source.
    pub covered_by_all: String,
    /// The state that has a file of its own, by its name in the source.
    pub drawn_in_detail: String,
    /// Boxes of nothing but land where the source has nothing any more: west, south, east, north. Drawn without a border.
    pub land_beyond: Vec<[f64; 4]>,
    /// The area in which neighbours get a name: west, south, east, north.
    pub label_extent: [f64; 4],
    /// Which towns get a name.
    pub towns: Towns,
    /// The word for a kind of district in its full name.
    pub kinds_in_labels: BTreeMap<String, String>,
    /// Full names of districts that are not kind and name, by key.
    pub district_labels: BTreeMap<String, String>,
    /// How a sentence says that something is in a district of a kind, `{name}` for its name; by language.
    pub locatives_of_kinds: BTreeMap<String, Name>,
    /// The same for districts of which their kind and name say it otherwise, by key.
    pub district_locatives: BTreeMap<String, Name>,
    /// Postcodes that the source of places misses, by key of municipality.
    pub postcodes_added: BTreeMap<String, Vec<String>>,
    /// Names of neighbours, by their name in the source.
    pub names: BTreeMap<String, Name>,
    /// Kinds of label for neighbours that are neither state nor country.
    pub label_kinds: BTreeMap<String, String>,
    /// More names on the map.
    pub labels: Vec<Label>,
}

/// Municipalities whose borders are finer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FinerOutline {
    /// The reason, for people.
    #[serde(rename = "why")]
    _why: String,
    /// How far their borders may stray, in metres.
    pub interval_m: u32,
    /// Beginnings of official keys: five digits for all of a district.
    pub ags: Vec<String>,
}

/// How far a neighbour's border may stray, in metres.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeighbourIntervals {
    /// A state's.
    pub state: u32,
    /// A country's.
    pub country: u32,
}

/// Which towns get a name on the map.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Towns {
    /// How many.
    pub count: usize,
    /// How far apart they are at least, in kilometres.
    pub apart_km: f64,
}

/// A name on the map that belongs to no area.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// What it names.
    pub of: String,
    /// The name.
    pub name: Name,
    /// Where it stands: degrees east and north.
    pub point: [f64; 2],
}

impl Settings {
    /// Reads the settings.
    ///
    /// # Errors
    ///
    /// If the file is missing or not of that shape.
    pub fn read(path: &Path) -> Result<Self, GeometryError> {
        let text = fs::read_to_string(path).map_err(|source| GeometryError::File {
            path: path.to_owned(),
            source,
        })?;
        serde_json::from_str(&text).map_err(|source| GeometryError::Json {
            path: path.to_owned(),
            source,
        })
    }

    /// The name of a neighbour in the languages of the atlas; as the source has it, if it is the same in all.
    pub fn name(&self, in_source: &str) -> Name {
        let same = || Name::from([("de".to_owned(), in_source.to_owned())]);
        self.names.get(in_source).cloned().unwrap_or_else(same)
    }
}
