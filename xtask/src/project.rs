//! Where things lie: the project's own files, what is built from them, and the cache of tools.

use std::env;
use std::path::{Path, PathBuf};

/// The root folder of the repository: the one that holds `index.html`.
///
/// Cargo names the package's folder when it runs a command; that wins over the folder of compilation, so that a
/// moved checkout still works.
pub fn root() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package
        .parent()
        .map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// The folder for what these commands build on the way to `dist/`, inside Cargo's target folder.
pub fn workshop() -> PathBuf {
    let target =
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    root().join(target).join("projektatlas")
}

/// The folder for tools that are installed for this project: `$PROJEKTATLAS_CACHE`, else a folder of that name in the
/// place where the system keeps caches.
pub fn cache() -> PathBuf {
    let set = |name: &str| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let home = || {
        set("HOME")
            .or_else(|| set("USERPROFILE"))
            .unwrap_or_else(|| root().join("target"))
    };
    set("PROJEKTATLAS_CACHE")
        .or_else(|| set("XDG_CACHE_HOME").map(|caches| caches.join("projektatlas")))
        .unwrap_or_else(|| home().join(".cache").join("projektatlas"))
}
