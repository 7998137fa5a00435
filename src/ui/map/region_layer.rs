//! The districts, to be pointed to and chosen, and the borders of the regions.

use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;

use super::context_layer::{shapes_of, sheet_transform};
use super::district_face::{DistrictFace, faces};
use super::map_view::MapParts;
use super::roving::Roving;
use super::shapes::{Shape, pieces, use_shapes};
use crate::atlas::{ContextKind, Direction, Facet, FacetValue, Outline, world_from_lonlat};
use crate::state::{use_atlas, use_map, use_supplements, use_texts};
use crate::ui::{dynamic, each};
use crate::web::{leaves, said_by_target, use_prints};

/// All districts, each a button that chooses it. One tab stop; the arrow keys go from one to the next.
#[component]
pub(super) fn RegionLayer() -> impl IntoView {
    let texts = use_texts();
    let (atlas, map) = (use_atlas(), use_map());
    let parts: MapParts = expect_context();
    let roving = Roving::new("[data-region]");
    let (districts, water, borders) = (NodeRef::new(), NodeRef::new(), NodeRef::new());
    use_prints(districts, DistrictFace::prints(), faces(parts, roving));
    // Lakes and estuaries lie on the land, so they are drawn once more on top of it.
    let context = use_supplements().context();
    use_shapes(water, move |extent| {
        let finer = parts.finer();
        shapes_of(&context.get(), finer.as_deref(), extent, |kind| {
            kind == ContextKind::Water
        })
    });
    use_shapes(borders, move |extent| match parts.finer() {
        Some(finer) => pieces(&finer.region_borders, extent, "region-border", None),
        None => whole(&atlas.data().region_outlines),
    });
    let point = move |event: &Event| parts.pointed.set(said_by_target(event, DistrictFace::KEY));
    let leave = move |event: &Event| {
        if leaves(event, DistrictFace::KEY) {
            parts.pointed.set(None);
        }
    };
    let choose = move |event: &Event| {
        if let Some(ags) = said_by_target(event, DistrictFace::KEY) {
            atlas.toggle(&FacetValue::new(Facet::Region, ags));
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let data = atlas.data();
        let districts = data.regions.districts();
        let present = said_by_target(&event, DistrictFace::KEY);
        let present = districts
            .iter()
            .position(|district| Some(&district.ags) == present.as_ref());
        if let Some(present) = present {
            roving.go_on_from(present);
        }
        roving.on_button_key(&event, &|| choose(&event));
        let next = districts.get(untrack(|| roving.at()));
        if let Some(next) = next.filter(|_| Direction::of_key(&event.key()).is_some()) {
            map.reveal(world_from_lonlat(next.extent.centre()));
        }
    };
    view! {
        <g class="districts" transform=sheet_transform() role="group" aria-label=texts.text("map.districts")>
            <g
                node_ref=districts
                on:click=move |event| choose(&event)
                on:keydown=on_key
                on:pointerover=move |event| point(&event)
                on:pointerout=move |event| leave(&event)
                on:focusin=move |event| point(&event)
                on:focusout=move |event| leave(&event)
            />
            <g class="water" aria-hidden="true" node_ref=water />
            <g class="region-borders" aria-hidden="true" node_ref=borders />
            <ChosenBorders />
        </g>
    }
}

/// Outlines as shapes, wherever they lie.
fn whole(outlines: &[Outline]) -> Vec<Shape> {
    let shape = |(place, outline): (usize, &Outline)| Shape {
        place,
        class: "region-border",
        outline: outline.clone(),
        name: None,
    };
    outlines.iter().enumerate().map(shape).collect()
}

/// The borders of the districts chosen, above all others.
#[component]
fn ChosenBorders() -> impl IntoView {
    let atlas = use_atlas();
    let parts: MapParts = expect_context();
    let paths = dynamic(move || {
        let (data, finer) = (atlas.data(), parts.finer());
        let drawn = |id: &str, coarse: &Outline| {
            let area = finer.as_ref().and_then(|finer| finer.area(id));
            area.map_or(coarse, |area| &area.outline).clone()
        };
        atlas.filter().with(|filter| {
            let is_chosen = |value: &str| filter.has(&FacetValue::new(Facet::Region, value));
            let regions = data.config.regions.iter().zip(data.region_outlines.iter());
            let regions = regions
                .filter(|(region, _)| is_chosen(&region.id))
                .map(|(region, outline)| drawn(&region.id, outline));
            let districts = data
                .regions
                .districts()
                .iter()
                .filter(|district| is_chosen(&district.ags));
            let outlines =
                regions.chain(districts.map(|district| drawn(&district.ags, &district.outline)));
            each(outlines.map(|outline| view! { <path d=outline.path_data().to_owned() /> }))
        })
    });
    view! { <g class="chosen-borders" aria-hidden="true">{paths}</g> }
}
