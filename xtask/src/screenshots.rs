//! `cargo xtask screenshots`: the pictures of the README.

use std::fs;
use std::io;
use std::process::Command;

use thiserror::Error;

use crate::build::base::Base;
use crate::build::{self, BuildError};
use crate::process::{self, ProcessError};
use crate::server::{Server, ServerError};
use crate::tools::{ToolError, chromium, node};
use crate::{project, say};

/// Why there are no screenshots.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ScreenshotsError {
    /// There is nothing to take a picture of.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// The server does not run.
    #[error(transparent)]
    Server(#[from] ServerError),
    /// Chromium or Playwright is missing.
    #[error(transparent)]
    Tool(#[from] ToolError),
    /// Playwright failed.
    #[error(transparent)]
    Playwright(#[from] ProcessError),
    /// The folder cannot be made.
    #[error("assets/screenshots cannot be made")]
    Folder(#[source] io::Error),
}

/// Takes the pictures that `xtask/screenshots.mjs` lists, into `assets/screenshots/`.
///
/// # Errors
///
/// If the build fails, or if the atlas is not ready within half a minute.
pub fn run() -> Result<(), ScreenshotsError> {
    let root = project::root();
    let dist = build::ensure(&Base::default())?;
    let tests = root.join("tests/e2e");
    node::ensure_packages(&tests)?;
    let chromium = chromium::ensure()?;
    let server = Server::start(dist, Base::default(), 0)?;
    let pictures = root.join("assets/screenshots");
    fs::create_dir_all(&pictures).map_err(ScreenshotsError::Folder)?;
    say::step("Taking screenshots (seconds)");
    process::run(
        Command::new("node")
            .arg(root.join("xtask/screenshots.mjs"))
            .arg(&pictures)
            // Playwright is installed there.
            .current_dir(tests)
            .env("CHROMIUM", chromium)
            .env("ATLAS_URL", server.url()),
        "`cargo xtask serve` and look whether the page is ready",
    )?;
    Ok(())
}
