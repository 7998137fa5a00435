//! The messages of one language.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;

use thiserror::Error;

use crate::atlas::Localized;
use crate::web::{NumberFormat, PluralRules, format_date};

/// How the names of messages begin that are texts of `atlas.json`: what follows is the text in the default language.
const TERM: &str = "term.";
/// From this number on a short form is used where there is little room.
const SHORT_FROM: usize = 10_000;

/// The messages of one language.
#[derive(Debug)]
pub struct Messages {
    language: String,
    /// Those of the first view, and those of pages that come later once they are there.
    texts: RefCell<BTreeMap<String, String>>,
    plural_rules: PluralRules,
    numbers: NumberFormat,
    /// Made when first needed.
    short_numbers: OnceCell<NumberFormat>,
    /// With no decimals, one, two and three; made when first needed.
    decimals: [OnceCell<NumberFormat>; 4],
}

/// The file of a language could not be read.
#[derive(Debug, Error)]
#[error("messages for `{language}`: {cause}")]
pub struct MessagesError {
    /// Language of the file, BCP 47.
    pub language: String,
    /// What the parser says.
    #[source]
    pub cause: serde_json::Error,
}

/// The messages in a file.
fn texts_of(language: &str, text: &str) -> Result<BTreeMap<String, String>, MessagesError> {
    serde_json::from_str(text).map_err(|cause| MessagesError {
        language: language.to_owned(),
        cause,
    })
}

impl Messages {
    /// Reads the file of a language.
    ///
    /// # Errors
    ///
    /// When the text is not one JSON object of texts.
    pub fn parse(language: &str, text: &str) -> Result<Self, MessagesError> {
        Ok(Self {
            language: language.to_owned(),
            texts: RefCell::new(texts_of(language, text)?),
            plural_rules: PluralRules::new(language),
            numbers: NumberFormat::new(language),
            short_numbers: OnceCell::new(),
            decimals: Default::default(),
        })
    }

    /// Adds the file of those messages that the first view does without.
    ///
    /// # Errors
    ///
    /// When the text is not one JSON object of texts.
    pub fn extend(&self, text: &str) -> Result<(), MessagesError> {
        let mut more = texts_of(&self.language, text)?;
        self.texts.borrow_mut().append(&mut more);
        Ok(())
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
        self.texts
            .borrow()
            .get(name)
            .map_or_else(|| name.to_owned(), Clone::clone)
    }

    /// A text of the data in this language, or the best there is; with the language it is in.
    ///
    /// What the text says itself comes first, then what the build put among the messages, for the language alone.
    #[must_use]
    pub fn best(&self, text: &Localized) -> Option<(String, String)> {
        let (language, own) = text.best(&self.language)?;
        let own = (language.to_owned(), own.to_owned());
        if language == self.language {
            return Some(own);
        }
        let texts = self.texts.borrow();
        let term = texts.get(&format!("{TERM}{}", own.1));
        Some(term.map_or(own, |term| (self.language.clone(), term.clone())))
    }

    /// The text of [`best`](Self::best), empty when there is none.
    #[must_use]
    pub fn of(&self, text: &Localized) -> String {
        self.best(text).map(|(_, text)| text).unwrap_or_default()
    }

    /// A message with values for its `{names}`.
    #[must_use]
    pub fn with(&self, name: &str, values: &[(&str, &str)]) -> String {
        filled(&self.text(name), values)
    }

    /// A message about a number, in the right plural form; `{count}` is the number as the language writes it.
    #[must_use]
    pub fn count(&self, name: &str, count: usize) -> String {
        self.count_with(name, count, &[])
    }

    /// A message about a number, with values for its other `{names}`.
    #[must_use]
    pub fn count_with(&self, name: &str, count: usize, values: &[(&str, &str)]) -> String {
        let form = format!("{name}_{}", self.plural_rules.category(count));
        let text = if self.texts.borrow().contains_key(&form) {
            self.text(&form)
        } else {
            self.text(&format!("{name}_other"))
        };
        let number = self.number(count);
        let mut all = vec![("count", number.as_str())];
        all.extend_from_slice(values);
        filled(&text, &all)
    }

    /// A message about `all` with a place for `{total}`: what stands before and what after it, so that the number
    /// can be an element of its own.
    #[must_use]
    pub fn around_total(&self, name: &str, all: usize) -> (String, String) {
        let text = self.count_with(name, all, &[("all", &self.number(all)), ("total", "\u{0}")]);
        text.split_once('\u{0}')
            .map_or((text.clone(), String::new()), |(before, after)| {
                (before.to_owned(), after.to_owned())
            })
    }

    /// A number as the language writes it.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    pub fn number(&self, number: usize) -> String {
        self.numbers.text(number as f64)
    }

    /// A number with exactly so many decimals, three at most: „1.234,5“.
    #[must_use]
    pub fn decimal(&self, number: f64, decimals: u8) -> String {
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

/// Puts values in the place of their `{names}`; what a value holds is not looked at again.
fn filled(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, behind)) = after.split_once('}') else {
            break;
        };
        filled.push_str(
            values
                .iter()
                .find(|(known, _)| *known == name)
                .map_or(name, |(_, value)| value),
        );
        rest = behind;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_in_the_place_of_their_names_and_are_not_read_again() {
        assert_eq!(
            filled("{count} von {all}", &[("count", "{all}"), ("all", "9")]),
            "{all} von 9"
        );
        assert_eq!(filled("ohne", &[]), "ohne");
    }
}
