//! Values in classes, and the key to them.

use super::Breaks;

/// Values of areas in classes: no data, zero, and at most [`Scale::MAX_CLASSES`](crate::atlas::Scale::MAX_CLASSES) of
/// more than zero. Nothing recorded is not few, and not known is neither.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Classes {
    breaks: Breaks,
    /// Whether the values are whole numbers.
    whole: bool,
    /// What is above zero, ascending.
    values: Vec<f64>,
    /// The upper end of each class beside zero, ascending.
    uppers: Vec<f64>,
    zeros: usize,
    unknown: usize,
}

/// One line of the key to classes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ClassEntry {
    /// The class; `None` for no data.
    pub class: Option<usize>,
    /// Smallest value that is in it.
    pub from: f64,
    /// Largest value that is in it.
    pub to: f64,
    /// How many areas are in it.
    pub members: usize,
}

impl Classes {
    /// Parts values into classes; `None` is a value that is not known.
    ///
    /// - `whole`: whether they are whole numbers; then no two classes meet within one.
    #[must_use]
    pub fn of(values: impl IntoIterator<Item = Option<f64>>, breaks: Breaks, whole: bool) -> Self {
        let mut classes = Self {
            breaks,
            whole,
            ..Self::default()
        };
        for value in values {
            match value {
                None => classes.unknown += 1,
                Some(value) if value > 0.0 => classes.values.push(value),
                Some(_) => classes.zeros += 1,
            }
        }
        classes.values.sort_by(f64::total_cmp);
        classes.uppers = breaks.uppers(&classes.values);
        if whole {
            let uppers = classes.uppers.iter_mut();
            uppers.for_each(|upper| *upper = upper.floor());
        }
        classes.uppers.dedup();
        classes
    }

    /// How they were made.
    #[must_use]
    pub fn breaks(&self) -> Breaks {
        self.breaks
    }

    /// The class of a value: `None` for no data, `0` for zero, else from 1 on. What lies above all is in the last.
    #[must_use]
    pub fn class_of(&self, value: Option<f64>) -> Option<usize> {
        let value = value?;
        let below = self.uppers.partition_point(|upper| *upper < value);
        Some(if value > 0.0 {
            (below + 1).min(self.uppers.len())
        } else {
            0
        })
    }

    /// The key: no data and zero if there are any, then every class. One of [`Breaks::Equal`] may be empty.
    ///
    /// Whole numbers are all in one of the classes. Others go from the smallest member to the largest, those of
    /// [`Breaks::Equal`] from one end to the other.
    #[must_use]
    pub fn legend(&self) -> Vec<ClassEntry> {
        let single = |class, members: usize| {
            let entry = ClassEntry {
                class,
                from: 0.0,
                to: 0.0,
                members,
            };
            (members > 0).then_some(entry)
        };
        let mut legend: Vec<_> = single(None, self.unknown).into_iter().collect();
        legend.extend(single(Some(0), self.zeros));
        let mut rest = self.values.as_slice();
        let mut before = None;
        for (upper, class) in self.uppers.iter().zip(1..) {
            let (members, more) = rest.split_at(rest.partition_point(|value| value <= upper));
            let smallest = members.first().copied().unwrap_or(*upper);
            let from = match before {
                Some(before) if self.whole => before + 1.0,
                Some(before) if self.breaks == Breaks::Equal => before,
                _ => smallest,
            };
            legend.push(ClassEntry {
                class: Some(class),
                from,
                to: *upper,
                members: members.len(),
            });
            (rest, before) = (more, Some(*upper));
        }
        legend
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ranges(classes: &Classes) -> Vec<(Option<usize>, f64, f64, usize)> {
        let legend = classes.legend().into_iter();
        legend
            .map(|entry| (entry.class, entry.from, entry.to, entry.members))
            .collect()
    }

    #[test]
    fn not_known_is_not_zero_and_zero_is_not_few() {
        let values = [None, Some(0.0), Some(2.5), Some(7.25)];
        let classes = Classes::of(values, Breaks::Natural, false);
        assert_eq!(
            ranges(&classes),
            [
                (None, 0.0, 0.0, 1),
                (Some(0), 0.0, 0.0, 1),
                (Some(1), 2.5, 2.5, 1),
                (Some(2), 7.25, 7.25, 1)
            ]
        );
        assert_eq!(
            values.map(|value| classes.class_of(value)),
            [None, Some(0), Some(1), Some(2)]
        );
    }

    #[test]
    fn equal_classes_of_whole_numbers_do_not_meet_within_one_and_may_be_empty() {
        let classes = Classes::of([1.0, 2.0, 11.0].map(Some), Breaks::Equal, true);
        assert_eq!(
            ranges(&classes),
            [
                (Some(1), 1.0, 3.0, 2),
                (Some(2), 4.0, 5.0, 0),
                (Some(3), 6.0, 7.0, 0),
                (Some(4), 8.0, 9.0, 0),
                (Some(5), 10.0, 11.0, 1)
            ]
        );
        let narrow = Classes::of([1.0, 2.0, 3.0].map(Some), Breaks::Equal, true);
        assert_eq!(
            ranges(&narrow),
            [
                (Some(1), 1.0, 1.0, 1),
                (Some(2), 2.0, 2.0, 1),
                (Some(3), 3.0, 3.0, 1)
            ]
        );
    }

    proptest! {
        #[test]
        fn every_value_is_within_its_class_and_every_member_is_counted(
            values in prop::collection::vec(prop::option::of(0..300_u32), 0..60),
            breaks in 0..3_usize,
            whole in any::<bool>(),
        ) {
            let scale = if whole { 1.0 } else { 7.0 };
            let values: Vec<_> = values.into_iter().map(|value| value.map(|value| f64::from(value) / scale)).collect();
            let breaks = Breaks::ALL[breaks];
            let classes = Classes::of(values.iter().copied(), breaks, whole);
            let legend = classes.legend();
            for value in &values {
                let class = classes.class_of(*value);
                let entry = legend.iter().find(|entry| entry.class == class).unwrap();
                let within = value.is_none_or(|value| (entry.from..=entry.to).contains(&value));
                prop_assert!(within, "{value:?} in {entry:?}");
            }
            for entry in &legend {
                let members = values.iter().filter(|value| classes.class_of(**value) == entry.class);
                prop_assert_eq!(members.count(), entry.members);
                prop_assert!(entry.members > 0 || breaks == Breaks::Equal);
                prop_assert!(entry.class.unwrap_or(0) <= crate::atlas::Scale::MAX_CLASSES);
            }
        }
    }
}
