//! Makes the code of the bundle smaller than Trunk does: [wasm-opt], short names at the border between JavaScript and
//! WebAssembly, and a JavaScript without white space.
//!
//! The script of the main part and that of the links between the parts become one.
//!
//! wasm-bindgen names each of the some 200 functions at that border with a digest of its own, which stands in both files
//! and cannot be compressed. Measured on the app (brotli): 5 KiB.
//!
//! [wasm-opt]: https://github.com/WebAssembly/binaryen

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{fs, io};

use serde::Deserialize;
use thiserror::Error;

use super::hashed_name;
use super::parts::Parts;
use crate::process::{self, ProcessError};
use crate::tools::BuildTools;

/// For size; then once more on a flat form of the code, which finds what the first round could not see. No address in the
/// first KiB is ever read or written, so that parts of addresses can be joined: there the stack would end, all of it used.
/// Last the functions in the order of their names: those that one generic function became lie beside each other then, which
/// saves 2.5 KiB (brotli).
const OPTIMISATIONS: [&str; 7] = [
    "--low-memory-unused",
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--reorder-functions-by-name",
];
/// What is left out: names and notes that only tools read.
const LEFT_OUT: [&str; 3] = [
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];
/// Prints how it has renamed what the files share.
const SHORT_NAMES: &str = "--minify-imports-and-exports-and-modules";
/// What a person can do when one of the tools fails.
const BY_HAND: &str = "see the messages above; removing the folders `binaryen`, `esbuild` and `fluent-bundle-…` from the \
    project's cache installs the tools anew";

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

/// Makes all parts of the app smaller and puts them into the bundle: the main one in the place of the whole, with one
/// script; the others under names that hold a digest of their content, so that no version of the app loads another's.
///
/// # Errors
///
/// If a tool fails or a file is missing.
pub fn squeeze(parts: &Parts, folder: &Path, tools: &BuildTools) -> Result<(), SqueezeError> {
    let names = optimise_main(&parts.main, tools)?;
    let script = names.put_into(&read(&parts.script)?);
    let links = fetching_in_turn(&with_named_exports(&read(&parts.links)?));
    let mut links = names.put_into(&links);
    for part in &parts.later {
        process::run(&mut wasm_opt(&part.path, tools), BY_HAND)?;
        let content = fs::read(&part.path).map_err(failed_at(&part.path))?;
        let stem = part
            .name
            .trim_start_matches("split_")
            .trim_end_matches(".wasm");
        let name = hashed_name::hashed(&format!("projektatlas-{stem}"), "wasm", &content);
        links = links.replace(&part.name, &name);
        write(&folder.join(name), &content)?;
    }
    write(&parts.script, script.as_bytes())?;
    write(&parts.links, links.as_bytes())?;
    let main = fs::read(&parts.main).map_err(failed_at(&parts.main))?;
    write(&file_ending(folder, "_bg.wasm")?, &main)?;
    let outfile = file_ending(folder, ".js")?;
    shorten(&parts.script, &outfile, MODULE_SCRIPT, tools)
}

/// Of [`shorten`]: a module with what it imports.
const MODULE_SCRIPT: &[&str] = &["--bundle", "--format=esm"];
/// Of [`shorten`]: a script that any page of today can load; what its language lacks is written out.
pub const CLASSIC_SCRIPT: &[&str] = &["--format=iife", "--target=es2022"];

/// Writes a script short into another file.
///
/// # Errors
///
/// If it is no JavaScript, or a file cannot be read or written.
pub fn shorten(
    from: &Path,
    to: &Path,
    format: &[&str],
    tools: &BuildTools,
) -> Result<(), SqueezeError> {
    process::run(
        Command::new(&tools.esbuild)
            .arg(from)
            .env("NODE_PATH", &tools.libraries)
            .args(["--minify", "--log-level=warning", "--allow-overwrite"])
            .args(format)
            .arg(format!("--outfile={}", to.display())),
        BY_HAND,
    )?;
    Ok(())
}

/// The links with what they take from the main part written as `wasm.name`, which is how its own script writes it.
fn with_named_exports(links: &str) -> String {
    let Some((before, rest)) = links.split_once("const { ") else {
        return links.to_owned();
    };
    let Some((list, after)) = rest.split_once("} = ") else {
        return links.to_owned();
    };
    let Some((call, after)) = after.split_once(';') else {
        return links.to_owned();
    };
    let members: Vec<String> = list
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .map(|name| format!("\"{name}\": wasm.{name}, "))
        .collect();
    let members = members.concat();
    let after = after.replacen(&format!("{{ {list}}}"), &format!("{{ {members}}}"), 1);
    format!("{before}const wasm = {call};{after}")
}

/// The links with each file asked for in a task of its own: to ask for the twenty files of a part in one holds a slow phone up
/// for more than 100 ms.
fn fetching_in_turn(links: &str) -> String {
    const IN_TURN: &str = "
let asked = Promise.resolve();
function fetchInTurn(url) {
    asked = asked.then(() => new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
    }));
    return asked.then(() => fetch(url));
}
";
    links.replace("= fetch(", "= fetchInTurn(") + IN_TURN
}

/// Has wasm-opt rewrite the file, and returns how it renamed what is shared.
fn optimise_main(wasm: &Path, tools: &BuildTools) -> Result<Names, SqueezeError> {
    let output = process::run_for_output(
        wasm_opt(wasm, tools)
            .arg(SHORT_NAMES)
            .stderr(Stdio::inherit()),
        BY_HAND,
    )?;
    serde_json::from_str(&output).map_err(SqueezeError::Names)
}

/// wasm-opt, about to rewrite a file.
fn wasm_opt(wasm: &Path, tools: &BuildTools) -> Command {
    let mut command = Command::new(&tools.wasm_opt);
    command
        .arg(wasm)
        .args(OPTIMISATIONS)
        .args(LEFT_OUT)
        .arg("-o")
        .arg(wasm);
    command
}

/// The one module of all imports, after wasm-opt's renaming.
const MODULE: &str = "a";

/// Old and new names of what the two files share, as wasm-opt prints them.
#[derive(Debug, Default, Deserialize)]
struct Names {
    /// Old module, old name, new name.
    imports: Vec<(String, String, String)>,
    /// Old name, new name.
    exports: Vec<(String, String)>,
}

impl Names {
    /// The script with the members `"./module.js": object` of all modules as the one that wasm-opt leaves.
    fn with_one_module(&self, script: String) -> String {
        let modules: BTreeSet<&str> = self
            .imports
            .iter()
            .map(|(module, _, _)| module.as_str())
            .collect();
        let mut rest = script;
        let mut objects = String::new();
        let mut place = None;
        for module in modules {
            let key = format!("\"{module}\": ");
            // wasm-bindgen names a module once for each of its imports.
            while let Some((before, behind)) = rest.split_once(&key) {
                let end = behind.find([',', '}']).unwrap_or(behind.len());
                let (object, after) = behind.split_at(end);
                objects.extend(["...", object.trim_end(), ", "]);
                place = Some(before.len());
                rest = format!("{before}{}", after.trim_start_matches(','));
            }
        }
        match place {
            Some(place) => {
                let (before, after) = rest.split_at(place);
                format!("{before}\"{MODULE}\": {{ {objects}}},{after}")
            }
            None => rest,
        }
    }

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
        self.with_one_module(renamed)
    }
}

fn read(path: &Path) -> Result<String, SqueezeError> {
    fs::read_to_string(path).map_err(failed_at(path))
}

fn write(path: &Path, content: &[u8]) -> Result<(), SqueezeError> {
    fs::write(path, content).map_err(failed_at(path))
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
        let script = r#"import0 = { __wbg_abort_f8d15: main, __wbg_abort_f8d1: 1 }; return { "./app_bg.js": import0 }; wasm.main(); wasm.__wbindgen_free(0)"#;
        assert_eq!(
            names.put_into(script),
            r#"import0 = { $a: main, $: 1 }; return { "a": { ...import0, },}; wasm.A(); wasm.B(0)"#
        );
    }

    #[test]
    fn imports_of_two_modules_become_members_of_one() {
        let names: Names = serde_json::from_str(
            r#"{"imports": [["./app_bg.js", "__wbg_abort_f8d1", "$"], ["./links.js", "__wasm_split_load_about", "aa"]],
                "exports": []}"#,
        )
        .unwrap();
        assert_eq!(
            names.put_into(r#"return { "./app_bg.js": import0, "./links.js": import1, "./links.js": import2 };"#),
            r#"return {   "a": { ...import0, ...import1, ...import2, },};"#
        );
    }

    #[test]
    fn the_links_name_what_they_take_from_the_main_part() {
        let links =
            "const { memory, table,  } = initSync();\nObject.assign(shared, { memory, table,  });";
        assert_eq!(
            with_named_exports(links),
            "const wasm = initSync();\nObject.assign(shared, { \"memory\": wasm.memory, \"table\": wasm.table, });"
        );
    }

    #[test]
    fn the_links_ask_for_one_file_after_the_other() {
        let links = fetching_in_turn("const src = fetch(new URL(\"./a.wasm\"));");
        assert!(links.starts_with("const src = fetchInTurn(new URL("));
        assert!(links.contains("function fetchInTurn(url)"));
    }

    #[test]
    fn a_script_without_shared_names_stays_as_it_is() {
        let script = "export default 'größer';";
        assert_eq!(Names::default().put_into(script), script);
    }
}
