//! Libraries from npm packages that the page's script is bundled with.

use std::path::PathBuf;

use super::ToolError;
use super::npm_tool::install;
use crate::{project, say};

/// A library from an npm package.
pub struct NpmLibrary {
    /// Name of the package.
    pub package: &'static str,
    /// The version that is bundled, no other.
    pub version: &'static str,
}

impl NpmLibrary {
    /// Finds the library in the cache, else installs it there; returns the folder in which it is found by its name.
    ///
    /// # Errors
    ///
    /// If npm is missing or cannot fetch it.
    pub fn ensure(&self) -> Result<PathBuf, ToolError> {
        let package = format!("{}@{}", self.package, self.version);
        let folder =
            project::cache().join(package.trim_start_matches('@').replace(['@', '/'], "-"));
        let modules = folder.join("node_modules");
        let is_there = || modules.join(self.package).join("package.json").is_file();
        if is_there() {
            return Ok(modules);
        }
        say::step(format!(
            "Installing {package} into {} (seconds, once)",
            folder.display()
        ));
        let by_hand = format!(
            "install Node.js with npm, then `npm install --prefix {} {package}`",
            folder.display()
        );
        install(&folder, &package, &by_hand)?;
        if is_there() {
            return Ok(modules);
        }
        Err(ToolError::StillMissing {
            tool: package,
            found: format!("it does not lie in {}", modules.display()),
            by_hand,
        })
    }
}
