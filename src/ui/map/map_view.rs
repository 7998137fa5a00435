//! The map as a whole: its frame, its keyboard, what lies on it.

use std::sync::Arc;

use geo::coord;
use leptos::ev::KeyboardEvent;
use leptos::html::Div;
use leptos::prelude::*;

use super::caption_layer::CaptionLayer;
use super::cluster_layer::ClusterLayer;
use super::controls::Controls;
use super::gesture_hint::{GestureHint, GestureHints};
use super::legend::Legend;
use super::plane::Plane;
use super::region_layer::RegionLayer;
use crate::atlas::{Cluster, ClusterId, FinerOutlines, Numbering, Scale, clusters};
use crate::state::{DRAWN_MARGIN, MapState, derived, effect, memo, use_atlas, use_map, use_texts};
use crate::ui::page::{lazily_at_hand, parts};
use crate::ui::{afterwards, each};
use crate::web::{Gesture, Manners, use_element_size, use_gestures};

/// Part of the map's size that an arrow key moves it by.
const ARROW_PART: f64 = 0.25;

/// From this zoom on borders are drawn finer: half of a coarse border lies more than 107 m beside the true one, which is
/// one pixel at zoom 10 and more than two here (`data/README.md`).
const FINER_FROM_ZOOM: f64 = 11.0;

/// What the parts of the map share.
#[derive(Clone, Copy)]
pub(super) struct MapParts {
    /// The marks in and near the view the map was drawn for: bounded by the room there is, not by the data.
    pub(super) clusters: Memo<Arc<Vec<Cluster>>>,
    /// The numbers of the list, by which marks name their members.
    pub(super) numbering: Memo<Arc<Numbering>>,
    /// The classes of the districts, while they are shaded.
    pub(super) scale: Memo<Option<Scale>>,
    /// The mark below the pointer or with the focus.
    pub(super) pointed_mark: RwSignal<Option<ClusterId>>,
    /// The district below the pointer or with the focus, by its key.
    pub(super) pointed: RwSignal<Option<String>>,
    /// The finer outlines, once they were needed and have come.
    pub(super) finer_outlines: RwSignal<Option<Arc<FinerOutlines>>>,
    /// Whether the view is close enough for them.
    pub(super) is_close: Memo<bool>,
}

impl MapParts {
    fn new() -> Self {
        let (atlas, map) = (use_atlas(), use_map());
        let clusters = memo(move || {
            let (data, view) = (atlas.data(), map.drawn().get());
            let bounds = view.bounds(DRAWN_MARGIN);
            atlas.selection().with(|selection| {
                Arc::new(clusters(
                    &data.zorder,
                    selection.passing(),
                    view.zoom,
                    &bounds,
                ))
            })
        });
        Self {
            clusters,
            numbering: atlas.numbering(),
            scale: atlas.scale(),
            pointed_mark: RwSignal::new(None),
            pointed: RwSignal::new(None),
            finer_outlines: RwSignal::new(None),
            is_close: memo(move || map.drawn().get().zoom >= FINER_FROM_ZOOM),
        }
    }

    /// The finer outlines, while the view is close; `None` as long as they have not come.
    pub(super) fn finer(self) -> Option<Arc<FinerOutlines>> {
        let is_close = self.is_close.get();
        self.finer_outlines.get().filter(|_| is_close)
    }
}

/// The map.
#[component]
pub fn MapView() -> impl IntoView {
    let texts = use_texts();
    let (atlas, map) = (use_atlas(), use_map());
    let parts = MapParts::new();
    provide_context(parts);
    let frame: NodeRef<Div> = NodeRef::new();
    let size = use_element_size(frame);
    // The other world: the browser's layout says how large the map is.
    effect(move || map.resize(size.get(), atlas.chosen_extent().get_untracked()));
    // The other world: the address, when the reader goes back or edits it.
    effect(move || {
        if let Some(hash) = atlas.address().view().get() {
            map.follow_address(hash);
        }
    });
    let is_embedded = atlas.address().is_embedded();
    let hints = GestureHints::new();
    follow_hand(frame, parts, hints);
    view! {
        <section class="map" aria-label=texts.text("map.label")>
            <div
                class="map__frame"
                data-map
                data-cooperative=is_embedded
                node_ref=frame
                tabindex="0"
                role="group"
                aria-label=texts.text("map.keys")
                dir="ltr"
                on:keydown=move |event| on_key(map, &event)
            >
                {afterwards(|| view! { <Plane>{layers()}</Plane> }.into_any())}
                <DistrictName />
                {each(is_embedded.then(|| view! { <GestureHint hints /> }))}
            </div>
            {lazily_at_hand(parts::view_line)}
            {lazily_at_hand(parts::mark_card)}
            {lazily_at_hand(parts::stack_list)}
            <Controls />
            <Legend />
        </section>
    }
    .into_any()
}

/// What lies on the map, from the bottom up.
fn layers() -> AnyView {
    view! {
        {lazily_at_hand(parts::map_context)}
        {lazily_at_hand(parts::map_tiles)}
        <RegionLayer />
        {lazily_at_hand(parts::map_municipalities)}
        {afterwards(|| view! { <CaptionLayer /> }.into_any())}
        {lazily_at_hand(parts::map_near)}
        {lazily_at_hand(parts::map_travel)}
        {afterwards(|| view! { <ClusterLayer /> }.into_any())}
    }
    .into_any()
}

/// The map goes with the reader's hand; in an embed the page around it does, unless the hand means the map.
fn follow_hand(frame: NodeRef<Div>, parts: MapParts, hints: GestureHints) {
    let (atlas, map) = (use_atlas(), use_map());
    let manners = if atlas.address().is_embedded() {
        Manners::Cooperative
    } else {
        Manners::Whole
    };
    use_gestures(frame, manners, move |gesture| {
        if let Gesture::PassedOn(passed_on) = gesture {
            hints.show(passed_on);
            return;
        }
        hints.hide();
        if gesture != Gesture::Press {
            parts.pointed_mark.set(None);
            atlas.leave_stack();
        }
        map.follow(gesture);
    });
}

/// Arrow keys move the map, plus and minus zoom, Home shows all.
fn on_key(map: MapState, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    match event.key().as_str() {
        "ArrowLeft" => map.pan_by(coord! { x: -ARROW_PART, y: 0.0 }),
        "ArrowRight" => map.pan_by(coord! { x: ARROW_PART, y: 0.0 }),
        "ArrowUp" => map.pan_by(coord! { x: 0.0, y: -ARROW_PART }),
        "ArrowDown" => map.pan_by(coord! { x: 0.0, y: ARROW_PART }),
        "+" | "=" => map.zoom_by(1.0),
        "-" | "_" => map.zoom_by(-1.0),
        "Home" | "0" => map.fit_home(),
        _ => return,
    }
    event.prevent_default();
}

/// Names the district below the pointer or with the focus, with its count.
#[component]
fn DistrictName() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let parts: MapParts = expect_context();
    let name = move || {
        let data = atlas.data();
        let ags = parts.pointed.get()?;
        let district = data.regions.find(&ags)?;
        let value = crate::atlas::FacetValue::new(crate::atlas::Facet::Region, &ags);
        let value = data.facets.position(&value)?;
        let count = atlas
            .selection()
            .with(|selection| selection.count_of(value));
        Some(texts.count_with(
            "map.district",
            count,
            &[("district", &texts.of(&district.label))],
        ))
    };
    let name = derived(move || name().unwrap_or_default());
    view! {
        <output class="map__district" hidden=derived(move || parts.pointed.with(Option::is_none))>
            {name}
        </output>
    }
}
