//! Places and their postcodes. `data/places.json`.

use std::collections::BTreeMap;

use geo::{Coord, coord};
use serde::Deserialize;

use super::great_circle_km;

/// All municipalities with their postcodes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Gazetteer {
    places: Vec<Place>,
    by_ags: BTreeMap<String, usize>,
}

/// One municipality.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Place {
    /// Official key, eight digits.
    pub ags: String,
    /// Its name.
    pub name: String,
    /// Where it is: degrees east and north.
    pub point: [f64; 2],
    /// Inhabitants as far as known, for its rank on the map.
    #[serde(default)]
    pub population: Option<u32>,
    /// Its postcodes, five digits each.
    #[serde(default)]
    pub postcodes: Vec<String>,
}

impl Place {
    /// Whether it is an area that belongs to no municipality („gemeindefreies Gebiet“): a forest, a bird island, a
    /// training ground. In their keys the number within the district is above 500.
    #[must_use]
    pub fn is_unincorporated(&self) -> bool {
        let number = self.ags.get(5..).and_then(|number| number.parse().ok());
        number.is_some_and(|number: u32| number > 500)
    }
}

#[derive(Deserialize)]
struct File {
    places: Vec<Place>,
}

impl Gazetteer {
    /// Reads `places.json`.
    ///
    /// # Errors
    ///
    /// When the text is not JSON of that shape.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        let File { places } = serde_json::from_str(text)?;
        let by_ags = places
            .iter()
            .enumerate()
            .map(|(at, place)| (place.ags.clone(), at))
            .collect();
        Ok(Self { places, by_ags })
    }

    /// All places, in the order of the file.
    #[must_use]
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// The place whose point is nearest, and how far that is in kilometres; `None` when there are no places.
    ///
    /// - `lonlat`: degrees on WGS 84, `x` east, `y` north.
    #[must_use]
    pub fn nearest(&self, lonlat: Coord) -> Option<(&Place, f64)> {
        let towns = self
            .places
            .iter()
            .filter(|place| !place.is_unincorporated());
        let with_km = towns.map(|place| {
            let [x, y] = place.point;
            (place, great_circle_km(lonlat, coord! { x: x, y: y }))
        });
        with_km.min_by(|(_, a), (_, b)| a.total_cmp(b))
    }

    /// The place with this key.
    #[must_use]
    pub fn find(&self, ags: &str) -> Option<&Place> {
        self.by_ags.get(ags).and_then(|at| self.places.get(*at))
    }
}
