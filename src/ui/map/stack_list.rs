//! The list of initiatives that lie at one place.

use leptos::html::Div;
use leptos::prelude::*;

use super::map_view::MapParts;
use crate::atlas::{FeatureIndex, Route};
use crate::state::{derived, effect, memo, use_atlas, use_texts};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::labels::place_of;
use crate::ui::{dynamic, each};
use crate::web::focus;

/// Opens when a mark is chosen that zooming cannot part; Escape closes it.
#[component]
pub(super) fn StackList() -> impl IntoView {
    let parts: MapParts = expect_context();
    let atlas = use_atlas();
    let members = memo(move || {
        let id = parts.open_stack.get()?;
        let data = atlas.data();
        let clusters = parts.clusters.get();
        let cluster = clusters.iter().find(|cluster| cluster.id == id)?;
        atlas.selection().with(|selection| {
            let members = cluster.members(&data.zorder, selection.passing());
            Some(members.collect::<Vec<_>>())
        })
    });
    dynamic(move || each(members.get().map(|members| view! { <OpenStack members /> })))
}

/// The open list.
#[component]
fn OpenStack(
    /// The initiatives, in the order of the data.
    members: Vec<FeatureIndex>,
) -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let parts: MapParts = expect_context();
    let data = atlas.data();
    let list: NodeRef<Div> = NodeRef::new();
    // The other world: the focus goes to the list, so that the keyboard goes on there.
    effect(move || {
        if let Some(list) = list.get() {
            focus(&list);
        }
    });
    let close = move || parts.open_stack.set(None);
    let place = members
        .first()
        .and_then(|index| data.dataset.get(*index))
        .map(|initiative| place_of(&data, texts, initiative))
        .unwrap_or_default();
    let heading = texts.count_with("stack.heading", members.len(), &[("place", &place)]);
    let label = heading.clone();
    let line = |index: FeatureIndex| {
        let initiative = data.dataset.get(index)?;
        let path = Route::of_initiative(&initiative.id).path();
        Some(view! {
            <li>
                <a href=derived(move || atlas.address().href(&path)) on:click=move |_| close()>
                    {initiative.title.clone()}
                </a>
                <span class="stack__organisation">{initiative.organisation.name.clone()}</span>
            </li>
        })
    };
    view! {
        <div
            class="stack"
            data-stack
            data-map-control
            role="dialog"
            aria-label=label
            tabindex="-1"
            node_ref=list
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    close();
                }
            }
        >
            <div class="stack__head">
                <h2 class="stack__heading">{heading}</h2>
                <button type="button" class="icon-button" aria-label=texts.text("stack.close") on:click=move |_| close()>
                    <Icon glyph=Glyph::Close />
                </button>
            </div>
            <ul class="stack__list">{each(members.into_iter().filter_map(line))}</ul>
        </div>
    }
    .into_any()
}
