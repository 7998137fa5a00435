//! The files that are published under names that do not change, so that an operator can exchange them without a build:
//! `data/` and the interface's texts.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{fs, io};

use projektatlas::atlas::{ProblemKind, TileSource, TileSourceError};
use serde_json::Value;
use thiserror::Error;

use super::terms::{self, TermError, Terms};
use super::{json, publication, sources, translations};
use crate::say;

/// Extensions of JSON files, which are published without white space.
const JSON: [&str; 2] = ["json", "geojson"];
/// Extension of files of messages.
const MESSAGES: &str = "ftl";
/// Extensions of other files that the app loads or readers download as they are.
const AS_THEY_ARE: [&str; 3] = ["csv", MESSAGES, "md"];

/// Everything, for whoever downloads it.
pub const COMPLETE: &str = "initiatives.complete.geojson";
/// `atlas.json` with all languages, for whoever downloads it.
pub const COMPLETE_ATLAS: &str = "atlas.complete.json";
/// Addresses of the sources, by initiative.
const SOURCES: &str = "initiatives.sources.json";

/// Why a file could not be published.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum DataFileError {
    /// A file could not be read or written.
    #[error("{} cannot be read or written", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// A JSON file is broken.
    #[error("{} is not JSON", path.display())]
    Json {
        /// The file.
        path: PathBuf,
        /// Where and why.
        #[source]
        source: serde_json::Error,
    },
    /// A text has two translations.
    #[error("data/atlas.json")]
    Terms(#[from] TermError),
    /// The member `tiles` of `atlas.json` misses something.
    #[error("data/atlas.json, `tiles`: {0}")]
    Tiles(ProblemKind),
    /// Tiles may not be asked for where they are.
    #[error("data/atlas.json")]
    TileSource(#[from] TileSourceError),
}

/// Copies the files of one folder (not of folders inside it) that the app loads or readers download.
///
/// # Errors
///
/// If a file cannot be read or written, or if a JSON file is broken.
pub fn publish(from: &Path, to: &Path) -> Result<(), DataFileError> {
    fs::create_dir_all(to).map_err(failed_at(to))?;
    for entry in fs::read_dir(from).map_err(failed_at(from))? {
        let path = entry.map_err(failed_at(from))?.path();
        let Some(name) = path.file_name().filter(|_| path.is_file()) else {
            continue;
        };
        let target = to.join(name);
        if has_extension(&path, &JSON) {
            let text = fs::read_to_string(&path).map_err(failed_at(&path))?;
            let short = json::minified(&text).map_err(|source| DataFileError::Json {
                path: path.clone(),
                source,
            })?;
            fs::write(&target, short).map_err(failed_at(&target))?;
        } else if has_extension(&path, &AS_THEY_ARE) {
            fs::copy(&path, &target).map_err(failed_at(&path))?;
        }
    }
    Ok(())
}

/// The server that `atlas.json` names for street tiles, as a security policy names it; `None` when it names none.
///
/// # Errors
///
/// If the file cannot be read, or names a server that may not be asked.
pub fn tile_origin(data: &Path) -> Result<Option<String>, DataFileError> {
    let atlas = read_json(&data.join("atlas.json"))?;
    let tiles = atlas.get("tiles").unwrap_or(&Value::Null);
    let source = TileSource::read(tiles).map_err(DataFileError::Tiles)?;
    let Some(source) = source else {
        return Ok(None);
    };
    Ok(source.origin()?.map(str::to_owned))
}

/// Parts the published initiatives into what the first view needs and what can come later.
///
/// | file | holds |
/// |---|---|
/// | `initiatives.geojson` | what list and map need; `source.$ref` where the address of the source was; the `version` of the data |
/// | `initiatives.sources.json` | one object, from the id of an initiative to the address of its source |
/// | `initiatives.<language>.json` | the same for summaries in each language of the entries |
/// | `initiatives.complete.geojson` | everything, for whoever downloads it |
///
/// # Errors
///
/// If a file cannot be read or written, or if it is broken.
pub fn part_initiatives(data: &Path) -> Result<(), DataFileError> {
    let path = data.join("initiatives.geojson");
    let atlas = read_json(&data.join("atlas.json"))?;
    let mut collection = read_json(&path)?;
    let write = |name: &str, text: String| {
        let path = data.join(name);
        fs::write(&path, text).map_err(failed_at(&path))
    };
    let complete = one_feature_a_line(collection.clone());
    if let Some(members) = collection.as_object_mut() {
        let version = publication::version(complete.as_bytes());
        members.insert("version".to_owned(), version.into());
    }
    write(COMPLETE, complete)?;
    let sources = sources::taken_out(&mut collection, SOURCES);
    write(SOURCES, serde_json::json!(sources).to_string())?;
    let languages = texts_of(&atlas, "entry_languages");
    for (language, texts) in translations::taken_out(&mut collection, &languages) {
        let name = format!("initiatives.{language}.json");
        write(&name, serde_json::json!(texts).to_string())?;
    }
    write("initiatives.geojson", one_feature_a_line(collection))
}

/// Parts the published texts of the data by language, so that a reader loads those of one language only.
///
/// | file | holds |
/// |---|---|
/// | `data/atlas.json` | its texts in the default language, and of the credits that of the collection alone |
/// | `data/atlas.complete.json` | all of it, for whoever downloads it |
/// | `data/about.<language>.json` | `about.json` and the credits in one language |
/// | `data/accessibility.<language>.json` | `accessibility.json` in one language |
/// | `data/search.json` | as its `labels`, too, the names of fields and target groups in all other languages |
///
/// Returns the texts of `atlas.json` in the other languages.
///
/// # Errors
///
/// If a file cannot be read or written, if it is broken, or if a text of `atlas.json` has two translations.
pub fn part_texts(data: &Path) -> Result<Terms, DataFileError> {
    let mut atlas = read_json(&data.join("atlas.json"))?;
    let languages = texts_of(&atlas, "languages");
    write_json(&data.join(COMPLETE_ATLAS), &atlas)?;
    let credits = atlas.get_mut("credits").map(Value::take);
    part_pages(data, &languages, credits.as_ref())?;
    if let (Some(Value::Array(credits)), Value::Object(members)) = (credits, &mut atlas) {
        let collection = credits.into_iter().take(1).map(without_subject).collect();
        members.insert("credits".to_owned(), collection);
    }
    let search = data.join("search.json");
    if search.is_file() {
        let mut words = read_json(&search)?;
        if let Value::Object(words) = &mut words {
            let lists = [atlas.get("fields"), atlas.get("target_groups")];
            let labels = terms::labels(&lists, &languages);
            words.insert("labels".to_owned(), serde_json::json!(labels));
        }
        write_json(&search, &words)?;
    }
    let terms = terms::taken_out(&mut atlas, &languages)?;
    write_json(&data.join("atlas.json"), &atlas)?;
    Ok(terms)
}

/// Publishes the texts of `atlas.json` in other languages than the default one as `terms/<language>.json`, beside the messages
/// in this folder; of each language there are messages in, even if it has no term.
///
/// # Errors
///
/// If a file cannot be written.
pub fn publish_terms(i18n: &Path, mut terms: Terms) -> Result<(), DataFileError> {
    let folder = i18n.join("terms");
    fs::create_dir_all(&folder).map_err(failed_at(&folder))?;
    for entry in fs::read_dir(i18n).map_err(failed_at(i18n))? {
        let path = entry.map_err(failed_at(i18n))?.path();
        let language = path.file_stem().and_then(|stem| stem.to_str());
        if let Some(language) = language.filter(|_| has_extension(&path, &[MESSAGES])) {
            let terms = terms.remove(language).unwrap_or_default();
            let terms = serde_json::json!(terms);
            write_json(&folder.join(format!("{language}.json")), &terms)?;
        }
    }
    Ok(())
}

/// A credit without what was taken: files made from the collection name its holder and licence.
fn without_subject(mut credit: Value) -> Value {
    if let Value::Object(members) = &mut credit {
        members.remove("subject");
    }
    credit
}

/// Writes the pages of text once more for each language, the one about the atlas with whom it credits.
fn part_pages(
    data: &Path,
    languages: &[String],
    credits: Option<&Value>,
) -> Result<(), DataFileError> {
    for (name, credits) in [("about", credits), ("accessibility", None)] {
        let path = data.join(format!("{name}.json"));
        if !path.is_file() {
            continue;
        }
        let mut page = read_json(&path)?;
        if let (Some(credits), Value::Object(members)) = (credits, &mut page) {
            members.insert("credits".to_owned(), credits.clone());
        }
        for language in languages {
            let page = terms::in_language(&page, language, languages);
            write_json(&data.join(format!("{name}.{language}.json")), &page)?;
        }
    }
    Ok(())
}

/// A member that is a list of texts; empty when there is none.
fn texts_of(value: &Value, member: &str) -> Vec<String> {
    let texts = value.get(member).and_then(Value::as_array);
    let texts = texts.into_iter().flatten();
    texts
        .filter_map(|text| text.as_str().map(str::to_owned))
        .collect()
}

/// Names the file in an error.
fn failed_at(path: &Path) -> impl FnOnce(io::Error) -> DataFileError + use<> {
    let path = path.to_path_buf();
    move |source| DataFileError::File { path, source }
}

fn write_json(path: &Path, value: &Value) -> Result<(), DataFileError> {
    fs::write(path, value.to_string()).map_err(failed_at(path))
}

/// The text of a collection without white space but for a line break before each feature: messages name the line.
fn one_feature_a_line(mut collection: Value) -> String {
    let features: Option<Vec<String>> = collection
        .get("features")
        .and_then(Value::as_array)
        .map(|features| features.iter().map(Value::to_string).collect());
    let (Some(features), Some(members)) = (features, collection.as_object_mut()) else {
        return collection.to_string();
    };
    members.remove("features");
    let rest = collection.to_string();
    let rest = rest.trim_end_matches('}');
    let comma = if rest.ends_with('{') { "" } else { "," };
    format!(
        "{rest}{comma}\"features\":[\n{}\n]}}\n",
        features.join(",\n")
    )
}

/// A JSON file.
fn read_json(path: &Path) -> Result<Value, DataFileError> {
    let text = fs::read_to_string(path).map_err(failed_at(path))?;
    serde_json::from_str(&text).map_err(|source| DataFileError::Json {
        path: path.to_path_buf(),
        source,
    })
}

/// Whether a path has one of these extensions.
fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    path.extension()
        .and_then(OsStr::to_str)
        .is_some_and(|extension| extensions.contains(&extension))
}

/// Warns as long as the address for corrections is one that nobody can ever own.
///
/// # Source
///
/// RFC 2606, § 2: `.example` is reserved.
pub fn warn_of_placeholder_address(atlas_json: &Path) {
    let atlas = read_json(atlas_json).unwrap_or_default();
    let placeholder_at = |pointer: &str| {
        let value = atlas.pointer(pointer).and_then(Value::as_str);
        value.filter(|value| is_placeholder(value))
    };
    if let Some(email) = placeholder_at("/corrections/email") {
        say::warning(format!(
            "corrections go to {email}, which does not exist. Before you publish, set `corrections.email` in data/atlas.json"
        ));
    }
    if let Some(address) = placeholder_at("/site/address") {
        say::warning(format!(
            "oembed.json leads to {address}, which does not exist. Before you publish, set `site.address` in data/atlas.json"
        ));
    }
}

/// What `atlas.json` in a folder says.
///
/// # Errors
///
/// If it cannot be read, or is no JSON.
pub fn atlas(data: &Path) -> Result<Value, DataFileError> {
    read_json(&data.join("atlas.json"))
}

/// Whether an address ends in the reserved domain.
pub fn is_placeholder(address: &str) -> bool {
    address
        .trim_end()
        .trim_end_matches('/')
        .ends_with(".example")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_published_short_tables_as_they_are_and_other_files_not_at_all() {
        let folder = std::env::temp_dir().join(format!("projektatlas-data-{}", std::process::id()));
        let (from, to) = (folder.join("data"), folder.join("dist"));
        fs::create_dir_all(from.join("sources")).unwrap();
        fs::write(from.join("atlas.json"), "{ \"a\": 1 }\n").unwrap();
        fs::write(from.join("districts.csv"), "ags;name\n").unwrap();
        fs::write(from.join(".draft"), "").unwrap();
        publish(&from, &to).unwrap();

        assert_eq!(
            fs::read_to_string(to.join("atlas.json")).unwrap(),
            "{\"a\":1}"
        );
        assert_eq!(
            fs::read_to_string(to.join("districts.csv")).unwrap(),
            "ags;name\n"
        );
        assert_eq!(fs::read_dir(&to).unwrap().count(), 2);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_collection_has_one_feature_a_line_and_keeps_its_other_members() {
        let text = |collection: &str| one_feature_a_line(serde_json::from_str(collection).unwrap());
        let written =
            text("{\"type\":\"FeatureCollection\",\"features\":[{\"id\":1},{}],\"note\":\"x\"}");
        assert_eq!(
            written,
            "{\"type\":\"FeatureCollection\",\"note\":\"x\",\"features\":[\n{\"id\":1},\n{}\n]}\n"
        );
        assert_eq!(text("{\"features\":[]}"), "{\"features\":[\n\n]}\n");
        assert_eq!(text("{\"features\":5}"), "{\"features\":5}");
    }

    #[test]
    fn only_tiles_that_may_be_asked_for_have_an_origin() {
        let folder =
            std::env::temp_dir().join(format!("projektatlas-tiles-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let origin = |url: &str| {
            let tiles = serde_json::json!({"url": url, "provider": {"name": "x"},
                "attribution": {"text": "x", "url": "https://example.org/"}});
            let atlas = serde_json::json!({ "tiles": tiles });
            fs::write(folder.join("atlas.json"), atlas.to_string()).unwrap();
            tile_origin(&folder)
        };
        assert_eq!(origin("/{z}/{x}/{y}").unwrap(), None);
        let other = origin("https://tile.example.org/{z}/{x}/{y}").unwrap();
        assert_eq!(other.as_deref(), Some("https://tile.example.org"));
        assert!(origin("http://tile.example.org/{z}/{x}/{y}").is_err());
        fs::write(folder.join("atlas.json"), "{}").unwrap();
        assert_eq!(tile_origin(&folder).unwrap(), None);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn the_reserved_domain_is_noticed() {
        assert!(is_placeholder("korrekturen@projektatlas.example"));
        assert!(is_placeholder("https://projektatlas.example/"));
        assert!(!is_placeholder("korrekturen@example.org"));
    }
}
