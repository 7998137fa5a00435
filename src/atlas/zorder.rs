//! Points in Z-order: what lies in one square of the map is one run of neighbours, at every zoom.
//!
//! # Source
//!
//! G. M. Morton, A Computer Oriented Geodetic Data Base and a New Technique in File Sequencing, IBM (1966).

use std::ops::Range;

use geo::Coord;

use super::{Dataset, FeatureIndex, Shown, world_from_lonlat};

/// Binary digits of a code that each axis contributes: 9 mm of longitude at the equator.
const AXIS_BITS: u32 = 32;
/// Places whose sums are kept together.
const BLOCK: usize = 16;
/// Of more places than this the middle is not worked out one by one.
const MANY: usize = 256;
/// Digits that one pass of the sort looks at.
const DIGIT_BITS: u32 = 16;

/// A position in Z-order. Features without a point come last, in the order of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ZIndex(pub usize);

/// A square of the map: one of 2ⁿ × 2ⁿ, where n is its level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// How often the world has been halved.
    pub level: u32,
    /// Column, from the west.
    pub column: u32,
    /// Row, from the north.
    pub row: u32,
}

impl Cell {
    /// The cell of a level that holds a place on the unit square; beyond its edges the nearest one.
    #[must_use]
    pub fn around(world: Coord, level: u32) -> Self {
        let shift = AXIS_BITS - level.min(AXIS_BITS);
        Self {
            level,
            column: axis_code(world.x).checked_shr(shift).unwrap_or(0),
            row: axis_code(world.y).checked_shr(shift).unwrap_or(0),
        }
    }

    /// Codes of the points in it: from the first up to and with the last.
    fn codes(self) -> (u64, u64) {
        let shift = 2 * (AXIS_BITS - self.level.min(AXIS_BITS));
        let code = interleaved(self.column, self.row);
        let first = code.checked_shl(shift).unwrap_or(0);
        let below = 1_u64.checked_shl(shift).map_or(u64::MAX, |size| size - 1);
        (first, first | below)
    }

    /// The four cells of the next level that lie in it, in Z-order.
    fn quarters(self) -> [Self; 4] {
        [(0, 0), (1, 0), (0, 1), (1, 1)].map(|(column, row)| Self {
            level: self.level + 1,
            column: self.column << 1 | column,
            row: self.row << 1 | row,
        })
    }

    /// A number that no other cell of the level has.
    #[must_use]
    pub fn key(self) -> u64 {
        interleaved(self.column, self.row)
    }
}

/// The points of a dataset in Z-order. Built once, then immutable.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ZOrder {
    codes: Vec<u64>,
    worlds: Vec<Coord>,
    /// One a block of positions: the sum of all places before it.
    sums: Vec<Coord>,
    features: Vec<FeatureIndex>,
    positions: Vec<ZIndex>,
}

impl ZOrder {
    /// Sorts the points.
    ///
    /// - `points`: one a feature, in the order of the file; on the unit square, or `None`.
    #[must_use]
    pub fn new(points: &[Option<Coord>]) -> Self {
        let placed = points
            .iter()
            .enumerate()
            .filter_map(|(at, world)| Some((code_of((*world)?), FeatureIndex(at))));
        let sorted = sorted_by_code(placed.collect());
        let nowhere = points
            .iter()
            .enumerate()
            .filter(|(_, world)| world.is_none())
            .map(|(at, _)| FeatureIndex(at));
        let features: Vec<_> = sorted
            .iter()
            .map(|(_, feature)| *feature)
            .chain(nowhere)
            .collect();
        let mut positions = vec![ZIndex(0); points.len()];
        for (position, feature) in features.iter().enumerate() {
            if let Some(slot) = positions.get_mut(feature.0) {
                *slot = ZIndex(position);
            }
        }
        let worlds: Vec<Coord> = features
            .iter()
            .filter_map(|feature| *points.get(feature.0)?)
            .collect();
        let mut sum = Coord::zero();
        let mut sums = Vec::with_capacity(worlds.len() / BLOCK + 1);
        for block in worlds.chunks(BLOCK) {
            sums.push(sum);
            sum = block.iter().fold(sum, |sum, world| sum + *world);
        }
        Self {
            sums,
            worlds,
            codes: sorted.into_iter().map(|(code, _)| code).collect(),
            features,
            positions,
        }
    }

    /// Sorts the points of the initiatives.
    #[must_use]
    pub fn of(dataset: &Dataset) -> Self {
        let points: Vec<_> = dataset
            .initiatives()
            .iter()
            .map(|initiative| initiative.lonlat.map(world_from_lonlat))
            .collect();
        Self::new(&points)
    }

    /// How many features there are, with a point or without.
    #[must_use]
    pub fn len(&self) -> usize {
        self.features.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.features.is_empty()
    }

    /// How many features have a point: the first ones in Z-order.
    #[must_use]
    pub fn placed(&self) -> usize {
        self.codes.len()
    }

    /// The feature at a position, `None` beyond the last.
    #[must_use]
    pub fn feature(&self, position: ZIndex) -> Option<FeatureIndex> {
        self.features.get(position.0).copied()
    }

    /// The position of a feature, `None` beyond the last.
    #[must_use]
    pub fn position(&self, feature: FeatureIndex) -> Option<ZIndex> {
        self.positions.get(feature.0).copied()
    }

    /// Where the feature at a position lies, on the unit square; `None` when it has no point.
    #[must_use]
    pub fn world(&self, position: ZIndex) -> Option<Coord> {
        self.worlds.get(position.0).copied()
    }

    /// Middle of the places of those shown in a run of positions; the very place of a single one.
    ///
    /// Where there are many, the middle of all in the run stands for it, shown or not: that is a look-up whatever their
    /// number, and a large mark does not move when a filter changes.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "far fewer places than 2^52")]
    pub fn middle(&self, shown: &Shown, range: &Range<usize>) -> Coord {
        match shown.count(range) {
            0 => Coord::zero(),
            1..=MANY => {
                let places = shown.members(range).filter_map(|at| self.worlds.get(at));
                let (sum, count) = places.fold((Coord::zero(), 0_u32), |(sum, count), world| {
                    (sum + *world, count + 1)
                });
                sum / f64::from(count)
            }
            _ => (self.sum_before(range.end) - self.sum_before(range.start)) / range.len() as f64,
        }
    }

    /// Sum of all places before a position.
    fn sum_before(&self, position: usize) -> Coord {
        let block = (position / BLOCK).min(self.sums.len().saturating_sub(1));
        let rest = self.worlds.get(block * BLOCK..position).unwrap_or_default();
        let before = self.sums.get(block).copied().unwrap_or_default();
        rest.iter().fold(before, |sum, world| sum + *world)
    }

    /// Whether the features at two positions lie at one place, as far as codes can tell: within a centimetre.
    #[must_use]
    pub fn is_one_place(&self, a: ZIndex, b: ZIndex) -> bool {
        self.codes.get(a.0) == self.codes.get(b.0) && a.0 < self.codes.len()
    }

    /// The positions of the points in a cell.
    #[must_use]
    pub fn range(&self, cell: Cell) -> Range<usize> {
        let (first, last) = cell.codes();
        let start = self.codes.partition_point(|code| *code < first);
        let rest = self.codes.get(start..).unwrap_or_default();
        start..start + rest.partition_point(|code| *code <= last)
    }

    /// The four quarters of a cell, each with the positions of its points.
    ///
    /// - `range`: the positions of the points in the cell.
    #[must_use]
    pub fn quarters(&self, cell: Cell, range: &Range<usize>) -> [(Cell, Range<usize>); 4] {
        let end_of = |quarter: Cell, within: Range<usize>| {
            let (_, last) = quarter.codes();
            let codes = self.codes.get(within.clone()).unwrap_or_default();
            within.start + codes.partition_point(|code| *code <= last)
        };
        let [a, b, c, d] = cell.quarters();
        let middle = end_of(b, range.clone());
        let first = end_of(a, range.start..middle);
        let third = end_of(c, middle..range.end);
        [
            (a, range.start..first),
            (b, first..middle),
            (c, middle..third),
            (d, third..range.end),
        ]
    }
}

/// The code of a place on the unit square.
fn code_of(world: Coord) -> u64 {
    interleaved(axis_code(world.x), axis_code(world.y))
}

/// A fraction of the world's width in units of the last digit.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "saturates beyond the edges, which is the nearest place there is"
)]
fn axis_code(fraction: f64) -> u32 {
    (fraction * f64::from(u32::MAX) + 0.5) as u32
}

/// Digits of both axes by turns, those of the row first.
fn interleaved(column: u32, row: u32) -> u64 {
    spread(column) | spread(row) << 1
}

/// Puts a zero before every digit.
///
/// # Source
///
/// S. E. Anderson, Bit Twiddling Hacks, „Interleave bits by Binary Magic Numbers“.
fn spread(axis: u32) -> u64 {
    let mut code = u64::from(axis);
    code = (code | code << 16) & 0x0000_ffff_0000_ffff;
    code = (code | code << 8) & 0x00ff_00ff_00ff_00ff;
    code = (code | code << 4) & 0x0f0f_0f0f_0f0f_0f0f;
    code = (code | code << 2) & 0x3333_3333_3333_3333;
    (code | code << 1) & 0x5555_5555_5555_5555
}

/// Sorts by code and keeps the order of equal ones: a radix sort from the last digit to the first.
///
/// Small collections take less time by comparing, which gives the same order.
fn sorted_by_code(mut pairs: Vec<(u64, FeatureIndex)>) -> Vec<(u64, FeatureIndex)> {
    if pairs.len() < 1 << DIGIT_BITS {
        pairs.sort_unstable();
        return pairs;
    }
    let mut sorted = vec![(0, FeatureIndex(0)); pairs.len()];
    for shift in (0..2 * AXIS_BITS).step_by(DIGIT_BITS as usize) {
        let digit = |code: u64| (code >> shift & ((1 << DIGIT_BITS) - 1)) as usize;
        let mut starts = vec![0_usize; 1 << DIGIT_BITS];
        for (code, _) in &pairs {
            if let Some(count) = starts.get_mut(digit(*code)) {
                *count += 1;
            }
        }
        let mut start = 0;
        for slot in &mut starts {
            start += std::mem::replace(slot, start);
        }
        for pair in &pairs {
            if let Some(at) = starts.get_mut(digit(pair.0)) {
                if let Some(slot) = sorted.get_mut(*at) {
                    *slot = *pair;
                }
                *at += 1;
            }
        }
        std::mem::swap(&mut pairs, &mut sorted);
    }
    pairs
}

#[cfg(test)]
mod tests {
    use geo::coord;
    use proptest::prelude::*;

    use super::*;

    fn place() -> impl Strategy<Value = Coord> {
        (0.0..1.0_f64, 0.0..1.0_f64).prop_map(|(x, y)| coord! { x: x, y: y })
    }

    #[test]
    fn a_cell_of_level_nought_is_the_world() {
        let order = ZOrder::new(&[
            Some(coord! { x: 0.0, y: 0.0 }),
            None,
            Some(coord! { x: 1.0, y: 1.0 }),
        ]);
        let world = Cell::around(coord! { x: 0.5, y: 0.5 }, 0);
        assert_eq!(order.range(world), 0..2);
        assert_eq!(
            order.feature(ZIndex(2)),
            Some(FeatureIndex(1)),
            "no point: last"
        );
    }

    #[test]
    fn a_large_collection_is_sorted_as_a_small_one_is() {
        let mut seed = 7_u64;
        let mut next = move || {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            seed
        };
        let pairs: Vec<_> = (0..100_000)
            .map(|at| (next() >> (next() % 40), FeatureIndex(at)))
            .collect();
        let mut by_comparing = pairs.clone();
        by_comparing.sort_unstable();
        assert_eq!(sorted_by_code(pairs), by_comparing);
    }

    #[test]
    fn the_middle_of_many_is_that_of_all_and_of_few_that_of_those_shown() {
        let points: Vec<_> = (0..1000)
            .map(|at| Some(coord! { x: 0.5 + f64::from(at) * 1e-5, y: 0.3 }))
            .collect();
        let order = ZOrder::new(&points);
        let every = |step: usize| Shown::new((0..1000).step_by(step).collect());
        assert!((order.middle(&every(2), &(0..1000)).x - 0.504_995).abs() < 1e-9);
        let few = every(500);
        let shown: Vec<_> = few
            .members(&(0..1000))
            .filter_map(|at| order.world(ZIndex(at)))
            .collect();
        assert_eq!(order.middle(&few, &(0..1000)), (shown[0] + shown[1]) / 2.0);
    }

    proptest! {
        #[test]
        fn a_cell_holds_the_points_within_its_borders_and_no_others(
            places in prop::collection::vec(prop::option::of(place()), 0..200),
            at in place(),
            level in 0..20_u32,
        ) {
            let order = ZOrder::new(&places);
            let cell = Cell::around(at, level);
            let range = order.range(cell);
            for (quarter, run) in order.quarters(cell, &range) {
                prop_assert_eq!(order.range(quarter), run);
            }
            for (feature, world) in places.iter().enumerate() {
                let inside = world.is_some_and(|world| Cell::around(world, level) == cell);
                let position = order.position(FeatureIndex(feature)).unwrap();
                prop_assert_eq!(range.contains(&position.0), inside);
                prop_assert_eq!(order.feature(position), Some(FeatureIndex(feature)));
                prop_assert_eq!(order.world(position), *world);
            }
        }
    }
}
