//! The whole atlas in Chromium, beside pages of the same task made with map libraries.

use std::path::Path;

use super::{Args, BY_HAND, BenchError, results_file, script};
use crate::build::base::Base;
use crate::server::Server;
use crate::tools::chromium;
use crate::{build, process, project, say, tools};

/// Numbers of entries that are measured if none is asked for.
const ENTRIES: [usize; 3] = [1_000, 10_000, 100_000];

/// Makes a site for each number of entries, serves them, and measures.
pub fn measure(module: &Path, args: &Args) -> Result<(), BenchError> {
    let dist = build::ensure(&Base::default())?;
    let chromium = chromium::ensure()?;
    let esbuild = tools::ensure_build_tools()?.esbuild;
    let entries = if args.entries.is_empty() {
        &ENTRIES[..]
    } else {
        &args.entries
    };
    let sites = project::workshop().join("bench-sites");
    say::step("Making the pages and data to be measured (a minute the first time)");
    process::run(
        script("browser/sites.mjs")
            .args(["--atlas".as_ref(), dist.as_os_str()])
            .args(["--engine".as_ref(), module.as_os_str()])
            .args(["--esbuild".as_ref(), esbuild.as_os_str()])
            .args(["--into".as_ref(), sites.as_os_str()])
            .args(entries.iter().map(usize::to_string)),
        BY_HAND,
    )?;
    let addresses = entries.iter().map(|entries| {
        let server = Server::start(sites.join(entries.to_string()), Base::default(), 0)?;
        Ok(format!("{entries}={}", server.url()))
    });
    let addresses: Vec<String> = addresses.collect::<Result<_, BenchError>>()?;
    say::step("Measuring in Chromium (some twenty minutes for all)");
    process::run(
        script("browser/measure.mjs")
            .args(results_file(args, "browser.json"))
            .args(["--runs", &args.runs.to_string()])
            .args(addresses)
            .env("CHROMIUM", chromium),
        BY_HAND,
    )?;
    Ok(())
}
