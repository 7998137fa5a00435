//! How far it is from each municipality to the nearest initiative: the rows of a table, and their classes on a map.

use std::cmp::Ordering;

use geo::{Coord, coord};

use super::{FeatureIndex, Gazetteer, Nearest, NearestSearch, Place, Regions, folded};

/// Where the classes of distances end, in kilometres; what lies beyond the last is in the sixth. The same for every
/// choice, so that maps can be compared.
pub const DISTANCE_BREAKS_KM: [f64; 5] = [1.0, 5.0, 10.0, 15.0, 25.0];

/// The class of a distance: `0` for what is nearer than the first break.
#[must_use]
pub fn distance_class(km: f64) -> usize {
    DISTANCE_BREAKS_KM.partition_point(|end| *end <= km)
}

/// How far it is from one municipality.
#[derive(Debug, Clone, PartialEq)]
pub struct DistanceRow {
    /// Official key of the municipality, eight digits.
    pub ags: String,
    /// Its name.
    pub name: String,
    /// Official key of its district.
    pub district: String,
    /// Its point, degrees on WGS 84: from there it is measured.
    pub point: Coord,
    /// The nearest initiative; `None` when there is none anywhere.
    pub nearest: Option<Nearest>,
    /// The name and the district's name, folded: what sorting compares.
    folded_names: (String, String),
}

/// What a table of distances can be sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum DistanceSort {
    /// The farthest first: where the gaps are.
    #[default]
    Farthest,
    /// The nearest first.
    Nearest,
    /// By the name of the municipality.
    Name,
    /// By the name of the district, then the farthest first.
    District,
}

impl DistanceSort {
    /// All orders.
    pub const ALL: [Self; 4] = [Self::Farthest, Self::Nearest, Self::Name, Self::District];

    /// The name in an address.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Farthest => "farthest",
            Self::Nearest => "nearest",
            Self::Name => "name",
            Self::District => "district",
        }
    }

    /// The order with this name; the first of all for what is none.
    #[must_use]
    pub fn named(name: &str) -> Self {
        let mut all = Self::ALL.into_iter();
        all.find(|sort| sort.name() == name).unwrap_or_default()
    }
}

impl DistanceRow {
    /// Class of the distance; `None` without one.
    #[must_use]
    pub fn class(&self) -> Option<usize> {
        self.nearest.map(|nearest| distance_class(nearest.km))
    }
}

/// One row a municipality, in the order of the gazetteer. Areas that belong to none are left out: hardly anybody lives
/// there.
#[must_use]
pub fn distance_rows(
    gazetteer: &Gazetteer,
    regions: &Regions,
    search: &NearestSearch<'_>,
) -> Vec<DistanceRow> {
    let places = gazetteer.places().iter();
    let row = |place: &Place| {
        let district = regions.district_of(&place.ags)?;
        let [x, y] = place.point;
        let point = coord! { x: x, y: y };
        Some(DistanceRow {
            ags: place.ags.clone(),
            name: place.name.clone(),
            district: district.ags.clone(),
            point,
            nearest: search.nearest(point),
            folded_names: (folded(&place.name), folded(&district.name)),
        })
    };
    places
        .filter(|place| !place.is_unincorporated())
        .filter_map(row)
        .collect()
}

/// The positions of the rows in an order; rows without a distance come last.
#[must_use]
pub fn sorted_distances(rows: &[DistanceRow], sort: DistanceSort) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..rows.len()).collect();
    positions.sort_by(|a, b| match (rows.get(*a), rows.get(*b)) {
        (Some(a), Some(b)) => compared(a, b, sort),
        _ => a.cmp(b),
    });
    positions
}

fn compared(a: &DistanceRow, b: &DistanceRow, sort: DistanceSort) -> Ordering {
    let km = |row: &DistanceRow, none: f64| row.nearest.map_or(none, |nearest| nearest.km);
    let farthest = || km(b, -1.0).total_cmp(&km(a, -1.0));
    let by_name = || a.folded_names.cmp(&b.folded_names);
    let order = match sort {
        DistanceSort::Farthest => farthest(),
        DistanceSort::Nearest => km(a, f64::INFINITY).total_cmp(&km(b, f64::INFINITY)),
        DistanceSort::Name => Ordering::Equal,
        DistanceSort::District => (&a.folded_names.1, &a.district)
            .cmp(&(&b.folded_names.1, &b.district))
            .then_with(farthest),
    };
    order.then_with(by_name).then_with(|| a.ags.cmp(&b.ags))
}

/// What a table of distances comes to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DistanceSummary {
    /// How many municipalities there are.
    pub places: usize,
    /// How many of them are in each class, the nearest first.
    pub classes: Vec<usize>,
    /// The distance that half of the municipalities do not exceed, in kilometres.
    pub median_km: Option<f64>,
    /// How many different initiatives are the nearest of any.
    pub initiatives: usize,
}

impl DistanceSummary {
    /// Adds the rows up.
    #[must_use]
    pub fn of(rows: &[DistanceRow]) -> Self {
        let mut classes = vec![0; DISTANCE_BREAKS_KM.len() + 1];
        for class in rows.iter().filter_map(DistanceRow::class) {
            if let Some(count) = classes.get_mut(class) {
                *count += 1;
            }
        }
        let mut all: Vec<Nearest> = rows.iter().filter_map(|row| row.nearest).collect();
        all.sort_by(|a, b| a.km.total_cmp(&b.km));
        let middle = all.get(all.len().saturating_sub(1) / 2);
        let mut found: Vec<FeatureIndex> = all.iter().map(|nearest| nearest.feature).collect();
        found.sort_unstable();
        found.dedup();
        Self {
            places: rows.len(),
            classes,
            median_km: middle.map(|nearest| nearest.km),
            initiatives: found.len(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::fixture::{self, initiative};
    use crate::atlas::{Shown, ZOrder};

    const PLACES: &str = r#"{"places":[
        {"ags":"03351006","name":"Celle","point":[10.08,52.62]},
        {"ags":"03351501","name":"Lohheide","point":[10.1,52.7]},
        {"ags":"03157001","name":"Edemissen","point":[10.6,52.3]},
        {"ags":"03351010","name":"Älmhorst","point":[10.2,52.5]},
        {"ags":"99999001","name":"Nirgends","point":[0,0]}]}"#;

    fn rows(shown: Shown) -> Vec<DistanceRow> {
        let dataset = fixture::dataset(&[initiative("a"), initiative("b").at(10.09, 52.6)]);
        let order = ZOrder::of(&dataset);
        let gazetteer = Gazetteer::parse(PLACES).unwrap();
        let search = NearestSearch::new(&dataset, &order, &shown);
        distance_rows(&gazetteer, &fixture::regions(), &search)
    }

    fn names(rows: &[DistanceRow], sort: DistanceSort) -> Vec<&str> {
        let positions = sorted_distances(rows, sort).into_iter();
        positions.map(|at| rows[at].name.as_str()).collect()
    }

    #[test]
    fn gaps_come_first_and_areas_of_no_municipality_are_left_out() {
        let rows = rows(Shown::new((0..2).collect()));
        assert_eq!(
            names(&rows, DistanceSort::Farthest),
            ["Edemissen", "Älmhorst", "Celle"]
        );
        assert_eq!(
            names(&rows, DistanceSort::Nearest),
            ["Celle", "Älmhorst", "Edemissen"]
        );
        assert_eq!(
            names(&rows, DistanceSort::Name),
            ["Älmhorst", "Celle", "Edemissen"]
        );
        assert_eq!(
            names(&rows, DistanceSort::District),
            ["Älmhorst", "Celle", "Edemissen"]
        );
    }

    #[test]
    fn without_any_initiative_no_distance_is_told() {
        let rows = rows(Shown::default());
        assert_eq!(rows.len(), 3);
        assert!(rows.iter().all(|row| row.class().is_none()));
        let summary = DistanceSummary::of(&rows);
        assert_eq!((summary.places, summary.median_km), (3, None));
        assert_eq!(summary.classes, [0; 6]);
    }

    #[test]
    fn every_distance_is_in_the_class_that_its_ends_say() {
        for (km, class) in [
            (0.0, 0),
            (0.99, 0),
            (1.0, 1),
            (9.99, 2),
            (24.9, 4),
            (25.0, 5),
            (400.0, 5),
        ] {
            assert_eq!(distance_class(km), class, "{km} km");
        }
        let rows = rows(Shown::new((0..2).collect()));
        let summary = DistanceSummary::of(&rows);
        assert_eq!(summary.classes.iter().sum::<usize>(), summary.places);
        assert_eq!(summary.initiatives, 2);
        assert!(
            summary
                .median_km
                .is_some_and(|km| (10.0..15.0).contains(&km))
        );
    }
}
