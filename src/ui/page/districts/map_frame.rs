//! A map that stands still: its frame, and the background that all such maps share.

use std::sync::Arc;

use leptos::html::Div;
use leptos::prelude::*;

use crate::atlas::{ContextKind, ContextShape, Extent, Insets, MapView, decimal};
use crate::state::{memo, use_supplements};
use crate::ui::{dynamic, each};
use crate::web::use_element_size;

/// Room at the edges of the map, in CSS pixels.
const MARGIN_PX: f64 = 32.0;

/// Draws on a map for a view.
pub(super) type Draw = Arc<dyn Fn(&MapView) -> AnyView + Send + Sync>;

/// A map of an extent, drawn anew when its size or what it shows changes. A picture to those who hear it; what it shows
/// stands in words beside it.
#[component]
pub(super) fn MapFrame(
    /// What is to be seen whole.
    extent: Extent,
    /// What is heard in place of the picture.
    #[prop(into)]
    label: Signal<String>,
    /// Areas, in sheet units.
    areas: Draw,
    /// What lies on them, in CSS pixels.
    marks: Draw,
) -> impl IntoView {
    let frame: NodeRef<Div> = NodeRef::new();
    let size = use_element_size(frame);
    let view = memo(move || {
        let insets = Insets {
            top: MARGIN_PX,
            right: MARGIN_PX,
            bottom: MARGIN_PX,
            left: MARGIN_PX,
        };
        MapView::fitting(extent, size.get(), insets)
    });
    let context = use_supplements().context();
    let drawing = dynamic(move || {
        let view = view.get();
        if view.size.width < 1.0 {
            return ().into_any();
        }
        let context = context.get();
        let of_kind = |is_water: bool| {
            let shapes = context.shapes.iter();
            each(
                shapes
                    .filter(move |shape| (shape.kind == ContextKind::Water) == is_water)
                    .map(context_path),
            )
        };
        view! {
            <g transform=sheet_transform(&view)>
                {of_kind(false)}
                {areas(&view)}
                <g class="water">{of_kind(true)}</g>
            </g>
            {marks(&view)}
        }
        .into_any()
    });
    view! {
        <div class="still-map" node_ref=frame dir="ltr">
            <svg class="still-map__drawing" role="img" aria-label=label>
                {drawing}
            </svg>
        </div>
    }
}

/// Where the sheet lies under the drawing, as an SVG transform.
fn sheet_transform(view: &MapView) -> String {
    let (offset, scale) = view.screen_from_sheet();
    format!(
        "translate({} {}) scale({})",
        decimal(offset.x, 2),
        decimal(offset.y, 2),
        decimal(scale, 8)
    )
}

fn context_path(shape: &ContextShape) -> AnyView {
    let class = match shape.kind {
        ContextKind::Beyond => "land land--beyond",
        ContextKind::Country | ContextKind::State => "land",
        ContextKind::CityState => "land land--city",
        ContextKind::Water => "land land--water",
    };
    view! { <path class=class d=shape.outline.path_data().to_owned() /> }.into_any()
}
