//! Where marks go when the zoom changes: clusters part and join, and a reader wants to see which became which.

use geo::Coord;

use super::{Cluster, Shown, ZIndex};

/// A mark's way from where it was to where its members are now. Places on the unit square.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Travel {
    /// Where it begins.
    pub from: Coord,
    /// Where it ends.
    pub to: Coord,
    /// Radius of the mark that travels, the smaller of both; CSS pixels.
    pub radius_px: f64,
}

/// The marks of a zoom.
pub type ZoomedClusters<'a> = (f64, &'a [Cluster]);

/// The ways between the marks of two zooms, for the same `shown`: every mark of the finer side travels from or to the
/// mark of the coarser side that holds its first member.
///
/// Marks that stay where they are do not travel, nor do those without a counterpart, which was out of sight. None at
/// all when the zoom is the same, as after the map was panned.
#[must_use]
pub fn travels(
    before: ZoomedClusters<'_>,
    after: ZoomedClusters<'_>,
    shown: &Shown,
) -> Vec<Travel> {
    let ((old, before), (new, after)) = (before, after);
    let part = |coarse: &[Cluster], fine: &[Cluster]| -> Vec<(Coord, Coord, f64)> {
        let whole_and_part = |part: &Cluster| {
            let first = part.runs.iter().find_map(|run| shown.members(run).next())?;
            let whole = coarse.iter().find(|whole| whole.contains(ZIndex(first)))?;
            Some((whole.world, part.world, part.radius_px()))
        };
        fine.iter().filter_map(whole_and_part).collect()
    };
    let ways: Vec<_> = match old.total_cmp(&new) {
        std::cmp::Ordering::Equal => Vec::new(),
        std::cmp::Ordering::Less => part(before, after),
        std::cmp::Ordering::Greater => {
            let joined = part(after, before).into_iter();
            joined
                .map(|(whole, part, radius_px)| (part, whole, radius_px))
                .collect()
        }
    };
    let ways = ways.into_iter().filter(|(from, to, _)| from != to);
    ways.map(|(from, to, radius_px)| Travel {
        from,
        to,
        radius_px,
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use fixedbitset::FixedBitSet;
    use geo::coord;
    use proptest::prelude::*;

    use super::*;
    use crate::atlas::{Bounds, ZOrder, clusters};

    fn ways(places: &[Coord], from_zoom: f64, to_zoom: f64) -> (usize, usize, Vec<Travel>) {
        let order = ZOrder::new(&places.iter().copied().map(Some).collect::<Vec<_>>());
        let mut set = FixedBitSet::with_capacity(places.len());
        set.insert_range(..);
        let shown = Shown::new(set);
        let at = |zoom| clusters(&order, &shown, zoom, &Bounds::WORLD);
        let (before, after) = (at(from_zoom), at(to_zoom));
        let ways = travels((from_zoom, &before), (to_zoom, &after), &shown);
        (before.len(), after.len(), ways)
    }

    #[test]
    fn a_pair_parts_from_where_it_was_one_and_joins_there_again() {
        let places = [
            coord! { x: 0.51985, y: 0.33 },
            coord! { x: 0.51987, y: 0.33 },
        ];
        let (.., parting) = ways(&places, 8.0, 14.0);
        let mut ends: Vec<_> = parting.iter().map(|way| way.to).collect();
        ends.sort_by(|a, b| a.x.total_cmp(&b.x));
        assert_eq!(ends, places);
        assert_eq!(parting[0].from, parting[1].from);
        let (.., joining) = ways(&places, 14.0, 8.0);
        let mut starts: Vec<_> = joining.iter().map(|way| way.from).collect();
        starts.sort_by(|a, b| a.x.total_cmp(&b.x));
        assert_eq!(starts, places);
        assert_eq!(joining[0].to, parting[0].from);
    }

    proptest! {
        #[test]
        fn no_more_marks_travel_than_the_finer_zoom_has_and_none_within_a_zoom(
            places in prop::collection::vec((0.51..0.54_f64, 0.32..0.34_f64), 0..60),
            zoom in 6.0..12.0_f64, by in 1..5_u8,
        ) {
            let places: Vec<_> = places.into_iter().map(|(x, y)| coord! { x: x, y: y }).collect();
            let closer = zoom + f64::from(by);
            let (_, fine, parting) = ways(&places, zoom, closer);
            prop_assert!(parting.len() <= fine);
            let (.., joining) = ways(&places, closer, zoom);
            prop_assert_eq!(joining.len(), parting.len());
            prop_assert!(ways(&places, zoom, zoom).2.is_empty());
        }
    }
}
