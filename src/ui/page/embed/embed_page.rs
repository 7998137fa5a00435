//! The atlas in a frame of another site's page: little around map and list, and a way to the whole.
//!
//! The page fills its frame, whatever its height. How high it would like to be follows from its width alone: head and
//! foot as they are, and between them what a probe of the styles measures. So a page around that follows the wish does
//! not change it, and heights cannot chase each other.

use leptos::html::{Div, Main};
use leptos::prelude::*;

use crate::atlas::Route;
use crate::state::{derived, follow_host, memo, use_atlas, use_texts};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::map::MapView;
use crate::ui::page::atlas_page::return_to;
use crate::ui::page::{lazily_at_hand, parts};
use crate::ui::panel::{Chips, FilterDialog, ResultList, SearchField, StatusLine};
use crate::ui::when;
use crate::web::{
    has_focus, set_title, use_block_sizes, use_height_messages, use_links_without_history,
};

/// Map and list, search and filters in a bar, and a link to the same in the atlas.
pub fn embed_page() -> AnyView {
    let (atlas, texts) = (use_atlas(), use_texts());
    let address = atlas.address();
    let is_open = memo(move || {
        let route = address.route();
        route.with(|route| matches!(route, Route::Initiative(_)))
    });
    let list = memo(move || address.embed().with(|options| options.list));
    let page: NodeRef<Main> = NodeRef::new();
    let measured: [NodeRef<Div>; 3] = [NodeRef::new(), NodeRef::new(), NodeRef::new()];
    let [head, probe, foot] = measured;
    follow_host(atlas);
    // The other world: the focus, unless it is on the page around.
    Effect::new(move |before: Option<Option<String>>| {
        let open = atlas.selected().get();
        let open = open.and_then(|index| Some(atlas.data().dataset.get(index)?.id.to_string()));
        if let (None, Some(closed), true) = (&open, before.flatten(), has_focus()) {
            return_to(&closed);
        }
        open
    });
    use_links_without_history(page);
    let measured = use_block_sizes(measured);
    let height = memo(move || measured.get());
    use_height_messages(height.into());
    set_title(&texts.of(&atlas.data().config.title));
    view! {
        <main
            class="embed"
            id="main"
            aria-label=texts.of(&atlas.data().config.title)
            data-list=derived(move || list.get().name())
            data-entry-open=derived(move || is_open.get())
            node_ref=page
        >
            <div class="embed__head" node_ref=head>
                <Head />
            </div>
            <div class="embed__probe" aria-hidden="true" node_ref=probe></div>
            <div class="embed__list">
                <div class="embed__results" hidden=derived(move || is_open.get())>
                    <ResultList />
                </div>
                {when(move || is_open.get(), || lazily_at_hand(parts::entry))}
            </div>
            <MapView />
            <div class="embed__foot" node_ref=foot>
                <a class="embed__whole" href=derived(move || address.href_of_whole()) target="_blank" rel="noopener">
                    <span class="embed__whole-text">{texts.text("embed.open")}</span>
                    <Icon glyph=Glyph::External />
                </a>
                <span class="embed__name">{texts.of(&atlas.data().config.title)}</span>
            </div>
        </main>
    }
    .into_any()
}

/// Search, filters, how many there are, and what is chosen.
#[component]
fn Head() -> impl IntoView {
    let (atlas, texts) = (use_atlas(), use_texts());
    view! {
        <h1 class="visually-hidden">{texts.of(&atlas.data().config.title)}</h1>
        <div class="embed__tools">
            <SearchField />
            <FilterDialog />
        </div>
        <StatusLine />
        <Chips />
    }
}
