//! How accessible the atlas is, and where to report a barrier.

use leptos::prelude::*;

use super::text_page::{TextSections, open_page};
use crate::atlas::{Route, letter_link};
use crate::state::{use_atlas, use_texts};
use crate::ui::each;
use crate::web::site_address;

/// The statement of `data/accessibility.<language>.json`, and a letter to those who keep the atlas.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    let (texts, atlas) = (use_texts(), use_atlas());
    let page = texts.text("accessibility.title");
    open_page(&page);
    let path = Route::Accessibility.path();
    let url = [site_address(), atlas.address().file(&path)].concat();
    let letter = letter_link(
        &atlas.data().config.corrections.email,
        &texts.text("accessibility.subject"),
        &texts.with("accessibility.text", &[("url", &url)]),
    );
    let letter = letter.map(|link| {
        view! {
            <p><a class="button" data-report href=link>{texts.text("accessibility.write")}</a></p>
        }
    });
    view! {
        <main class="page" id="main">
            <h1 class="page__title">{page}</h1>
            <TextSections name="accessibility" foot=|_| ().into_any() />
            {each(letter)}
        </main>
    }
    .into_any()
}
