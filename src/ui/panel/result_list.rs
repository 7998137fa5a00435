//! The list of initiatives, the map's equal.

use std::sync::Arc;

use leptos::ev::Event;
use leptos::prelude::*;

use super::card::{CardFace, INDEX, STARS, card_stamp};
use crate::atlas::{FeatureIndex, Reach};
use crate::state::{derived, memo, use_atlas, use_texts};
use crate::ui::entry_list::entry_list;
use crate::ui::page::{lazily_at_hand, lazily_beside, parts};
use crate::ui::when;
use crate::web::{Prints, leaves, said_by_target};

/// The initiatives that pass, and the state-wide ones beside them.
#[component]
pub fn ResultList() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let (listed, statewide) = (atlas.listed(), atlas.statewide());
    let is_empty = memo(move || listed.with(|listed| listed.is_empty()));
    let has_statewide = memo(move || statewide.with(|statewide| !statewide.is_empty()));
    // When all data have come.
    let has_problems =
        memo(move || atlas.is_complete() && !atlas.data().dataset.problems().is_empty());
    view! {
        {when(move || is_empty.get(), || lazily_at_hand(parts::empty_help))}
        <div class="results" data-results>
            <h2 class="visually-hidden">{texts.text("results.heading")}</h2>
            <Cards entries=listed numbered=true />
        </div>
        {when(move || has_statewide.get(), || view! { <Statewide /> }.into_any())}
        {when(move || has_problems.get(), || lazily_beside(parts::problems))}
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

/// A list of cards; the one that the map points to is set off, and the map points to the one below the pointer or with
/// the focus.
#[component]
pub fn Cards(
    /// The entries, sorted.
    entries: Memo<Arc<Vec<FeatureIndex>>>,
    /// Whether they have their numbers, by which the map names them.
    #[prop(optional)]
    numbered: bool,
) -> impl IntoView {
    let (atlas, texts) = (use_atlas(), use_texts());
    let data = atlas.data();
    let stamped = atlas.data();
    let prints = Prints::new(move |fields| card_stamp(&stamped.config, texts, fields));
    let list = entry_list(entries, "results__list", prints, move |indices| {
        let around_path = Arc::new(atlas.address().around_path());
        let highlighted = atlas.highlighted().get();
        let found = atlas.found().get();
        let starred = atlas.address().query().with(|query| query.starred.clone());
        let reach = |index: FeatureIndex| {
            let around = found.around.as_ref()?;
            let km = around.km(data.zorder.position(index)?)?;
            Some(Reach::of(km, data.dataset.get(index)?.precision))
        };
        let card = |(number, index): (usize, &FeatureIndex)| CardFace {
            index: *index,
            number: numbered.then_some(number),
            is_highlighted: highlighted == Some(*index),
            is_starred: data
                .dataset
                .get(*index)
                .is_some_and(|initiative| starred.iter().any(|id| id == initiative.id.as_str())),
            reach: reach(*index),
            around_path: Arc::clone(&around_path),
            atlas,
            texts,
        };
        (1..).zip(indices).map(card).collect()
    });
    let point = move |event: &Event| {
        let index = said_by_target(event, INDEX).and_then(|index| index.parse().ok());
        atlas.highlighted().set(index.map(FeatureIndex));
    };
    let leave = move |event: &Event| {
        if leaves(event, INDEX) {
            atlas.highlighted().set(None);
        }
    };
    let star = move |event: &Event| {
        if let Some(id) = said_by_target(event, STARS) {
            atlas.toggle_star(&id);
        }
    };
    view! {
        <div
            on:click=move |event| star(&event)
            on:pointerover=move |event| point(&event)
            on:pointerout=move |event| leave(&event)
            on:focusin=move |event| point(&event)
            on:focusout=move |event| leave(&event)
        >
            {list}
        </div>
    }
}
