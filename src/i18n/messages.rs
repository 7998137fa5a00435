//! The messages of one language.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use thiserror::Error;

use crate::atlas::{Localized, message_identifier};
use crate::web::{Argument, MessageBundle, NoMessage, NumberFormat, format_date};

/// Smaller numbers are written the same in all languages, which share their digits.
const GROUPED_FROM: usize = 1_000;
/// From this number on a short form is used where there is little room.
const SHORT_FROM: usize = 10_000;

/// The messages of one language.
#[derive(Debug)]
pub struct Messages {
    language: String,
    /// Those of the first view, and those of pages that come later once they are there.
    bundle: MessageBundle,
    /// What texts of `atlas.json` in the default language are in this one.
    terms: BTreeMap<String, String>,
    /// Made when first needed.
    numbers: OnceCell<NumberFormat>,
    /// Made when first needed.
    short_numbers: OnceCell<NumberFormat>,
    /// With no decimals, one, two and three; made when first needed.
    decimals: [OnceCell<NumberFormat>; 4],
}

/// A file of a language could not be read.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum MessagesError {
    /// The file of messages is something else.
    #[error("messages for `{language}`: the file {cause}")]
    Messages {
        /// Language of the file, BCP 47.
        language: String,
        /// What is wrong.
        #[source]
        cause: NoMessage,
    },
    /// The file of terms is no JSON object of texts.
    #[error("terms for `{language}`: {cause}")]
    Terms {
        /// Language of the file, BCP 47.
        language: String,
        /// What the parser says.
        #[source]
        cause: serde_json::Error,
    },
}

impl Messages {
    /// Reads the messages of a language.
    ///
    /// # Errors
    ///
    /// When there is no message in the text.
    pub fn parse(language: &str, text: &str) -> Result<Self, MessagesError> {
        let messages = Self {
            language: language.to_owned(),
            bundle: MessageBundle::new(language),
            terms: BTreeMap::new(),
            numbers: OnceCell::new(),
            short_numbers: OnceCell::new(),
            decimals: Default::default(),
        };
        messages.extend(text)?;
        Ok(messages)
    }

    /// Adds the messages that the first view does without.
    ///
    /// # Errors
    ///
    /// When there is no message in the text.
    pub fn extend(&self, text: &str) -> Result<(), MessagesError> {
        self.bundle
            .add(text)
            .map_err(|cause| MessagesError::Messages {
                language: self.language.clone(),
                cause,
            })
    }

    /// The same with the terms of the data: a JSON object of texts, by what they are in the default language.
    ///
    /// # Errors
    ///
    /// When the text is something else.
    pub fn with_terms(self, text: &str) -> Result<Self, MessagesError> {
        let terms = serde_json::from_str(text).map_err(|cause| MessagesError::Terms {
            language: self.language.clone(),
            cause,
        })?;
        Ok(Self { terms, ..self })
    }

    /// The language, BCP 47.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A message without values. The name itself if there is no such message: `tests/messages.rs` keeps that from
    /// happening.
    #[must_use]
    pub fn text(&self, name: &str) -> String {
        self.with(name, &[])
    }

    /// A text of the data in this language, or the best there is; with the language it is in.
    ///
    /// What the text says itself comes first, then the terms, which the build takes from it for the language alone.
    #[must_use]
    pub fn best(&self, text: &Localized) -> Option<(String, String)> {
        let (language, own) = text.best(&self.language)?;
        let own = (language.to_owned(), own.to_owned());
        if language == self.language {
            return Some(own);
        }
        let term = self.terms.get(&own.1);
        Some(term.map_or(own, |term| (self.language.clone(), term.clone())))
    }

    /// The text of [`best`](Self::best), empty when there is none.
    #[must_use]
    pub fn of(&self, text: &Localized) -> String {
        self.best(text).map(|(_, text)| text).unwrap_or_default()
    }

    /// A message with values for its `{ $names }`.
    #[must_use]
    pub fn with(&self, name: &str, values: &[(&str, &str)]) -> String {
        self.filled(name, None, values)
    }

    /// A message about a number, in the right plural form; `{ $count }` is the number as the language writes it.
    #[must_use]
    pub fn count(&self, name: &str, count: usize) -> String {
        self.count_with(name, count, &[])
    }

    /// A message about a number, with values for its other `{ $names }`.
    #[must_use]
    pub fn count_with(&self, name: &str, count: usize, values: &[(&str, &str)]) -> String {
        self.filled(name, Some(count), values)
    }

    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    pub(super) fn filled(
        &self,
        name: &str,
        count: Option<usize>,
        values: &[(&str, &str)],
    ) -> String {
        let count = count.map(|count| ("count", Argument::Number(count as f64)));
        let values = values
            .iter()
            .map(|(name, value)| (*name, Argument::Text(value)));
        let text = self
            .bundle
            .format(&message_identifier(name), count.into_iter().chain(values));
        text.unwrap_or_else(|| name.to_owned())
    }

    /// A message about `all` with a place for `{ $total }`: what stands before and what after it, so that the number
    /// can be an element of its own.
    #[must_use]
    pub fn around_total(&self, name: &str, all: usize) -> (String, String) {
        let text = self.count_with(name, all, &[("all", &self.number(all)), ("total", "\u{0}")]);
        text.split_once('\u{0}')
            .map_or((text.clone(), String::new()), |(before, after)| {
                (before.to_owned(), after.to_owned())
            })
    }

    /// Has the browser write a number: the first takes it 20 ms and more, which need not be within something else.
    pub fn prepare_numbers(&self) {
        drop(self.number(GROUPED_FROM));
    }

    /// A number as the language writes it.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    pub fn number(&self, number: usize) -> String {
        if number < GROUPED_FROM {
            return number.to_string();
        }
        let make = || NumberFormat::new(&self.language);
        self.numbers.get_or_init(make).text(number as f64)
    }

    /// A number with exactly so many decimals, three at most: „1.234,5“.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a small whole number"
    )]
    pub fn decimal(&self, number: f64, decimals: u8) -> String {
        if decimals == 0 && (0.0..1_000.0).contains(&number) && number.fract() == 0.0 {
            return self.number(number as usize);
        }
        let decimals = decimals.min(3);
        let format = self.decimals.get(usize::from(decimals));
        let format = format
            .map(|format| format.get_or_init(|| NumberFormat::decimals(&self.language, decimals)));
        format.map_or_else(String::new, |format| format.text(number))
    }

    /// A day as the language writes it, „31. Dezember 2025“; what is no ISO 8601 day, such as a year, as it is.
    #[must_use]
    pub fn date(&self, date: &str) -> String {
        format_date(&self.language, date)
    }

    /// A number for where there is little room: large ones in few letters.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    pub fn short_number(&self, number: usize) -> String {
        if number < SHORT_FROM {
            self.number(number)
        } else {
            let make = || NumberFormat::short(&self.language);
            self.short_numbers.get_or_init(make).text(number as f64)
        }
    }
}
