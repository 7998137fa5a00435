//! What districts are compared by.

use std::fmt;

use super::Category;
use crate::atlas::AtlasConfig;

/// What districts are compared by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Measure {
    /// Initiatives.
    #[default]
    Count,
    /// Initiatives per 100,000 inhabitants.
    PerCapita,
    /// Initiatives of one category.
    Of(Category),
}

impl Measure {
    /// All measures of an atlas, in the order they are offered.
    #[must_use]
    pub fn all(config: &AtlasConfig) -> Vec<Self> {
        let categories = Category::all(config).into_iter().map(Self::Of);
        [Self::Count, Self::PerCapita]
            .into_iter()
            .chain(categories)
            .collect()
    }

    /// The measure with this name in an address; the first of all for what is none of this atlas.
    #[must_use]
    pub fn named(name: &str, config: &AtlasConfig) -> Self {
        let mut all = Self::all(config).into_iter();
        all.find(|measure| measure.to_string() == name)
            .unwrap_or_default()
    }

    /// Whether its values are counts, which are whole numbers.
    #[must_use]
    pub fn is_count(&self) -> bool {
        *self != Self::PerCapita
    }
}

impl fmt::Display for Measure {
    /// The name in an address: `count`, `per_capita`, `field:language`, `organisation:church`, `evidence:recent`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count => f.write_str("count"),
            Self::PerCapita => f.write_str("per_capita"),
            Self::Of(Category::Field(id)) => write!(f, "field:{id}"),
            Self::Of(Category::Organisation(id)) => write!(f, "organisation:{id}"),
            Self::Of(Category::Evidence(evidence)) => write!(f, "evidence:{}", evidence.name()),
        }
    }
}
