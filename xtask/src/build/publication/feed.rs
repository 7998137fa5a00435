//! New and changed entries as an Atom feed, one for each language.
//!
//! The days are those of [`Recorded`](crate::recorded::Recorded); the feed says what they are. Links are relative to the
//! feed, whose server nobody knows before it is published; ids are of no server.
//!
//! # Source
//!
//! RFC 4287 (The Atom Syndication Format); RFC 5005 § 2 (complete feeds).

use std::collections::BTreeMap;

use atom_syndication::extension::{Extension, ExtensionMap};
use atom_syndication::{Category, Entry, Feed, FixedDateTime, Link, Person, Text, WriteConfig};
use chrono::{NaiveDate, NaiveTime};
use projektatlas::atlas::{Initiative, Route, Status};
use thiserror::Error;
use uuid::Uuid;

use super::Collection;
use crate::recorded::Days;

/// So many entries at most: a feed is fetched again and again.
const MOST_ENTRIES: usize = 500;
/// Namespace of the mark that a feed holds everything.
const HISTORY: &str = "http://purl.org/syndication/history/1.0";

/// Why there is no feed.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum FeedError {
    /// It cannot be written.
    #[error("the feed cannot be written")]
    Write(#[from] atom_syndication::Error),
    /// It is no UTF-8.
    #[error("the feed is no UTF-8")]
    Text(#[from] std::string::FromUtf8Error),
    /// A feed must say when it was updated.
    #[error("no entry has a day in changes.csv")]
    NoDays,
}

/// Name of the feed in a language.
pub fn name(language: &str) -> String {
    format!("feed.{language}.atom")
}

/// The feed in a language: the latest entries first.
///
/// # Errors
///
/// If no entry has a day.
pub fn text(collection: &Collection, language: &str) -> Result<String, FeedError> {
    let settings = &collection.settings;
    let updated = collection.recorded.latest().ok_or(FeedError::NoDays)?;
    let mut dated: Vec<(Days, &Initiative)> = collection
        .dataset
        .initiatives()
        .iter()
        .filter_map(|entry| Some((collection.recorded.of(entry.id.as_str())?, entry.as_ref())))
        .collect();
    // The latest first; of one day those with the latest source, then by id, so that the order is always the same.
    dated.sort_by_key(|(days, entry)| {
        let day = std::cmp::Reverse(days.latest());
        (day, std::cmp::Reverse(entry.source.year), entry.id.clone())
    });
    let is_complete = dated.len() <= MOST_ENTRIES;
    let entries = dated.iter().take(MOST_ENTRIES);
    let entries = entries.map(|(days, entry)| feed_entry(collection, language, *days, entry));
    let link = |rel: &str, href: String, mime_type: &str| Link {
        rel: rel.to_owned(),
        href,
        mime_type: Some(mime_type.to_owned()),
        hreflang: Some(language.to_owned()),
        ..Link::default()
    };
    let mut feed = Feed {
        lang: Some(language.to_owned()),
        title: Text::plain(settings.feed.title.text(language)),
        subtitle: Some(Text::plain(settings.feed.subtitle.text(language))),
        id: urn(settings.id, &format!("feed/{language}")),
        updated: midnight(updated),
        authors: vec![Person {
            name: settings.publisher.name.clone(),
            ..Person::default()
        }],
        links: vec![
            link("self", name(language), "application/atom+xml"),
            link("alternate", format!("../?lang={language}"), "text/html"),
        ],
        rights: Some(Text::plain("CC BY 4.0")),
        entries: entries.collect(),
        ..Feed::default()
    };
    if is_complete {
        feed.namespaces = BTreeMap::from([("fh".to_owned(), HISTORY.to_owned())]);
        feed.extensions = complete();
    }
    let config = WriteConfig {
        write_document_declaration: true,
        indent_size: None,
    };
    let bytes = feed.write_with_config(Vec::new(), config)?;
    Ok(String::from_utf8(bytes)?)
}

/// One entry: what the page of the initiative says in short.
fn feed_entry(
    collection: &Collection,
    language: &str,
    days: Days,
    initiative: &Initiative,
) -> Entry {
    let texts = &collection.settings.feed;
    let mut sentences = vec![initiative.summary.text(language).to_owned()];
    sentences.push(
        texts
            .provider
            .text(language)
            .replace("{organisation}", &initiative.organisation.name),
    );
    sentences.push(initiative.source.year.map_or_else(
        || texts.source_undated.text(language).to_owned(),
        |year| {
            let text = texts.source_year.text(language);
            text.replace("{year}", &year.to_string())
        },
    ));
    if initiative.status == Status::Ended {
        sentences.push(texts.ended.text(language).to_owned());
    }
    sentences.retain(|sentence| !sentence.is_empty());
    let path = Route::of_initiative(&initiative.id).path();
    let page = Link {
        rel: "alternate".to_owned(),
        href: format!("..{path}?lang={language}"),
        mime_type: Some("text/html".to_owned()),
        hreflang: Some(language.to_owned()),
        ..Link::default()
    };
    let source = initiative.source.url.iter().map(|url| Link {
        rel: "via".to_owned(),
        href: url.clone(),
        ..Link::default()
    });
    let categories = initiative.fields.iter().map(|id| Category {
        term: id.clone(),
        label: collection
            .config
            .field(id)
            .map(|field| field.label.text(language).to_owned()),
        ..Category::default()
    });
    Entry {
        title: Text::plain(initiative.title.clone()),
        id: urn(
            collection.settings.id,
            &format!("initiative/{}", initiative.id),
        ),
        updated: midnight(days.latest()),
        published: Some(midnight(days.recorded)),
        links: std::iter::once(page).chain(source).collect(),
        categories: categories.collect(),
        summary: Some(Text::plain(sentences.join(" "))),
        ..Entry::default()
    }
}

/// The mark that the feed holds all entries there are.
fn complete() -> ExtensionMap {
    let mark = Extension {
        name: "fh:complete".to_owned(),
        ..Extension::default()
    };
    let marks = BTreeMap::from([("complete".to_owned(), vec![mark])]);
    ExtensionMap::from([("fh".to_owned(), marks)])
}

/// An id that depends on collection and name alone.
fn urn(collection: Uuid, name: &str) -> String {
    Uuid::new_v5(&collection, name.as_bytes()).urn().to_string()
}

/// The beginning of a day; the data know no time of day.
fn midnight(day: NaiveDate) -> FixedDateTime {
    day.and_time(NaiveTime::MIN).and_utc().fixed_offset()
}
