//! The list of initiatives that lie at one place.

use std::sync::Arc;

use leptos::html::Div;
use leptos::prelude::*;

use super::map_view::MapParts;
use crate::atlas::{FeatureIndex, Numbering, Route, inseparable, world_from_lonlat};
use crate::state::{AtlasState, derived, effect, memo, use_atlas, use_map, use_texts};
use crate::ui::entry_list::{Line, entry_list};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::labels::place_of;
use crate::ui::{dynamic, each};
use crate::web::{Face, Print, Prints, Stamp, focus, focus_first};

/// Opens when a mark is chosen that zooming cannot part; Escape closes it.
#[component]
pub fn StackList() -> impl IntoView {
    let atlas = use_atlas();
    let stacked = atlas.stacked();
    let MapParts { numbering, .. } = expect_context();
    let members = memo(move || {
        let data = atlas.data();
        // Nothing is worked out as long as no list is asked for.
        let position = stacked.get().and_then(|index| data.zorder.position(index));
        let members = position.and_then(|position| {
            atlas.selection().with(|selection| {
                let shown = selection.passing();
                let cluster = inseparable(&data.zorder, shown, position)?;
                let mut members: Vec<_> = cluster.members(&data.zorder, shown).collect();
                numbering.with(|numbering| {
                    members.sort_unstable_by_key(|index| numbering.number(*index));
                });
                Some(members)
            })
        });
        Arc::new(members.unwrap_or_default())
    });
    let is_open = memo(move || members.with(|members| !members.is_empty()));
    dynamic(move || {
        // Another mark opens another list, which takes the focus.
        stacked.track();
        each(
            is_open
                .get()
                .then(|| view! { <OpenStack members numbering /> }),
        )
    })
}

/// The open list.
#[component]
fn OpenStack(
    /// The initiatives, in the order of the list of all.
    members: Memo<Arc<Vec<FeatureIndex>>>,
    /// Their numbers in it.
    numbering: Memo<Arc<Numbering>>,
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
    let prints = line_prints(atlas.data().config.language_of_names().to_owned());
    let lines = entry_list(members, "stack__list", prints, move |indices| {
        let around_path = Arc::new(atlas.address().around_path_from_stack());
        let numbering = numbering.get();
        let line = |index: &FeatureIndex| LineFace {
            index: *index,
            number: numbering.number(*index),
            around_path: Arc::clone(&around_path),
            atlas,
        };
        indices.iter().map(line).collect()
    });
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
            {lines}
        </div>
    }
    .into_any()
}

/// A line of the list: what, and who.
#[derive(Clone)]
struct LineFace {
    index: FeatureIndex,
    /// Its number in the list of all.
    number: Option<u32>,
    /// What stands before and after the path in its link.
    around_path: Arc<(String, String)>,
    atlas: AtlasState,
}

const NUMBER: usize = 1;
const TITLE: usize = 2;
const ORGANISATION: usize = 3;

fn line_prints(language_of_names: String) -> Prints<Line<LineFace>> {
    let line = r#"
        <li>
            <bdi class="number" data-slot></bdi> <a data-slot></a>
            <span class="stack__organisation" data-slot></span>
        </li>"#;
    Prints::new(move |_| {
        Stamp::html(line).with(|print| {
            for names in [TITLE, ORGANISATION] {
                print.set(names, "lang", &language_of_names);
            }
        })
    })
}

impl PartialEq for LineFace {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
            && self.number == other.number
            && self.around_path == other.around_path
    }
}

impl Face for LineFace {
    fn key(&self) -> u64 {
        self.index.0 as u64
    }

    fn write(&self, print: &Print, before: Option<&Self>) {
        let data = self.atlas.data();
        let Some(initiative) = data.dataset.get(self.index) else {
            return;
        };
        if before.is_none() {
            print.write(TITLE, &initiative.title);
            print.write(ORGANISATION, &initiative.organisation.name);
        }
        if before.map(|before| before.number) != Some(self.number) {
            let number = self.number.map(|number| number.to_string());
            print.write(NUMBER, &number.unwrap_or_default());
        }
        let (base, query) = self.around_path.as_ref();
        let path = Route::of_initiative(&initiative.id).path();
        print.set(TITLE, "href", &[base, path.as_str(), query].concat());
    }
}
