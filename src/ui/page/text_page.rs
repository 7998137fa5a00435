//! Pages of text, as data.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::atlas::{Block, Content, Credit, Section, web_link};
use crate::state::{Texts, use_atlas, use_texts};
use crate::ui::entry::ExternalLink;
use crate::ui::notice::Notice;
use crate::ui::{dynamic, each};
use crate::web::{FetchError, fetch_text, log_warning, scroll_to_top, set_title};

/// Names the tab after a page, and begins at its top.
pub(super) fn open_page(page: &str) {
    let (texts, atlas) = (use_texts(), use_atlas());
    let title = texts.of(&atlas.data().config.title);
    set_title(&texts.with("title.page", &[("page", page), ("atlas", &title)]));
    scroll_to_top();
}

/// The sections of `data/<name>.<language>.json`, once they have come.
#[component]
pub(super) fn TextSections(
    /// Name of the file, without language and ending.
    name: &'static str,
    /// What follows the sections, made from whom they credit.
    foot: fn(Vec<Credit>) -> AnyView,
) -> impl IntoView {
    let (texts, atlas) = (use_texts(), use_atlas());
    let content: RwSignal<Option<Result<Content, ContentError>>> = RwSignal::new(None);
    let load = move || {
        content.set(None);
        let file = format!("/data/{name}.{}.json", texts.language());
        let url = atlas.address().file(&file);
        spawn_local(async move { content.set(Some(load_content(url).await)) });
    };
    load();
    dynamic(move || match content.get() {
        None => view! { <p role="status">{texts.text("about.loading")}</p> }.into_any(),
        Some(Ok(Content { sections, credits })) => view! {
            {each(sections.into_iter().map(|section| view! { <SectionView section /> }))}
            {foot(credits)}
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
    })
}

/// Why the texts could not be shown.
#[derive(Debug, Clone, thiserror::Error)]
enum ContentError {
    #[error(transparent)]
    Fetch(#[from] FetchError),
    #[error("not the texts of a page: {0}")]
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
