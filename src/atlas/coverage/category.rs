//! What is counted apart: fields of action, kinds of organisation, evidence.

use fixedbitset::FixedBitSet;

use super::CoverageInput;
use crate::atlas::{AtlasConfig, Evidence, Facet, FacetValue};

/// A kind of initiative that is counted apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Category {
    /// A field of action, by its id.
    Field(String),
    /// A kind of organisation, by its id.
    Organisation(String),
    /// How fresh the source is.
    Evidence(Evidence),
}

impl Category {
    /// All categories of an atlas, in the order they are shown.
    #[must_use]
    pub fn all(config: &AtlasConfig) -> Vec<Self> {
        let fields = config.fields.iter().map(|field| &field.id);
        let organisations = config.organisation_types.iter().map(|kind| &kind.id);
        let evidence = Evidence::ALL.into_iter().map(Self::Evidence);
        fields
            .cloned()
            .map(Self::Field)
            .chain(organisations.cloned().map(Self::Organisation))
            .chain(evidence)
            .collect()
    }

    /// The facet and value that a filter would choose it by; `None` for evidence, which is no facet.
    #[must_use]
    pub fn facet_value(&self) -> Option<FacetValue> {
        match self {
            Self::Field(id) => Some(FacetValue::new(Facet::Field, id)),
            Self::Organisation(id) => Some(FacetValue::new(Facet::Organisation, id)),
            Self::Evidence(_) => None,
        }
    }

    /// Its initiatives; `None` when the index does not know it.
    pub(super) fn set<'a>(&self, input: CoverageInput<'a>) -> Option<&'a FixedBitSet> {
        match self {
            Self::Evidence(evidence) => Some(input.evidence.set(*evidence)),
            _ => input.facets.set(&self.facet_value()?),
        }
    }
}
