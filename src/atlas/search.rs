//! A plain search: every word of the question has to occur.

use fixedbitset::FixedBitSet;

use super::{Dataset, Gazetteer, Initiative, Translations, ZIndex, ZOrder, folded};

/// The folded words of every initiative. Built once, then immutable.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SearchIndex {
    /// One text an initiative, in Z-order.
    texts: Vec<String>,
}

impl SearchIndex {
    /// Collects title, organisation, place, postcodes and summaries in all languages; with a gazetteer all postcodes of
    /// the municipality.
    #[must_use]
    pub fn new(
        dataset: &Dataset,
        order: &ZOrder,
        gazetteer: Option<&Gazetteer>,
        translations: &Translations,
    ) -> Self {
        Self {
            texts: (0..order.len())
                .filter_map(|position| dataset.get(order.feature(ZIndex(position))?))
                .map(|initiative| text_of(initiative, gazetteer, translations))
                .collect(),
        }
    }

    /// The initiatives in which every word of `question` occurs, anywhere in a word; all of them for a blank question.
    /// In Z-order.
    #[must_use]
    pub fn matches(&self, question: &str) -> FixedBitSet {
        let question = folded(question);
        let words: Vec<&str> = question.split(' ').collect();
        let mut found = FixedBitSet::with_capacity(self.texts.len());
        for (at, text) in self.texts.iter().enumerate() {
            found.set(at, words.iter().all(|word| text.contains(word)));
        }
        found
    }
}

fn text_of(
    initiative: &Initiative,
    gazetteer: Option<&Gazetteer>,
    translations: &Translations,
) -> String {
    let place = initiative
        .municipality_ags
        .as_ref()
        .zip(gazetteer)
        .and_then(|(ags, gazetteer)| gazetteer.find(ags));
    let mut words: Vec<&str> = vec![&initiative.title, &initiative.organisation.name];
    words.extend(initiative.municipality.as_deref());
    words.extend(initiative.address.postal_code.as_deref());
    words.extend(
        place
            .into_iter()
            .flat_map(|place| place.postcodes.iter().map(String::as_str)),
    );
    words.extend(initiative.summary.texts());
    words.extend(translations.summaries_of(&initiative.id));
    folded(&words.join(" "))
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
        let index = SearchIndex::new(
            &dataset,
            &ZOrder::of(&dataset),
            None,
            &Translations::default(),
        );
        let found = |question: &str| index.matches(question).ones().collect::<Vec<_>>();
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
        assert!(
            SearchIndex::new(
                &dataset,
                &ZOrder::of(&dataset),
                Some(&gazetteer),
                &Translations::default()
            )
            .matches("29221")
            .contains(0)
        );
        assert!(
            !SearchIndex::new(
                &dataset,
                &ZOrder::of(&dataset),
                None,
                &Translations::default()
            )
            .matches("29221")
            .contains(0)
        );
    }
}
