//! The districts, to be pointed to and chosen, and the borders of the regions.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::context_layer::sheet_transform;
use super::map_view::MapParts;
use super::roving::Roving;
use crate::atlas::{ContextKind, District, Facet, FacetValue, Scale};
use crate::state::{derived, use_atlas, use_supplements, use_texts};
use crate::ui::{dynamic, each};

/// All districts. One tab stop; the arrow keys go from one to the next.
#[component]
pub(super) fn RegionLayer() -> impl IntoView {
    let texts = use_texts();
    let data = use_atlas().data();
    let roving = Roving::new("[data-region]");
    let districts = data.regions.districts().iter().enumerate();
    let shapes = districts.map(|(position, district)| {
        view! { <DistrictShape district=district.clone() position roving /> }
    });
    let borders = data
        .region_outlines
        .iter()
        .map(|outline| view! { <path d=outline.path_data().to_owned() /> });
    // Lakes and estuaries lie on the land, so they are drawn once more on top of it.
    let context = use_supplements().context();
    let water = dynamic(move || {
        let context = context.get();
        let water = context
            .shapes
            .iter()
            .filter(|shape| shape.kind == ContextKind::Water);
        each(water.map(|shape| view! { <path d=shape.outline.path_data().to_owned() /> }))
    });
    view! {
        <g class="districts" transform=sheet_transform() role="group" aria-label=texts.text("map.districts")>
            {each(shapes)}
            <g class="water" aria-hidden="true">{water}</g>
            <g class="region-borders" aria-hidden="true">{each(borders)}</g>
            <ChosenBorders />
        </g>
    }
}

/// One district: a button that chooses it.
#[component]
fn DistrictShape(
    /// The district.
    district: District,
    /// Its place in the order of the keyboard.
    position: usize,
    /// Which district the keyboard is at.
    roving: Roving,
) -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let parts: MapParts = expect_context();
    let value = FacetValue::new(Facet::Region, &district.ags);
    let (count, is_chosen) = (atlas.count_of(&value), atlas.is_chosen(value.clone()));
    let class = derived(move || {
        let class_of = |scale: &Scale| scale.class_of(count.get()).to_string();
        parts
            .scale
            .with(|scale| scale.as_ref().map_or_else(String::new, class_of))
    });
    let label = texts.of(&district.label);
    let ags = district.ags.clone();
    let point_to =
        Callback::new(move |pointed: bool| parts.pointed.set(pointed.then(|| ags.clone())));
    let choose = move || atlas.toggle(&value);
    let chosen_by_key = choose.clone();
    let by_key = move |event: KeyboardEvent| roving.on_button_key(&event, &chosen_by_key);
    view! {
        <path
            class="district"
            d=district.outline.path_data().to_owned()
            data-region=district.ags.clone()
            data-class=class
            data-count=derived(move || count.get().to_string())
            role="button"
            tabindex=derived(move || roving.tab_index(position))
            aria-pressed=derived(move || is_chosen.get().to_string())
            aria-label=derived(move || texts.count_with("map.district", count.get(), &[("district", &label)]))
            on:click=move |_| choose()
            on:keydown=by_key
            on:pointerenter=move |_| point_to.run(true)
            on:pointerleave=move |_| point_to.run(false)
            on:focus=move |_| point_to.run(true)
            on:blur=move |_| point_to.run(false)
        />
    }
}

/// The borders of the districts chosen, above all others.
#[component]
fn ChosenBorders() -> impl IntoView {
    let atlas = use_atlas();
    let paths = dynamic(move || {
        let data = atlas.data();
        atlas.filter().with(|filter| {
            let is_chosen = |value: &str| filter.has(&FacetValue::new(Facet::Region, value));
            let regions = data.config.regions.iter().zip(data.region_outlines.iter());
            let regions = regions
                .filter(|(region, _)| is_chosen(&region.id))
                .map(|(_, outline)| outline.clone());
            let districts = data
                .regions
                .districts()
                .iter()
                .filter(|district| is_chosen(&district.ags));
            let outlines = regions.chain(districts.map(|district| district.outline.clone()));
            each(outlines.map(|outline| view! { <path d=outline.path_data().to_owned() /> }))
        })
    });
    view! { <g class="chosen-borders" aria-hidden="true">{paths}</g> }
}
