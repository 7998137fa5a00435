//! What a mark stands for, and what opens when it is chosen.

use leptos::prelude::WithUntracked;

use crate::atlas::{Cluster, Extent, FeatureIndex, MAX_ZOOM, Route};
use crate::state::{AtlasData, AtlasState, MapState, Texts};
use crate::web::focus_first;

/// A mark is named after so many of its members.
const NAMES: usize = 3;

/// The first members of a cluster.
pub(super) fn members_of(atlas: AtlasState, cluster: &Cluster, most: usize) -> Vec<FeatureIndex> {
    let data = atlas.data();
    atlas.selection().with_untracked(|selection| {
        let members = cluster.members(&data.zorder, selection.passing());
        members.take(most).collect()
    })
}

/// The one initiative that a mark stands for; `None` for several.
pub(super) fn single_of(atlas: AtlasState, cluster: &Cluster) -> Option<FeatureIndex> {
    let members = (cluster.count == 1).then(|| members_of(atlas, cluster, 1))?;
    members.first().copied()
}

/// What a listener hears: the title of a single initiative, the count and first names of several.
pub(super) fn label_of(
    data: &AtlasData,
    texts: Texts,
    cluster: &Cluster,
    members: impl Iterator<Item = FeatureIndex>,
) -> String {
    let titles: Vec<_> = members
        .take(NAMES)
        .filter_map(|index| Some(data.dataset.get(index)?.title.as_str()))
        .collect();
    match cluster.count {
        1 => titles.join(""),
        count if count > titles.len() => {
            texts.count_with("mark.many", count, &[("titles", &titles.join(", "))])
        }
        count => texts.count_with("mark.few", count, &[("titles", &titles.join(", "))]),
    }
}

/// Opens what a mark stands for. Several that zooming cannot part, or no further, open as a list.
pub(super) fn open_mark(atlas: AtlasState, map: MapState, cluster: &Cluster) {
    let data = atlas.data();
    if let Some(single) = single_of(atlas, cluster) {
        if let Some(initiative) = data.dataset.get(single) {
            atlas
                .address()
                .open(&Route::of_initiative(&initiative.id).path());
        }
        return;
    }
    if cluster.is_stack || map.drawn().with_untracked(|view| view.zoom >= MAX_ZOOM) {
        let first = members_of(atlas, cluster, 1).first().copied();
        if let Some(first) = first.and_then(|first| data.dataset.get(first)) {
            atlas.open_stack(&first.id);
        }
        return;
    }
    let members = members_of(atlas, cluster, usize::MAX);
    let places = members
        .iter()
        .filter_map(|index| data.dataset.get(*index)?.lonlat);
    if let Some(extent) = Extent::around(places) {
        // The mark will be gone; the keyboard goes on at the map.
        focus_first("[data-map]");
        map.fit(extent);
    }
}
