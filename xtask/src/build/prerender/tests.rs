//! The pages of the real data.

use super::*;
use crate::build::{self, base::Base, publication};
use crate::project;

/// A page as the bundle has it, as far as it matters.
const HTML: &str = "<!doctype html><html data-state=loading lang=de><meta charset=utf-8><title>Projektatlas Niedersachsen</title>\
    <meta content=\"Initiativen.\" name=description><base href=/><link href=/app.css rel=stylesheet><script>theme()</script>\
    <body><div id=app></div><main class=boot id=boot><h1 class=boot__title>x</h1><svg class=boot__outline><path d=M0/></svg>\
    <noscript><p>lang</p></noscript><p class=boot__loading role=status>lädt</p><div class=notice data-notice=failed>\
    <h2 class=notice__heading>nicht geladen</h2></div></main></body></html>";

/// The site's folder with all pages, and the first page.
fn published(name: &str, home: Option<&str>) -> (PathBuf, String) {
    let folder =
        std::env::temp_dir().join(format!("projektatlas-pages-{name}-{}", std::process::id()));
    let data = project::root().join("data");
    build::publish_data(&folder.join("data")).unwrap();
    let collection = publication::read_collection(&data, &folder.join("data"));
    let place = Place {
        folder: &folder,
        home: home.map(str::to_owned),
        style: "<link rel=stylesheet href=/pages.css>".to_owned(),
    };
    let html = publish(&project::root(), &collection.unwrap(), HTML, &place).unwrap();
    (folder, html)
}

#[test]
fn what_is_said_of_each_district_is_what_the_golden_file_says() {
    let folder = std::env::temp_dir().join(format!("projektatlas-said-{}", std::process::id()));
    build::publish_data(&folder).unwrap();
    let collection = publication::read_collection(&project::root().join("data"), &folder).unwrap();
    let source = Source::new(&project::root(), &collection, "").unwrap();
    let golden = project::root().join("tests/fixtures/golden/districts.de.txt");
    let golden = fs::read_to_string(golden).unwrap();
    let said: Vec<String> = collection
        .regions
        .districts()
        .iter()
        .map(|each| format!("{}  {}", each.ags, district::sentences(&source, each)))
        .collect();
    assert_eq!(said, golden.lines().collect::<Vec<_>>());
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn every_initiative_and_district_has_a_page_and_stands_in_the_map_once() {
    let home = format!("https://atlas.example.org{}", Base::default());
    let (folder, first) = published("whole", Some(&home));
    let map = fs::read_to_string(folder.join(sitemap::FILE)).unwrap();
    let complete = fs::read_to_string(folder.join("data/initiatives.complete.geojson")).unwrap();
    let complete: Value = serde_json::from_str(&complete).unwrap();
    let features = complete["features"].as_array().unwrap();
    for feature in features {
        let id = feature["id"].as_str().unwrap();
        let page = folder.join("initiative").join(id).join("index.html");
        let page = fs::read_to_string(page).unwrap();
        assert!(
            page.contains(&format!(
                "<link rel=\"canonical\" href=\"{home}initiative/{id}\">"
            )),
            "{id}"
        );
        assert!(
            page.contains("<div id=app></div><div class=\"boot boot--page\""),
            "{page}"
        );
        assert_eq!(
            map.matches(&format!("<loc>{home}initiative/{id}</loc>"))
                .count(),
            1
        );
    }
    let expected =
        features.len() + 45 + ["", "list", "coverage", "about", "accessibility", "data"].len();
    assert_eq!(map.matches("<loc>").count(), expected);
    assert!(
        first.contains("<h1 class=boot__title>"),
        "the first page keeps its content"
    );
    assert!(first.contains("\"@type\":\"WebSite\"") && first.contains("og:image"));
    for name in [
        "icon-192.png",
        "icon-512.png",
        "icon-maskable-512.png",
        "icon-180.png",
        "preview.png",
    ] {
        let picture = fs::read(folder.join(name)).unwrap();
        assert!(picture.starts_with(b"\x89PNG"), "{name}");
    }
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_site_without_an_address_has_no_map_and_names_none() {
    let (folder, first) = published("nowhere", None);
    assert!(!folder.join(sitemap::FILE).exists());
    assert!(
        !first.contains("canonical") && !first.contains("og:url") && first.contains("og:title")
    );
    let about = fs::read_to_string(folder.join("about/index.html")).unwrap();
    assert!(
        about.contains("<title>Über – Projektatlas Niedersachsen</title>"),
        "{about}"
    );
    assert!(about.contains("<main class=\"page\">") && !about.contains("<main class=boot"));
    fs::remove_dir_all(&folder).unwrap();
}
