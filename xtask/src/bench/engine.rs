//! The engine as WebAssembly in Node, beside supercluster.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Args, BY_HAND, BenchError, results_file, script};
use crate::process::{self, ProcessError};
use crate::{project, say, tools};

/// Compiles the engine as the app is compiled, as a module for Node.
pub fn ensure_module() -> Result<PathBuf, BenchError> {
    let root = project::root();
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
            .current_dir(&root),
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

/// Measures it.
pub fn measure(module: &Path, args: &Args) -> Result<(), ProcessError> {
    say::step("Measuring the engine in Node beside supercluster (a minute)");
    process::run(
        script("engine.mjs")
            .args(results_file(args, "engine.json"))
            .arg(module)
            .args(args.entries.iter().map(usize::to_string)),
        BY_HAND,
    )
}
