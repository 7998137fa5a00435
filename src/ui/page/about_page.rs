//! What the atlas is, what the data are and are not, and whose they are.

use leptos::prelude::*;

use super::text_page::{TextSections, open_page};
use crate::atlas::{Credit, Route, web_link};
use crate::state::{derived, use_atlas, use_texts};
use crate::ui::each;
use crate::ui::entry::ExternalLink;

/// The texts and credits of `data/about.<language>.json`.
#[component]
pub fn AboutPage() -> impl IntoView {
    let texts = use_texts();
    let address = use_atlas().address();
    let page = texts.text("header.about");
    open_page(&page);
    view! {
        <main class="page" id="main">
            <h1 class="page__title">{page}</h1>
            <TextSections name="about" foot=|credits| view! { <Credits credits /> }.into_any() />
            <Downloads />
            <p>
                <a href=derived(move || address.href(&Route::EmbedBuilder.path()))>{texts.text("about.embed")}</a>
            </p>
            <p>
                <a href=derived(move || address.href(&Route::Accessibility.path()))>{texts.text("accessibility.title")}</a>
            </p>
        </main>
    }
    .into_any()
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
