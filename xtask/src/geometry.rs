//! `cargo xtask geometry`: from boundaries and tables as their publishers give them to the files that the map draws.
//!
//! [`recipe`] says how borders are simplified, [`mapshaper`] does it, and one module per file writes what comes out.

mod borders;
mod context;
mod districts;
mod mapshaper;
mod municipalities;
mod places;
mod recipe;
mod settings;
mod source;
mod towns;

use std::path::{Path, PathBuf};
use std::{fs, io};

use clap::Parser;
use thiserror::Error;

use crate::feature_text::{FeatureText, collection_text};
use crate::process::ProcessError;
use crate::{project, say};
use settings::Settings;
use source::Sources;

/// Decimals of the coordinates of districts and municipalities: ten metres.
const LAND_DECIMALS: usize = 4;
/// Decimals of the coordinates of places: one metre.
const PLACE_DECIMALS: usize = 5;

/// Options of `cargo xtask geometry`.
#[derive(Debug, Parser)]
pub struct Args {
    /// Folder with districts.csv, places.csv, municipalities.geojson, bremen.geojson, neighbours.geojson and
    /// water.geojson; data/README.md says where they come from.
    source: PathBuf,
    /// Folder to write to.
    #[arg(long, value_name = "FOLDER", default_value_os_t = project::root().join("data"))]
    out: PathBuf,
}

/// Why `cargo xtask geometry` failed.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum GeometryError {
    /// A file could not be read or written.
    #[error("{}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// A file is not the JSON it should be.
    #[error("{}", path.display())]
    Json {
        /// The file.
        path: PathBuf,
        /// Where and what.
        #[source]
        source: serde_json::Error,
    },
    /// A table could not be read.
    #[error("{}", path.display())]
    Table {
        /// The table.
        path: PathBuf,
        /// Where and what.
        #[source]
        source: csv::Error,
    },
    /// Mapshaper could not be installed or failed.
    #[error(transparent)]
    Mapshaper(#[from] ProcessError),
    /// Something in one file has no match in another.
    #[error("{what} `{key}` is in {one} but not in {other}")]
    NoMatch {
        /// What is missing.
        what: &'static str,
        /// Which one.
        key: String,
        /// Where it is.
        one: &'static str,
        /// Where it is not.
        other: &'static str,
    },
    /// A value could not be written as JSON.
    #[error("a property cannot be written as JSON")]
    Value(#[from] serde_json::Error),
}

/// Runs the command.
///
/// # Errors
///
/// If a source is missing or unreadable, sources contradict each other, or Mapshaper cannot be had.
pub fn run(args: Args) -> Result<(), GeometryError> {
    let settings = Settings::read(
        &project::root()
            .join("data")
            .join("editing")
            .join("geometry.json"),
    )?;
    // Mapshaper runs in another folder.
    let sources = fs::canonicalize(&args.source).map_err(|source| GeometryError::File {
        path: args.source.clone(),
        source,
    })?;
    let tables = Sources::read(&sources, &settings)?;
    let program = mapshaper::ensure()?;
    let workshop = project::workshop().join("geometry");
    create_folder(&workshop)?;
    say::step("Simplifying borders (about half a minute)");
    for step in recipe::steps(&sources, &settings) {
        mapshaper::run(&program, &workshop, &step)?;
    }
    say::step(format!("Writing into {}", args.out.display()));
    create_folder(&args.out)?;
    let districts = districts::features(&workshop, &tables, &settings)?;
    write_collection(&args.out, "regions.geojson", &districts, LAND_DECIMALS)?;
    let municipalities = municipalities::features(&workshop)?;
    write_collection(
        &args.out,
        "municipalities.geojson",
        &municipalities,
        LAND_DECIMALS,
    )?;
    let borders = borders::features(&workshop)?;
    write_collection(&args.out, "borders.geojson", &borders, LAND_DECIMALS)?;
    let context = context::features(&workshop, &tables, &settings)?;
    write_collection(&args.out, "context.geojson", &context, LAND_DECIMALS)?;
    write(
        &args.out.join("places.json"),
        &places::text(&tables.places)?,
    )?;
    write(
        &args.out.join("districts.csv"),
        &districts::table(&tables.districts),
    )?;
    Ok(())
}

fn write_collection(
    folder: &Path,
    name: &str,
    features: &[FeatureText],
    decimals: usize,
) -> Result<(), GeometryError> {
    say::detail(format!("{name}: {} features", features.len()));
    write(&folder.join(name), &collection_text(features, decimals))
}

fn write(path: &Path, text: &str) -> Result<(), GeometryError> {
    fs::write(path, text).map_err(|source| GeometryError::File {
        path: path.to_owned(),
        source,
    })
}

fn create_folder(path: &Path) -> Result<(), GeometryError> {
    fs::create_dir_all(path).map_err(|source| GeometryError::File {
        path: path.to_owned(),
        source,
    })
}
