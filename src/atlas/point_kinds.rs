//! What the points of initiatives stand for, counted.

use super::{Dataset, Precision, Shown, ZIndex, ZOrder};

/// How many initiatives have which kind of point.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PointKinds {
    /// At their house.
    pub address: usize,
    /// At the middle of their municipality.
    pub place: usize,
    /// At the seat of their district.
    pub district: usize,
    /// Without a point: state-wide ones, those of no place.
    pub nowhere: usize,
}

impl PointKinds {
    /// Counts those shown.
    #[must_use]
    pub fn of(dataset: &Dataset, order: &ZOrder, shown: &Shown) -> Self {
        let mut kinds = Self::default();
        for position in shown.members(&(0..order.len())) {
            let feature = order.feature(ZIndex(position));
            let Some(initiative) = feature.and_then(|feature| dataset.get(feature)) else {
                continue;
            };
            let kind = match (initiative.lonlat, initiative.precision) {
                (None, _) => &mut kinds.nowhere,
                (Some(_), Some(Precision::District)) => &mut kinds.district,
                (Some(_), Some(Precision::Place)) => &mut kinds.place,
                (Some(_), Some(Precision::Address) | None) => &mut kinds.address,
            };
            *kind += 1;
        }
        kinds
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::fixture::{self, initiative};

    #[test]
    fn each_initiative_shown_is_counted_once() {
        let dataset = fixture::dataset(&[
            initiative("a"),
            initiative("b").statewide(),
            initiative("c"),
        ]);
        let order = ZOrder::of(&dataset);
        let kinds = |shown| PointKinds::of(&dataset, &order, &Shown::new(shown));
        assert_eq!(
            kinds((0..3).collect()),
            PointKinds {
                place: 2,
                nowhere: 1,
                ..PointKinds::default()
            }
        );
        assert_eq!(kinds([2].into_iter().collect()).nowhere, 1, "it is last");
    }
}
