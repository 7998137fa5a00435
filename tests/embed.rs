//! The script for the pages of others and the address of the atlas speak of the same things.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use projektatlas::atlas::{EmbedOptions, Query};

fn script() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/embed.js");
    fs::read_to_string(path).expect("the script is there")
}

/// The texts in quotes in the list `NAMES` of the script.
fn names(script: &str) -> BTreeSet<&str> {
    let list = script
        .split_once("const NAMES = [")
        .and_then(|(_, rest)| rest.split_once(']'))
        .map(|(list, _)| list)
        .expect("the script has a list of names");
    list.split('"').skip(1).step_by(2).collect()
}

#[test]
fn the_attributes_of_the_element_are_the_names_of_the_address() {
    let script = script();
    let in_address: BTreeSet<&str> = Query::NAMES
        .into_iter()
        .chain(EmbedOptions::NAMES)
        .collect();
    assert_eq!(
        names(&script),
        in_address,
        "assets/embed.js, `NAMES`, against Query::NAMES and EmbedOptions::NAMES"
    );
}

#[test]
fn the_documentation_names_every_attribute_event_and_file() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/EMBEDDING.md");
    let text = fs::read_to_string(path).expect("the documentation is there");
    let script = script();
    let more = [
        "projektatlas:state",
        "projektatlas:select",
        "projektatlas:height",
        "oembed.json",
        "frame-ancestors",
    ];
    for name in names(&script).into_iter().chain(more) {
        assert!(
            text.contains(&format!("`{name}`"))
                || text.contains(&format!("{name}="))
                || text.contains(name) && more.contains(&name),
            "{name}"
        );
    }
}
