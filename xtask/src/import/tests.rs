//! The import as a whole, with the tables of `tests/fixtures/import` and the project's own `data/`.

use std::fs;
use std::path::{Path, PathBuf};

use super::*;

fn fixture(name: &str) -> PathBuf {
    project::root().join("tests/fixtures/import").join(name)
}

fn config() -> AtlasConfig {
    serde_json::from_str(&read_data("atlas.json").unwrap()).unwrap()
}

/// A file of its own for each test, gone before it begins.
fn output(name: &str) -> PathBuf {
    let folder = project::workshop().join("import-tests");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    let _absent = fs::remove_file(&path);
    path
}

fn import(table: &str, keep_good: bool, out: &Path) -> Result<(), ImportError> {
    run(Args {
        table: fixture(table),
        keep_good,
        out: out.to_owned(),
    })
}

#[test]
fn every_way_in_which_spreadsheets_save_a_table_gives_the_same_file() {
    let expected = fs::read_to_string(fixture("sound.geojson")).unwrap();
    for table in [
        "sound.csv",
        "sound-bom.csv",
        "sound-windows-1252.csv",
        "sound-utf-16.txt",
    ] {
        let out = output(&format!("{table}.geojson"));
        import(table, false, &out).unwrap();
        let written = fs::read_to_string(&out).unwrap();
        assert_eq!(
            written,
            expected,
            "{table}; if the change is meant, copy {} over sound.geojson",
            out.display()
        );
    }
}

#[test]
fn every_mistake_is_named_with_line_column_reason_and_remedy() {
    let reference = reference(&config()).unwrap();
    let reading = reader::read(&read_table(&fixture("broken.csv")).unwrap(), &reference);
    let lines: Vec<_> = reading.problems.iter().map(ToString::to_string).collect();
    let said = lines.join("\n") + "\n";
    // The year of the clock stands in one message.
    let said = said.replace(&format!("to {};", reference.this_year), "to YEAR;");
    let out = output("broken.txt");
    fs::write(&out, &said).unwrap();
    let expected = fs::read_to_string(fixture("broken.txt")).unwrap();
    assert_eq!(
        said,
        expected,
        "if the change is meant, copy {} over broken.txt",
        out.display()
    );
}

#[test]
fn a_table_with_mistakes_leaves_the_file_alone() {
    let out = output("untouched.geojson");
    fs::write(&out, "as it was").unwrap();
    let error = import("broken.csv", false, &out).unwrap_err();
    assert!(
        matches!(
            error,
            ImportError::BadRows {
                bad: 35,
                all: 36,
                written: false
            }
        ),
        "{error}"
    );
    assert_eq!(fs::read_to_string(&out).unwrap(), "as it was");
}

#[test]
fn keep_good_writes_the_sound_rows_and_still_fails() {
    let out = output("kept.geojson");
    let error = import("broken.csv", true, &out).unwrap_err();
    assert!(
        matches!(error, ImportError::BadRows { written: true, .. }),
        "{error}"
    );
    let regions = Districts::parse(&read_data("regions.geojson").unwrap()).unwrap();
    let dataset = Dataset::parse(
        fs::read_to_string(&out).unwrap(),
        &config(),
        regions.regions(),
    )
    .unwrap();
    let ids: Vec<_> = dataset
        .initiatives()
        .iter()
        .map(|initiative| initiative.id.as_str())
        .collect();
    assert_eq!(ids, ["zeile-2"]);
}

#[test]
fn a_missing_table_is_named() {
    let error = import("no-such-table.csv", false, &output("never.geojson")).unwrap_err();
    assert!(error.to_string().ends_with("no-such-table.csv"), "{error}");
}
