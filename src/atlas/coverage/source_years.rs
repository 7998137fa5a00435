//! From which years the sources are.

use std::collections::BTreeMap;

use fixedbitset::FixedBitSet;

use crate::atlas::{Dataset, ZIndex, ZOrder};

/// From which years the sources of some initiatives are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceYears {
    /// Each year that a source names, ascending, with the number of initiatives.
    pub by_year: Vec<(i32, usize)>,
    /// How many initiatives have a source that names no year.
    pub undated: usize,
}

impl SourceYears {
    /// The years of those in a set, which is in Z-order.
    #[must_use]
    pub fn of(set: &FixedBitSet, dataset: &Dataset, order: &ZOrder) -> Self {
        let mut by_year = BTreeMap::new();
        let mut undated = 0;
        let initiatives = set
            .ones()
            .filter_map(|position| dataset.get(order.feature(ZIndex(position))?));
        for initiative in initiatives {
            match initiative.source.year {
                Some(year) => *by_year.entry(year).or_default() += 1,
                None => undated += 1,
            }
        }
        Self {
            by_year: by_year.into_iter().collect(),
            undated,
        }
    }

    /// The first and the last year; `None` when no source names one.
    #[must_use]
    pub fn span(&self) -> Option<(i32, i32)> {
        Some((self.by_year.first()?.0, self.by_year.last()?.0))
    }
}
