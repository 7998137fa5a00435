//! What is published beside the data so that others can find, check and follow them.
//!
//! | file | holds |
//! |---|---|
//! | `initiatives.csv` | the initiatives as a [`table`], as `cargo xtask import` reads it |
//! | `feed.<language>.atom` | new and changed entries ([`feed`]), Atom |
//! | `datapackage.json` | all files with size and digest ([`package`]), Frictionless Data Package |
//! | `dcat.jsonld` | the same for catalogues of open data ([`catalogue`]), DCAT-AP.de |
//! | `manifest.json` | the same for the page ([`manifest`]) |

mod catalogue;
mod feed;
mod manifest;
mod package;
pub mod settings;
mod table;

use std::path::{Path, PathBuf};
use std::{fs, io};

use projektatlas::atlas::{AtlasConfig, Dataset, DatasetError, Regions, ShapesError};
use thiserror::Error;

use super::data_files::COMPLETE;
use super::digest;
use crate::recorded::{Recorded, RecordedError};
use crate::say;
use package::Package;
use settings::Settings;
#[cfg(test)]
pub use table::bytes as table_of;

/// Digits of the data's version: enough to tell two apart, short enough to be cited.
const VERSION_DIGITS: usize = 12;

/// Why something could not be published.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PublicationError {
    /// A file could not be read or written.
    #[error("{} cannot be read or written", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// A JSON file does not hold what it should.
    #[error("data/{file}")]
    Json {
        /// Its name.
        file: &'static str,
        /// Where and what.
        #[source]
        source: serde_json::Error,
    },
    /// The districts cannot be read.
    #[error(transparent)]
    Regions(#[from] ShapesError),
    /// The initiatives cannot be read.
    #[error(transparent)]
    Dataset(#[from] DatasetError),
    /// The days of recording cannot be read.
    #[error("data/changes.csv")]
    Recorded(#[from] RecordedError),
    /// The table of initiatives cannot be written.
    #[error("initiatives.csv")]
    Table(#[from] csv::Error),
    /// A feed cannot be written.
    #[error("feed.{language}.atom")]
    Feed {
        /// Its language.
        language: String,
        /// What is wrong.
        #[source]
        source: feed::FeedError,
    },
    /// `datapackage.json` or `editing/publication.json` names something that is not there.
    #[error("data/datapackage.json or data/editing/publication.json: {0}")]
    Package(#[from] package::PackageError),
}

/// What everything published is made from.
pub struct Collection {
    /// What feeds, catalogue and pages say.
    pub settings: Settings,
    /// Names of what the data are about.
    pub config: AtlasConfig,
    /// The districts.
    pub regions: Regions,
    /// The initiatives.
    pub dataset: Dataset,
    /// The days on which they came and changed.
    pub recorded: Recorded,
    /// The version of the data.
    version: String,
}

/// Writes what goes with the published data files, which are there already. `data` is the folder of the project,
/// `published` that of the site. Returns what it is made from. Without a `datapackage.json` there is nothing to do.
///
/// # Errors
///
/// If a file is missing or broken.
pub fn publish(data: &Path, published: &Path) -> Result<Option<Collection>, PublicationError> {
    if !data.join("datapackage.json").is_file() {
        return Ok(None);
    }
    let collection = Collection::read(data, published)?;
    let write = |name: &str, bytes: &[u8]| {
        let path = published.join(name);
        fs::write(&path, bytes).map_err(|source| PublicationError::File { path, source })
    };
    write(
        table::NAME,
        &table::bytes(&collection.dataset, &collection.regions)?,
    )?;
    let mut feeds = Vec::new();
    for language in &collection.config.entry_languages {
        let name = feed::name(language);
        let text = feed::text(&collection, language).map_err(|source| PublicationError::Feed {
            language: language.clone(),
            source,
        })?;
        write(&name, text.as_bytes())?;
        feeds.push((language.clone(), name));
    }
    let package = Package::read(
        &read(&data.join("datapackage.json"))?,
        &collection.settings.table,
    )?;
    let package = package.measured(published)?;
    write(
        "datapackage.json",
        package.text(&collection.version).as_bytes(),
    )?;
    let catalogue = catalogue::text(&collection, &package)?;
    write("dcat.jsonld", catalogue.as_bytes())?;
    let manifest = manifest::text(&collection, &package, &feeds);
    write("manifest.json", manifest.as_bytes())?;
    Ok(Some(collection))
}

/// What everything published is made from, where the data are published already.
#[cfg(test)]
pub fn read_collection(data: &Path, published: &Path) -> Result<Collection, PublicationError> {
    Collection::read(data, published)
}

/// The version of the data: the first digits of the SHA-256 of the complete collection.
pub fn version(complete: &[u8]) -> String {
    let mut digits = digest::sha256_hex(complete);
    digits.truncate(VERSION_DIGITS);
    digits
}

impl Collection {
    fn read(data: &Path, published: &Path) -> Result<Self, PublicationError> {
        let json = |file| move |source| PublicationError::Json { file, source };
        let config: AtlasConfig =
            serde_json::from_str(&read(&data.join("atlas.json"))?).map_err(json("atlas.json"))?;
        let settings = read(&data.join("editing/publication.json"))?;
        let settings = serde_json::from_str(&settings).map_err(json("editing/publication.json"))?;
        let regions = Regions::parse(&read(&data.join("regions.geojson"))?)?;
        let complete = read(&published.join(COMPLETE))?;
        let dataset = Dataset::parse(&complete, &config, &regions)?;
        let recorded = Recorded::parse(&read(&data.join("changes.csv"))?)?;
        let undated = dataset.initiatives().iter();
        let undated = undated.filter(|entry| recorded.of(entry.id.as_str()).is_none());
        let undated = undated.count();
        if undated > 0 {
            say::warning(format!(
                "{undated} entries have no day of recording in data/changes.csv and are left out of the feeds; \
                 `cargo xtask import` writes it, or add a row by hand"
            ));
        }
        Ok(Self {
            version: version(complete.as_bytes()),
            settings,
            config,
            regions,
            dataset,
            recorded,
        })
    }
}

fn read(path: &Path) -> Result<String, PublicationError> {
    fs::read_to_string(path).map_err(|source| PublicationError::File {
        path: path.to_path_buf(),
        source,
    })
}
