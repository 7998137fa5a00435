//! What is checked in Chromium, against the release build.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::report::Report;
use crate::build::base::Base;
use crate::server::Server;
use crate::tools::{chromium, node, openers};
use crate::{build, process, project, say};

/// The base path of the second copy: what works under it works under any.
const SUB_PATH: &str = "/atlas/";

/// The sites under test and the servers that answer for them.
struct Served {
    dist: PathBuf,
    root: Server,
    sub: Server,
}

/// Runs the browser's stages.
pub fn run(report: &mut Report, playwright_arguments: &[String]) {
    let dist = report.stage("release build", "minutes after a change", || {
        Ok(build::ensure(&Base::default())?)
    });
    let Some(dist) = dist else {
        report.skip("tests in the browser", "there is nothing to test");
        return;
    };
    report.stage("size of the first view", "seconds", || {
        Ok(build::check_budget(&dist)?)
    });
    report.stage("tests in the browser", "minutes", || {
        let tests = project::root().join("tests/e2e");
        node::ensure_packages(&tests)?;
        let chromium = chromium::ensure_headless()?;
        let served = serve(dist)?;
        run_playwright(&tests, &chromium, &served, playwright_arguments)
    });
}

/// Serves the site under both base paths.
fn serve(dist: PathBuf) -> Result<Served, Box<dyn Error>> {
    let sub_path: Base = SUB_PATH.parse()?;
    let sub_site = build::ensure(&sub_path)?;
    Ok(Served {
        root: Server::start(dist.clone(), Base::default(), 0)?,
        sub: Server::start(sub_site, sub_path, 0)?,
        dist,
    })
}

/// Runs Playwright, which finds everything in variables.
fn run_playwright(
    tests: &Path,
    chromium: &Path,
    served: &Served,
    arguments: &[String],
) -> Result<(), Box<dyn Error>> {
    say::detail(format!("{} with {}", served.root.url(), chromium.display()));
    let mut command = Command::new("npx");
    command
        .args(["--no-install", "playwright", "test"])
        .args(arguments)
        .current_dir(tests)
        .env("CHROMIUM", chromium)
        .env("ATLAS_URL", served.root.url())
        .env("ATLAS_SUB_URL", served.sub.url())
        .env("ATLAS_DIST", &served.dist);
    let openers = openers::ensure();
    for (name, program) in [
        ("SOFFICE", openers.office),
        ("PDFTOTEXT", openers.pdf_to_text),
    ] {
        if let Some(program) = program {
            command.env(name, program);
        }
    }
    process::run(
        &mut command,
        "`cargo xtask test --only browser -- --grep 'words of its name'` runs one test; tests/e2e/test-results/ has \
         screenshots of those that failed",
    )?;
    Ok(())
}
