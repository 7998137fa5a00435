//! One mark: a ring with the shares of its fields and its count, or the sign of a single initiative.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::map_view::MapParts;
use super::roving::Roving;
use crate::atlas::{Cluster, Extent, FeatureIndex, Field, Route, decimal};
use crate::state::{
    AtlasData, AtlasState, MapState, Texts, derived, memo, use_atlas, use_map, use_texts,
};
use crate::ui::each;
use crate::ui::field_mark::shape_path;

/// Width of the ring, in CSS pixels.
const RING_PX: f64 = 5.0;

/// A mark that opens what it stands for: an entry, a list of those at one place, or a closer view.
#[component]
pub(super) fn Mark(
    /// What it stands for.
    cluster: Cluster,
    /// Its place in the order of the keyboard.
    position: Memo<usize>,
    /// Which mark the keyboard is at.
    roving: Roving,
) -> impl IntoView {
    let texts = use_texts();
    let (atlas, map) = (use_atlas(), use_map());
    let parts: MapParts = expect_context();
    let data = atlas.data();
    let drawn = map.drawn();
    let world = cluster.world;
    let place = derived(move || {
        let screen = drawn.get().screen_from_world(world);
        format!(
            "translate({} {})",
            decimal(screen.x, 2),
            decimal(screen.y, 2)
        )
    });
    let members = cluster.members.clone();
    let is_highlighted = memo(move || {
        let shown = [atlas.highlighted().get(), atlas.selected().get()];
        shown
            .into_iter()
            .flatten()
            .any(|index| members.contains(&index))
    });
    let single = (cluster.count() == 1)
        .then(|| cluster.members.first().copied())
        .flatten();
    let point_to = move |pointed: bool| {
        if single.is_some() {
            atlas.highlighted().set(single.filter(|_| pointed));
        }
    };
    let opened = cluster.clone();
    let open = move || open_mark(atlas, map, parts, &opened);
    let opened_by_key = open.clone();
    let by_key = move |event: KeyboardEvent| roving.on_button_key(&event, &opened_by_key);
    let label = mark_label(&data, texts, &cluster);
    let title = label.clone();
    view! {
        <g
            class="mark"
            transform=place
            data-mark
            data-count=cluster.count().to_string()
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
            <title>{title}</title>
            {mark_drawing(&data, texts, &cluster)}
        </g>
    }
}

/// What a mark shows.
fn mark_drawing(data: &AtlasData, texts: Texts, cluster: &Cluster) -> AnyView {
    let shares = field_shares(data, cluster);
    match (cluster.count(), shares.first()) {
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
        <text class="mark__count">{texts.number(cluster.count())}</text>
    }
    .into_any()
}

/// The fields of a cluster's members in the order of the data, with their shares; they add up to one.
fn field_shares(data: &AtlasData, cluster: &Cluster) -> Vec<(Field, f64)> {
    let fields_of = |index: &FeatureIndex| {
        data.dataset
            .get(*index)
            .map(|initiative| initiative.fields.as_slice())
    };
    let all: Vec<&String> = cluster
        .members
        .iter()
        .filter_map(fields_of)
        .flatten()
        .collect();
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let share = |count: usize| count as f64 / all.len().max(1) as f64;
    let fields = data.config.fields.iter();
    let counted = fields.map(|field| {
        (
            field.clone(),
            all.iter().filter(|id| ***id == field.id).count(),
        )
    });
    counted
        .filter(|(_, count)| *count > 0)
        .map(|(field, count)| (field, share(count)))
        .collect()
}

/// What a listener hears: the title of a single initiative, the count and first names of several.
fn mark_label(data: &AtlasData, texts: Texts, cluster: &Cluster) -> String {
    let titles: Vec<_> = cluster
        .members
        .iter()
        .take(3)
        .filter_map(|index| {
            data.dataset
                .get(*index)
                .map(|initiative| initiative.title.as_str())
        })
        .collect();
    match cluster.count() {
        1 => titles.join(""),
        count if count > titles.len() => {
            texts.count_with("mark.many", count, &[("titles", &titles.join(", "))])
        }
        count => texts.count_with("mark.few", count, &[("titles", &titles.join(", "))]),
    }
}

/// Opens what a mark stands for.
fn open_mark(atlas: AtlasState, map: MapState, parts: MapParts, cluster: &Cluster) {
    let data = atlas.data();
    if cluster.is_stack && cluster.count() > 1 {
        parts.open_stack.set(Some(cluster.id));
        return;
    }
    let mut members = cluster
        .members
        .iter()
        .filter_map(|index| data.dataset.get(*index));
    if cluster.count() > 1 {
        if let Some(extent) = Extent::around(members.filter_map(|initiative| initiative.lonlat)) {
            map.fit(extent);
        }
    } else if let Some(initiative) = members.next_back() {
        atlas
            .address()
            .open(&Route::of_initiative(&initiative.id).path());
    }
}
