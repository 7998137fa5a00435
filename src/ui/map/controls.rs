//! Buttons on the map.

use leptos::prelude::*;

use super::shading::ShadingSwitch;
use super::street_switch::StreetSwitch;
use crate::atlas::Extent;
use crate::state::{use_atlas, use_map, use_texts};
use crate::ui::icon::{Glyph, Icon};

/// Closer, wider, all results, shaded districts.
#[component]
pub(super) fn Controls() -> impl IntoView {
    let (atlas, map) = (use_atlas(), use_map());
    let fit_results = move || {
        let data = atlas.data();
        let listed = atlas.listed().get_untracked();
        let places = listed
            .iter()
            .filter_map(|index| data.dataset.get(*index)?.lonlat);
        match Extent::around(places) {
            Some(extent)
                if atlas
                    .address()
                    .query()
                    .with_untracked(|query| !query.is_wide()) =>
            {
                map.fit_with_surroundings(extent);
            }
            _ => map.fit_home(),
        }
    };
    view! {
        <div class="map__controls" data-map-control>
            <ControlButton name="in" message="map.zoom_in" glyph=Glyph::Plus on_press=move || map.zoom_by(1.0) />
            <ControlButton name="out" message="map.zoom_out" glyph=Glyph::Minus on_press=move || map.zoom_by(-1.0) />
            <ControlButton name="fit" message="map.fit" glyph=Glyph::Fit on_press=fit_results />
            <ShadingSwitch />
            <StreetSwitch />
        </div>
    }
}

/// One button.
#[component]
fn ControlButton(
    /// Name for tests and styles.
    name: &'static str,
    /// Message that names it for readers.
    message: &'static str,
    /// Its sign.
    glyph: Glyph,
    /// What it does.
    on_press: impl Fn() + 'static,
) -> impl IntoView {
    let label = use_texts().text(message);
    view! {
        <button
            type="button"
            class="icon-button"
            data-zoom=name
            title=label.clone()
            aria-label=label
            on:click=move |_| on_press()
        >
            <Icon glyph />
        </button>
    }
}
