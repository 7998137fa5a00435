//! What keeps the atlas for visits without a network: `service-worker.js`, which gets the list of what belongs together, and
//! `offline.js`, which the page loads once it stands, with what it says.

use std::path::{Path, PathBuf};
use std::{fs, io};

use serde_json::{Map, Value, json};

use super::messages::Messages;
use super::{digest, first_view};

/// The worker; browsers look after the pages beside and below it.
pub const WORKER: &str = "service-worker.js";
/// What registers it.
pub const REGISTRATION: &str = "offline.js";
/// Messages of the interface that it shows.
const MESSAGES: [&str; 3] = ["edition.later", "edition.reload", "edition.there"];

/// Data and texts that are kept from the start, if there are such files: those of the first view, and those that every page
/// about entries and numbers asks for later. Others are kept once they were used.
const DATA: [&str; 13] = [
    "data/atlas.json",
    "data/regions.geojson",
    "data/initiatives.geojson",
    "data/initiatives.sources.json",
    "data/initiatives.de.json",
    "data/initiatives.en.json",
    "data/context.geojson",
    "data/districts.csv",
    "data/places.json",
    "data/search.json",
    "data/about.de.json",
    "i18n/de.ftl",
    "i18n/later/de.ftl",
];

/// Completes both scripts, which lie in the bundle, and writes them into the site, which is complete but for them. `names` are the
/// site's files, `html` is its page.
///
/// # Errors
///
/// Names the file that could not be read or written. Without scripts in the bundle there is nothing to do.
pub fn publish(
    bundle: &Path,
    site: &Path,
    names: &[String],
    html: &str,
) -> Result<(), (PathBuf, io::Error)> {
    if !bundle.join(WORKER).is_file() {
        return Ok(());
    }
    let read = |path: PathBuf| fs::read(&path).map_err(|source| (path, source));
    let write = |name: &str, start: &str, script: &[u8]| {
        let path = site.join(name);
        let content = [start.as_bytes(), script].concat();
        fs::write(&path, content).map_err(|source| (path, source))
    };
    let start = format!("self.MESSAGES={};", messages(site)?);
    write(REGISTRATION, &start, &read(bundle.join(REGISTRATION))?)?;

    let mut program = Map::new();
    for name in names.iter().filter(|name| is_program(name, html)) {
        let integrity = digest::integrity(&read(site.join(name))?);
        // The address of the page is that of its folder.
        let address = if name == "index.html" { "" } else { name };
        program.insert(address.to_owned(), integrity.into());
    }
    let integrity = digest::integrity(&read(site.join(REGISTRATION))?);
    program.insert(REGISTRATION.to_owned(), integrity.into());
    let data: Vec<&str> = DATA
        .into_iter()
        .filter(|name| site.join(name).is_file())
        .collect();
    let start = format!(
        "self.EDITION={};",
        json!({"program": program, "data": data})
    );
    write(WORKER, &start, &read(bundle.join(WORKER))?)
}

/// Whether a file is of the program as a first view has it, or a style sheet or icon that comes after it.
fn is_program(name: &str, html: &str) -> bool {
    let is_named = |start: &str, end: &str| name.starts_with(start) && name.ends_with(end);
    let is_data = name.starts_with("data/") || name.starts_with("i18n/");
    (first_view::needs(name, html) && !is_data)
        || is_named(first_view::LATER, ".css")
        || is_named("icon-", ".svg")
}

/// What the notice says in each language.
fn messages(site: &Path) -> Result<Value, (PathBuf, io::Error)> {
    let folder = site.join("i18n/later");
    let failed = |source| (folder.clone(), source);
    let mut all = Map::new();
    for entry in fs::read_dir(&folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let Some(language) = path
            .file_stem()
            .filter(|_| path.extension() == Some("ftl".as_ref()))
            .and_then(|stem| stem.to_str())
        else {
            continue;
        };
        let messages = Messages::read(language, [&path]).map_err(|error| {
            (
                path.clone(),
                io::Error::new(io::ErrorKind::InvalidData, error),
            )
        })?;
        let own = MESSAGES.map(|name| (name.to_owned(), messages.format(name, None, &[]).into()));
        all.insert(
            language.to_owned(),
            Value::Object(own.into_iter().collect()),
        );
    }
    // The order of a folder is no order.
    all.sort_keys();
    Ok(Value::Object(all))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_knows_the_program_with_its_digests_and_the_data_that_are_there() {
        let root =
            std::env::temp_dir().join(format!("projektatlas-offline-{}", std::process::id()));
        let (bundle, site) = (root.join("bundle"), root.join("site"));
        fs::create_dir_all(&bundle).unwrap();
        for folder in ["data", "i18n/later"] {
            fs::create_dir_all(site.join(folder)).unwrap();
        }
        let html = "<script src=/app-0.js></script><meta content=/later-0.css>";
        let file = |path: &str, text: &str| fs::write(site.join(path), text).unwrap();
        file("index.html", html);
        file("app-0.js", "alert('Hello, world.');");
        file("later-0.css", "a {}");
        file("other-0.js", "");
        file("data/atlas.json", "{}");
        file(
            "i18n/later/de.ftl",
            "edition-there = Neu\nedition-later = Nicht jetzt\nedition-reload = Laden\nabout-title = x\n",
        );
        fs::write(bundle.join(WORKER), "work()").unwrap();
        fs::write(bundle.join(REGISTRATION), "register()").unwrap();

        let names = [
            "index.html",
            "app-0.js",
            "later-0.css",
            "other-0.js",
            "data/atlas.json",
        ];
        publish(&bundle, &site, &names.map(str::to_owned), html).unwrap();
        let worker = fs::read_to_string(site.join(WORKER)).unwrap();
        let edition = worker
            .strip_prefix("self.EDITION=")
            .unwrap()
            .strip_suffix(";work()")
            .unwrap();
        let edition: Value = serde_json::from_str(edition).unwrap();
        let program: Vec<&String> = edition["program"].as_object().unwrap().keys().collect();
        assert_eq!(program, ["", "app-0.js", "later-0.css", "offline.js"]);
        // Subresource Integrity, § 3.1.
        assert_eq!(
            edition["program"]["app-0.js"],
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
        assert_eq!(
            edition["data"],
            json!(["data/atlas.json", "i18n/later/de.ftl"])
        );
        let registration = fs::read_to_string(site.join(REGISTRATION)).unwrap();
        assert_eq!(
            registration,
            "self.MESSAGES={\"de\":{\"edition.later\":\"Nicht jetzt\",\"edition.reload\":\"Laden\",\"edition.there\":\"Neu\"}};register()"
        );
        fs::remove_dir_all(&root).unwrap();
    }
}
