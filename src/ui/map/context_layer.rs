//! Sea, neighbours and water: the quiet background.

use leptos::prelude::*;

use super::map_view::MapParts;
use super::shapes::{Shape, use_shapes};
use crate::atlas::{Context, ContextKind, ContextShape, Extent, FinerOutlines, decimal};
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
    let parts: MapParts = expect_context();
    let layer = NodeRef::new();
    use_shapes(layer, move |extent| {
        let finer = parts.finer();
        shapes_of(&context.get(), finer.as_deref(), extent, |_| true)
    });
    view! { <g class="context" transform=sheet_transform() aria-hidden="true" node_ref=layer></g> }
}

/// The areas of some kinds that touch an extent.
pub(super) fn shapes_of(
    context: &Context,
    finer: Option<&FinerOutlines>,
    extent: &Extent,
    is_wanted: fn(ContextKind) -> bool,
) -> Vec<Shape> {
    let shapes = context.shapes.iter().enumerate();
    let shape = |(place, shape): (usize, &ContextShape)| {
        let finer = finer.and_then(|finer| finer.area(shape.id.as_deref()?));
        let (within, outline) = finer.map_or((&shape.extent, &shape.outline), |area| {
            (&area.extent, &area.outline)
        });
        (is_wanted(shape.kind) && within.touches(extent)).then(|| Shape {
            place,
            class: class_of(shape.kind),
            outline: outline.clone(),
            name: None,
        })
    };
    shapes.filter_map(shape).collect()
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
