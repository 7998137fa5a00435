//! The address as state: what it asks for, and the only place that writes it.

use leptos::prelude::WithUntracked;
use leptos::prelude::{GetUntracked, Memo, StoredValue, With, WithValue, expect_context};
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use super::memo;
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
    navigate: StoredValue<Navigate>,
}

/// The router's own way to another address.
type Navigate = Box<dyn Fn(&str, NavigateOptions) + Send + Sync>;

/// What a change of the address does to the history.
#[derive(Clone, Copy, PartialEq, Eq)]
enum History {
    /// A new entry: „back“ undoes the change.
    Push,
    /// The present entry changes.
    Replace,
}

impl Address {
    /// Follows the address. Inside a router only.
    #[must_use]
    pub fn new() -> Self {
        let location = use_location();
        let base = base_path();
        let path = {
            let base = base.clone();
            memo(move || {
                location
                    .pathname
                    .with(|path| path.strip_prefix(&base).unwrap_or(path).to_owned())
            })
        };
        let navigate = use_navigate();
        Self {
            base: StoredValue::new(base),
            path,
            route: memo(move || path.with(|path| Route::parse(path))),
            query: memo(move || location.search.with(|search| Query::parse(search))),
            view: memo(move || location.hash.with(|hash| hash.parse().ok())),
            navigate: StoredValue::new(Box::new(move |path: &str, options| {
                navigate(path, options);
            })),
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
        let query = query.to_string();
        let mark = if query.is_empty() { "" } else { "?" };
        self.base
            .with_value(|base| format!("{base}{path}{mark}{query}"))
    }

    fn with_view(self, link: &str) -> String {
        self.view.with_untracked(|view| {
            view.map_or_else(|| link.to_owned(), |view| format!("{link}{view}"))
        })
    }

    fn write(self, link: &str, history: History) {
        let options = NavigateOptions {
            resolve: false,
            replace: history == History::Replace,
            scroll: false,
            ..NavigateOptions::default()
        };
        self.navigate.with_value(|navigate| navigate(link, options));
    }
}

impl Default for Address {
    fn default() -> Self {
        Self::new()
    }
}
