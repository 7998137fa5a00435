//! Light or dark.

use leptos::prelude::{GetUntracked, ReadSignal, RwSignal, Set};

use crate::web::{set_theme, store, stored};

/// Name under which the browser remembers the reader's choice; `index.html` reads it before the first paint.
const STORED_AS: &str = "projektatlas.theme";

/// What the reader chose.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ThemeChoice {
    /// As the system asks.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl ThemeChoice {
    const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The word in `data-theme` and in storage.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The choice that follows in turn.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Auto => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::Auto,
        }
    }
}

/// The theme of the page.
#[derive(Clone, Copy)]
pub struct Theme(RwSignal<ThemeChoice>);

impl Theme {
    /// The theme remembered, else the system's.
    #[must_use]
    pub fn remembered() -> Self {
        let name = stored(STORED_AS);
        let choice = ThemeChoice::ALL
            .into_iter()
            .find(|choice| Some(choice.name()) == name.as_deref());
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
