//! Where one class of a scale ends and the next begins.

use crate::atlas::Scale;
use crate::atlas::scale::quantile_uppers;

/// How values are parted into classes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Breaks {
    /// About equally many values a class.
    #[default]
    Quantile,
    /// Classes of one width from the smallest value to the largest.
    Equal,
    /// Values that lie close are in one class: the sum of squared distances to the means of the classes is least.
    ///
    /// # Source
    ///
    /// W. D. Fisher, On Grouping for Maximum Homogeneity, Journal of the American Statistical Association 53 (1958),
    /// p. 789; what cartographers call natural breaks after G. F. Jenks.
    Natural,
}

impl Breaks {
    /// All ways, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Quantile, Self::Equal, Self::Natural];

    /// The name in an address.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Quantile => "quantile",
            Self::Equal => "equal",
            Self::Natural => "natural",
        }
    }

    /// The way with this name; the first of all for what is none.
    #[must_use]
    pub fn named(name: &str) -> Self {
        let mut all = Self::ALL.into_iter();
        all.find(|breaks| breaks.name() == name).unwrap_or_default()
    }

    /// The upper end of each class, ascending; at most [`Scale::MAX_CLASSES`], fewer when there are fewer values.
    ///
    /// - `sorted`: the values, ascending.
    pub(super) fn uppers(self, sorted: &[f64]) -> Vec<f64> {
        match self {
            Self::Quantile => quantile_uppers(sorted, Scale::MAX_CLASSES),
            Self::Equal => equal_uppers(sorted, Scale::MAX_CLASSES),
            Self::Natural => natural_uppers(sorted, Scale::MAX_CLASSES),
        }
    }
}

/// Classes of one width; one class when all values are alike.
fn equal_uppers(sorted: &[f64], classes: usize) -> Vec<f64> {
    let (Some(min), Some(max)) = (sorted.first(), sorted.last()) else {
        return Vec::new();
    };
    if min.total_cmp(max).is_eq() {
        return vec![*max];
    }
    let share = |class| number(class) / number(classes);
    let inner = (1..classes).map(|class| min + (max - min) * share(class));
    inner.chain([*max]).collect()
}

/// The classes with the least sum of squared distances, found exactly: each value that a class may end with is tried.
/// Of several that are as good, the one whose later classes begin first.
fn natural_uppers(sorted: &[f64], classes: usize) -> Vec<f64> {
    let runs = Runs::of(sorted);
    let len = runs.values.len();
    let classes = classes.min(len);
    // `best[end]`: the least sum for the values before `end` in as many classes as rounds have been.
    let mut best: Vec<f64> = (0..=len).map(|end| runs.spread(0, end)).collect();
    let mut begins = Vec::new();
    for class in 1..classes {
        let (mut next, mut starts) = (vec![f64::INFINITY; len + 1], vec![0; len + 1]);
        for end in class + 1..=len {
            for start in class..end {
                let sum = best.get(start).unwrap_or(&f64::INFINITY) + runs.spread(start, end);
                if let (Some(least), Some(at)) = (next.get_mut(end), starts.get_mut(end))
                    && sum < *least
                {
                    (*least, *at) = (sum, start);
                }
            }
        }
        best = next;
        begins.push(starts);
    }
    let mut end = len;
    let mut uppers = Vec::new();
    for starts in begins.iter().rev() {
        uppers.extend(end.checked_sub(1).and_then(|last| runs.values.get(last)));
        end = starts.get(end).copied().unwrap_or_default();
    }
    uppers.extend(end.checked_sub(1).and_then(|last| runs.values.get(last)));
    uppers.reverse();
    uppers
}

/// Different values with running sums, so that the spread of any run is worked out at once.
struct Runs {
    /// The different values, ascending.
    values: Vec<f64>,
    /// How many there are before each, their sum and the sum of their squares; one more than `values`.
    before: Vec<[f64; 3]>,
}

impl Runs {
    fn of(sorted: &[f64]) -> Self {
        let middle = sorted.iter().sum::<f64>() / number(sorted.len().max(1));
        let mut runs = Self {
            values: Vec::new(),
            before: vec![[0.0; 3]],
        };
        let mut sums = [0.0; 3];
        for value in sorted {
            // Distances from the middle, so that squares stay small and exact.
            let distance = value - middle;
            sums = [
                sums[0] + 1.0,
                sums[1] + distance,
                sums[2] + distance * distance,
            ];
            if runs.values.last() == Some(value) {
                runs.before.pop();
            } else {
                runs.values.push(*value);
            }
            runs.before.push(sums);
        }
        runs
    }

    /// The sum of squared distances of the values from `start` to before `end` to their mean.
    fn spread(&self, start: usize, end: usize) -> f64 {
        let (Some(before), Some(through)) = (self.before.get(start), self.before.get(end)) else {
            return f64::INFINITY;
        };
        let [count, sum, squares] = [0, 1, 2].map(|at| through[at] - before[at]);
        if count > 0.0 {
            (squares - sum * sum / count).max(0.0)
        } else {
            0.0
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn number(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The sum of squared distances to the means of the classes.
    fn spread(sorted: &[f64], uppers: &[f64]) -> f64 {
        let mut rest = sorted;
        let mut sum = 0.0;
        for upper in uppers {
            let (class, more) = rest.split_at(rest.partition_point(|value| value <= upper));
            let mean = class.iter().sum::<f64>() / number(class.len().max(1));
            sum += class
                .iter()
                .map(|value| (value - mean).powi(2))
                .sum::<f64>();
            rest = more;
        }
        assert!(rest.is_empty());
        sum
    }

    /// The least spread there is: every way to choose the ends is tried.
    fn least_spread(sorted: &[f64], classes: usize) -> f64 {
        let mut different = sorted.to_vec();
        different.dedup();
        let (last, inner) = different.split_last().unwrap();
        (0..1_u32 << inner.len())
            .filter(|choice| choice.count_ones() as usize + 1 == classes.min(different.len()))
            .map(|choice| {
                let chosen = inner
                    .iter()
                    .enumerate()
                    .filter(|(at, _)| choice >> at & 1 == 1);
                let uppers: Vec<f64> = chosen.map(|(_, upper)| *upper).chain([*last]).collect();
                spread(sorted, &uppers)
            })
            .fold(f64::INFINITY, f64::min)
    }

    #[test]
    fn close_values_are_one_class_by_nature() {
        let sorted = [1.0, 1.0, 2.0, 10.0, 11.0, 30.0, 50.0, 51.0, 99.0];
        assert_eq!(
            Breaks::Natural.uppers(&sorted),
            [2.0, 11.0, 30.0, 51.0, 99.0]
        );
        assert_eq!(
            Breaks::Equal.uppers(&sorted),
            [20.6, 40.2, 59.8, 79.4, 99.0]
        );
        assert_eq!(
            Breaks::Quantile.uppers(&sorted),
            [1.0, 10.0, 30.0, 51.0, 99.0]
        );
    }

    #[test]
    fn few_values_make_few_classes() {
        for breaks in Breaks::ALL {
            assert!(breaks.uppers(&[]).is_empty());
            assert_eq!(breaks.uppers(&[7.0, 7.0]), [7.0], "{breaks:?}");
            assert_eq!(Breaks::named(breaks.name()), breaks);
        }
        assert_eq!(Breaks::Natural.uppers(&[1.0, 3.0]), [1.0, 3.0]);
        assert_eq!(Breaks::named("jenks"), Breaks::Quantile);
    }

    proptest! {
        #[test]
        fn no_other_classes_are_closer_than_the_natural_ones(
            mut values in prop::collection::vec((0..400_u32).prop_map(|tenths| f64::from(tenths) / 10.0), 1..13)
        ) {
            values.sort_by(f64::total_cmp);
            let uppers = Breaks::Natural.uppers(&values);
            prop_assert!(uppers.is_sorted() && uppers.len() <= Scale::MAX_CLASSES);
            prop_assert!((spread(&values, &uppers) - least_spread(&values, Scale::MAX_CLASSES)).abs() < 1e-6);
        }
    }
}
