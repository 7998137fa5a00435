//! What the browser remembers between visits: theme and language, nothing else.
//!
//! Storage may be denied (private windows, partitioned frames, settings). Then nothing is remembered, silently: the
//! reader has decided so.

use leptos::prelude::window;

/// The text stored under a name, `None` when there is none or storage is denied.
#[must_use]
pub fn stored(name: &str) -> Option<String> {
    window().local_storage().ok()??.get_item(name).ok()?
}

/// Stores a text under a name, if storage is allowed and there is room.
pub fn store(name: &str, text: &str) {
    if let Ok(Some(storage)) = window().local_storage() {
        // Fails when storage is full or denied: then nothing is remembered.
        let _ = storage.set_item(name, text);
    }
}
