//! The page of one initiative.

use maud::{Markup, html};
use projektatlas::atlas::{Contact, Initiative, Route, mail_link, phone_link};

use super::parts::{self, evidence, external, path, shortened};
use super::{Page, Source, linked_data, words};

/// The page.
pub fn page(source: &Source<'_>, initiative: &Initiative) -> Page {
    let place = source.place_of(initiative);
    let summary = initiative.summary.best(words::LANGUAGE);
    let description = format!(
        "{} ({place}). {}",
        initiative.organisation.name,
        summary.map_or("", |(_, text)| text)
    );
    let days = source.collection.recorded.of(initiative.id.as_str());
    Page {
        path: path(&Route::of_initiative(&initiative.id)),
        title: initiative.title.clone(),
        description: shortened(description.trim_end()),
        content: content(source, initiative),
        linked_data: linked_data::initiative(source, initiative),
        until: "article[data-entry],#app [data-notice],[data-part-failed]".to_owned(),
        modified: days.map(crate::recorded::Days::latest),
    }
}

/// Beside the place where the map will be, as the app lays it out.
fn content(source: &Source<'_>, initiative: &Initiative) -> Markup {
    let words = &source.words;
    let config = &source.collection.config;
    let summary = initiative.summary.best(words::LANGUAGE);
    let language = parts::names_language(source);
    html! {
        main class="atlas" data-entry-open {
            div class="panel" {
                article class="entry" {
                    a class="entry__back" href=(parts::LIST) { (words::of(&source.collection.settings.pages.list)) }
                    h1 class="entry__title" lang=[language] { (initiative.title) }
                    p class="entry__organisation" lang=[language] { (initiative.organisation.name) }
                    ul class="entry__fields" aria-label=(words.text("facet.field")) {
                        @for field in config.fields_of(initiative) {
                            li class="entry__field" { (parts::field(&field)) }
                        }
                    }
                    @if let Some((language, text)) = summary {
                        p class="entry__summary" lang=[(language != words::LANGUAGE).then_some(language)] { (text) }
                    }
                    (contact(source, &initiative.contact))
                    (facts(source, initiative))
                }
            }
            div class="boot-map" {}
        }
    }
}

/// How to reach it.
fn contact(source: &Source<'_>, contact: &Contact) -> Markup {
    let is_empty = contact.website.is_none() && contact.email.is_none() && contact.phone.is_none();
    let reach = |link: Option<String>, text: &str| {
        if let Some(link) = link {
            html! { li { a href=(link) { (text) } } }
        } else {
            html! { li { (text) } }
        }
    };
    html! {
        section class="entry__section" {
            h2 class="entry__heading" { (source.words.text("entry.contact")) }
            @if is_empty { p { (source.words.text("entry.no_contact")) } } @else {
                ul class="entry__contact" {
                    @if let Some(website) = &contact.website { li { (external(website, None)) } }
                    @if let Some(email) = &contact.email { (reach(mail_link(email), email)) }
                    @if let Some(phone) = &contact.phone { (reach(phone_link(phone), phone)) }
                }
            }
        }
    }
}

/// What is known, line by line, and how surely.
fn facts(source: &Source<'_>, initiative: &Initiative) -> Markup {
    let (words, config) = (&source.words, &source.collection.config);
    let groups: Vec<&str> = config
        .target_groups
        .iter()
        .filter(|group| initiative.target_groups.contains(&group.id))
        .map(|group| words::of(&group.label))
        .collect();
    let languages: Vec<&str> = initiative
        .languages
        .iter()
        .map(|tag| words.language(tag))
        .collect();
    let mut kinds = config.organisation_types.iter();
    let kind = kinds.find(|kind| kind.id == initiative.organisation.kind);
    let since = initiative.since.map(|year| year.to_string());
    let line = |name: &str, value: &str| {
        html! {
            @if !value.is_empty() {
                div class="facts__line" { dt { (words.text(name)) } dd { (value) } }
            }
        }
    };
    html! {
        dl class="facts" {
            (place(source, initiative))
            (line("fact.groups", &groups.join(", ")))
            (line("fact.languages", &languages.join(", ")))
            (line("fact.organisation", kind.map_or("", |kind| words::of(&kind.label))))
            (line("fact.since", &since.unwrap_or_default()))
            (origin(source, initiative))
        }
    }
}

/// Where it is, and what a point on the map would stand for.
fn place(source: &Source<'_>, initiative: &Initiative) -> Markup {
    let address = initiative.address_line(&source.place_of(initiative));
    let district = source.district_of(initiative);
    html! {
        div class="facts__line" {
            dt { (source.words.text("fact.place")) }
            dd {
                span class="facts__address" { (address) }
                @if let Some(district) = district {
                    span class="facts__address" {
                        a href=(path(&Route::District(district.ags.clone()))) { (words::of(&district.label)) }
                    }
                }
                span class="facts__note" { (source.words.text(initiative.precision_message())) }
            }
        }
    }
}

/// Who says so, and when.
fn origin(source: &Source<'_>, initiative: &Initiative) -> Markup {
    let stated = &initiative.source;
    html! {
        div class="facts__line" {
            dt { (source.words.text("fact.source")) }
            dd {
                @if let Some(url) = &stated.url {
                    span class="facts__address" { (external(url, None)) }
                } @else {
                    span class="facts__note" { (source.words.text("source.absent")) }
                }
                @if let Some(url) = &stated.earlier_url {
                    span class="facts__address" { (external(url, None)) }
                }
                span class="facts__note" { (evidence(source, initiative)) }
            }
        }
    }
}
