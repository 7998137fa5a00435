//! Where an initiative is: municipality, district, point, and what the point stands for.

use projektatlas::atlas::{District, Place};

use super::column::Column;
use super::districts::Districts;
use super::problem::{Note, PlaceProblem};
use super::table::Row;
use super::towns::{TownWords, Towns};
use super::values;

/// Where an initiative is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Location {
    /// Degrees east and north; `None` for state-wide offers.
    pub lonlat: Option<[f64; 2]>,
    /// What the point stands for: `place` or `district`; `None` without a point. Never `address`: tables hold no
    /// coordinates of houses.
    pub precision: Option<&'static str>,
    /// Name and key of the municipality; `None` if the source names none.
    pub municipality: Option<(String, String)>,
    /// Key of the district; `None` for state-wide offers.
    pub district: Option<String>,
    /// What is worth a look.
    pub notes: Vec<(Column, Note)>,
}

/// Finds the places of rows.
pub struct Locator {
    /// All municipalities.
    pub towns: Towns,
    /// All districts.
    pub districts: Districts,
}

type Problem = (Column, PlaceProblem);

impl Locator {
    /// Finds the place of a row whose scope is `scope`.
    ///
    /// # Errors
    ///
    /// If the row names a place that does not exist, none although it needs one, or two that contradict each other.
    pub fn locate(&self, row: &Row, scope: &str) -> Result<Location, Problem> {
        let at = |column| move |problem| (column, problem);
        let postcode = row
            .cell(Column::PostalCode)
            .map(values::postcode)
            .transpose();
        let postcode = postcode.map_err(at(Column::PostalCode))?;
        let district_column = if row.cell(Column::DistrictAgs).is_some() {
            Column::DistrictAgs
        } else {
            Column::District
        };
        let stated = self
            .districts
            .find(row.cell(Column::DistrictAgs), row.cell(Column::District));
        let stated = stated.map_err(at(district_column))?;
        let words = TownWords {
            key: row.cell(Column::MunicipalityAgs),
            name: row.cell(Column::Municipality),
            postcode: postcode.as_deref(),
            district: stated.map(|district| district.ags.as_str()),
        };
        let place = self.towns.find(words).map_err(at(town_column(words)))?;
        let mut location = match (scope, place, stated) {
            ("state", place, stated) => statewide(place, stated),
            (_, Some(place), stated) => self
                .in_municipality(row, place, stated)
                .map_err(at(town_column(words)))?,
            ("district", None, Some(district)) => self.in_district(district),
            _ => return Err((Column::Municipality, PlaceProblem::NoPlace)),
        };
        if let (Some(place), Some(postcode)) = (place, postcode)
            && !place.postcodes.contains(&postcode)
        {
            let note = Note::PostcodeElsewhere {
                postcode,
                municipality: place.name.clone(),
            };
            location.notes.push((Column::PostalCode, note));
        }
        Ok(location)
    }

    /// An offer that names its municipality.
    fn in_municipality(
        &self,
        row: &Row,
        place: &Place,
        stated: Option<&District>,
    ) -> Result<Location, PlaceProblem> {
        let around = self
            .districts
            .at(place.point)
            .ok_or_else(|| PlaceProblem::Nowhere(place.name.clone()))?;
        let label = |district: &District| district.label.text("de").to_owned();
        let mut notes = Vec::new();
        let district = match stated {
            Some(stated) if stated.ags != around.ags => {
                if self.districts.seat(&stated.ags) != place.name {
                    return Err(PlaceProblem::DistrictContradictsPlace {
                        municipality: place.name.clone(),
                        found: label(around),
                        stated: label(stated),
                    });
                }
                let note = Note::SeatOutside {
                    municipality: place.name.clone(),
                    district: label(stated),
                };
                notes.push((Column::Municipality, note));
                stated
            }
            _ => around,
        };
        let for_seat = row.cell(Column::MunicipalityBasis) == Some("district_seat");
        let is_seat = self.districts.seat(&district.ags) == place.name;
        if for_seat && !is_seat {
            let note = Note::NotTheSeat {
                municipality: place.name.clone(),
                district: label(district),
            };
            notes.push((Column::MunicipalityBasis, note));
        }
        let stands_for_district = for_seat && is_seat;
        Ok(Location {
            lonlat: Some(place.point),
            precision: Some(if stands_for_district {
                "district"
            } else {
                "place"
            }),
            municipality: (!stands_for_district).then(|| named(place)),
            district: Some(district.ags.clone()),
            notes,
        })
    }

    /// An offer that names its district only: at its seat, if that lies in it, else where its name stands.
    fn in_district(&self, district: &District) -> Location {
        let words = TownWords {
            name: Some(self.districts.seat(&district.ags)),
            district: Some(&district.ags),
            ..TownWords::default()
        };
        let seat = self
            .towns
            .find(words)
            .ok()
            .flatten()
            .map(|place| place.point);
        let inside = seat.filter(|point| {
            self.districts
                .at(*point)
                .is_some_and(|around| around.ags == district.ags)
        });
        Location {
            lonlat: inside.or_else(|| self.districts.label_point(&district.ags)),
            precision: Some("district"),
            district: Some(district.ags.clone()),
            ..Location::default()
        }
    }
}

fn statewide(place: Option<&Place>, stated: Option<&District>) -> Location {
    let notes = stated
        .map(|_| (Column::District, Note::DistrictOfStatewide))
        .into_iter()
        .collect();
    Location {
        municipality: place.map(named),
        notes,
        ..Location::default()
    }
}

fn named(place: &Place) -> (String, String) {
    (place.name.clone(), place.ags.clone())
}

/// The column that decides which municipality is meant.
fn town_column(words: TownWords<'_>) -> Column {
    match words {
        TownWords { key: Some(_), .. } => Column::MunicipalityAgs,
        TownWords {
            key: None,
            name: None,
            postcode: Some(_),
            ..
        } => Column::PostalCode,
        _ => Column::Municipality,
    }
}

#[cfg(test)]
mod tests {
    use projektatlas::atlas::Gazetteer;

    use super::super::districts::tests::REGIONS;
    use super::super::table::Table;
    use super::*;

    const NAMES: &str = "id,title,organisation,organisation_type,fields,scope,source_url,\
                         municipality,municipality_basis,district,postal_code";

    fn located(scope: &str, cells: &str) -> Result<Location, PlaceProblem> {
        let places = r#"{"places": [
            {"ags": "03404000", "name": "Osnabrück", "point": [8.05, 52.28], "postcodes": ["49074"]},
            {"ags": "03459024", "name": "Melle", "point": [8.34, 52.2001], "postcodes": ["49324"]}
        ]}"#;
        let locator = Locator {
            towns: Towns::new(Gazetteer::parse(places).unwrap()),
            districts: Districts::parse(REGIONS).unwrap(),
        };
        let table = Table::parse(&format!("{NAMES}\n,,,,,{scope},,{cells}\n")).unwrap();
        locator
            .locate(&table.rows[0], scope)
            .map_err(|(_, problem)| problem)
    }

    #[test]
    fn a_municipality_gives_point_and_district() {
        let location = located("local", "Melle,page,,49324").unwrap();
        assert_eq!(location.lonlat, Some([8.34, 52.2001]));
        assert_eq!(location.precision, Some("place"));
        assert_eq!(location.district.as_deref(), Some("03459"));
        assert_eq!(location.notes, []);
    }

    #[test]
    fn a_seat_that_was_only_supposed_stands_for_the_district() {
        let location = located("district", "Osnabrück,district_seat,Stadt Osnabrück,").unwrap();
        assert_eq!(
            (location.precision, location.municipality),
            (Some("district"), None)
        );
        let location = located("local", "Melle,district_seat,,").unwrap();
        assert_eq!(location.precision, Some("place"));
        assert!(matches!(
            location.notes.as_slice(),
            [(_, Note::NotTheSeat { .. })]
        ));
    }

    #[test]
    fn a_district_without_a_town_is_placed_inside_itself() {
        let location = located("district", ",,Landkreis Osnabrück,").unwrap();
        assert_eq!(location.lonlat, Some([8.2, 52.3]));
        assert_eq!(location.precision, Some("district"));
    }

    #[test]
    fn a_contradiction_is_reported_unless_the_town_is_the_seat() {
        let problem = located("local", "Melle,page,Stadt Osnabrück,").unwrap_err();
        assert_eq!(
            problem.to_string(),
            "Melle lies in Landkreis Osnabrück, not in Stadt Osnabrück; correct one of them"
        );
        let location = located("district", "Osnabrück,page,Landkreis Osnabrück,").unwrap();
        assert_eq!(location.district.as_deref(), Some("03459"));
        assert!(matches!(
            location.notes.as_slice(),
            [(_, Note::SeatOutside { .. })]
        ));
    }

    #[test]
    fn a_statewide_offer_has_no_point_and_no_district() {
        let location = located("state", "Melle,page,,").unwrap();
        assert_eq!((location.lonlat, location.district), (None, None));
        assert_eq!(
            location.municipality,
            Some(("Melle".to_owned(), "03459024".to_owned()))
        );
    }

    #[test]
    fn an_offer_without_any_place_is_reported() {
        assert_eq!(located("local", ",,,"), Err(PlaceProblem::NoPlace));
        assert_eq!(
            located("local", "Melle,page,,4932"),
            Err(PlaceProblem::NotAPostcode("4932".to_owned()))
        );
    }
}
