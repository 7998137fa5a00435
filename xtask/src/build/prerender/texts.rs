//! Pages of text: what the atlas is, and which files there are.

use std::fs;
use std::path::Path;

use maud::{Markup, html};
use projektatlas::atlas::{Block, Content, Credit, Manifest, PublishedFile, Route, letter_link};

use super::parts::{external, path};
use super::{Page, PrerenderError, Source, linked_data, words};

/// What the atlas is: `data/about.json`, and whose the data are.
///
/// # Errors
///
/// If the file is missing or broken.
pub fn about(source: &Source<'_>, root: &Path) -> Result<Page, PrerenderError> {
    let foot = html! { (credits(source)) (corrections(source)) };
    let title = source.words.text("header.about");
    let page = of_text(
        source,
        &root.join("data/about.json"),
        &title,
        &Route::About,
        foot,
    )?;
    Ok(Page {
        linked_data: linked_data::page(source, "AboutPage", &page.path, &title),
        ..page
    })
}

/// How accessible the atlas is: `data/accessibility.json`.
///
/// # Errors
///
/// If the file is missing or broken.
pub fn accessibility(source: &Source<'_>, root: &Path) -> Result<Page, PrerenderError> {
    let title = source.words.text("accessibility.title");
    let file = root.join("data/accessibility.json");
    of_text(
        source,
        &file,
        &title,
        &Route::Accessibility,
        corrections(source),
    )
}

/// A page whose text is a file of `data/`, with what stands below it.
fn of_text(
    source: &Source<'_>,
    file: &Path,
    title: &str,
    route: &Route,
    foot: Markup,
) -> Result<Page, PrerenderError> {
    let text = fs::read_to_string(file).map_err(PrerenderError::reading(file))?;
    let content: Content = serde_json::from_str(&text).map_err(PrerenderError::parsing(file))?;
    let first = content.sections.first().and_then(|section| {
        section.blocks.iter().find_map(|block| match block {
            Block::Paragraph(text) => Some(words::of(text)),
            _ => None,
        })
    });
    let path = path(route);
    let ids = content.sections.iter().map(|section| &section.id);
    let until = ids.map(|id| format!("#app #{id},"));
    Ok(Page {
        title: title.to_owned(),
        description: super::parts::shortened(first.unwrap_or_default()),
        content: html! {
            main class="page" {
                h1 class="page__title" { (title) }
                @for section in &content.sections {
                    section id=(section.id) {
                        h2 { (words::of(&section.heading)) }
                        @for part in &section.blocks { (block(part)) }
                    }
                }
                (foot)
            }
        },
        linked_data: linked_data::page(source, "WebPage", &path, title),
        until: format!("{}#app [data-notice]", until.collect::<String>()),
        modified: source.latest(),
        path,
    })
}

fn block(block: &Block) -> Markup {
    match block {
        Block::Paragraph(text) => html! { p { (words::of(text)) } },
        Block::List(items) => html! { ul { @for item in items { li { (words::of(item)) } } } },
        Block::Timeline(milestones) => html! {
            dl class="timeline" {
                @for milestone in milestones {
                    div class="timeline__line" {
                        dt { (milestone.year) }
                        dd { (words::of(&milestone.text)) }
                    }
                }
            }
        },
        Block::Link { label, url } => html! { p { (external(url, Some(words::of(label)))) } },
    }
}

/// Who has to be named for what.
fn credits(source: &Source<'_>) -> Markup {
    let line = |credit: &Credit| {
        let holder = if let Some(url) = &credit.url {
            external(url, Some(&credit.holder))
        } else {
            html! { (credit.holder) }
        };
        let licence = if let Some(url) = &credit.licence.url {
            external(url, Some(&credit.licence.name))
        } else {
            html! { (credit.licence.name) }
        };
        html! {
            li {
                strong { (words::of(&credit.subject)) }
                span { (holder) }
                span { (source.words.text("about.licence")) " " (licence) }
            }
        }
    };
    let credits: Vec<Credit> =
        serde_json::from_value(source.collection.config.credits.clone()).unwrap_or_default();
    html! {
        section id="credits" {
            h2 { (source.words.text("about.credits")) }
            ul class="credits" { @for credit in &credits { (line(credit)) } }
        }
    }
}

/// Where corrections go.
fn corrections(source: &Source<'_>) -> Markup {
    let email = &source.collection.config.corrections.email;
    html! {
        @if let Some(link) = letter_link(email, source.title(), "") {
            p { (words::of(&source.collection.settings.pages.corrections)) " " a href=(link) { (email) } }
        }
    }
}

/// Which files there are: the manifest that the build has written.
///
/// # Errors
///
/// If the manifest is missing or broken.
pub fn data(source: &Source<'_>, site: &Path) -> Result<Page, PrerenderError> {
    let file = site.join("data/manifest.json");
    let text = fs::read_to_string(&file).map_err(PrerenderError::reading(&file))?;
    let manifest: Manifest = serde_json::from_str(&text).map_err(PrerenderError::parsing(&file))?;
    let words = &source.words;
    let (title, intro) = (&words.text("data.title"), &words.text("data.intro"));
    let day = source.latest().map(words::day).unwrap_or_default();
    Ok(Page {
        path: path(&Route::Data),
        title: title.to_owned(),
        description: super::parts::shortened(intro),
        content: html! {
            main class="page" {
                h1 class="page__title" { (title) }
                p { (intro) }
                p { (words.with("data.version", &[("date", &day)])) " " code { (manifest.version) } }
                section id="files" {
                    h2 { (words.text("data.files")) }
                    @for file in &manifest.files { (published(source, file)) }
                }
                section id="feeds" {
                    h2 { (words.text("data.feeds")) }
                    ul {
                        @for feed in &manifest.feeds {
                            li {
                                a href={ "data/" (feed.path) } {
                                    (words.with("data.feed", &[("language", words.language(&feed.language))]))
                                }
                            }
                        }
                    }
                }
            }
        },
        linked_data: linked_data::dataset(source, &manifest),
        until: "#app [data-file],#app [data-notice]".to_owned(),
        modified: source.latest(),
    })
}

fn published(source: &Source<'_>, file: &PublishedFile) -> Markup {
    let words = &source.words;
    let licences = file.licences.iter();
    html! {
        h3 { (words::of(&file.title)) }
        p { (words::of(&file.description)) }
        p { a href={ "data/" (file.path) } { (file.path) } " (" (words::number(file.bytes.div_ceil(1000))) " kB)" }
        p class="plain-note" {
            (words.text("data.licence")) ": "
            @for (at, licence) in licences.enumerate() {
                @if at > 0 { ", " }
                (external(&licence.url, Some(&licence.name)))
            }
            ". " (words.text("data.attribution")) ": " (file.attribution)
        }
    }
}
