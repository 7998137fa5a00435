//! A text in several languages.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A text in one or more languages, keyed by BCP 47 tag (`de`, `en`).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Localized(BTreeMap<String, String>);

impl Localized {
    /// Makes a text from pairs of language and text.
    pub fn new<L: Into<String>, T: Into<String>>(texts: impl IntoIterator<Item = (L, T)>) -> Self {
        Self(
            texts
                .into_iter()
                .map(|(language, text)| (language.into(), text.into()))
                .collect(),
        )
    }

    /// The text in `language`, else in German, else in whichever language there is; with the language it is in.
    ///
    /// `None` when there is no text at all.
    #[must_use]
    pub fn best(&self, language: &str) -> Option<(&str, &str)> {
        [language, "de"]
            .iter()
            .find_map(|tag| self.0.get_key_value(*tag))
            .or_else(|| self.0.iter().next())
            .map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// All languages with their texts, by language.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(language, text)| (language.as_str(), text.as_str()))
    }

    /// The text of [`best`](Self::best), empty when there is none.
    #[must_use]
    pub fn text(&self, language: &str) -> &str {
        self.best(language).map_or("", |(_, text)| text)
    }

    /// Every text, in order of language tag.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_to_german_and_says_so() {
        let text = Localized::new([("de", "Sprache"), ("en", "Language")]);
        assert_eq!(text.best("uk"), Some(("de", "Sprache")));
        assert_eq!(text.text("en"), "Language");
        assert_eq!(Localized::default().text("de"), "");
    }
}
