//! The key to the marks, the scale, and whose the map is.

use leptos::prelude::*;

use super::scale_bar::ScaleBar;
use super::shading::ShadingLegend;
use super::street_switch::StreetCredit;
use crate::state::{derived, use_atlas, use_texts};
use crate::ui::field_mark::FieldNames;

/// Fields of action with their signs, the classes of the districts, the scale bar, and the credits with a way to all of them.
#[component]
pub(super) fn Legend() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let fields = atlas.data().config.fields.clone();
    view! {
        <div class="legend">
            <ul class="legend__entries" aria-label=texts.text("legend.label")>
                <FieldNames fields class="legend__entry" />
            </ul>
            <ShadingLegend />
            <ScaleBar />
        </div>
        <p class="map__credits">
            <StreetCredit />
            {texts.text("map.credits")} " "
            <span class="map__credits-more">{texts.text("map.credits_places")} " "</span>
            <a href=derived(move || atlas.address().href_in_atlas("/about")) target=atlas.address().target_of_atlas() rel="noopener">
                {texts.text("map.all_credits")}
            </a>
        </p>
    }
}
