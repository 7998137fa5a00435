//! Street tiles: which squares of the world a view needs, and where they lie.
//!
//! # Source
//!
//! The numbering is that of `OpenStreetMap`, „Slippy map tilenames“.

use std::ops::Range;

use geo::{Coord, coord};

use super::{MapView, SHEET_SIZE};

/// No view shows more tiles than this.
pub const MAX_TILES: usize = 256;
/// The finest level there can be; 22 binary digits tell its columns apart.
pub const MAX_LEVEL: u32 = 22;

/// One tile: a square of the world, one of 2ᶻ × 2ᶻ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TileCoord {
    /// Level: how often the world has been halved.
    pub z: u32,
    /// Column, from the west.
    pub x: u32,
    /// Row, from the north.
    pub y: u32,
}

impl TileCoord {
    /// The tiles that a view needs, row by row; never more than [`MAX_TILES`]: of a coarser level before that.
    ///
    /// - `margin`: how much further they reach on each side, in parts of the map's size.
    /// - `finer`: levels beyond the one whose tiles are drawn 256 CSS pixels wide or near it.
    /// - `max_level`: the finest level that there are tiles of.
    #[must_use]
    pub fn covering(view: &MapView, margin: f64, finer: u32, max_level: u32) -> Vec<Self> {
        let bounds = view.bounds(margin);
        let mut z = whole(view.zoom.round())
            .saturating_add(finer)
            .min(max_level)
            .min(MAX_LEVEL);
        loop {
            let columns = covered(bounds.min.x, bounds.max.x, z);
            let rows = covered(bounds.min.y, bounds.max.y, z);
            if z == 0 || columns.len() * rows.len() <= MAX_TILES {
                let mut tiles = Vec::new();
                for y in rows {
                    tiles.extend(columns.clone().map(|x| Self { z, x, y }));
                }
                return tiles;
            }
            z -= 1;
        }
    }

    /// A number that no other tile has; undone by [`from_key`](Self::from_key).
    #[must_use]
    pub fn key(self) -> u64 {
        u64::from(self.z) << (2 * MAX_LEVEL) | u64::from(self.y) << MAX_LEVEL | u64::from(self.x)
    }

    /// The tile of a key.
    #[must_use]
    pub fn from_key(key: u64) -> Self {
        let part = |digits: u32| (key >> digits & ((1 << MAX_LEVEL) - 1)) as u32;
        Self {
            z: part(2 * MAX_LEVEL),
            x: part(0),
            y: part(MAX_LEVEL),
        }
    }

    /// Its north-western corner and the length of its side, in sheet units.
    #[must_use]
    pub fn on_sheet(self) -> (Coord, f64) {
        let side = SHEET_SIZE / f64::from(1_u32 << self.z.min(MAX_LEVEL));
        let corner = coord! { x: f64::from(self.x), y: f64::from(self.y) };
        (corner * side, side)
    }
}

/// The columns or rows of a level between two fractions of the world's width; the nearest one beyond its edges.
fn covered(from: f64, to: f64, z: u32) -> Range<u32> {
    let count = 1_u32 << z;
    let position = |fraction: f64| whole(fraction * f64::from(count)).min(count - 1);
    position(from)..position(to) + 1
}

/// The number without its fraction; nought for less, and for what is no number.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "saturates, which is meant"
)]
fn whole(number: f64) -> u32 {
    number as u32
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::atlas::{MAX_ZOOM, MIN_ZOOM, Size, world_from_lonlat};

    fn view(lon: f64, lat: f64, zoom: f64, width: f64, height: f64) -> MapView {
        MapView {
            centre: world_from_lonlat(coord! { x: lon, y: lat }),
            zoom,
            size: Size { width, height },
        }
    }

    #[test]
    fn hannover_lies_on_the_tile_that_others_have_there_too() {
        // Worked out with the formula of the source: zoom 12, 52.3745 N, 9.7385 E.
        let tiles = TileCoord::covering(&view(9.7385, 52.3745, 12.0, 1.0, 1.0), 0.0, 0, 19);
        let [tile] = *tiles.as_slice() else {
            panic!("one tile is enough for a dot: {tiles:?}")
        };
        assert_eq!((tile.z, tile.x, tile.y), (12, 2158, 1346));
        let (corner, side) = tile.on_sheet();
        assert_eq!((corner.x, corner.y, side), (552_448.0, 344_576.0, 256.0));
    }

    #[test]
    fn a_dense_screen_gets_the_next_level_if_there_is_one() {
        let at = view(9.7, 52.4, 11.4, 800.0, 600.0);
        let level = |finer, max_level| TileCoord::covering(&at, 0.1, finer, max_level)[0].z;
        assert_eq!(
            [level(0, 19), level(1, 19), level(1, 11), level(0, 7)],
            [11, 12, 11, 7]
        );
    }

    #[test]
    fn a_wall_of_screens_gets_coarser_tiles_instead_of_thousands() {
        let wall = view(9.7, 52.4, 14.0, 15_360.0, 8_640.0);
        let tiles = TileCoord::covering(&wall, 0.1, 1, 19);
        assert!(
            tiles.len() <= MAX_TILES && tiles.len() > MAX_TILES / 8,
            "{}",
            tiles.len()
        );
    }

    #[test]
    fn a_view_without_a_place_needs_a_tile_at_most() {
        let nowhere = view(f64::NAN, 52.0, f64::NAN, 800.0, 600.0);
        assert_eq!(TileCoord::covering(&nowhere, 0.1, 1, 19).len(), 1);
    }

    proptest! {
        #[test]
        fn the_tiles_cover_the_view_exactly_once(
            (lon, lat) in (-180.0..180.0, -85.0..85.0),
            zoom in MIN_ZOOM..MAX_ZOOM,
            (width, height) in (1.0..4000.0, 1.0..3000.0),
            (finer, max_level) in (0..2_u32, 0..22_u32),
            (across, down) in (0.0..1.0_f64, 0.0..1.0_f64),
        ) {
            let view = view(lon, lat, zoom, width, height);
            let tiles = TileCoord::covering(&view, 0.0, finer, max_level);
            prop_assert!(tiles.len() <= MAX_TILES);
            let place = view.world_from_screen(coord! { x: across * width, y: down * height });
            let on_earth = (0.0..1.0).contains(&place.x) && (0.0..1.0).contains(&place.y);
            let sheet = place * SHEET_SIZE;
            let holding = tiles.iter().filter(|tile| {
                let (corner, side) = tile.on_sheet();
                (corner.x..corner.x + side).contains(&sheet.x) && (corner.y..corner.y + side).contains(&sheet.y)
            });
            prop_assert_eq!(holding.count(), usize::from(on_earth));
            // None lies wholly outside of the view, unless the view lies outside of the world.
            let bounds = view.bounds(0.0);
            for tile in &tiles {
                let (corner, side) = tile.on_sheet();
                let (min, max) = (corner / SHEET_SIZE, (corner + coord! { x: side, y: side }) / SHEET_SIZE);
                prop_assert!(min.x <= bounds.max.x.max(0.0) && max.x >= bounds.min.x.min(1.0));
                prop_assert!(min.y <= bounds.max.y.max(0.0) && max.y >= bounds.min.y.min(1.0));
            }
        }

        #[test]
        fn a_key_leads_back_to_its_tile(z in 0..=MAX_LEVEL, x in any::<u32>(), y in any::<u32>()) {
            let tile = TileCoord { z, x: x % (1 << z), y: y % (1 << z) };
            prop_assert_eq!(TileCoord::from_key(tile.key()), tile);
        }
    }
}
