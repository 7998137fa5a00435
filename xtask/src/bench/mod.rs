//! `cargo xtask bench`: how fast the core is, on the host and as WebAssembly, and the whole atlas in Chromium, beside what
//! people use today.
//!
//! The measuring is done by `bench/`: `benches/core.rs`, `engine.mjs`, `browser/measure.mjs`. Here is what they need: the
//! [`engine`] as a module, sites and servers for the [`browser`] and for [`lighthouse`].

mod browser;
mod engine;
mod lighthouse;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::{Parser, ValueEnum};
use thiserror::Error;

use crate::build::BuildError;
use crate::process::{self, ProcessError};
use crate::server::ServerError;
use crate::tools::{ToolError, node};
use crate::{project, say};

/// What a person can do when a benchmark fails.
const BY_HAND: &str = "see the messages above; `cargo xtask bench core`, `engine`, `browser` or `lighthouse` runs one part alone";

/// Options of `cargo xtask bench`.
#[derive(Debug, Parser)]
pub struct Args {
    /// What to measure; everything if nothing is named.
    #[arg(value_enum)]
    parts: Vec<Part>,
    /// Print one JSON object a line, leave the core's part out, and write no results.
    #[arg(long)]
    json: bool,
    /// Number of entries, may be given several times; each part has its own numbers if there is none.
    #[arg(long, value_name = "NUMBER")]
    entries: Vec<usize>,
    /// Runs of each side in the browser.
    #[arg(long, default_value_t = 7, value_name = "NUMBER")]
    runs: usize,
}

/// What can be measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Reading, sorting, filter, marks and search on the host (two minutes).
    Core,
    /// The engine in Node, beside supercluster (a minute).
    Engine,
    /// The atlas in Chromium, beside map libraries (some twenty minutes).
    Browser,
    /// The pages of the atlas, as Lighthouse sees them on a phone (some five minutes).
    Lighthouse,
}

/// Why there are no numbers.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum BenchError {
    /// A tool is missing.
    #[error(transparent)]
    Tool(#[from] ToolError),
    /// A benchmark could not be built or run.
    #[error(transparent)]
    Process(#[from] ProcessError),
    /// There is no atlas to measure.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// The sites to measure cannot be served.
    #[error(transparent)]
    Server(#[from] ServerError),
}

/// Measures, prints, and writes `bench/results/` with the page and the chart made from them.
///
/// # Errors
///
/// If a tool is missing or a benchmark fails.
pub fn run(args: Args) -> Result<(), BenchError> {
    let bench = project::root().join("bench");
    let wanted = |part: Part| args.parts.is_empty() || args.parts.contains(&part);
    if wanted(Part::Core) && !args.json {
        measure_core()?;
    }
    if wanted(Part::Lighthouse) {
        node::ensure_packages(&bench)?;
        lighthouse::measure(&args)?;
    }
    if wanted(Part::Engine) || wanted(Part::Browser) {
        node::ensure_packages(&bench)?;
        let module = engine::ensure_module()?;
        if wanted(Part::Engine) {
            engine::measure(&module, &args)?;
        }
        if wanted(Part::Browser) {
            browser::measure(&module, &args)?;
        }
    }
    if !args.json && (wanted(Part::Lighthouse) || wanted(Part::Engine) || wanted(Part::Browser)) {
        say::step("Writing bench/RESULTS.md and the chart");
        process::run(
            Command::new("node").arg(bench.join("report/report.mjs")),
            BY_HAND,
        )?;
    }
    Ok(())
}

/// Runs the benchmarks on the host.
fn measure_core() -> Result<(), ProcessError> {
    say::step("Measuring the core on the host (two minutes)");
    process::run(
        Command::new("cargo")
            .args(["bench", "--package", "projektatlas-bench"])
            .current_dir(project::root()),
        BY_HAND,
    )
}

/// The arguments that name where a benchmark writes its numbers beside standard output; none for `--json`.
fn results_file(args: &Args, name: &str) -> Vec<OsString> {
    let path: PathBuf = project::root().join("bench/results").join(name);
    if args.json {
        return Vec::new();
    }
    vec!["--write".into(), path.into()]
}

/// A command that runs a script of `bench/` in Node.
fn script(path: impl AsRef<Path>) -> Command {
    let mut command = Command::new("node");
    command.arg(project::root().join("bench").join(path));
    command
}
