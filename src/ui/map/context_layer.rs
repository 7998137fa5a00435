//! Sea, neighbours and water: the quiet background.

use leptos::prelude::*;

use crate::atlas::{ContextKind, decimal};
use crate::state::{derived, use_map, use_supplements};
use crate::ui::{dynamic, each};

/// Where the sheet lies under the screen, as an SVG transform.
pub(super) fn sheet_transform() -> Signal<String> {
    let drawn = use_map().drawn();
    derived(move || {
        let (offset, scale) = drawn.get().screen_from_sheet();
        format!(
            "translate({} {}) scale({})",
            decimal(offset.x, 2),
            decimal(offset.y, 2),
            decimal(scale, 8)
        )
    })
}

/// The areas around the districts, once they have come.
#[component]
pub(super) fn ContextLayer() -> impl IntoView {
    let context = use_supplements().context();
    let shape = |shape: &crate::atlas::ContextShape| {
        let class = match shape.kind {
            ContextKind::Beyond => "land land--beyond",
            ContextKind::Country => "land land--country",
            ContextKind::State => "land land--state",
            ContextKind::CityState => "land land--city",
            ContextKind::Water => "land land--water",
        };
        view! { <path class=class d=shape.outline.path_data().to_owned() /> }
    };
    view! {
        <g class="context" transform=sheet_transform() aria-hidden="true">
            {dynamic(move || each(context.get().shapes.iter().map(shape)))}
        </g>
    }
}
