//! A list of initiatives that may be very long.
//!
//! The answer to a click would come late if hundreds of lines were built at once, or taken away. What fits on a screen is,
//! the rest comes and goes with the frames that follow.

use std::cell::RefCell;
use std::sync::Arc;

use leptos::html::Ul;
use leptos::prelude::*;

use super::when;
use crate::atlas::FeatureIndex;
use crate::state::{derived, effect, memo, use_texts};
use crate::web::{Face, Prints, after_frames, use_prints, window_height_px};

/// So many stand on the page at first; each time more are asked for, their number doubles.
const FIRST: usize = 500;
/// So many are built at once at least: more than most screens show of them beside the filters.
const AT_ONCE: usize = 8;
/// No line is lower, in CSS pixels.
const LINE_PX: f64 = 100.0;
/// So many more after each frame.
const SLICE: usize = 32;

/// A list of initiatives, and a button for more where there are many. Its lines are printed; `faces` says what they
/// show, and may read signals.
pub fn entry_list<F: Face + Clone + 'static>(
    entries: Memo<Arc<Vec<FeatureIndex>>>,
    class: &'static str,
    prints: Prints<F>,
    faces: impl Fn(&[FeatureIndex]) -> Vec<F> + 'static,
) -> AnyView {
    let shown = RwSignal::new(FIRST);
    let built = built_of(entries, shown);
    let list = NodeRef::new();
    let before = RefCell::new(Vec::new());
    use_prints(list, prints, move || {
        let lines = entries.with(|entries| {
            let built = built.get();
            match entries.get(..built) {
                Some(first) if built == AT_ONCE => with_leftovers(faces(first), before.take()),
                first => faces(first.unwrap_or(entries)),
            }
        });
        before.replace(lines.clone());
        lines
    });
    list_view(entries, class, shown, built, list)
}

/// How many lines are built at once.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "windows are not that high"
)]
fn at_once() -> usize {
    ((window_height_px() / LINE_PX) as usize).max(AT_ONCE)
}

/// The lines that fit on a screen, and below, out of sight, those of the list before: they go with the next frame.
fn with_leftovers<F: Face>(mut lines: Vec<F>, before: Vec<F>) -> Vec<F> {
    let keys: Vec<_> = lines.iter().map(Face::key).collect();
    lines.extend(
        before
            .into_iter()
            .filter(|line| !keys.contains(&line.key())),
    );
    lines
}

fn list_view(
    entries: Memo<Arc<Vec<FeatureIndex>>>,
    class: &'static str,
    shown: RwSignal<usize>,
    built: Memo<usize>,
    list: NodeRef<Ul>,
) -> AnyView {
    let texts = use_texts();
    let next = memo(move || {
        let rest = entries.with(|entries| entries.len().saturating_sub(shown.get()));
        rest.min(shown.get())
    });
    let is_growing = derived(move || {
        let wanted = entries.with(|entries| entries.len().min(shown.get()));
        (built.get() < wanted).to_string()
    });
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
        <ul class=class aria-busy=is_growing node_ref=list></ul>
        {more}
    }
    .into_any()
}

/// How many of the entries are built: some when they change, then a slice more after each frame, up to `shown`.
fn built_of(entries: Memo<Arc<Vec<FeatureIndex>>>, shown: RwSignal<usize>) -> Memo<usize> {
    let list_of = |entries: &Arc<Vec<FeatureIndex>>| Arc::as_ptr(entries).addr();
    // Which list it was that grew, and how far.
    let grown = RwSignal::new((0, 0));
    // The other world: the browser's frames.
    effect(move || {
        let (list, wanted) =
            entries.with(|entries| (list_of(entries), entries.len().min(shown.get())));
        let (before, built) = grown.get_untracked();
        let mut built = if before == list { built } else { at_once() };
        after_frames(move || {
            let is_same = entries.try_with_untracked(list_of) == Some(list);
            built += SLICE;
            is_same && grown.try_set((list, built)).is_none() && built < wanted
        });
    });
    memo(move || {
        let (list, built) = grown.get();
        let of_list = entries.with(|entries| if list_of(entries) == list { built } else { 0 });
        of_list.max(at_once()).min(shown.get())
    })
}
