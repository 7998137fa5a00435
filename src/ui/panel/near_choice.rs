//! Looking around a place: the device's, one on the map, or one that was typed.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::atlas::{Near, Query, lonlat_from_world};
use crate::state::{
    AtlasState, MapState, derived, memo, use_atlas, use_map, use_supplements, use_texts,
};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::{dynamic, each, when};
use crate::web::{LocateError, Picked, Picking, focus_first, locate};

/// A town lies so near to its point that one may say „around the town“, kilometres.
const IN_TOWN_KM: f64 = 2.0;
/// The map.
const MAP: &str = "[data-map]";

/// Ways to a place while there is none; with one, its name, the radius, and what lies just outside.
#[component]
pub fn NearChoice() -> impl IntoView {
    let near = use_atlas().near();
    let is_near = memo(move || near.with(Option::is_some));
    dynamic(move || {
        if is_near.get() {
            view! { <NearPlace /> }.into_any()
        } else {
            view! { <NearWays /> }.into_any()
        }
    })
}

/// What came of asking for a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asking {
    /// Nothing was asked.
    Idle,
    /// The browser looks for the device.
    Device,
    /// The reader is to point at the map.
    Map,
    /// The browser does not tell.
    Failed(LocateError),
}

/// Ways to a place.
#[component]
fn NearWays() -> impl IntoView {
    let texts = use_texts();
    let asking = RwSignal::new(Asking::Idle);
    let picking: StoredValue<Option<Picking>, LocalStorage> = StoredValue::new_local(None);
    let ask_device = move |_| {
        asking.set(Asking::Device);
        let look = look_near();
        spawn_local(async move {
            match locate().await {
                Ok(lonlat) => look(Near::at(lonlat)),
                // Fails when the reader has gone on meanwhile.
                Err(error) => drop(asking.try_set(Asking::Failed(error))),
            }
        });
    };
    let look = look_near();
    let map = use_map();
    let ask_map = move |_| {
        let on_picked = {
            let look = look.clone();
            move |picked| {
                let view = map.live().get_untracked();
                let spot = match picked {
                    Picked::Spot(spot) => Some(view.world_from_screen(spot)),
                    Picked::Middle => Some(view.centre),
                    Picked::Nothing => None,
                };
                asking.set(Asking::Idle);
                look(spot.and_then(|world| Near::at(lonlat_from_world(world))));
                // After the event that is told about now: its listeners must not go while it runs.
                request_animation_frame(move || drop(picking.try_set_value(None)));
            }
        };
        picking.set_value(Picking::within(MAP, on_picked));
        asking.set(Asking::Map);
        focus_first(MAP);
    };
    let said = derived(move || match asking.get() {
        Asking::Idle => String::new(),
        Asking::Device => texts.text("near.asking"),
        Asking::Map => texts.text("near.point"),
        Asking::Failed(LocateError::Denied) => texts.text("near.denied"),
        Asking::Failed(LocateError::Unknown) => texts.text("near.unknown"),
    });
    view! {
        <details class="near" data-near>
            <summary class="near__summary">
                <Icon glyph=Glyph::Locate />
                <span>{texts.text("near.title")}</span>
            </summary>
            <div class="near__ways">
                <button type="button" class="button" data-near-device on:click=ask_device>{texts.text("near.device")}</button>
                <button type="button" class="button" data-near-map on:click=ask_map>{texts.text("near.map")}</button>
                <p class="near__note">{texts.text("near.note")}</p>
            </div>
            <p class="near__said" role="status" data-near-said>{said}</p>
        </details>
    }
    .into_any()
}

/// Looks around a place: the list follows the address, and the map goes there.
pub(super) fn look_around(atlas: AtlasState, map: MapState, near: Near) {
    atlas.look_near(Some(near));
    map.fit(near.extent());
}

/// Takes a place, if there is one; the keyboard goes on with the radius.
fn look_near() -> impl Fn(Option<Near>) + Clone + 'static {
    let (atlas, map) = (use_atlas(), use_map());
    move |near: Option<Near>| {
        if let Some(near) = near {
            look_around(atlas, map, near);
            request_animation_frame(|| {
                let _ = focus_first("[data-near-within]");
            });
        }
    }
}

/// The place looked around, the radius, and what lies just outside.
#[component]
fn NearPlace() -> impl IntoView {
    let (texts, atlas, map) = (use_texts(), use_atlas(), use_map());
    let near = atlas.near();
    let within = derived(move || near.get().map_or(0, Near::within_km).to_string());
    let change = move |event| {
        let km: Option<u16> = event_target_value(&event).parse().ok();
        if let (Some(near), Some(km)) = (near.get_untracked(), km) {
            widen(atlas, map, near.with_km(km));
        }
    };
    // A link may ask for a radius that is not on offer.
    let radii = move || {
        let mut radii = Near::RADII_KM.to_vec();
        radii.extend(near.get().map(Near::within_km));
        radii.sort_unstable();
        radii.dedup();
        radii
    };
    let options = dynamic(move || {
        let chosen = near.get().map(Near::within_km);
        each(radii().into_iter().map(|km| {
            let name = texts.with("near.radius", &[("km", &km.to_string())]);
            view! { <option value=km.to_string() selected=chosen == Some(km)>{name}</option> }
        }))
    });
    let leave = move |_| {
        atlas.look_near(None);
        focus_first("[data-status]");
    };
    view! {
        <div class="near near--set" data-near=derived(move || near.get().map(|near| near.to_string()).unwrap_or_default())>
            <label class="near__radius">
                <span class="visually-hidden">{texts.text("near.within")}</span>
                <select data-near-within prop:value=within on:change=change>{options}</select>
            </label>
            <span class="near__place" data-near-place>{place_name()}</span>
            <button type="button" class="icon-button" aria-label=texts.text("near.leave") data-near-leave on:click=leave>
                <Icon glyph=Glyph::Close />
            </button>
            <Outside />
        </div>
    }
    .into_any()
}

/// Changes the radius; words that are searched for stay.
fn widen(atlas: AtlasState, map: MapState, near: Near) {
    atlas.address().push_query(|query| Query {
        near: Some(near),
        ..query
    });
    map.fit(near.extent());
}

/// „um Celle“; of a point outside of towns the next one; of one before the places have come only that it is a point.
fn place_name() -> Signal<String> {
    let (texts, near) = (use_texts(), use_atlas().near());
    let supplements = use_supplements();
    derived(move || {
        let (gazetteer, code) = (supplements.gazetteer().get(), supplements.search().get());
        let nearest = || {
            let lonlat = near.get()?.lonlat();
            let (place, km) = (code?.nearest)(gazetteer.as_deref()?, lonlat)?;
            Some((place.name.clone(), km))
        };
        match nearest() {
            Some((place, km)) if km <= IN_TOWN_KM => {
                texts.with("near.around", &[("place", &place)])
            }
            Some((place, _)) => texts.with("near.around_near", &[("place", &place)]),
            None => texts.text("near.around_point"),
        }
    })
}

/// How many more a larger radius would give, with a button that takes it.
#[component]
fn Outside() -> impl IntoView {
    let (texts, atlas, map) = (use_texts(), use_atlas(), use_map());
    let query = atlas.address().query();
    let more = memo(move || {
        let here = atlas.selection().with(|selection| selection.total());
        let mut wider = query.get().near?.wider()?;
        loop {
            let near = Some(wider);
            let total = query.with(|query| {
                atlas.total_with(&Query {
                    near,
                    ..query.clone()
                })
            });
            let next = wider.wider();
            match (total.saturating_sub(here), next) {
                (0, Some(next)) => wider = next,
                (0, None) => return None,
                (more, _) => return Some((more, wider)),
            }
        }
    });
    when(
        move || more.with(Option::is_some),
        move || {
            let label = derived(move || {
                more.get().map_or_else(String::new, |(count, near)| {
                    let km = near.within_km().to_string();
                    texts.count_with("near.more", count, &[("km", &km)])
                })
            });
            let take = move |_| {
                if let Some((_, near)) = more.get_untracked() {
                    widen(atlas, map, near);
                    request_animation_frame(move || {
                        // The button goes with the last of what lies outside.
                        if more.try_get_untracked().flatten().is_none() {
                            focus_first("[data-near-within]");
                        }
                    });
                }
            };
            view! {
                <button type="button" class="near__more" data-near-more on:click=take>{label}</button>
            }
            .into_any()
        },
    )
}
