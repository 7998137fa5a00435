//! The tools that a build needs: found where they are right, installed where they are missing.
//!
//! Everything that can go into the project's cache does ([`crate::project::cache`]); only Debian's packages and
//! rustup's target go into the system, because they have no other place.

mod apt;
mod cargo_tool;
pub mod chromium;
mod lock_file;
pub mod node;
mod npm_library;
mod npm_tool;
pub mod openers;
mod program;
pub mod python;
mod version;
pub mod wasm_toolchain;
pub mod web_drivers;

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

use thiserror::Error;

use crate::process::ProcessError;
use cargo_tool::CargoTool;
use npm_library::NpmLibrary;
use npm_tool::NpmTool;
use wasm_toolchain::WasmToolchain;

/// The version of Trunk that was tried with this project. Newer ones want a newer compiler.
const TRUNK_VERSION: &str = "0.21.14";

/// Optimises WebAssembly. Versions before do not know what current compilers produce: Debian's 108 stops at bulk memory.
const WASM_OPT: NpmTool = NpmTool {
    package: "binaryen",
    version: "132.0.0",
    program: "wasm-opt",
    at_least: "132",
};
/// Writes JavaScript short.
const ESBUILD: NpmTool = NpmTool {
    package: "esbuild",
    version: "0.28.2",
    program: "esbuild",
    at_least: "0.25.0",
};
/// Messages with values and plural forms (`src/web/fluent.rs`), from Mozilla: it leaves numbers to the browser.
const FLUENT: NpmLibrary = NpmLibrary {
    package: "@fluent/bundle",
    version: "0.19.1",
};

/// Why a tool is not there.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ToolError {
    /// A program that installs or asks for a tool failed.
    #[error(transparent)]
    Process(#[from] ProcessError),
    /// `Cargo.lock` could not be read, or does not name the crate.
    #[error("Cargo.lock names no version of `{0}`\n  by hand: run `cargo generate-lockfile`")]
    NotLocked(&'static str),
    /// A tool was installed without an error and still is not there.
    #[error("{tool} was installed, but {found}\n  by hand: {by_hand}")]
    StillMissing {
        /// Name of the tool.
        tool: String,
        /// What is there instead.
        found: String,
        /// What a person can do instead.
        by_hand: String,
    },
    /// There is no way to install it from here.
    #[error("{tool} is missing\n  by hand: {by_hand}")]
    Missing {
        /// Name of the tool.
        tool: &'static str,
        /// What a person can do.
        by_hand: String,
    },
    /// `PATH` could not be extended.
    #[error("the cache folder's name cannot stand in PATH")]
    Path(#[from] env::JoinPathsError),
}

/// What a release build runs with.
#[derive(Debug)]
pub struct BuildTools {
    /// Trunk's executable.
    pub trunk: PathBuf,
    /// `PATH` on which Trunk finds the right wasm-bindgen first.
    pub path: OsString,
    /// wasm-opt's executable.
    pub wasm_opt: PathBuf,
    /// esbuild's executable.
    pub esbuild: PathBuf,
    /// Where the libraries lie that esbuild puts into the page's script.
    pub libraries: PathBuf,
    /// How Rust is compiled to WebAssembly on this machine.
    pub toolchain: WasmToolchain,
    /// One line per tool with its version: a build with other tools is another build.
    pub versions: String,
}

/// Finds or installs everything a release build needs.
///
/// # Errors
///
/// If a tool can be neither found nor installed; the error says what to do by hand.
pub fn ensure_build_tools() -> Result<BuildTools, ToolError> {
    let toolchain = wasm_toolchain::ensure()?;
    let trunk = CargoTool {
        package: "trunk",
        program: "trunk",
        version: TRUNK_VERSION.to_owned(),
        // Without an optimiser Trunk installs in half the time, and it only moves files about. Its own lock file is
        // known to build.
        arguments: &[
            "--debug",
            "--no-default-features",
            "--features",
            "rustls",
            "--locked",
        ],
        duration: "about 5 minutes on two cores",
    };
    let wasm_bindgen = CargoTool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: lock_file::locked_version("wasm-bindgen")
            .ok_or(ToolError::NotLocked("wasm-bindgen"))?,
        // Not `--locked`: its lock file names crate versions that are no longer served.
        arguments: &[],
        duration: "about 3 minutes on two cores",
    };
    let trunk_path = trunk.ensure()?;
    let wasm_bindgen_path = wasm_bindgen.ensure()?;
    let wasm_opt = WASM_OPT.ensure()?;
    let esbuild = ESBUILD.ensure()?;
    let libraries = FLUENT.ensure()?;
    let folders = [&wasm_bindgen_path]
        .into_iter()
        .filter(|path| !program::is_on_path(path))
        .filter_map(|path| path.parent().map(PathBuf::from));
    let inherited = env::var_os("PATH").unwrap_or_default();
    Ok(BuildTools {
        trunk: trunk_path,
        path: env::join_paths(folders.chain(env::split_paths(&inherited)))?,
        versions: format!(
            "{}\ntrunk {}\nwasm-bindgen {}\nwasm-opt {}\nesbuild {}\n{} {}",
            toolchain.version(),
            trunk.version,
            wasm_bindgen.version,
            wasm_opt.version,
            esbuild.version,
            FLUENT.package,
            FLUENT.version
        ),
        wasm_opt: wasm_opt.path,
        esbuild: esbuild.path,
        libraries,
        toolchain,
    })
}
