//! The address as state: what it asks for, and the only place that writes it.
//!
//! Of the router this takes the browser's side only: [`BrowserUrl`] follows links, „back“ and „forward“. Its tree of
//! routes is left out, because [`Route::parse`] says which page a path names, and because it weighs 17 KiB (brotli).

use leptos::prelude::{
    Get, GetUntracked, Memo, ReadSignal, Set, StoredValue, Track, With, WithUntracked, WithValue,
    expect_context,
};
use leptos_router::location::{BrowserUrl, LocationChange, LocationProvider, State, Url};

use super::{effect, memo};
use crate::atlas::{EMBED, EmbedOptions, Query, Route, ViewHash, is_embedded};
use crate::web::base_path;

/// What the address asks for, as signals, and ways to change it.
#[derive(Clone, Copy)]
pub struct Address {
    places: StoredValue<Places>,
    path: Memo<String>,
    route: Memo<Route>,
    query: Memo<Query>,
    embed: Memo<EmbedOptions>,
    view: Memo<Option<ViewHash>>,
    browser: StoredValue<BrowserUrl>,
}

/// Where things lie on the server.
#[derive(Debug)]
struct Places {
    /// Below this lie the files.
    base: String,
    /// Below this lie the pages: the same, or a path of its own where another site embeds the atlas.
    pages: String,
    is_embedded: bool,
}

/// What a change of the address does to the history.
#[derive(Clone, Copy, PartialEq, Eq)]
enum History {
    /// A new entry: „back“ undoes the change.
    Push,
    /// The present entry changes.
    Replace,
}

impl Address {
    /// Follows the address. To be called once: it listens to the whole page.
    ///
    /// # Panics
    ///
    /// Outside of a page, which would have no address.
    #[must_use]
    pub fn new() -> Self {
        let base = base_path();
        let browser = BrowserUrl::new().expect("a page in a browser has an address");
        let url: ReadSignal<Url> = browser.as_url().read_only().into();
        let is_embedded = url.with_untracked(|url| {
            let below = url.path().strip_prefix(base.as_str());
            below.is_some_and(is_embedded)
        });
        let pages = if is_embedded {
            format!("{base}{EMBED}")
        } else {
            base.clone()
        };
        browser.init(Some(pages.clone().into()));
        let browser = StoredValue::new(browser);
        // The other world: the address bar. After a click on a link it waits until the new page has been chosen.
        effect(move || {
            url.track();
            browser.with_value(LocationProvider::ready_to_complete);
        });
        let places = StoredValue::new(Places {
            base,
            pages,
            is_embedded,
        });
        let path = memo(move || {
            places.with_value(|places| {
                url.with(|url| {
                    let path = url.path();
                    let below = path.strip_prefix(places.pages.as_str()).unwrap_or(path);
                    if below.is_empty() { "/" } else { below }.to_owned()
                })
            })
        });
        let options = move |url: &Url| is_embedded.then(|| EmbedOptions::parse(url.search()));
        Self {
            places,
            path,
            route: memo(move || path.with(|path| Route::parse(path))),
            query: memo(move || url.with(|url| Query::parse(url.search()))),
            embed: memo(move || url.with(options).unwrap_or_default()),
            view: memo(move || url.with(|url| url.hash().parse().ok())),
            browser,
        }
    }

    /// The address of the subtree's context.
    #[must_use]
    pub fn expect() -> Self {
        expect_context()
    }

    /// The page that the path names.
    #[must_use]
    pub fn route(self) -> Memo<Route> {
        self.route
    }

    /// What the part behind `?` asks for.
    #[must_use]
    pub fn query(self) -> Memo<Query> {
        self.query
    }

    /// The view that the part behind `#` names.
    #[must_use]
    pub fn view(self) -> Memo<Option<ViewHash>> {
        self.view
    }

    /// Whether the page is made for the page of another site. Stays as it was when the page was opened.
    #[must_use]
    pub fn is_embedded(self) -> bool {
        self.places.with_value(|places| places.is_embedded)
    }

    /// What the other site chose; the default where there is none.
    #[must_use]
    pub fn embed(self) -> Memo<EmbedOptions> {
        self.embed
    }

    /// A link to a path below the base, with the present query: filters go along. Tracks the query.
    #[must_use]
    pub fn href(self, path: &str) -> String {
        let options = self.embed.get();
        self.query
            .with(|query| self.link_with(path, query, &options))
    }

    /// A link to a path below the base with another query.
    #[must_use]
    pub fn href_of(self, path: &str, query: &Query) -> String {
        self.link(path, query)
    }

    /// What stands before and after the path in [`href`](Self::href), for many links at once. Tracks the query.
    #[must_use]
    pub fn around_path(self) -> (String, String) {
        let options = self.embed.get();
        self.query.with(|query| self.around(query, &options))
    }

    /// The same for links from the list at one place, which is closed when one is followed.
    #[must_use]
    pub fn around_path_from_stack(self) -> (String, String) {
        let options = self.embed.get();
        self.around(&self.query.get().without_stack(), &options)
    }

    /// A link to a page of the atlas itself, also from within an embed, with the present query. Tracks the query.
    #[must_use]
    pub fn href_in_atlas(self, path: &str) -> String {
        let query = self.query.with(ToString::to_string);
        let mark = if query.is_empty() { "" } else { "?" };
        self.file(&[path, mark, &query].concat())
    }

    /// The same to what is shown at the moment, with the place where the map looks. Tracks all of it.
    #[must_use]
    pub fn href_of_whole(self) -> String {
        let link = self.href_in_atlas(&self.path.get());
        let view = self.view.get().map(|view| view.to_string());
        link + &view.unwrap_or_default()
    }

    /// Where such a link opens: beside an embed, which it would replace.
    #[must_use]
    pub fn target_of_atlas(self) -> Option<&'static str> {
        self.is_embedded().then_some("_blank")
    }

    /// The link to the view at hand that cites a version of the data, for whoever wants to see it again. Tracks query and
    /// view.
    #[must_use]
    pub fn cited(self, version: Option<&str>) -> String {
        let query = self.query.get().citing(version);
        let link = self.path.with(|path| self.link(path, &query));
        self.view
            .with(|view| view.map_or_else(|| link.clone(), |view| format!("{link}{view}")))
    }

    /// A file below the base.
    #[must_use]
    pub fn file(self, path: &str) -> String {
        self.places
            .with_value(|places| format!("{}{path}", places.base))
    }

    /// Changes what is asked for; „back“ undoes it. Used for choices.
    pub fn push_query(self, change: impl FnOnce(Query) -> Query) {
        self.go_to(&self.changed(change), History::Push);
    }

    /// Changes what is asked for without a new entry in the history. Used while typing.
    pub fn replace_query(self, change: impl FnOnce(Query) -> Query) {
        self.go_to(&self.changed(change), History::Replace);
    }

    /// Writes where the map looks, without a new entry in the history.
    pub fn replace_view(self, view: ViewHash) {
        let hash = view.to_string();
        if self
            .view
            .get_untracked()
            .is_some_and(|present| present.to_string() == hash)
        {
            return;
        }
        let link = self
            .path
            .with_untracked(|path| self.query.with_untracked(|query| self.link(path, query)));
        self.write(&format!("{link}{hash}"), History::Replace);
    }

    /// Goes to a path below the base, with the present query; „back“ returns.
    pub fn open(self, path: &str) {
        let link = self.query.with_untracked(|query| self.link(path, query));
        self.write(&self.with_view(&link), History::Push);
    }

    fn changed(self, change: impl FnOnce(Query) -> Query) -> Query {
        change(self.query.get_untracked())
    }

    fn go_to(self, query: &Query, history: History) {
        if self.query.with_untracked(|present| present == query) {
            return;
        }
        let link = self.path.with_untracked(|path| self.link(path, query));
        self.write(&self.with_view(&link), history);
    }

    /// Takes query and options of an embed from the site around it, as the text behind a `?`.
    pub fn follow_site(self, text: &str) {
        let (query, options) = (Query::parse(text), EmbedOptions::parse(text));
        let link = self
            .path
            .with_untracked(|path| self.link_with(path, &query, &options));
        let present = self
            .path
            .with_untracked(|path| self.query.with_untracked(|query| self.link(path, query)));
        if link != present {
            self.write(&self.with_view(&link), History::Replace);
        }
    }

    fn link(self, path: &str, query: &Query) -> String {
        self.embed
            .with_untracked(|options| self.link_with(path, query, options))
    }

    fn link_with(self, path: &str, query: &Query, options: &EmbedOptions) -> String {
        let (pages, query) = self.around(query, options);
        // Below `/embed` the first page has no slash at its end.
        let path = if self.is_embedded() && path == "/" {
            ""
        } else {
            path
        };
        [&pages, path, &query].concat()
    }

    /// What stands before and after the path in a link.
    fn around(self, query: &Query, options: &EmbedOptions) -> (String, String) {
        let parts = [query.to_string(), options.to_string()];
        let parts: Vec<_> = parts
            .iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        let mark = if parts.is_empty() { "" } else { "?" };
        let pages = self.places.with_value(|places| places.pages.clone());
        (pages, [mark, &parts.join("&")].concat())
    }

    fn with_view(self, link: &str) -> String {
        self.view.with_untracked(|view| {
            view.map_or_else(|| link.to_owned(), |view| format!("{link}{view}"))
        })
    }

    fn write(self, link: &str, history: History) {
        // Fails for what is no address only; all links are made here.
        let Ok(url) = BrowserUrl::parse(link) else {
            return;
        };
        self.browser.with_value(|browser| {
            browser.as_url().set(url);
            browser.complete_navigation(&LocationChange {
                value: link.to_owned(),
                // The history around an embed is that of the other site.
                replace: history == History::Replace || self.is_embedded(),
                scroll: false,
                state: State::default(),
            });
        });
    }
}

impl Default for Address {
    fn default() -> Self {
        Self::new()
    }
}
