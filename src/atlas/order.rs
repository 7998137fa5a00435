//! The order of a list of initiatives: stable, whatever the filter.

use fixedbitset::FixedBitSet;

use super::{Dataset, FeatureIndex, ZIndex, ZOrder, folded, sorted_by};

/// By what a list is sorted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// By the year of the source, newest first, without a year last; then by title.
    #[default]
    Recent,
    /// By title.
    Title,
}

/// Both orders of a dataset. Built once, then immutable.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Order {
    by_year: Vec<(ZIndex, FeatureIndex)>,
    by_title: Vec<(ZIndex, FeatureIndex)>,
}

impl Order {
    /// Sorts the initiatives by their folded titles, equal ones by id, and again by year.
    #[must_use]
    pub fn new(dataset: &Dataset, zorder: &ZOrder) -> Self {
        let keyed: Vec<_> = dataset
            .initiatives()
            .iter()
            .enumerate()
            .filter_map(|(at, initiative)| {
                let index = FeatureIndex(at);
                Some((
                    folded(&initiative.title),
                    &initiative.id,
                    initiative.source.year,
                    (zorder.position(index)?, index),
                ))
            })
            .collect();
        let keyed = sorted_by(keyed, |a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
        let by_title = keyed.iter().map(|key| key.3).collect();
        let keyed = sorted_by(keyed, |a, b| b.2.cmp(&a.2));
        Self {
            by_year: keyed.iter().map(|key| key.3).collect(),
            by_title,
        }
    }

    /// The members of a set, sorted; the set is in Z-order.
    #[must_use]
    pub fn sorted(&self, set: &FixedBitSet, sort: Sort) -> Vec<FeatureIndex> {
        let order = match sort {
            Sort::Recent => &self.by_year,
            Sort::Title => &self.by_title,
        };
        order
            .iter()
            .filter(|(position, _)| set.contains(position.0))
            .map(|(_, index)| *index)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::fixture::{self, initiative};

    #[test]
    fn newest_source_first_or_by_title_with_umlauts_in_their_place() {
        let dataset = fixture::dataset(&[
            initiative("a").titled("Zuflucht").year(2024),
            initiative("b").titled("Öffnung").year(2020),
            initiative("c").titled("Nordlicht").year(2024),
        ]);
        let mut all = FixedBitSet::with_capacity(3);
        all.set_range(.., true);
        let order = Order::new(&dataset, &ZOrder::of(&dataset));
        let positions = |sort| {
            order
                .sorted(&all, sort)
                .iter()
                .map(|index| index.0)
                .collect::<Vec<_>>()
        };
        assert_eq!(positions(Sort::Recent), [2, 0, 1]);
        assert_eq!(positions(Sort::Title), [2, 1, 0]);
    }
}
