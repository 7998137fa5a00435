//! The application: loads the data, provides the state, chooses the page.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::header::Header;
use super::load_strip::LoadStrip;
use super::page::{AtlasPage, NotFoundPage, lazily, lazily_at_hand, parts};
use super::takeaway::ChangedNotice;
use super::{dynamic, in_own_step, when};
use crate::atlas::{Route, oembed_link};
use crate::state::{
    Address, AtlasState, Language, Load, MapState, StreetMap, Supplements, Texts, Theme, effect,
    memo, use_atlas,
};
use crate::web::{
    PageState, drop_canonical_unless, in_turn, load_script, log_warning, next_frame,
    set_oembed_link, set_page_state, set_steps_at_once, show_app, site_address, use_media_query,
    use_printing, when_drawn,
};

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
    /// Whether a page has taken the place of that of `index.html`.
    is_shown: RwSignal<bool>,
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
            is_shown: RwSignal::new(false),
        }
    }

    /// The pages, in place of the one that waits in `index.html`. They are shown before all has come.
    fn pages(self) -> AnyView {
        self.provide();
        let is_shown = self.is_shown;
        // The other world: the browser's frames, between which the page is drawn.
        let is_drawn = RwSignal::new(false);
        effect(move || {
            if is_shown.get() {
                when_drawn(move || {
                    let _ = is_drawn.try_set(true);
                });
            }
        });
        use_printing(|| set_steps_at_once(true), || set_steps_at_once(false));
        let is_complete = memo(move || self.atlas.is_complete());
        // The other world: the page's state is for scripts and tests. What a link searches for is found by code that comes
        // after the first view.
        let is_found = memo(move || {
            let query = self.atlas.address().query();
            query.with(|query| query.text.is_empty() && query.near.is_none())
                || self.supplements.search().get().is_some()
        });
        // The other world: what is not of the first view comes after it, unless what the link asks for waits for it.
        effect(move || {
            if is_complete.get() && (is_drawn.get() || !is_found.get()) {
                self.fetch_supplements();
            }
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
            <Pages is_shown />
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
fn Pages(
    /// Set when they are shown.
    is_shown: RwSignal<bool>,
) -> impl IntoView {
    let address = use_atlas().address();
    // `index.html` hides its waiting page on this sign, once the views stand.
    let show = move || in_turn(move || show_app(is_shown));
    if address.is_embedded() {
        show();
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
    let view_of = |page| match page {
        Page::Atlas => view! { <AtlasPage /> }.into_any(),
        Page::Coverage => lazily(parts::coverage),
        Page::Districts => lazily(parts::districts),
        Page::About => lazily(parts::about),
        Page::Accessibility => lazily(parts::accessibility),
        Page::EmbedBuilder => lazily(parts::embed_builder),
        Page::Data => lazily(parts::data),
        Page::Shortlist => lazily(parts::shortlist),
        Page::NotFound => view! { <NotFoundPage /> }.into_any(),
    };
    let page_view = move || dynamic(move || view_of(page.get()));
    let header = || view! { <Header /> }.into_any();
    let (header, page_view) = if is_shown.get_untracked() {
        (header(), page_view())
    } else {
        let page_view = move || {
            show();
            page_view()
        };
        (in_own_step(header), in_own_step(page_view))
    };
    view! {
        {header}
        <ChangedNotice />
        {page_view}
    }
    .into_any()
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
