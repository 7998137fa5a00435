//! By what a table of areas is sorted.

use std::cmp::Ordering;
use std::fmt;

use super::{Area, Coverage, Measure};
use crate::atlas::{AtlasConfig, sorted_by};

/// A column that a table of areas can be sorted by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Column {
    /// The names of the areas.
    Name,
    /// Their inhabitants.
    Population,
    /// The values of a measure.
    Of(Measure),
}

/// By what a table of areas is sorted, and in which direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranking {
    /// The column.
    pub column: Column,
    /// Whether the largest comes first.
    pub descending: bool,
}

impl Ranking {
    /// By a measure, the largest value first.
    #[must_use]
    pub fn largest_first(measure: Measure) -> Self {
        Self {
            column: Column::Of(measure),
            descending: true,
        }
    }

    /// The ranking with this name in an address, such as `name` or `-per_capita`; `None` for what is none.
    #[must_use]
    pub fn named(name: &str, config: &AtlasConfig) -> Option<Self> {
        let (name, descending) = match name.strip_prefix('-') {
            Some(name) => (name, true),
            None => (name, false),
        };
        let column = match name {
            "name" => Column::Name,
            "population" => Column::Population,
            _ => {
                let mut all = Measure::all(config).into_iter();
                Column::Of(all.find(|measure| measure.to_string() == name)?)
            }
        };
        Some(Self { column, descending })
    }

    /// The ranking after a press on the head of a column: the other direction if it is by that column already, else
    /// names from A on and numbers from the largest.
    #[must_use]
    pub fn after_press(&self, column: Column) -> Self {
        let descending = if self.column == column {
            !self.descending
        } else {
            column != Column::Name
        };
        Self { column, descending }
    }

    /// The districts in this order; what is not known comes last, what is alike by name.
    ///
    /// - `name_of`: the name by which an area is sorted, see [`folded`](crate::atlas::folded).
    #[must_use]
    pub fn sorted(&self, coverage: &Coverage, name_of: &dyn Fn(&Area) -> String) -> Vec<Area> {
        let value = |area: &Area| match &self.column {
            Column::Name => None,
            #[expect(clippy::cast_precision_loss, reason = "inhabitants are far below 2^52")]
            Column::Population => area.population.map(|population| population as f64),
            Column::Of(measure) => coverage.value(area, measure),
        };
        let rows: Vec<_> = coverage
            .districts
            .iter()
            .map(|area| (value(area), name_of(area), area.clone()))
            .collect();
        let in_direction = |ordering: Ordering| {
            if self.descending {
                ordering.reverse()
            } else {
                ordering
            }
        };
        let by_name = self.column == Column::Name;
        let rows = sorted_by(rows, |(a, a_name, _), (b, b_name, _)| {
            let names = a_name.cmp(b_name);
            match (a, b) {
                (Some(a), Some(b)) => in_direction(a.total_cmp(b)).then(names),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) if by_name => in_direction(names),
                (None, None) => names,
            }
        });
        rows.into_iter().map(|(_, _, area)| area).collect()
    }
}

impl fmt::Display for Ranking {
    /// The name that [`named`](Self::named) reads: `name`, `population` or that of a measure; `-` before it for the
    /// largest first.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.descending {
            f.write_str("-")?;
        }
        match &self.column {
            Column::Name => f.write_str("name"),
            Column::Population => f.write_str("population"),
            Column::Of(measure) => measure.fmt(f),
        }
    }
}
