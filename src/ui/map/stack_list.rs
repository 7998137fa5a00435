//! The list of initiatives that lie at one place.

use std::sync::Arc;

use leptos::html::Div;
use leptos::prelude::*;

use crate::atlas::{FeatureIndex, Route, inseparable, world_from_lonlat};
use crate::state::{derived, effect, memo, use_atlas, use_map, use_texts};
use crate::ui::entry_list::EntryList;
use crate::ui::icon::{Glyph, Icon};
use crate::ui::labels::place_of;
use crate::ui::{dynamic, each};
use crate::web::{focus, focus_first};

/// Opens when a mark is chosen that zooming cannot part; Escape closes it.
#[component]
pub(super) fn StackList() -> impl IntoView {
    let atlas = use_atlas();
    let stacked = atlas.stacked();
    let members = memo(move || {
        let data = atlas.data();
        let position = stacked.get().and_then(|index| data.zorder.position(index));
        atlas.selection().with(|selection| {
            let shown = selection.passing();
            let cluster = position.and_then(|position| inseparable(&data.zorder, shown, position));
            let members = cluster
                .iter()
                .flat_map(|cluster| cluster.members(&data.zorder, shown));
            Arc::new(members.collect::<Vec<_>>())
        })
    });
    let is_open = memo(move || members.with(|members| !members.is_empty()));
    dynamic(move || {
        // Another mark opens another list, which takes the focus.
        stacked.track();
        each(is_open.get().then(|| view! { <OpenStack members /> }))
    })
}

/// The open list.
#[component]
fn OpenStack(
    /// The initiatives, in Z-order.
    members: Memo<Arc<Vec<FeatureIndex>>>,
) -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let data = atlas.data();
    let list: NodeRef<Div> = NodeRef::new();
    let map = use_map();
    // The other world: the focus goes to the list, so that the keyboard goes on there, and the map to its place.
    effect(move || {
        if let Some(list) = list.get() {
            focus(&list);
            let stacked = atlas.stacked().get_untracked();
            let lonlat = stacked.and_then(|index| atlas.data().dataset.get(index)?.lonlat);
            if let Some(lonlat) = lonlat {
                map.reveal(world_from_lonlat(lonlat));
            }
        }
    });
    let close_and_return = move || {
        atlas.close_stack();
        // The mark that opened the list is where the keyboard goes on.
        focus_first("[data-mark][tabindex='0']");
    };
    let heading = derived(move || {
        members.with(|members| {
            let first = members.first().and_then(|index| data.dataset.get(*index));
            let place = first.map(|initiative| place_of(&data, texts, initiative));
            let place = place.unwrap_or_default();
            texts.count_with("stack.heading", members.len(), &[("place", &place)])
        })
    });
    let line = move |index: FeatureIndex| {
        let data = atlas.data();
        each(data.dataset.get(index).map(|initiative| {
            let path = Route::of_initiative(&initiative.id).path();
            view! {
                <a href=derived(move || atlas.address().href_from_stack(&path))>
                    {initiative.title.clone()}
                </a>
                <span class="stack__organisation">{initiative.organisation.name.clone()}</span>
            }
        }))
    };
    view! {
        <div
            class="stack"
            data-stack
            data-map-control
            role="dialog"
            aria-label=heading
            tabindex="-1"
            node_ref=list
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    close_and_return();
                }
            }
        >
            <div class="stack__head">
                <h2 class="stack__heading">{heading}</h2>
                <button type="button" class="icon-button" aria-label=texts.text("stack.close") on:click=move |_| close_and_return()>
                    <Icon glyph=Glyph::Close />
                </button>
            </div>
            <EntryList entries=members class="stack__list" item=Callback::new(line) />
        </div>
    }
    .into_any()
}
