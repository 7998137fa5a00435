//! One tab stop for many: the arrow keys go from one to the next („roving tabindex“ of the ARIA Authoring Practices).

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::web::focus_nth;

/// Which of a group of elements the keyboard is at.
#[derive(Clone, Copy)]
pub(crate) struct Roving {
    at: RwSignal<usize>,
    selector: &'static str,
}

impl Roving {
    /// The elements that a CSS selector finds, in the order of the document.
    pub(crate) fn new(selector: &'static str) -> Self {
        Self {
            at: RwSignal::new(0),
            selector,
        }
    }

    /// The keyboard goes on from this one.
    pub(crate) fn go_on_from(self, position: usize) {
        self.at.set(position);
    }

    /// Goes to the element at a position.
    pub(super) fn focus(self, position: usize) {
        if focus_nth(self.selector, position) {
            self.at.set(position);
        }
    }

    /// The position of the element that Tab reaches.
    pub(super) fn at(self) -> usize {
        self.at.get()
    }

    /// `0` for the element that Tab reaches, `-1` for all others.
    pub(crate) fn tab_index(self, position: usize) -> String {
        if self.at.get() == position { "0" } else { "-1" }.to_owned()
    }

    /// Enter and space press the element, which is a button to listeners; arrows go on to others.
    pub(crate) fn on_button_key(self, event: &KeyboardEvent, press: &dyn Fn()) {
        if matches!(event.key().as_str(), "Enter" | " ") {
            event.prevent_default();
            press();
        } else {
            self.on_key(event);
        }
    }

    /// Goes on with right or down, back with left or up; the key goes no further then.
    fn on_key(self, event: &KeyboardEvent) {
        let at = self.at.get_untracked();
        let next = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => at + 1,
            "ArrowLeft" | "ArrowUp" => at.saturating_sub(1),
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        self.focus(next);
    }
}
