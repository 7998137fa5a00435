//! What a mark stands for, and what opens when it is chosen.

use leptos::prelude::WithUntracked;

use crate::atlas::{Cluster, Extent, FeatureIndex, MAX_ZOOM, Numbering, Route};
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

/// The members of a cluster that come first in the list, with their numbers in it.
pub(super) fn first_of(
    atlas: AtlasState,
    numbering: &Numbering,
    cluster: &Cluster,
    most: usize,
) -> Vec<(u32, FeatureIndex)> {
    let data = atlas.data();
    atlas.selection().with_untracked(|selection| {
        let members = cluster.members(&data.zorder, selection.passing());
        numbering.first(members, most)
    })
}

/// What a listener hears: title and number of a single initiative, the count of several and what comes first in the list.
pub(super) fn label_of(
    data: &AtlasData,
    texts: Texts,
    numbering: &Numbering,
    cluster: &Cluster,
    members: impl Iterator<Item = FeatureIndex>,
) -> String {
    let numbered = |(number, index): (u32, FeatureIndex)| {
        let title = data.dataset.get(index)?.title.as_str();
        let values = [("title", title), ("number", &number.to_string())];
        Some(texts.with("mark.numbered", &values))
    };
    let first = numbering.first(members, NAMES).into_iter();
    let titles: Vec<_> = first.filter_map(numbered).collect();
    match cluster.count {
        1 => titles.concat(),
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
