//! Summaries in other languages than the data's first. `data/initiatives.<language>.json`.

use std::collections::BTreeMap;

use super::{FeatureId, Initiative, TextsById};

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

    /// Every summary of an initiative, in order of language.
    pub fn summaries_of<'a>(&'a self, id: &'a FeatureId) -> impl Iterator<Item = &'a str> {
        self.0
            .values()
            .filter_map(|summaries| summaries.get(id.as_str()).map(String::as_str))
    }

    /// The summary of an initiative in `language`, else the best there is; with the language it is in.
    ///
    /// What stands in the initiative itself comes before a translation. `None` when there is no summary at all.
    #[must_use]
    pub fn best_summary<'a>(
        &'a self,
        initiative: &'a Initiative,
        language: &'a str,
    ) -> Option<(&'a str, &'a str)> {
        let best = initiative.summary.best(language);
        let translated = || Some((language, self.0.get(language)?.get(initiative.id.as_str())?));
        match best {
            Some((found, text)) if found == language => Some((found, text)),
            best => translated()
                .map(|(language, text)| (language, text.as_str()))
                .or(best),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::fixture;
    use crate::atlas::{FeatureIndex, Localized, read_texts_by_id};

    fn initiative(summary: Localized) -> Initiative {
        let dataset = fixture::dataset(&[fixture::initiative("cafe")]);
        let mut initiative = dataset.get(FeatureIndex(0)).unwrap().clone();
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
    fn what_the_data_say_themselves_comes_first() {
        let both = initiative(Localized::new([("de", "Treff"), ("en", "A newer text")]));
        assert_eq!(
            english().best_summary(&both, "en"),
            Some(("en", "A newer text"))
        );
    }
}
