//! Which cells become the middle of a cluster, and which are taken in by which.
//!
//! The rule is that of a greedy choice by rank, worked out only where it is asked for: a cell is a middle unless a middle
//! of higher rank is too close. Rank is the number of members, then a scattered number, so that a question leads to few
//! others.
//!
//! # Source
//!
//! The greedy maximal independent set; for why it can be worked out locally: G. E. Blelloch, J. T. Fineman, J. Shun,
//! Greedy Sequential Maximal Independent Set and Matching are Parallel on Average, SPAA 2012.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use geo::Coord;

use super::window::{Slot, Window};
use super::{CELL_HALVINGS, Cluster, ClusterId, GAP_PX, MAX_RADIUS_PX, STEP, WORLD_PX, radius_px};
use crate::atlas::{Bounds, Cell, Shown, ZIndex, ZOrder};

/// Marks further apart than this never touch, in CSS pixels.
const REACH_PX: f64 = 2.0 * MAX_RADIUS_PX + GAP_PX;

/// The cells that were looked at, and what has been found out about them.
pub(super) struct Gathering<'a> {
    order: &'a ZOrder,
    shown: &'a Shown,
    level: u32,
    /// CSS pixels per width of the world at the beginning of the step.
    scale_px: f64,
    /// How many cells away a mark that could touch may be.
    reach: u32,
    window: Window,
    cells: Vec<Occupied>,
    /// For one cell after the other those near it, as they were asked for.
    near: Vec<Near>,
    /// The same for those of them that are rivals.
    rivals: Vec<Near>,
    /// Cells outside of the window that were asked for, and those for which its table has no place.
    far: BTreeMap<(u32, u32), Slot>,
}

/// A cell with members.
struct Occupied {
    cell: Cell,
    run: Range<usize>,
    count: usize,
    /// Middle of its members, on the unit square.
    world: Coord,
    /// More members first; then a number that has nothing to do with where the cell lies.
    rank: (usize, u64),
    /// Radius of the largest mark it could get, in CSS pixels; zero until it is needed.
    radius_px: f64,
    /// Which part of [`Gathering::near`] is its own; `None` until it is needed.
    near: Option<Range<usize>>,
    /// The same of [`Gathering::rivals`].
    rivals: Option<Range<usize>>,
    verdict: Verdict,
}

/// A cell whose mark could touch that of another.
#[derive(Clone, Copy)]
struct Near {
    at: usize,
    /// Distance between the middles at the beginning of the step, in CSS pixels.
    apart_px: f64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Open,
    Middle,
    TakenIn,
}

impl<'a> Gathering<'a> {
    /// Looks up the cells in `bounds` and around.
    pub(super) fn new(order: &'a ZOrder, shown: &'a Shown, zoom: f64, bounds: &Bounds) -> Self {
        let step_zoom = (zoom / STEP).floor() * STEP;
        let scale_px = WORLD_PX * step_zoom.exp2();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "zoom is between 0 and 20"
        )]
        let level = (step_zoom + CELL_HALVINGS).floor().max(0.0) as u32;
        let cell_px = scale_px / f64::from(level).exp2();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "three or four cells"
        )]
        let reach = (REACH_PX / cell_px).ceil() as u32;
        let mut gathering = Self {
            order,
            shown,
            level,
            scale_px,
            reach,
            window: Window::around(bounds, level, 3 * reach),
            cells: Vec::new(),
            near: Vec::new(),
            rivals: Vec::new(),
            far: BTreeMap::new(),
        };
        gathering.fill_window();
        gathering
    }

    /// The clusters whose middle lies in `bounds`.
    pub(super) fn clusters(mut self, bounds: &Bounds) -> Vec<Cluster> {
        let margin = f64::from(self.reach) / f64::from(self.level).exp2();
        let near = bounds.grown_by(margin);
        let mut candidates: Vec<usize> = (0..self.cells.len()).collect();
        candidates.retain(|at| {
            let cell = self.cells.get(*at);
            cell.is_some_and(|cell| near.contains(cell.world))
        });
        // From the highest rank down: what a cell depends on is mostly settled before it.
        candidates.sort_unstable_by_key(|at| Reverse(self.cells.get(*at).map(|cell| cell.rank)));
        let mut homes = Vec::with_capacity(candidates.len());
        for at in candidates {
            homes.push((self.home(at), at));
        }
        homes.sort_unstable();
        let mut clusters: Vec<Cluster> = homes
            .chunk_by(|a, b| a.0 == b.0)
            .filter_map(|group| self.cluster(group))
            .filter(|cluster| bounds.contains(cluster.world))
            .collect();
        clusters.sort_unstable_by_key(|cluster| cluster.id.key());
        clusters
    }

    /// The cluster of a middle and all it takes in.
    fn cluster(&self, group: &[(usize, usize)]) -> Option<Cluster> {
        let middle = self.cells.get(group.first()?.0)?;
        let members = || group.iter().filter_map(|(_, at)| self.cells.get(*at));
        let mut runs: Vec<_> = members().map(|cell| cell.run.clone()).collect();
        runs.sort_unstable_by_key(|run| run.start);
        let is_stack = runs.len() == 1 && self.is_one_place(&middle.run);
        Some(Cluster {
            id: ClusterId(middle.cell),
            world: middle.world,
            count: members().map(|cell| cell.count).sum(),
            runs,
            is_stack,
        })
    }

    fn is_one_place(&self, run: &Range<usize>) -> bool {
        // In Z-order what lies between two of one code has that code.
        let mut members = self.shown.members(run);
        let first = members.next();
        let last = self.shown.last_member(run);
        first
            .zip(last)
            .is_some_and(|(first, last)| self.order.is_one_place(ZIndex(first), ZIndex(last)))
    }

    /// The middle that a cell belongs to: itself, or the nearest of those that took it in.
    fn home(&mut self, at: usize) -> usize {
        if self.is_middle(at) {
            return at;
        }
        let mut nearest = (f64::INFINITY, at);
        for slot in self.rivals(at) {
            let Some(rival) = self.rivals.get(slot).copied() else {
                continue;
            };
            if rival.apart_px < nearest.0 && self.is_middle(rival.at) {
                nearest = (rival.apart_px, rival.at);
            }
        }
        nearest.1
    }

    /// Whether a cell is a middle. Settles the cells this depends on first, without recursion.
    fn is_middle(&mut self, at: usize) -> bool {
        let mut top = at;
        let mut waiting = Vec::new();
        while self.verdict(at) == Verdict::Open {
            match self.verdict_by_rivals(top) {
                Ok(verdict) => {
                    if let Some(cell) = self.cells.get_mut(top) {
                        cell.verdict = verdict;
                    }
                    top = waiting.pop().unwrap_or(at);
                }
                Err(unsettled) => waiting.push(std::mem::replace(&mut top, unsettled)),
            }
        }
        self.verdict(at) == Verdict::Middle
    }

    fn verdict(&self, at: usize) -> Verdict {
        self.cells
            .get(at)
            .map_or(Verdict::TakenIn, |cell| cell.verdict)
    }

    /// What follows for a cell from the cells of higher rank, or one of those that has to be settled before.
    fn verdict_by_rivals(&mut self, at: usize) -> Result<Verdict, usize> {
        let rivals = self.rivals(at);
        let mut unsettled = None;
        for rival in self.rivals.get(rivals).unwrap_or_default() {
            match self.verdict(rival.at) {
                Verdict::Middle => return Ok(Verdict::TakenIn),
                Verdict::Open => unsettled = Some(rival.at),
                Verdict::TakenIn => {}
            }
        }
        unsettled.map_or(Ok(Verdict::Middle), Err)
    }

    /// Which part of the list of rivals belongs to a cell: the cells of higher rank whose marks could touch its own.
    fn rivals(&mut self, at: usize) -> Range<usize> {
        if let Some(rivals) = self.cells.get(at).and_then(|cell| cell.rivals.clone()) {
            return rivals;
        }
        let rank = self.cells.get(at).map_or((0, 0), |cell| cell.rank);
        let own_px = self.radius_px(at);
        let start = self.rivals.len();
        for slot in self.near(at) {
            let Some(near) = self.near.get(slot).copied() else {
                continue;
            };
            let is_higher = self.cells.get(near.at).is_some_and(|cell| cell.rank > rank);
            if is_higher && near.apart_px < own_px + self.radius_px(near.at) + GAP_PX {
                self.rivals.push(near);
            }
        }
        let rivals = start..self.rivals.len();
        if let Some(cell) = self.cells.get_mut(at) {
            cell.rivals = Some(rivals.clone());
        }
        rivals
    }

    /// Radius of the largest mark a cell could get, were it a middle: it takes in cells of lower rank only.
    fn radius_px(&mut self, at: usize) -> f64 {
        let known = self.cells.get(at).map_or(0.0, |cell| cell.radius_px);
        if known > 0.0 {
            return known;
        }
        let near = self.near(at);
        let near = self.near.get(near).unwrap_or_default();
        let rank = self.cells.get(at).map_or((0, 0), |cell| cell.rank);
        let lower = near.iter().filter_map(|near| self.cells.get(near.at));
        let lower = lower.filter(|cell| cell.rank < rank).map(|cell| cell.count);
        let radius = radius_px(rank.0 + lower.sum::<usize>());
        if let Some(cell) = self.cells.get_mut(at) {
            cell.radius_px = radius;
        }
        radius
    }

    /// Which part of the list of near cells belongs to a cell.
    fn near(&mut self, at: usize) -> Range<usize> {
        let Some(middle) = self.cells.get(at) else {
            return 0..0;
        };
        if let Some(near) = &middle.near {
            return near.clone();
        }
        let (cell, world) = (middle.cell, middle.world);
        let last = u32::MAX >> (32 - self.level.clamp(1, 32));
        let reach = self.reach;
        let span =
            |middle: u32| middle.saturating_sub(reach)..=middle.saturating_add(reach).min(last);
        let start = self.near.len();
        for row in span(cell.row) {
            let columns = span(cell.column);
            if let Some(slots) = self.window.row(row, &columns) {
                let others = slots.iter().filter_map(|slot| slot.occupied());
                let near =
                    others.filter_map(|other| near_of(&self.cells, other, world, self.scale_px));
                self.near.extend(near.filter(|near| near.at != at));
            } else {
                for column in columns {
                    let other = self.occupied(column, row).filter(|other| *other != at);
                    let near =
                        other.and_then(|other| near_of(&self.cells, other, world, self.scale_px));
                    self.near.extend(near);
                }
            }
        }
        let near = start..self.near.len();
        if let Some(cell) = self.cells.get_mut(at) {
            cell.near = Some(near.clone());
        }
        near
    }

    /// The cell of this column and row, `None` when nobody is in it.
    fn occupied(&mut self, column: u32, row: u32) -> Option<usize> {
        if let Some(slot) = self.window.slot(column, row) {
            return slot.occupied();
        }
        if let Some(known) = self.far.get(&(column, row)) {
            return known.occupied();
        }
        if self.window.index(column, row).is_some() {
            return None;
        }
        let cell = Cell {
            level: self.level,
            column,
            row,
        };
        let run = self.order.range(cell);
        let found = self.add(cell, run);
        self.far.insert((column, row), found);
        found.occupied()
    }

    /// Notes a cell with its members, if it has any.
    fn add(&mut self, cell: Cell, run: Range<usize>) -> Slot {
        let count = self.shown.count(&run);
        if count == 0 {
            return Slot::EMPTY;
        }
        let world = self.order.middle(self.shown, &run);
        self.cells.push(Occupied {
            cell,
            run,
            count,
            world,
            rank: (count, scattered(cell.key())),
            radius_px: 0.0,
            near: None,
            rivals: None,
            verdict: Verdict::Open,
        });
        u32::try_from(self.cells.len() - 1).map_or(Slot::EMPTY, Slot)
    }

    /// Notes all cells of the window that have members: from the world down, leaving out what is empty or far away.
    fn fill_window(&mut self) {
        let world = Cell {
            level: 0,
            column: 0,
            row: 0,
        };
        let mut open = vec![(world, 0..self.order.placed())];
        while let Some((cell, run)) = open.pop() {
            if self.shown.count(&run) == 0 || !self.window.touches(cell, self.level) {
                continue;
            }
            if cell.level == self.level {
                let found = self.add(cell, run);
                if !self.window.set(cell, found) {
                    self.far.insert((cell.column, cell.row), found);
                }
                continue;
            }
            open.extend(self.order.quarters(cell, &run));
        }
    }
}

/// A cell with its distance from a place, if its mark could touch one there.
fn near_of(cells: &[Occupied], at: usize, world: Coord, scale_px: f64) -> Option<Near> {
    let apart = cells.get(at)?.world - world;
    let apart_px = (apart.x * apart.x + apart.y * apart.y).sqrt() * scale_px;
    (apart_px < REACH_PX).then_some(Near { at, apart_px })
}

/// A number that looks random.
///
/// # Source
///
/// The finaliser of `SplitMix64`: S. Vigna, `splitmix64.c` (2015), after G. L. Steele, D. Lea, C. H. Flood (2014).
pub(super) fn scattered(key: u64) -> u64 {
    let mut z = key.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}
