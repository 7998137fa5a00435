//! `manifest.json`: the files one can download, as the build describes them.

use serde::Deserialize;

use super::Localized;

/// All files of the published data, with what readers have to know before they take them.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct Manifest {
    /// Version of the data: the first digits of a digest.
    pub version: String,
    /// Day of the last change of an entry, ISO 8601.
    pub modified: Option<String>,
    /// The files.
    pub files: Vec<PublishedFile>,
    /// New and changed entries, by language.
    pub feeds: Vec<PublishedFeed>,
}

/// A file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct PublishedFile {
    /// Its name in `data/`.
    pub path: String,
    /// What it is called.
    pub title: Localized,
    /// What is in it.
    pub description: Localized,
    /// Its size in bytes.
    pub bytes: usize,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
    /// Day of its last change, ISO 8601.
    pub modified: String,
    /// Under which licences it may be used.
    pub licences: Vec<FileLicence>,
    /// Who has to be named.
    pub attribution: String,
    /// The file in `data/` that describes it to machines.
    pub described_by: Option<String>,
}

/// A licence of a file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct FileLicence {
    /// Its name.
    pub name: String,
    /// Its text.
    pub url: String,
}

/// A feed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct PublishedFeed {
    /// Its language, BCP 47.
    pub language: String,
    /// Its name in `data/`.
    pub path: String,
}

impl PublishedFile {
    /// What kind of file it is, for readers: the ending of its name in capitals, „GeoJSON“ as it is spelled.
    #[must_use]
    pub fn kind(&self) -> String {
        let ending = self.path.rsplit('.').next().unwrap_or_default();
        if ending == "geojson" {
            "GeoJSON".to_owned()
        } else {
            ending.to_ascii_uppercase()
        }
    }
}
