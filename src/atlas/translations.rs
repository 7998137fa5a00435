//! Summaries, apart from the initiatives. `data/initiatives.<language>.json`.

use std::collections::BTreeMap;

use super::{Initiative, Localized, TextsById};

/// Summaries by language and initiative.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Translations(BTreeMap<String, TextsById>);

impl Translations {
    /// These translations and those into one more language.
    #[must_use]
    pub fn with(&self, language: &str, summaries: TextsById) -> Self {
        let mut all = self.0.clone();
        all.insert(language.to_owned(), summaries);
        Self(all)
    }

    /// Of each language the summaries by the ids of their initiatives; in order of language.
    pub fn languages(&self) -> impl Iterator<Item = &BTreeMap<String, String>> {
        self.0.values()
    }

    /// The summary of an initiative in `language`, else in German, else in whichever language there is; with the
    /// language it is in.
    ///
    /// What stands in the initiative itself comes before what stands in a file of its own. `None` when there is no
    /// summary at all, or it has not come yet.
    #[must_use]
    pub fn best_summary<'a>(
        &'a self,
        initiative: &'a Initiative,
        language: &'a str,
    ) -> Option<(&'a str, &'a str)> {
        let apart = |language: &str| {
            let (language, texts) = self.0.get_key_value(language)?;
            Some((
                language.as_str(),
                texts.get(initiative.id.as_str())?.as_str(),
            ))
        };
        let own = initiative.summary.best(language);
        own.filter(|(found, _)| *found == language)
            .or_else(|| apart(language))
            .or(own)
            .or_else(|| apart("de"))
            .or_else(|| self.0.keys().find_map(|language| apart(language)))
    }

    /// The summaries of an initiative in all languages, its own before those of a file.
    #[must_use]
    pub fn all_summaries(&self, initiative: &Initiative) -> Localized {
        let apart = self.0.iter().filter_map(|(language, texts)| {
            Some((
                language.as_str(),
                texts.get(initiative.id.as_str())?.as_str(),
            ))
        });
        // The last one of a language counts.
        Localized::new(apart.chain(initiative.summary.pairs()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::fixture;
    use crate::atlas::{FeatureIndex, Localized, read_texts_by_id};

    fn initiative(summary: Localized) -> Initiative {
        let dataset = fixture::dataset(&[fixture::initiative("cafe")]);
        let mut initiative = dataset.get(FeatureIndex(0)).unwrap().as_ref().clone();
        initiative.summary = summary;
        initiative
    }

    fn english() -> Translations {
        let summaries = read_texts_by_id("{\"cafe\":\"A café\"}").unwrap();
        Translations::default().with("en", summaries)
    }

    #[test]
    fn a_translation_is_taken_where_the_data_have_none() {
        let german = initiative(Localized::new([("de", "Treff")]));
        let translations = english();
        assert_eq!(
            translations.best_summary(&german, "en"),
            Some(("en", "A café"))
        );
        assert_eq!(
            translations.best_summary(&german, "de"),
            Some(("de", "Treff"))
        );
        assert_eq!(
            translations.best_summary(&german, "uk"),
            Some(("de", "Treff"))
        );
    }

    #[test]
    fn an_initiative_without_a_summary_of_its_own_is_summed_up_in_the_next_best_language() {
        let bare = initiative(Localized::default());
        let translations = english();
        assert_eq!(
            translations.best_summary(&bare, "uk"),
            Some(("en", "A café"))
        );
        let german = read_texts_by_id("{\"cafe\":\"Treff\"}").unwrap();
        let translations = translations.with("de", german);
        assert_eq!(
            translations.best_summary(&bare, "uk"),
            Some(("de", "Treff"))
        );
        assert_eq!(
            translations.best_summary(&bare, "en"),
            Some(("en", "A café"))
        );
    }

    #[test]
    fn what_the_data_say_themselves_comes_first() {
        let both = initiative(Localized::new([("de", "Treff"), ("en", "A newer text")]));
        assert_eq!(
            english().best_summary(&both, "en"),
            Some(("en", "A newer text"))
        );
    }
}
