//! A district on a map, with its initiatives and its neighbours.

use std::sync::Arc;

use fixedbitset::FixedBitSet;
use leptos::prelude::*;

use super::map_frame::{Draw, MapFrame};
use crate::atlas::{
    Bounds, Caption, Cluster, District, Facet, FacetValue, MapView, ScreenBox, Shown, clusters,
    decimal, lonlat_from_world, placed_captions,
};
use crate::state::{derived, use_atlas, use_districts, use_texts};
use crate::ui::each;

/// Size of the names of neighbours, in CSS pixels.
const CAPTION_PX: f64 = 13.0;
/// The map is looked at in so many steps in each direction, to find where a neighbour is seen.
const GRID: u32 = 16;

/// The map of one district.
#[component]
pub(super) fn DistrictMap(
    /// The district.
    district: District,
    /// Those that share a border with it.
    neighbours: Vec<District>,
) -> impl IntoView {
    let texts = use_texts();
    let label = texts.of(&district.label);
    let ags = district.ags.clone();
    let places = derived(move || {
        let shown = shown_in(&ags);
        let count = shown.set().count_ones(..);
        texts.count_with("district.map", count, &[("district", &label)])
    });
    let extent = district.extent;
    let ags = district.ags.clone();
    let names: Vec<(String, String)> = neighbours
        .into_iter()
        .map(|other| (texts.of(&other.label), other.ags))
        .collect();
    let areas: Draw = Arc::new(move |_| areas(&district));
    let marks: Draw = Arc::new(move |view| {
        let shown = shown_in(&ags);
        let zorder = &use_atlas().data().zorder;
        let clusters = clusters(zorder, &shown, view.zoom, &Bounds::WORLD);
        view! {
            {each(captions(&names, &clusters, view))}
            {each(clusters.iter().map(|cluster| dot(cluster, view)))}
        }
        .into_any()
    });
    view! { <MapFrame extent label=places areas marks /> }
}

/// Those that pass the filter and lie in a district. Tracks the filter.
pub(super) fn shown_in(ags: &str) -> Shown {
    let data = use_atlas().present_data();
    let passing = use_districts().selection();
    let mut set = passing.with(|selection| selection.passing().set().clone());
    let own = FacetValue::new(Facet::Region, ags);
    match data.facets.set(&own) {
        Some(own) => set.intersect_with(own),
        None => set = FixedBitSet::new(),
    }
    Shown::new(set)
}

/// All districts, this one set off.
fn areas(district: &District) -> AnyView {
    let data = use_atlas().data();
    let others = data
        .regions
        .districts()
        .iter()
        .filter(|other| other.ags != district.ags);
    let other = |other: &District| {
        view! { <path class="still-map__area" d=other.outline.path_data().to_owned() /> }
    };
    let path = district.outline.path_data().to_owned();
    view! {
        {each(others.map(other))}
        <path class="still-map__area still-map__area--own" d=path />
    }
    .into_any()
}

/// Where on the screen a district is seen best: of the points of a grid that lie in it, the one in their middle; `None`
/// when none does.
fn seen_at(ags: &str, view: &MapView) -> Option<geo::Coord> {
    let regions = &use_atlas().data().regions;
    let (width, height) = (view.size.width, view.size.height);
    let steps = (1..GRID).flat_map(|row| (1..GRID).map(move |column| (column, row)));
    let points = steps.map(|(column, row)| geo::Coord {
        x: width * f64::from(column) / f64::from(GRID),
        y: height * f64::from(row) / f64::from(GRID),
    });
    let inside: Vec<geo::Coord> = points
        .filter(|screen| {
            let lonlat = lonlat_from_world(view.world_from_screen(*screen));
            let district = regions.district_at(lonlat);
            district.is_some_and(|district| district.ags == ags)
        })
        .collect();
    let count = f64::from(u32::try_from(inside.len()).ok()?);
    let sum = inside
        .iter()
        .fold(geo::Coord::zero(), |sum, screen| sum + *screen);
    let middle = sum / count.max(1.0);
    let from_middle = |screen: &geo::Coord| {
        let apart = *screen - middle;
        apart.x.hypot(apart.y)
    };
    inside
        .into_iter()
        .min_by(|a, b| from_middle(a).total_cmp(&from_middle(b)))
}

/// The names of the neighbours where there is room for them.
fn captions(names: &[(String, String)], clusters: &[Cluster], view: &MapView) -> Vec<AnyView> {
    let regions = &use_atlas().data().regions;
    let caption = |(name, ags): &(String, String)| {
        let mut caption = Caption {
            text: name.clone(),
            screen: seen_at(ags, view)?,
            font_px: CAPTION_PX,
            offset_px: 0.0,
        };
        caption.move_into(view.size.width);
        // A name that had to give way so far that it stands in another district would name that one.
        let lonlat = lonlat_from_world(view.world_from_screen(caption.screen));
        let below = regions.district_at(lonlat)?;
        (below.ags == *ags).then_some(caption)
    };
    let candidates: Vec<Caption> = names.iter().filter_map(caption).collect();
    let mark_box = |cluster: &Cluster| {
        let across_px = 2.0 * cluster.radius_px() + 4.0;
        ScreenBox::around(view.screen_from_world(cluster.world), across_px, across_px)
    };
    let mut taken: Vec<ScreenBox> = clusters.iter().map(mark_box).collect();
    let (width, height) = (view.size.width, view.size.height);
    for y in [0.0, height] {
        // Half a name is worse than none.
        let middle = geo::Coord { x: width / 2.0, y };
        taken.push(ScreenBox::around(middle, 3.0 * width, 0.1));
    }
    let placed = placed_captions(&candidates, &taken);
    let text = |placed: &crate::atlas::PlacedCaption| {
        let name = candidates
            .get(placed.index)
            .map(|caption| caption.text.clone());
        view! {
            <text class="caption" x=decimal(placed.screen.x, 1) y=decimal(placed.screen.y, 1)>
                {name}
            </text>
        }
        .into_any()
    };
    placed.iter().map(text).collect()
}

/// One place with an initiative, or several close together with their number.
fn dot(cluster: &Cluster, view: &MapView) -> AnyView {
    let texts = use_texts();
    let screen = view.screen_from_world(cluster.world);
    let (x, y) = (decimal(screen.x, 1), decimal(screen.y, 1));
    let count = (cluster.count > 1).then(|| texts.short_number(cluster.count));
    let radius_px = if cluster.count > 1 {
        cluster.radius_px()
    } else {
        7.0
    };
    view! {
        <g class="dot" data-dot data-count=cluster.count.to_string() transform=format!("translate({x} {y})")>
            <circle class="dot__disc" r=decimal(radius_px, 1) />
            <text class="dot__count">{count}</text>
        </g>
    }
    .into_any()
}
