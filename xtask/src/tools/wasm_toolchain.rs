//! A Rust toolchain that compiles to WebAssembly.
//!
//! First choice is rustup's target `wasm32-unknown-unknown`. Where rustup can fetch nothing, Debian's Rust "for browsers"
//! brings the library's sources, and Cargo compiles them along with the app.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use super::{ToolError, apt, program};
use crate::process;
use crate::say;

/// The target the app is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// The name under which rustup selects Debian's Rust.
const DEBIAN: &str = "debian-wasm";
/// Debian's packages: compiler, Cargo, sources of the library.
const DEBIAN_PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
/// Set to `debian` to use the fallback even where rustup has the target.
const CHOICE: &str = "PROJEKTATLAS_WASM_TOOLCHAIN";
/// Flags of the compiler that go with a library of our own; the first two are in `.cargo/config.toml`, too.
const SMALL: &str = "--cfg=erase_components -Clink-arg=--emit-relocs -Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none \
    -Zfmt-debug=none";
/// What a person can do when both ways fail.
const BY_HAND: &str = "`rustup target add wasm32-unknown-unknown`; on Debian without access to rustup's files: \
    `apt-get install rustc-web cargo-web rust-web-src` as root, then `rustup toolchain link debian-wasm /usr`";

/// How Rust is compiled to WebAssembly on this machine.
#[derive(Debug, PartialEq, Eq)]
pub enum WasmToolchain {
    /// The active toolchain has the target, but not the sources of the library: the app gets larger by about a quarter.
    Active,
    /// The active toolchain has the target and the sources of the library, which is compiled for size along with the app.
    ActiveWithSources,
    /// Debian's Rust, which compiles the standard library first.
    Debian {
        /// A linker for WebAssembly, where none is on `PATH`.
        linker: Option<PathBuf>,
    },
}

impl WasmToolchain {
    /// The variables that make Cargo use this toolchain. Trunk hands them on.
    pub fn variables(&self) -> Vec<(&'static str, OsString)> {
        match self {
            Self::Active => Vec::new(),
            Self::ActiveWithSources => library_variables(),
            Self::Debian { linker } => {
                let mut variables = library_variables();
                variables.push(("RUSTUP_TOOLCHAIN", DEBIAN.into()));
                if let Some(linker) = linker {
                    variables.push(("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker.into()));
                }
                variables
            }
        }
    }

    /// The compiler's name and version, or that it is not known.
    pub fn version(&self) -> String {
        process::output(Command::new("rustc").arg("-V").envs(self.variables()))
            .map_or_else(|| "rustc unknown".to_owned(), |text| text.trim().to_owned())
    }
}

/// The variables that compile the standard library for size along with the app.
///
/// A panic stops the app at once, without a text that nobody would read; texts of panics and `Debug` are left out.
/// Measured on the app, same sources: 342 KiB (brotli) with rustup's library, 307 KiB so.
fn library_variables() -> Vec<(&'static str, OsString)> {
    vec![
        // Compiling the standard library is not stable yet; this is the documented way to ask a stable compiler.
        ("RUSTC_BOOTSTRAP", "1".into()),
        ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort".into()),
        (
            "CARGO_UNSTABLE_BUILD_STD_FEATURES",
            "optimize_for_size".into(),
        ),
        (
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            SMALL.into(),
        ),
    ]
}

/// Finds a toolchain for WebAssembly, else installs one.
///
/// # Errors
///
/// If neither rustup nor Debian's packages can provide it.
pub fn ensure() -> Result<WasmToolchain, ToolError> {
    let debian_wanted = env::var_os(CHOICE).is_some_and(|choice| choice == "debian");
    if !debian_wanted {
        if has_target() {
            return Ok(active());
        }
        if is_linked() {
            return Ok(debian());
        }
        if program::find("rustup").is_some() {
            say::step(format!(
                "Adding the target {TARGET} to rustup's toolchain (half a minute, once)"
            ));
            let added = process::run(
                Command::new("rustup").args(["target", "add", TARGET]),
                BY_HAND,
            );
            if added.is_ok() && has_target() {
                return Ok(active());
            }
            say::detail("rustup cannot provide it here; trying Debian's Rust for browsers");
        }
    }
    if !is_linked() {
        link_debian()?;
    }
    Ok(debian())
}

/// Whether the active toolchain has the standard library for WebAssembly.
pub fn has_target() -> bool {
    let folder = process::output(Command::new("rustc").args([
        "--print",
        "target-libdir",
        "--target",
        TARGET,
    ]));
    folder.is_some_and(|folder| {
        fs::read_dir(folder.trim()).is_ok_and(|mut files| {
            files.any(|file| {
                file.is_ok_and(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
            })
        })
    })
}

/// The active toolchain, with the sources of the library where rustup has them.
fn active() -> WasmToolchain {
    if !has_sources() && program::find("rustup").is_some() {
        say::step(
            "Adding the sources of the standard library to rustup's toolchain (seconds, once)",
        );
        let added = process::run(
            Command::new("rustup").args(["component", "add", "rust-src"]),
            BY_HAND,
        );
        if added.is_err() {
            say::detail("rustup cannot provide them here; the app will be larger");
        }
    }
    if has_sources() {
        WasmToolchain::ActiveWithSources
    } else {
        WasmToolchain::Active
    }
}

/// Whether the active toolchain has the sources of the standard library.
fn has_sources() -> bool {
    process::output(Command::new("rustc").args(["--print", "sysroot"])).is_some_and(|sysroot| {
        Path::new(sysroot.trim())
            .join("lib/rustlib/src/rust/library/std")
            .is_dir()
    })
}

/// Whether Debian's Rust can be selected.
fn is_linked() -> bool {
    process::output(
        Command::new("rustc")
            .arg("-V")
            .env("RUSTUP_TOOLCHAIN", DEBIAN)
            .env("RUSTUP_AUTO_INSTALL", "0"),
    )
    .is_some()
        && process::output(Command::new("rustup").args(["toolchain", "list"]))
            .is_some_and(|list| list.lines().any(|line| line.starts_with(DEBIAN)))
}

/// Installs Debian's Rust and makes it selectable, without touching rustup's default.
fn link_debian() -> Result<(), ToolError> {
    apt::install(
        "the standard library for WebAssembly",
        &DEBIAN_PACKAGES,
        "about a minute",
        BY_HAND,
    )?;
    process::run(
        Command::new("rustup").args(["toolchain", "link", DEBIAN, "/usr"]),
        BY_HAND,
    )?;
    Ok(())
}

/// Debian's Rust, with rustup's linker where there is no other.
fn debian() -> WasmToolchain {
    let on_path = program::find("rust-lld").is_some() || program::find("wasm-ld").is_some();
    WasmToolchain::Debian {
        linker: (!on_path).then(rustup_linker).flatten(),
    }
}

/// The linker inside rustup's own toolchain.
fn rustup_linker() -> Option<PathBuf> {
    let sysroot = process::output(Command::new("rustc").args(["--print", "sysroot"]))?;
    let host = process::output(Command::new("rustc").arg("-vV"))?
        .lines()
        .find_map(|line| line.strip_prefix("host: ").map(str::to_owned))?;
    let linker = Path::new(sysroot.trim())
        .join("lib/rustlib")
        .join(host)
        .join("bin/rust-lld");
    linker.is_file().then_some(linker)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_active_toolchain_needs_no_variables_and_debians_compiles_the_library() {
        assert!(WasmToolchain::Active.variables().is_empty());
        let names: Vec<&str> = WasmToolchain::Debian {
            linker: Some("/toolchain/rust-lld".into()),
        }
        .variables()
        .into_iter()
        .map(|(name, _)| name)
        .collect();
        assert!(names.contains(&"CARGO_UNSTABLE_BUILD_STD"));
        assert!(names.contains(&"CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER"));
    }
}
