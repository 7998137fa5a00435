//! What a reader of the page about coverage asks for beside the filter.

use super::{Breaks, Category, Measure, Ranking};
use crate::atlas::{AtlasConfig, Query};

/// By what the numbers of an area are broken down.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Breakdown {
    /// Fields of action.
    #[default]
    Field,
    /// Kinds of organisation.
    Organisation,
    /// How fresh the sources are.
    Evidence,
}

impl Breakdown {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Field, Self::Organisation, Self::Evidence];

    /// The name in an address.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Field => "field",
            Self::Organisation => "organisation",
            Self::Evidence => "evidence",
        }
    }

    /// The breakdown with this name; the first of all for what is none.
    #[must_use]
    pub fn named(name: &str) -> Self {
        let mut all = Self::ALL.into_iter();
        all.find(|breakdown| breakdown.name() == name)
            .unwrap_or_default()
    }

    /// The breakdown that a category is part of.
    #[must_use]
    pub fn of(category: &Category) -> Self {
        match category {
            Category::Field(_) => Self::Field,
            Category::Organisation(_) => Self::Organisation,
            Category::Evidence(_) => Self::Evidence,
        }
    }

    /// Its categories, in the order they are shown.
    #[must_use]
    pub fn categories(self, config: &AtlasConfig) -> Vec<Category> {
        let mut all = Category::all(config);
        all.retain(|category| Self::of(category) == self);
        all
    }
}

/// What a reader of the page about coverage asks for beside the filter: a plain value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CoverageView {
    /// What districts are shaded and ranked by.
    pub measure: Measure,
    /// How its values are parted into classes.
    pub breaks: Breaks,
    /// What the columns of the table beside totals are.
    pub breakdown: Breakdown,
    /// By what the table is sorted; `None` for the measure, the largest first.
    pub ranking: Option<Ranking>,
}

impl CoverageView {
    /// What an address asks for; what this atlas does not know is passed over.
    #[must_use]
    pub fn of(query: &Query, config: &AtlasConfig) -> Self {
        let value = |name| query.page_value(name).unwrap_or_default();
        Self {
            measure: Measure::named(value("measure"), config),
            breaks: Breaks::named(value("breaks")),
            breakdown: Breakdown::named(value("columns")),
            ranking: Ranking::named(value("order"), config),
        }
    }

    /// The query that asks for this in place of what it asked for; what is the default is left out.
    #[must_use]
    pub fn put_into(&self, query: Query) -> Query {
        let unless_default = |name: String, is_default: bool| (!is_default).then_some(name);
        let default = Self::default();
        let ranking = self.ranking.as_ref().map(ToString::to_string);
        query
            .with_page_value(
                "measure",
                unless_default(self.measure.to_string(), self.measure == default.measure),
            )
            .with_page_value(
                "breaks",
                unless_default(self.breaks.name().to_owned(), self.breaks == default.breaks),
            )
            .with_page_value(
                "columns",
                unless_default(
                    self.breakdown.name().to_owned(),
                    self.breakdown == default.breakdown,
                ),
            )
            .with_page_value("order", ranking)
    }

    /// By what the table is sorted.
    #[must_use]
    pub fn ranking(&self) -> Ranking {
        self.ranking
            .clone()
            .unwrap_or_else(|| Ranking::largest_first(self.measure.clone()))
    }
}
