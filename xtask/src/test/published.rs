//! What the build publishes beside the page, held against programs of others.

use std::error::Error;
use std::fs;
use std::process::Command;

use super::report::Report;
use crate::tools::python;
use crate::{build, process, project};

/// Name of the stage.
const NAME: &str = "published data";

/// Makes the published data, which takes no compiler for the browser, and has them checked. Without Python there is
/// nobody to check them, and the summary says so.
pub fn run(report: &mut Report) {
    if python::find().is_none() {
        report.skip(NAME, "there is no Python 3 to run the validators with");
        return;
    }
    report.stage(NAME, "half a minute the first time", check);
}

fn check() -> Result<(), Box<dyn Error>> {
    let tests = project::root().join("tests/published");
    let python = python::ensure_packages(&tests.join("requirements.txt"))?;
    let folder = project::workshop().join("published");
    let _absent = fs::remove_dir_all(&folder);
    build::publish_data(&folder)?;
    process::run(
        Command::new(python)
            .arg(tests.join("check.py"))
            .arg(&folder),
        "the lines above name what does not hold; the files are in target/projektatlas/published",
    )?;
    Ok(())
}
