//! Mapshaper, which simplifies shapes and keeps their common borders common.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{self, ProcessError};
use crate::{project, say};

/// The version of the npm package `mapshaper`. Another one may choose other vertices.
const VERSION: &str = "0.7.70";

/// Finds Mapshaper in the cache, else installs it there.
///
/// # Errors
///
/// If npm is missing or cannot fetch it.
pub fn ensure() -> Result<PathBuf, ProcessError> {
    let folder = project::cache().join(format!("mapshaper-{VERSION}"));
    let program = folder
        .join("node_modules")
        .join("mapshaper")
        .join("bin")
        .join("mapshaper");
    if program.is_file() {
        return Ok(program);
    }
    say::step(format!(
        "Installing Mapshaper {VERSION} into {} (seconds, once)",
        folder.display()
    ));
    let _exists = fs::create_dir_all(&folder);
    process::run(
        Command::new("npm")
            .args([
                "install",
                "--no-audit",
                "--no-fund",
                "--ignore-scripts",
                "--prefix",
            ])
            .arg(&folder)
            .arg(format!("mapshaper@{VERSION}")),
        &format!(
            "install Node.js with npm, then `npm install --prefix {} mapshaper@{VERSION}`",
            folder.display()
        ),
    )?;
    Ok(program)
}

/// Runs one step of the recipe in a folder.
///
/// # Errors
///
/// If Node cannot be started or Mapshaper refuses.
pub fn run(program: &Path, folder: &Path, step: &[String]) -> Result<(), ProcessError> {
    process::run(
        Command::new("node")
            .arg(program)
            .arg("-quiet")
            .args(step)
            .current_dir(folder),
        "install Node.js 20 or later, and look at the sources that the command line names",
    )
}
