//! Spherical Mercator: the only trigonometry of the atlas.

use std::f64::consts::PI;

use geo::{Coord, coord};

/// Latitude at which the projected world is a square, in degrees.
pub const MAX_LATITUDE: f64 = 85.051_128_779_806_59;

/// Width of the world on the sheet, in sheet units: the unit in which outlines are kept, one CSS pixel at zoom 12.
pub const SHEET_SIZE: f64 = 256.0 * 4096.0;

/// Projects a geographic coordinate to the spherical Mercator unit square.
///
/// Latitudes beyond [`MAX_LATITUDE`] are clamped to it.
///
/// # Units
///
/// - `lonlat`: degrees on WGS 84, `x` east, `y` north.
/// - returns: fractions of the world's width, origin top left, `y` down.
///
/// # Source
///
/// J. P. Snyder, Map Projections: A Working Manual, USGS 1395 (1987), p. 41, eq. 7-2.
#[must_use]
pub fn world_from_lonlat(lonlat: Coord) -> Coord {
    let lat_rad = lonlat.y.clamp(-MAX_LATITUDE, MAX_LATITUDE).to_radians();
    coord! { x: lonlat.x / 360.0 + 0.5, y: 0.5 - sine(lat_rad).atanh() / (2.0 * PI) }
}

/// The sine of an angle between -π/2 and π/2, in radians; as exact as numbers are there.
///
/// The standard library's sine is for all angles, and brings 4 KiB for those far away.
///
/// # Source
///
/// The power series of the sine: what comes after eleven steps is less than 1e-17.
fn sine(angle_rad: f64) -> f64 {
    let (mut term, mut sum) = (angle_rad, angle_rad);
    for step in 1..=11_u32 {
        let even = f64::from(2 * step);
        term *= -angle_rad * angle_rad / (even * (even + 1.0));
        sum += term;
    }
    sum
}

/// The geographic coordinate of a place on the unit square; undoes [`world_from_lonlat`].
///
/// # Units
///
/// - `world`: fractions of the world's width, origin top left, `y` down.
/// - returns: degrees on WGS 84, `x` east, `y` north.
#[must_use]
pub fn lonlat_from_world(world: Coord) -> Coord {
    let lat_rad = ((0.5 - world.y) * 2.0 * PI).tanh().asin();
    coord! { x: (world.x - 0.5) * 360.0, y: lat_rad.to_degrees() }
}

/// How long the parallel through a place is, in parts of the equator.
#[must_use]
pub fn length_of_parallel(world: Coord) -> f64 {
    // The cosine of the latitude, whose sine the hyperbolic tangent is.
    let sine = ((0.5 - world.y) * 2.0 * PI).tanh();
    (1.0 - sine * sine).sqrt()
}

/// The place on the sheet, in units of [`SHEET_SIZE`].
#[must_use]
pub fn sheet_from_world(world: Coord) -> Coord {
    world * SHEET_SIZE
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn greenwich_on_the_equator_is_the_middle_of_the_world() {
        let middle = world_from_lonlat(coord! { x: 0.0, y: 0.0 });
        assert!((middle.x - 0.5).abs() < 1e-12 && (middle.y - 0.5).abs() < 1e-12);
    }

    #[test]
    fn the_poles_are_clamped_to_the_edge() {
        assert!(world_from_lonlat(coord! { x: 0.0, y: 90.0 }).y.abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn the_sine_and_the_parallel_are_those_of_the_standard_library(lat in -85.0..85.0_f64) {
            prop_assert!((sine(lat.to_radians()) - lat.to_radians().sin()).abs() < 1e-15);
            let world = world_from_lonlat(coord! { x: 0.0, y: lat });
            prop_assert!((length_of_parallel(world) - lat.to_radians().cos()).abs() < 1e-9);
        }

        #[test]
        fn projecting_and_unprojecting_returns_to_the_same_place(lon in -180.0..180.0, lat in -85.0..85.0) {
            let back = lonlat_from_world(world_from_lonlat(coord! { x: lon, y: lat }));
            prop_assert!((back.x - lon).abs() < 1e-9 && (back.y - lat).abs() < 1e-9);
        }
    }
}
