//! The numbers of single districts, derived from what is shown.

use std::sync::Arc;

use leptos::prelude::{Get, Memo, With, expect_context};

use super::{AtlasState, CoverageState, memo};
use crate::atlas::{Area, Coverage, Query, Selection};

/// The numbers of every district, whether the reader chose it or not: filters apply, but for regions.
#[derive(Clone, Copy)]
pub struct DistrictState {
    is_coming: Memo<bool>,
    selection: Memo<Arc<Selection>>,
    coverage: Memo<Arc<Coverage>>,
}

impl DistrictState {
    /// Derives them; the figures of the districts are those of the page about coverage.
    #[must_use]
    pub fn new(atlas: AtlasState, figures: CoverageState) -> Self {
        let query = atlas.address().query();
        let selection = memo(move || {
            // More may have come.
            let _ = atlas.present_data();
            Arc::new(atlas.selection_of(&query.with(Query::without_regions)))
        });
        let counter = figures.counter();
        let coverage = memo(move || {
            let query = query.with(Query::without_regions);
            selection.with(|selection| counter.counted(&query, selection))
        });
        Self {
            is_coming: memo(move || figures.is_coming()),
            selection,
            coverage,
        }
    }

    /// Whether the figures of the districts are on their way, so that rates cannot be told yet.
    #[must_use]
    pub fn is_coming(self) -> bool {
        self.is_coming.get()
    }

    /// What the filter leaves as if no region were chosen.
    #[must_use]
    pub fn selection(self) -> Memo<Arc<Selection>> {
        self.selection
    }

    /// The numbers of all districts as if no region were chosen.
    #[must_use]
    pub fn coverage(self) -> Memo<Arc<Coverage>> {
        self.coverage
    }

    /// The numbers of one district; `None` when there is none with this key. Tracks the filter.
    #[must_use]
    pub fn area(self, ags: &str) -> Option<Area> {
        self.coverage
            .with(|coverage| coverage.district(ags).cloned())
    }
}

/// The numbers of the subtree's context.
#[must_use]
pub fn use_districts() -> DistrictState {
    expect_context()
}
