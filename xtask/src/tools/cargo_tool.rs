//! Tools that come as crates: Trunk, wasm-bindgen, geckodriver.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use super::program;
use super::{ToolError, version::Version};
use crate::process;
use crate::{project, say};

/// A tool that `cargo install` can build.
pub struct CargoTool {
    /// Name of the crate.
    pub package: &'static str,
    /// Name of the program in it.
    pub program: &'static str,
    /// The one version that will do.
    pub version: String,
    /// What `cargo install` needs besides name, version and folder.
    pub arguments: &'static [&'static str],
    /// How long building it takes, in words.
    pub duration: &'static str,
}

impl CargoTool {
    /// Finds the tool in the cache or on `PATH`, else installs it into the cache.
    ///
    /// # Errors
    ///
    /// If it can neither be fetched ready-made nor be built.
    pub fn ensure(&self) -> Result<PathBuf, ToolError> {
        if let Some(found) = self.find() {
            return Ok(found);
        }
        say::step(format!(
            "Installing {} {} into {} ({}, once)",
            self.package,
            self.version,
            Self::folder().display(),
            self.duration
        ));
        if !self.fetch_ready_made() {
            self.build()?;
        }
        self.find().ok_or_else(|| ToolError::StillMissing {
            tool: format!("{} {}", self.package, self.version),
            found: program::version_of(&self.installed()).map_or_else(
                || format!("{} does not start", self.installed().display()),
                |version| format!("{} is version {version}", self.installed().display()),
            ),
            by_hand: self.by_hand(),
        })
    }

    /// The tool in the right version, if it is there.
    fn find(&self) -> Option<PathBuf> {
        let wanted = Version::first_in(&self.version);
        [Some(self.installed()), program::find(self.program)]
            .into_iter()
            .flatten()
            .find(|candidate| program::version_of(candidate) == wanted)
    }

    /// Tries `cargo binstall`, which needs a minute less to download than Cargo needs to build. Says whether it worked.
    fn fetch_ready_made(&self) -> bool {
        let binstall = process::output(Command::new("cargo").args(["binstall", "-V"]));
        if binstall.is_none() {
            return false;
        }
        let fetched = process::run(
            Command::new("cargo")
                .args([
                    "binstall",
                    "--no-confirm",
                    "--disable-strategies",
                    "compile",
                ])
                .args([self.package, "--version", &self.version, "--root"])
                .arg(Self::folder()),
            "none needed",
        );
        if fetched.is_err() || self.find().is_none() {
            say::detail("cargo-binstall has nothing that fits; building it instead");
            return false;
        }
        true
    }

    /// Builds the tool with `cargo install`.
    fn build(&self) -> Result<(), ToolError> {
        let folder = Self::folder();
        let _exists = fs::create_dir_all(&folder);
        let mut command = Command::new("cargo");
        command
            .args([
                "install",
                self.package,
                "--version",
                &self.version,
                "--force",
            ])
            .args(self.arguments)
            .arg("--root")
            .arg(&folder)
            // Away from the project, whose settings for Cargo are not meant for its tools.
            .current_dir(if folder.is_dir() {
                folder.clone()
            } else {
                env::temp_dir()
            })
            .env_remove("CARGO_TARGET_DIR")
            .env_remove("RUSTFLAGS");
        process::run(&mut command, &self.by_hand())?;
        Ok(())
    }

    /// What a person can type.
    fn by_hand(&self) -> String {
        format!(
            "check the network, then `cargo install {} --version {} {}`; any `{}` of that version on PATH is used",
            self.package,
            self.version,
            self.arguments.join(" "),
            self.program
        )
    }

    /// Where the program lies once installed.
    fn installed(&self) -> PathBuf {
        let file = format!("{}{}", self.program, env::consts::EXE_SUFFIX);
        Self::folder().join("bin").join(file)
    }

    /// The root folder that `cargo install` gets.
    fn folder() -> PathBuf {
        project::cache().join("tools")
    }
}
