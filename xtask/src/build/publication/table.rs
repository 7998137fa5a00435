//! The initiatives as a table, with the columns that `cargo xtask import` reads, and the point behind them.

use projektatlas::atlas::export::neutralised;
use projektatlas::atlas::{Dataset, Evidence, Initiative, Precision, Regions, Scope, Status};

/// Name of the published file.
pub const NAME: &str = "initiatives.csv";
/// What spreadsheets know UTF-8 by.
const BYTE_ORDER_MARK: &str = "\u{feff}";
/// Between the values of one cell.
const BETWEEN: &str = ";";

/// One row: the columns of the import, then what its columns do not say.
fn row(initiative: &Initiative, regions: &Regions) -> [(&'static str, String); 28] {
    let some = |text: &Option<String>| text.clone().unwrap_or_default();
    let number = |number: Option<i32>| number.map(|year| year.to_string()).unwrap_or_default();
    let summary = |language: &str| match initiative.summary.best(language) {
        Some((found, text)) if found == language => text.to_owned(),
        _ => String::new(),
    };
    let district = initiative.district.as_deref();
    let district_name = district
        .and_then(|ags| regions.find(ags))
        .map(|district| district.name.clone());
    let degrees =
        |coordinate: Option<f64>| coordinate.map(|deg| deg.to_string()).unwrap_or_default();
    let point = initiative.lonlat;
    [
        ("id", initiative.id.to_string()),
        ("title", initiative.title.clone()),
        ("organisation", initiative.organisation.name.clone()),
        ("organisation_type", initiative.organisation.kind.clone()),
        ("fields", initiative.fields.join(BETWEEN)),
        ("target_groups", initiative.target_groups.join(BETWEEN)),
        ("scope", scope(initiative.scope).to_owned()),
        ("municipality", some(&initiative.municipality)),
        ("municipality_ags", some(&initiative.municipality_ags)),
        ("district", district_name.unwrap_or_default()),
        ("district_ags", some(&initiative.district)),
        ("postal_code", some(&initiative.address.postal_code)),
        ("street", some(&initiative.address.street)),
        ("website", some(&initiative.contact.website)),
        ("public_email", some(&initiative.contact.email)),
        ("phone", some(&initiative.contact.phone)),
        ("languages_offered", initiative.languages.join(BETWEEN)),
        ("since", number(initiative.since)),
        ("summary_de", summary("de")),
        ("summary_en", summary("en")),
        ("source_url", some(&initiative.source.url)),
        ("source_url_older", some(&initiative.source.earlier_url)),
        ("source_year", number(initiative.source.year)),
        ("currency", currency(initiative).to_owned()),
        ("checked", some(&initiative.checked)),
        ("precision", precision(initiative.precision).to_owned()),
        ("longitude", degrees(point.map(|point| point.x))),
        ("latitude", degrees(point.map(|point| point.y))),
    ]
}

/// The whole table: UTF-8 with a mark, commas, line ends of RFC 4180, cells that no spreadsheet takes for a formula.
///
/// # Errors
///
/// Never in practice: rows of equal length can be written to memory.
pub fn bytes(dataset: &Dataset, regions: &Regions) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    for (index, initiative) in dataset.initiatives().iter().enumerate() {
        let row = row(initiative, regions);
        if index == 0 {
            writer.write_record(row.iter().map(|(name, _)| name))?;
        }
        // A point west of Greenwich is a number, not a formula.
        let cell = |(name, text): &(&str, String)| match *name {
            "longitude" | "latitude" => text.clone(),
            _ => neutralised(text).into_owned(),
        };
        writer.write_record(row.iter().map(cell))?;
    }
    writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))
}

fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::Local => "local",
        Scope::District => "district",
        Scope::State => "state",
    }
}

fn precision(precision: Option<Precision>) -> &'static str {
    match precision {
        Some(Precision::Address) => "address",
        Some(Precision::Place) => "place",
        Some(Precision::District) => "district",
        None => "",
    }
}

/// The word of the import's column `currency`.
fn currency(initiative: &Initiative) -> &'static str {
    match (initiative.status, initiative.evidence) {
        (Status::Ended, _) => "ended_per_page",
        (_, Evidence::Recent) => "page_2022_or_later",
        (_, Evidence::Older) => "older_page",
        (_, Evidence::Undated) => "undated_page",
    }
}
