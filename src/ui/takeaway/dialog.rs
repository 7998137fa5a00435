//! The dialog with all ways to take the list away.

use leptos::html::Dialog;
use leptos::prelude::*;

use super::button::TakeAway;
use super::cite::Citations;
use super::files::Files;
use super::print::{PrintSection, PrintSheet};
use crate::state::{effect, use_texts};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::when;

/// Files, citation, print; and the sheet, while it is printed.
#[component]
pub fn TakeAwayDialog() -> impl IntoView {
    let state: TakeAway = expect_context();
    view! {
        {when(move || state.open.get(), || view! { <Frame /> }.into_any())}
        {when(move || state.printing.get(), || view! { <PrintSheet /> }.into_any())}
    }
    .into_any()
}

#[component]
fn Frame() -> impl IntoView {
    let texts = use_texts();
    let state: TakeAway = expect_context();
    let dialog: NodeRef<Dialog> = NodeRef::new();
    // The other world: a dialog is modal only when it is opened so.
    effect(move || {
        if let Some(dialog) = dialog.get() {
            // Fails when it is open already.
            let _ = dialog.show_modal();
        }
    });
    let close = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    view! {
        <dialog
            class="take"
            data-take
            node_ref=dialog
            aria-labelledby="take-title"
            on:close=move |_| state.open.set(false)
        >
            <div class="take__head">
                <h2 class="take__title" id="take-title">{texts.text("take.title")}</h2>
                <button type="button" class="icon-button" aria-label=texts.text("take.close") on:click=close>
                    <Icon glyph=Glyph::Close />
                </button>
            </div>
            <div class="take__body">
                <Files />
                <Citations />
                <PrintSection />
            </div>
        </dialog>
    }
    .into_any()
}
