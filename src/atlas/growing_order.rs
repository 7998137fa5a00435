//! A sorted list that grows while a file comes.

use std::cmp::Ordering;

use super::{Dataset, FeatureIndex, Sort};

/// Initiatives in one order while they come.
///
/// Sorted runs, each longer than the next: what comes is merged into the last ones. So no step takes long, and little is
/// left to do when an order is wanted.
#[derive(Debug, Clone, PartialEq)]
pub struct GrowingOrder {
    sort: Sort,
    runs: Vec<Vec<FeatureIndex>>,
}

impl GrowingOrder {
    /// Nothing has come yet.
    #[must_use]
    pub fn new(sort: Sort) -> Self {
        let runs = Vec::new();
        Self { sort, runs }
    }

    /// Sorts in one more initiative of the dataset.
    pub fn push(&mut self, dataset: &Dataset, index: FeatureIndex) {
        let mut run = vec![index];
        while let Some(last) = self.runs.pop_if(|last| last.len() <= run.len()) {
            run = self.merged(dataset, &last, &run);
        }
        self.runs.push(run);
    }

    /// Merges the two shortest runs; `false` when there was nothing to merge: all is in order.
    pub fn settle(&mut self, dataset: &Dataset) -> bool {
        let Some(longer) = self.runs.len().checked_sub(2) else {
            return false;
        };
        let last_two = self.runs.split_off(longer);
        if let [longer, shorter] = last_two.as_slice() {
            self.runs.push(self.merged(dataset, longer, shorter));
        }
        true
    }

    /// All that have come, once they are [settled](Self::settle).
    pub(super) fn sorted(&self) -> impl Iterator<Item = FeatureIndex> {
        self.runs.iter().flatten().copied()
    }

    /// Two sorted runs as one.
    fn merged(
        &self,
        dataset: &Dataset,
        mut a: &[FeatureIndex],
        mut b: &[FeatureIndex],
    ) -> Vec<FeatureIndex> {
        let mut merged = Vec::with_capacity(a.len() + b.len());
        while let (Some((first, rest_of_a)), Some((second, rest_of_b))) =
            (a.split_first(), b.split_first())
        {
            if self.compare(dataset, *first, *second).is_le() {
                merged.push(*first);
                a = rest_of_a;
            } else {
                merged.push(*second);
                b = rest_of_b;
            }
        }
        merged.extend_from_slice(a);
        merged.extend_from_slice(b);
        merged
    }

    /// Compares the folded titles, of equal ones the ids; before that the years, newest first, if they matter.
    fn compare(&self, dataset: &Dataset, a: FeatureIndex, b: FeatureIndex) -> Ordering {
        let (Some(a), Some(b)) = (dataset.get(a), dataset.get(b)) else {
            return Ordering::Equal;
        };
        let by_year = match self.sort {
            Sort::Best | Sort::Distance | Sort::Recent => b.source.year.cmp(&a.source.year),
            Sort::Title => Ordering::Equal,
        };
        by_year.then_with(|| (a.folded_title(), &a.id).cmp(&(b.folded_title(), &b.id)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::atlas::fixture::{self, initiative};

    proptest! {
        #[test]
        fn whatever_comes_stands_in_its_place(
            keys in prop::collection::vec((0..4_i32, "[a-c]{1,2}"), 1..40),
        ) {
            let built: Vec<_> = keys
                .iter()
                .enumerate()
                .map(|(at, (year, title))| initiative(&format!("{at:03}")).titled(title).year(2000 + year))
                .collect();
            let dataset = fixture::dataset(&built);
            let all = || 0..keys.len();
            for sort in [Sort::Recent, Sort::Title] {
                let mut order = GrowingOrder::new(sort);
                all().for_each(|at| order.push(&dataset, FeatureIndex(at)));
                prop_assert!(order.runs.len() <= 6, "{} runs", order.runs.len());
                let mut expected: Vec<_> = all().collect();
                expected.sort_by_key(|at| {
                    let (year, title) = &keys[*at];
                    (if sort == Sort::Recent { -year } else { 0 }, title, *at)
                });
                while order.settle(&dataset) {}
                let sorted: Vec<_> = order.sorted().map(|index| index.0).collect();
                prop_assert_eq!(sorted, expected);
            }
        }
    }
}
