//! A place and how far around it one looks: `near` and `within` of an address.

use std::fmt;

use fixedbitset::FixedBitSet;
use geo::{Coord, Destination, Haversine, Point, coord};

use super::{Dataset, Extent, Precision, ZIndex, ZOrder, decimal, great_circle_km};

/// So many parts of a degree a place is rounded to: at most 56 m to the north or south, and less to the east or west.
const PARTS_OF_DEGREE: f64 = 1000.0;
/// No entry lies further away than this when it is to be looked at closely, per degree of latitude; kilometres.
const KM_OF_DEGREE: f64 = 111.0;
/// The farthest radius an address may ask for, kilometres.
const FARTHEST_KM: u16 = 500;

/// A place, rounded to about 100 m so that it tells no address, and a radius.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Near {
    /// Thousandths of a degree.
    north: i32,
    /// Thousandths of a degree.
    east: i32,
    within_km: u16,
}

impl Near {
    /// The radii on offer, in kilometres.
    pub const RADII_KM: [u16; 5] = [2, 5, 10, 25, 50];
    /// The radius when none is asked for, in kilometres.
    pub const DEFAULT_KM: u16 = 10;

    /// A place with the default radius; `None` for what is no place on earth.
    ///
    /// - `lonlat`: degrees on WGS 84, `x` east, `y` north.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "at most 180,000 thousandths of a degree"
    )]
    pub fn at(lonlat: Coord) -> Option<Self> {
        let is_on_earth = lonlat.x.abs() <= 180.0 && lonlat.y.abs() <= 85.0;
        is_on_earth.then(|| Self {
            north: (lonlat.y * PARTS_OF_DEGREE).round() as i32,
            east: (lonlat.x * PARTS_OF_DEGREE).round() as i32,
            within_km: Self::DEFAULT_KM,
        })
    }

    /// Reads `52.264,10.523`, north first as in the map's hash.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (north, east) = text.split_once(',')?;
        // The parser of JSON is there already; that of the standard library would add 10 KiB to the first view.
        let degrees = |text: &str| serde_json::from_str(text.trim()).ok();
        Self::at(coord! { x: degrees(east)?, y: degrees(north)? })
    }

    /// The same place with another radius, in kilometres, one at least.
    #[must_use]
    pub fn with_km(self, within_km: u16) -> Self {
        Self {
            within_km: within_km.clamp(1, FARTHEST_KM),
            ..self
        }
    }

    /// The next larger radius on offer; `None` beyond the largest.
    #[must_use]
    pub fn wider(self) -> Option<Self> {
        let wider = Self::RADII_KM.into_iter().find(|km| *km > self.within_km)?;
        Some(self.with_km(wider))
    }

    /// The radius, in kilometres.
    #[must_use]
    pub fn within_km(self) -> u16 {
        self.within_km
    }

    /// The place: degrees on WGS 84, `x` east, `y` north.
    #[must_use]
    pub fn lonlat(self) -> Coord {
        coord! {
            x: f64::from(self.east) / PARTS_OF_DEGREE,
            y: f64::from(self.north) / PARTS_OF_DEGREE,
        }
    }

    /// The circle around the place, as so many points, each in degrees; the first is in the north.
    ///
    /// # Source
    ///
    /// Destination along a great circle on a sphere: [`geo::Destination`].
    #[must_use]
    pub fn circle(self, points: u16) -> Vec<Coord> {
        let metres = f64::from(self.within_km) * 1000.0;
        let bearings = (0..points).map(|at| 360.0 * f64::from(at) / f64::from(points));
        let from = Point(self.lonlat());
        bearings
            .map(|bearing| Haversine.destination(from, bearing, metres).0)
            .collect()
    }

    /// A box around the circle, hardly larger than needed.
    #[must_use]
    pub fn extent(self) -> Extent {
        let lonlat = self.lonlat();
        let north = f64::from(self.within_km) / KM_OF_DEGREE;
        let east = north / lonlat.y.to_radians().cos().max(0.05);
        let corner = |sign: f64| lonlat + coord! { x: sign * east, y: sign * north };
        Extent {
            min: corner(-1.0),
            max: corner(1.0),
        }
    }
}

impl fmt::Display for Near {
    /// Writes what [`Near::parse`] reads; the radius stands under a name of its own in the address.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Coord { x, y } = self.lonlat();
        write!(f, "{},{}", decimal(y, 3), decimal(x, 3))
    }
}

/// What lies around a place. Positions are those in Z-order.
#[derive(Debug, Clone, PartialEq)]
pub struct Around {
    near: Near,
    set: FixedBitSet,
    /// In the order of positions; kilometres.
    distances: Vec<(ZIndex, f64)>,
}

impl Around {
    /// Looks at every initiative with a point.
    #[must_use]
    pub fn of(near: Near, dataset: &Dataset, order: &ZOrder) -> Self {
        let from = near.lonlat();
        let within_km = f64::from(near.within_km);
        let mut set = FixedBitSet::with_capacity(order.len());
        let mut distances = Vec::new();
        for position in (0..order.placed()).map(ZIndex) {
            let initiative = order.feature(position).and_then(|at| dataset.get(at));
            let Some(lonlat) = initiative.and_then(|initiative| initiative.lonlat) else {
                continue;
            };
            // Most lie too far to the north or south to be worth a closer look.
            if (lonlat.y - from.y).abs() * KM_OF_DEGREE > within_km {
                continue;
            }
            let km = great_circle_km(from, lonlat);
            if km <= within_km {
                set.insert(position.0);
                distances.push((position, km));
            }
        }
        Self {
            near,
            set,
            distances,
        }
    }

    /// The place and the radius.
    #[must_use]
    pub fn near(&self) -> Near {
        self.near
    }

    /// What lies within the radius.
    #[must_use]
    pub fn set(&self) -> &FixedBitSet {
        &self.set
    }

    /// How far one of those within the radius is, in kilometres; `None` for all others.
    #[must_use]
    pub fn km(&self, position: ZIndex) -> Option<f64> {
        let at = self
            .distances
            .binary_search_by_key(&position, |(position, _)| *position);
        self.distances.get(at.ok()?).map(|(_, km)| *km)
    }
}

/// How far something is, as far as the data can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// So many kilometres to its address, rounded; 0 for less than half of one.
    Address(u32),
    /// So many kilometres to the middle of its municipality, rounded.
    Town(u32),
    /// Somewhere in its district: the point is that of the district's seat, and a distance would tell nothing.
    District,
}

impl Reach {
    /// - `km`: from the place to the point of an initiative.
    /// - `precision`: what the point stands for.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a distance on earth in kilometres"
    )]
    pub fn of(km: f64, precision: Option<Precision>) -> Self {
        let km = km.max(0.0).round() as u32;
        match precision {
            Some(Precision::Address) => Self::Address(km),
            Some(Precision::District) => Self::District,
            Some(Precision::Place) | None => Self::Town(km),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::atlas::fixture::{self, initiative};

    const CELLE: Coord = coord! { x: 10.0804, y: 52.6226 };

    #[test]
    fn a_place_is_rounded_and_written_as_it_is_read() {
        let near = Near::at(CELLE).unwrap();
        assert_eq!(near.to_string(), "52.623,10.080");
        assert_eq!(Near::parse("52.623,10.080"), Some(near));
        assert_eq!(near.within_km(), 10);
        for wrong in [
            "", "52.6", "52.6;10", "x,y", "95,10", "52,200", "NaN,10", "inf,1",
        ] {
            assert_eq!(Near::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn radii_grow_by_those_on_offer_and_have_bounds() {
        let near = Near::at(CELLE).unwrap();
        assert_eq!(near.wider().map(Near::within_km), Some(25));
        assert_eq!(near.with_km(7).wider().map(Near::within_km), Some(10));
        assert_eq!(near.with_km(50).wider(), None);
        assert_eq!(near.with_km(0).within_km(), 1);
        assert_eq!(near.with_km(9999).within_km(), 500);
    }

    #[test]
    fn what_lies_within_the_radius_is_found_with_its_distance() {
        let dataset = fixture::dataset(&[
            initiative("here").at(10.08, 52.62),
            initiative("there").at(10.2, 52.62),
            initiative("far").at(10.08, 53.0),
            initiative("state").statewide(),
        ]);
        let order = ZOrder::of(&dataset);
        let around = Around::of(Near::at(CELLE).unwrap(), &dataset, &order);
        let km_of = |at| around.km(order.position(crate::atlas::FeatureIndex(at)).unwrap());
        assert_eq!(around.set().count_ones(..), 2);
        assert!(km_of(0).unwrap() < 0.5);
        // 0.12 degrees of longitude at 52.62° north: 111.2 km × 0.12 × cos 52.62°.
        assert!((km_of(1).unwrap() - 8.1).abs() < 0.1, "{:?}", km_of(1));
        assert_eq!(km_of(2), None);
        assert_eq!(km_of(3), None);
    }

    #[test]
    fn a_distance_is_told_as_well_as_the_point_is_known() {
        assert_eq!(Reach::of(2.6, Some(Precision::Address)), Reach::Address(3));
        assert_eq!(Reach::of(0.2, Some(Precision::Place)), Reach::Town(0));
        assert_eq!(Reach::of(2.6, Some(Precision::District)), Reach::District);
    }

    proptest! {
        #[test]
        fn the_circle_is_as_far_away_as_the_radius_and_lies_in_its_box(
            x in 6.0..12.0_f64,
            y in 51.0..54.0_f64,
            km in 1..200_u16,
        ) {
            let near = Near::at(coord! { x: x, y: y }).unwrap().with_km(km);
            for point in near.circle(32) {
                let away = great_circle_km(near.lonlat(), point);
                prop_assert!((away - f64::from(km)).abs() < 0.01, "{away}");
                prop_assert!(near.extent().contains(point), "{point:?}");
            }
        }

        #[test]
        fn nothing_within_the_radius_is_passed_over(
            points in prop::collection::vec((10.0..11.0_f64, 52.0..53.0_f64), 1..40),
            km in 1..80_u16,
        ) {
            let names: Vec<String> = (0..points.len()).map(|at| format!("i{at}")).collect();
            let all: Vec<_> = names
                .iter()
                .zip(&points)
                .map(|(name, (lon, lat))| initiative(name).at(*lon, *lat))
                .collect();
            let dataset = fixture::dataset(&all);
            let order = ZOrder::of(&dataset);
            let near = Near::at(CELLE).unwrap().with_km(km);
            let around = Around::of(near, &dataset, &order);
            for (at, (lon, lat)) in points.iter().enumerate() {
                let away = great_circle_km(near.lonlat(), coord! { x: *lon, y: *lat });
                let position = order.position(crate::atlas::FeatureIndex(at)).unwrap();
                prop_assert_eq!(around.km(position).is_some(), away <= f64::from(km));
            }
        }
    }
}
