//! How far the nearest of some initiatives is, in a straight line over the ground.

use geo::{Coord, Distance, Haversine, Point};

use super::{Cell, Dataset, FeatureIndex, Shown, ZIndex, ZOrder, lonlat_from_world};

/// Mean radius of the earth in kilometres, that of [`geo::Haversine`].
///
/// # Source
///
/// IUGG mean radius R₁ of the GRS 80 ellipsoid: 6,371.0088 km (H. Moritz, Geodetic Reference System 1980).
pub const EARTH_RADIUS_KM: f64 = 6371.0088;
/// A run of so few points is looked at one by one.
const FEW: usize = 8;
/// Cells are halved no further than this: a cell is half a kilometre wide then, and what shares it is looked at.
const DEEPEST: u32 = 16;
/// Half a unit of the code's last digit, and what rounding adds: a cell is taken for so much larger.
const CELL_MARGIN: f64 = 1e-9;

/// An initiative and how far away it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Nearest {
    /// Which one.
    pub feature: FeatureIndex,
    /// Length of the great circle to its point, in kilometres.
    pub km: f64,
}

/// Length of the great circle between two places, in kilometres.
///
/// - `a`, `b`: degrees on WGS 84, `x` east, `y` north.
///
/// # Source
///
/// R. W. Sinnott, Virtues of the Haversine, Sky and Telescope 68 (1984), p. 159; on a sphere of [`EARTH_RADIUS_KM`],
/// which is up to 0.5 % off the ellipsoid.
#[must_use]
pub fn great_circle_km(a: Coord, b: Coord) -> f64 {
    Haversine.distance(Point(a), Point(b)) / 1000.0
}

/// Finds the nearest of the initiatives that are shown. Nothing is built anew when these change: cells of the Z-order
/// without any of them, or farther away than the best so far, are passed over.
#[derive(Debug, Clone, Copy)]
pub struct NearestSearch<'a> {
    dataset: &'a Dataset,
    order: &'a ZOrder,
    shown: &'a Shown,
}

impl<'a> NearestSearch<'a> {
    /// - `shown`: those to be found, in Z-order; those without a point never are.
    #[must_use]
    pub fn new(dataset: &'a Dataset, order: &'a ZOrder, shown: &'a Shown) -> Self {
        Self {
            dataset,
            order,
            shown,
        }
    }

    /// The nearest to a place; of several at the same distance the first of the file. `None` when none is shown that has
    /// a point.
    ///
    /// - `lonlat`: degrees on WGS 84, `x` east, `y` north.
    #[must_use]
    pub fn nearest(&self, lonlat: Coord) -> Option<Nearest> {
        let mut best = None;
        let world = Cell {
            level: 0,
            column: 0,
            row: 0,
        };
        self.look(world, &(0..self.order.placed()), lonlat, &mut best);
        best
    }

    /// Looks for a nearer one in a cell.
    fn look(
        &self,
        cell: Cell,
        range: &std::ops::Range<usize>,
        from: Coord,
        best: &mut Option<Nearest>,
    ) {
        let count = self.shown.count(range);
        if count <= FEW || cell.level >= DEEPEST {
            for position in self.shown.members(range) {
                self.compare(ZIndex(position), from, best);
            }
            return;
        }
        let mut quarters = self.order.quarters(cell, range).map(|(quarter, range)| {
            let km = if self.shown.count(&range) == 0 {
                f64::INFINITY
            } else {
                least_km(quarter, from)
            };
            (km, quarter, range)
        });
        quarters.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (km, quarter, range) in quarters {
            if km.is_finite() && best.is_none_or(|best| km <= best.km) {
                self.look(quarter, &range, from, best);
            }
        }
    }

    fn compare(&self, position: ZIndex, from: Coord, best: &mut Option<Nearest>) {
        let found = self.order.feature(position).and_then(|feature| {
            let lonlat = self.dataset.get(feature)?.lonlat?;
            let km = great_circle_km(from, lonlat);
            Some(Nearest { feature, km })
        });
        let is_nearer = |found: &Nearest| {
            best.is_none_or(|best| {
                found.km < best.km
                    || (found.km.total_cmp(&best.km).is_eq() && found.feature < best.feature)
            })
        };
        *best = found.filter(is_nearer).or(*best);
    }
}

/// No point of the cell is nearer than this, in kilometres.
fn least_km(cell: Cell, from: Coord) -> f64 {
    let (min, max) = corners(cell);
    let level = from.y.clamp(min.y, max.y);
    if (min.x..=max.x).contains(&from.x) {
        // Straight to the north or south.
        return great_circle_km(
            from,
            Coord {
                x: from.x,
                y: level,
            },
        );
    }
    let west_is_nearer = (min.x - from.x).abs() < (max.x - from.x).abs();
    let edge = if west_is_nearer { min.x } else { max.x };
    // Where a great circle from the place meets the meridian at a right angle; poleward of the place's own latitude.
    let turn = (edge - from.x).to_radians().cos();
    let foot = (from.y.to_radians().tan() / turn).atan().to_degrees();
    if turn <= 0.0 {
        // A quarter of the world away, where nearness is another matter.
        return 0.0;
    }
    let nearest = foot.clamp(min.y, max.y);
    great_circle_km(
        from,
        Coord {
            x: edge,
            y: nearest,
        },
    )
}

/// The south-western and the north-eastern corner of a cell, in degrees.
fn corners(cell: Cell) -> (Coord, Coord) {
    let width = (-f64::from(cell.level)).exp2();
    let from = Coord {
        x: f64::from(cell.column) * width - CELL_MARGIN,
        y: f64::from(cell.row) * width - CELL_MARGIN,
    };
    let to = Coord {
        x: from.x + width + 2.0 * CELL_MARGIN,
        y: from.y + width + 2.0 * CELL_MARGIN,
    };
    let (north_west, south_east) = (lonlat_from_world(from), lonlat_from_world(to));
    (
        Coord {
            x: north_west.x,
            y: south_east.y,
        },
        Coord {
            x: south_east.x,
            y: north_west.y,
        },
    )
}

#[cfg(test)]
mod tests {
    use geo::coord;
    use proptest::prelude::*;

    use super::*;
    use crate::atlas::fixture::{self, initiative};

    fn celle() -> Coord {
        coord! { x: 10.0796, y: 52.6226 }
    }

    /// Kilometres by the spherical law of cosines, which shares nothing with the haversine.
    fn by_cosines(a: Coord, b: Coord) -> f64 {
        let (lat_a, lat_b) = (a.y.to_radians(), b.y.to_radians());
        let turn = (b.x - a.x).to_radians().cos();
        let cosine = lat_a.sin() * lat_b.sin() + lat_a.cos() * lat_b.cos() * turn;
        EARTH_RADIUS_KM * cosine.clamp(-1.0, 1.0).acos()
    }

    #[test]
    fn from_celle_to_hannover_it_is_as_far_as_the_map_says() {
        let hannover = coord! { x: 9.7332, y: 52.3705 };
        let km = great_circle_km(celle(), hannover);
        // Reckoned by hand with the haversine in Python: 36.547 km.
        assert!((km - 36.547).abs() < 0.002, "{km}");
    }

    #[test]
    fn the_nearest_of_those_shown_is_found_and_one_without_a_point_never_is() {
        let dataset = fixture::dataset(&[
            initiative("state").statewide(),
            initiative("far").at(10.9, 52.9),
            initiative("near").at(10.1, 52.6),
            initiative("as-near").at(10.1, 52.6),
        ]);
        let order = ZOrder::of(&dataset);
        let all = Shown::new((0..4).collect());
        let search = NearestSearch::new(&dataset, &order, &all);
        assert_eq!(search.nearest(celle()).unwrap().feature, FeatureIndex(2));
        let far = Shown::new(
            [order.position(FeatureIndex(1)).unwrap().0]
                .into_iter()
                .collect(),
        );
        let search = NearestSearch::new(&dataset, &order, &far);
        assert_eq!(search.nearest(celle()).unwrap().feature, FeatureIndex(1));
        let state = Shown::new(
            [order.position(FeatureIndex(0)).unwrap().0]
                .into_iter()
                .collect(),
        );
        let search = NearestSearch::new(&dataset, &order, &state);
        assert_eq!(search.nearest(celle()), None);
    }

    proptest! {
        #[test]
        fn the_search_finds_what_looking_at_each_finds(
            places in prop::collection::vec((10.0..11.0_f64, 52.0..53.0_f64, any::<bool>()), 0..120),
            lon in 9.5..11.5_f64, lat in 51.5..53.5_f64,
        ) {
            let initiatives: Vec<_> = places.iter().enumerate()
                .map(|(at, (lon, lat, _))| initiative(&at.to_string()).at(*lon, *lat))
                .collect();
            let dataset = fixture::dataset(&initiatives);
            let order = ZOrder::of(&dataset);
            let is_shown = |at: usize| places.get(at).is_some_and(|place| place.2);
            let shown = Shown::new((0..places.len()).filter(|at| is_shown(*at))
                .map(|at| order.position(FeatureIndex(at)).unwrap().0).collect());
            let from = coord! { x: lon, y: lat };
            let each = places.iter().enumerate().filter(|(at, _)| is_shown(*at))
                .map(|(at, (lon, lat, _))| (at, by_cosines(from, coord! { x: *lon, y: *lat })))
                .min_by(|a, b| a.1.total_cmp(&b.1));
            let found = NearestSearch::new(&dataset, &order, &shown).nearest(from);
            prop_assert_eq!(found.map(|found| found.feature.0), each.map(|each| each.0));
            if let (Some(found), Some((_, km))) = (found, each) {
                prop_assert!((found.km - km).abs() < 1e-3, "{} and {km}", found.km);
            }
        }

        #[test]
        fn no_point_of_a_cell_is_nearer_than_the_cell(
            level in 0..14_u32, x in 0.0..1.0_f64, y in 0.0..1.0_f64, east in 0.0..1.0_f64, south in 0.0..1.0_f64,
            lon in -20.0..40.0_f64, lat in 30.0..70.0_f64,
        ) {
            // Cells of the part of the world where there is anything.
            let cell = Cell::around(coord! { x: 0.4 + x * 0.3, y: 0.2 + y * 0.3 }, level);
            let width = (-f64::from(level)).exp2();
            let within = coord! { x: (f64::from(cell.column) + east) * width, y: (f64::from(cell.row) + south) * width };
            let from = coord! { x: lon, y: lat };
            let km = great_circle_km(from, lonlat_from_world(within));
            prop_assert!(least_km(cell, from) <= km + 1e-6, "{} but {km}", least_km(cell, from));
        }
    }
}
