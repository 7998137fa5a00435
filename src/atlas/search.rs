//! A plain search: every word of the question has to occur.

use std::collections::BTreeMap;
use std::sync::Arc;

use fixedbitset::FixedBitSet;

use super::{Dataset, Gazetteer, Initiative, Translations, ZIndex, ZOrder, folded};

/// What can be searched beside the words of the initiatives themselves. Built once, then immutable.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SearchIndex {
    gazetteer: Option<Arc<Gazetteer>>,
    /// One a language: the folded summary of each initiative, by its id.
    summaries: Vec<BTreeMap<String, String>>,
}

impl SearchIndex {
    /// With a gazetteer all postcodes of its municipality find an initiative, with translations all its summaries.
    #[must_use]
    pub fn new(gazetteer: Option<Arc<Gazetteer>>, translations: &Translations) -> Self {
        let folded_all = |summaries: &BTreeMap<String, String>| {
            let mut all = summaries.clone();
            for text in all.values_mut() {
                *text = folded(text);
            }
            all
        };
        Self {
            gazetteer,
            summaries: translations.languages().map(folded_all).collect(),
        }
    }

    /// The initiatives in which every word of `question` occurs, anywhere in a word; all of them for a blank question.
    /// In Z-order.
    #[must_use]
    pub fn matches(&self, dataset: &Dataset, order: &ZOrder, question: &str) -> FixedBitSet {
        let mut found = FixedBitSet::with_capacity(order.len());
        found.set_range(.., true);
        let question = folded(question);
        for word in question.split(' ').filter(|word| !word.is_empty()) {
            for at in 0..order.len() {
                let initiative = order
                    .feature(ZIndex(at))
                    .and_then(|index| dataset.get(index));
                if found.contains(at) && !initiative.is_some_and(|one| self.has_word(one, word)) {
                    found.set(at, false);
                }
            }
        }
        found
    }

    fn has_word(&self, initiative: &Initiative, word: &str) -> bool {
        let is_within = |text: &String| text.contains(word);
        initiative.folded_text().contains(word)
            || (word.bytes().all(|byte| byte.is_ascii_digit())
                && self.postcodes_of(initiative).iter().any(is_within))
            || self.summaries.iter().any(|summaries| {
                let summary = summaries.get(initiative.id.as_str());
                summary.is_some_and(is_within)
            })
    }

    /// The postcodes of its municipality.
    fn postcodes_of(&self, initiative: &Initiative) -> &[String] {
        let ags = initiative.municipality_ags.as_deref();
        let place = ags.and_then(|ags| self.gazetteer.as_ref()?.find(ags));
        place.map_or(&[], |place| &place.postcodes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::fixture;

    #[test]
    fn every_word_has_to_occur_in_whichever_spelling() {
        let dataset = fixture::dataset(&[
            fixture::initiative("a").titled("Sprachcafé Königslutter"),
            fixture::initiative("b").titled("Sprachcafé Celle"),
        ]);
        let order = ZOrder::of(&dataset);
        let index = SearchIndex::default();
        let found = |question: &str| {
            let found = index.matches(&dataset, &order, question);
            found.ones().collect::<Vec<_>>()
        };
        assert_eq!(found("sprachcafe koenigs"), [0]);
        assert_eq!(found("SPRACHCAFÉ"), [0, 1]);
        assert_eq!(found("  "), [0, 1]);
        assert!(found("kegeln").is_empty());
    }

    #[test]
    fn a_postcode_of_the_municipality_finds_its_initiatives() {
        let dataset = fixture::dataset(&[fixture::initiative("a")]);
        let gazetteer = Gazetteer::parse(
            r#"{"places":[{"ags":"03351006","name":"Celle","point":[10.08,52.62],"postcodes":["29221"]}]}"#,
        )
        .unwrap();
        let order = ZOrder::of(&dataset);
        let found = |gazetteer| {
            let index = SearchIndex::new(gazetteer, &Translations::default());
            index.matches(&dataset, &order, "29221").contains(0)
        };
        assert!(found(Some(Arc::new(gazetteer))));
        assert!(!found(None));
    }

    #[test]
    fn a_word_of_a_summary_in_another_language_is_found() {
        let dataset = fixture::dataset(&[fixture::initiative("a"), fixture::initiative("b")]);
        let summaries = crate::atlas::read_texts_by_id("{\"b\":\"A Café\"}").unwrap();
        let translations = Translations::default().with("en", summaries);
        let index = SearchIndex::new(None, &translations);
        let order = ZOrder::of(&dataset);
        let found = index.matches(&dataset, &order, "initiative cafe");
        assert_eq!(found.ones().collect::<Vec<_>>(), [1]);
    }
}
