//! Node's packages: for the browser tests Playwright and axe, for the benchmarks what they compare with.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::ToolError;
use crate::process;
use crate::say;

/// Installs what `package-lock.json` in a folder lists, unless that has been done since it last changed.
///
/// # Errors
///
/// If npm is missing or fails.
pub fn ensure_packages(folder: &Path) -> Result<(), ToolError> {
    if is_current(folder) {
        return Ok(());
    }
    say::step("Installing packages of Node (a minute at most, once)");
    process::run(
        Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund"])
            // The tests run in the Chromium that is there; Playwright need not bring another.
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
            // Standard output is for results.
            .stdout(std::io::stderr())
            .current_dir(folder),
        &format!(
            "install Node.js 20 or later with npm, then `npm ci` in {}",
            folder.display()
        ),
    )?;
    Ok(())
}

/// Whether the installed packages are those of the lock file: npm leaves a note of what it installed, and when.
fn is_current(folder: &Path) -> bool {
    let changed = |file: &str| {
        fs::metadata(folder.join(file))
            .and_then(|data| data.modified())
            .ok()
    };
    match (
        changed("package-lock.json"),
        changed("node_modules/.package-lock.json"),
    ) {
        (Some(locked), Some(installed)) => locked <= installed,
        _ => false,
    }
}
