//! Makes the code of the bundle smaller than Trunk does: [wasm-opt], short names at the border between JavaScript and
//! WebAssembly, and a JavaScript without white space.
//!
//! wasm-bindgen names each of the some 200 functions at that border with a digest of its own, which stands in both files
//! and cannot be compressed. Measured on the app (brotli): 5 KiB.
//!
//! [wasm-opt]: https://github.com/WebAssembly/binaryen

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{fs, io};

use serde::Deserialize;
use thiserror::Error;

use crate::process::{self, ProcessError};
use crate::tools::BuildTools;

/// For size; then once more on a flat form of the code, which finds what the first round could not see.
const OPTIMISATIONS: [&str; 5] = ["-Oz", "--flatten", "--rereloop", "-Oz", "-Oz"];
/// What is left out: names and notes that only tools read.
const LEFT_OUT: [&str; 3] = [
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];
/// Prints how it has renamed what the files share.
const SHORT_NAMES: &str = "--minify-imports-and-exports-and-modules";
/// What a person can do when one of the tools fails.
const BY_HAND: &str = "see the messages above; removing the folders `binaryen` and `esbuild` from the project's cache \
    installs the tools anew";

/// Why the code stays as large as it was.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum SqueezeError {
    /// A tool failed.
    #[error(transparent)]
    Tool(#[from] ProcessError),
    /// A file could not be read or written.
    #[error("{} cannot be read or written", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// The bundle holds no app.
    #[error("the bundle in {} has no file that ends in {ending}", folder.display())]
    Missing {
        /// Where the bundle lies.
        folder: PathBuf,
        /// How the file's name should end.
        ending: &'static str,
    },
    /// wasm-opt told something else than the new names.
    #[error("wasm-opt names no imports and exports")]
    Names(#[source] serde_json::Error),
}

/// Makes the app in a bundle smaller, under the names the files have.
///
/// # Errors
///
/// If a tool fails or a file is missing.
pub fn squeeze(folder: &Path, tools: &BuildTools) -> Result<(), SqueezeError> {
    let wasm = file_ending(folder, "_bg.wasm")?;
    let script = file_ending(folder, ".js")?;
    let names = optimise(&wasm, tools)?;
    let text = fs::read_to_string(&script).map_err(failed_at(&script))?;
    fs::write(&script, names.put_into(&text)).map_err(failed_at(&script))?;
    process::run(
        Command::new(&tools.esbuild)
            .arg(&script)
            .args([
                "--minify",
                "--format=esm",
                "--log-level=warning",
                "--allow-overwrite",
            ])
            .arg(format!("--outfile={}", script.display())),
        BY_HAND,
    )?;
    Ok(())
}

/// Has wasm-opt rewrite the file, and returns how it renamed what is shared.
fn optimise(wasm: &Path, tools: &BuildTools) -> Result<Names, SqueezeError> {
    let output = process::run_for_output(
        Command::new(&tools.wasm_opt)
            .arg(wasm)
            .args(OPTIMISATIONS)
            .args(LEFT_OUT)
            .arg(SHORT_NAMES)
            .arg("-o")
            .arg(wasm)
            .stderr(Stdio::inherit()),
        BY_HAND,
    )?;
    serde_json::from_str(&output).map_err(SqueezeError::Names)
}

/// Old and new names of what the two files share, as wasm-opt prints them.
#[derive(Debug, Default, Deserialize)]
struct Names {
    /// Old module, old name, new name.
    imports: Vec<(String, String, String)>,
    /// Old name, new name.
    exports: Vec<(String, String)>,
}

/// The one module of all imports, after wasm-opt's renaming.
const MODULE: &str = "a";

impl Names {
    /// The script with the new names: imports are members of an object, exports are members of `wasm`.
    fn put_into(&self, script: &str) -> String {
        let imports: HashMap<&str, &str> = self
            .imports
            .iter()
            .map(|(_, old, new)| (old.as_str(), new.as_str()))
            .collect();
        let exports: HashMap<&str, &str> = self
            .exports
            .iter()
            .map(|(old, new)| (old.as_str(), new.as_str()))
            .collect();
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
        let mut renamed = String::with_capacity(script.len());
        let mut rest = script;
        while let Some(start) = rest.find(is_part) {
            let (before, behind) = rest.split_at(start);
            renamed.push_str(before);
            let (word, after) =
                behind.split_at(behind.find(|c| !is_part(c)).unwrap_or(behind.len()));
            let new = if renamed.ends_with("wasm.") {
                exports.get(word)
            } else {
                imports.get(word)
            };
            renamed.push_str(new.copied().unwrap_or(word));
            rest = after;
        }
        renamed.push_str(rest);
        match self.imports.first() {
            Some((module, _, _)) => {
                renamed.replace(&format!("\"{module}\""), &format!("\"{MODULE}\""))
            }
            None => renamed,
        }
    }
}

/// The file of the bundle whose name ends so.
fn file_ending(folder: &Path, ending: &'static str) -> Result<PathBuf, SqueezeError> {
    fs::read_dir(folder)
        .map_err(failed_at(folder))?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .find(|path| path.to_string_lossy().ends_with(ending))
        .ok_or_else(|| SqueezeError::Missing {
            folder: folder.to_path_buf(),
            ending,
        })
}

/// Names the file in an error.
fn failed_at(path: &Path) -> impl FnOnce(io::Error) -> SqueezeError + use<> {
    let path = path.to_path_buf();
    move |source| SqueezeError::File { path, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_of_the_border_get_the_same_names() {
        let names: Names = serde_json::from_str(
            r#"{"imports": [["./app_bg.js", "__wbg_abort_f8d1", "$"], ["./app_bg.js", "__wbg_abort_f8d15", "$a"]],
                "exports": [["main", "A"], ["__wbindgen_free", "B"]]}"#,
        )
        .unwrap();
        let script = r#"{ "./app_bg.js": { __wbg_abort_f8d15: main, __wbg_abort_f8d1: 1 } }; wasm.main(); wasm.__wbindgen_free(0)"#;
        assert_eq!(
            names.put_into(script),
            r#"{ "a": { $a: main, $: 1 } }; wasm.A(); wasm.B(0)"#
        );
    }

    #[test]
    fn a_script_without_shared_names_stays_as_it_is() {
        let script = "export default 'größer';";
        assert_eq!(Names::default().put_into(script), script);
    }
}
