//! The municipalities, shaded by how far it is to the nearest initiative.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::map_frame::{Draw, MapFrame};
use crate::atlas::{
    DISTANCE_BREAKS_KM, DistanceSummary, Extent, MapView, Municipality, ZIndex, decimal,
};
use crate::state::{Texts, derived, use_atlas, use_distances, use_texts};
use crate::ui::{dynamic, each};

/// Map and key.
#[component]
pub(super) fn DistanceMap() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let extent = move || {
        let chosen = atlas.chosen_extent().get();
        chosen.unwrap_or_else(|| atlas.data().regions.extent())
    };
    let label = derived(move || texts.text("distance.map"));
    let map = dynamic(move || frame(extent(), label));
    let key = dynamic(move || each(classes(texts)));
    view! {
        <figure class="distance-map" data-distance-map>
            {map}
            <figcaption class="distance-map__key">
                <p>{texts.text("distance.key")}</p>
                <ul data-key>{key}</ul>
            </figcaption>
        </figure>
    }
}

fn frame(extent: Extent, label: Signal<String>) -> AnyView {
    let areas: Draw = Arc::new(|_| areas());
    let marks: Draw = Arc::new(points);
    view! { <MapFrame extent label areas marks /> }.into_any()
}

/// The municipalities with their classes, and the borders of the districts.
fn areas() -> AnyView {
    let texts = use_texts();
    let state = use_distances();
    let rows = state.rows().get();
    let by_key: BTreeMap<&str, _> = rows.iter().map(|row| (row.ags.as_str(), row)).collect();
    let municipalities = state.municipalities().get();
    let municipality = |municipality: &Municipality| {
        let row = by_key.get(municipality.ags.as_str());
        let class = row.and_then(|row| row.class());
        let class = class.map_or_else(|| "none".to_owned(), |class| class.to_string());
        let title = row.and_then(|row| {
            let km = texts.decimal(row.nearest?.km, 1);
            Some(texts.with("distance.of", &[("place", &row.name), ("km", &km)]))
        });
        let title = title.unwrap_or_else(|| municipality.name.clone());
        view! {
            <path
                class="distance-map__area"
                d=municipality.outline.path_data().to_owned()
                data-municipality=municipality.ags.clone()
                data-class=class
            >
                <title>{title}</title>
            </path>
        }
    };
    let data = use_atlas().data();
    let borders = data.regions.districts().iter();
    let borders = borders.map(|district| {
        view! { <path class="distance-map__border" d=district.outline.path_data().to_owned() /> }
    });
    view! {
        {each(municipalities.iter().map(municipality))}
        {each(borders)}
    }
    .into_any()
}

/// A dot each place with an initiative.
fn points(view: &MapView) -> AnyView {
    let data = use_atlas().present_data();
    let selection = use_distances().selection().get();
    let shown = selection.passing();
    let mut places: Vec<String> = shown
        .members(&(0..data.zorder.placed()))
        .filter_map(|position| {
            let screen = view.screen_from_world(data.zorder.world(ZIndex(position))?);
            Some(format!(
                "M{} {}h0",
                decimal(screen.x, 1),
                decimal(screen.y, 1)
            ))
        })
        .collect();
    places.dedup();
    view! { <path class="distance-map__points" d=places.concat() /> }.into_any()
}

/// What the classes hold, in words, the nearest first.
pub(super) fn class_ranges(texts: Texts) -> Vec<String> {
    let km = |km: f64| texts.decimal(km, 0);
    let ends = DISTANCE_BREAKS_KM.iter().map(|end| km(*end));
    let ends: Vec<String> = ends.collect();
    let range = |class: usize| match (
        class.checked_sub(1).and_then(|at| ends.get(at)),
        ends.get(class),
    ) {
        (None, Some(to)) => texts.with("distance.below", &[("to", to)]),
        (Some(from), Some(to)) => texts.with("distance.between", &[("from", from), ("to", to)]),
        (Some(from), None) => texts.with("distance.from", &[("from", from)]),
        (None, None) => String::new(),
    };
    (0..=ends.len()).map(range).collect()
}

/// The classes, the nearest first, each with how many municipalities are in it.
fn classes(texts: Texts) -> Vec<AnyView> {
    let summary = use_distances()
        .rows()
        .with(|rows| DistanceSummary::of(rows));
    let line = |((class, range), count): ((usize, String), &usize)| {
        view! {
            <li class="distance-map__class" data-class=class.to_string() data-members=count.to_string()>
                <span class="swatch"></span>
                <span>{range}</span>
                <span class="distance-map__members">{texts.count("distance.municipalities", *count)}</span>
            </li>
        }
        .into_any()
    };
    let none = view! {
        <li class="distance-map__class" data-class="none">
            <span class="swatch"></span>
            <span>{texts.text("distance.not_shown")}</span>
        </li>
    };
    let ranges = class_ranges(texts).into_iter().enumerate();
    let all = ranges.zip(&summary.classes).map(line);
    all.chain([none.into_any()]).collect()
}
