//! The project's own commands: `cargo xtask --help` lists them.
//!
//! Each command is a module: [`serve`], [`build`], [`mod@test`], [`mod@bench`], [`bless`], [`screenshots`], [`import`],
//! [`geometry`]. They share the [`tools`] they install, the [`server`], the places of files ([`project`]), other programs ([`process`]) and
//! the way they talk ([`say`]).

mod bench;
mod bless;
mod build;
mod feature_text;
mod geometry;
mod import;
mod process;
mod project;
mod recorded;
mod say;
mod screenshots;
mod serve;
mod server;
mod test;
mod tools;

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The commands of the Projektatlas. Each installs what it needs and is missing.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// What can be asked for.
#[derive(Debug, Subcommand)]
enum Command {
    /// Builds what has changed and serves the atlas on this machine.
    Serve(serve::Args),
    /// Builds dist/ for publication, prints sizes, and fails when the first view is too large.
    Build(build::Args),
    /// Runs all checks and tests, on the host and in Chromium; `--all-browsers` adds Firefox and `WebKit`.
    Test(test::Args),
    /// Runs the checks and tests that need no browser.
    Check,
    /// Measures the core and the whole atlas, beside what people use today.
    Bench(bench::Args),
    /// Accepts what the golden tests produce.
    Bless,
    /// Takes the pictures of the README.
    Screenshots,
    /// Turns a table of initiatives into data/initiatives.geojson.
    Import(import::Args),
    /// Makes the boundary and place files in data/ from their sources.
    Geometry(geometry::Args),
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report(error.as_ref());
            ExitCode::FAILURE
        }
    }
}

/// Runs one command.
fn run(command: Command) -> Result<(), Box<dyn Error>> {
    match command {
        Command::Serve(args) => serve::run(args)?,
        Command::Build(args) => build::run(args)?,
        Command::Test(args) => test::run(args)?,
        Command::Check => test::check()?,
        Command::Bench(args) => bench::run(args)?,
        Command::Bless => bless::run()?,
        Command::Screenshots => screenshots::run()?,
        Command::Import(args) => import::run(args)?,
        Command::Geometry(args) => geometry::run(args)?,
    }
    Ok(())
}

/// Writes an error and what caused it to standard error.
fn report(error: &dyn Error) {
    eprintln!("\nerror: {error}");
    let mut cause = error.source();
    while let Some(inner) = cause {
        eprintln!("  because: {inner}");
        cause = inner.source();
    }
}
