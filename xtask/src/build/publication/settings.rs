//! `data/editing/publication.json`: what feeds, catalogues and pages say about the collection as a whole.

use std::collections::BTreeMap;

use projektatlas::atlas::Localized;
use serde::Deserialize;
use serde_json::{Map, Value};
use uuid::Uuid;

/// All of the file.
#[derive(Debug, Deserialize)]
pub struct Settings {
    /// The collection's own id, `urn:uuid:…`: those of feeds and entries are made from it.
    #[serde(deserialize_with = "urn")]
    pub id: Uuid,
    /// Who publishes.
    pub publisher: Publisher,
    /// Texts of the feeds.
    pub feed: FeedTexts,
    /// Texts of the pages for readers without a program.
    pub pages: PageTexts,
    /// What the catalogue says.
    pub catalogue: Catalogue,
    /// Terms of DCAT-AP.de for licences, by name or address in `datapackage.json`.
    pub licences: BTreeMap<String, String>,
    /// The resource that the build makes: the table of initiatives.
    pub table: Map<String, Value>,
}

/// Who publishes.
#[derive(Debug, Deserialize)]
pub struct Publisher {
    /// The name.
    pub name: String,
}

/// Texts of the feeds. Names in braces are replaced.
#[derive(Debug, Deserialize)]
pub struct FeedTexts {
    /// Title of a feed.
    pub title: Localized,
    /// What its dates are.
    pub subtitle: Localized,
    /// Who runs an initiative: `{organisation}`.
    pub provider: Localized,
    /// Of which `{year}` its source is.
    pub source_year: Localized,
    /// That its source names no year.
    pub source_undated: Localized,
    /// That it has ended.
    pub ended: Localized,
}

/// Texts of the pages for readers without a program, beside those of the interface. Names in braces are replaced.
#[derive(Debug, Deserialize)]
pub struct PageTexts {
    /// Name of the list of all.
    pub list: Localized,
    /// What it is: `{initiatives}`.
    pub list_lead: Localized,
    /// Of which `{day}` it is.
    pub as_of: Localized,
    /// Name of the ways to its regions.
    pub regions: Localized,
    /// Heading of those for the whole state.
    pub statewide: Localized,
    /// Heading of those that have ended.
    pub ended: Localized,
    /// What is missing without a program.
    pub without_program: Localized,
    /// Before the address for corrections.
    pub corrections: Localized,
}

/// What the catalogue says.
#[derive(Debug, Deserialize)]
pub struct Catalogue {
    /// Its title.
    pub title: Localized,
    /// What is in it.
    pub description: Localized,
    /// Themes of all datasets, terms of the EU's vocabulary.
    pub themes: Vec<String>,
    /// Words to find them by, by language.
    pub keywords: BTreeMap<String, Vec<String>>,
    /// The area they are about.
    pub spatial: Spatial,
    /// The address by which `GovData` knows who delivers the catalogue (`dcatde:contributorID`), if it is delivered there.
    #[serde(default)]
    pub contributor_id: Option<String>,
    /// The datasets: each a list of names of resources, which are the forms it comes in.
    pub datasets: Vec<Vec<String>>,
}

/// An area, in terms of DCAT-AP.de.
#[derive(Debug, Deserialize)]
pub struct Spatial {
    /// What kind of area.
    pub level: String,
    /// Which.
    pub key: String,
}

/// Reads a UUID in any of its notations, `urn:uuid:…` among them.
fn urn<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Uuid, D::Error> {
    let text = String::deserialize(deserializer)?;
    Uuid::parse_str(&text).map_err(serde::de::Error::custom)
}
