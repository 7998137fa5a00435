//! What is suggested below the search field, and which of it is pointed to.

use leptos::prelude::*;

use super::near_choice::look_around;
use crate::atlas::{Near, Route, Suggestion};
use crate::state::{AtlasState, MapState, Supplements, memo, use_atlas, use_map, use_supplements};

/// What is suggested while the reader types.
#[derive(Clone, Copy)]
pub struct Suggesting {
    atlas: AtlasState,
    map: MapState,
    is_wanted: RwSignal<bool>,
    active: RwSignal<Option<usize>>,
    items: Memo<Vec<Suggestion>>,
}

impl Suggesting {
    /// Suggests what begins like a text, once that is wanted.
    #[must_use]
    pub fn new(text: Memo<String>) -> Self {
        let (atlas, supplements): (AtlasState, Supplements) = (use_atlas(), use_supplements());
        let is_wanted = RwSignal::new(false);
        let items = memo(move || {
            let code = is_wanted.get().then(|| supplements.search().get());
            code.flatten().map_or_else(Vec::new, |code| {
                let gazetteer = supplements.gazetteer().get();
                let listed = atlas.listed().get();
                text.with(|text| (code.suggest)(text, gazetteer.as_deref(), &listed))
            })
        });
        Self {
            atlas,
            map: use_map(),
            is_wanted,
            active: RwSignal::new(None),
            items,
        }
    }

    /// What is suggested.
    #[must_use]
    pub fn items(self) -> Memo<Vec<Suggestion>> {
        self.items
    }

    /// Whether there is something to choose from.
    #[must_use]
    pub fn is_open(self) -> bool {
        self.items.with(|items| !items.is_empty())
    }

    /// The position of the one that the keyboard points to.
    #[must_use]
    pub fn active(self) -> Option<usize> {
        self.active.get()
    }

    /// The id of the element of that one; empty for none.
    #[must_use]
    pub fn active_id(self) -> String {
        self.active().map_or_else(String::new, id_of)
    }

    /// Suggests; the keyboard points to nothing yet.
    pub fn open(self) {
        self.is_wanted.set(true);
        self.active.set(None);
    }

    /// Suggests no longer.
    pub fn close(self) {
        self.is_wanted.set(false);
        self.active.set(None);
    }

    /// Does what a key means; tells whether it means something here.
    pub fn answers(self, key: &str) -> bool {
        let count = self.items.with_untracked(Vec::len);
        let active = self.active.get_untracked();
        match (key, active) {
            ("ArrowDown", _) if count == 0 => self.is_wanted.set(true),
            _ if count == 0 => return false,
            ("ArrowDown", active) => self.active.set(next(active, count)),
            ("ArrowUp", None) => self.active.set(Some(count - 1)),
            ("ArrowUp", Some(at)) => self.active.set(at.checked_sub(1)),
            ("Escape", _) => self.close(),
            ("Enter", Some(at)) => self.choose(at),
            _ => return false,
        }
        true
    }

    /// Takes a suggestion.
    pub fn choose(self, at: usize) {
        let chosen = self.items.with_untracked(|items| items.get(at).cloned());
        let address = self.atlas.address();
        self.close();
        match chosen {
            Some(Suggestion::Place { lonlat, .. }) => {
                let Some(near) = Near::at(lonlat) else { return };
                look_around(self.atlas, self.map, near);
                let route = address.route();
                if route.with_untracked(|route| *route != Route::Atlas) {
                    address.open("/");
                }
            }
            Some(Suggestion::Initiative(index)) => {
                let data = self.atlas.data();
                if let Some(initiative) = data.dataset.get(index) {
                    let path = Route::of_initiative(&initiative.id).path();
                    address.open(&path);
                }
            }
            None => {}
        }
    }
}

/// The one after; behind the last none, so that the words stand alone again.
fn next(active: Option<usize>, count: usize) -> Option<usize> {
    let next = active.map_or(0, |at| at + 1);
    (next < count).then_some(next)
}

/// The id of the element of a suggestion.
#[must_use]
pub fn id_of(at: usize) -> String {
    format!("suggestion-{at}")
}
