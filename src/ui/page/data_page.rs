//! All data as files to take away, each with licence, description, day, size and digest.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::atlas::{Localized, Manifest, PublishedFeed, PublishedFile, web_link};
use crate::state::{use_atlas, use_texts};
use crate::ui::entry::ExternalLink;
use crate::ui::notice::Notice;
use crate::ui::{dynamic, each};
use crate::web::{fetch_text, language_name, log_warning, scroll_to_top, set_title};

/// The files of `data/manifest.json`.
#[component]
pub fn DataPage() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let page = texts.text("data.title");
    set_title(&texts.with(
        "title.page",
        &[
            ("page", &page),
            ("atlas", &texts.of(&atlas.data().config.title)),
        ],
    ));
    scroll_to_top();
    let manifest: RwSignal<Option<Option<Manifest>>> = RwSignal::new(None);
    let load = move || {
        manifest.set(None);
        let url = atlas.address().file("/data/manifest.json");
        spawn_local(async move { manifest.set(Some(load_manifest(&url).await)) });
    };
    load();
    let content = dynamic(move || match manifest.get() {
        None => view! { <p role="status">{texts.text("data.loading")}</p> }.into_any(),
        Some(Some(manifest)) => view! { <Files manifest /> }.into_any(),
        Some(None) => view! {
            <Notice kind="failed" heading=texts.text("data.failed")>
                <button type="button" class="button" data-retry on:click=move |_| load()>
                    {texts.text("data.retry")}
                </button>
            </Notice>
        }
        .into_any(),
    });
    view! {
        <main class="page" id="main">
            <h1 class="page__title">{page}</h1>
            <p>{texts.text("data.intro")}</p>
            {content}
        </main>
    }
    .into_any()
}

/// The manifest; what is wrong with it is written to the console.
async fn load_manifest(url: &str) -> Option<Manifest> {
    let text = match fetch_text(url).await {
        Ok(text) => text,
        Err(error) => {
            log_warning(&error.to_string());
            return None;
        }
    };
    serde_json::from_str(&text)
        .inspect_err(|error| log_warning(&format!("`{url}`: {error}")))
        .ok()
}

/// Version, files, feeds, and what machines read.
#[component]
fn Files(
    /// What there is.
    manifest: Manifest,
) -> impl IntoView {
    let texts = use_texts();
    let day = manifest.modified.as_deref().unwrap_or_default();
    let day = texts.date(day);
    let files = manifest.files.into_iter();
    let feeds = manifest.feeds.into_iter();
    view! {
        <section id="version">
            <p>
                {texts.with("data.version", &[("date", &day)])}
                " "
                <code data-version>{manifest.version}</code>
            </p>
            <p class="files__note">{texts.text("data.version_hint")}</p>
        </section>
        <section id="files">
            <h2>{texts.text("data.files")}</h2>
            <ul class="files">{each(files.map(|file| view! { <FileEntry file /> }))}</ul>
        </section>
        <section id="feeds">
            <h2>{texts.text("data.feeds")}</h2>
            <p>{texts.text("data.feeds_text")}</p>
            <ul>{each(feeds.map(|feed| view! { <FeedEntry feed /> }))}</ul>
        </section>
        <section id="machines">
            <h2>{texts.text("data.machines")}</h2>
            <ul>
                <MachineFile name="datapackage.json" text="data.package" />
                <MachineFile name="dcat.jsonld" text="data.catalogue" />
                <MachineFile name="README.md" text="data.readme" />
            </ul>
        </section>
    }
    .into_any()
}

/// One file.
#[component]
fn FileEntry(
    /// The file.
    file: PublishedFile,
) -> impl IntoView {
    let texts = use_texts();
    let address = use_atlas().address();
    let kilobytes = texts.number(file.bytes.div_ceil(1000));
    let size = texts.with("data.size", &[("kind", &file.kind()), ("size", &kilobytes)]);
    let day = texts.date(&file.modified);
    let licences = file.licences.into_iter();
    let licences = licences.filter_map(|licence| {
        let url = web_link(&licence.url)?;
        Some(view! { <span><ExternalLink url text=licence.name /></span> })
    });
    let schema = file.described_by.map(|name| {
        let href = address.file(&format!("/data/{name}"));
        view! { <Fact name="data.schema"><a href=href data-schema>{name}</a></Fact> }
    });
    let href = address.file(&format!("/data/{}", file.path));
    // Not all of it is there in every language.
    let language_of = |text: &Localized| {
        let best = text
            .best(&texts.language())
            .map(|(language, _)| language.to_owned());
        best.filter(|language| *language != texts.language())
    };
    view! {
        <li class="files__file" data-file=file.path.clone()>
            <h3 class="files__title" dir="auto" lang=language_of(&file.title)>{texts.of(&file.title)}</h3>
            <p dir="auto" lang=language_of(&file.description)>{texts.of(&file.description)}</p>
            <p class="files__get">
                <a class="button" href=href download=file.path.clone()>{file.path.clone()}</a>
                <span class="files__note">{size}</span>
            </p>
            <dl class="files__facts">
                <Fact name="data.modified">{day}</Fact>
                <Fact name="data.licence">{each(licences)}</Fact>
                <Fact name="data.attribution">{file.attribution}</Fact>
                {each(schema)}
                <Fact name="data.checksum"><code data-checksum>{file.sha256}</code></Fact>
            </dl>
        </li>
    }
    .into_any()
}

/// One line about a file.
#[component]
fn Fact(
    /// Message that names it.
    name: &'static str,
    /// What is known.
    children: Children,
) -> impl IntoView {
    let texts = use_texts();
    view! {
        <div class="files__fact">
            <dt>{texts.text(name)}</dt>
            <dd>{children()}</dd>
        </div>
    }
}

/// One feed, named by its language.
#[component]
fn FeedEntry(
    /// The feed.
    feed: PublishedFeed,
) -> impl IntoView {
    let texts = use_texts();
    let href = use_atlas().address().file(&format!("/data/{}", feed.path));
    let language = language_name(&texts.language(), &feed.language);
    let name = texts.with("data.feed", &[("language", &language)]);
    view! { <li><a href=href rel="alternate" type="application/atom+xml" hreflang=feed.language>{name}</a></li> }
}

/// One file about the files.
#[component]
fn MachineFile(
    /// Its name in `data/`.
    name: &'static str,
    /// Message that says what it is.
    text: &'static str,
) -> impl IntoView {
    let texts = use_texts();
    let href = use_atlas().address().file(&format!("/data/{name}"));
    view! { <li><a href=href>{name}</a> " – " {texts.text(text)}</li> }
}
