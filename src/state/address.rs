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
use crate::atlas::{Query, Route, ViewHash};
use crate::web::base_path;

/// What the address asks for, as signals, and ways to change it.
#[derive(Clone, Copy)]
pub struct Address {
    base: StoredValue<String>,
    path: Memo<String>,
    route: Memo<Route>,
    query: Memo<Query>,
    view: Memo<Option<ViewHash>>,
    browser: StoredValue<BrowserUrl>,
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
        browser.init(Some(base.clone().into()));
        let url: ReadSignal<Url> = browser.as_url().read_only().into();
        let browser = StoredValue::new(browser);
        // The other world: the address bar. After a click on a link it waits until the new page has been chosen.
        effect(move || {
            url.track();
            browser.with_value(LocationProvider::ready_to_complete);
        });
        let stored_base = StoredValue::new(base);
        let path = memo(move || {
            stored_base.with_value(|base| {
                url.with(|url| {
                    let path = url.path();
                    path.strip_prefix(base.as_str()).unwrap_or(path).to_owned()
                })
            })
        });
        Self {
            base: stored_base,
            path,
            route: memo(move || path.with(|path| Route::parse(path))),
            query: memo(move || url.with(|url| Query::parse(url.search()))),
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

    /// A link to a path below the base, with the present query: filters go along. Tracks the query.
    #[must_use]
    pub fn href(self, path: &str) -> String {
        self.query.with(|query| self.link(path, query))
    }

    /// A link to a path below the base with another query.
    #[must_use]
    pub fn href_of(self, path: &str, query: &Query) -> String {
        self.link(path, query)
    }

    /// What stands before and after the path in [`href`](Self::href), for many links at once. Tracks the query.
    #[must_use]
    pub fn around_path(self) -> (String, String) {
        self.query.with(|query| self.around(query))
    }

    /// The same for links from the list at one place, which is closed when one is followed.
    #[must_use]
    pub fn around_path_from_stack(self) -> (String, String) {
        self.around(&self.query.get().without_stack())
    }

    /// A file below the base.
    #[must_use]
    pub fn file(self, path: &str) -> String {
        self.base.with_value(|base| format!("{base}{path}"))
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

    fn link(self, path: &str, query: &Query) -> String {
        let (base, query) = self.around(query);
        [&base, path, &query].concat()
    }

    /// What stands before and after the path in a link.
    fn around(self, query: &Query) -> (String, String) {
        let query = query.to_string();
        let mark = if query.is_empty() { "" } else { "?" };
        (self.file(""), [mark, &query].concat())
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
                replace: history == History::Replace,
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
