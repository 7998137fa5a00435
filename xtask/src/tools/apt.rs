//! Debian's and Ubuntu's packages: the last resort, and only for root.

use std::process::Command;

use super::{ToolError, program};
use crate::process;
use crate::say;

/// Installs packages.
///
/// # Errors
///
/// If this is no Debian-like system, if the command is not run as root, or if apt fails. The first two give
/// [`ToolError::Missing`] with `tool` and `by_hand`.
pub fn install(
    tool: &'static str,
    packages: &[&str],
    duration: &str,
    by_hand: &str,
) -> Result<(), ToolError> {
    if program::find("apt-get").is_none() || !is_root() {
        return Err(ToolError::Missing {
            tool,
            by_hand: by_hand.to_owned(),
        });
    }
    say::step(format!(
        "Installing {} with apt-get ({duration}, once)",
        packages.join(", ")
    ));
    let apt = || {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    // Lists that are weeks old name files that are gone; a failure here may be of a source that is not needed.
    if process::run(apt().args(["update", "-qq"]), by_hand).is_err() {
        say::detail("the package lists could not be renewed; trying with those that are there");
    }
    process::run(
        apt()
            .args(["install", "-qq", "--yes", "--no-install-recommends"])
            .args(packages),
        by_hand,
    )?;
    Ok(())
}

/// Whether this runs as root.
fn is_root() -> bool {
    process::output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}
