//! A list of initiatives that may be very long.
//!
//! Building what stands for an initiative costs some tenths of a millisecond, so the answer to a click would come late if
//! hundreds were built at once. What fits on a screen is built at once, the rest with the frames that follow.

use std::sync::Arc;

use leptos::prelude::*;

use super::{keyed, when};
use crate::atlas::FeatureIndex;
use crate::state::{derived, effect, memo, use_texts};
use crate::web::on_frames;

/// So many stand on the page at first; each time more are asked for, their number doubles.
const FIRST: usize = 500;
/// So many are built at once, and with each frame.
const SLICE: usize = 16;

/// A list of initiatives, and a button for more where there are many.
#[component]
pub fn EntryList(
    /// The initiatives, in their order.
    entries: Memo<Arc<Vec<FeatureIndex>>>,
    /// Class of the list.
    class: &'static str,
    /// What is shown of each.
    #[prop(into)]
    item: Callback<FeatureIndex, AnyView>,
) -> impl IntoView {
    let texts = use_texts();
    let shown = RwSignal::new(FIRST);
    let next = memo(move || {
        let rest = entries.with(|entries| entries.len().saturating_sub(shown.get()));
        rest.min(shown.get())
    });
    let built = built_of(entries, shown);
    let keys = move || {
        entries.with(|entries| {
            let entries = entries.iter().take(built.get());
            entries.map(|index| index.0 as u64).collect()
        })
    };
    let is_growing = derived(move || {
        let wanted = entries.with(|entries| entries.len().min(shown.get()));
        (built.get() < wanted).to_string()
    });
    let line = move |key: u64| {
        let Ok(index) = usize::try_from(key).map(FeatureIndex) else {
            return ().into_any();
        };
        view! { <li>{item.run(index)}</li> }.into_any()
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
        <ul class=class aria-busy=is_growing>{keyed(keys, line)}</ul>
        {more}
    }
}

/// How many of the entries are built: a slice when they change, then a slice more with each frame, up to `shown`.
fn built_of(entries: Memo<Arc<Vec<FeatureIndex>>>, shown: RwSignal<usize>) -> Memo<usize> {
    let list_of = |entries: &Arc<Vec<FeatureIndex>>| Arc::as_ptr(entries).addr();
    // Which list it was that grew, and how far.
    let grown = RwSignal::new((0, 0));
    // The other world: the browser's frames.
    effect(move || {
        let (list, wanted) =
            entries.with(|entries| (list_of(entries), entries.len().min(shown.get())));
        let (before, built) = grown.get_untracked();
        let mut built = if before == list { built } else { 0 };
        on_frames(move |_| {
            let is_same = entries.try_with_untracked(list_of) == Some(list);
            built += SLICE;
            is_same && grown.try_set((list, built)).is_none() && built < wanted
        });
    });
    memo(move || {
        let (list, built) = grown.get();
        let of_list = entries.with(|entries| if list_of(entries) == list { built } else { 0 });
        of_list.max(SLICE).min(shown.get())
    })
}
