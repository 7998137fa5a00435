//! Parts of a view that come and go, built through one path whatever they hold (see [`crate::state::memo`] for why).

use std::sync::Arc;

use leptos::prelude::*;

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
