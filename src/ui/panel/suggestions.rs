//! The list of suggestions below the search field.

use leptos::prelude::*;

use super::suggesting::{Suggesting, id_of};
use crate::atlas::Suggestion;
use crate::state::{derived, use_atlas, use_texts};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::labels::place_of;
use crate::ui::{dynamic, each};

/// The list. The keyboard stays in the field; a pointer chooses.
#[component]
pub fn Suggestions() -> impl IntoView {
    let texts = use_texts();
    let suggesting: Suggesting = expect_context();
    let lines = dynamic(move || {
        let items = suggesting.items().get();
        each(items.into_iter().enumerate().map(move |(at, suggestion)| {
            view! { <Line suggesting at suggestion /> }
        }))
    });
    let count =
        derived(move || texts.count("search.suggestions", suggesting.items().with(Vec::len)));
    view! {
        // Pressing would take the focus from the field, and close the list before the click.
        <ul
            class="suggestions"
            id="suggestions"
            role="listbox"
            aria-label=texts.text("search.suggested")
            on:pointerdown=|event| event.prevent_default()
            on:mousedown=|event| event.prevent_default()
        >
            {lines}
        </ul>
        <p class="visually-hidden" role="status">{count}</p>
    }
    .into_any()
}

/// One suggestion.
#[component]
fn Line(
    /// What it is taken by.
    suggesting: Suggesting,
    /// Its position.
    at: usize,
    /// What is suggested.
    suggestion: Suggestion,
) -> impl IntoView {
    let is_active = derived(move || (suggesting.active() == Some(at)).to_string());
    let (texts, data) = (use_texts(), use_atlas().data());
    let (glyph, what, where_to, language) = match suggestion {
        Suggestion::Place { name, postcode, .. } => {
            let name = postcode.map_or(name.clone(), |code| format!("{code} {name}"));
            (Glyph::Locate, name, texts.text("search.around"), None)
        }
        Suggestion::Initiative(index) => {
            let initiative = data.dataset.get(index);
            let title = initiative.map(|initiative| initiative.title.clone());
            let place = initiative.map(|initiative| place_of(&data, texts, initiative));
            let language = data.config.language_of_names().to_owned();
            let (title, place) = (title.unwrap_or_default(), place.unwrap_or_default());
            (Glyph::Search, title, place, Some(language))
        }
    };
    view! {
        <li
            class="suggestion"
            id=id_of(at)
            role="option"
            aria-selected=is_active
            data-suggestion
            on:click=move |_| suggesting.choose(at)
        >
            <Icon glyph />
            <span class="suggestion__what" lang=language>{what}</span>
            <span class="suggestion__where">{where_to}</span>
        </li>
    }
    .into_any()
}
