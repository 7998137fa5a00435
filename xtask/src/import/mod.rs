//! `cargo xtask import`: from the table that editors keep to `data/initiatives.geojson`.
//!
//! The way of a row: bytes ([`encoding`]) → rows ([`table`]) → cells ([`text`], [`values`], [`codes`], [`languages`],
//! [`evidence`], [`location`]) → an [`entry`] → a feature of the file. What cannot be used is said with line, column,
//! reason and remedy ([`problem`]), all of a table in one go.

mod changes;
mod codes;
mod column;
mod districts;
mod encoding;
mod entry;
mod evidence;
mod languages;
mod location;
mod problem;
mod reader;
mod table;
#[cfg(test)]
mod tests;
mod text;
mod towns;
mod values;

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};
use std::{fs, io};

use clap::Parser;
use projektatlas::atlas::{AtlasConfig, Dataset, DatasetError, Gazetteer, Problem};
use thiserror::Error;

use crate::feature_text::collection_text;
use crate::recorded::{Recorded, RecordedError};
use crate::{project, say};
use changes::Changes;
use codes::CodeLists;
use districts::{Districts, DistrictsError};
use encoding::{Encoding, EncodingError};
use entry::Entry;
use languages::Languages;
use location::Locator;
use reader::{Reading, Reference};
use table::{Table, TableError};
use towns::Towns;

/// Decimals of the coordinates of places: one metre.
const PLACE_DECIMALS: usize = 5;
/// Mean length of a year of the Gregorian calendar, in seconds.
const YEAR_S: u64 = 31_556_952;

/// Options of `cargo xtask import`.
#[derive(Debug, Parser)]
pub struct Args {
    /// The table: CSV with the columns that data/README.md explains, one initiative per row.
    table: PathBuf,
    /// Writes the sound rows even if others cannot be used.
    #[arg(long)]
    keep_good: bool,
    /// File to write.
    #[arg(long, value_name = "FILE", default_value_os_t = data_file("initiatives.geojson"))]
    out: PathBuf,
}

/// Why `cargo xtask import` failed.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ImportError {
    /// A file could not be read or written.
    #[error("{}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// The file is no text that could hold a table.
    #[error("{}", path.display())]
    Encoding {
        /// The file.
        path: PathBuf,
        /// What it is instead.
        #[source]
        source: EncodingError,
    },
    /// The text is no table of initiatives.
    #[error("{}", path.display())]
    Table {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        #[source]
        source: TableError,
    },
    /// A file in `data/` that rows refer to cannot be read.
    #[error("data/{file}")]
    Json {
        /// Name of the file.
        file: &'static str,
        /// Where and what.
        #[source]
        source: serde_json::Error,
    },
    /// The districts cannot be read.
    #[error("data/regions.geojson")]
    Districts(#[from] DistrictsError),
    /// The table of languages cannot be read.
    #[error("data/editing/languages.csv")]
    Languages(#[from] csv::Error),
    /// The days of recording cannot be read.
    #[error("{}", path.display())]
    Days {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        #[source]
        source: RecordedError,
    },
    /// Rows that cannot be used.
    #[error("{bad} of {all} rows cannot be used; {}", if *written { "the others were written" } else {
        "nothing was written. Mend the rows, or keep the others with --keep-good"
    })]
    BadRows {
        /// How many.
        bad: usize,
        /// Of how many.
        all: usize,
        /// Whether the others were written.
        written: bool,
    },
    /// The app would not read what was about to be written.
    #[error("the app would not read the result, so nothing was written: {0}")]
    Unreadable(String),
    /// The app would read no entry at all.
    #[error("the app would not read the result, so nothing was written")]
    NotACollection(#[from] DatasetError),
    /// An entry cannot be written as JSON.
    #[error("an entry cannot be written as JSON")]
    Value(#[from] serde_json::Error),
}

/// Runs the command.
///
/// # Errors
///
/// If the table cannot be read, or a row of it cannot be used. What is wrong with rows goes to standard error.
pub fn run(args: Args) -> Result<(), ImportError> {
    let config_text = read_data("atlas.json")?;
    let config: AtlasConfig =
        serde_json::from_str(&config_text).map_err(|source| ImportError::Json {
            file: "atlas.json",
            source,
        })?;
    let reference = reference(&config)?;
    let table = read_table(&args.table)?;
    let reading = reader::read(&table, &reference);
    report(&table, &reading);
    let all = table.rows.len();
    let bad = all - reading.entries.len();
    let written = bad == 0 || args.keep_good;
    if written {
        let text = checked_text(&reading.entries, &config, &reference)?;
        let before = fs::read_to_string(&args.out).unwrap_or_default();
        write(&args.out, &text)?;
        note_days(&args.out, &before, &text)?;
        say::result(format!(
            "{} entries written to {}: {}",
            reading.entries.len(),
            args.out.display(),
            Changes::between(&before, &text)
        ));
    }
    if bad == 0 {
        Ok(())
    } else {
        Err(ImportError::BadRows { bad, all, written })
    }
}

/// Notes in `changes.csv`, if there is one beside the file, on which day entries came and changed.
fn note_days(out: &Path, before: &str, after: &str) -> Result<(), ImportError> {
    let path = out.with_file_name("changes.csv");
    let Ok(text) = fs::read_to_string(&path) else {
        return Ok(());
    };
    let recorded = Recorded::parse(&text).map_err(|source| ImportError::Days {
        path: path.clone(),
        source,
    })?;
    let today = chrono::Local::now().date_naive();
    let recorded =
        recorded.after_change(&changes::features(before), &changes::features(after), today);
    write(&path, &recorded.text())
}

/// Says what was found, in the order of the table.
fn report(table: &Table, reading: &Reading) {
    for name in &table.unknown_columns {
        say::detail(format!(
            "note: no column is called `{name}`; it is not read"
        ));
    }
    for note in &reading.notes {
        say::detail(format!("note: {note}"));
    }
    for problem in &reading.problems {
        say::detail(format!("error: {problem}"));
    }
}

fn read_table(path: &Path) -> Result<Table, ImportError> {
    let bytes = fs::read(path).map_err(|source| ImportError::File {
        path: path.to_owned(),
        source,
    })?;
    let decoded = encoding::decoded(&bytes);
    let (text, encoding) = decoded.map_err(|source| ImportError::Encoding {
        path: path.to_owned(),
        source,
    })?;
    if encoding == Encoding::Windows1252 {
        say::warning(
            "the table is not UTF-8; it was read as Windows-1252. Look at its umlauts, or save it as \"CSV UTF-8\"",
        );
    }
    Table::parse(&text).map_err(|source| ImportError::Table {
        path: path.to_owned(),
        source,
    })
}

/// What rows refer to, from `data/`.
fn reference(config: &AtlasConfig) -> Result<Reference, ImportError> {
    let gazetteer =
        Gazetteer::parse(&read_data("places.json")?).map_err(|source| ImportError::Json {
            file: "places.json",
            source,
        })?;
    Ok(Reference {
        codes: CodeLists::new(config),
        languages: Languages::parse(&read_data("editing/languages.csv")?)?,
        locator: Locator {
            towns: Towns::new(gazetteer),
            districts: Districts::parse(&read_data("regions.geojson")?)?,
        },
        this_year: this_year(),
    })
}

/// The text of the file, if the app reads all of it without a complaint.
fn checked_text(
    entries: &[Entry],
    config: &AtlasConfig,
    reference: &Reference,
) -> Result<String, ImportError> {
    let features = entries
        .iter()
        .map(Entry::feature)
        .collect::<Result<Vec<_>, _>>()?;
    let text = collection_text(&features, PLACE_DECIMALS);
    let dataset = Dataset::parse(&text, config, reference.locator.districts.regions())?;
    match dataset.problems() {
        [] => Ok(text),
        problems => Err(ImportError::Unreadable(
            problems
                .iter()
                .map(Problem::to_string)
                .collect::<Vec<_>>()
                .join("; "),
        )),
    }
}

/// Writes a file whole or not at all.
fn write(path: &Path, text: &str) -> Result<(), ImportError> {
    let failed = |source| ImportError::File {
        path: path.to_owned(),
        source,
    };
    let beside = path.with_extension("new");
    fs::write(&beside, text).map_err(failed)?;
    fs::rename(&beside, path).map_err(failed)
}

fn read_data(name: &str) -> Result<String, ImportError> {
    let path = data_file(name);
    fs::read_to_string(&path).map_err(|source| ImportError::File { path, source })
}

fn data_file(name: &str) -> PathBuf {
    project::root().join("data").join(name)
}

/// The year of the clock; may be wrong for some hours around New Year.
fn this_year() -> i32 {
    let since_1970 = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i32::try_from(1970 + since_1970.as_secs() / YEAR_S).unwrap_or(i32::MAX)
}
