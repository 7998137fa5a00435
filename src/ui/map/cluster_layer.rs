//! The marks of the initiatives.

use leptos::prelude::*;

use super::map_view::MapParts;
use super::mark::Mark;
use super::roving::Roving;
use crate::atlas::Cluster;
use crate::state::{memo, use_texts};
use crate::ui::keyed;

/// The marks in and near the view.
#[component]
pub(super) fn ClusterLayer() -> impl IntoView {
    let texts = use_texts();
    let parts: MapParts = expect_context();
    let roving = Roving::new("[data-mark]");
    let keys = memo(move || {
        parts.clusters.with(|clusters| {
            clusters
                .iter()
                .map(|cluster| cluster.id.key())
                .collect::<Vec<_>>()
        })
    });
    let mark = move |key: u64| {
        let position = memo(move || {
            keys.with(|keys| keys.binary_search(&key))
                .unwrap_or_default()
        });
        // A mark that is about to go keeps what it showed last.
        let cluster = Memo::new(move |before: Option<&Option<_>>| {
            parts
                .clusters
                .with(|clusters| find(clusters, key).cloned())
                .or_else(|| before.cloned().flatten())
        });
        view! { <Mark cluster position roving /> }.into_any()
    };
    view! {
        <g class="marks" role="group" aria-label=texts.text("map.marks")>
            {keyed(move || keys.get(), mark)}
        </g>
    }
}

/// The cluster of this key.
pub(super) fn find(clusters: &[Cluster], key: u64) -> Option<&Cluster> {
    let found = clusters.binary_search_by_key(&key, |cluster| cluster.id.key());
    clusters.get(found.ok()?)
}
