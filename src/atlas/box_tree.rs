//! Boxes in a tree of boxes: which of many may hold a place, without looking at each of them.
//!
//! # Source
//!
//! An R-tree, packed: I. Kamel, C. Faloutsos, On Packing R-trees, CIKM (1993), with Z-order for their Hilbert curve.

use geo::Coord;

use super::{Extent, FeatureIndex, ZIndex, ZOrder, world_from_lonlat};

/// Boxes that one box of the level above holds.
const FAN_OUT: usize = 8;

/// Boxes, packed by nearness. Built once, then immutable.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct BoxTree {
    /// Which box stands at which position of the lowest level.
    order: ZOrder,
    /// The boxes in that order; above them the boxes around each [`FAN_OUT`] of them; and so on up to one around all.
    levels: Vec<Vec<Extent>>,
}

impl BoxTree {
    pub(super) fn new(boxes: &[Extent]) -> Self {
        let middles: Vec<_> = boxes
            .iter()
            .map(|extent| Some(world_from_lonlat((extent.min + extent.max) / 2.0)))
            .collect();
        let order = ZOrder::new(&middles);
        let mut level: Vec<Extent> = (0..boxes.len())
            .filter_map(|at| boxes.get(order.feature(ZIndex(at))?.0).copied())
            .collect();
        let mut levels = Vec::new();
        while level.len() > 1 {
            let around = |node: &[Extent]| node.iter().copied().reduce(Extent::joined_with);
            let above = level.chunks(FAN_OUT).filter_map(around).collect();
            levels.push(std::mem::replace(&mut level, above));
        }
        levels.push(level);
        Self { order, levels }
    }

    /// Positions, in the list given to [`new`](Self::new), of the boxes that hold the place; sorted.
    pub(super) fn holding(&self, lonlat: Coord) -> Vec<usize> {
        let mut found = Vec::new();
        self.search(&self.levels, 0, lonlat, &mut found);
        found
    }

    /// Looks at a node of the highest of these levels, and below it if it holds the place.
    fn search(&self, levels: &[Vec<Extent>], node: usize, lonlat: Coord, found: &mut Vec<usize>) {
        let Some((level, below)) = levels.split_last() else {
            if let Some(FeatureIndex(at)) = self.order.feature(ZIndex(node)) {
                found.insert(found.partition_point(|other| *other < at), at);
            }
            return;
        };
        if level
            .get(node)
            .is_some_and(|around| around.contains(lonlat))
        {
            let width = if below.is_empty() { 1 } else { FAN_OUT };
            for child in node * width..(node + 1) * width {
                self.search(below, child, lonlat, found);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use geo::coord;
    use proptest::prelude::*;

    use super::*;

    fn place() -> impl Strategy<Value = Coord> {
        // A coarse grid, so that places often lie on an edge and boxes often on each other.
        (0..40_u8, 0..40_u8)
            .prop_map(|(x, y)| coord! { x: f64::from(x) / 4.0, y: 50.0 + f64::from(y) / 8.0 })
    }

    fn extent() -> impl Strategy<Value = Extent> {
        (place(), place()).prop_filter_map("a box has two corners", |(a, b)| Extent::around([a, b]))
    }

    #[test]
    fn a_tree_without_boxes_holds_nothing() {
        assert!(
            BoxTree::new(&[])
                .holding(coord! { x: 9.0, y: 52.0 })
                .is_empty()
        );
        assert!(
            BoxTree::default()
                .holding(coord! { x: 9.0, y: 52.0 })
                .is_empty()
        );
    }

    #[test]
    fn a_place_that_is_not_a_number_lies_in_no_box() {
        let whole = Extent {
            min: coord! { x: -180.0, y: -90.0 },
            max: coord! { x: 180.0, y: 90.0 },
        };
        let tree = BoxTree::new(&[whole; 9]);
        assert!(tree.holding(coord! { x: f64::NAN, y: 52.0 }).is_empty());
        assert_eq!(tree.holding(coord! { x: 9.0, y: 52.0 }).len(), 9);
    }

    proptest! {
        #[test]
        fn the_tree_finds_what_looking_at_each_box_does(
            boxes in prop::collection::vec(extent(), 0..200), at in place()
        ) {
            let each: Vec<_> = (0..boxes.len()).filter(|box_at| boxes[*box_at].contains(at)).collect();
            prop_assert_eq!(BoxTree::new(&boxes).holding(at), each);
        }
    }
}
