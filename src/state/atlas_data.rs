//! What the first view needs, read and indexed.

use std::sync::Arc;

use thiserror::Error;

use crate::atlas::{
    AtlasConfig, Dataset, DatasetError, FacetIndex, Intake, Order, Outline, Regions, ShapesError,
    TileSource, ZOrder,
};
use crate::web::{FetchError, breathe, log_warning};

/// What the first view needs, as far as it has come; immutable. When more has come there is another one.
///
/// The position of an initiative in the dataset is the same in both.
#[derive(Debug, Clone)]
pub struct AtlasData {
    /// Names, fields, credits.
    pub config: Arc<AtlasConfig>,
    /// Districts and their regions.
    pub regions: Arc<Regions>,
    /// Borders of the regions, in the order of `config.regions`.
    pub region_outlines: Arc<Vec<Outline>>,
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
    /// Whether nothing more will come.
    pub is_complete: bool,
}

impl AtlasData {
    /// The same when nothing more will come.
    pub(super) fn completed(&self) -> Self {
        Self {
            is_complete: true,
            ..self.clone()
        }
    }
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

/// What initiatives are read and shown in.
pub(super) struct Frame {
    pub(super) config: Arc<AtlasConfig>,
    pub(super) regions: Arc<Regions>,
    region_outlines: Arc<Vec<Outline>>,
    tiles: Option<Arc<TileSource>>,
}

impl Frame {
    /// Reads `atlas.json` and `regions.geojson`. The browser has its turn between two steps.
    pub(super) async fn read(config: &str, regions: &str) -> Result<Self, DataError> {
        let config: AtlasConfig = serde_json::from_str(config).map_err(DataError::Config)?;
        breathe().await;
        let regions = Regions::parse(regions)?;
        breathe().await;
        let tiles = TileSource::read(&config.tiles).unwrap_or_else(|error| {
            log_warning(&format!("`atlas.json`: {error}"));
            None
        });
        let outlines = config.regions.iter();
        let outlines = outlines.map(|region| regions.region_outline(&region.id));
        Ok(Self {
            region_outlines: Arc::new(outlines.collect()),
            tiles: tiles.map(Arc::new),
            config: Arc::new(config),
            regions: Arc::new(regions),
        })
    }

    /// The frame with all initiatives in it that have come. The browser has its turn between two steps.
    pub(super) async fn around(&self, intake: &mut Intake<'_>, is_complete: bool) -> AtlasData {
        while intake.settle() {
            breathe().await;
        }
        let dataset = intake.dataset().clone();
        let zorder = intake.zorder();
        breathe().await;
        let facets = intake.facets(&zorder);
        breathe().await;
        let order = intake.order(&zorder);
        breathe().await;
        AtlasData {
            config: Arc::clone(&self.config),
            regions: Arc::clone(&self.regions),
            region_outlines: Arc::clone(&self.region_outlines),
            tiles: self.tiles.clone(),
            dataset,
            facets,
            order,
            zorder,
            is_complete,
        }
    }
}
