//! The districts, shaded by the measure.

use std::ops::Range;
use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::key::Key;
use super::names::{measure_title, rests_on_few, said};
use super::pointed_card::PointedCard;
use crate::atlas::{District, Extent, Route, decimal, sheet_from_world, world_from_lonlat};
use crate::state::{derived, memo, use_atlas, use_coverage, use_texts};
use crate::ui::map::Roving;
use crate::ui::{dynamic, each, rows_afterwards};

/// Room around the districts, in parts of the width of the map.
const MARGIN: f64 = 0.01;
/// So many districts are drawn in one step.
const AT_ONCE: usize = 15;

/// The map with its key, and a card about the district that is pointed to.
#[component]
pub(super) fn Choropleth() -> impl IntoView {
    let texts = use_texts();
    let state = use_coverage();
    let data = use_atlas().data();
    let pointed = RwSignal::new(None);
    let roving = Roving::new("[data-region]");
    let regions = Arc::clone(&data.regions);
    let shapes = move |range: Range<usize>| {
        let districts = regions.districts().iter().enumerate();
        let districts = districts.skip(range.start).take(range.len());
        each(districts.map(|(position, district)| {
            view! { <DistrictShape district=district.clone() position roving pointed /> }
        }))
    };
    let shapes = rows_afterwards(data.regions.districts().len(), AT_ONCE, shapes);
    let borders = data.region_outlines.iter();
    let borders = borders.map(|outline| view! { <path d=outline.path_data().to_owned() /> });
    let config = data.config.clone();
    let measure = derived(move || {
        let measure = state.view().with(|view| view.measure.clone());
        measure_title(&config, texts, &measure)
    });
    view! {
        <figure class="choropleth" data-choropleth>
            <figcaption><h2 class="choropleth__title">{measure}</h2></figcaption>
            <div class="choropleth__body">
                <svg
                    class="choropleth__map"
                    viewBox=view_box(data.regions.extent())
                    role="group"
                    aria-label=texts.text("map.districts")
                >
                    <Textures />
                    {shapes}
                    <g class="choropleth__small" aria-hidden="true"><SmallNumbers /></g>
                    <g class="choropleth__regions" aria-hidden="true">{each(borders)}</g>
                    <PointedBorder pointed />
                </svg>
                <div class="choropleth__side">
                    <Key />
                    <PointedCard pointed />
                </div>
            </div>
        </figure>
    }
    .into_any()
}

/// The box around the districts, in sheet units.
fn view_box(extent: Extent) -> String {
    let corner = |lonlat| sheet_from_world(world_from_lonlat(lonlat));
    let (south_west, north_east) = (corner(extent.min), corner(extent.max));
    let margin = (north_east.x - south_west.x) * MARGIN;
    let sides = [
        south_west.x - margin,
        north_east.y - margin,
        north_east.x - south_west.x + 2.0 * margin,
        south_west.y - north_east.y + 2.0 * margin,
    ];
    sides.map(|side| decimal(side, 0)).join(" ")
}

/// What is drawn over or in place of a colour: lines for no data, dots for small numbers. Sizes are in sheet units.
#[component]
fn Textures() -> impl IntoView {
    view! {
        <defs>
            <pattern id="no-data" class="texture" width="180" height="180" patternUnits="userSpaceOnUse">
                <path d="M0 180L180 0M-45 45L45 -45M135 225L225 135" />
            </pattern>
            <pattern id="small-number" class="texture" width="220" height="220" patternUnits="userSpaceOnUse">
                <circle cx="55" cy="55" r="26" />
                <circle cx="165" cy="165" r="26" />
            </pattern>
        </defs>
    }
}

/// One district: a link to its page.
#[component]
fn DistrictShape(
    /// The district.
    district: District,
    /// Its place in the order of the keyboard.
    position: usize,
    /// Which district the keyboard is at.
    roving: Roving,
    /// The district that is pointed to.
    pointed: RwSignal<Option<String>>,
) -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let state = use_coverage();
    let ags = district.ags.clone();
    let area = memo(move || {
        let coverage = state.coverage();
        coverage.with(|coverage| coverage.district(&ags).cloned())
    });
    let measure = memo(move || state.view().with(|view| view.measure.clone()));
    let value = memo(move || {
        let area = area.get()?;
        let measure = measure.get();
        let coverage = state.coverage();
        coverage.with(|coverage| {
            Some((
                coverage.count(&area.tally, &measure),
                coverage.value(&area, &measure),
            ))
        })
    });
    let class = derived(move || match value.get() {
        None => "aside".to_owned(),
        Some((_, value)) => {
            let class = state.classes().with(|classes| classes.class_of(value));
            class.map_or_else(|| "none".to_owned(), |class| class.to_string())
        }
    });
    let count = derived(move || value.get().map(|(count, _)| count.to_string()));
    let shown = derived(move || value.get()?.1.map(|value| decimal(value, 3)));
    let label = texts.of(&district.label);
    let words = derived(move || {
        let area = area.get();
        let coverage = state.coverage().get();
        let named = (label.as_str(), area.as_ref());
        said(&atlas.data(), texts, &coverage, named, &measure.get())
    });
    let path = Route::District(district.ags.clone()).path();
    let open: Arc<dyn Fn() + Send + Sync> = Arc::new(move || atlas.address().open(&path));
    let by_key = {
        let open = Arc::clone(&open);
        move |event: KeyboardEvent| roving.on_button_key(&event, &*open)
    };
    // A shape that has the focus loses it when the page goes: then there is nothing left to point with.
    let point_to = |ags: Option<&String>| {
        let ags = ags.cloned();
        move || {
            let _ = pointed.try_set(ags.clone());
        }
    };
    let (enter, focus) = (point_to(Some(&district.ags)), point_to(Some(&district.ags)));
    let (leave, blur) = (point_to(None), point_to(None));
    view! {
        <path
            class="area"
            d=district.outline.path_data().to_owned()
            data-region=district.ags.clone()
            data-class=class
            data-count=count
            data-value=shown
            role="link"
            tabindex=derived(move || roving.tab_index(position))
            aria-label=words
            on:click=move |_| open()
            on:keydown=by_key
            on:pointerenter=move |_| enter()
            on:pointerleave=move |_| leave()
            on:focus=move |_| focus()
            on:blur=move |_| blur()
        />
    }
}

/// Dots over the districts whose numbers are small.
#[component]
fn SmallNumbers() -> impl IntoView {
    let state = use_coverage();
    let data = use_atlas().data();
    let small = memo(move || {
        let measure = state.view().with(|view| view.measure.clone());
        state.coverage().with(|coverage| {
            let areas = coverage.districts.iter();
            let small = areas.filter(|area| rests_on_few(coverage, &area.tally, &measure));
            small.map(|area| area.id.clone()).collect::<Vec<_>>()
        })
    });
    dynamic(move || {
        let ids = small.get();
        let districts = ids.iter().filter_map(|id| data.regions.find(id));
        each(districts.map(|district| {
            view! { <path d=district.outline.path_data().to_owned() data-small=district.ags.clone() /> }
        }))
    })
}

/// The border of the district that is pointed to, above all others.
#[component]
fn PointedBorder(
    /// The district that is pointed to.
    pointed: RwSignal<Option<String>>,
) -> impl IntoView {
    let data = use_atlas().data();
    let path = derived(move || {
        let ags = pointed.get()?;
        let district = data.regions.find(&ags)?;
        Some(district.outline.path_data().to_owned())
    });
    view! { <path class="choropleth__pointed" aria-hidden="true" d=path /> }
}
