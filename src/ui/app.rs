//! The application: loads the data, provides the state, chooses the page.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::header::Header;
use super::load_strip::LoadStrip;
use super::page::{AtlasPage, NotFoundPage, lazily, lazily_at_hand, parts};
use super::takeaway::ChangedNotice;
use super::{dynamic, when};
use crate::atlas::{Route, oembed_link};
use crate::state::{
    Address, AtlasState, Language, Load, MapState, StreetMap, Supplements, Texts, Theme, effect,
    memo, use_atlas,
};
use crate::web::{
    PageState, after_frames, drop_canonical_unless, load_script, log_warning, next_frame,
    set_oembed_link, set_page_state, show_app, site_address, use_media_query,
};

/// In so many steps a page is drawn at most: its frame; list, filters and map; the marks.
const MOST_STEPS: usize = 3;

/// The whole application. Until data and messages have come, and when they do not, the page of `index.html` stays.
#[component]
pub fn App() -> impl IntoView {
    let address = Address::new();
    provide_context(address);
    provide_context(Theme::new(address));
    let language = Language::new(address);
    let load = Load::start(address.file(""));
    let messages = language.messages();
    let has_data = memo(move || load.data().with(Option::is_some));
    let state = memo(move || has_data.get().then(|| AtlasContext::new(load, address)));
    dynamic(move || {
        let Some(messages) = messages.get() else {
            return ().into_any();
        };
        provide_context(Texts::new(messages));
        let pages = dynamic(move || match state.get() {
            Some(context) => context.pages(),
            None => ().into_any(),
        });
        view! {
            {pages}
            <LoadStrip progress=load.progress() />
        }
        .into_any()
    })
}

/// The state that outlives a change of language.
#[derive(Clone, Copy)]
struct AtlasContext {
    atlas: AtlasState,
    supplements: Supplements,
    map: MapState,
    streets: StreetMap,
}

impl PartialEq for AtlasContext {
    /// Data are loaded once: there is one context at most.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl AtlasContext {
    fn new(load: Load, address: Address) -> Self {
        let supplements = Supplements::new();
        let atlas = AtlasState::new(load.data(), address, supplements);
        let map = MapState::new(
            address,
            atlas.data().regions.extent(),
            use_media_query("(prefers-reduced-motion: reduce)"),
        );
        Self {
            atlas,
            supplements,
            map,
            streets: StreetMap::new(),
        }
    }

    /// The pages, in place of the one that waits in `index.html`. They are shown before all has come.
    fn pages(self) -> AnyView {
        self.provide();
        // The other world: `index.html` hides its waiting page on this sign, once the views stand.
        let is_shown = RwSignal::new(false);
        effect(move || show_app(is_shown));
        let is_drawn = drawn_in_steps();
        let is_complete = memo(move || self.atlas.is_complete());
        // The other world: what is not of the first view comes after it.
        effect(move || {
            if is_complete.get() {
                self.fetch_supplements();
            }
        });
        // The other world: the page's state is for scripts and tests. What a link searches for is found by code that comes
        // after the first view.
        let is_found = memo(move || {
            let query = self.atlas.address().query();
            query.with(|query| query.text.is_empty() && query.near.is_none())
                || self.supplements.search().get().is_some()
        });
        effect(move || {
            if is_complete.get() && is_found.get() && is_shown.get() && is_drawn.get() {
                set_page_state(PageState::Ready);
                let address = self.atlas.address();
                if !address.is_embedded() {
                    load_script(&address.file("/offline.js"));
                }
            }
        });
        let query = self.atlas.address().query();
        let is_searching = move || query.with(|query| !query.text.is_empty());
        view! {
            <Pages />
            {when(is_searching, || lazily_at_hand(parts::matches))}
        }
        .into_any()
    }

    /// Fetches what the first view does without.
    fn fetch_supplements(self) {
        spawn_local(async move {
            next_frame().await;
            match parts::supplements().await {
                Ok(fetch) => fetch(
                    self.supplements,
                    self.atlas.address(),
                    &self.atlas.data().config.entry_languages,
                ),
                Err(error) => {
                    log_warning(&error.to_string());
                    set_page_state(PageState::Ready);
                }
            }
        });
    }

    fn provide(self) {
        provide_context(self.atlas);
        provide_context(self.supplements);
        provide_context(self.map);
        provide_context(self.streets);
    }
}

/// The page that the address names. Map and list stay while entries open and close.
#[component]
fn Pages() -> impl IntoView {
    let address = use_atlas().address();
    if address.is_embedded() {
        return lazily(parts::embed);
    }
    let route = address.route();
    let page = memo(move || match route.get() {
        Route::Atlas | Route::Initiative(_) => Page::Atlas,
        Route::About => Page::About,
        Route::Accessibility => Page::Accessibility,
        Route::Coverage => Page::Coverage,
        Route::Distance | Route::Compare(_) | Route::District(_) => Page::Districts,
        Route::Data => Page::Data,
        Route::Shortlist => Page::Shortlist,
        Route::EmbedBuilder => Page::EmbedBuilder,
        Route::Unknown => Page::NotFound,
    });
    // The other world: the head of the page, for pages that are given a link to this one.
    effect(move || {
        let is_shown_elsewhere = page.get() == Page::Atlas;
        let whole = address.href_of_whole();
        drop_canonical_unless(whole.split('#').next().unwrap_or_default());
        let url = is_shown_elsewhere.then_some(whole);
        let site = site_address();
        let link = url.map(|url| {
            oembed_link(
                &format!("{site}{}", address.file("/oembed.json")),
                &format!("{site}{url}"),
            )
        });
        set_oembed_link(link.as_deref());
    });
    let view = dynamic(move || match page.get() {
        Page::Atlas => view! { <AtlasPage /> }.into_any(),
        Page::Coverage => lazily(parts::coverage),
        Page::Districts => lazily(parts::districts),
        Page::About => lazily(parts::about),
        Page::Accessibility => lazily(parts::accessibility),
        Page::EmbedBuilder => lazily(parts::embed_builder),
        Page::Data => lazily(parts::data),
        Page::Shortlist => lazily(parts::shortlist),
        Page::NotFound => view! { <NotFoundPage /> }.into_any(),
    });
    view! {
        <Header />
        <ChangedNotice />
        {view}
    }
    .into_any()
}

/// Whether the parts of a page stand that are built [`afterwards`](crate::ui::afterwards), one after the other.
fn drawn_in_steps() -> ReadSignal<bool> {
    let is_drawn = RwSignal::new(false);
    let mut step = 0;
    after_frames(move || {
        step += 1;
        let is_last = step == MOST_STEPS;
        if is_last {
            is_drawn.set(true);
        }
        !is_last
    });
    is_drawn.read_only()
}

/// Routes that share a page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Page {
    Atlas,
    Coverage,
    Districts,
    About,
    Accessibility,
    EmbedBuilder,
    Data,
    Shortlist,
    NotFound,
}
