//! The marks of the initiatives.

use std::sync::Arc;

use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;
use leptos::svg::G;

use super::bunches::bunch_layer;
use super::drawings::Drawings;
use super::map_view::MapParts;
use super::mark::{label_of, open_mark, single_of};
use super::mark_face::{Drawing, MarkFace, mark_stamp};
use super::roving::Roving;
use crate::atlas::{Cluster, Direction, ZIndex};
use crate::state::{AtlasState, MapState, memo, painted, use_atlas, use_map, use_texts};
use crate::web::{Prints, focus_first, leaves, said_by_target, use_prints};

/// Says of each mark which cluster it stands for.
const KEY: &str = "data-mark";
/// What the keyboard goes back to from a mark.
const MAP: &str = "[data-map]";

/// The marks in and near the view. Each opens what it stands for: an entry, a list of those at one place, or a closer
/// view.
#[component]
pub(super) fn ClusterLayer() -> impl IntoView {
    let texts = use_texts();
    let (atlas, map) = (use_atlas(), use_map());
    let parts: MapParts = expect_context();
    let roving = Roving::new("[data-mark]");
    let layer: NodeRef<G> = NodeRef::new();
    let prints = Prints::new(|_| mark_stamp());
    let drawings = Drawings::new(parts);
    let (highlighted, labels) = (highlighted_keys(parts), labels(parts));
    use_prints(layer, prints, move || {
        let (labels, highlighted) = (labels.get(), highlighted.get());
        let tab_stop = tab_stop(parts, map, roving.at());
        let face = |drawing: &Arc<Drawing>| MarkFace {
            drawing: Arc::clone(drawing),
            is_highlighted: highlighted.contains(&drawing.key()),
            is_tab_stop: tab_stop == Some(drawing.key()),
            label: label_in(&labels, drawing.key()),
        };
        drawings.all.get().iter().map(face).collect()
    });
    let point_to = move |cluster: Option<&Cluster>| {
        parts.pointed_mark.set(cluster.map(|cluster| cluster.id));
        atlas
            .highlighted()
            .set(cluster.and_then(|cluster| single_of(atlas, cluster)));
    };
    let point = move |event: &Event| point_to(cluster_at(parts, event).as_ref());
    let leave = move |event: &Event| {
        if leaves(event, KEY) {
            point_to(None);
        }
    };
    let open = move |event: &Event| {
        if let Some(cluster) = cluster_at(parts, event) {
            parts.pointed_mark.set(None);
            roving.go_on_from(position_of(parts, &cluster));
            open_mark(atlas, map, &cluster);
        }
    };
    let on_key = move |event: KeyboardEvent| {
        if !walk(parts, map, roving, &event) {
            roving.on_button_key(&event, &|| open(&event));
        }
    };
    view! {
        {bunch_layer(drawings)}
        <g
            class="marks"
            role="group"
            aria-label=texts.text("map.marks")
            node_ref=layer
            on:click=move |event| open(&event)
            on:keydown=on_key
            on:pointerover=move |event| point(&event)
            on:pointerout=move |event| leave(&event)
            on:focusin=move |event| point(&event)
            on:focusout=move |event| leave(&event)
        />
    }
}

/// Goes on to the next mark in the direction of an arrow key, as far as marks can be seen, or with Escape back to the map;
/// tells whether the key was one of these. The map stays: it could take the mark out of sight that the keyboard is at.
fn walk(parts: MapParts, map: MapState, roving: Roving, event: &KeyboardEvent) -> bool {
    let direction = Direction::of_key(&event.key());
    if direction.is_none() && event.key() != "Escape" {
        return false;
    }
    event.prevent_default();
    event.stop_propagation();
    let Some((direction, present)) = direction.zip(cluster_at(parts, event)) else {
        focus_first(MAP);
        return true;
    };
    let view = map.live().get_untracked();
    let next = parts.clusters.with_untracked(|clusters| {
        let screen = |cluster: &Cluster| view.screen_from_world(cluster.world);
        let spots = clusters.iter().map(screen).enumerate();
        // Marks are drawn beyond the edges, too; nobody walks where nothing is to be seen.
        let seen = spots.filter(|(_, at)| view.shows(*at, 0.0));
        let (positions, spots): (Vec<_>, Vec<_>) = seen.unzip();
        let next = direction.next(screen(&present), &spots)?;
        positions.get(next).copied()
    });
    if let Some(next) = next {
        roving.focus(next);
    }
    true
}

/// The key of the mark that Tab reaches: the one that the keyboard was at last if it can be seen, else the first that can.
fn tab_stop(parts: MapParts, map: MapState, at: usize) -> Option<u64> {
    let view = map.drawn().get();
    parts.clusters.with(|clusters| {
        let can_be_seen =
            |cluster: &&Cluster| view.shows(view.screen_from_world(cluster.world), 0.0);
        let last = clusters.get(at).filter(can_be_seen);
        let stop = last.or_else(|| clusters.iter().find(can_be_seen));
        let stop = stop.or_else(|| clusters.get(at)).or(clusters.last());
        stop.map(|cluster| cluster.id.key())
    })
}

/// What listeners hear of marks, by their keys, ascending.
type Labels = Arc<Vec<(u64, Arc<str>)>>;

/// What listeners hear of the marks, once these have been painted; of those before until then.
fn labels(parts: MapParts) -> Memo<Labels> {
    let (texts, atlas) = (use_texts(), use_atlas());
    let painted = painted(move || {
        parts.clusters.track();
        // The numbers of the list are among what is heard.
        atlas.listed().track();
    });
    memo(move || {
        if painted.get() == 0 {
            return Arc::default();
        }
        let (clusters, selection) = (
            parts.clusters.get_untracked(),
            atlas.selection().get_untracked(),
        );
        let (data, numbering) = (atlas.data(), parts.numbering.get_untracked());
        let label = |cluster: &Cluster| {
            let members = cluster.members(&data.zorder, selection.passing());
            let label = label_of(&data, texts, &numbering, cluster, members);
            (cluster.id.key(), label.into())
        };
        Arc::new(clusters.iter().map(label).collect())
    })
}

fn label_in(labels: &Labels, key: u64) -> Option<Arc<str>> {
    let found = labels.binary_search_by_key(&key, |(key, _)| *key).ok()?;
    labels.get(found).map(|(_, label)| Arc::clone(label))
}

/// The keys of the marks that stand for the initiative which is open, or to which list or map point.
fn highlighted_keys(parts: MapParts) -> Memo<Vec<u64>> {
    let atlas = use_atlas();
    memo(move || {
        let positions = shown_positions(atlas);
        parts.clusters.with(|clusters| {
            let stands_for_one =
                |cluster: &&Cluster| positions.iter().any(|position| cluster.contains(*position));
            let standing = clusters.iter().filter(stands_for_one);
            standing.map(|cluster| cluster.id.key()).collect()
        })
    })
}

/// Where the initiatives lie that are open or pointed to, as far as they are shown.
fn shown_positions(atlas: AtlasState) -> Vec<ZIndex> {
    let data = atlas.data();
    let indices = [atlas.highlighted().get(), atlas.selected().get()];
    let positions = indices
        .into_iter()
        .flatten()
        .filter_map(|index| data.zorder.position(index));
    atlas.selection().with(|selection| {
        positions
            .filter(|position| selection.contains(*position))
            .collect()
    })
}

/// The cluster of the mark in which something happened.
fn cluster_at(parts: MapParts, event: &Event) -> Option<Cluster> {
    let key = said_by_target(event, KEY)?.parse().ok()?;
    parts
        .clusters
        .with_untracked(|clusters| find(clusters, key).cloned())
}

/// The place of a cluster's mark in the order of the keyboard.
fn position_of(parts: MapParts, cluster: &Cluster) -> usize {
    let key = cluster.id.key();
    let position = parts
        .clusters
        .with_untracked(|clusters| clusters.binary_search_by_key(&key, |cluster| cluster.id.key()));
    position.unwrap_or_default()
}

/// The cluster of this key.
pub(super) fn find(clusters: &[Cluster], key: u64) -> Option<&Cluster> {
    let found = clusters.binary_search_by_key(&key, |cluster| cluster.id.key());
    clusters.get(found.ok()?)
}
