//! `datapackage.json`: whether it lists the folder, and tables as they are.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::{json, path, text};

/// Files that are about the folder, and those that only the project's own commands read: not in the package, which is
/// published with the page.
const NOT_LISTED: [&str; 4] = [
    "README.md",
    "datapackage.json",
    "editing/geometry.json",
    "editing/languages.csv",
];

fn resources() -> Vec<Value> {
    json("datapackage.json")["resources"]
        .as_array()
        .cloned()
        .expect("a data package has resources")
}

fn files(folder: &Path) -> BTreeSet<String> {
    let root = path("");
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let file = entry.expect("the folder can be read").path();
        if file.is_dir() {
            found.append(&mut files(&file));
        } else {
            let name = file
                .strip_prefix(&root)
                .expect("it lies in the folder")
                .to_string_lossy()
                .replace('\\', "/");
            found.insert(name);
        }
    }
    found
}

#[test]
fn the_package_lists_every_file_with_licence() {
    let listed: BTreeSet<_> = resources()
        .iter()
        .map(|resource| {
            let path = resource["path"].as_str().unwrap_or_default();
            assert!(
                resource["licenses"][0]["path"].is_string(),
                "{path} has no licence"
            );
            path.to_owned()
        })
        .collect();
    let there: BTreeSet<_> = files(&path(""))
        .into_iter()
        .filter(|name| !NOT_LISTED.contains(&name.as_str()))
        .collect();
    assert_eq!(listed, there);
}

#[test]
fn the_readme_lists_every_file() {
    let readme = text("README.md");
    for name in files(&path("")).iter().filter(|name| *name != "README.md") {
        assert!(
            readme.contains(&format!("| `{name}` |")),
            "data/README.md does not list {name}"
        );
    }
}

#[test]
fn tables_have_the_columns_of_the_package() {
    let mut tables = 0;
    for resource in resources()
        .iter()
        .filter(|resource| resource["type"] == "table")
    {
        let path = resource["path"].as_str().unwrap_or_default();
        let fields = resource["schema"]["fields"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        let names: Vec<_> = fields
            .iter()
            .filter_map(|field| field["name"].as_str())
            .collect();
        assert_eq!(
            text(path).lines().next(),
            Some(names.join(",").as_str()),
            "data/{path}"
        );
        tables += 1;
    }
    assert_eq!(tables, 1);
}
