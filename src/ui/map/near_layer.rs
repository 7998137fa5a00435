//! The circle around the place that the reader looks around.

use leptos::prelude::*;

use crate::atlas::{decimal, world_from_lonlat};
use crate::state::{derived, memo, use_atlas, use_map};
use crate::ui::when;

/// Corners of the circle: it is drawn as a polygon, since a circle on the ground is none on the map.
const CORNERS: u16 = 72;

/// The circle and its middle; nothing when no place is looked around.
#[component]
pub fn NearLayer() -> impl IntoView {
    let (near, drawn) = (use_atlas().near(), use_map().drawn());
    let is_near = memo(move || near.with(Option::is_some));
    let screen = move |lonlat| drawn.get().screen_from_world(world_from_lonlat(lonlat));
    let circle = derived(move || {
        let corners = near.get().map(|near| near.circle(CORNERS));
        let points = corners.into_iter().flatten().map(|corner| {
            let at = screen(corner);
            format!("{},{}", decimal(at.x, 1), decimal(at.y, 1))
        });
        points.collect::<Vec<_>>().join(" ")
    });
    let middle = derived(move || {
        near.get().map_or_else(String::new, |near| {
            let at = screen(near.lonlat());
            format!("translate({},{})", decimal(at.x, 1), decimal(at.y, 1))
        })
    });
    when(
        move || is_near.get(),
        move || {
            view! {
                <g class="near-circle" aria-hidden="true">
                    <polygon points=circle data-near-circle />
                    <path d="M-9 0h6M3 0h6M0-9v6M0 3v6" transform=middle />
                </g>
            }
            .into_any()
        },
    )
}
