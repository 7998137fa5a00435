//! The marks of the initiatives.

use leptos::prelude::*;

use super::map_view::MapParts;
use super::mark::Mark;
use super::roving::Roving;
use crate::atlas::{Cluster, MapView};
use crate::state::{DRAWN_MARGIN, use_map, use_texts};

/// The marks in and near the view: their number is bounded by the room there is, not by the data.
#[component]
pub(super) fn ClusterLayer() -> impl IntoView {
    let texts = use_texts();
    let drawn = use_map().drawn();
    let parts: MapParts = expect_context();
    let roving = Roving::new("[data-mark]");
    let near = move || {
        let view = drawn.get();
        parts.clusters.with(|clusters| {
            let near = clusters
                .iter()
                .filter(|cluster| is_near(&view, cluster))
                .cloned();
            near.enumerate().collect::<Vec<_>>()
        })
    };
    view! {
        <g class="marks" role="group" aria-label=texts.text("map.marks")>
            <For
                each=near
                key=|(position, cluster)| (*position, cluster.id)
                children=move |(position, cluster)| view! { <Mark cluster position roving /> }
            />
        </g>
    }
}

/// Whether a mark lies within the drawing.
fn is_near(view: &MapView, cluster: &Cluster) -> bool {
    let screen = view.screen_from_world(cluster.world);
    let near = |at: f64, length: f64| {
        (-DRAWN_MARGIN * length..(1.0 + DRAWN_MARGIN) * length).contains(&at)
    };
    near(screen.x, view.size.width) && near(screen.y, view.size.height)
}
