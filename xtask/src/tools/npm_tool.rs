//! Programs that come as npm packages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::program;
use super::{ToolError, version::Version};
use crate::process;
use crate::{project, say};

/// A program from an npm package.
pub struct NpmTool {
    /// Name of the package.
    pub package: &'static str,
    /// The version of the package that is installed where the program is missing.
    pub version: &'static str,
    /// Name of the program.
    pub program: &'static str,
    /// A program that says it has this version or a later one will do.
    pub at_least: &'static str,
}

/// A program that will do.
pub struct Found {
    /// Its executable.
    pub path: PathBuf,
    /// What it says about itself.
    pub version: Version,
}

impl NpmTool {
    /// Finds the program on `PATH` or in the cache, else installs it into the cache.
    ///
    /// # Errors
    ///
    /// If npm is missing or cannot fetch it.
    pub fn ensure(&self) -> Result<Found, ToolError> {
        if let Some(found) = self.find() {
            return Ok(found);
        }
        let (folder, package) = (self.folder(), format!("{}@{}", self.package, self.version));
        say::step(format!(
            "Installing {} {} into {} (seconds, once)",
            self.program,
            self.version,
            folder.display()
        ));
        let by_hand = format!(
            "install Node.js with npm, then `npm install --prefix {} {package}`; a {} {} or later on PATH is used",
            folder.display(),
            self.program,
            self.at_least
        );
        install(&folder, &package, &by_hand)?;
        self.find().ok_or_else(|| ToolError::StillMissing {
            tool: self.program.to_owned(),
            found: format!("nothing that starts lies in {}", folder.display()),
            by_hand,
        })
    }

    /// A program that is new enough, if there is one.
    fn find(&self) -> Option<Found> {
        let wanted = Version::first_in(self.at_least)?;
        let installed = self.folder().join("node_modules/.bin").join(self.program);
        [program::find(self.program), Some(installed)]
            .into_iter()
            .flatten()
            .filter_map(|path| {
                let version = program::version_of(&path)?;
                Some(Found { path, version })
            })
            .find(|candidate| candidate.version >= wanted)
    }

    /// Where npm puts it.
    fn folder(&self) -> PathBuf {
        project::cache().join(self.package)
    }
}

/// Has npm install a package, `name@version`, into a folder.
pub(super) fn install(folder: &Path, package: &str, by_hand: &str) -> Result<(), ToolError> {
    // Fails later, with a better message, when npm cannot write there.
    let _exists = fs::create_dir_all(folder);
    process::run(
        Command::new("npm")
            .args(["install", "--no-audit", "--no-fund", "--prefix"])
            .arg(folder)
            .arg(package)
            // Standard output is for results.
            .stdout(std::io::stderr()),
        by_hand,
    )?;
    Ok(())
}
