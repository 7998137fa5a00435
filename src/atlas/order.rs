//! The order of a list of initiatives: stable, whatever the filter.

use fixedbitset::FixedBitSet;

use super::{Dataset, FeatureIndex, GrowingOrder, ZIndex, ZOrder};

/// By what a list is sorted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// What fits the words searched for best; without any the nearest first, and without a place, too, the same as
    /// [`Recent`](Self::Recent).
    #[default]
    Best,
    /// The nearest first; without a place the same as [`Best`](Self::Best).
    Distance,
    /// By the year of the source, newest first, without a year last; then by title.
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
        let order_of = |sort| {
            let mut order = GrowingOrder::new(sort);
            for at in 0..dataset.initiatives().len() {
                order.push(dataset, FeatureIndex(at));
            }
            while order.settle(dataset) {}
            order
        };
        Self::of_settled(&order_of(Sort::Recent), &order_of(Sort::Title), zorder)
    }

    /// The same, of orders that have grown with the dataset and are settled.
    #[must_use]
    pub fn of_settled(by_year: &GrowingOrder, by_title: &GrowingOrder, zorder: &ZOrder) -> Self {
        let placed = |order: &GrowingOrder| {
            let place = |index| Some((zorder.position(index)?, index));
            order.sorted().filter_map(place).collect()
        };
        Self {
            by_year: placed(by_year),
            by_title: placed(by_title),
        }
    }

    /// The members of a set, sorted; the set is in Z-order.
    #[must_use]
    pub fn sorted(&self, set: &FixedBitSet, sort: Sort) -> Vec<FeatureIndex> {
        let order = match sort {
            Sort::Best | Sort::Distance | Sort::Recent => &self.by_year,
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
