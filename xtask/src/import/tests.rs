//! The import as a whole, with the tables of `tests/fixtures/import` and the project's own `data/`.

use std::collections::BTreeMap;
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

#[test]
fn the_published_table_of_all_initiatives_is_read_back_to_the_same_file() {
    let data = project::root().join("data");
    let text = fs::read_to_string(data.join("initiatives.geojson")).unwrap();
    let reference = reference(&config()).unwrap();
    let regions = reference.locator.districts.regions();
    let dataset = Dataset::parse(&text, &config(), regions).unwrap();
    let table = output("published.csv");
    fs::write(&table, crate::build::table_of(&dataset, regions).unwrap()).unwrap();
    let out = output("published.geojson");
    run(Args {
        table,
        keep_good: false,
        out: out.clone(),
    })
    .unwrap();
    // Where the source names no town, the table has none to name: the point is looked up anew.
    let comparable = |text: &str| {
        let mut features = changes::features(text);
        for feature in features.values_mut() {
            let stands_for_district = feature["properties"]["precision"] == "district"
                || feature["properties"]["municipality"].is_null();
            for member in ["precision", "municipality"] {
                if stands_for_district {
                    feature["properties"][member] = serde_json::Value::Null;
                }
            }
            if stands_for_district {
                feature["geometry"] = serde_json::Value::Null;
            }
        }
        features
    };
    let (read, published) = (fs::read_to_string(&out).unwrap(), comparable(&text));
    let read: BTreeMap<_, _> = comparable(&read)
        .into_iter()
        .filter(|(id, feature)| published[id] != *feature)
        .collect();
    let differing: Vec<_> = read.keys().collect();
    // Two of those have a postcode, which names the town after all.
    assert_eq!(
        differing,
        [
            "kvhs-ammerland-deutschkurse",
            "landkreis-leer-netzwerk-fluechtlingshilfe"
        ]
    );
}

#[test]
fn the_day_of_an_entry_is_noted_beside_the_file() {
    let folder = output("days");
    let _absent = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let out = folder.join("initiatives.geojson");
    let changes = folder.join("changes.csv");
    fs::write(&changes, "id,recorded,changed\n").unwrap();
    import("sound.csv", false, &out).unwrap();
    let first = fs::read_to_string(&changes).unwrap();
    let today = chrono::Local::now().date_naive();
    assert!(first.lines().count() > 1);
    assert!(
        first
            .lines()
            .skip(1)
            .all(|row| row.ends_with(&format!(",{today},"))),
        "{first}"
    );
    import("sound.csv", false, &out).unwrap();
    assert_eq!(
        fs::read_to_string(&changes).unwrap(),
        first,
        "nothing has changed"
    );
}
