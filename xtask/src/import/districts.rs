//! Districts by key, name and place, and their seats.

use std::collections::BTreeMap;

use geo::coord;
use projektatlas::atlas::{District, Regions, ShapesError, folded};
use serde::Deserialize;

use super::problem::PlaceProblem;

/// Districts, ready to be looked up.
pub struct Districts {
    regions: Regions,
    seats: BTreeMap<String, Administration>,
}

/// What the core does not read of a district.
#[derive(Debug, Deserialize)]
struct Administration {
    ags: String,
    seat: String,
    label_point: [f64; 2],
}

impl Districts {
    /// Reads `regions.geojson`.
    ///
    /// # Errors
    ///
    /// If the core cannot read it, or a district has no seat.
    pub fn parse(text: &str) -> Result<Self, DistrictsError> {
        #[derive(Deserialize)]
        struct Collection {
            features: Vec<Feature>,
        }
        #[derive(Deserialize)]
        struct Feature {
            properties: Administration,
        }
        let regions = Regions::parse(text).map_err(Box::new)?;
        let collection: Collection = serde_json::from_str(text)?;
        let seats = collection
            .features
            .into_iter()
            .map(|feature| (feature.properties.ags.clone(), feature.properties));
        Ok(Self {
            regions,
            seats: seats.collect(),
        })
    }

    /// The districts as the core has them.
    pub fn regions(&self) -> &Regions {
        &self.regions
    }

    /// The district around a place, degrees east and north; `None` if there is none.
    pub fn at(&self, [lon, lat]: [f64; 2]) -> Option<&District> {
        self.regions.district_at(coord! { x: lon, y: lat })
    }

    /// The district that a row names by key or by name; `None` if it names none.
    ///
    /// # Errors
    ///
    /// If there is no such district.
    pub fn find(
        &self,
        key: Option<&str>,
        name: Option<&str>,
    ) -> Result<Option<&District>, PlaceProblem> {
        let unknown = |value: &str| PlaceProblem::UnknownDistrict(value.to_owned());
        match (key, name) {
            (Some(key), _) => {
                // Spreadsheets take the key for a number and drop its first zero.
                let whole_key = if key.len() == 4 {
                    format!("0{key}")
                } else {
                    key.to_owned()
                };
                self.regions
                    .find(&whole_key)
                    .map(Some)
                    .ok_or_else(|| unknown(key))
            }
            (None, Some(name)) => self.named(name).map(Some).ok_or_else(|| unknown(name)),
            (None, None) => Ok(None),
        }
    }

    /// The district of this name: kind and name, full name, or the name alone if only one has it.
    fn named(&self, name: &str) -> Option<&District> {
        let wanted = folded(name);
        let districts = || self.regions.districts().iter();
        let in_full = districts().find(|district| {
            district.label.texts().any(|label| folded(label) == wanted)
                || folded(&format!("{} {}", district.kind, district.name)) == wanted
        });
        let mut by_name = districts().filter(|district| folded(&district.name) == wanted);
        in_full.or_else(|| by_name.next().filter(|_| by_name.next().is_none()))
    }

    /// The name of the municipality in which a district is administered.
    pub fn seat(&self, ags: &str) -> &str {
        self.seats.get(ags).map_or("", |district| &district.seat)
    }

    /// A point in a district for what has no place of its own: where its name stands.
    pub fn label_point(&self, ags: &str) -> Option<[f64; 2]> {
        self.seats.get(ags).map(|district| district.label_point)
    }
}

/// Why `regions.geojson` could not be read.
#[derive(Debug, thiserror::Error)]
pub enum DistrictsError {
    /// The core cannot read it.
    #[error(transparent)]
    Shapes(#[from] Box<ShapesError>),
    /// A district lacks its seat or the point of its name.
    #[error("regions.geojson")]
    Seats(#[from] serde_json::Error),
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// Two square districts side by side; the seat of the right one lies in the left one.
    pub const REGIONS: &str = r#"{"type": "FeatureCollection", "features": [
        {"type": "Feature", "id": "03404", "properties": {"ags": "03404", "name": "Osnabrück", "kind": "kreisfreie Stadt",
            "label": {"de": "Stadt Osnabrück"}, "region": "weser-ems", "seat": "Osnabrück", "label_point": [8.0, 52.3]},
            "geometry": {"type": "Polygon", "coordinates": [[[7.9,52.2],[8.1,52.2],[8.1,52.4],[7.9,52.4],[7.9,52.2]]]}},
        {"type": "Feature", "id": "03459", "properties": {"ags": "03459", "name": "Osnabrück", "kind": "Landkreis",
            "label": {"de": "Landkreis Osnabrück"}, "region": "weser-ems", "seat": "Osnabrück", "label_point": [8.2, 52.3]},
            "geometry": {"type": "Polygon", "coordinates": [[[8.1,52.2],[8.5,52.2],[8.5,52.4],[8.1,52.4],[8.1,52.2]]]}}
    ]}"#;

    #[test]
    fn a_district_is_found_by_key_full_name_and_place() {
        let districts = Districts::parse(REGIONS).unwrap();
        let key =
            |found: Result<Option<&District>, PlaceProblem>| found.unwrap().unwrap().ags.clone();
        assert_eq!(key(districts.find(Some("3459"), None)), "03459");
        assert_eq!(
            key(districts.find(None, Some("landkreis osnabrueck"))),
            "03459"
        );
        assert_eq!(districts.at([8.0, 52.3]).unwrap().ags, "03404");
        assert!(districts.at([0.0, 0.0]).is_none());
    }

    #[test]
    fn a_name_that_two_districts_have_is_not_enough() {
        let districts = Districts::parse(REGIONS).unwrap();
        let problem = districts.find(None, Some("Osnabrück")).unwrap_err();
        assert_eq!(
            problem,
            PlaceProblem::UnknownDistrict("Osnabrück".to_owned())
        );
    }
}
