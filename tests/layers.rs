//! The direction of dependencies: atlas ← web, i18n ← state ← ui.

use std::fs;
use std::path::{Path, PathBuf};

/// What each layer must not name.
const FORBIDDEN: [(&str, &[&str]); 4] = [
    (
        "atlas",
        &[
            "leptos",
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "reqwasm",
            "crate::web",
            "crate::i18n",
            "crate::state",
            "crate::ui",
        ],
    ),
    ("web", &["crate::i18n", "crate::state", "crate::ui"]),
    (
        "i18n",
        &[
            "leptos",
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "reqwasm",
            "crate::state",
            "crate::ui",
        ],
    ),
    (
        "state",
        &["web_sys", "js_sys", "wasm_bindgen", "reqwasm", "crate::ui"],
    ),
];

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the sources and texts of the project can be read") {
        let path = entry
            .expect("the sources and texts of the project can be read")
            .path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// Lines of code below `folder` that contain one of the words; comments may name what they like.
fn lines_naming(folder: &str, words: &[&str]) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src")
        .join(folder);
    let files = rust_files(&root);
    assert!(!files.is_empty(), "src/{folder} has files");
    let mut found = Vec::new();
    for file in files {
        for (number, line) in fs::read_to_string(&file)
            .expect("the sources and texts of the project can be read")
            .lines()
            .enumerate()
        {
            let code = line.split("//").next().unwrap_or_default();
            if words.iter().any(|word| code.contains(word)) {
                found.push(format!(
                    "{}:{}: {}",
                    file.display(),
                    number + 1,
                    line.trim()
                ));
            }
        }
    }
    found
}

#[test]
fn a_layer_names_only_layers_before_it() {
    for (layer, words) in FORBIDDEN {
        let found = lines_naming(layer, words);
        assert!(
            found.is_empty(),
            "src/{layer} must not know of {words:?}:\n{}",
            found.join("\n")
        );
    }
}

#[test]
fn views_touch_the_browser_only_through_the_layer_web() {
    let found = lines_naming("ui", &["web_sys", "js_sys", "wasm_bindgen", "reqwasm"]);
    assert!(
        found.is_empty(),
        "use or add a function in src/web:\n{}",
        found.join("\n")
    );
}

#[test]
fn only_one_file_fetches_and_only_one_writes_the_address() {
    let fetching = lines_naming("", &["reqwasm::"]);
    assert!(
        !fetching.is_empty() && fetching.iter().all(|line| line.contains("web/fetch.rs")),
        "{fetching:#?}"
    );
    let writing = lines_naming("", &["complete_navigation", "use_navigate"]);
    assert!(
        !writing.is_empty() && writing.iter().all(|line| line.contains("state/address.rs")),
        "{writing:#?}"
    );
}
