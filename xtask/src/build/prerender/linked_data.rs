//! The pages for machines: schema.org as JSON-LD. `data/README.md` has the table of names.

use std::sync::Arc;

use projektatlas::atlas::{
    AtlasConfig, District, Initiative, Manifest, Precision, Route, Scope, web_link,
};
use serde_json::{Map, Value, json};

use super::parts::path;
use super::{Source, words};
use crate::build::data_files::is_placeholder;

/// The vocabulary.
const CONTEXT: &str = "https://schema.org";

/// The first page: the site, and who publishes it.
pub fn home(source: &Source<'_>, description: &str) -> Value {
    json!({
        "@context": CONTEXT,
        "@type": "WebSite",
        "url": source.address(""),
        "name": source.title(),
        "description": description,
        "inLanguage": source.collection.config.languages,
        "publisher": publisher(source),
    })
}

/// A page of text.
pub fn page(source: &Source<'_>, kind: &str, path: &str, name: &str) -> Value {
    Value::Object(page_members(source, kind, path, name))
}

/// What every page says of itself.
fn page_members(source: &Source<'_>, kind: &str, path: &str, name: &str) -> Map<String, Value> {
    let mut members = Map::new();
    members.insert("@context".to_owned(), CONTEXT.into());
    members.insert("@type".to_owned(), kind.into());
    members.insert("url".to_owned(), source.address(path).into());
    members.insert("name".to_owned(), name.into());
    members.insert("inLanguage".to_owned(), words::LANGUAGE.into());
    let site = json!({"@type": "WebSite", "name": source.title(), "url": source.address("")});
    members.insert("isPartOf".to_owned(), site);
    members
}

/// A page that lists others: paths with their names.
pub fn list(
    source: &Source<'_>,
    kind: &str,
    path: &str,
    name: &str,
    items: impl Iterator<Item = (String, String)>,
) -> Value {
    let mut members = page_members(source, kind, path, name);
    members.insert("mainEntity".to_owned(), item_list(source, items));
    Value::Object(members)
}

fn item_list(source: &Source<'_>, items: impl Iterator<Item = (String, String)>) -> Value {
    let items: Vec<Value> = items
        .enumerate()
        .map(|(at, (path, name))| {
            json!({"@type": "ListItem", "position": at + 1, "url": source.address(&path), "name": name})
        })
        .collect();
    json!({"@type": "ItemList", "numberOfItems": items.len(), "itemListElement": items})
}

/// One district, with its initiatives.
pub fn district(source: &Source<'_>, district: &District, entries: &[Arc<Initiative>]) -> Value {
    let own = path(&Route::District(district.ags.clone()));
    let items = entries.iter().map(|entry| {
        let path = path(&Route::of_initiative(&entry.id));
        (path, entry.title.clone())
    });
    let name = words::of(&district.label);
    let mut members = page_members(source, "CollectionPage", &own, name);
    members.insert("about".to_owned(), area(district));
    members.insert("mainEntity".to_owned(), item_list(source, items));
    Value::Object(members)
}

/// One initiative: the page, and the service it is about.
pub fn initiative(source: &Source<'_>, initiative: &Initiative) -> Value {
    let own = path(&Route::of_initiative(&initiative.id));
    let mut members = page_members(source, "WebPage", &own, &initiative.title);
    let stated = &initiative.source;
    let based_on: Vec<String> = [&stated.url, &stated.earlier_url]
        .into_iter()
        .flatten()
        .filter_map(|url| web_link(url))
        .collect();
    members.insert("isBasedOn".to_owned(), json!(based_on));
    if let Some(days) = source.collection.recorded.of(initiative.id.as_str()) {
        members.insert("dateModified".to_owned(), days.latest().to_string().into());
    }
    members.insert("breadcrumb".to_owned(), breadcrumb(source, initiative));
    members.insert("mainEntity".to_owned(), service(source, initiative));
    Value::Object(members)
}

/// Atlas, district, initiative.
fn breadcrumb(source: &Source<'_>, initiative: &Initiative) -> Value {
    let mut crumbs = vec![(String::new(), source.title().to_owned())];
    if let Some(district) = source.district_of(initiative) {
        let path = path(&Route::District(district.ags.clone()));
        crumbs.push((path, words::of(&district.label).to_owned()));
    }
    let own = path(&Route::of_initiative(&initiative.id));
    crumbs.push((own, initiative.title.clone()));
    let crumbs: Vec<Value> = crumbs
        .into_iter()
        .enumerate()
        .map(|(at, (path, name))| {
            json!({"@type": "ListItem", "position": at + 1, "name": name, "item": source.address(&path)})
        })
        .collect();
    json!({"@type": "BreadcrumbList", "itemListElement": crumbs})
}

/// What an initiative offers. Contact, languages and place are those of the channel by which one reaches it.
fn service(source: &Source<'_>, initiative: &Initiative) -> Value {
    let config = &source.collection.config;
    let own = source.address(&path(&Route::of_initiative(&initiative.id)));
    let fields = config.fields_of(initiative);
    let fields: Vec<&str> = fields.iter().map(|field| words::of(&field.label)).collect();
    let groups = config.target_groups.iter();
    let groups: Vec<Value> = groups
        .filter(|group| initiative.target_groups.contains(&group.id))
        .map(|group| json!({"@type": "Audience", "audienceType": words::of(&group.label)}))
        .collect();
    without_nothing(json!({
        "@type": "Service",
        "@id": format!("{own}#initiative"),
        "identifier": initiative.id.as_str(),
        "name": initiative.title,
        "description": initiative.summary.best(words::LANGUAGE).map(|(_, text)| text),
        "serviceType": fields,
        "provider": {
            "@type": "Organization",
            "name": initiative.organisation.name,
            "additionalType": kind(config, initiative),
        },
        "audience": groups,
        "areaServed": area_served(source, initiative),
        "availableChannel": channel(source, initiative),
    }))
}

fn kind<'a>(config: &'a AtlasConfig, initiative: &Initiative) -> Option<&'a str> {
    let mut kinds = config.organisation_types.iter();
    let kind = kinds.find(|kind| kind.id == initiative.organisation.kind)?;
    Some(words::of(&kind.label))
}

/// The municipality, the district or the state.
fn area_served(source: &Source<'_>, initiative: &Initiative) -> Value {
    let district = source.district_of(initiative);
    match (initiative.scope, &initiative.municipality, district) {
        (Scope::Local, Some(name), district) => {
            let mut place = json!({"@type": "AdministrativeArea", "name": name, "identifier": initiative.municipality_ags});
            if let (Some(members), Some(district)) = (place.as_object_mut(), district) {
                members.insert("containedInPlace".to_owned(), area(district));
            }
            without_nothing(place)
        }
        (Scope::Local | Scope::District, _, Some(district)) => area(district),
        _ => Value::Null,
    }
}

fn area(district: &District) -> Value {
    json!({
        "@type": "AdministrativeArea",
        "name": words::of(&district.label),
        "identifier": district.ags,
    })
}

/// How to reach it. A point is stated only where it is that of a house.
fn channel(source: &Source<'_>, initiative: &Initiative) -> Value {
    let contact = &initiative.contact;
    let address = &initiative.address;
    let has_address = address.street.is_some() || address.postal_code.is_some();
    let point = initiative
        .lonlat
        .filter(|_| initiative.precision == Some(Precision::Address));
    let location = (has_address || point.is_some()).then(|| {
        json!({
            "@type": "Place",
            "address": has_address.then(|| json!({
                "@type": "PostalAddress",
                "streetAddress": address.street,
                "postalCode": address.postal_code,
                "addressLocality": source.place_of(initiative),
                "addressCountry": "DE",
            })),
            "geo": point.map(|point| json!({"@type": "GeoCoordinates", "latitude": point.y, "longitude": point.x})),
        })
    });
    let has_phone = contact.phone.is_some() || contact.email.is_some();
    let reached = has_phone.then(
        || json!({"@type": "ContactPoint", "telephone": contact.phone, "email": contact.email}),
    );
    let channel = without_nothing(json!({
        "@type": "ServiceChannel",
        "serviceUrl": contact.website.as_deref().and_then(web_link),
        "servicePhone": reached,
        "availableLanguage": initiative.languages,
        "serviceLocation": location,
    }));
    // A channel of which nothing is known but that it is one.
    let is_empty = channel.as_object().is_some_and(|members| members.len() < 2);
    if is_empty { Value::Null } else { channel }
}

/// All data as files.
pub fn dataset(source: &Source<'_>, manifest: &Manifest) -> Value {
    let own = path(&Route::Data);
    let mut members = page_members(source, "WebPage", &own, &source.words.text("data.title"));
    let catalogue = &source.collection.settings.catalogue;
    let files: Vec<Value> = manifest
        .files
        .iter()
        .map(|file| {
            json!({
                "@type": "DataDownload",
                "name": words::of(&file.title),
                "contentUrl": source.address(&format!("data/{}", file.path)),
                "encodingFormat": file.kind(),
                "contentSize": format!("{} B", file.bytes),
                "license": file.licences.iter().map(|licence| &licence.url).collect::<Vec<_>>(),
            })
        })
        .collect();
    let dataset = json!({
        "@type": "Dataset",
        "name": words::of(&catalogue.title),
        "description": words::of(&catalogue.description),
        "keywords": catalogue.keywords.get(words::LANGUAGE),
        "version": manifest.version,
        "dateModified": manifest.modified,
        "isAccessibleForFree": true,
        "creator": publisher(source),
        "distribution": files,
    });
    members.insert("mainEntity".to_owned(), without_nothing(dataset));
    Value::Object(members)
}

/// Who publishes, with an address for letters unless it is a placeholder.
fn publisher(source: &Source<'_>) -> Value {
    let email = &source.collection.config.corrections.email;
    without_nothing(json!({
        "@type": "Organization",
        "name": source.collection.settings.publisher.name,
        "email": (!is_placeholder(email)).then_some(email),
    }))
}

/// The value without members that are null or hold nothing.
fn without_nothing(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.into_iter();
            let members = members.map(|(name, value)| (name, without_nothing(value)));
            Value::Object(members.filter(|(_, value)| !is_nothing(value)).collect())
        }
        Value::Array(values) => Value::Array(values.into_iter().map(without_nothing).collect()),
        other => other,
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(values) => values.is_empty(),
        _ => false,
    }
}
