//! All districts by region, as links: where an address names one that there is not.

use leptos::prelude::*;

use crate::atlas::{District, RegionName, Route};
use crate::state::{derived, use_atlas, use_texts};
use crate::ui::each;

/// The districts below the names of their regions.
#[component]
pub(super) fn DistrictList() -> impl IntoView {
    let data = use_atlas().data();
    let sections = data.config.regions.clone().into_iter().map(section);
    view! { <div class="district-list" data-district-list>{each(sections)}</div> }
}

fn section(region: RegionName) -> AnyView {
    let texts = use_texts();
    let atlas = use_atlas();
    let data = atlas.data();
    let districts = data.regions.of_region(&region.id);
    let link = |district: &&District| {
        let path = Route::District(district.ags.clone()).path();
        let href = derived(move || atlas.address().href(&path));
        view! { <li><a href=href>{texts.of(&district.label)}</a></li> }
    };
    view! {
        <section>
            <h2>{texts.of(&region.label)}</h2>
            <ul>{each(districts.iter().map(link))}</ul>
        </section>
    }
    .into_any()
}
