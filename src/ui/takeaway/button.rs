//! The button that opens the ways to take the list away.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::state::{use_atlas, use_texts};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::page::{fetched_ahead, lazily_beside, parts};
use crate::ui::when;
use crate::web::{is_meager, use_printing};

/// A reader who has been here so long may print, and a browser that prints waits for nothing: the sheet's code has to be
/// there before.
const STAYS: Duration = Duration::from_secs(3);

/// What is open of it.
#[derive(Clone, Copy)]
pub(super) struct TakeAway {
    /// The dialog.
    pub(super) open: RwSignal<bool>,
    /// The sheet that is being printed.
    pub(super) printing: RwSignal<bool>,
    /// Whether its code is there.
    is_here: RwSignal<bool>,
}

impl TakeAway {
    /// Puts the sheet in place of all else.
    pub(super) fn show_sheet(self) {
        self.printing.set(true);
        self.open.set(false);
    }

    /// Fetches the code of the sheet, without a word when it does not come.
    fn fetch_ahead(self) {
        let (texts, address) = (use_texts(), use_atlas().address());
        let fetch = move || {
            spawn_local(async move {
                if fetched_ahead(parts::take_away, texts, address)
                    .await
                    .is_some()
                {
                    // Fails when the reader has left the page meanwhile.
                    let _ = self.is_here.try_set(true);
                }
            });
        };
        if let Ok(timer) = set_timeout_with_handle(fetch, STAYS) {
            on_cleanup(move || timer.clear());
        }
    }
}

/// A button, and what it opens.
#[component]
pub fn TakeAwayButton() -> impl IntoView {
    let texts = use_texts();
    let state = TakeAway {
        open: RwSignal::new(false),
        printing: RwSignal::new(false),
        is_here: RwSignal::new(false),
    };
    provide_context(state);
    if !is_meager() {
        state.fetch_ahead();
    }
    use_printing(
        move || {
            if state.is_here.get_untracked() {
                state.show_sheet();
            }
        },
        move || state.printing.set(false),
    );
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
            move || state.open.get() || state.printing.get() || state.is_here.get(),
            || lazily_beside(parts::take_away),
        )}
    }
}
