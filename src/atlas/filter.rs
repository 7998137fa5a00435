//! What the reader asked to see: OR within a facet, AND across facets.

use std::collections::BTreeSet;

use super::{Facet, FacetIndex, FacetValue};

/// What the reader asked to see; a plain value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// The values chosen.
    pub values: BTreeSet<FacetValue>,
    /// Whether an initiative needs all chosen fields of action, not one of them.
    pub match_all: bool,
    /// Whether ended initiatives are shown too.
    pub with_ended: bool,
}

impl Filter {
    /// The filter without values that the index does not have.
    #[must_use]
    pub fn known_in(mut self, index: &FacetIndex) -> Self {
        self.values.retain(|value| index.knows(value));
        self
    }

    /// Whether this value is chosen.
    #[must_use]
    pub fn has(&self, value: &FacetValue) -> bool {
        self.values.contains(value)
    }

    /// Whether any value of this facet is chosen.
    #[must_use]
    pub fn has_any(&self, facet: Facet) -> bool {
        self.values.iter().any(|value| value.facet == facet)
    }
}
