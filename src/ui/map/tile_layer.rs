//! Street tiles below the districts, as pictures in the drawing.

use leptos::prelude::*;

use super::context_layer::sheet_transform;
use crate::atlas::{TileCoord, decimal};
use crate::state::{memo, use_atlas, use_map, use_street_map};
use crate::ui::keyed;
use crate::web::dots_per_px;

/// How far tiles reach beyond each edge of the map, in parts of its size.
const MARGIN: f64 = 0.1;
/// Tiles are drawn a little larger than they are, so that no line shows between them at fractions of a pixel.
/// The style sheet makes them squares of one unit.
const OVERLAP: f64 = 1.002;

/// The tiles of the view, once the reader has agreed. A picture that stays in view is not loaded again.
#[component]
pub fn TileLayer() -> impl IntoView {
    let source = use_atlas().data().tiles.clone().unwrap_or_default();
    let (drawn, streets) = (use_map().drawn(), use_street_map());
    let dots_per_px = dots_per_px();
    let (finer, max_level) = (source.finer(dots_per_px), source.max_level);
    let keys = memo(move || {
        let mut keys = Vec::new();
        if streets.is_shown() {
            for tile in TileCoord::covering(&drawn.get(), MARGIN, finer, max_level) {
                keys.push(tile.key());
            }
        }
        keys
    });
    let tile = move |key: u64| {
        let tile = TileCoord::from_key(key);
        let (corner, side) = tile.on_sheet();
        let transform = format!(
            "translate({} {}) scale({})",
            decimal(corner.x, 2),
            decimal(corner.y, 2),
            decimal(side * OVERLAP, 3)
        );
        // Asked for without cookies; `crossorigin` has to stand before the address.
        view! {
            <image
                crossorigin="anonymous"
                transform=transform
                href=source.url_of(tile, dots_per_px)
                on:error=move |_| streets.note_missing()
            />
        }
        .into_any()
    };
    view! {
        <g class="tiles" transform=sheet_transform() aria-hidden="true">
            {keyed(move || keys.get(), tile)}
        </g>
    }
}
