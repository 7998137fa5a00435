//! The field for words searched for.

use leptos::prelude::*;

use crate::atlas::Route;
use crate::state::{derived, memo, use_atlas, use_texts};
use crate::ui::icon::{Glyph, Icon};

/// Searches while the reader types. From another page, Enter leads to the list.
#[component]
pub fn SearchField() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let address = atlas.address();
    let text = memo(move || address.query().with(|query| query.text.clone()));
    let on_enter = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if address
            .route()
            .with_untracked(|route| *route != Route::Atlas)
        {
            address.open("/");
        }
    };
    view! {
        <form class="search" role="search" on:submit=on_enter>
            <Icon glyph=Glyph::Search />
            <input
                class="search__input"
                type="search"
                name="q"
                autocomplete="off"
                enterkeyhint="search"
                aria-label=texts.text("search.label")
                placeholder=texts.text("search.placeholder")
                prop:value=derived(move || text.get())
                on:input=move |event| atlas.search(event_target_value(&event))
            />
        </form>
    }
}
