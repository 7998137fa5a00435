//! All initiatives of a file: what is sound is kept, what is not is listed.

use std::sync::Arc;

use thiserror::Error;

use super::{AtlasConfig, DatasetReader, FeatureIndex, Initiative, Problem, Regions, SlicesError};

/// All initiatives of a file, in its order, and what was wrong with it. A copy shares the records.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Dataset {
    pub(super) initiatives: Vec<Arc<Initiative>>,
    pub(super) problems: Vec<Problem>,
    pub(super) version: Option<Arc<str>>,
}

/// Why a file holds no initiatives at all.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`initiatives.geojson`: {0}")]
pub struct DatasetError(#[from] SlicesError);

impl Dataset {
    /// Reads a GeoJSON `FeatureCollection` (RFC 7946 § 3.3) that has come whole; see [`DatasetReader`].
    ///
    /// # Errors
    ///
    /// When the bytes are no collection of features.
    pub fn parse(
        bytes: impl AsRef<[u8]>,
        config: &AtlasConfig,
        regions: &Regions,
    ) -> Result<Self, DatasetError> {
        let mut reader = DatasetReader::new(config, regions);
        reader.push(bytes.as_ref());
        reader.end();
        while reader.read_feature()? {}
        Ok(reader.into_dataset())
    }

    /// The initiatives, in the order of the file.
    #[must_use]
    pub fn initiatives(&self) -> &[Arc<Initiative>] {
        &self.initiatives
    }

    /// The initiative at a position, `None` beyond the last.
    #[must_use]
    pub fn get(&self, index: FeatureIndex) -> Option<&Arc<Initiative>> {
        self.initiatives.get(index.0)
    }

    /// The version of the data, as the file states it; `None` when it does not.
    #[must_use]
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// The position of the initiative with this id, `None` when there is none.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<FeatureIndex> {
        self.initiatives
            .iter()
            .position(|initiative| initiative.id.as_str() == id)
            .map(FeatureIndex)
    }

    /// What was wrong, in the order of the file.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}
