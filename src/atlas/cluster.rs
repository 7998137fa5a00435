//! Gathering initiatives that lie close on screen into one mark.
//!
//! The map is cut into small cells. Of cells whose marks would touch, the one with most members becomes the middle of a
//! cluster and takes the others in. Which cells those are follows from the cells around alone: so marks stay what they
//! are while the map is panned, and only those that are looked at are worked out ([`Gathering`]).

mod gathering;
mod window;

use std::ops::Range;

use geo::Coord;

use super::{Bounds, Cell, FeatureIndex, MAX_ZOOM, Shown, ZIndex, ZOrder};
use gathering::Gathering;

/// Clusters are formed for steps of half a zoom: within a step they neither split nor join.
const STEP: f64 = 0.5;
/// Width of the world at zoom 0, in CSS pixels.
const WORLD_PX: f64 = 256.0;
/// Halvings from the world at a zoom to a cell of 16 CSS pixels there; cells are 16 to 23 pixels wide.
const CELL_HALVINGS: f64 = 4.0;
/// Room between two marks, in CSS pixels.
const GAP_PX: f64 = 3.0;
/// Radius of the sign of a single initiative, in CSS pixels.
const SINGLE_RADIUS_PX: f64 = 9.0;
/// Radius of the largest ring, in CSS pixels.
const MAX_RADIUS_PX: f64 = 28.0;
/// From so many members on a mark is as large as the largest.
const LARGEST_FROM: usize = 431;

/// One mark on the map: initiatives that lie close together at this zoom.
#[derive(Debug, Clone, PartialEq)]
pub struct Cluster {
    /// Stable while the map is panned.
    pub id: ClusterId,
    /// Where its mark is drawn, on the unit square: the middle of the members in its fullest cell; the very place of a
    /// single one.
    pub world: Coord,
    /// How many initiatives it stands for; at least one.
    pub count: usize,
    /// Its members: runs of positions in Z-order, ascending. Only what is shown counts.
    pub runs: Vec<Range<usize>>,
    /// Whether all members lie at one place, so that zooming in cannot part them.
    pub is_stack: bool,
}

/// Names a cluster by the cell in its middle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClusterId(Cell);

impl ClusterId {
    /// The same name as one number: the level in the six highest digits, then the cell.
    #[must_use]
    pub fn key(self) -> u64 {
        u64::from(self.0.level) << 58 | self.0.key()
    }
}

impl Cluster {
    /// Its members in Z-order.
    pub fn members<'a>(
        &'a self,
        order: &'a ZOrder,
        shown: &'a Shown,
    ) -> impl Iterator<Item = FeatureIndex> + 'a {
        let positions = self.runs.iter().flat_map(|run| shown.members(run));
        positions.filter_map(|position| order.feature(ZIndex(position)))
    }

    /// Whether it stands for the initiative at a position, provided that this is shown.
    #[must_use]
    pub fn contains(&self, position: ZIndex) -> bool {
        self.runs.iter().any(|run| run.contains(&position.0))
    }

    /// Radius of its mark, in CSS pixels; see [`radius_px`].
    #[must_use]
    pub fn radius_px(&self) -> f64 {
        radius_px(self.count)
    }
}

/// Radius of the mark of so many initiatives, in CSS pixels: 9 for one; then growing with the logarithm, because counts
/// on one map differ by a factor of hundreds; 28 at most, from 431 on.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "far fewer members than 2^52")]
pub fn radius_px(count: usize) -> f64 {
    match count {
        0 | 1 => SINGLE_RADIUS_PX,
        _ => (10.5 + 2.0 * (count as f64).log2()).min(MAX_RADIUS_PX),
    }
}

/// The clusters whose marks lie within `bounds`, for a zoom.
///
/// Marks do not touch at this zoom or closer up to the next half step. Every member of `shown` that has a point is in
/// exactly one cluster. What a cluster is does not depend on `bounds`.
///
/// Sorted by the key of their id.
#[must_use]
pub fn clusters(order: &ZOrder, shown: &Shown, zoom: f64, bounds: &Bounds) -> Vec<Cluster> {
    Gathering::new(order, shown, zoom, bounds).clusters(bounds)
}

/// The cluster an initiative is in at the closest zoom: those that no zooming can part. `None` when it has no place,
/// or nothing shown lies there.
#[must_use]
pub fn inseparable(order: &ZOrder, shown: &Shown, position: ZIndex) -> Option<Cluster> {
    let world = order.world(position)?;
    // A cluster's mark lies no further from a member than two of the largest rings are wide.
    let reach = 4.0 * MAX_RADIUS_PX / (WORLD_PX * MAX_ZOOM.exp2());
    let bounds = Bounds {
        min: world,
        max: world,
    }
    .grown_by(reach);
    let near = clusters(order, shown, MAX_ZOOM, &bounds);
    near.into_iter().find(|cluster| cluster.contains(position))
}

#[cfg(test)]
mod tests;
