//! `cargo xtask bless`: takes what the golden tests produce for what they should produce.

use std::process::Command;

use crate::process::{self, ProcessError};
use crate::{project, say};

/// Rewrites the golden files. Git shows what has changed.
///
/// # Errors
///
/// If the tests fail for another reason than a difference.
pub fn run() -> Result<(), ProcessError> {
    say::step("Rewriting the golden files (a minute at most)");
    process::run(
        Command::new("cargo")
            .args(["test", "--test", "golden", "--test", "sentences"])
            .env("BLESS", "1")
            .current_dir(project::root()),
        "look at the failed test; it is not about a golden file",
    )?;
    say::detail("look at `git diff tests/` before you commit it");
    Ok(())
}
