//! `datapackage.json`: whether it lists the folder, and tables as they are.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::{features, json, path, text};

/// Files that are about the folder, and those that only the project's own commands read: not in the package, which is
/// published with the page.
const NOT_LISTED: [&str; 5] = [
    "README.md",
    "datapackage.json",
    "editing/geometry.json",
    "editing/languages.csv",
    "editing/publication.json",
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
    assert_eq!(tables, 2);
}

#[test]
fn every_initiative_has_its_day_of_recording_and_no_other_has() {
    let table = text("changes.csv");
    let recorded: BTreeSet<&str> = table
        .lines()
        .skip(1)
        .filter_map(|row| row.split(',').next())
        .collect();
    let initiatives = features("initiatives.geojson");
    let ids: BTreeSet<&str> = initiatives
        .iter()
        .filter_map(|feature| feature["id"].as_str())
        .collect();
    assert_eq!(
        recorded, ids,
        "data/changes.csv (left) and data/initiatives.geojson: `cargo xtask import` writes both; by hand add a row \
         with today's date"
    );
}

/// The author's day of the last commit that touched a file; `None` outside of a repository.
fn last_committed(name: &str) -> Option<String> {
    let log = Command::new("git")
        .args(["log", "-1", "--format=%as", "--", name])
        .current_dir(path(""))
        .output()
        .ok()?;
    let day = String::from_utf8_lossy(&log.stdout).trim().to_owned();
    (log.status.success() && !day.is_empty()).then_some(day)
}

#[test]
fn the_day_of_a_file_is_not_before_its_last_change() {
    for resource in resources() {
        let (path, modified) = (&resource["path"], &resource["modified"]);
        let path = path.as_str().expect("a resource has a path");
        let modified = modified.as_str().expect("a resource has a day");
        if let Some(committed) = last_committed(path) {
            assert!(
                *modified >= *committed,
                "data/datapackage.json says that {path} is of {modified}; it was changed on {committed}"
            );
        }
    }
    let changes = text("changes.csv");
    let days = changes
        .lines()
        .skip(1)
        .flat_map(|row| row.split(',').skip(1));
    let latest = days.max().expect("there are initiatives");
    for resource in resources().iter().take(3) {
        let name = resource["name"].as_str().unwrap_or_default();
        if ["initiatives", "changes"].contains(&name) {
            assert_eq!(
                resource["modified"].as_str(),
                Some(latest),
                "data/datapackage.json: the day of `{name}` is that of the latest row of changes.csv"
            );
        }
    }
}
