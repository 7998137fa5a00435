//! Which cells become the middle of a cluster, and which are taken in by which.
//!
//! The rule is that of a greedy choice by rank, worked out only where it is asked for: a cell is a middle unless a middle
//! of higher rank is too close. Rank is the number of members, then a scattered number, so that a question leads to few
//! others. A middle takes in what is too close to it at once: so only the few that become one have to look for rivals.
//!
//! # Source
//!
//! The greedy maximal independent set; for why it can be worked out locally: G. E. Blelloch, J. T. Fineman, J. Shun,
//! Greedy Sequential Maximal Independent Set and Matching are Parallel on Average, SPAA 2012.

use std::collections::BTreeMap;
use std::ops::Range;

use geo::Coord;

use super::window::{Slot, Window};
use super::{
    CELL_HALVINGS, Cluster, ClusterId, GAP_PX, LARGEST_FROM, MAX_RADIUS_PX, STEP, WORLD_PX,
    radius_px,
};
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
    /// Those of the window in Z-order, then those outside of it that were asked for.
    cells: Vec<Occupied>,
    /// Cells outside of the window that were asked for, and those for which its table has no place.
    far: BTreeMap<(u32, u32), Slot>,
}

/// A cell with members.
struct Occupied {
    cell: Cell,
    run: Range<usize>,
    /// Middle of its members, on the unit square.
    world: Coord,
    /// More members first; then a number that has nothing to do with where the cell lies.
    rank: (usize, u64),
    /// Radius of the largest mark it could get, in CSS pixels; zero until it is needed.
    radius_px: f64,
    verdict: Verdict,
}

/// A cell whose mark could touch that of another.
#[derive(Clone, Copy)]
struct Near {
    at: usize,
    /// Distance between the middles at the beginning of the step, in CSS pixels.
    apart_px: f64,
}

#[derive(Clone, Copy)]
enum Verdict {
    Open,
    Middle,
    /// By the nearest middle that is known so far.
    TakenIn(Near),
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
            window: Window::around(bounds, level, 4 * reach),
            cells: Vec::new(),
            far: BTreeMap::new(),
        };
        gathering.fill_window();
        gathering
    }

    /// The clusters whose middle lies in `bounds`.
    pub(super) fn clusters(mut self, bounds: &Bounds) -> Vec<Cluster> {
        let known = self.cells.len();
        // A middle in `bounds` takes in cells one reach away; whether another takes them in is decided one reach further.
        let margin = 2.0 * f64::from(self.reach) / f64::from(self.level).exp2();
        let near = bounds.grown_by(margin);
        let is_near = |cell: &Occupied| near.contains(cell.world);
        let mut waiting: Vec<_> = (0..known).collect();
        waiting.retain(|at| self.cells.get(*at).is_some_and(is_near));
        // The highest rank last, where it is taken from: what a cell depends on is mostly settled before it.
        waiting.sort_unstable_by_key(|at| self.rank(*at));
        self.settle(waiting);
        let mut clusters = self.gathered(known, bounds);
        clusters.sort_unstable_by_key(|cluster| cluster.id.key());
        clusters
    }

    /// The middles in `bounds` with all they take in, once that is settled.
    ///
    /// - `known`: how many cells may belong to them: those of the window.
    fn gathered(&self, known: usize, bounds: &Bounds) -> Vec<Cluster> {
        let mut clusters: Vec<Cluster> = Vec::new();
        // One a cell: the cluster it is the middle of.
        let mut slots = vec![Slot::EMPTY; self.cells.len()];
        for (at, cell) in self.cells.iter().enumerate().take(known) {
            let home = match cell.verdict {
                Verdict::Open => continue,
                Verdict::Middle => at,
                Verdict::TakenIn(by) => by.at,
            };
            let Some((middle, slot)) = self.cells.get(home).zip(slots.get_mut(home)) else {
                continue;
            };
            if !bounds.contains(middle.world) {
                continue;
            }
            let place = slot.occupied().unwrap_or(clusters.len());
            if place == clusters.len() {
                *slot = Slot::at(place);
                clusters.push(Cluster {
                    id: ClusterId(middle.cell),
                    world: middle.world,
                    count: 0,
                    runs: Vec::new(),
                    is_stack: false,
                });
            }
            if let Some(cluster) = clusters.get_mut(place) {
                cluster.count += cell.rank.0;
                cluster.runs.push(cell.run.clone());
            }
        }
        for cluster in &mut clusters {
            cluster.is_stack = matches!(&*cluster.runs, [run] if self.is_one_place(run));
        }
        clusters
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

    /// Finds out which of these cells are middles, from the last to the first; before each those that it depends on.
    fn settle(&mut self, mut waiting: Vec<usize>) {
        while let Some(at) = waiting.last().copied() {
            if self.is_open(at) {
                let near = self.near(at);
                if let Some(rival) = self.open_rival(at, &near) {
                    waiting.push(rival);
                    continue;
                }
                self.take_in(at, &near);
            }
            waiting.pop();
        }
    }

    fn is_open(&self, at: usize) -> bool {
        let cell = self.cells.get(at);
        cell.is_some_and(|cell| matches!(cell.verdict, Verdict::Open))
    }

    /// More members first; then a number that has nothing to do with where the cell lies.
    fn rank(&self, at: usize) -> (usize, u64) {
        self.cells.get(at).map_or((0, 0), |cell| cell.rank)
    }

    /// A cell of higher rank that may yet become a middle and take this one in.
    fn open_rival(&mut self, at: usize, near: &[Near]) -> Option<usize> {
        let rank = self.rank(at);
        let rival = near
            .iter()
            .find(|near| self.rank(near.at) > rank && self.touch(at, near));
        rival.map(|rival| rival.at)
    }

    /// Makes a cell a middle, and has it take in those of lower rank whose marks could touch its own.
    fn take_in(&mut self, at: usize, near: &[Near]) {
        let rank = self.rank(at);
        for near in near {
            let is_nearer = match self.cells.get(near.at).map(|cell| cell.verdict) {
                // Of two as near the one of higher rank.
                Some(Verdict::TakenIn(by)) => {
                    (near.apart_px, self.rank(by.at)) < (by.apart_px, rank)
                }
                _ => self.rank(near.at) < rank,
            };
            if is_nearer
                && self.touch(at, near)
                && let Some(cell) = self.cells.get_mut(near.at)
            {
                cell.verdict = Verdict::TakenIn(Near { at, ..*near });
            }
        }
        if let Some(cell) = self.cells.get_mut(at) {
            cell.verdict = Verdict::Middle;
        }
    }

    /// Whether the mark of a cell could touch that of another one near it.
    fn touch(&mut self, at: usize, near: &Near) -> bool {
        let own_px = self.radius_px(at);
        let touches = |radius_px: f64| near.apart_px < own_px + radius_px + GAP_PX;
        // Mostly two bounds tell that cost little: the mark of its own members alone, and the largest there is.
        touches(radius_px(self.rank(near.at).0))
            || touches(MAX_RADIUS_PX) && touches(self.radius_px(near.at))
    }

    /// Radius of the largest mark a cell could get, were it a middle: it takes in cells of lower rank only.
    fn radius_px(&mut self, at: usize) -> f64 {
        let Some(own) = self.cells.get(at) else {
            return 0.0;
        };
        if own.radius_px > 0.0 {
            return own.radius_px;
        }
        let (cell, world, rank) = (own.cell, own.world, own.rank);
        self.know_around(cell);
        let mut count = rank.0;
        self.look_around(cell, |_, other| {
            if other.rank < rank && self.apart_px(world, other.world).is_some() {
                count += other.rank.0;
            }
            count < LARGEST_FROM
        });
        let radius = radius_px(count);
        if let Some(own) = self.cells.get_mut(at) {
            own.radius_px = radius;
        }
        radius
    }

    /// The cells near one whose marks could touch its own: those of higher rank that are open, and those of lower rank.
    fn near(&mut self, at: usize) -> Vec<Near> {
        let mut near = Vec::new();
        let Some(own) = self.cells.get(at) else {
            return near;
        };
        let (cell, world, rank) = (own.cell, own.world, own.rank);
        self.know_around(cell);
        let mut count = rank.0;
        self.look_around(cell, |at, other| {
            let is_rival = other.rank > rank && matches!(other.verdict, Verdict::Open);
            let is_lower = other.rank < rank;
            if (is_rival || is_lower)
                && let Some(apart_px) = self.apart_px(world, other.world)
            {
                near.push(Near { at, apart_px });
                count += if is_lower { other.rank.0 } else { 0 };
            }
            true
        });
        // All that the radius takes has been seen.
        if let Some(own) = self.cells.get_mut(at) {
            own.radius_px = radius_px(count);
        }
        near
    }

    /// Distance of two middles, in CSS pixels, if marks there could touch.
    fn apart_px(&self, a: Coord, b: Coord) -> Option<f64> {
        let apart = a - b;
        let square = (apart.x * apart.x + apart.y * apart.y) * (self.scale_px * self.scale_px);
        (square < REACH_PX * REACH_PX).then(|| square.sqrt())
    }

    /// Shows the cells with members in reach of one, itself among them, as long as more are wanted.
    fn look_around(&self, cell: Cell, mut wants_more: impl FnMut(usize, &Occupied) -> bool) {
        let (columns, rows) = self.square(cell);
        let mut look = |slot: Slot| {
            let at = slot.occupied();
            let other = at.and_then(|at| Some((at, self.cells.get(at)?)));
            other.is_none_or(|(at, other)| wants_more(at, other))
        };
        if let Some(mut table) = self.window.rectangle(&columns, &rows) {
            table.all(|row| row.iter().all(|slot| look(*slot)));
            return;
        }
        let all = rows.flat_map(|row| columns.clone().map(move |column| (column, row)));
        all.filter_map(|(column, row)| self.slot(column, row))
            .all(look);
    }

    /// Columns and rows of the cells in reach of one.
    fn square(&self, cell: Cell) -> (Range<u32>, Range<u32>) {
        let end = 1_u32.checked_shl(self.level).unwrap_or(u32::MAX);
        let span = |middle: u32| {
            middle.saturating_sub(self.reach)..middle.saturating_add(self.reach + 1).min(end)
        };
        (span(cell.column), span(cell.row))
    }

    /// What is known of a cell.
    fn slot(&self, column: u32, row: u32) -> Option<Slot> {
        let slot = self.window.slot(column, row);
        slot.or_else(|| self.far.get(&(column, row)).copied())
    }

    /// Looks up the cells in reach of one that have not been asked for yet.
    fn know_around(&mut self, cell: Cell) {
        let (columns, rows) = self.square(cell);
        if self.window.holds(&columns, &rows) {
            return;
        }
        for row in rows {
            for column in columns.clone() {
                if self.window.index(column, row).is_none()
                    && !self.far.contains_key(&(column, row))
                {
                    let cell = Cell {
                        level: self.level,
                        column,
                        row,
                    };
                    let found = self.add(cell, self.order.range(cell));
                    self.far.insert((column, row), found);
                }
            }
        }
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
            world,
            rank: (count, scattered(cell.key())),
            radius_px: 0.0,
            verdict: Verdict::Open,
        });
        Slot::at(self.cells.len() - 1)
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
            // The last one is taken first: so cells are noted in Z-order.
            open.extend(self.order.quarters(cell, &run).into_iter().rev());
        }
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
