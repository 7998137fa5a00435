//! wasm-opt, which takes a quarter off the size of the app: Binaryen's, from npm.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::program;
use super::{ToolError, version::Version};
use crate::process;
use crate::{project, say};

/// The version of the npm package `binaryen`. Its first part is the version that wasm-opt prints.
const PACKAGE_VERSION: &str = "132.0.0";

/// A wasm-opt that will do.
pub struct WasmOpt {
    /// Its executable.
    pub path: PathBuf,
    /// What it says about itself.
    pub version: Version,
}

/// Finds wasm-opt on `PATH` or in the cache, else installs it into the cache.
///
/// Older versions do not know what current compilers produce: Debian's 108 stops at bulk memory.
///
/// # Errors
///
/// If npm is missing or cannot fetch it.
pub fn ensure() -> Result<WasmOpt, ToolError> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let folder = folder();
    say::step(format!(
        "Installing wasm-opt {PACKAGE_VERSION} into {} (seconds, once)",
        folder.display()
    ));
    let by_hand = format!(
        "install Node.js with npm, then `npm install --prefix {} binaryen@{PACKAGE_VERSION}`; a wasm-opt of that or a \
         later version on PATH is used",
        folder.display()
    );
    let _exists = fs::create_dir_all(&folder);
    process::run(
        Command::new("npm")
            .args(["install", "--no-audit", "--no-fund", "--prefix"])
            .arg(&folder)
            .arg(format!("binaryen@{PACKAGE_VERSION}")),
        &by_hand,
    )?;
    find().ok_or_else(|| ToolError::StillMissing {
        tool: "wasm-opt".to_owned(),
        found: format!("nothing that starts lies in {}", folder.display()),
        by_hand,
    })
}

/// A wasm-opt that is new enough, if there is one.
fn find() -> Option<WasmOpt> {
    let wanted = PACKAGE_VERSION
        .split('.')
        .next()
        .and_then(Version::first_in)?;
    let installed = folder().join("node_modules").join(".bin").join("wasm-opt");
    [program::find("wasm-opt"), Some(installed)]
        .into_iter()
        .flatten()
        .filter_map(|path| {
            let version = program::version_of(&path)?;
            Some(WasmOpt { path, version })
        })
        .find(|candidate| candidate.version >= wanted)
}

/// Where npm puts it.
fn folder() -> PathBuf {
    project::cache().join("binaryen")
}
