//! The regions, each with its districts behind a button.

use leptos::prelude::*;

use super::{FacetGroup, FacetOption};
use crate::atlas::{Facet, FacetValue, RegionName, Route};
use crate::state::{derived, use_atlas, use_map, use_texts};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::{each, out_of_sight};

/// The facet of regions and districts.
#[component]
pub fn RegionFacet() -> impl IntoView {
    let texts = use_texts();
    let regions = use_atlas().data().config.regions.clone();
    let options = move || {
        let regions = regions.iter().cloned();
        each(regions.map(|region| view! { <RegionOption region /> }))
    };
    view! { <FacetGroup facet=Facet::Region label=texts.text("facet.region") options /> }
}

/// One region; its districts show when one of them is chosen, or on demand.
#[component]
fn RegionOption(
    /// The region.
    region: RegionName,
) -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let data = atlas.data();
    let districts: Vec<_> = data
        .regions
        .of_region(&region.id)
        .into_iter()
        .map(|district| {
            (
                FacetValue::new(Facet::Region, &district.ags),
                texts.of(&district.label),
            )
        })
        .collect();
    let any_chosen = atlas
        .filter()
        .with_untracked(|filter| districts.iter().any(|(value, _)| filter.has(value)));
    let expanded = RwSignal::new(any_chosen);
    let name = texts.of(&region.label);
    let map = use_map();
    let show_chosen = Callback::new(move |()| {
        let is_atlas = atlas
            .address()
            .route()
            .with_untracked(|route| *route == Route::Atlas);
        // Other pages have filters too, and no map that could move.
        if let Some(extent) = atlas.chosen_extent().get_untracked().filter(|_| is_atlas) {
            map.fit(extent);
        }
    });
    let list_id = format!("districts-{}", region.id);
    let options = move || {
        let districts = districts.iter().cloned();
        each(
            districts
                .map(|(value, label)| view! { <FacetOption value label on_toggled=show_chosen /> }),
        )
    };
    let options = if any_chosen {
        options()
    } else {
        out_of_sight(options)
    };
    view! {
        <div class="region">
            <div class="region__row">
                <FacetOption value=FacetValue::new(Facet::Region, &region.id) label=name.clone() on_toggled=show_chosen />
                <button
                    type="button"
                    class="region__expand"
                    data-expand=region.id
                    aria-expanded=derived(move || expanded.get().to_string())
                    aria-controls=list_id.clone()
                    aria-label=texts.with("facet.districts_of", &[("region", &name)])
                    on:click=move |_| expanded.update(|expanded| *expanded = !*expanded)
                >
                    <Icon glyph=Glyph::Down />
                </button>
            </div>
            <div class="region__districts" id=list_id hidden=derived(move || !expanded.get())>
                {options}
            </div>
        </div>
    }
}
