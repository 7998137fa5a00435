//! Map, filters and list: the atlas itself.

use leptos::prelude::*;

use super::{lazily_at_hand, parts};
use crate::atlas::Route;
use crate::state::{derived, memo, use_atlas, use_map, use_texts};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::map::MapView;
use crate::ui::panel::{Chips, FilterDialog, FilterPanel, ResultList, SortChoice, StatusLine};
use crate::ui::takeaway::TakeAwayButton;
use crate::ui::{afterwards, when};
use crate::web::{focus_first, on_frames, set_title, use_media_query};

/// A list stands by then, however long it is; milliseconds.
const LIST_BUILT_MS: f64 = 2000.0;

/// The panel with filters and list, or with the entry that is open, and the map.
#[component]
pub fn AtlasPage() -> impl IntoView {
    let atlas = use_atlas();
    let texts = use_texts();
    let is_open = memo(move || {
        atlas
            .address()
            .route()
            .with(|route| matches!(route, Route::Initiative(_)))
    });
    let collapsed = RwSignal::new(false);
    follow_selection();
    view! {
        <main class="atlas" id="main" data-entry-open=derived(move || is_open.get()) data-collapsed=derived(move || collapsed.get())>
            <PanelToggle collapsed />
            <div class="panel" id="panel">
                <div class="panel__list" hidden=derived(move || is_open.get())>
                    <h1 class="visually-hidden">{texts.of(&atlas.data().config.title)}</h1>
                    <ListPanel />
                </div>
                {when(move || is_open.get(), || lazily_at_hand(parts::entry))}
            </div>
            <MapView />
        </main>
    }
    .into_any()
}

/// Filters and list.
#[component]
fn ListPanel() -> impl IntoView {
    // The limit of the phone layout stands in `assets/css/layout.css` too.
    let is_phone = use_media_query("(max-width: 47.99rem)");
    view! {
        <div class="near-slot">{lazily_at_hand(parts::near_choice)}</div>
        {when(move || !is_phone.get(), || view! { <FilterPanel /> }.into_any())}
        <div class="panel__head">
            <StatusLine />
            <div class="panel__tools">
                {when(move || is_phone.get(), || view! { <FilterDialog /> }.into_any())}
                <SortChoice />
                <TakeAwayButton />
                <ShortlistLink />
            </div>
            <Chips />
        </div>
        {afterwards(|| view! { <ResultList /> }.into_any())}
    }
}

/// The way to the shortlist, once something is on it.
#[component]
fn ShortlistLink() -> impl IntoView {
    let (texts, address) = (use_texts(), use_atlas().address());
    let count = memo(move || address.query().with(|query| query.starred.len()));
    when(
        move || count.get() > 0,
        move || {
            view! {
                <a class="button" data-shortlist href=derived(move || address.href(&Route::Shortlist.path()))>
                    {derived(move || texts.count("star.list", count.get()))}
                </a>
            }
            .into_any()
        },
    )
}

/// Where the panel lies over the map it can be put aside.
#[component]
fn PanelToggle(
    /// Whether the panel is put aside.
    collapsed: RwSignal<bool>,
) -> impl IntoView {
    let texts = use_texts();
    view! {
        <button
            type="button"
            class="panel-toggle"
            data-panel-toggle
            aria-controls="panel"
            aria-expanded=derived(move || (!collapsed.get()).to_string())
            aria-label=texts.text("panel.toggle")
            on:click=move |_| collapsed.update(|collapsed| *collapsed = !*collapsed)
        >
            <Icon glyph=Glyph::Back />
        </button>
    }
}

/// The focus goes back to the link of an entry that was closed, by its id.
pub(super) fn return_to(closed: &str) {
    let link = format!("[data-initiative=\"{closed}\"] a");
    // A long list is built over several frames.
    on_frames(move |elapsed_ms| !focus_first(&link) && elapsed_ms < LIST_BUILT_MS);
}

/// Title, highlight, map and focus follow the entry that is opened or closed.
fn follow_selection() {
    let atlas = use_atlas();
    let map = use_map();
    let texts = use_texts();
    // The other world: the title of the tab, the focus, and where the map looks.
    Effect::new(move |before: Option<Option<String>>| {
        let data = atlas.data();
        let title = texts.of(&data.config.title);
        let initiative = atlas
            .selected()
            .get()
            .and_then(|index| Some((index, data.dataset.get(index)?)));
        atlas.highlighted().set(initiative.map(|(index, _)| index));
        if let Some((_, initiative)) = initiative {
            set_title(&texts.with(
                "title.page",
                &[("page", &initiative.title), ("atlas", &title)],
            ));
            if let Some(lonlat) = initiative.lonlat {
                map.reveal(crate::atlas::world_from_lonlat(lonlat));
            }
        } else {
            set_title(&title);
            if let Some(closed) = before.flatten() {
                return_to(&closed);
            }
        }
        initiative.map(|(_, initiative)| initiative.id.to_string().replace(['"', '\\'], ""))
    });
}
