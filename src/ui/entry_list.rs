//! A list of initiatives that may be very long.
//!
//! The answer to a click would come late if hundreds of lines were built at once. What fits on a screen is, the rest comes
//! with the frames that follow.

use std::cell::RefCell;
use std::sync::Arc;

use leptos::html::Ul;
use leptos::prelude::*;

use super::when;
use crate::atlas::FeatureIndex;
use crate::state::{derived, effect, memo, use_texts};
use crate::web::{Face, Print, Prints, Turn, after_paint, use_prints};

/// So many stand on the page at first; each time more are asked for, their number doubles.
const FIRST: usize = 500;
/// So many are built at once: more than a screen shows of them beside the filters.
const AT_ONCE: usize = 8;
/// So many more in each step.
const SLICE: usize = 15;

/// A list of initiatives, and a button for more where there are many. Its lines are printed; `faces` says what they
/// show, and may read signals.
pub fn entry_list<F: Face + Clone + 'static>(
    entries: Memo<Arc<Vec<FeatureIndex>>>,
    class: &'static str,
    prints: Prints<Line<F>>,
    faces: impl Fn(&[FeatureIndex]) -> Vec<F> + 'static,
) -> AnyView {
    let shown = RwSignal::new(FIRST);
    let built = built_of(entries, shown);
    let list = NodeRef::new();
    let shown_before: RefCell<Vec<Line<F>>> = RefCell::default();
    use_prints(list, prints, move || {
        let built = built.get();
        let faces = entries.with(|entries| faces(entries.get(..built).unwrap_or(entries)));
        let line = |(place, face)| Line {
            face,
            is_below: place >= AT_ONCE,
        };
        let mut lines: Vec<_> = faces.into_iter().enumerate().map(line).collect();
        let before = shown_before.replace(lines.clone());
        let is_begun = built == AT_ONCE && entries.with(|entries| entries.len() > built);
        if is_begun {
            // To take hundreds away takes long. Below what a screen shows they wait for the next slice.
            let keys: Vec<_> = lines.iter().map(Face::key).collect();
            let left = before
                .into_iter()
                .filter(|line| !keys.contains(&line.key()));
            lines.extend(left);
        }
        lines
    });
    list_view(entries, class, shown, built, list)
}

/// A line of the list.
#[derive(Clone, PartialEq)]
pub struct Line<F> {
    face: F,
    /// Whether it may lie below what a screen shows: the browser lays it out when it is near.
    is_below: bool,
}

impl<F: Face> Face for Line<F> {
    fn key(&self) -> u64 {
        self.face.key()
    }

    fn kind(&self) -> Vec<u8> {
        self.face.kind()
    }

    fn write(&self, print: &Print, before: Option<&Self>) {
        self.face.write(print, before.map(|before| &before.face));
        if before.is_some_and(|before| before.is_below) != self.is_below {
            print.flag(0, "data-below", self.is_below);
        }
    }
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

/// Has a list grow by a slice in each step, until `grow` returns `false`.
fn grow_from(built: usize, grow: impl Fn(usize) -> bool + 'static) {
    after_paint(Turn::Last, move || {
        let built = built + SLICE;
        if grow(built) {
            grow_from(built, grow);
        }
    });
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
        let built = if before == list { built } else { AT_ONCE };
        let grow = move |built| {
            let is_same = entries.try_with_untracked(list_of) == Some(list);
            is_same && grown.try_set((list, built)).is_none() && built < wanted
        };
        grow_from(built, grow);
    });
    memo(move || {
        let (list, built) = grown.get();
        let of_list = entries.with(|entries| if list_of(entries) == list { built } else { 0 });
        of_list.max(AT_ONCE).min(shown.get())
    })
}
