//! Which towns get a name on the map: the largest, and none too close to a larger one.

use super::settings::Towns;
use super::source::PlaceRow;

/// Length of a degree of latitude, in kilometres.
const DEGREE_KM: f64 = 111.2;

/// Chooses towns by population; of two closer than `apart_km` only the larger. Sorted by population, descending.
pub fn chosen<'a>(places: &'a [PlaceRow], towns: &Towns) -> Vec<(&'a PlaceRow, u32)> {
    let mut candidates: Vec<_> = places
        .iter()
        .filter_map(|place| Some((place, place.geonames_population?)))
        .collect();
    candidates
        .sort_by(|(a, a_size), (b, b_size)| b_size.cmp(a_size).then_with(|| a.ags.cmp(&b.ags)));
    let mut chosen: Vec<(&PlaceRow, u32)> = Vec::with_capacity(towns.count);
    for (place, population) in candidates {
        if chosen.len() == towns.count {
            break;
        }
        if chosen
            .iter()
            .all(|(other, _)| distance_km(place, other) >= towns.apart_km)
        {
            chosen.push((place, population));
        }
    }
    chosen
}

/// A name without what tells it from another town: `Nienburg (Weser)` is written `Nienburg` on a map.
pub fn map_name(name: &str) -> &str {
    name.split(" (").next().unwrap_or(name)
}

/// Distance on a plane that touches the earth between the two; good for a hundred kilometres.
fn distance_km(a: &PlaceRow, b: &PlaceRow) -> f64 {
    let middle_lat = f64::midpoint(a.lat, b.lat).to_radians();
    let east_km = (a.lon - b.lon) * DEGREE_KM * middle_lat.cos();
    let north_km = (a.lat - b.lat) * DEGREE_KM;
    east_km.hypot(north_km)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(ags: &str, lonlat: [f64; 2], population: Option<u32>) -> PlaceRow {
        PlaceRow {
            ags: ags.to_owned(),
            name: ags.to_owned(),
            district_ags: String::new(),
            lon: lonlat[0],
            lat: lonlat[1],
            geonames_population: population,
            postcodes: String::new(),
        }
    }

    #[test]
    fn a_suburb_gives_way_to_its_city() {
        let places = [
            place("hannover", [9.73, 52.37], Some(515_140)),
            place("langenhagen", [9.74, 52.44], Some(50_439)),
            place("celle", [10.08, 52.62], Some(71_010)),
            place("unknown", [8.0, 53.0], None),
        ];
        let towns = chosen(
            &places,
            &Towns {
                count: 5,
                apart_km: 11.0,
            },
        );
        let names: Vec<_> = towns.iter().map(|(place, _)| place.ags.as_str()).collect();
        assert_eq!(names, ["hannover", "celle"]);
    }

    #[test]
    fn hannover_and_celle_are_36_km_apart() {
        let hannover = place("hannover", [9.733, 52.371], None);
        let celle = place("celle", [10.080, 52.624], None);
        assert!((distance_km(&hannover, &celle) - 36.6).abs() < 0.5);
    }

    #[test]
    fn a_name_on_the_map_is_short() {
        assert_eq!(map_name("Nienburg (Weser)"), "Nienburg");
        assert_eq!(map_name("Bad Essen"), "Bad Essen");
    }
}
