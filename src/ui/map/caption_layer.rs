//! Names on the map.

use leptos::prelude::*;

use super::map_view::MapParts;
use crate::atlas::{
    Caption, Cluster, MapView, PlaceLabel, PlaceLabelKind, ScreenBox, decimal, placed_captions,
    sorted_by, world_from_lonlat,
};
use crate::state::{DRAWN_MARGIN, Supplements, Texts, use_map, use_supplements, use_texts};
use crate::ui::{dynamic, each};

/// From this zoom on every municipality may be named.
const MUNICIPALITIES_FROM_ZOOM: f64 = 9.0;
/// Width and height of the buttons in the map's top right corner with the room around them, in CSS pixels.
const CONTROLS_PX: (f64, f64) = (68.0, 200.0);
/// How far a town's name keeps from the place it names, in CSS pixels.
const TOWN_OFFSET_PX: f64 = 5.0;

/// Names of seas, countries, states and towns, where there is room beside the marks.
#[component]
pub(super) fn CaptionLayer() -> impl IntoView {
    let texts = use_texts();
    let (supplements, map) = (use_supplements(), use_map());
    let parts: MapParts = expect_context();
    let names = dynamic(move || {
        let view = map.drawn().get();
        let names = parts
            .clusters
            .with(|clusters| placed_names(supplements, texts, &view, clusters));
        each(names.into_iter().map(|(kind, text, screen)| {
            view! { <text class=class_of(kind) x=decimal(screen.x, 1) y=decimal(screen.y, 1)>{text}</text> }
        }))
    });
    view! { <g class="captions" aria-hidden="true">{names}</g> }
}

/// The names for which there is room beside the marks, with the middle of each (CSS pixels).
pub(crate) fn placed_names(
    supplements: Supplements,
    texts: Texts,
    view: &MapView,
    clusters: &[Cluster],
) -> Vec<(PlaceLabelKind, String, geo::Coord)> {
    let (kinds, mut captions): (Vec<_>, Vec<_>) =
        candidates(supplements, texts, view).into_iter().unzip();
    for caption in &mut captions {
        stand_beside_mark(caption, clusters, view);
    }
    let mut taken = Vec::from(kept_free(view));
    let mark_box = |cluster: &Cluster| {
        let across_px = 2.0 * cluster.radius_px() + 4.0;
        ScreenBox::around(view.screen_from_world(cluster.world), across_px, across_px)
    };
    taken.extend(clusters.iter().map(mark_box));
    let placed = placed_captions(&captions, &taken);
    let name = |placed: crate::atlas::PlacedCaption| {
        let kind = *kinds.get(placed.index)?;
        let caption = captions.get(placed.index)?;
        Some((kind, caption.text.clone(), placed.screen))
    };
    placed.into_iter().filter_map(name).collect()
}

/// Where no name stands: below the buttons, and across the edges of the map, since half a name is worse than none.
/// Beyond the edges names wait for the map to be moved.
fn kept_free(view: &MapView) -> [ScreenBox; 5] {
    let (width, height) = (view.size.width, view.size.height);
    let upright = |x| ScreenBox::around(geo::Coord { x, y: height / 2.0 }, 0.1, 3.0 * height);
    let level = |y| ScreenBox::around(geo::Coord { x: width / 2.0, y }, 3.0 * width, 0.1);
    let (across, down) = CONTROLS_PX;
    let controls = geo::Coord {
        x: width - across / 2.0,
        y: down / 2.0,
    };
    [
        upright(0.0),
        upright(width),
        level(0.0),
        level(height),
        ScreenBox::around(controls, across, down),
    ]
}

/// The names that may stand on the map, the more important first.
fn candidates(
    supplements: Supplements,
    texts: Texts,
    view: &MapView,
) -> Vec<(PlaceLabelKind, Caption)> {
    let context = supplements.context().get();
    let mut candidates: Vec<_> = context
        .labels
        .iter()
        .filter(|label| {
            label.population >= least_population(view.zoom) || label.kind != PlaceLabelKind::Town
        })
        .map(|label| (label.kind, caption_of(texts, label, view)))
        .collect();
    if view.zoom >= MUNICIPALITIES_FROM_ZOOM
        && let Some(gazetteer) = supplements.gazetteer().get()
    {
        let places: Vec<_> = gazetteer.places().iter().collect();
        let places = sorted_by(places, |a, b| b.population.cmp(&a.population));
        let named: Vec<String> = candidates
            .iter()
            .map(|(_, caption)| caption.text.clone())
            .collect();
        candidates.extend(
            places
                .into_iter()
                .filter(|place| !named.iter().any(|name| is_same_town(name, &place.name)))
                .map(|place| {
                    let [lon, lat] = place.point;
                    let screen =
                        view.screen_from_world(world_from_lonlat(geo::Coord { x: lon, y: lat }));
                    (
                        PlaceLabelKind::Town,
                        town_caption(place.name.clone(), screen),
                    )
                }),
        );
    }
    let (width, height) = (view.size.width, view.size.height);
    let near = |at: f64, length: f64| {
        (-DRAWN_MARGIN * length..(1.0 + DRAWN_MARGIN) * length).contains(&at)
    };
    candidates
        .retain(|(_, caption)| near(caption.screen.x, width) && near(caption.screen.y, height));
    for (kind, caption) in &mut candidates {
        if *kind != PlaceLabelKind::Town {
            caption.move_into(width);
        }
    }
    candidates
}

/// Whether two names are those of one town: „Königslutter“ and „Königslutter am Elm“.
fn is_same_town(name: &str, other: &str) -> bool {
    let begins = |long: &str, short: &str| {
        long.strip_prefix(short)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '(', '/']))
    };
    begins(name, other) || begins(other, name)
}

/// The name of a town that a mark covers stands beside the mark.
fn stand_beside_mark(caption: &mut Caption, clusters: &[Cluster], view: &MapView) {
    if caption.offset_px <= 0.0 {
        return;
    }
    let covering = clusters.iter().find_map(|cluster| {
        let screen = view.screen_from_world(cluster.world);
        let apart = caption.screen - screen;
        (apart.x.hypot(apart.y) < cluster.radius_px() + TOWN_OFFSET_PX)
            .then_some((screen, cluster.radius_px()))
    });
    if let Some((screen, radius_px)) = covering {
        caption.screen = screen;
        caption.offset_px = radius_px + 2.5;
    }
}

/// Towns smaller than this are not named at a zoom: so few that the map stays calm.
fn least_population(zoom: f64) -> u32 {
    match zoom {
        ..6.5 => 150_000,
        ..7.5 => 70_000,
        ..8.5 => 30_000,
        _ => 0,
    }
}

fn caption_of(texts: Texts, label: &PlaceLabel, view: &MapView) -> Caption {
    let (text, screen) = (texts.of(&label.name), view.screen_from_world(label.world));
    match label.kind {
        PlaceLabelKind::Town => town_caption(text, screen),
        _ => Caption {
            text,
            screen,
            font_px: 13.0,
            offset_px: 0.0,
        },
    }
}

fn town_caption(text: String, screen: geo::Coord) -> Caption {
    Caption {
        text,
        screen,
        font_px: 12.0,
        offset_px: TOWN_OFFSET_PX,
    }
}

fn class_of(kind: PlaceLabelKind) -> &'static str {
    match kind {
        PlaceLabelKind::Sea => "caption caption--sea",
        PlaceLabelKind::Country | PlaceLabelKind::State => "caption caption--land",
        PlaceLabelKind::Town => "caption caption--town",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_town_is_named_once_though_sources_differ() {
        assert!(is_same_town("Königslutter", "Königslutter am Elm"));
        assert!(is_same_town("Nienburg (Weser)", "Nienburg"));
        assert!(!is_same_town("Burg", "Burgdorf"));
    }
}
