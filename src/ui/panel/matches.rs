//! The words searched for, set off where they stand.

use leptos::prelude::*;

use crate::state::{effect, use_atlas};
use crate::web::{TextPlaces, mark_texts};

/// Where something is shown that the search finds, and its texts that are searched.
const FOUND: TextPlaces = TextPlaces {
    blocks: ".card, .entry, .suggestion, .stack__list > li",
    texts: ".card__title a, .card__organisation, .card__field span, .card__place, \
            .entry__title, .entry__organisation, .entry__field, .entry__summary, \
            .facts__address, [data-fact='fact.groups'] dd, \
            .suggestion__what, .suggestion__where, .stack__list a, .stack__organisation",
};

/// Sets off the words searched for as the styles say (`::highlight(match)`). Adds nothing to the page: listeners hear the same
/// words as ever, and lists are built as without a search.
#[component]
pub fn Matches() -> impl IntoView {
    let matcher = use_atlas().matcher();
    // The other world: what the browser draws.
    effect(move || {
        if let Some(matcher) = matcher.get() {
            mark_texts("match", &FOUND, move |texts| matcher.ranges(texts));
        }
    });
}
