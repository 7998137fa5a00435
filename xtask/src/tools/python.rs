//! Python with the packages of a list, in an environment of its own in the cache.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{ToolError, program};
use crate::process;
use crate::{project, say};

/// Names under which systems install Python 3.
const NAMES: [&str; 2] = ["python3", "python"];

/// Python 3, if it is there.
pub fn find() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| program::find(name))
}

/// The Python of an environment that has the packages which a `requirements.txt` lists, made when it is missing or the
/// list has changed.
///
/// # Errors
///
/// If there is no Python 3 with `venv`, or pip cannot fetch the packages.
pub fn ensure_packages(requirements: &Path) -> Result<PathBuf, ToolError> {
    let by_hand = format!(
        "install Python 3.10 or later with its modules venv and pip (on Debian `apt-get install python3-venv`); pip has to \
         reach PyPI for {}",
        requirements.display()
    );
    let python = find().ok_or_else(|| ToolError::Missing {
        tool: "Python 3",
        by_hand: by_hand.clone(),
    })?;
    let folder = project::cache().join("python");
    let own = folder.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    });
    let wanted = fs::read_to_string(requirements).unwrap_or_default();
    let note = folder.join("requirements.txt");
    let is_current = fs::read_to_string(&note).is_ok_and(|installed| installed == wanted);
    if is_current && process::output(Command::new(&own).arg("--version")).is_some() {
        return Ok(own);
    }
    say::step(format!(
        "Installing packages of Python into {} (half a minute, once)",
        folder.display()
    ));
    process::run(
        Command::new(python)
            .args(["-m", "venv", "--clear"])
            .arg(&folder)
            // Standard output is for results.
            .stdout(std::io::stderr()),
        &by_hand,
    )?;
    process::run(
        Command::new(&own)
            .args(["-m", "pip", "install", "--quiet", "--requirement"])
            .arg(requirements)
            .env("PIP_DISABLE_PIP_VERSION_CHECK", "1")
            .stdout(std::io::stderr()),
        &by_hand,
    )?;
    // Fails when the folder is full or gone; then the next run installs again.
    let _noted = fs::write(note, wanted);
    Ok(own)
}
