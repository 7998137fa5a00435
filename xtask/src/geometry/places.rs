//! `places.json`, the gazetteer: one place per line.

use serde::Serialize;

use super::source::PlaceRow;
use super::{GeometryError, PLACE_DECIMALS};

/// A place, in the order of its properties in the file.
#[derive(Serialize)]
struct Place<'a> {
    ags: &'a str,
    name: &'a str,
    district: &'a str,
    point: [f64; 2],
    #[serde(skip_serializing_if = "Option::is_none")]
    population: Option<u32>,
    postcodes: Vec<&'a str>,
}

/// The gazetteer as JSON.
///
/// # Errors
///
/// Never in practice: texts and numbers can be written.
pub fn text(rows: &[PlaceRow]) -> Result<String, GeometryError> {
    let lines: Vec<_> = rows
        .iter()
        .map(|row| {
            let place = Place {
                ags: &row.ags,
                name: &row.name,
                district: &row.district_ags,
                point: [rounded(row.lon), rounded(row.lat)],
                population: row.geonames_population,
                postcodes: row.postcodes.split_whitespace().collect(),
            };
            serde_json::to_string(&place).map(|json| format!("    {json}"))
        })
        .collect::<Result<_, _>>()?;
    Ok(format!(
        "{{\n  \"places\": [\n{}\n  ]\n}}\n",
        lines.join(",\n")
    ))
}

fn rounded(degrees: f64) -> f64 {
    let factor = 10_f64.powi(i32::try_from(PLACE_DECIMALS).unwrap_or_default());
    (degrees * factor).round() / factor
}
