//! What the core makes of small fixtures, word for word. A difference is written beside the golden file; look at both,
//! and take the new one with `cargo xtask bless` if the change is meant.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use projektatlas::atlas::{
    AtlasConfig, Bounds, Dataset, Regions, Shown, ZOrder, clusters, decimal, lonlat_from_world,
};

#[path = "support/golden_file.rs"]
mod golden_file;

use golden_file::compare;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: PathBuf) -> String {
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn fixture(name: &str) -> String {
    read(root().join("tests/fixtures/golden").join(name))
}

fn config() -> AtlasConfig {
    serde_json::from_str(&read(root().join("data/atlas.json"))).expect("data/atlas.json is sound")
}

fn real_regions() -> Regions {
    Regions::parse(&read(root().join("data/regions.geojson")))
        .expect("data/regions.geojson is sound")
}

#[test]
fn outlines_of_districts_and_regions() {
    let regions = Regions::parse(&fixture("regions.geojson")).unwrap();
    let mut text = String::new();
    for district in regions.districts() {
        writeln!(text, "{}  {}", district.name, district.outline.path_data()).unwrap();
    }
    for region in ["east", "west"] {
        let outline = regions.region_outline(region);
        writeln!(text, "{region}  {}", outline.path_data()).unwrap();
    }
    compare("outlines.txt", &text);
}

#[test]
fn marks_of_the_real_initiatives_at_every_other_zoom() {
    let regions = real_regions();
    let text = read(root().join("data/initiatives.geojson"));
    let dataset = Dataset::parse(&text, &config(), &regions).unwrap();
    let order = ZOrder::of(&dataset);
    let shown = Shown::new((0..order.len()).collect());
    let mut text = String::new();
    for zoom in [5.0, 7.0, 9.0] {
        writeln!(text, "zoom {}", decimal(zoom, 1)).unwrap();
        for cluster in clusters(&order, &shown, zoom, &Bounds::WORLD) {
            let lonlat = lonlat_from_world(cluster.world);
            let kind = if cluster.is_stack { "at one place" } else { "" };
            let place = format!("{} {}", decimal(lonlat.y, 4), decimal(lonlat.x, 4));
            writeln!(text, "{:>4}  {place}  {kind}", cluster.count).unwrap();
        }
    }
    compare("marks.txt", &text);
}

#[test]
fn what_is_said_of_every_fixture_with_mistakes() {
    let folder = root().join("tests/e2e/fixtures");
    let mut names: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with("json"))
        .collect();
    names.sort();
    let (config, regions) = (config(), real_regions());
    let mut text = String::new();
    for name in names {
        let bytes = fs::read(folder.join(&name)).unwrap();
        writeln!(text, "{name}").unwrap();
        match Dataset::parse(&bytes, &config, &regions) {
            Ok(dataset) => {
                writeln!(text, "  {} sound", dataset.initiatives().len()).unwrap();
                for problem in dataset.problems() {
                    writeln!(text, "  {problem}").unwrap();
                }
            }
            Err(error) => writeln!(text, "  {error}").unwrap(),
        }
    }
    compare("problems.txt", &text);
}
