//! Gathering initiatives that lie close on screen into one mark.

use std::collections::HashMap;

use geo::{Coord, coord};

use super::{FeatureIndex, sorted_by};

/// Clusters are formed for steps of half a zoom: within a step they neither split nor join.
const STEP: f64 = 0.5;
/// Width of the cells in which points are gathered first, in CSS pixels at the beginning of a step.
const CELL_PX: f64 = 36.0;
/// Room between two marks, in CSS pixels.
const GAP_PX: f64 = 3.0;

/// One mark on the map: initiatives that lie close together at this zoom.
#[derive(Debug, Clone, PartialEq)]
pub struct Cluster {
    /// Stable while the map is panned, and while its members are the same.
    pub id: ClusterId,
    /// Middle of its members, on the unit square.
    pub world: Coord,
    /// Its members, sorted; at least one.
    pub members: Vec<FeatureIndex>,
    /// Whether all members lie at one place, so that zooming in cannot part them.
    pub is_stack: bool,
}

/// Names a cluster by its first member and its size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClusterId {
    first: FeatureIndex,
    count: usize,
}

impl ClusterId {
    /// The same name as one number.
    #[must_use]
    pub fn key(self) -> u64 {
        (self.first.0 as u64) << 32 | self.count as u64
    }
}

impl Cluster {
    fn new(members: Vec<(FeatureIndex, Coord)>) -> Self {
        let indices = sorted_by(
            members.iter().map(|(index, _)| *index).collect(),
            FeatureIndex::cmp,
        );
        let sum = members
            .iter()
            .fold(coord! { x: 0.0, y: 0.0 }, |sum, (_, world)| sum + *world);
        let first = members.first().map_or(sum, |(_, world)| *world);
        let is_stack = members.iter().all(|(_, world)| *world == first);
        #[expect(clippy::cast_precision_loss, reason = "far fewer members than 2^52")]
        let mean = sum / members.len().max(1) as f64;
        Self {
            id: ClusterId {
                first: indices.first().copied().unwrap_or(FeatureIndex(0)),
                count: indices.len(),
            },
            world: if is_stack { first } else { mean },
            members: indices,
            is_stack,
        }
    }

    /// How many initiatives it stands for.
    #[must_use]
    pub fn count(&self) -> usize {
        self.members.len()
    }

    /// Radius of its mark, in CSS pixels: grows with the logarithm of the count, from 9 for one to 42 at most.
    #[must_use]
    pub fn radius_px(&self) -> f64 {
        radius_px(self.count())
    }
}

#[expect(clippy::cast_precision_loss, reason = "far fewer members than 2^52")]
fn radius_px(count: usize) -> f64 {
    if count <= 1 {
        9.0
    } else {
        (11.5 + 2.7 * (count as f64).log2()).min(42.0)
    }
}

/// Gathers points into clusters whose marks do not overlap at `zoom` or closer up to the next half step.
///
/// Depends on the points and the zoom only, so panning changes nothing. Every point is in exactly one cluster.
///
/// # Units
///
/// - `points`: places on the unit square.
/// - returns: sorted by the position of the first member.
#[must_use]
pub fn clusters(points: &[(FeatureIndex, Coord)], zoom: f64) -> Vec<Cluster> {
    let scale_px = 256.0 * ((zoom / STEP).floor() * STEP).exp2();
    let mut groups: Vec<Group> = in_cells(points, CELL_PX / scale_px);
    while let Some(joined) = joined_where_overlapping(&mut groups, scale_px) {
        groups = joined;
    }
    let clusters = groups
        .into_iter()
        .map(|group| Cluster::new(group.members))
        .collect();
    sorted_by(clusters, |a: &Cluster, b| a.id.cmp(&b.id))
}

/// Points gathered so far.
struct Group {
    sum: Coord,
    members: Vec<(FeatureIndex, Coord)>,
}

impl Group {
    #[expect(clippy::cast_precision_loss, reason = "far fewer members than 2^52")]
    fn centre(&self) -> Coord {
        self.sum / self.members.len() as f64
    }

    fn take_in(&mut self, other: Self) {
        self.sum = self.sum + other.sum;
        self.members.extend(other.members);
    }
}

/// One group for each cell of a grid that is fixed to the world; in the order of the points.
fn in_cells(points: &[(FeatureIndex, Coord)], cell_world: f64) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut group_of_cell: HashMap<(i64, i64), usize> = HashMap::new();
    for &(index, world) in points {
        let at = *group_of_cell
            .entry(cell_of(world, cell_world))
            .or_insert_with(|| {
                groups.push(Group {
                    sum: coord! { x: 0.0, y: 0.0 },
                    members: Vec::new(),
                });
                groups.len() - 1
            });
        if let Some(group) = groups.get_mut(at) {
            group.sum = group.sum + world;
            group.members.push((index, world));
        }
    }
    groups
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a cell number fits; beyond, the cast saturates"
)]
fn cell_of(world: Coord, cell_world: f64) -> (i64, i64) {
    (
        (world.x / cell_world).floor() as i64,
        (world.y / cell_world).floor() as i64,
    )
}

/// Joins every group with those before it that its mark would touch; `None` when there are none left.
fn joined_where_overlapping(groups: &mut Vec<Group>, scale_px: f64) -> Option<Vec<Group>> {
    // Marks are at most 84 px wide: whoever touches lies in one of the nine cells around.
    let cell_world = (2.0 * radius_px(usize::MAX) + GAP_PX) / scale_px;
    let mut joined: Vec<Group> = Vec::with_capacity(groups.len());
    let mut cells: HashMap<(i64, i64), Vec<usize>> = HashMap::new();
    let before = groups.len();
    for group in groups.drain(..) {
        let (centre, radius) = (group.centre(), radius_px(group.members.len()));
        let (column, row) = cell_of(centre, cell_world);
        let around = (-1..=1).flat_map(|dx| (-1..=1).map(move |dy| (column + dx, row + dy)));
        let touched = around
            .filter_map(|cell| cells.get(&cell))
            .flatten()
            .copied()
            .find(|at| {
                joined.get(*at).is_some_and(|other: &Group| {
                    let apart = (centre - other.centre()) * scale_px;
                    apart.x.hypot(apart.y) < radius + radius_px(other.members.len()) + GAP_PX
                })
            });
        if let Some(other) = touched.and_then(|at| joined.get_mut(at)) {
            other.take_in(group);
        } else {
            cells.entry((column, row)).or_default().push(joined.len());
            joined.push(group);
        }
    }
    if joined.len() == before {
        *groups = joined;
        return None;
    }
    Some(joined)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn points(places: &[(f64, f64)]) -> Vec<(FeatureIndex, Coord)> {
        places
            .iter()
            .enumerate()
            .map(|(at, (x, y))| (FeatureIndex(at), coord! { x: *x, y: *y }))
            .collect()
    }

    #[test]
    fn what_lies_at_one_place_is_a_stack_at_every_zoom() {
        let clusters = clusters(&points(&[(0.5, 0.3), (0.5, 0.3), (0.5, 0.3)]), 15.0);
        assert_eq!(clusters.len(), 1);
        assert!(clusters[0].is_stack);
        assert_eq!(clusters[0].count(), 3);
    }

    #[test]
    fn closer_up_a_cluster_falls_apart() {
        let two = points(&[(0.5, 0.3), (0.5001, 0.3)]);
        assert_eq!(clusters(&two, 6.0).len(), 1);
        assert_eq!(clusters(&two, 12.0).len(), 2);
    }

    proptest! {
        #[test]
        fn every_point_is_in_one_cluster_and_no_two_marks_overlap(
            places in prop::collection::vec((0.515..0.533_f64, 0.32..0.34_f64), 0..300),
            zoom in 5.0..15.0_f64
        ) {
            let points = points(&places);
            let clusters = clusters(&points, zoom);
            let mut members: Vec<_> = clusters.iter().flat_map(|cluster| cluster.members.clone()).collect();
            members.sort_unstable();
            prop_assert_eq!(members, points.iter().map(|(index, _)| *index).collect::<Vec<_>>());
            let scale_px = 256.0 * zoom.exp2();
            for (at, a) in clusters.iter().enumerate() {
                for b in &clusters[at + 1..] {
                    let apart = (a.world - b.world) * scale_px;
                    prop_assert!(apart.x.hypot(apart.y) >= a.radius_px() + b.radius_px());
                }
            }
        }
    }
}
