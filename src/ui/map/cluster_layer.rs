//! The marks of the initiatives.

use leptos::prelude::*;

use super::map_view::MapParts;
use super::mark::Mark;
use super::roving::Roving;
use crate::atlas::{Cluster, MapView};
use crate::state::{DRAWN_MARGIN, memo, use_map, use_texts};
use crate::ui::{each, keyed};

/// The marks in and near the view: their number is bounded by the room there is, not by the data.
#[component]
pub(super) fn ClusterLayer() -> impl IntoView {
    let texts = use_texts();
    let drawn = use_map().drawn();
    let parts: MapParts = expect_context();
    let roving = Roving::new("[data-mark]");
    let near = memo(move || {
        let view = drawn.get();
        parts.clusters.with(|clusters| {
            let near = clusters.iter().filter(|cluster| is_near(&view, cluster));
            near.map(|cluster| cluster.id.key()).collect::<Vec<_>>()
        })
    });
    let mark = move |key: u64| {
        let position = memo(move || {
            let position = near.with(|near| near.iter().position(|other| *other == key));
            position.unwrap_or_default()
        });
        let cluster = parts.clusters.with_untracked(|clusters| {
            let mut clusters = clusters.iter();
            clusters.find(|cluster| cluster.id.key() == key).cloned()
        });
        each(cluster.map(|cluster| view! { <Mark cluster position roving /> }))
    };
    view! {
        <g class="marks" role="group" aria-label=texts.text("map.marks")>
            {keyed(move || near.get(), mark)}
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
