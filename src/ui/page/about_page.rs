//! What the atlas is, what the data are and are not, and whose they are.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::atlas::{Block, Content, Credit, Route, Section, web_link};
use crate::state::{Texts, derived, use_atlas, use_texts};
use crate::ui::entry::ExternalLink;
use crate::ui::notice::Notice;
use crate::ui::{dynamic, each};
use crate::web::{FetchError, fetch_text, log_warning, scroll_to_top, set_title};

/// The texts and credits of `data/about.<language>.json`.
#[component]
pub fn AboutPage() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let data = atlas.data();
    let page = texts.text("header.about");
    set_title(&texts.with(
        "title.page",
        &[("page", &page), ("atlas", &texts.of(&data.config.title))],
    ));
    scroll_to_top();
    let content: RwSignal<Option<Result<Content, ContentError>>> = RwSignal::new(None);
    let load = move || {
        content.set(None);
        let file = format!("/data/about.{}.json", texts.language());
        let url = atlas.address().file(&file);
        spawn_local(async move { content.set(Some(load_content(url).await)) });
    };
    load();
    let sections = dynamic(move || match content.get() {
        None => view! { <p role="status">{texts.text("about.loading")}</p> }.into_any(),
        Some(Ok(Content { sections, credits })) => view! {
            {each(sections.into_iter().map(|section| view! { <SectionView section /> }))}
            <Credits credits />
        }
        .into_any(),
        Some(Err(error)) => {
            log_warning(&error.to_string());
            view! {
                <Notice kind="failed" heading=texts.text("about.failed")>
                    <button type="button" class="button" data-retry on:click=move |_| load()>
                        {texts.text("about.retry")}
                    </button>
                </Notice>
            }
            .into_any()
        }
    });
    view! {
        <main class="page" id="main">
            <h1 class="page__title">{page}</h1>
            {sections}
            <Downloads />
            <p>
                <a href=derived(move || atlas.address().href(&Route::EmbedBuilder.path()))>{texts.text("about.embed")}</a>
            </p>
        </main>
    }
    .into_any()
}

/// Why the texts could not be shown.
#[derive(Debug, Clone, thiserror::Error)]
enum ContentError {
    #[error(transparent)]
    Fetch(#[from] FetchError),
    #[error("`about.json`: {0}")]
    Content(String),
}

async fn load_content(url: String) -> Result<Content, ContentError> {
    let text = fetch_text(&url).await?;
    serde_json::from_str(&text).map_err(|error| ContentError::Content(error.to_string()))
}

/// A section with its heading.
#[component]
fn SectionView(
    /// The section.
    section: Section,
) -> impl IntoView {
    let texts = use_texts();
    view! {
        <section id=section.id>
            <h2>{texts.of(&section.heading)}</h2>
            {each(section.blocks.into_iter().map(|block| block_view(texts, block)))}
        </section>
    }
}

fn block_view(texts: Texts, block: Block) -> AnyView {
    match block {
        Block::Paragraph(text) => view! { <p>{texts.of(&text)}</p> }.into_any(),
        Block::List(items) => {
            view! { <ul>{each(items.iter().map(|item| view! { <li>{texts.of(item)}</li> }))}</ul> }
                .into_any()
        }
        Block::Timeline(milestones) => {
            let line = |milestone: &crate::atlas::Milestone| {
                view! {
                    <div class="timeline__line">
                        <dt>{milestone.year.clone()}</dt>
                        <dd>{texts.of(&milestone.text)}</dd>
                    </div>
                }
            };
            view! { <dl class="timeline">{each(milestones.iter().map(line))}</dl> }.into_any()
        }
        Block::Link { label, url } => each(
            web_link(&url).map(|url| view! { <p><ExternalLink url text=texts.of(&label) /></p> }),
        ),
    }
}

/// Everybody who has to be named.
#[component]
fn Credits(
    /// The credits, in the order of the data.
    credits: Vec<Credit>,
) -> impl IntoView {
    let texts = use_texts();
    view! {
        <section id="credits">
            <h2>{texts.text("about.credits")}</h2>
            <ul class="credits">{each(credits.into_iter().map(|credit| view! { <CreditLine credit /> }))}</ul>
        </section>
    }
}

/// Who has to be named for what.
#[component]
fn CreditLine(
    /// The credit.
    credit: Credit,
) -> impl IntoView {
    let texts = use_texts();
    let link = |url: Option<String>, text: String| match url.as_deref().and_then(web_link) {
        Some(url) => view! { <ExternalLink url text /> }.into_any(),
        None => text.into_any(),
    };
    view! {
        <li>
            <strong>{texts.of(&credit.subject)}</strong>
            <span>{link(credit.url, credit.holder)}</span>
            <span>{texts.text("about.licence")} " " {link(credit.licence.url, credit.licence.name)}</span>
        </li>
    }
}

/// The way to the data files.
#[component]
fn Downloads() -> impl IntoView {
    let texts = use_texts();
    let address = use_atlas().address();
    view! {
        <section id="downloads">
            <h2>{texts.text("about.downloads")}</h2>
            <p>{texts.text("about.downloads_text")}</p>
            <p><a class="button" href=derived(move || address.href("/data"))>{texts.text("about.to_data")}</a></p>
        </section>
    }
}
