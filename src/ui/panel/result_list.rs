//! The list of initiatives, the map's equal.

use std::sync::Arc;

use leptos::prelude::*;

use super::{EmptyHelp, InitiativeCard, Problems};
use crate::atlas::FeatureIndex;
use crate::state::{derived, memo, use_atlas, use_texts};
use crate::ui::{keyed, when};

/// So many entries stand on the page at first; each time more are asked for, their number doubles.
const FIRST: usize = 500;

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

/// A list of cards, and a button for more where there are many.
#[component]
fn Cards(
    /// The entries, sorted.
    entries: Memo<Arc<Vec<FeatureIndex>>>,
) -> impl IntoView {
    let texts = use_texts();
    let highlighted = use_atlas().highlighted();
    let is_highlighted = Selector::new(move || highlighted.get());
    let shown = RwSignal::new(FIRST);
    let next = memo(move || {
        let rest = entries.with(|entries| entries.len().saturating_sub(shown.get()));
        rest.min(shown.get())
    });
    let keys = move || {
        entries.with(|entries| {
            entries
                .iter()
                .take(shown.get())
                .map(|index| index.0 as u64)
                .collect()
        })
    };
    let card = move |key: u64| {
        let Ok(index) = usize::try_from(key).map(FeatureIndex) else {
            return ().into_any();
        };
        let is_highlighted = is_highlighted.clone();
        let highlighted = derived(move || is_highlighted.selected(&Some(index)));
        view! { <li><InitiativeCard index highlighted /></li> }.into_any()
    };
    let more = when(
        move || next.get() > 0,
        move || {
            view! {
                <button
                    type="button"
                    class="button results__more"
                    data-more
                    on:click=move |_| shown.update(|shown| *shown *= 2)
                >
                    {derived(move || texts.count("results.more", next.get()))}
                </button>
            }
            .into_any()
        },
    );
    view! {
        <ul class="results__list">{keyed(keys, card)}</ul>
        {more}
    }
}
