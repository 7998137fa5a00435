//! Whether street tiles are shown below the districts: never before the reader has agreed.

use leptos::prelude::{Get, GetUntracked, RwSignal, Set, expect_context};

/// The reader's choice about street tiles. Kept for this page only: a new visit asks anew.
#[derive(Clone, Copy)]
pub struct StreetMap {
    shown: RwSignal<bool>,
    asking: RwSignal<bool>,
    agreed: RwSignal<bool>,
    incomplete: RwSignal<bool>,
}

impl StreetMap {
    /// Nothing shown, nothing agreed.
    #[must_use]
    pub fn new() -> Self {
        Self {
            shown: RwSignal::new(false),
            asking: RwSignal::new(false),
            agreed: RwSignal::new(false),
            incomplete: RwSignal::new(false),
        }
    }

    /// Whether tiles are shown.
    #[must_use]
    pub fn is_shown(self) -> bool {
        self.shown.get()
    }

    /// Whether the reader is being asked.
    #[must_use]
    pub fn is_asking(self) -> bool {
        self.asking.get()
    }

    /// Whether any of the tiles asked for has not come since they are shown.
    #[must_use]
    pub fn is_incomplete(self) -> bool {
        self.incomplete.get()
    }

    /// The reader presses the switch: off, on, or first of all the question.
    pub fn press(self) {
        let shown = self.shown.get_untracked();
        if shown || self.agreed.get_untracked() {
            self.show(!shown);
        } else {
            self.asking.set(!self.asking.get_untracked());
        }
    }

    /// The reader's answer.
    pub fn answer(self, agreed: bool) {
        self.asking.set(false);
        self.agreed.set(agreed);
        self.show(agreed);
    }

    /// A tile has not come.
    pub fn note_missing(self) {
        self.incomplete.set(true);
    }

    fn show(self, shown: bool) {
        self.incomplete.set(false);
        self.shown.set(shown);
    }
}

impl Default for StreetMap {
    fn default() -> Self {
        Self::new()
    }
}

/// The street map of the subtree's context.
#[must_use]
pub fn use_street_map() -> StreetMap {
    expect_context()
}

#[cfg(test)]
mod tests {
    use leptos::prelude::Owner;

    use super::*;

    #[test]
    fn nothing_is_shown_before_the_reader_agrees_and_nothing_asked_twice() {
        let owner = Owner::new();
        owner.set();
        let streets = StreetMap::new();
        let state = || {
            (
                streets.shown.get_untracked(),
                streets.asking.get_untracked(),
            )
        };
        streets.press();
        assert_eq!(state(), (false, true));
        streets.answer(false);
        assert_eq!(state(), (false, false));
        streets.press();
        streets.answer(true);
        assert_eq!(state(), (true, false));
        streets.press();
        assert_eq!(state(), (false, false));
        streets.press();
        assert_eq!(state(), (true, false), "agreed already");
    }
}
