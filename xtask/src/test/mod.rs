//! `cargo xtask test`: everything that has to hold, on the host and in a browser; with `--all-browsers` in two more.
//! `cargo xtask check` is the host's part.

mod browser;
mod host;
mod main_way;
mod published;
mod report;
mod styles;

use clap::{Parser, ValueEnum};
use thiserror::Error;

use main_way::Browser;
use report::Report;

/// Options of `cargo xtask test`.
#[derive(Debug, Parser)]
pub struct Args {
    /// Run one part only.
    #[arg(long, value_enum, value_name = "PART")]
    only: Option<Part>,
    /// Walk the main way in Firefox and `WebKit`, too; installs what is missing.
    #[arg(long)]
    all_browsers: bool,
    /// Arguments for Playwright, after `--`: `-- --grep chips`.
    #[arg(last = true, value_name = "PLAYWRIGHT")]
    playwright: Vec<String>,
}

/// A part of the tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Formatting, lints, documentation, and tests that need no browser.
    Host,
    /// The published data alone, a stage of the former.
    Published,
    /// The release build in Chromium.
    Browser,
    /// The main way through the release build in Firefox.
    Firefox,
    /// The main way through the release build in `WebKit`.
    #[value(name = "webkit")]
    WebKit,
}

/// Something does not hold.
#[derive(Debug, Error)]
#[error("{} of {run} stages failed: {}", failed.len(), failed.join(", "))]
pub struct TestsFailed {
    /// Names of the stages that failed.
    failed: Vec<&'static str>,
    /// Number of stages that ran.
    run: usize,
}

/// Runs all stages, also after one has failed, and ends with a summary.
///
/// # Errors
///
/// If a stage failed.
pub fn run(args: Args) -> Result<(), TestsFailed> {
    let mut report = Report::default();
    let has = |part| args.only.is_none_or(|only| only == part);
    if has(Part::Host) {
        host::run(&mut report);
    }
    if args.only == Some(Part::Published) {
        published::run(&mut report);
    }
    if has(Part::Browser) {
        browser::run(&mut report, &args.playwright);
    }
    let in_all = args.all_browsers && has(Part::Browser);
    for (part, browser) in [
        (Part::Firefox, Browser::Firefox),
        (Part::WebKit, Browser::WebKit),
    ] {
        if in_all || args.only == Some(part) {
            main_way::run(&mut report, browser);
        }
    }
    report.finish()
}

/// Runs the host's part.
///
/// # Errors
///
/// If a stage failed.
pub fn check() -> Result<(), TestsFailed> {
    let mut report = Report::default();
    host::run(&mut report);
    report.finish()
}
