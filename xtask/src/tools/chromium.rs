//! Chromium, in which the browser tests run and the screenshots are taken.

use std::env;
use std::path::PathBuf;

use super::{ToolError, apt, program};

/// Names under which systems install Chromium or its kin.
const NAMES: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
];
/// Where macOS keeps applications.
const APPLICATIONS: [&str; 2] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
/// The same program without windows: all that tests see of it, and a third faster.
const HEADLESS: &str = "chromium-headless-shell";
/// What a person can do.
const BY_HAND: &str = "install Chromium or Chrome (on Debian `apt-get install chromium` as root), or set CHROMIUM to its path";

/// Finds Chromium for tests that need no window: `$CHROMIUM`, then its headless shell on `PATH`, or from apt; where there is
/// none, Chromium as it is ([`ensure`]).
///
/// # Errors
///
/// If there is no Chromium either and apt cannot install it.
pub fn ensure_headless() -> Result<PathBuf, ToolError> {
    if env::var_os("CHROMIUM").is_some() {
        return ensure();
    }
    if let Some(found) = program::find(HEADLESS) {
        return Ok(found);
    }
    // Only Debian and its kin have it as a package of its own.
    let installed = apt::install(
        "Chromium's headless shell",
        &[HEADLESS],
        "a minute",
        BY_HAND,
    );
    match installed.ok().and_then(|()| program::find(HEADLESS)) {
        Some(found) => Ok(found),
        None => ensure(),
    }
}

/// Finds Chromium: `$CHROMIUM`, then `PATH`, then macOS's applications; else installs it with apt.
///
/// # Errors
///
/// If there is none and apt cannot install it.
pub fn ensure() -> Result<PathBuf, ToolError> {
    if let Some(found) = find() {
        return Ok(found);
    }
    apt::install("Chromium", &["chromium"], "about a minute", BY_HAND)?;
    find().ok_or_else(|| ToolError::Missing {
        tool: "Chromium",
        by_hand: BY_HAND.to_owned(),
    })
}

/// Chromium, if it is there.
fn find() -> Option<PathBuf> {
    let chosen = env::var_os("CHROMIUM").map(PathBuf::from);
    chosen
        .into_iter()
        .chain(NAMES.iter().filter_map(|name| program::find(name)))
        .chain(APPLICATIONS.iter().map(PathBuf::from))
        .find(|candidate| candidate.is_file())
}
