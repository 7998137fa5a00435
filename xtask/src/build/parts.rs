//! Cuts the program where `#[wasm_split]` marks it: into the part that a first view needs, and parts that the page fetches
//! when they are first asked for.
//!
//! The cut needs what the compiler's linker knows of the program (`--emit-relocs` in `.cargo/config.toml`), so it comes
//! before wasm-bindgen, which Trunk has run on the whole; the main part takes the place of the whole.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use thiserror::Error;
use wasm_split_cli_support as wasm_split;

use crate::process::{self, ProcessError};
use crate::tools::BuildTools;
use crate::tools::wasm_toolchain::TARGET;
use crate::{project, say};

/// Name of the main part; wasm-bindgen adds endings to it.
const MAIN: &str = "projektatlas";
/// The script by which the main part loads the others.
const LINKS: &str = "__wasm_split.js";

/// Why the program could not be cut.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PartsError {
    /// wasm-bindgen failed.
    #[error(transparent)]
    Tool(#[from] ProcessError),
    /// The program is not what the cutter expects.
    #[error(
        "{} cannot be cut into parts: {reason}\n  by hand: see that `--emit-relocs` stands in .cargo/config.toml and that no \
         RUSTFLAGS are set",
        program.display()
    )]
    Cut {
        /// The compiled program.
        program: PathBuf,
        /// What the cutter says.
        reason: String,
    },
    /// A file could not be read or written.
    #[error("{} cannot be read or written", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
}

/// The program in parts, each a file.
#[derive(Debug)]
pub struct Parts {
    /// What the first view loads.
    pub main: PathBuf,
    /// The script that goes with it.
    pub script: PathBuf,
    /// The script that loads the other parts; the first script imports it.
    pub links: PathBuf,
    /// Names and files of the parts that come later.
    pub later: Vec<Part>,
}

/// A part that comes later.
#[derive(Debug)]
pub struct Part {
    /// What the links call the file.
    pub name: String,
    /// The file.
    pub path: PathBuf,
}

/// Cuts the program that Trunk has compiled.
///
/// # Errors
///
/// If it was compiled without what the cutter needs, or a tool fails.
pub fn cut(tools: &BuildTools) -> Result<Parts, PartsError> {
    let workshop = project::workshop();
    let program = workshop
        .with_file_name(TARGET)
        .join("release")
        .join(MAIN)
        .with_extension("wasm");
    let folder = workshop.join("parts");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(failed_at(&folder))?;
    }
    fs::create_dir_all(&folder).map_err(failed_at(&folder))?;
    let whole = fs::read(&program).map_err(failed_at(&program))?;
    let main = folder.join("main.wasm");
    let mut options = wasm_split::Options::new(&whole);
    let module = format!("./{MAIN}.js");
    options.output_dir = &folder;
    options.main_out_path = &main;
    options.main_module = &module;
    let cut = wasm_split::transform(options).map_err(|error| PartsError::Cut {
        program,
        reason: format!("{error:#}"),
    })?;
    bind(&main, &folder, tools)?;
    let later: Vec<Part> = cut
        .split_modules
        .into_iter()
        .filter_map(|path| {
            let name = path.file_name()?.to_str()?.to_owned();
            Some(Part { name, path })
        })
        .collect();
    say::detail(format!("The program has {} parts", later.len() + 1));
    Ok(Parts {
        main: folder.join(format!("{MAIN}_bg.wasm")),
        script: folder.join(format!("{MAIN}.js")),
        links: folder.join(LINKS),
        later,
    })
}

/// Has wasm-bindgen write the script that goes with the main part. What it exports stays: the other parts use it.
fn bind(main: &Path, folder: &Path, tools: &BuildTools) -> Result<(), ProcessError> {
    process::run(
        Command::new("wasm-bindgen")
            .env("PATH", &tools.path)
            .arg(main)
            .args(["--target", "web", "--no-typescript", "--keep-lld-exports"])
            .args(["--out-name", MAIN, "--out-dir"])
            .arg(folder),
        "see the message above",
    )
}

/// Names the file in an error.
fn failed_at(path: &Path) -> impl FnOnce(io::Error) -> PartsError + use<> {
    let path = path.to_path_buf();
    move |source| PartsError::File { path, source }
}
