//! The filters on a phone: a dialog over the whole screen.

use leptos::html::Dialog;
use leptos::prelude::*;

use super::FilterPanel;
use crate::state::{derived, use_atlas, use_texts};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::out_of_sight;

/// A button that opens the filters, and the dialog that holds them; its own button tells how many results they give.
#[component]
pub fn FilterDialog() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let dialog: NodeRef<Dialog> = NodeRef::new();
    let open = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            // Fails when it is open already.
            let _ = dialog.show_modal();
        }
    };
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let chosen = move || {
        atlas
            .filter()
            .with(|filter| filter.values.len() + usize::from(filter.with_ended))
    };
    let total = move || atlas.selection().with(|selection| selection.total());
    view! {
        <button type="button" class="button" data-open-filters on:click=open>
            <Icon glyph=Glyph::Filter />
            {derived(move || match chosen() {
                0 => texts.text("filters.open"),
                count => texts.count("filters.open_chosen", count),
            })}
        </button>
        <dialog class="filter-dialog" data-filters node_ref=dialog aria-label=texts.text("filters.title")>
            <div class="filter-dialog__head">
                <h2 class="filter-dialog__title">{texts.text("filters.title")}</h2>
                <button
                    type="button"
                    class="icon-button"
                    aria-label=texts.text("filters.close")
                    on:click=move |_| close()
                >
                    <Icon glyph=Glyph::Close />
                </button>
            </div>
            <div class="filter-dialog__body">
                {out_of_sight(|| view! { <FilterPanel /> }.into_any())}
            </div>
            <div class="filter-dialog__foot">
                <button type="button" class="button" on:click=move |_| atlas.reset()>
                    {texts.text("chips.reset")}
                </button>
                <button type="button" class="button button--main" data-show-results on:click=move |_| close()>
                    {derived(move || texts.count("filters.show", total()))}
                </button>
            </div>
        </dialog>
    }
}
