//! Which initiatives have which evidence.

use fixedbitset::FixedBitSet;

use crate::atlas::{Dataset, Evidence, FeatureIndex, ZOrder};

/// One set of initiatives a kind of evidence, in Z-order. Built once, then immutable.
///
/// Evidence is no facet, so that [`FacetIndex`](crate::atlas::FacetIndex) does not hold it and the first view does
/// without.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EvidenceSets {
    recent: FixedBitSet,
    older: FixedBitSet,
    undated: FixedBitSet,
}

impl EvidenceSets {
    /// Sorts all initiatives.
    #[must_use]
    pub fn new(dataset: &Dataset, order: &ZOrder) -> Self {
        let empty = FixedBitSet::with_capacity(order.len());
        let mut sets = Self {
            recent: empty.clone(),
            older: empty.clone(),
            undated: empty,
        };
        for (at, initiative) in dataset.initiatives().iter().enumerate() {
            let Some(position) = order.position(FeatureIndex(at)) else {
                continue;
            };
            let set = match initiative.evidence {
                Evidence::Recent => &mut sets.recent,
                Evidence::Older => &mut sets.older,
                Evidence::Undated => &mut sets.undated,
            };
            set.insert(position.0);
        }
        sets
    }

    /// The initiatives with this evidence.
    #[must_use]
    pub fn set(&self, evidence: Evidence) -> &FixedBitSet {
        match evidence {
            Evidence::Recent => &self.recent,
            Evidence::Older => &self.older,
            Evidence::Undated => &self.undated,
        }
    }
}
