//! Marks on their way, after the zoom changed.

use std::sync::Arc;

use leptos::prelude::*;

use super::map_view::MapParts;
use crate::atlas::{Cluster, MapView, Travel, decimal, travels};
use crate::state::{use_atlas, use_map};
use crate::ui::{each, keyed};

/// One disc for each mark that parted from another or joined it. Styles move it along and let it fade; readers who want
/// no motion see none of it.
#[component]
pub fn TravelLayer() -> impl IntoView {
    let parts: MapParts = expect_context();
    let (atlas, map) = (use_atlas(), use_map());
    let seen: StoredValue<(f64, Arc<Vec<Cluster>>)> = StoredValue::new((0.0, Arc::default()));
    let turn = StoredValue::new(0);
    let ways: StoredValue<Vec<Travel>> = StoredValue::new(Vec::new());
    // A turn of its own for every change: discs that were kept would not start anew.
    let turns = move || {
        let clusters = parts.clusters.get();
        let zoom = map.drawn().get_untracked().zoom;
        let (zoom_before, before) = seen.get_value();
        let selection = atlas.selection().get_untracked();
        let now = travels(
            (zoom_before, &before),
            (zoom, &clusters),
            selection.passing(),
        );
        seen.set_value((zoom, clusters));
        turn.update_value(|turn| *turn += 1);
        let is_still = now.is_empty();
        ways.set_value(now);
        if is_still {
            Vec::new()
        } else {
            vec![turn.get_value()]
        }
    };
    let discs = keyed(turns, move |_| {
        let view = map.drawn().get_untracked();
        ways.with_value(|ways| each(ways.iter().map(|way| disc(&view, way))))
    });
    view! { <g class="travels" aria-hidden="true">{discs}</g> }
}

/// A disc at the end of its way, with what is left of the way to it.
fn disc(view: &MapView, way: &Travel) -> AnyView {
    let (from, to) = (
        view.screen_from_world(way.from),
        view.screen_from_world(way.to),
    );
    let px = |length: f64| format!("{}px", decimal(length, 1));
    view! {
        <circle
            class="travel"
            cx=decimal(to.x, 1)
            cy=decimal(to.y, 1)
            r=decimal(way.radius_px, 1)
            style:--dx=px(from.x - to.x)
            style:--dy=px(from.y - to.y)
        />
    }
    .into_any()
}
