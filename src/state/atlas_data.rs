//! What the first view needs, read and indexed.

use std::sync::Arc;

use thiserror::Error;

use crate::atlas::{
    AtlasConfig, Dataset, DatasetError, FacetIndex, Order, Outline, ProblemKind, Regions,
    ShapesError, TileSource, ZOrder,
};
use crate::web::{Encoding, FetchError, Fetched, log_warning};

/// What the first view needs: read once, immutable after.
#[derive(Debug)]
pub struct AtlasData {
    /// Names, fields, credits.
    pub config: AtlasConfig,
    /// Districts and their regions.
    pub regions: Regions,
    /// Borders of the regions, in the order of `config.regions`.
    pub region_outlines: Vec<Outline>,
    /// The initiatives.
    pub dataset: Dataset,
    /// One set of initiatives for each value of each facet.
    pub facets: FacetIndex,
    /// Orders of the list.
    pub order: Order,
    /// Their points in Z-order.
    pub zorder: ZOrder,
    /// Street tiles, if there are any and they may be asked for.
    pub tiles: Option<Arc<TileSource>>,
}

/// Why the first view cannot be shown.
#[derive(Debug, Error)]
pub enum DataError {
    /// A file did not come.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// `atlas.json` is broken.
    #[error("`atlas.json`: {0}")]
    Config(#[source] serde_json::Error),
    /// `regions.geojson` is broken.
    #[error(transparent)]
    Shapes(#[from] ShapesError),
    /// `initiatives.geojson` holds no initiatives.
    #[error(transparent)]
    Dataset(#[from] DatasetError),
}

/// The files of the first view, as they came.
pub(super) struct Files {
    pub(super) config: Fetched,
    pub(super) regions: Fetched,
    pub(super) initiatives: Fetched,
}

impl AtlasData {
    /// Reads and indexes the files.
    pub(super) fn read(files: &Files) -> Result<Self, DataError> {
        let config: AtlasConfig =
            serde_json::from_str(&files.config.text).map_err(DataError::Config)?;
        let regions = Regions::parse(&files.regions.text)?;
        let mut dataset = Dataset::parse(&files.initiatives.text, &config, &regions)?;
        if files.initiatives.encoding == Encoding::Windows1252 {
            dataset = dataset.with_problem(ProblemKind::Encoding);
        }
        let zorder = ZOrder::of(&dataset);
        let tiles = TileSource::read(&config.tiles).unwrap_or_else(|error| {
            log_warning(&format!("`atlas.json`: {error}"));
            None
        });
        Ok(Self {
            region_outlines: config
                .regions
                .iter()
                .map(|region| regions.region_outline(&region.id))
                .collect(),
            facets: FacetIndex::new(&dataset, &zorder, &config, &regions),
            order: Order::new(&dataset, &zorder),
            zorder,
            tiles: tiles.map(Arc::new),
            config,
            regions,
            dataset,
        })
    }
}
