//! What is known of the cells around what the map shows.

use std::ops::Range;

use crate::atlas::{Bounds, Cell};

/// A window of more cells than this is not laid out as a table.
const MAX_TABLE: u64 = 1 << 18;

/// What is known of a cell: its position among the occupied ones, or that it is empty.
#[derive(Clone, Copy)]
pub(super) struct Slot(u32);

impl Slot {
    /// Nobody is in it.
    pub(super) const EMPTY: Self = Self(u32::MAX);

    /// The one at a position.
    pub(super) fn at(position: usize) -> Self {
        u32::try_from(position).map_or(Self::EMPTY, Self)
    }

    /// Its position, `None` when it is empty.
    pub(super) fn occupied(self) -> Option<usize> {
        (self.0 != u32::MAX).then_some(self.0 as usize)
    }
}

/// A table of the cells in and around the bounds that were asked for.
pub(super) struct Window {
    first: (u32, u32),
    columns: u32,
    rows: u32,
    slots: Vec<Slot>,
}

impl Window {
    /// The cells in `bounds` and so many more on each side.
    pub(super) fn around(bounds: &Bounds, level: u32, margin: u32) -> Self {
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
            Ok(slots) if size <= MAX_TABLE => vec![Slot::EMPTY; slots],
            _ => Vec::new(),
        };
        Self {
            first,
            columns,
            rows,
            slots,
        }
    }

    /// Its place in the table; `None` when it lies outside.
    pub(super) fn index(&self, column: u32, row: u32) -> Option<usize> {
        let (x, y) = (
            column.checked_sub(self.first.0)?,
            row.checked_sub(self.first.1)?,
        );
        (x < self.columns && y < self.rows).then(|| y as usize * self.columns as usize + x as usize)
    }

    /// What is known of a cell; `None` when it lies outside.
    pub(super) fn slot(&self, column: u32, row: u32) -> Option<Slot> {
        self.slots.get(self.index(column, row)?).copied()
    }

    /// Whether all cells of a rectangle lie in it.
    pub(super) fn holds(&self, columns: &Range<u32>, rows: &Range<u32>) -> bool {
        columns.start >= self.first.0
            && columns.end <= self.first.0 + self.columns
            && rows.start >= self.first.1
            && rows.end <= self.first.1 + self.rows
    }

    /// What is known of the cells of a rectangle, row by row, when all of them lie in the table.
    pub(super) fn rectangle(
        &self,
        columns: &Range<u32>,
        rows: &Range<u32>,
    ) -> Option<impl Iterator<Item = &[Slot]>> {
        let first = self.index(columns.start, rows.start)?;
        let last = self.index(columns.end.checked_sub(1)?, rows.end.checked_sub(1)?)?;
        let slots = self.slots.get(first..=last)?;
        let width = columns.len();
        Some(
            slots
                .chunks(self.columns as usize)
                .filter_map(move |row| row.get(..width)),
        )
    }

    /// Notes a cell; tells whether there is a place for it in the table.
    pub(super) fn set(&mut self, cell: Cell, found: Slot) -> bool {
        let index = self.index(cell.column, cell.row);
        let slot = index.and_then(|index| self.slots.get_mut(index));
        slot.map(|slot| *slot = found).is_some()
    }

    /// Whether a larger cell and the window have cells of `level` in common.
    pub(super) fn touches(&self, cell: Cell, level: u32) -> bool {
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
