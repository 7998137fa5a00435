//! Shading the districts by how many of the initiatives lie in them: its switch and its key.

use leptos::prelude::*;

use super::map_view::MapParts;
use crate::atlas::LegendEntry;
use crate::state::{derived, use_atlas, use_texts};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::{dynamic, each};

/// Switches the shading on and off.
#[component]
pub(super) fn ShadingSwitch() -> impl IntoView {
    let label = use_texts().text("shading.switch");
    let atlas = use_atlas();
    let is_on = atlas.is_shaded();
    view! {
        <button
            type="button"
            class="icon-button"
            data-shading
            title=label.clone()
            aria-label=label
            aria-pressed=derived(move || is_on.get().to_string())
            on:click=move |_| atlas.set_shaded(!is_on.get_untracked())
        >
            <Icon glyph=Glyph::Layers />
        </button>
    }
}

/// The key to the shading, while it is on: each class with the counts in it.
#[component]
pub(super) fn ShadingLegend() -> impl IntoView {
    let texts = use_texts();
    let parts: MapParts = expect_context();
    let entry = move |entry: LegendEntry| {
        let (from, to) = (texts.number(entry.from), texts.number(entry.to));
        let range = if entry.from == entry.to {
            from
        } else {
            texts.with("shading.range", &[("from", &from), ("to", &to)])
        };
        view! { <li class="shading__class" data-class=entry.class.to_string()>{range}</li> }
    };
    dynamic(move || {
        let Some(scale) = parts.scale.get() else {
            return ().into_any();
        };
        let entries = each(scale.legend().into_iter().map(entry));
        view! {
            <div class="shading" data-shading-legend>
                <span id="shading-label">{texts.text("shading.legend")}</span>
                <ul class="shading__classes" aria-labelledby="shading-label">{entries}</ul>
            </div>
        }
        .into_any()
    })
}
