//! The language of the interface.

use std::rc::Rc;

use futures::future::join;
use leptos::prelude::{
    Get, GetValue, LocalStorage, ReadSignal, RwSignal, Set, SetValue, StoredValue, With,
    WithUntracked, WithValue, expect_context,
};
use leptos::task::spawn_local;

use super::load::{fail, fetch_failure};
use super::{Address, effect, memo};
use crate::atlas::Speaker as _;
use crate::i18n::{LANGUAGES, Messages, MessagesError, suitable};
use crate::web::{
    FetchError, breathe, fetch_text, log_warning, preferred_languages, set_language, store, stored,
};

/// Name under which the browser remembers the reader's choice.
const STORED_AS: &str = "projektatlas.language";

/// The language of the interface and its messages.
#[derive(Clone, Copy)]
pub struct Language {
    messages: RwSignal<Option<Rc<Messages>>, LocalStorage>,
}

impl Language {
    /// Loads the messages of the language that the address names, else of the one remembered, else of the one that the
    /// browser prefers, else German; and again whenever that changes.
    #[must_use]
    pub fn new(address: Address) -> Self {
        let messages = RwSignal::new_local(None);
        let wanted = memo(move || {
            let named = address.query().with(|query| query.language.clone());
            // In the page of others their link decides, not the reader's settings.
            let own = || {
                let guessed = || suitable(&preferred_languages()).to_owned();
                (!address.is_embedded()).then(|| stored(STORED_AS).unwrap_or_else(guessed))
            };
            named
                .or_else(own)
                .unwrap_or_else(|| LANGUAGES[0].to_owned())
        });
        // The other world: files on the server.
        effect(move || {
            let language = wanted.get();
            spawn_local(async move {
                match load_or_default(address, &language).await {
                    Ok(loaded) => {
                        breathe().await;
                        loaded.prepare_numbers();
                        breathe().await;
                        set_language(loaded.language());
                        messages.set(Some(Rc::new(loaded)));
                    }
                    // Without any messages there is nothing to show; with those of another language there is.
                    Err(error) if messages.with_untracked(Option::is_none) => {
                        fail(error.kind(), &error.to_string());
                    }
                    Err(error) => log_warning(&error.to_string()),
                }
            });
        });
        Self { messages }
    }

    /// The messages, `None` until they have come.
    #[must_use]
    pub fn messages(self) -> ReadSignal<Option<Rc<Messages>>, LocalStorage> {
        self.messages.read_only()
    }

    /// Chooses a language, in the address and for the next visit.
    pub fn choose(address: Address, language: &str) {
        store(STORED_AS, language);
        address.push_query(|query| crate::atlas::Query {
            language: Some(language.to_owned()),
            ..query
        });
    }
}

/// The messages of a language; of the default one when there are none of it.
async fn load_or_default(address: Address, language: &str) -> Result<Messages, LanguageError> {
    let [default, ..] = LANGUAGES;
    let known = LANGUAGES
        .into_iter()
        .find(|known| *known == language)
        .unwrap_or(default);
    match load(address, known).await {
        Err(error) if known != default => {
            log_warning(&error.to_string());
            load(address, default).await
        }
        loaded => loaded,
    }
}

/// The messages of a language, with the terms of the data: those of the default one stand in the data.
async fn load(address: Address, language: &str) -> Result<Messages, LanguageError> {
    let [default, ..] = LANGUAGES;
    let texts = address.file(&format!("/i18n/{language}.ftl"));
    if language == default {
        return Ok(Messages::parse(language, &fetch_text(&texts).await?)?);
    }
    let terms = address.file(&format!("/i18n/terms/{language}.json"));
    let (texts, terms) = join(fetch_text(&texts), fetch_text(&terms)).await;
    Ok(Messages::parse(language, &texts?)?.with_terms(&terms?)?)
}

/// Why a language could not be loaded.
#[derive(Debug, thiserror::Error)]
enum LanguageError {
    #[error(transparent)]
    Fetch(#[from] FetchError),
    #[error(transparent)]
    Messages(#[from] MessagesError),
}

impl LanguageError {
    /// The word by which `index.html` chooses its explanation.
    fn kind(&self) -> &'static str {
        match self {
            Self::Fetch(error) => fetch_failure(error),
            Self::Messages(_) => "broken",
        }
    }
}

/// The messages of the present language, for views. Cheap to copy; the views are built anew when the language changes.
#[derive(Clone, Copy)]
pub struct Texts(StoredValue<Rc<Messages>, LocalStorage>, StoredValue<bool>);

impl Texts {
    /// Holds messages for the views below.
    #[must_use]
    pub fn new(messages: Rc<Messages>) -> Self {
        Self(StoredValue::new_local(messages), StoredValue::new(false))
    }

    /// Fetches the messages that the first view does without, unless they are there; tells whether they are.
    pub async fn complete(self, address: Address) -> bool {
        // Fails when the page has been left meanwhile: then nobody reads them.
        let (Some(messages), Some(false)) = (self.0.try_get_value(), self.1.try_get_value()) else {
            return true;
        };
        let file = format!("/i18n/later/{}.ftl", messages.language());
        let outcome = match fetch_text(&address.file(&file)).await {
            Ok(text) => messages.extend(&text).map_err(LanguageError::from),
            Err(error) => Err(error.into()),
        };
        match outcome {
            Ok(()) => {
                let _ = self.1.try_set_value(true);
                true
            }
            Err(error) => {
                log_warning(&error.to_string());
                false
            }
        }
    }

    /// See [`Messages::language`].
    #[must_use]
    pub fn language(self) -> String {
        self.0.with_value(|messages| messages.language().to_owned())
    }

    /// See [`Messages::text`].
    #[must_use]
    pub fn text(self, name: &str) -> String {
        self.0.with_value(|messages| messages.text(name))
    }

    /// See [`Messages::with`].
    #[must_use]
    pub fn with(self, name: &str, values: &[(&str, &str)]) -> String {
        self.0.with_value(|messages| messages.with(name, values))
    }

    /// See [`Messages::count`].
    #[must_use]
    pub fn count(self, name: &str, count: usize) -> String {
        self.0.with_value(|messages| messages.count(name, count))
    }

    /// See [`Messages::count_with`].
    #[must_use]
    pub fn count_with(self, name: &str, count: usize, values: &[(&str, &str)]) -> String {
        self.0
            .with_value(|messages| messages.count_with(name, count, values))
    }

    /// See [`Messages::around_total`].
    #[must_use]
    pub fn around_total(self, name: &str, all: usize) -> (String, String) {
        self.0
            .with_value(|messages| messages.around_total(name, all))
    }

    /// See [`Messages::number`].
    #[must_use]
    pub fn number(self, number: usize) -> String {
        self.0.with_value(|messages| messages.number(number))
    }

    /// See [`Messages::decimal`].
    #[must_use]
    pub fn decimal(self, number: f64, decimals: u8) -> String {
        self.0
            .with_value(|messages| messages.decimal(number, decimals))
    }

    /// See [`Messages::date`].
    #[must_use]
    pub fn date(self, date: &str) -> String {
        self.0.with_value(|messages| messages.date(date))
    }

    /// See [`Messages::short_number`].
    #[must_use]
    pub fn short_number(self, number: usize) -> String {
        self.0.with_value(|messages| messages.short_number(number))
    }

    /// See [`Speaker::statement`](crate::atlas::Speaker::statement).
    #[must_use]
    pub fn statement(self, statement: &crate::atlas::Statement) -> String {
        self.0.with_value(|messages| messages.statement(statement))
    }

    /// The text in the present language, or the best there is.
    #[must_use]
    pub fn of(self, text: &crate::atlas::Localized) -> String {
        self.0.with_value(|messages| messages.of(text))
    }
}

/// The messages of the subtree's context.
#[must_use]
pub fn use_texts() -> Texts {
    expect_context()
}
