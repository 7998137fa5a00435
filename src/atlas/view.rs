//! Which part of the world the map shows.

use geo::{Coord, coord};

use super::{Bounds, Extent, SHEET_SIZE, length_of_parallel, lonlat_from_world, world_from_lonlat};

/// The widest view: the neighbouring countries.
pub const MIN_ZOOM: f64 = 5.0;
/// The closest view: a quarter of a town.
pub const MAX_ZOOM: f64 = 15.0;
/// A map that was thrown loses half of its speed in this time; milliseconds.
const HALF_SPEED_MS: f64 = 125.0;
/// Width of the whole world at zoom 0, in CSS pixels; the size of a tile elsewhere.
const WORLD_PX: f64 = 256.0;

/// Size of a map, in CSS pixels.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Size {
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}

/// Room kept at the edges of a map for what lies on it, in CSS pixels.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Insets {
    /// At the upper edge.
    pub top: f64,
    /// At the right edge.
    pub right: f64,
    /// At the lower edge.
    pub bottom: f64,
    /// At the left edge.
    pub left: f64,
}

/// Which part of the world a map shows: centre, zoom, size. Changing it returns a new one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MapView {
    /// What lies in the middle, on the unit square.
    pub centre: Coord,
    /// Scale: log₂ of the world's width in units of 256 CSS pixels; fractional.
    pub zoom: f64,
    /// Size of the map.
    pub size: Size,
}

impl MapView {
    /// The closest view that shows the whole extent in the part of the map that `insets` leave free.
    #[must_use]
    pub fn fitting(extent: Extent, size: Size, insets: Insets) -> Self {
        let (a, b) = (world_from_lonlat(extent.min), world_from_lonlat(extent.max));
        let room = |px: f64, taken_px: f64| (px - taken_px).max(px / 4.0).max(1.0);
        let zoom_of =
            |room_px: f64, world: f64| (room_px / (world.abs().max(1e-9) * WORLD_PX)).log2();
        let zoom = zoom_of(room(size.width, insets.left + insets.right), b.x - a.x).min(zoom_of(
            room(size.height, insets.top + insets.bottom),
            b.y - a.y,
        ));
        let centred = Self {
            centre: (a + b) / 2.0,
            zoom,
            size,
        }
        .within_limits();
        let shift =
            coord! { x: (insets.left - insets.right) / 2.0, y: (insets.top - insets.bottom) / 2.0 };
        centred.panned(coord! { x: 0.0, y: 0.0 }, shift)
    }

    /// CSS pixels per width of the world.
    #[must_use]
    pub fn scale(&self) -> f64 {
        WORLD_PX * self.zoom.exp2()
    }

    /// Where a place lies on the screen: CSS pixels from the map's top left corner.
    #[must_use]
    pub fn screen_from_world(&self, world: Coord) -> Coord {
        (world - self.centre) * self.scale() + self.middle()
    }

    /// Whether what reaches so far about a spot of the screen reaches into the map; CSS pixels.
    #[must_use]
    pub fn shows(&self, screen: Coord, reach_px: f64) -> bool {
        let within = |at: f64, length: f64| (-reach_px..length + reach_px).contains(&at);
        within(screen.x, self.size.width) && within(screen.y, self.size.height)
    }

    /// Which place lies at a point of the screen; undoes [`screen_from_world`](Self::screen_from_world).
    #[must_use]
    pub fn world_from_screen(&self, screen: Coord) -> Coord {
        (screen - self.middle()) / self.scale() + self.centre
    }

    /// The view moved so that what lay at `from` lies at `to`; both in CSS pixels.
    #[must_use]
    pub fn panned(&self, from: Coord, to: Coord) -> Self {
        Self {
            centre: self.centre - (to - from) / self.scale(),
            ..*self
        }
        .within_limits()
    }

    /// The view so long after it was thrown: it goes on as it was moved, and loses half of its speed every 125
    /// milliseconds.
    ///
    /// # Units
    ///
    /// - `velocity`: CSS pixels a millisecond, of what is shown.
    /// - `elapsed_ms`: milliseconds; infinity for where it comes to rest.
    #[must_use]
    pub fn thrown(&self, velocity: Coord, elapsed_ms: f64) -> Self {
        let whole_way = velocity * (HALF_SPEED_MS / std::f64::consts::LN_2);
        let part = 1.0 - (-elapsed_ms / HALF_SPEED_MS).exp2();
        self.panned(Coord::zero(), whole_way * part)
    }

    /// The view at another zoom, with what lies at `anchor` (CSS pixels) staying there.
    #[must_use]
    pub fn zoomed_about(&self, anchor: Coord, zoom: f64) -> Self {
        let world = self.world_from_screen(anchor);
        let zoomed = Self {
            zoom: zoom.clamp(MIN_ZOOM, MAX_ZOOM),
            ..*self
        };
        Self {
            centre: world - (anchor - self.middle()) / zoomed.scale(),
            ..zoomed
        }
        .within_limits()
    }

    /// The view at another zoom, with the same centre.
    #[must_use]
    pub fn with_zoom(&self, zoom: f64) -> Self {
        Self { zoom, ..*self }.within_limits()
    }

    /// The view on a map of another size, with the same centre.
    #[must_use]
    pub fn with_size(&self, size: Size) -> Self {
        Self { size, ..*self }
    }

    /// The view part of the way to another: `t` from 0 (this) to 1 (the other).
    #[must_use]
    pub fn towards(&self, other: &Self, t: f64) -> Self {
        let zoom = self.zoom + (other.zoom - self.zoom) * t;
        let (scale_a, scale_b) = (self.scale(), other.scale());
        // The centre moves in step with the scale, so that a place both views show does not swing about.
        let part = if (scale_a - scale_b).abs() < 1e-6 * scale_a {
            t
        } else {
            (1.0 / zoom.exp2() - 1.0 / self.zoom.exp2())
                / (1.0 / other.zoom.exp2() - 1.0 / self.zoom.exp2())
        };
        Self {
            centre: self.centre + (other.centre - self.centre) * part,
            zoom,
            size: other.size,
        }
    }

    /// The extent shown, larger by `margin_px` CSS pixels on each side.
    #[must_use]
    pub fn extent(&self, margin_px: f64) -> Extent {
        let margin = coord! { x: margin_px, y: margin_px };
        let corner = coord! { x: self.size.width, y: self.size.height };
        let a = lonlat_from_world(self.world_from_screen(-margin));
        let b = lonlat_from_world(self.world_from_screen(corner + margin));
        Extent {
            min: coord! { x: a.x, y: b.y },
            max: coord! { x: b.x, y: a.y },
        }
    }

    /// The box shown, larger by so many parts of the map's size on each side.
    #[must_use]
    pub fn bounds(&self, margin: f64) -> Bounds {
        let margin = coord! { x: self.size.width * margin, y: self.size.height * margin };
        let corner = coord! { x: self.size.width, y: self.size.height };
        Bounds {
            min: self.world_from_screen(-margin),
            max: self.world_from_screen(corner + margin),
        }
    }

    /// How the sheet is laid under the screen: offset in CSS pixels, and CSS pixels per sheet unit.
    #[must_use]
    pub fn screen_from_sheet(&self) -> (Coord, f64) {
        (
            self.screen_from_world(coord! { x: 0.0, y: 0.0 }),
            self.scale() / SHEET_SIZE,
        )
    }

    /// Metres that one CSS pixel stands for in the middle of the map.
    ///
    /// # Source
    ///
    /// Circumference of the equator of the WGS 84 ellipsoid: 40,075,016.686 m.
    #[must_use]
    pub fn metres_per_px(&self) -> f64 {
        40_075_016.686 * length_of_parallel(self.centre) / self.scale()
    }

    fn middle(&self) -> Coord {
        coord! { x: self.size.width / 2.0, y: self.size.height / 2.0 }
    }

    /// The view with zoom and centre pulled back to where there is something to see.
    fn within_limits(self) -> Self {
        let within = |value: f64| {
            if value.is_finite() {
                value.clamp(0.0, 1.0)
            } else {
                0.5
            }
        };
        let zoom = if self.zoom.is_finite() {
            self.zoom.clamp(MIN_ZOOM, MAX_ZOOM)
        } else {
            MIN_ZOOM
        };
        Self {
            centre: coord! { x: within(self.centre.x), y: within(self.centre.y) },
            zoom,
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_map_that_was_thrown_goes_on_as_it_was_moved_and_comes_to_rest() {
        let (from, velocity) = (view(9.7, 52.4, 8.0), coord! { x: 1.0, y: -0.5 });
        let moved = |elapsed_ms| {
            let thrown = from.thrown(velocity, elapsed_ms);
            thrown.screen_from_world(from.centre) - from.screen_from_world(from.centre)
        };
        assert!(close(moved(0.0), coord! { x: 0.0, y: 0.0 }));
        let first = moved(1.0);
        assert!(
            (first.x - 1.0).abs() < 0.01,
            "as fast as the hand: {first:?}"
        );
        assert!(moved(100.0).x < moved(200.0).x);
        let rest = moved(f64::INFINITY);
        assert!(
            (rest.x - 180.3).abs() < 0.1 && (rest.y + 90.2).abs() < 0.1,
            "{rest:?}"
        );
    }

    const SIZE: Size = Size {
        width: 800.0,
        height: 600.0,
    };
    const INSETS: Insets = Insets {
        top: 20.0,
        right: 70.0,
        bottom: 40.0,
        left: 20.0,
    };

    fn view(lon: f64, lat: f64, zoom: f64) -> MapView {
        MapView {
            centre: world_from_lonlat(coord! { x: lon, y: lat }),
            zoom,
            size: SIZE,
        }
    }

    fn close(a: Coord, b: Coord) -> bool {
        (a.x - b.x).abs() < 1e-6 && (a.y - b.y).abs() < 1e-6
    }

    #[test]
    fn a_fitted_extent_is_seen_whole() {
        let extent = Extent {
            min: coord! { x: 6.6, y: 51.3 },
            max: coord! { x: 11.6, y: 53.9 },
        };
        let shown = MapView::fitting(extent, SIZE, INSETS).extent(0.0);
        assert!(shown.contains(extent.min) && shown.contains(extent.max));
        let point = Extent {
            min: extent.min,
            max: extent.min,
        };
        assert!((MapView::fitting(point, SIZE, INSETS).zoom - MAX_ZOOM).abs() < 1e-9);
    }

    #[test]
    fn a_view_that_is_not_a_number_is_pulled_back() {
        let broken = view(f64::NAN, 52.0, 8.0).with_zoom(f64::INFINITY);
        assert!(broken.centre.x.is_finite() && (broken.zoom - MIN_ZOOM).abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn zooming_keeps_the_place_below_the_pointer(
            x in 0.0..800.0, y in 0.0..600.0, zoom in MIN_ZOOM..MAX_ZOOM, to in MIN_ZOOM..MAX_ZOOM
        ) {
            let (before, anchor) = (view(9.7, 52.4, zoom), coord! { x: x, y: y });
            let after = before.zoomed_about(anchor, to);
            prop_assert!(close(after.screen_from_world(before.world_from_screen(anchor)), anchor));
        }

        #[test]
        fn panning_moves_a_place_as_far_as_the_pointer(dx in -300.0..300.0, dy in -300.0..300.0) {
            let before = view(9.7, 52.4, 9.0);
            let (from, to) = (coord! { x: 100.0, y: 100.0 }, coord! { x: 100.0 + dx, y: 100.0 + dy });
            let place = before.world_from_screen(from);
            prop_assert!(close(before.panned(from, to).screen_from_world(place), to));
        }

        #[test]
        fn a_way_between_two_views_begins_at_one_and_ends_at_the_other(a in 5.0..15.0, b in 5.0..15.0) {
            let (from, to) = (view(9.7, 52.4, a), view(7.2, 53.3, b));
            prop_assert!(close(from.towards(&to, 0.0).centre, from.centre));
            prop_assert!(close(from.towards(&to, 1.0).centre, to.centre));
        }
    }
}
