//! What `data/README.md` says, against the files.

use std::collections::BTreeMap;

use projektatlas::atlas::{Evidence, Initiative, Precision, Scope, Status};

use super::{dataset, features, gazetteer, json, rows, text};

/// The cells of all rows of tables, without the marks for code.
fn tables() -> Vec<Vec<String>> {
    let cells = |line: &str| {
        line.trim_matches('|')
            .split('|')
            .map(|cell| cell.trim().replace('`', ""))
            .collect()
    };
    text("README.md")
        .lines()
        .filter(|line| line.starts_with('|'))
        .map(cells)
        .collect()
}

/// The number in the second cell of rows, by their first cell.
fn stated_counts() -> BTreeMap<String, usize> {
    let count = |row: Vec<String>| {
        Some((
            row.first()?.clone(),
            row.get(1)?.replace(',', "").parse().ok()?,
        ))
    };
    tables().into_iter().filter_map(count).collect()
}

#[test]
fn the_counts_of_files_are_as_stated() {
    let counted: BTreeMap<_, _> = [
        ("initiatives.geojson", features("initiatives.geojson").len()),
        ("regions.geojson", features("regions.geojson").len()),
        (
            "municipalities.geojson",
            features("municipalities.geojson").len(),
        ),
        ("borders.geojson", features("borders.geojson").len()),
        ("context.geojson", features("context.geojson").len()),
        ("places.json", gazetteer().places().len()),
        (
            "search.json",
            json("search.json")["groups"].as_array().map_or(0, Vec::len),
        ),
        ("changes.csv", rows("changes.csv").len()),
        ("districts.csv", rows("districts.csv").len()),
        (
            "editing/languages.csv",
            text("editing/languages.csv").lines().count() - 1,
        ),
    ]
    .into();
    let stated = stated_counts();
    let of_files = stated
        .iter()
        .filter(|(name, _)| name.contains('.'))
        .map(|(name, count)| (name.as_str(), *count));
    assert_eq!(
        of_files.collect::<BTreeMap<_, _>>(),
        counted,
        "data/README.md, first table (left) and the files"
    );
}

#[test]
fn the_counts_of_initiatives_are_as_stated() {
    let dataset = dataset();
    let count = |fits: &dyn Fn(&Initiative) -> bool| {
        dataset
            .initiatives()
            .iter()
            .filter(|entry| fits(entry))
            .count()
    };
    let active = |evidence| {
        move |entry: &Initiative| entry.status == Status::Active && entry.evidence == evidence
    };
    let counted = [
        ("all", count(&|_| true)),
        (
            "active, source of 2022 or later (recent)",
            count(&active(Evidence::Recent)),
        ),
        (
            "active, older source (older)",
            count(&active(Evidence::Older)),
        ),
        (
            "active, source without a year (undated)",
            count(&active(Evidence::Undated)),
        ),
        (
            "ended according to the source",
            count(&|entry| entry.status == Status::Ended),
        ),
        (
            "at the middle of a municipality (place)",
            count(&|entry| entry.precision == Some(Precision::Place)),
        ),
        (
            "standing for a district (district)",
            count(&|entry| entry.precision == Some(Precision::District)),
        ),
        (
            "state-wide, without a point",
            count(&|entry| entry.scope == Scope::State && entry.lonlat.is_none()),
        ),
    ];
    let stated = stated_counts();
    for (what, number) in counted {
        assert_eq!(stated.get(what), Some(&number), "data/README.md: {what}");
    }
}

#[test]
fn the_population_sums_to_what_is_stated() {
    let sum: u32 = rows("districts.csv")
        .iter()
        .filter_map(|row| row[2].parse::<u32>().ok())
        .sum();
    let readme = text("README.md");
    let (_, rest) = readme
        .split_once("sums to ")
        .expect("data/README.md states the sum");
    let stated: String = rest
        .chars()
        .take_while(|c| c.is_ascii_digit() || *c == ',')
        .filter(|c| *c != ',')
        .collect();
    assert_eq!(stated, sum.to_string());
}

#[test]
fn every_property_of_an_initiative_is_mapped() {
    let readme = text("README.md");
    for feature in features("initiatives.geojson") {
        for property in feature["properties"]
            .as_object()
            .expect("properties are an object")
            .keys()
        {
            assert!(
                readme.contains(&format!("`{property}")),
                "data/README.md does not mention `{property}`"
            );
        }
    }
}
