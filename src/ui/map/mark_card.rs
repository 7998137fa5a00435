//! What a mark stands for, beside it: shown while the pointer or the focus is on it.

use geo::Coord;
use leptos::prelude::*;

use super::cluster_layer::find;
use super::map_view::MapParts;
use super::mark::first_of;
use crate::atlas::{Cluster, Initiative, decimal};
use crate::state::{Texts, derived, memo, use_atlas, use_map, use_texts};
use crate::ui::{dynamic, each};

/// So many members are named.
const NAMES: usize = 4;
/// A card needs this much room above its mark, else it stands below; CSS pixels.
const ROOM_PX: f64 = 150.0;

/// The card of the mark that is pointed to. For the eye only: listeners hear the same as the mark's name.
#[component]
pub fn MarkCard() -> impl IntoView {
    let parts: MapParts = expect_context();
    let (atlas, map, texts) = (use_atlas(), use_map(), use_texts());
    let cluster = memo(move || {
        let id = parts.pointed_mark.get()?;
        parts
            .clusters
            .with(|clusters| find(clusters, id.key()).cloned())
    });
    let place = move || {
        let (world, radius_px) = cluster.with(|cluster| {
            cluster
                .as_ref()
                .map(|cluster| (cluster.world, cluster.radius_px()))
        })?;
        Some((map.live().get().screen_from_world(world), radius_px))
    };
    let px = move |length: fn(Coord, f64) -> f64| {
        derived(move || {
            let length_px = place().map(|(screen, radius_px)| length(screen, radius_px));
            format!("{}px", decimal(length_px.unwrap_or_default(), 1))
        })
    };
    let is_below = derived(move || place().is_some_and(|(screen, _)| screen.y < ROOM_PX));
    let content = dynamic(move || {
        let data = atlas.data();
        let Some(cluster) = cluster.get() else {
            return ().into_any();
        };
        let members = first_of(atlas, &parts.numbering.get(), &cluster, NAMES).into_iter();
        let members: Vec<_> = members
            .filter_map(|(number, index)| Some((number, data.dataset.get(index)?.as_ref())))
            .collect();
        match members.as_slice() {
            [single] if cluster.count == 1 => single_content(single),
            _ => several_content(texts, &cluster, &members),
        }
    });
    view! {
        <div
            class="mark-card"
            data-mark-card
            data-below=is_below
            aria-hidden="true"
            hidden=derived(move || cluster.with(Option::is_none))
            style:--x=px(|screen, _| screen.x)
            style:--y=px(|screen, _| screen.y)
            style:--radius=px(|_, radius_px| radius_px)
        >
            {content}
        </div>
    }
}

/// An initiative with its number in the list.
type Numbered<'a> = (u32, &'a Initiative);

/// A title behind its number.
fn numbered((number, initiative): &Numbered<'_>) -> AnyView {
    view! {
        <bdi class="number">{number.to_string()}</bdi>
        " "
        {initiative.title.clone()}
    }
    .into_any()
}

/// A single initiative: its number and title, and who is behind it.
fn single_content(single: &Numbered<'_>) -> AnyView {
    let (_, initiative) = single;
    view! {
        <p class="mark-card__title">{numbered(single)}</p>
        <p class="mark-card__more">{initiative.organisation.name.clone()}</p>
    }
    .into_any()
}

/// Several: how many, those that come first in the list, how many more.
fn several_content(texts: Texts, cluster: &Cluster, members: &[Numbered<'_>]) -> AnyView {
    let names = members
        .iter()
        .map(|member| view! { <li>{numbered(member)}</li> });
    let more = cluster.count.saturating_sub(members.len());
    let more = (more > 0)
        .then(|| view! { <p class="mark-card__more">{texts.count("mark.more", more)}</p> });
    view! {
        <p class="mark-card__title">{texts.count("mark.count", cluster.count)}</p>
        <ul>{each(names)}</ul>
        {each(more)}
    }
    .into_any()
}
