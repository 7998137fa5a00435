//! Files that the atlas can be used without: fetched when the first view stands.

use std::sync::Arc;

use geo::Coord;
use leptos::prelude::{
    GetValue, ReadSignal, RwSignal, Set, SetValue, StoredValue, Update, expect_context,
};
use leptos::task::spawn_local;
use thiserror::Error;

use super::Address;
use crate::atlas::{
    Around, Context, Dataset, FeatureIndex, Found, Gazetteer, Near, Place, SearchIndex,
    SearchSources, ShapesError, Suggestion, TextsById, Thesaurus, Translations, ZOrder,
    read_texts_by_id, suggestions,
};
use crate::web::{breathe, fetch_text, log_warning};

/// How words are searched for. It comes with what is searched in, so that the first view does without its code.
#[derive(Clone, Copy)]
pub struct SearchCode {
    /// [`SearchIndex::new`].
    pub collect: fn(SearchSources, Arc<Thesaurus>) -> SearchIndex,
    /// [`SearchIndex::find`].
    pub find: fn(&SearchIndex, &str) -> Found,
    /// [`Around::of`].
    pub around: fn(Near, &Dataset, &ZOrder) -> Around,
    /// [`suggestions`].
    pub suggest: fn(&str, Option<&Gazetteer>, &[FeatureIndex]) -> Vec<Suggestion>,
    /// [`Gazetteer::nearest`].
    pub nearest: fn(&Gazetteer, Coord) -> Option<(&Place, f64)>,
}

/// What comes later: until it has come, and when it does not, there is less to see and to find.
#[derive(Clone, Copy)]
pub struct Supplements {
    context: RwSignal<Arc<Context>>,
    gazetteer: RwSignal<Option<Arc<Gazetteer>>>,
    thesaurus: RwSignal<Arc<Thesaurus>>,
    search: RwSignal<Option<SearchCode>>,
    translations: RwSignal<Arc<Translations>>,
    sources: RwSignal<Arc<TextsById>>,
    asked_for: StoredValue<bool>,
}

impl Supplements {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            context: RwSignal::new(Arc::default()),
            gazetteer: RwSignal::new(None),
            thesaurus: RwSignal::new(Arc::default()),
            search: RwSignal::new(None),
            translations: RwSignal::new(Arc::default()),
            sources: RwSignal::new(Arc::default()),
            asked_for: StoredValue::new(false),
        }
    }

    /// The map's background.
    #[must_use]
    pub fn context(self) -> ReadSignal<Arc<Context>> {
        self.context.read_only()
    }

    /// Places and their postcodes.
    #[must_use]
    pub fn gazetteer(self) -> ReadSignal<Option<Arc<Gazetteer>>> {
        self.gazetteer.read_only()
    }

    /// Words that ask for the same.
    #[must_use]
    pub fn thesaurus(self) -> ReadSignal<Arc<Thesaurus>> {
        self.thesaurus.read_only()
    }

    /// How words are searched for.
    #[must_use]
    pub fn search(self) -> ReadSignal<Option<SearchCode>> {
        self.search.read_only()
    }

    /// Summaries that do not stand in the data themselves.
    #[must_use]
    pub fn translations(self) -> ReadSignal<Arc<Translations>> {
        self.translations.read_only()
    }

    /// Addresses of the sources that do not stand in the data themselves.
    #[must_use]
    pub fn sources(self) -> ReadSignal<Arc<TextsById>> {
        self.sources.read_only()
    }

    /// Fetches everything, once; `languages` are those of the atlas. Whether this was the first time.
    pub fn fetch(self, address: Address, languages: &[String]) -> bool {
        if self.asked_for.get_value() {
            return false;
        }
        self.asked_for.set_value(true);
        self.search.set(Some(SearchCode {
            collect: SearchIndex::new,
            find: SearchIndex::find,
            around: Around::of,
            suggest: suggestions,
            nearest: Gazetteer::nearest,
        }));
        let file = |name: &str| address.file(&format!("/data/{name}"));
        fetch_into(file("context.geojson"), move |text| {
            self.context.set(Arc::new(Context::parse(text)?));
            Ok(())
        });
        fetch_into(file("places.json"), move |text| {
            self.gazetteer.set(Some(Arc::new(Gazetteer::parse(text)?)));
            Ok(())
        });
        fetch_into(file("search.json"), move |text| {
            self.thesaurus.set(Arc::new(Thesaurus::parse(text)?));
            Ok(())
        });
        fetch_into(file("initiatives.sources.json"), move |text| {
            self.sources.set(Arc::new(read_texts_by_id(text)?));
            Ok(())
        });
        for language in languages {
            let name = format!("initiatives.{language}.json");
            let language = language.clone();
            fetch_into(file(&name), move |text| {
                let summaries = read_texts_by_id(text)?;
                self.translations.update(|translations| {
                    *translations = Arc::new(translations.with(&language, summaries));
                });
                Ok(())
            });
        }
        true
    }
}

impl Default for Supplements {
    fn default() -> Self {
        Self::new()
    }
}

/// The supplements of the subtree's context.
#[must_use]
pub fn use_supplements() -> Supplements {
    expect_context()
}

/// Why a file is of no use.
#[derive(Debug, Error)]
enum SupplementError {
    #[error(transparent)]
    Shapes(#[from] ShapesError),
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

type Read = Box<dyn FnOnce(&str) -> Result<(), SupplementError>>;

/// Fetches a file and has it read; what goes wrong is written to the console.
fn fetch_into(url: String, read: impl FnOnce(&str) -> Result<(), SupplementError> + 'static) {
    fn of_boxed(url: String, read: Read) {
        spawn_local(async move {
            // Even asking for one file after the other takes a while on a slow phone.
            breathe().await;
            match fetch_text(&url).await.map(|text| read(&text)) {
                Ok(Ok(())) => {}
                Ok(Err(error)) => log_warning(&format!("`{url}`: {error}")),
                Err(error) => log_warning(&error.to_string()),
            }
        });
    }
    of_boxed(url, Box::new(read));
}
