//! The application: loads the data, provides the state, chooses the page.

use leptos::prelude::*;

use super::dynamic;
use super::header::Header;
use super::load_strip::LoadStrip;
use super::page::{AtlasPage, NotFoundPage, lazily, parts};
use crate::atlas::Route;
use crate::state::{
    Address, AtlasState, Language, Load, MapState, StreetMap, Supplements, Texts, Theme, effect,
    memo, use_atlas,
};
use crate::web::{PageState, set_page_state, show_app, use_media_query};

/// The whole application. Until data and messages have come, and when they do not, the page of `index.html` stays.
#[component]
pub fn App() -> impl IntoView {
    let address = Address::new();
    provide_context(address);
    provide_context(Theme::remembered());
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
        effect(show_app);
        let is_complete = memo(move || self.atlas.is_complete());
        // The other world: the page's state is for scripts and tests; what is not of the first view comes after it.
        effect(move || {
            if is_complete.get() {
                set_page_state(PageState::Ready);
                self.fetch_supplements();
            }
        });
        view! { <Pages /> }.into_any()
    }

    /// Fetches what the first view does without.
    fn fetch_supplements(self) {
        let data = self.atlas.data();
        self.supplements
            .fetch(self.atlas.address(), &data.config.languages);
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
    let route = use_atlas().address().route();
    let page = memo(move || match route.get() {
        Route::Atlas | Route::Initiative(_) => Page::Atlas,
        Route::About => Page::About,
        Route::Coverage => Page::Coverage,
        Route::Distance | Route::Compare(_) | Route::District(_) => Page::Districts,
        Route::Unknown => Page::NotFound,
    });
    let view = dynamic(move || match page.get() {
        Page::Atlas => view! { <AtlasPage /> }.into_any(),
        Page::Coverage => lazily(parts::coverage),
        Page::Districts => lazily(parts::districts),
        Page::About => lazily(parts::about),
        Page::NotFound => view! { <NotFoundPage /> }.into_any(),
    });
    view! {
        <Header />
        {view}
    }
}

/// Routes that share a page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Page {
    Atlas,
    Coverage,
    Districts,
    About,
    NotFound,
}
