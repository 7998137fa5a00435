//! How many initiatives there are, as a line that is spoken when it changes.

use leptos::prelude::*;

use crate::state::{derived, memo, use_atlas, use_texts};

/// The total, set off, within its sentence; how many of them, or beside them, are state-wide; and what was searched for
/// in the place of what was typed.
#[component]
pub fn StatusLine() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let total = memo(move || atlas.selection().with(|selection| selection.total()));
    let all = memo(move || {
        let data = atlas.present_data();
        let ended = if atlas.filter().with(|filter| filter.with_ended) {
            0
        } else {
            data.facets.ended().count_ones(..)
        };
        data.facets.len() - ended
    });
    let sentence = move || {
        let (total, all) = (total.get(), all.get());
        let name = if total == all {
            "status.all"
        } else {
            "status.some"
        };
        texts.around_total(name, all)
    };
    let (within, beside) = (atlas.statewide_within(), atlas.statewide());
    let statewide = derived(
        move || match (within.get(), beside.with(|beside| beside.len())) {
            (0, 0) => String::new(),
            (0, count) => texts.count("status.statewide_beside", count),
            (count, _) => texts.count("status.statewide_within", count),
        },
    );
    let notes = derived(move || {
        atlas.found().with(|found| {
            let corrected = found.corrections.iter().map(|correction| {
                let words = [
                    ("typed", correction.typed.as_str()),
                    ("taken", &correction.taken),
                ];
                texts.with("search.corrected", &words)
            });
            let left_aside = found.left_aside.iter();
            let left_aside =
                left_aside.map(|word| texts.with("search.left_aside", &[("word", word)]));
            corrected.chain(left_aside).collect::<Vec<_>>().join(" ")
        })
    });
    view! {
        <p class="status" role="status" data-status tabindex="-1">
            {derived(move || sentence().0)}
            <strong data-total>{derived(move || texts.number(total.get()))}</strong>
            {derived(move || sentence().1)}
            <span class="status__statewide">{statewide}</span>
            <span class="status__notes" data-search-notes>{notes}</span>
        </p>
    }
}
