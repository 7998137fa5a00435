//! Sea, neighbours and water: the quiet background.

use leptos::prelude::*;

use super::shapes::{Shape, use_shapes};
use crate::atlas::{Context, ContextKind, ContextShape, Extent, decimal};
use crate::state::{derived, use_map, use_supplements};

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
pub fn ContextLayer() -> impl IntoView {
    let context = use_supplements().context();
    let layer = NodeRef::new();
    use_shapes(layer, move |extent| {
        shapes_of(&context.get(), extent, |_| true)
    });
    view! { <g class="context" transform=sheet_transform() aria-hidden="true" node_ref=layer></g> }
}

/// The areas of some kinds that touch an extent.
pub(super) fn shapes_of(
    context: &Context,
    extent: &Extent,
    is_wanted: fn(ContextKind) -> bool,
) -> Vec<Shape> {
    let shapes = context.shapes.iter().enumerate();
    let near = shapes.filter(|(_, shape)| is_wanted(shape.kind) && shape.extent.touches(extent));
    let shape = |(place, shape): (usize, &ContextShape)| Shape {
        place,
        class: class_of(shape.kind),
        outline: shape.outline.clone(),
        name: None,
    };
    near.map(shape).collect()
}

fn class_of(kind: ContextKind) -> &'static str {
    match kind {
        ContextKind::Beyond => "land land--beyond",
        ContextKind::Country => "land land--country",
        ContextKind::State => "land land--state",
        ContextKind::CityState => "land land--city",
        ContextKind::Water => "land land--water",
    }
}
