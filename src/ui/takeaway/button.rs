//! The button that opens the ways to take the list away.

use leptos::prelude::*;

use crate::state::use_texts;
use crate::ui::icon::{Glyph, Icon};
use crate::ui::page::{lazily_beside, parts};
use crate::ui::when;

/// What is open of it.
#[derive(Clone, Copy)]
pub(super) struct TakeAway {
    /// The dialog.
    pub(super) open: RwSignal<bool>,
    /// The sheet that is being printed.
    pub(super) printing: RwSignal<bool>,
}

/// A button, and what it opens.
#[component]
pub fn TakeAwayButton() -> impl IntoView {
    let texts = use_texts();
    let state = TakeAway {
        open: RwSignal::new(false),
        printing: RwSignal::new(false),
    };
    provide_context(state);
    view! {
        <button
            type="button"
            class="button"
            data-take-away
            aria-haspopup="dialog"
            on:click=move |_| state.open.set(true)
        >
            <Icon glyph=Glyph::Share />
            {texts.text("take.open")}
        </button>
        {when(
            move || state.open.get() || state.printing.get(),
            || lazily_beside(parts::take_away),
        )}
    }
}
