//! What a reader has to load before the map can be used.

use std::path::Path;

/// Files that the app asks for as soon as it starts (German texts: the others are alternatives, not additions).
const LOADED_BY_THE_APP: [&str; 4] = [
    "data/atlas.json",
    "data/initiatives.geojson",
    "data/regions.geojson",
    "i18n/de.ftl",
];

/// What the name of the style sheet begins with that parts of the program fetch; the page names it, and does not load it.
pub const LATER: &str = "later";

/// Whether the first view needs a file: the page, the styles and code it refers to, and what the code asks for.
pub fn needs(path: &str, html: &str) -> bool {
    let is_code = [".css", ".js", ".wasm"]
        .iter()
        .any(|extension| path.ends_with(extension));
    let is_later = path.starts_with(LATER);
    path == "index.html"
        || LOADED_BY_THE_APP.contains(&path)
        || (is_code && !is_later && html.contains(&format!("/{path}")))
}

/// The first file among those the app asks for that a site does not have.
pub fn missing(site: &Path) -> Option<&'static str> {
    LOADED_BY_THE_APP
        .into_iter()
        .find(|needed| !site.join(needed).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_view_is_the_page_its_code_and_three_data_files() {
        let html = "<script src=/projektatlas-0.js></script><meta content=/later-0.css>";
        for path in [
            "index.html",
            "projektatlas-0.js",
            "data/regions.geojson",
            "i18n/de.ftl",
        ] {
            assert!(needs(path, html), "{path}");
        }
        for path in [
            "404.html",
            "embed.js",
            "later-0.css",
            "data/borders.geojson",
            "data/context.geojson",
            "data/initiatives.complete.geojson",
            "data/initiatives.de.json",
            "data/initiatives.en.json",
            "data/initiatives.sources.json",
            "data/places.json",
            "data/municipalities.geojson",
            "i18n/en.ftl",
        ] {
            assert!(!needs(path, html), "{path}");
        }
    }

    #[test]
    fn a_missing_file_is_named() {
        assert_eq!(
            missing(Path::new("no such folder")),
            Some("data/atlas.json")
        );
    }
}
