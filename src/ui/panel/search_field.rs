//! The field for words searched for, with suggestions.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::suggesting::Suggesting;
use crate::atlas::Route;
use crate::state::{derived, memo, use_atlas, use_texts};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::page::{lazily_at_hand, parts};
use crate::ui::when;

/// Searches while the reader types. From another page, Enter leads to the list.
///
/// # Source
///
/// WAI-ARIA Authoring Practices, combobox with a list of suggestions that the reader may, but need not take.
#[component]
pub fn SearchField() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let address = atlas.address();
    let text = memo(move || address.query().with(|query| query.text.clone()));
    let suggesting = Suggesting::new(text);
    provide_context(suggesting);
    let on_enter = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        suggesting.close();
        if address
            .route()
            .with_untracked(|route| *route != Route::Atlas)
        {
            address.open("/");
        }
    };
    let on_input = move |event| {
        atlas.search(event_target_value(&event));
        suggesting.open();
    };
    let on_key = move |event: KeyboardEvent| {
        if suggesting.answers(&event.key()) {
            event.prevent_default();
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
                role="combobox"
                aria-label=texts.text("search.label")
                aria-autocomplete="list"
                aria-controls="suggestions"
                aria-expanded=derived(move || suggesting.is_open().to_string())
                aria-activedescendant=derived(move || suggesting.active_id())
                placeholder=texts.text("search.placeholder")
                prop:value=derived(move || text.get())
                on:input=on_input
                on:keydown=on_key
                on:blur=move |_| suggesting.close()
            />
            {when(move || suggesting.is_open(), || lazily_at_hand(parts::suggestions))}
        </form>
    }
}
