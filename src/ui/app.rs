//! The application: loads the data, provides the state, chooses the page.

use std::sync::Arc;

use leptos::prelude::*;

use super::dynamic;
use super::header::Header;
use super::page::{AboutPage, AtlasPage, NotFoundPage};
use crate::atlas::Route;
use crate::state::{
    Address, AtlasData, AtlasState, Language, Load, MapState, StreetMap, Supplements, Texts, Theme,
    effect, load_atlas, memo, use_atlas,
};
use crate::web::{PageState, set_page_state, use_media_query};

/// The whole application. Until data and messages have come, and when they do not, the page of `index.html` stays.
#[component]
pub fn App() -> impl IntoView {
    let address = Address::new();
    provide_context(address);
    provide_context(Theme::remembered());
    let language = Language::new(address);
    let load = load_atlas(address.file(""));
    let messages = language.messages();
    let state = memo(move || match load.get() {
        Load::Ready(data) => Some(AtlasContext::new(data, address)),
        Load::Loading | Load::Failed => None,
    });
    dynamic(move || {
        let (Some(context), Some(messages)) = (state.get(), messages.get()) else {
            return ().into_any();
        };
        context.provide();
        provide_context(Texts::new(messages));
        // The other world: `index.html` hides its waiting page on this sign, once the views stand.
        effect(move || {
            set_page_state(PageState::Ready);
            context.fetch_supplements();
        });
        view! { <Pages /> }.into_any()
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
    fn new(data: Arc<AtlasData>, address: Address) -> Self {
        let map = MapState::new(
            address,
            data.regions.extent(),
            use_media_query("(prefers-reduced-motion: reduce)"),
        );
        let supplements = Supplements::new();
        let atlas = AtlasState::new(data, address, supplements);
        Self {
            atlas,
            supplements,
            map,
            streets: StreetMap::new(),
        }
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
        Route::Unknown => Page::NotFound,
    });
    let view = dynamic(move || match page.get() {
        Page::Atlas => view! { <AtlasPage /> }.into_any(),
        Page::About => view! { <AboutPage /> }.into_any(),
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
    About,
    NotFound,
}
