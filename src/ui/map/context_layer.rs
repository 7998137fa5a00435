//! Sea, neighbours and water: the quiet background.

use leptos::prelude::*;

use crate::atlas::{ContextKind, decimal};
use crate::state::{derived, use_atlas, use_map};
use crate::ui::each;

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

/// The areas around the districts. Never changes but for its place.
#[component]
pub(super) fn ContextLayer() -> impl IntoView {
    let data = use_atlas().data();
    let shape = |shape: &crate::atlas::ContextShape| {
        let class = match shape.kind {
            ContextKind::Country => "land land--country",
            ContextKind::State => "land land--state",
            ContextKind::CityState => "land land--city",
            ContextKind::Water => "land land--water",
        };
        view! { <path class=class d=shape.outline.path_data().to_owned() /> }
    };
    view! {
        <g class="context" transform=sheet_transform() aria-hidden="true">
            {each(data.context.shapes.iter().map(shape))}
        </g>
    }
}
