//! `dcat.jsonld`: the data described for catalogues of open data.
//!
//! Addresses are relative to the file (JSON-LD 1.1 § 4.1.3): nobody knows the server before it is published. What only
//! the operator of a catalogue can give is left out unless `publication.json` says it, above all `dcatde:contributorID`.
//!
//! # Source
//!
//! DCAT-AP.de 3.0 (`GovData`), which builds upon DCAT-AP 3.0 and W3C DCAT 3; terms of file types, languages, themes and
//! access rights are those of the Publications Office of the EU.

use serde_json::{Map, Value, json};

use super::Collection;
use super::package::{Package, PackageError, Resource};
use crate::build::data_files::is_placeholder;

/// Vocabularies of the EU.
const EU: &str = "http://publications.europa.eu/resource/authority";

/// The text of the file.
///
/// # Errors
///
/// If a dataset names a file that the package does not have, or a file lacks what has to be said about it.
pub fn text(collection: &Collection, package: &Package) -> Result<String, PackageError> {
    let catalogue = &collection.settings.catalogue;
    let datasets = catalogue
        .datasets
        .iter()
        .map(|names| dataset(collection, package, names))
        .collect::<Result<Vec<Value>, _>>()?;
    let mut members = json!({
        "@context": context(),
        "@id": "",
        "@type": "dcat:Catalog",
        "title": by_language(&collection.config.entry_languages, |language| catalogue.title.text(language)),
        "description": by_language(&collection.config.entry_languages, |language| catalogue.description.text(language)),
        "publisher": publisher(collection),
        "homepage": "../",
        "language": languages(collection),
        "license": "http://dcat-ap.de/def/licenses/cc-by/4.0",
        "dataset": datasets,
    });
    if let (Some(members), Some(day)) = (members.as_object_mut(), collection.recorded.latest()) {
        members.insert("modified".to_owned(), day.to_string().into());
    }
    Ok(members.to_string())
}

/// The names used below, and what they stand for.
fn context() -> Value {
    let id = |term: &str| json!({"@id": term, "@type": "@id"});
    let day = |term: &str| json!({"@id": term, "@type": "xsd:date"});
    let texts = |term: &str| json!({"@id": term, "@container": "@language"});
    json!({
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "dcatde": "http://dcat-ap.de/def/dcatde/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "spdx": "http://spdx.org/rdf/terms#",
        "vcard": "http://www.w3.org/2006/vcard/ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "title": texts("dct:title"),
        "description": texts("dct:description"),
        "keyword": texts("dcat:keyword"),
        "identifier": "dct:identifier",
        "publisher": "dct:publisher",
        "homepage": id("foaf:homepage"),
        "language": id("dct:language"),
        "license": id("dct:license"),
        "format": id("dct:format"),
        "mediaType": id("dcat:mediaType"),
        "contributorID": id("dcatde:contributorID"),
        "theme": id("dcat:theme"),
        "accessRights": id("dct:accessRights"),
        "conformsTo": id("dct:conformsTo"),
        "accessURL": id("dcat:accessURL"),
        "downloadURL": id("dcat:downloadURL"),
        "level": id("dcatde:politicalGeocodingLevelURI"),
        "area": id("dcatde:politicalGeocodingURI"),
        "attribution": "dcatde:licenseAttributionByText",
        "modified": day("dct:modified"),
        "dataset": "dcat:dataset",
        "distribution": "dcat:distribution",
        "contactPoint": "dcat:contactPoint",
        "hasEmail": id("vcard:hasEmail"),
        "byteSize": {"@id": "dcat:byteSize", "@type": "xsd:nonNegativeInteger"},
        "checksum": "spdx:checksum",
        "algorithm": id("spdx:algorithm"),
        "checksumValue": {"@id": "spdx:checksumValue", "@type": "xsd:hexBinary"},
    })
}

/// One dataset, which comes in one or more files.
fn dataset(
    collection: &Collection,
    package: &Package,
    names: &[String],
) -> Result<Value, PackageError> {
    let resources = names
        .iter()
        .map(|name| package.resource(name))
        .collect::<Result<Vec<_>, _>>()?;
    let Some(first) = resources.first() else {
        return Err(PackageError::Unknown(String::new()));
    };
    let catalogue = &collection.settings.catalogue;
    let distributions = resources
        .iter()
        .map(|resource| distribution(collection, resource))
        .collect::<Result<Vec<_>, _>>()?;
    let name = first.text("name")?;
    let mut dataset = json!({
        "@id": format!("#{name}"),
        "@type": "dcat:Dataset",
        "identifier": format!("urn:uuid:{}/{name}", collection.settings.id),
        "title": first.translated("title")?,
        "description": first.translated("description")?,
        "keyword": catalogue.keywords,
        "theme": catalogue.themes,
        "publisher": {"@id": "#publisher"},
        "modified": first.text("modified")?,
        "accessRights": format!("{EU}/access-right/PUBLIC"),
        "level": catalogue.spatial.level,
        "area": catalogue.spatial.key,
        "distribution": distributions,
    });
    let email = &collection.config.corrections.email;
    if let (Some(members), false) = (dataset.as_object_mut(), is_placeholder(email)) {
        let contact = json!({"@type": "vcard:Kind", "vcard:fn": collection.settings.publisher.name, "hasEmail": format!("mailto:{email}")});
        members.insert("contactPoint".to_owned(), contact);
    }
    if let (Some(members), Some(id)) = (dataset.as_object_mut(), &catalogue.contributor_id) {
        members.insert("contributorID".to_owned(), id.as_str().into());
    }
    Ok(dataset)
}

/// One file.
fn distribution(collection: &Collection, resource: &Resource) -> Result<Value, PackageError> {
    let path = resource.text("path")?;
    let mut distribution = json!({
        "@id": format!("#{path}"),
        "@type": "dcat:Distribution",
        "title": resource.translated("title")?,
        "description": resource.translated("description")?,
        "accessURL": path,
        "downloadURL": path,
        "license": licence(collection, resource)?,
        "attribution": resource.text("attribution")?,
        "modified": resource.text("modified")?,
        "format": file_type(resource.text("format")?),
        "mediaType": format!("https://www.iana.org/assignments/media-types/{}", resource.text("mediatype")?),
        "byteSize": resource.bytes().to_string(),
        "checksum": {
            "@type": "spdx:Checksum",
            "algorithm": "spdx:checksumAlgorithm_sha256",
            "checksumValue": resource.sha256(),
        },
    });
    if let (Some(members), Ok(schema)) =
        (distribution.as_object_mut(), resource.text("described_by"))
    {
        members.insert("conformsTo".to_owned(), schema.into());
    }
    Ok(distribution)
}

/// The licence of a file in the terms of DCAT-AP.de, which allows one. Of several the last: `datapackage.json` names the
/// one that asks most last, and `attribution` names all whose due it is.
fn licence<'a>(
    collection: &'a Collection,
    resource: &'a Resource,
) -> Result<&'a str, PackageError> {
    let terms = &collection.settings.licences;
    let term = |(name, path): (&str, &str)| terms.get(name).or_else(|| terms.get(path));
    let last = resource.licences().filter_map(term).last();
    last.map(String::as_str).ok_or_else(|| PackageError::Lacks {
        name: resource.text("name").unwrap_or_default().to_owned(),
        member: "licenses",
    })
}

/// The file type in the EU's vocabulary.
fn file_type(format: &str) -> String {
    format!("{EU}/file-type/{}", format.to_uppercase())
}

/// The atlas's languages in the EU's vocabulary, as far as it is known here.
fn languages(collection: &Collection) -> Vec<String> {
    let term = |language: &String| match language.as_str() {
        "de" => Some("DEU"),
        "en" => Some("ENG"),
        _ => None,
    };
    let languages = collection.config.entry_languages.iter().filter_map(term);
    languages
        .map(|term| format!("{EU}/language/{term}"))
        .collect()
}

fn publisher(collection: &Collection) -> Value {
    json!({
        "@id": "#publisher",
        "@type": "foaf:Agent",
        "foaf:name": collection.settings.publisher.name,
    })
}

/// One text for each language.
fn by_language<'a>(languages: &[String], text: impl Fn(&str) -> &'a str) -> Map<String, Value> {
    let texts = languages.iter();
    texts
        .map(|language| (language.clone(), text(language).into()))
        .collect()
}
