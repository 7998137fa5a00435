//! Pages of the atlas as Lighthouse sees them: how quick, how accessible, how well made, how well found.

use std::fs;

use super::{Args, BY_HAND, BenchError, results_file, script};
use crate::build::base::Base;
use crate::server::Server;
use crate::tools::chromium;
use crate::{build, process, say};

/// Serves the release build, compressed as for readers, and has the first page, an entry and the numbers measured.
pub fn measure(args: &Args) -> Result<(), BenchError> {
    let dist = build::ensure(&Base::default())?;
    let chromium = chromium::ensure()?;
    let mut entries: Vec<_> = fs::read_dir(dist.join("initiative"))
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .collect();
    // The order of a folder is no order.
    entries.sort();
    let server = Server::start(dist, Base::default(), 0)?;
    say::step("Measuring with Lighthouse (some five minutes)");
    let mut command = script("lighthouse.mjs");
    command
        .args(results_file(args, "lighthouse.json"))
        .args(["--runs", &args.runs.to_string()])
        .env("CHROMIUM", chromium);
    if args.json {
        command.arg("--json");
    }
    command.args([server.url(), String::new()]);
    if let Some(entry) = entries.first() {
        command.arg(format!("initiative/{entry}"));
    }
    process::run(command.arg("coverage"), BY_HAND)?;
    Ok(())
}
