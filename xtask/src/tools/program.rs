//! Programs on `PATH`.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::version::Version;
use crate::process;

/// The program of this name that a shell would start, or `None`.
pub fn find(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(&file))
        .find(|candidate| candidate.is_file())
}

/// Whether a program is the one that a shell would start under its name.
pub fn is_on_path(program: &Path) -> bool {
    program
        .file_stem()
        .and_then(|name| find(&name.to_string_lossy()))
        .is_some_and(|found| found == program)
}

/// The version a program says it has, or `None` if it cannot be asked.
pub fn version_of(program: &Path) -> Option<Version> {
    let text = process::output(Command::new(program).arg("--version"))?;
    Version::first_in(&text)
}
