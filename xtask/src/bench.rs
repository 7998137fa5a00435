//! `cargo xtask bench`: how fast the core is, on the host and as WebAssembly beside what people use today.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use clap::Parser;
use thiserror::Error;

use crate::process::{self, ProcessError};
use crate::tools::{self, ToolError, node};
use crate::{project, say};

/// What a person can do when a benchmark fails.
const BY_HAND: &str =
    "see the messages above; `cargo bench -p projektatlas-bench` runs the host's part alone";

/// Options of `cargo xtask bench`.
#[derive(Debug, Parser)]
pub struct Args {
    /// Print one JSON object a line, and leave the host's part and `bench/RESULTS.md` out.
    #[arg(long)]
    json: bool,
    /// Numbers of entries; 10000, 100000 and 1000000 if there are none.
    sizes: Vec<usize>,
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
    /// The results could not be written.
    #[error("{} cannot be written", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// A benchmark printed something else than numbers.
    #[error("a line of the benchmark is not as it should be: {line}")]
    Line {
        /// The line.
        line: String,
        /// What is wrong with it.
        #[source]
        source: serde_json::Error,
    },
}

/// One number, beside that of a peer.
#[derive(Debug, serde::Deserialize)]
struct Measured {
    name: String,
    entries: usize,
    value: f64,
    unit: String,
    peer: Option<String>,
    peer_value: Option<f64>,
    ratio: Option<f64>,
}

/// Measures, prints, and writes `bench/RESULTS.md`.
///
/// # Errors
///
/// If a tool is missing or a benchmark fails.
pub fn run(args: Args) -> Result<(), BenchError> {
    let root = project::root();
    let module = ensure_module(&root)?;
    let bench = root.join("bench");
    node::ensure_packages(&bench)?;
    if !args.json {
        say::step("Measuring the core on the host (two minutes)");
        process::run(
            Command::new("cargo")
                .args(["bench", "--package", "projektatlas-bench"])
                .current_dir(&root),
            BY_HAND,
        )?;
        say::step("Measuring the engine in Node beside supercluster (a minute)");
    }
    let lines = process::run_for_output(
        Command::new("node")
            .arg(bench.join("engine.mjs"))
            .arg(&module)
            .args(args.sizes.iter().map(usize::to_string))
            .stderr(std::process::Stdio::inherit()),
        BY_HAND,
    )?;
    if args.json {
        say::result(lines.trim_end());
        return Ok(());
    }
    let results = results(&lines)?;
    say::result(results.clone());
    let path = bench.join("RESULTS.md");
    fs::write(&path, results).map_err(|source| BenchError::File { path, source })
}

/// Compiles the engine as the app is compiled, as a module for Node.
fn ensure_module(root: &Path) -> Result<PathBuf, BenchError> {
    let tools = tools::ensure_build_tools()?;
    say::step("Compiling the engine to WebAssembly (a minute after a change)");
    process::run(
        Command::new("cargo")
            .args([
                "build",
                "--release",
                "--lib",
                "--package",
                "projektatlas-bench",
                "--target",
            ])
            .arg(tools::wasm_toolchain::TARGET)
            .envs(tools.toolchain.variables())
            .current_dir(root),
        BY_HAND,
    )?;
    let folder = project::workshop().join("bench");
    process::run(
        Command::new("wasm-bindgen")
            .args(["--target", "nodejs", "--no-typescript", "--out-dir"])
            .arg(&folder)
            .arg(
                root.join("target")
                    .join(tools::wasm_toolchain::TARGET)
                    .join("release/projektatlas_bench.wasm"),
            )
            .env("PATH", &tools.path),
        BY_HAND,
    )?;
    Ok(folder.join("projektatlas_bench.js"))
}

/// The numbers as a page.
fn results(lines: &str) -> Result<String, BenchError> {
    let mut page = String::from(HEADING);
    for line in lines.lines() {
        let measured: Measured = serde_json::from_str(line).map_err(|source| BenchError::Line {
            line: line.to_owned(),
            source,
        })?;
        let number =
            |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| value.to_string());
        let row = [
            measured.name,
            measured.entries.to_string(),
            format!("{} {}", measured.value, measured.unit),
            measured.peer.unwrap_or_else(|| "–".to_owned()),
            number(measured.peer_value),
            number(measured.ratio),
        ];
        page.push_str("| ");
        page.push_str(&row.join(" | "));
        page.push_str(" |\n");
    }
    Ok(page)
}

const HEADING: &str = "# Results

Written by `cargo xtask bench`, which says how it measures in `bench/engine.mjs`: the same made-up places (seed 2015, clumps as
offers are spread), nine runs of each side in alternating order, medians. The engine is compiled as the app is, for size.

| what | entries | atlas | peer | peer, same unit | peer ÷ atlas |
|---|---:|---:|---|---:|---:|
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_becomes_a_row_and_what_is_not_measured_stays_open() {
        let page = results(
            "{\"name\":\"filter\",\"entries\":10,\"value\":0.5,\"unit\":\"ms\",\"peer\":\"x 1\",\"peer_value\":2,\"ratio\":4}\n\
             {\"name\":\"build\",\"entries\":10,\"value\":7,\"unit\":\"ms\",\"peer\":null,\"peer_value\":null,\"ratio\":null}",
        )
        .unwrap();
        assert!(page.ends_with(
            "| filter | 10 | 0.5 ms | x 1 | 2 | 4 |\n| build | 10 | 7 ms | – | – | – |\n"
        ));
        assert!(matches!(results("no"), Err(BenchError::Line { .. })));
    }
}
