//! A list of initiatives that may be very long.

use std::sync::Arc;

use leptos::prelude::*;

use super::{keyed, when};
use crate::atlas::FeatureIndex;
use crate::state::{derived, memo, use_texts};

/// So many stand on the page at first; each time more are asked for, their number doubles.
const FIRST: usize = 500;

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
    let keys = move || {
        entries.with(|entries| {
            let entries = entries.iter().take(shown.get());
            entries.map(|index| index.0 as u64).collect()
        })
    };
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
        <ul class=class>{keyed(keys, line)}</ul>
        {more}
    }
}
