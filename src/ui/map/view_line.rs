//! What is in view, for those who listen.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::atlas::{MapView, world_from_lonlat};
use crate::state::{AtlasData, AtlasState, derived, painted, use_atlas, use_map, use_texts};

/// A line that is spoken when the map has come to rest: how many initiatives are in view, of which field most of them
/// are, and where the most lie.
#[component]
pub fn ViewLine() -> impl IntoView {
    let (texts, atlas, map) = (use_texts(), use_atlas(), use_map());
    let drawn = map.drawn();
    // It is drawn anew when it rests; the line follows what is seen.
    let rested = painted(move || drawn.track());
    let line = derived(move || {
        if rested.get() == 0 {
            return String::new();
        }
        let data = atlas.data();
        let InView {
            total,
            fields,
            towns,
        } = in_view(atlas, &data, &drawn.get_untracked());
        let field = most(&fields).and_then(|(id, _)| data.config.field(id));
        match (field, most(&towns)) {
            _ if total == 0 => texts.text("map.view_none"),
            (Some(field), Some((town, in_town))) => texts.count_with(
                "map.view",
                total,
                &[
                    ("field", &texts.of(&field.label)),
                    ("town", town),
                    ("in_town", &texts.number(in_town)),
                ],
            ),
            _ => texts.count("map.view_plain", total),
        }
    });
    view! { <p class="visually-hidden" role="status" data-view-line>{line}</p> }
}

/// What is in view: how many, by the ids of their fields, and by the names of their towns.
#[derive(Default)]
struct InView<'a> {
    total: usize,
    fields: BTreeMap<&'a str, usize>,
    towns: BTreeMap<&'a str, usize>,
}

fn in_view<'a>(atlas: AtlasState, data: &'a AtlasData, view: &MapView) -> InView<'a> {
    let mut seen = InView::default();
    for index in atlas.listed().get_untracked().iter() {
        let Some(initiative) = data.dataset.get(*index) else {
            continue;
        };
        let screen = initiative
            .lonlat
            .map(|lonlat| view.screen_from_world(world_from_lonlat(lonlat)));
        let is_seen = screen.is_some_and(|at| {
            (0.0..=view.size.width).contains(&at.x) && (0.0..=view.size.height).contains(&at.y)
        });
        if is_seen {
            seen.total += 1;
            for field in &initiative.fields {
                *seen.fields.entry(field).or_default() += 1;
            }
            if let Some(town) = &initiative.municipality {
                *seen.towns.entry(town).or_default() += 1;
            }
        }
    }
    seen
}

/// The name that counts most, with its count; of equal ones the first.
fn most<'a>(counts: &BTreeMap<&'a str, usize>) -> Option<(&'a str, usize)> {
    let counts = counts.iter().map(|(name, count)| (*name, *count));
    counts.rev().max_by_key(|(_, count)| *count)
}
