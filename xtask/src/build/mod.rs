//! `cargo xtask build`: from sources and data to a folder that any file server can publish.
//!
//! In the order of the work: [`bundle`] has Trunk compile the app, [`parts`] cuts it, [`squeeze`] makes its code smaller;
//! [`site`] completes the bundle for one base path with data, texts ([`data_files`], [`messages`], [`translations`]), one style sheet and the security policy ([`page`], [`policy`]), final names
//! ([`hashed_name`]), pages for readers without a program ([`prerender`]), what keeps it all for visits without a network ([`offline`]), the answer to pages that ask how to show a link ([`oembed`]) and compressed neighbours ([`compress`]); [`size`] holds it against the budget of [`first_view`].

pub mod base;
mod bundle;
pub mod compress;
mod data_files;
mod digest;
mod features;
mod fingerprint;
mod first_view;
pub mod hashed_name;
mod json;
mod messages;
mod oembed;
mod offline;
mod page;
mod parts;
mod policy;
mod prerender;
mod publication;
mod site;
mod size;
mod sources;
mod squeeze;
mod terms;
mod translations;

use std::io;
use std::path::{Path, PathBuf};

use clap::Parser;
use thiserror::Error;

use crate::{project, say};
use base::Base;
use bundle::{Bundle, BundleError};
use fingerprint::Fingerprint;
#[cfg(test)]
pub use publication::table_of;
use site::SiteError;
use size::Measured;

/// What a site is made from besides the bundle: the data, and the code that makes it.
const INPUTS: [&str; 4] = ["assets", "data", "xtask/Cargo.toml", "xtask/src/build"];

/// Options of `cargo xtask build`.
#[derive(Debug, Parser)]
pub struct Args {
    /// Path on the server under which the atlas will lie.
    #[arg(long, default_value = "/", value_name = "PATH")]
    base: Base,
}

/// Why there is no build.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The app could not be compiled.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// The site could not be made.
    #[error(transparent)]
    Site(#[from] SiteError),
    /// The inputs could not be read.
    #[error("the inputs of the build cannot be read")]
    Inputs(#[source] io::Error),
    /// The script for the pages of others is too large.
    #[error("embed.js has grown beyond its gate: other sites load it on each of their pages")]
    LargeEmbed,
    /// The first view is too large.
    #[error(
        "the first view has grown beyond its gate: make something in it smaller, or load it later (DESIGN § 6)"
    )]
    TooLarge,
}

/// Builds into `dist/`, prints the sizes, and holds them against the budget.
///
/// # Errors
///
/// If the build fails, or if the first view is larger than the gate.
pub fn run(args: Args) -> Result<(), BuildError> {
    let bundle = bundle::ensure()?;
    let dist = project::root().join("dist");
    make(&bundle, &args.base, &dist)?;
    let files = site::measure(&dist)?;
    say::result(format!("\n{}\n", size::table(&files)));
    hold_against_budget(&files)?;
    say::result(format!(
        "dist/ is ready to be published under {}",
        args.base
    ));
    Ok(())
}

/// Makes sure that a folder holds the up-to-date site for a base path: `dist/` for `/`, a folder beside the bundle for
/// any other. Returns the folder.
///
/// # Errors
///
/// If the build fails. The budget is not this function's business.
pub fn ensure(base: &Base) -> Result<PathBuf, BuildError> {
    let bundle = bundle::ensure()?;
    let folder = if *base == Base::default() {
        project::root().join("dist")
    } else {
        let name = base.as_str().trim_matches('/').replace('/', "_");
        project::workshop().join(format!("site-{name}"))
    };
    if !is_made(&bundle, base, &folder)? {
        make(&bundle, base, &folder)?;
    }
    Ok(folder)
}

/// Holds a site that is made against the budget of the first view.
///
/// # Errors
///
/// If it is larger than the gate.
pub fn check_budget(folder: &Path) -> Result<(), BuildError> {
    hold_against_budget(&site::measure(folder)?)
}

/// Makes the published data alone, without the page.
///
/// # Errors
///
/// If a file of `data/` is missing or broken.
pub fn publish_data(folder: &Path) -> Result<(), BuildError> {
    site::assemble_data(&project::root().join("data"), folder)?;
    Ok(())
}

/// Says how large the first view is.
fn hold_against_budget(files: &[Measured]) -> Result<(), BuildError> {
    let bytes = size::first_view_bytes(files);
    say::result(size::verdict(bytes));
    if bytes > size::GATE_BYTES {
        return Err(BuildError::TooLarge);
    }
    if size::is_embed_too_large(files) {
        return Err(BuildError::LargeEmbed);
    }
    Ok(())
}

/// Makes the site and notes what it was made from.
fn make(bundle: &Bundle, base: &Base, folder: &Path) -> Result<(), BuildError> {
    say::step(format!(
        "Making {} for {base} and compressing it (seconds)",
        folder.display()
    ));
    site::assemble(&project::root(), bundle, base, folder)?;
    data_files::warn_of_placeholder_address(&folder.join("data/atlas.json"));
    site_fingerprint(bundle, base)
        .and_then(|fingerprint| fingerprint.note_in(&note_of(folder)))
        .map_err(BuildError::Inputs)
}

/// Whether the folder holds the site made from what is there now.
fn is_made(bundle: &Bundle, base: &Base, folder: &Path) -> Result<bool, BuildError> {
    let fingerprint = site_fingerprint(bundle, base).map_err(BuildError::Inputs)?;
    Ok(folder.join("index.html").is_file() && fingerprint.is_noted_in(&note_of(folder)))
}

/// The fingerprint of what a site is made from.
fn site_fingerprint(bundle: &Bundle, base: &Base) -> io::Result<Fingerprint> {
    let rest = format!("{}\n{base}", bundle.fingerprint.as_str());
    Fingerprint::of(&project::root(), &INPUTS, &rest)
}

/// Where the note about a folder lies: not in it, because all of it gets published.
fn note_of(folder: &Path) -> PathBuf {
    let name = folder.file_name().unwrap_or_default();
    compress::with_suffix(&project::workshop().join(name), "fingerprint")
}
