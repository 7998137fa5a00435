//! One mark: a ring with the shares of its fields and its count, or the sign of a single initiative.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::map_view::MapParts;
use super::roving::Roving;
use crate::atlas::{
    Cluster, Extent, Facet, FacetValue, FeatureIndex, Field, MAX_ZOOM, Route, decimal,
};
use crate::state::{AtlasState, MapState, Texts, derived, memo, use_atlas, use_map, use_texts};
use crate::ui::field_mark::shape_path;
use crate::ui::{dynamic, each};
use crate::web::focus_first;

/// Width of the ring, in CSS pixels.
const RING_PX: f64 = 5.0;
/// A mark is named after so many of its members.
const NAMES: usize = 3;

/// A mark that opens what it stands for: an entry, a list of those at one place, or a closer view.
#[component]
pub(super) fn Mark(
    /// What it stands for.
    cluster: Memo<Option<Cluster>>,
    /// Its place in the order of the keyboard.
    position: Memo<usize>,
    /// Which mark the keyboard is at.
    roving: Roving,
) -> impl IntoView {
    let texts = use_texts();
    let (atlas, map) = (use_atlas(), use_map());
    let parts: MapParts = expect_context();
    let place = derived(move || place_of(cluster, map).unwrap_or_default());
    let label = memo(move || {
        cluster.with(|cluster| {
            cluster
                .as_ref()
                .map(|cluster| label_of(atlas, texts, cluster))
        })
    });
    let label = derived(move || label.get().unwrap_or_default());
    let is_highlighted = memo(move || {
        let shown = [atlas.highlighted().get(), atlas.selected().get()];
        cluster.with(|cluster| stands_for_any(atlas, cluster.as_ref(), &shown))
    });
    let point_to = move |pointed: bool| {
        let id = cluster.with_untracked(|cluster| cluster.as_ref().map(|cluster| cluster.id));
        parts.pointed_mark.set(id.filter(|_| pointed));
        let single = cluster.with_untracked(|cluster| single_of(atlas, cluster.as_ref()));
        if single.is_some() {
            atlas.highlighted().set(single.filter(|_| pointed));
        }
    };
    let open = move || {
        if let Some(cluster) = cluster.get_untracked() {
            parts.pointed_mark.set(None);
            roving.go_on_from(position.get_untracked());
            open_mark(atlas, map, &cluster);
        }
    };
    let by_key = move |event: KeyboardEvent| roving.on_button_key(&event, &open);
    let count = derived(move || {
        cluster.with(|cluster| {
            cluster
                .as_ref()
                .map_or(0, |cluster| cluster.count)
                .to_string()
        })
    });
    view! {
        <g
            class="mark"
            transform=place
            data-mark
            data-count=count
            data-highlighted=derived(move || is_highlighted.get())
            role="button"
            tabindex=derived(move || roving.tab_index(position.get()))
            aria-label=label
            on:click=move |_| open()
            on:keydown=by_key
            on:pointerenter=move |_| point_to(true)
            on:pointerleave=move |_| point_to(false)
            on:focus=move |_| point_to(true)
            on:blur=move |_| point_to(false)
        >
            {dynamic(move || each(cluster.get().map(|cluster| mark_drawing(atlas, texts, &cluster))))}
        </g>
    }
}

/// Where a mark stands in the drawing, as an SVG transform.
fn place_of(cluster: Memo<Option<Cluster>>, map: MapState) -> Option<String> {
    let world = cluster.with(|cluster| cluster.as_ref().map(|cluster| cluster.world))?;
    let screen = map.drawn().get().screen_from_world(world);
    Some(format!(
        "translate({} {})",
        decimal(screen.x, 2),
        decimal(screen.y, 2)
    ))
}

/// The one initiative that a mark stands for; `None` for several.
fn single_of(atlas: AtlasState, cluster: Option<&Cluster>) -> Option<FeatureIndex> {
    let cluster = cluster.filter(|cluster| cluster.count == 1)?;
    members_of(atlas, cluster, 1).first().copied()
}

/// The first members of a cluster.
pub(super) fn members_of(atlas: AtlasState, cluster: &Cluster, most: usize) -> Vec<FeatureIndex> {
    let data = atlas.data();
    atlas.selection().with_untracked(|selection| {
        let members = cluster.members(&data.zorder, selection.passing());
        members.take(most).collect()
    })
}

/// Whether a mark stands for one of these.
fn stands_for_any(
    atlas: AtlasState,
    cluster: Option<&Cluster>,
    indices: &[Option<FeatureIndex>],
) -> bool {
    let data = atlas.data();
    let positions = indices
        .iter()
        .flatten()
        .filter_map(|index| data.zorder.position(*index));
    let is_shown = |position| {
        atlas
            .selection()
            .with_untracked(|shown| shown.contains(position))
    };
    positions.into_iter().any(|position| {
        cluster.is_some_and(|cluster| cluster.contains(position)) && is_shown(position)
    })
}

/// What a mark shows.
fn mark_drawing(atlas: AtlasState, texts: Texts, cluster: &Cluster) -> AnyView {
    let shares = field_shares(atlas, cluster);
    match (cluster.count, shares.first()) {
        (1, Some((field, _))) => view! {
            <circle class="mark__halo" r="14" />
            <path class="mark__shape" data-token=field.token.clone() d=shape_path(field.shape) transform="scale(0.8)" />
        }
        .into_any(),
        _ => ring(texts, cluster, shares),
    }
}

/// A ring of the shares of the fields, with the count in it.
fn ring(texts: Texts, cluster: &Cluster, shares: Vec<(Field, f64)>) -> AnyView {
    let radius_px = cluster.radius_px();
    let mut start = 0.0;
    let arcs = shares.into_iter().map(|(field, share)| {
        let arc = view! {
            <circle
                class="mark__arc"
                data-token=field.token
                r=decimal(radius_px - RING_PX / 2.0, 1)
                pathLength="100"
                stroke-dasharray=format!("{} 100", decimal(share * 100.0, 2))
                stroke-dashoffset=decimal(-start * 100.0, 2)
            />
        };
        start += share;
        arc
    });
    view! {
        <circle class="mark__disc" r=decimal(radius_px, 1) />
        <g transform="rotate(-90)">{each(arcs)}</g>
        <text class="mark__count">{texts.short_number(cluster.count)}</text>
    }
    .into_any()
}

/// The fields of a cluster's members in the order of the data, with their shares; they add up to one.
fn field_shares(atlas: AtlasState, cluster: &Cluster) -> Vec<(Field, f64)> {
    let data = atlas.data();
    let counted: Vec<_> = atlas.selection().with_untracked(|selection| {
        let count_of = |field: &Field| {
            let set = data.facets.set(&FacetValue::new(Facet::Field, &field.id));
            let runs = cluster.runs.iter();
            set.map_or(0, |set| {
                runs.map(|run| selection.passing().count_in(set, run))
                    .sum::<usize>()
            })
        };
        let fields = data.config.fields.iter();
        fields
            .map(|field| (field.clone(), count_of(field)))
            .collect()
    });
    let all: usize = counted.iter().map(|(_, count)| count).sum();
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let share = |count: usize| count as f64 / all.max(1) as f64;
    counted
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(field, count)| (field, share(count)))
        .collect()
}

/// What a listener hears: the title of a single initiative, the count and first names of several.
fn label_of(atlas: AtlasState, texts: Texts, cluster: &Cluster) -> String {
    let data = atlas.data();
    let titles: Vec<_> = members_of(atlas, cluster, NAMES)
        .into_iter()
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
fn open_mark(atlas: AtlasState, map: MapState, cluster: &Cluster) {
    let data = atlas.data();
    if let Some(single) = single_of(atlas, Some(cluster)) {
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
