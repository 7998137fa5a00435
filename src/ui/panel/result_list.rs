//! The list of initiatives, the map's equal.

use std::sync::Arc;

use leptos::prelude::*;

use super::{EmptyHelp, InitiativeCard, Problems};
use crate::atlas::FeatureIndex;
use crate::state::{derived, memo, use_atlas, use_texts};
use crate::ui::entry_list::EntryList;
use crate::ui::when;

/// The initiatives that pass, and the state-wide ones beside them.
#[component]
pub fn ResultList() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let (listed, statewide) = (atlas.listed(), atlas.statewide());
    let is_empty = memo(move || listed.with(|listed| listed.is_empty()));
    let has_statewide = memo(move || statewide.with(|statewide| !statewide.is_empty()));
    view! {
        {when(move || is_empty.get(), || view! { <EmptyHelp /> }.into_any())}
        <div class="results" data-results>
            <h2 class="visually-hidden">{texts.text("results.heading")}</h2>
            <Cards entries=listed />
        </div>
        {when(move || has_statewide.get(), || view! { <Statewide /> }.into_any())}
        <Problems />
    }
}

/// The state-wide initiatives beside those in the regions chosen.
#[component]
fn Statewide() -> impl IntoView {
    let texts = use_texts();
    let entries = use_atlas().statewide();
    view! {
        <section class="results" data-statewide aria-labelledby="statewide-heading">
            <h2 class="results__heading" id="statewide-heading">
                {derived(move || texts.count("statewide.heading", entries.with(|entries| entries.len())))}
            </h2>
            <Cards entries />
        </section>
    }
}

/// A list of cards; the one that the map points to is set off.
#[component]
fn Cards(
    /// The entries, sorted.
    entries: Memo<Arc<Vec<FeatureIndex>>>,
) -> impl IntoView {
    let highlighted = use_atlas().highlighted();
    let is_highlighted = Selector::new(move || highlighted.get());
    let card = move |index: FeatureIndex| {
        let is_highlighted = is_highlighted.clone();
        let highlighted = derived(move || is_highlighted.selected(&Some(index)));
        view! { <InitiativeCard index highlighted /> }.into_any()
    };
    view! { <EntryList entries class="results__list" item=Callback::new(card) /> }
}
