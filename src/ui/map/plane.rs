//! The drawing that gestures move about.

use leptos::prelude::*;

use crate::atlas::decimal;
use crate::state::{DRAWN_MARGIN, derived, use_map, use_street_map};

/// One SVG, larger than the map by half on each side. A gesture moves and scales it as a whole, which the browser does
/// without drawing; its layers are drawn anew for the `drawn` view.
#[component]
pub(super) fn Plane(
    /// The layers, lowest first.
    children: Children,
) -> impl IntoView {
    let (map, streets) = (use_map(), use_street_map());
    let drawn = map.drawn();
    let width = move || drawn.get().size.width;
    let height = move || drawn.get().size.height;
    let view_box = derived(move || {
        let (width, height) = (width(), height());
        let whole = 1.0 + 2.0 * DRAWN_MARGIN;
        let corner = [-DRAWN_MARGIN * width, -DRAWN_MARGIN * height];
        let size = [whole * width, whole * height];
        corner
            .into_iter()
            .chain(size)
            .map(|px| decimal(px, 2))
            .collect::<Vec<_>>()
            .join(" ")
    });
    // Positions count from the map's corner; the element begins half a map before it.
    let transform = derived(move || {
        let (corner, ratio) = map.live_from_drawn();
        let x = corner.x + DRAWN_MARGIN * width() * (1.0 - ratio);
        let y = corner.y + DRAWN_MARGIN * height() * (1.0 - ratio);
        format!(
            "translate({}px, {}px) scale({})",
            decimal(x, 2),
            decimal(y, 2),
            decimal(ratio, 5)
        )
    });
    view! {
        <svg
            class="map__plane"
            viewBox=view_box
            style:transform=transform
            data-streets=derived(move || streets.is_shown())
        >
            {children()}
        </svg>
    }
}
