//! Light or dark.

use leptos::prelude::{GetUntracked, ReadSignal, RwSignal, Set};

use super::Address;
use crate::atlas::ThemeChoice;
use crate::web::{set_theme, store, stored};

/// Name under which the browser remembers the reader's choice; `index.html` reads it before the first paint.
const STORED_AS: &str = "projektatlas.theme";

/// The theme of the page.
#[derive(Clone, Copy)]
pub struct Theme(RwSignal<ThemeChoice>);

impl Theme {
    /// The theme remembered, else the system's. On another site's page that site chooses:
    /// see [`follow_host`](super::follow_host).
    #[must_use]
    pub fn new(address: Address) -> Self {
        if address.is_embedded() {
            return Self(RwSignal::default());
        }
        let choice = stored(STORED_AS).and_then(|name| ThemeChoice::named(&name));
        Self(RwSignal::new(choice.unwrap_or_default()))
    }

    /// What is chosen.
    #[must_use]
    pub fn choice(self) -> ReadSignal<ThemeChoice> {
        self.0.read_only()
    }

    /// Goes on to the next choice.
    pub fn toggle(self) {
        let choice = self.0.get_untracked().next();
        self.0.set(choice);
        set_theme(choice.name());
        store(STORED_AS, choice.name());
    }
}
