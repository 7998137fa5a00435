//! Parts of a view that come and go, built through one path whatever they hold (see [`crate::state::memo`] for why).

use std::sync::Arc;

use leptos::prelude::*;

use crate::web::after_frames;

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
    let is_painted = RwSignal::new(false);
    after_frames(move || {
        // Fails when the reader has gone on meanwhile.
        let _ = is_painted.try_set(true);
        false
    });
    when(move || is_painted.get(), build)
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
