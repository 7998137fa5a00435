//! What is shown for an address that leads nowhere.

use leptos::prelude::*;

use crate::state::{derived, use_atlas, use_texts};
use crate::ui::notice::Notice;
use crate::web::set_title;

/// Says so, and leads to the map.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    set_title(&texts.with(
        "title.page",
        &[
            ("page", &texts.text("missing.heading")),
            ("atlas", &texts.of(&atlas.data().config.title)),
        ],
    ));
    view! {
        <main class="page" id="main">
            <h1 class="visually-hidden">{texts.text("missing.heading")}</h1>
            <Notice kind="missing" heading=texts.text("missing.heading") text=texts.text("missing.text")>
                <a class="button button--main" href=derived(move || atlas.address().href("/"))>{texts.text("missing.to_map")}</a>
            </Notice>
        </main>
    }
}
