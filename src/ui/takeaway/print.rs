//! The list on paper, with a map: its numbers are those of the list on the screen, and at each mark stands the first of its
//! members.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use super::button::TakeAway;
use super::sheet::Stage;
use super::table;
use super::words::{Words, words};
use crate::atlas::export::SheetMark;
use crate::atlas::{Cluster, Extent, FeatureIndex, Initiative, Insets, MapView, Size, host_of};
use crate::state::{AtlasData, Texts, use_atlas, use_supplements, use_texts};
use crate::ui::each;
use crate::ui::labels::place_of;
use crate::ui::map::placed_names;
use crate::ui::panel::evidence_text;
use crate::web::{print_page, site_address, use_root_attribute};

/// The map on the sheet, CSS pixels: as wide as A4 between its margins.
const MAP: Size = Size {
    width: 680.0,
    height: 520.0,
};
/// Room between the outermost marks and the edge.
const INSETS: Insets = Insets {
    top: 28.0,
    right: 28.0,
    bottom: 28.0,
    left: 28.0,
};
/// No closer than a town with its surroundings.
const MOST_ZOOM: f64 = 11.0;
/// Radius of a number's disc, CSS pixels.
const NUMBER_PX: f64 = 11.0;
/// So many places are named at a number.
const PLACES: usize = 3;

/// The button that prints.
#[component]
pub(super) fn PrintSection() -> impl IntoView {
    let texts = use_texts();
    let take_away: TakeAway = expect_context();
    let print = move |_| {
        take_away.show_sheet();
        spawn_local(async move {
            // The sheet has to stand.
            tick().await;
            print_page();
        });
    };
    view! {
        <section class="take__section" aria-labelledby="take-print">
            <h3 class="take__heading" id="take-print">{texts.text("take.print")}</h3>
            <p class="take__note">{texts.text("take.print_hint")}</p>
            <p><button type="button" class="button" data-print on:click=print>{texts.text("take.print_now")}</button></p>
        </section>
    }
}

/// An initiative with its number in the list; without one beside it.
type Numbered = (Option<usize>, Arc<Initiative>);

/// Those of the list that stand at one mark.
struct Group {
    /// The number of the first.
    number: usize,
    members: Vec<Numbered>,
}

/// The sheet: what is printed in place of the page as long as it stands there.
#[component]
pub(super) fn PrintSheet() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    use_root_attribute("data-printing", "");
    let data = atlas.present_data();
    let words = words(atlas, texts);
    let listed = atlas.listed().get_untracked();
    let (map, groups, nowhere) = map_and_groups(&data, &listed);
    let cited = atlas.address().cited(words.version.as_deref());
    let statewide = table::records(&data, &atlas.statewide().get_untracked());
    let numbered = groups
        .into_iter()
        .map(|group| group_view(&data, texts, group));
    let statewide = statewide.into_iter().map(|member| (None, member)).collect();
    let others = [
        ("take.nowhere", nowhere),
        ("take.print_statewide", statewide),
    ];
    let others = others
        .into_iter()
        .filter(|(_, members)| !members.is_empty());
    let others = others.map(|(name, members)| {
        let heading = texts.text(name).into_any();
        section_view(&data, texts, heading, &members, None)
    });
    view! {
        <article class="sheet" data-print-sheet>
            <Head words total=listed.len() />
            // Markup of the atlas itself, and at once on the page: a picture would come too late for browsers that print.
            <div class="sheet__map" data-print-map role="img" aria-label=texts.text("take.print_map") inner_html=map></div>
            {each(numbered)}
            {each(others)}
            <p class="sheet__foot">
                {texts.text("map.credits")} " " {texts.text("map.credits_places")} " · " {site_address()} {cited}
            </p>
        </article>
    }
    .into_any()
}

/// The map with a number for each group, as markup; the groups; and who has no place.
fn map_and_groups(
    data: &AtlasData,
    listed: &[FeatureIndex],
) -> (String, Vec<Group>, Vec<Numbered>) {
    let texts = use_texts();
    let supplements = use_supplements();
    let stage = Stage::of_atlas(use_atlas(), supplements, texts);
    let view = view_of(data, listed);
    let clusters = stage.clusters(&view);
    let (groups, nowhere) = grouped(data, &clusters, listed);
    let marks = groups.iter().filter_map(|(position, group)| {
        let cluster = clusters.get(*position)?;
        Some(SheetMark::Ring {
            screen: view.screen_from_world(cluster.world),
            radius_px: NUMBER_PX,
            shares: Vec::new(),
            text: group.number.to_string(),
        })
    });
    let mut sheet = stage.land(view);
    sheet.names = placed_names(supplements, texts, &view, &clusters);
    sheet.marks = marks.collect();
    let groups = groups.into_iter().map(|(_, group)| group);
    (sheet.bare().svg, groups.collect(), nowhere)
}

#[component]
fn Head(
    /// What is printed.
    words: Words,
    /// How many.
    total: usize,
) -> impl IntoView {
    let texts = use_texts();
    let credit = words.credit(texts);
    view! {
        <header class="sheet__head">
            <p class="sheet__atlas">{words.atlas}</p>
            <h1>{words.selection}</h1>
            <p>{texts.count("take.count", total)} " · " {credit}</p>
        </header>
    }
}

/// The view that shows all that have a place.
fn view_of(data: &AtlasData, listed: &[FeatureIndex]) -> MapView {
    let places = listed
        .iter()
        .filter_map(|index| data.dataset.get(*index)?.lonlat);
    let extent = Extent::around(places).unwrap_or_else(|| data.regions.extent());
    let view = MapView::fitting(extent, MAP, INSETS);
    view.with_zoom(view.zoom.min(MOST_ZOOM))
}

/// The list by marks, in the order in which it comes to them; and those without a place.
fn grouped(
    data: &AtlasData,
    clusters: &[Cluster],
    listed: &[FeatureIndex],
) -> (Vec<(usize, Group)>, Vec<Numbered>) {
    let mut groups: Vec<(usize, Group)> = Vec::new();
    let mut nowhere = Vec::new();
    for (number, index) in (1..).zip(listed) {
        let Some(initiative) = data.dataset.get(*index) else {
            continue;
        };
        let member = (Some(number), Arc::clone(initiative));
        let position = data.zorder.position(*index);
        let cluster = position
            .filter(|_| initiative.lonlat.is_some())
            .and_then(|position| {
                clusters
                    .iter()
                    .position(|cluster| cluster.contains(position))
            });
        let Some(cluster) = cluster else {
            nowhere.push(member);
            continue;
        };
        let known = groups.iter().position(|(position, _)| *position == cluster);
        if let Some((_, group)) = known.and_then(|at| groups.get_mut(at)) {
            group.members.push(member);
        } else {
            let members = vec![member];
            groups.push((cluster, Group { number, members }));
        }
    }
    (groups, nowhere)
}

fn group_view(data: &AtlasData, texts: Texts, group: Group) -> AnyView {
    let mut places: Vec<String> = Vec::new();
    for (_, member) in &group.members {
        let place = place_of(data, texts, member);
        if !places.contains(&place) {
            places.push(place);
        }
    }
    let more = places.len().saturating_sub(PLACES);
    places.truncate(PLACES);
    let mut heading = places.join(", ");
    if more > 0 {
        heading = texts.count_with("take.places_more", more, &[("places", &heading)]);
    }
    let number = group.number.to_string();
    let heading = view! { <span class="sheet__number">{number.clone()}</span> " " {heading} };
    section_view(
        data,
        texts,
        heading.into_any(),
        &group.members,
        Some(number),
    )
}

fn section_view(
    data: &AtlasData,
    texts: Texts,
    heading: AnyView,
    members: &[Numbered],
    number: Option<String>,
) -> AnyView {
    let entries = members.iter().map(|member| entry_view(data, texts, member));
    view! {
        <section class="sheet__group" data-print-number=number>
            <h2>{heading}</h2>
            <ul>{each(entries)}</ul>
        </section>
    }
    .into_any()
}

fn entry_view(data: &AtlasData, texts: Texts, (number, initiative): &Numbered) -> AnyView {
    let contact = &initiative.contact;
    let website = contact
        .website
        .as_deref()
        .map(|url| host_of(url).to_owned());
    let address = &initiative.address;
    let street = [&address.street, &address.postal_code]
        .into_iter()
        .flatten()
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    let facts = [
        initiative.organisation.name.clone(),
        place_of(data, texts, initiative),
        street,
        contact.phone.clone().unwrap_or_default(),
        contact.email.clone().unwrap_or_default(),
        website.unwrap_or_default(),
        evidence_text(texts, initiative),
    ];
    let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    let id = initiative.id.to_string();
    let number = number.map(|number| view! { <bdi class="number">{number.to_string()}</bdi> " " });
    view! {
        <li data-print-entry=id>{each(number)}<strong>{initiative.title.clone()}</strong> <br /> {facts.join(" · ")}</li>
    }
    .into_any()
}
