//! Media queries as signals.

use leptos::prelude::{Get, RwSignal, Set, Signal, on_cleanup, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::MediaQueryListEvent;

/// Whether a media query holds, kept up to date until the owner is disposed of.
#[must_use]
pub fn use_media_query(query: &str) -> Signal<bool> {
    let holds = RwSignal::new(false);
    if let Ok(Some(list)) = window().match_media(query) {
        holds.set(list.matches());
        let on_change =
            Closure::<dyn Fn(MediaQueryListEvent)>::new(move |event: MediaQueryListEvent| {
                holds.set(event.matches());
            });
        // Fails for unknown event names only.
        let _ = list.add_event_listener_with_callback("change", on_change.as_ref().unchecked_ref());
        let held = send_wrapper::SendWrapper::new((list, on_change));
        on_cleanup(move || {
            let (list, on_change) = &*held;
            let _ = list
                .remove_event_listener_with_callback("change", on_change.as_ref().unchecked_ref());
        });
    }
    Signal::derive(move || holds.get())
}
