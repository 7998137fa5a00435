//! Parts of a view that come and go, built through one path whatever they hold (see [`crate::state::memo`] for why).

use std::ops::Range;
use std::sync::Arc;

use leptos::prelude::*;

use crate::web::{Turn, after_paint, in_turn};

/// A part that is built anew whenever the signals it reads change.
pub fn dynamic(build: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    fn of_boxed(build: Arc<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
        (move || build()).into_any()
    }
    of_boxed(Arc::new(build))
}

/// A part that is there as long as a condition holds, and is not built anew while it does.
pub fn when(
    condition: impl Fn() -> bool + Send + Sync + 'static,
    build: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let holds = crate::state::memo(condition);
    dynamic(move || if holds.get() { build() } else { ().into_any() })
}

/// A part that is built once what stands without it has been painted: the browser has its turn before, so that a page of many
/// parts is drawn in several short tasks.
pub fn afterwards(build: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    due(|step| after_paint(Turn::Next, step), build)
}

/// A part that is built as soon as it is its turn, in a task of its own: nothing needs to be painted before.
pub fn in_own_step(build: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    due(in_turn, build)
}

/// The same for a part that is out of sight until the reader asks for it, such as what a closed heading hides: it comes when all
/// that is seen stands.
pub fn out_of_sight(build: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    due(|step| after_paint(Turn::Later, step), build)
}

/// A part that is built in the step that `plan` plans.
fn due(
    plan: impl FnOnce(Box<dyn FnOnce()>),
    build: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let is_due = RwSignal::new(false);
    plan(Box::new(move || {
        // Fails when the reader has gone on meanwhile.
        let _ = is_due.try_set(true);
    }));
    when(move || is_due.get(), build)
}

/// `count` rows that are built [`afterwards`], so many `at_once`; `rows` builds those of a range. All of them follow the signals
/// that it reads in one go.
pub fn rows_afterwards(
    count: usize,
    at_once: usize,
    rows: impl Fn(Range<usize>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let rows = Arc::new(rows);
    each((0..count).step_by(at_once).map(|from| {
        let rows = Arc::clone(&rows);
        afterwards(move || rows(from..count.min(from + at_once)))
    }))
}

/// Views one after the other.
pub fn each<V: IntoView + 'static>(views: impl IntoIterator<Item = V>) -> AnyView {
    views
        .into_iter()
        .map(IntoAny::into_any)
        .collect::<Vec<_>>()
        .into_any()
}

/// Views one after the other, each for a key: those whose key stays are kept when the keys change.
pub fn keyed(
    keys: impl Fn() -> Vec<u64> + Send + Sync + 'static,
    view_of: impl Fn(u64) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    type Keys = Arc<dyn Fn() -> Vec<u64> + Send + Sync>;
    type ViewOf = Arc<dyn Fn(u64) -> AnyView + Send + Sync>;
    fn of_boxed(keys: Keys, view_of: ViewOf) -> AnyView {
        view! { <For each=move || keys() key=|key| *key children=move |key| view_of(key) /> }
            .into_any()
    }
    of_boxed(Arc::new(keys), Arc::new(view_of))
}
