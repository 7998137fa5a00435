//! From counts to the classes they are shaded by.

/// Counts in classes of about equally many members (quantiles); zero is a class of its own, because nothing recorded
/// is not few.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scale {
    /// The largest count of each class beside zero, ascending.
    upper: Vec<usize>,
    /// Whether there is a zero among the counts.
    has_zero: bool,
}

/// One line of the key to a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LegendEntry {
    /// The class: zero, then ascending.
    pub class: usize,
    /// Smallest count in it.
    pub from: usize,
    /// Largest count in it.
    pub to: usize,
}

impl Scale {
    /// The largest number of classes beside zero for which there are colours.
    pub const MAX_CLASSES: usize = 5;

    /// The scale of these counts, in at most [`Self::MAX_CLASSES`] classes beside zero. Each holds one of them at least.
    #[must_use]
    pub fn of_counts(counts: impl IntoIterator<Item = usize>) -> Self {
        let (zeros, mut counts): (Vec<_>, Vec<_>) =
            counts.into_iter().partition(|count| *count == 0);
        counts.sort_unstable();
        Self {
            upper: quantile_uppers(&counts, Self::MAX_CLASSES),
            has_zero: !zeros.is_empty(),
        }
    }

    /// The class of a count: `0` for zero, else `1` to [`Self::MAX_CLASSES`]. What lies above all counts is in the last.
    #[must_use]
    pub fn class_of(&self, count: usize) -> usize {
        let below = self.upper.partition_point(|upper| *upper < count);
        match count {
            0 => 0,
            _ => (below + 1).min(self.upper.len()),
        }
    }

    /// The key to it: every class that has a member, ascending.
    #[must_use]
    pub fn legend(&self) -> Vec<LegendEntry> {
        let before = std::iter::once(0).chain(self.upper.iter().copied());
        let classes = before.zip(&self.upper).zip(1..);
        let classes = classes.map(|((before, upper), class)| LegendEntry {
            class,
            from: before + 1,
            to: *upper,
        });
        let zero = self.has_zero.then_some(LegendEntry {
            class: 0,
            from: 0,
            to: 0,
        });
        zero.into_iter().chain(classes).collect()
    }
}

/// The largest value of each class when the values are parted into classes of about equally many; ascending, none twice.
///
/// - `sorted`: the values, ascending.
pub(super) fn quantile_uppers<T: Copy + PartialEq>(sorted: &[T], classes: usize) -> Vec<T> {
    let upper = |class: usize| {
        let position = (sorted.len() * class).div_ceil(classes);
        sorted.get(position.saturating_sub(1)).copied()
    };
    let mut uppers: Vec<T> = (1..=classes).filter_map(upper).collect();
    uppers.dedup();
    uppers
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ten_districts_fall_into_five_classes_of_two() {
        let counts = [0, 0, 3, 1, 4, 1, 5, 9, 2, 6, 5, 3];
        let scale = Scale::of_counts(counts);
        let ranges: Vec<_> = scale
            .legend()
            .iter()
            .map(|entry| (entry.from, entry.to))
            .collect();
        assert_eq!(
            ranges,
            [(0, 0), (1, 1), (2, 3), (4, 4), (5, 5), (6, 9)],
            "three is found twice, so that its class holds one more"
        );
    }

    #[test]
    fn few_different_counts_make_few_classes() {
        assert_eq!(Scale::of_counts([0, 0]).legend().len(), 1);
        assert_eq!(Scale::of_counts([2, 2, 0]).legend().len(), 2);
        assert_eq!(Scale::of_counts([7]).legend().len(), 1);
        assert_eq!(Scale::default().class_of(0), 0);
    }

    proptest! {
        #[test]
        fn every_count_is_within_the_range_of_its_class_and_every_class_has_a_member(
            counts in prop::collection::vec(0..200_usize, 0..60)
        ) {
            let scale = Scale::of_counts(counts.iter().copied());
            let legend = scale.legend();
            for count in &counts {
                let class = scale.class_of(*count);
                let entry = legend.iter().find(|entry| entry.class == class).unwrap();
                prop_assert!((entry.from..=entry.to).contains(count), "{count} in {entry:?}");
            }
            for entry in &legend {
                let is_member = |count: &&usize| scale.class_of(**count) == entry.class;
                prop_assert!(counts.iter().any(|count| is_member(&count)), "{entry:?}");
                prop_assert!(entry.class <= Scale::MAX_CLASSES);
            }
        }
    }
}
