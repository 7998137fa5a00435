//! The bundle: what Trunk makes of the app, before it is completed for publication.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use super::fingerprint::Fingerprint;
use super::offline;
use super::parts::{self, PartsError};
use super::squeeze::{self, SqueezeError};
use crate::process::{self, ProcessError};
use crate::tools::{self, ToolError};
use crate::{project, say};
use thiserror::Error;

/// What stands in the bundle for the base path, so that one bundle serves every base.
pub const BASE_MARK: &str = "/__base__/";

/// The script that other sites put on their pages, under the name that stays.
pub const EMBED_SCRIPT: &str = "embed.js";

/// Everything a bundle is made from.
const INPUTS: [&str; 7] = [
    ".cargo/config.toml",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "assets",
    "index.html",
    "src",
];

/// Why there is no bundle.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum BundleError {
    /// A tool is missing.
    #[error(transparent)]
    Tool(#[from] ToolError),
    /// Trunk failed.
    #[error(transparent)]
    Trunk(#[from] ProcessError),
    /// The program could not be cut into parts.
    #[error(transparent)]
    Parts(#[from] PartsError),
    /// The code could not be made smaller.
    #[error(transparent)]
    Squeeze(#[from] SqueezeError),
    /// A file could not be read or written.
    #[error("the bundle's files in {} cannot be read or written", folder.display())]
    Files {
        /// Where bundles lie.
        folder: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
}

/// A bundle that is up to date.
pub struct Bundle {
    /// The folder that holds `index.html` and what it refers to.
    pub folder: PathBuf,
    /// What it was made from.
    pub fingerprint: Fingerprint,
}

/// Makes the bundle, unless the one that is there was made from the same files with the same tools.
///
/// # Errors
///
/// If a tool is missing and cannot be installed, or if the app does not compile.
pub fn ensure() -> Result<Bundle, BundleError> {
    let tools = tools::ensure_build_tools()?;
    let workshop = project::workshop();
    let folder = workshop.join("bundle");
    let files = |source| BundleError::Files {
        folder: workshop.clone(),
        source,
    };
    fs::create_dir_all(&workshop).map_err(files)?;

    let flags = env::var("RUSTFLAGS").unwrap_or_default();
    let settings = format!("{}\n{flags}", tools.versions);
    let fingerprint = Fingerprint::of(&project::root(), &INPUTS, &settings).map_err(files)?;
    let note = workshop.join("bundle.fingerprint");
    if fingerprint.is_noted_in(&note) && folder.join("index.html").is_file() {
        say::step("The app is compiled already: nothing it is made from has changed");
        return Ok(Bundle {
            folder,
            fingerprint,
        });
    }
    say::step(
        "Compiling the app to WebAssembly (3 to 5 minutes the first time, 1 to 2 after a change)",
    );
    run_trunk(&tools, &folder)?;
    squeeze::squeeze(&parts::cut(&tools)?, &folder, &tools)?;
    for name in [EMBED_SCRIPT, offline::REGISTRATION, offline::WORKER] {
        squeeze::shorten(
            &project::root().join("assets").join(name),
            &folder.join(name),
            squeeze::CLASSIC_SCRIPT,
            &tools,
        )?;
    }
    fingerprint.note_in(&note).map_err(files)?;
    Ok(Bundle {
        folder,
        fingerprint,
    })
}

/// Runs Trunk.
fn run_trunk(tools: &tools::BuildTools, folder: &Path) -> Result<(), ProcessError> {
    process::run(
        Command::new(&tools.trunk)
            // Standard output is for results.
            .stdout(std::io::stderr())
            .args([
                "build",
                "--release",
                "--skip-version-check",
                "--public-url",
                BASE_MARK,
                "--dist",
            ])
            .arg(folder)
            .current_dir(project::root())
            .env("PATH", &tools.path)
            .envs(tools.toolchain.variables())
            // Trunk 0.21 takes the value of NO_COLOR for a truth value and fails at "1".
            .env_remove("NO_COLOR"),
        "see the messages above; `cargo build --release --target wasm32-unknown-unknown` shows the compiler's alone",
    )
}
