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

use std::collections::BTreeMap;
use std::ops::Range;

use geo::{Coord, coord};

use super::{CELL_HALVINGS, Cluster, ClusterId, GAP_PX, MAX_RADIUS_PX, STEP, WORLD_PX, radius_px};
use crate::atlas::{Bounds, Cell, Shown, ZIndex, ZOrder};

/// Marks further apart than this never touch, in CSS pixels.
const REACH_PX: f64 = 2.0 * MAX_RADIUS_PX + GAP_PX;
/// A window of more cells than this is not laid out as a table.
const MAX_TABLE: u64 = 1 << 18;

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
    /// Cells outside of the window that were asked for, and those for which its table has no place.
    far: BTreeMap<(u32, u32), Slot>,
}

/// What is known of a cell.
#[derive(Clone, Copy)]
enum Slot {
    Empty,
    /// Its position among the occupied ones.
    Occupied(usize),
}

impl Slot {
    fn occupied(self) -> Option<usize> {
        match self {
            Self::Empty => None,
            Self::Occupied(at) => Some(at),
        }
    }
}

/// A cell with members.
struct Occupied {
    cell: Cell,
    run: Range<usize>,
    count: usize,
    /// Middle of its members, on the unit square.
    world: Coord,
    /// Radius of the largest mark it could get, in CSS pixels; zero until it is needed.
    radius_px: f64,
    verdict: Verdict,
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
        let level = (step_zoom + CELL_HALVINGS).ceil().max(0.0) as u32;
        let cell_px = scale_px / f64::from(level).exp2();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "two or three cells"
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
            far: BTreeMap::new(),
        };
        gathering.fill_window();
        gathering
    }

    /// The clusters whose middle lies in `bounds`.
    pub(super) fn clusters(mut self, bounds: &Bounds) -> Vec<Cluster> {
        let margin = f64::from(self.reach) / f64::from(self.level).exp2();
        let near = bounds.grown_by(margin);
        let candidates: Vec<usize> = (0..self.cells.len())
            .filter(|at| {
                self.cells
                    .get(*at)
                    .is_some_and(|cell| near.contains(cell.world))
            })
            .collect();
        let mut homes: Vec<(usize, usize)> = candidates
            .into_iter()
            .map(|at| (self.home(at), at))
            .collect();
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
        for rival in self.rivals(at) {
            let apart_px = self.apart_px(at, rival);
            if apart_px < nearest.0 && self.is_middle(rival) {
                nearest = (apart_px, rival);
            }
        }
        nearest.1
    }

    /// Whether a cell is a middle. Settles the cells this depends on first, without recursion.
    fn is_middle(&mut self, at: usize) -> bool {
        let mut open = vec![at];
        while let Some(&top) = open.last() {
            if self.verdict(top) != Verdict::Open {
                open.pop();
                continue;
            }
            let rivals = self.rivals(top);
            let verdicts = rivals.iter().map(|rival| self.verdict(*rival));
            if verdicts.clone().any(|verdict| verdict == Verdict::Middle) {
                self.settle(top, Verdict::TakenIn);
            } else if let Some(unsettled) = verdicts
                .zip(&rivals)
                .find_map(|(verdict, rival)| (verdict == Verdict::Open).then_some(*rival))
            {
                open.push(unsettled);
            } else {
                self.settle(top, Verdict::Middle);
            }
        }
        self.verdict(at) == Verdict::Middle
    }

    fn verdict(&self, at: usize) -> Verdict {
        self.cells
            .get(at)
            .map_or(Verdict::TakenIn, |cell| cell.verdict)
    }

    fn settle(&mut self, at: usize, verdict: Verdict) {
        if let Some(cell) = self.cells.get_mut(at) {
            cell.verdict = verdict;
        }
    }

    /// The cells of higher rank whose marks could touch that of a cell.
    fn rivals(&mut self, at: usize) -> Vec<usize> {
        let around = self.around(at);
        let higher: Vec<usize> = around
            .into_iter()
            .filter(|other| self.rank(*other) > self.rank(at))
            .collect();
        higher
            .into_iter()
            .filter(|other| {
                let needed_px = self.radius_px(at) + self.radius_px(*other) + GAP_PX;
                self.apart_px(at, *other) < needed_px
            })
            .collect()
    }

    /// More members first; then a number that has nothing to do with where the cell lies.
    fn rank(&self, at: usize) -> (usize, u64) {
        self.cells
            .get(at)
            .map_or((0, 0), |cell| (cell.count, scattered(cell.cell.key())))
    }

    /// Radius of the largest mark a cell could get, were it a middle: it takes in cells of lower rank only.
    fn radius_px(&mut self, at: usize) -> f64 {
        let known = self.cells.get(at).map_or(0.0, |cell| cell.radius_px);
        if known > 0.0 {
            return known;
        }
        let rank = self.rank(at);
        let lower: usize = self
            .around(at)
            .into_iter()
            .map(|other| self.rank(other))
            .filter(|other| *other < rank)
            .map(|(count, _)| count)
            .sum();
        let radius = radius_px(rank.0 + lower);
        if let Some(cell) = self.cells.get_mut(at) {
            cell.radius_px = radius;
        }
        radius
    }

    /// Distance between the middles of two cells at the beginning of the step, in CSS pixels.
    fn apart_px(&self, a: usize, b: usize) -> f64 {
        match (self.cells.get(a), self.cells.get(b)) {
            (Some(a), Some(b)) => {
                let apart = (a.world - b.world) * self.scale_px;
                apart.x.hypot(apart.y)
            }
            _ => f64::INFINITY,
        }
    }

    /// The other cells with members that are near enough to matter.
    fn around(&mut self, at: usize) -> Vec<usize> {
        let Some(cell) = self.cells.get(at).map(|cell| cell.cell) else {
            return Vec::new();
        };
        let last = u32::MAX >> (32 - self.level.clamp(1, 32));
        let span = |middle: u32, reach: u32| {
            middle.saturating_sub(reach)..=middle.saturating_add(reach).min(last)
        };
        let mut around = Vec::new();
        for row in span(cell.row, self.reach) {
            for column in span(cell.column, self.reach) {
                let other = self.occupied(column, row);
                around.extend(other.filter(|other| *other != at));
            }
        }
        around
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
        let run = self.order.range(cell, &(0..self.order.placed()));
        let found = self.add(cell, run);
        self.far.insert((column, row), found);
        found.occupied()
    }

    /// Notes a cell with its members, if it has any.
    fn add(&mut self, cell: Cell, run: Range<usize>) -> Slot {
        let count = self.shown.count(&run);
        if count == 0 {
            return Slot::Empty;
        }
        #[expect(clippy::cast_precision_loss, reason = "far fewer members than 2^52")]
        let world = match count {
            1 => self.sum(&run),
            _ => self.sum(&run) / count as f64,
        };
        self.cells.push(Occupied {
            cell,
            run,
            count,
            world,
            radius_px: 0.0,
            verdict: Verdict::Open,
        });
        Slot::Occupied(self.cells.len() - 1)
    }

    /// Sum of the members' places.
    fn sum(&self, run: &Range<usize>) -> Coord {
        let worlds = self.order.worlds();
        self.shown
            .members(run)
            .filter_map(|position| worlds.get(position))
            .fold(coord! { x: 0.0, y: 0.0 }, |sum, world| sum + *world)
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
            open.extend(
                cell.quarters()
                    .map(|quarter| (quarter, self.order.range(quarter, &run))),
            );
        }
    }
}

/// A table of the cells in and around the bounds that were asked for.
struct Window {
    first: (u32, u32),
    columns: u32,
    rows: u32,
    slots: Vec<Slot>,
}

impl Window {
    /// The cells in `bounds` and so many more on each side.
    fn around(bounds: &Bounds, level: u32, margin: u32) -> Self {
        let a = Cell::around(bounds.min, level);
        let b = Cell::around(bounds.max, level);
        let last = u32::MAX >> (32 - level.clamp(1, 32));
        let first = (
            a.column.saturating_sub(margin),
            a.row.saturating_sub(margin),
        );
        let columns = b.column.saturating_add(margin).min(last) - first.0 + 1;
        let rows = b.row.saturating_add(margin).min(last) - first.1 + 1;
        let size = u64::from(columns) * u64::from(rows);
        let slots = match usize::try_from(size) {
            Ok(slots) if size <= MAX_TABLE => vec![Slot::Empty; slots],
            _ => Vec::new(),
        };
        Self {
            first,
            columns,
            rows,
            slots,
        }
    }

    fn index(&self, column: u32, row: u32) -> Option<usize> {
        let (x, y) = (
            column.checked_sub(self.first.0)?,
            row.checked_sub(self.first.1)?,
        );
        (x < self.columns && y < self.rows).then(|| y as usize * self.columns as usize + x as usize)
    }

    /// What is known of a cell; `None` when it lies outside.
    fn slot(&self, column: u32, row: u32) -> Option<Slot> {
        self.slots.get(self.index(column, row)?).copied()
    }

    /// Notes a cell; tells whether there is a place for it in the table.
    fn set(&mut self, cell: Cell, found: Slot) -> bool {
        let index = self.index(cell.column, cell.row);
        let slot = index.and_then(|index| self.slots.get_mut(index));
        slot.map(|slot| *slot = found).is_some()
    }

    /// Whether a larger cell and the window have cells of `level` in common.
    fn touches(&self, cell: Cell, level: u32) -> bool {
        let halvings = level - cell.level;
        let overlaps = |at: u32, first: u32, count: u32| {
            let start = u64::from(at) << halvings;
            let end = start + (1 << halvings);
            start < u64::from(first) + u64::from(count) && u64::from(first) < end
        };
        overlaps(cell.column, self.first.0, self.columns)
            && overlaps(cell.row, self.first.1, self.rows)
    }
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
