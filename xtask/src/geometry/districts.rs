//! `regions.geojson` and `districts.csv`.

use std::path::Path;

use projektatlas::atlas::folded;

use super::settings::{Name, Settings};
use super::source::{DistrictRow, PlaceRow, Sources, shapes};
use super::{GeometryError, recipe};
use crate::feature_text::FeatureText;

/// The districts, in the order of their keys.
///
/// # Errors
///
/// If a district of the table has no area.
pub fn features(
    workshop: &Path,
    tables: &Sources,
    settings: &Settings,
) -> Result<Vec<FeatureText>, GeometryError> {
    let mut areas = shapes(&workshop.join(recipe::DISTRICTS))?;
    let feature = |row: &DistrictRow| {
        let area = areas
            .iter_mut()
            .find(|area| area.text("district") == row.ags)
            .and_then(|area| area.geometry.take());
        let area = area.ok_or_else(|| GeometryError::NoMatch {
            what: "district",
            key: row.ags.clone(),
            one: "districts.csv",
            other: "municipalities.geojson",
        })?;
        Ok(FeatureText::new(Some(&row.ags), Some(area))
            .with("ags", &row.ags)?
            .with("name", &row.name)?
            .with("kind", &row.kind)?
            .with("label", &label(row, settings))?
            .with("locative", &locative(row, settings)?)?
            .with("region", &row.region)?
            .with("seat", &seat(row, &tables.places))?
            .with("label_point", &[row.label_lon, row.label_lat])?)
    };
    tables.districts.iter().map(feature).collect()
}

/// The figures of the districts, as a table.
pub fn table(districts: &[DistrictRow]) -> String {
    let head = "ags,name,population,foreign_share\n".to_owned();
    districts.iter().fold(head, |text, row| {
        format!(
            "{text}{},{},{},{}\n",
            row.ags, row.name, row.population_2025_12_31, row.foreign_share_pct_2024
        )
    })
}

/// The full name of a district, as the subject of a sentence.
fn label(row: &DistrictRow, settings: &Settings) -> Name {
    let kind_and_name = || match settings.kinds_in_labels.get(&row.kind) {
        Some(kind) => format!("{kind} {}", row.name),
        None => row.name.clone(),
    };
    let label = settings
        .district_labels
        .get(&row.ags)
        .cloned()
        .unwrap_or_else(kind_and_name);
    Name::from([("de".to_owned(), label)])
}

/// How a sentence says that something is in a district: „in der Region Hannover“.
///
/// # Errors
///
/// If the settings do not say so for districts of that kind.
fn locative(row: &DistrictRow, settings: &Settings) -> Result<Name, GeometryError> {
    if let Some(locative) = settings.district_locatives.get(&row.ags) {
        return Ok(locative.clone());
    }
    let of_kind =
        settings
            .locatives_of_kinds
            .get(&row.kind)
            .ok_or_else(|| GeometryError::NoMatch {
                what: "kind of district",
                key: row.kind.clone(),
                one: "districts.csv",
                other: "geometry.json",
            })?;
    let named = |(language, text): (&String, &String)| {
        (language.clone(), text.replace("{name}", &row.name))
    };
    Ok(of_kind.iter().map(named).collect())
}

/// The seat of a district as its municipality is called.
///
/// The source writes `Winsen/Luhe` and `Emden/Ostfriesland` for Winsen (Luhe) and Emden. A seat may lie in another
/// district: Osnabrück's is the city.
fn seat<'a>(row: &'a DistrictRow, places: &'a [PlaceRow]) -> &'a str {
    let wanted = folded(&row.seat);
    let first_word = folded(row.seat.split(['/', ',']).next().unwrap_or_default());
    let own = |name: &str| {
        places
            .iter()
            .find(|place| place.district_ags == row.ags && folded(&place.name) == name)
    };
    let elsewhere = || places.iter().find(|place| folded(&place.name) == wanted);
    own(&wanted)
        .or_else(|| own(&first_word))
        .or_else(elsewhere)
        .map_or(&row.seat, |place| &place.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(ags: &str, name: &str) -> PlaceRow {
        PlaceRow {
            ags: ags.to_owned(),
            name: name.to_owned(),
            district_ags: ags.chars().take(5).collect(),
            lon: 0.0,
            lat: 0.0,
            geonames_population: None,
            postcodes: String::new(),
        }
    }

    fn district(ags: &str, name: &str, seat: &str) -> DistrictRow {
        DistrictRow {
            ags: ags.to_owned(),
            name: name.to_owned(),
            kind: "Landkreis".to_owned(),
            seat: seat.to_owned(),
            region: String::new(),
            label_lon: 0.0,
            label_lat: 0.0,
            population_2025_12_31: 1,
            foreign_share_pct_2024: "9.1".to_owned(),
        }
    }

    #[test]
    fn a_seat_is_called_as_its_municipality() {
        let places = [
            place("03353040", "Winsen (Luhe)"),
            place("03402000", "Emden"),
            place("03404000", "Osnabrück"),
            place("03351024", "Winsen (Aller)"),
        ];
        assert_eq!(
            seat(&district("03353", "Harburg", "Winsen/Luhe"), &places),
            "Winsen (Luhe)"
        );
        assert_eq!(
            seat(&district("03402", "Emden", "Emden/Ostfriesland"), &places),
            "Emden"
        );
        assert_eq!(
            seat(&district("03459", "Osnabrück", "Osnabrück"), &places),
            "Osnabrück"
        );
    }

    #[test]
    fn the_table_of_figures_has_a_head() {
        let text = table(&[district("03351", "Celle", "Celle")]);
        assert_eq!(
            text,
            "ags,name,population,foreign_share\n03351,Celle,1,9.1\n"
        );
    }
}
