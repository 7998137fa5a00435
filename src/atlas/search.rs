//! Finding initiatives by words, as readers write them.
//!
//! Every word of the question has to be found in an initiative: as it is, in another form, as the beginning or inside of a
//! word, or by another word for the same; a long word may be two. Only where that finds nothing it is taken for one that was
//! typed with a slip. Where no initiative has all words, one is left aside, and the page says so. The more telling the place (title before organisation and place before summary) and the better the
//! fit, the higher the score.

mod forms;
mod matcher;
mod thesaurus;
mod vocabulary;

use std::cmp::Reverse;
use std::sync::Arc;

use fixedbitset::FixedBitSet;

use super::{
    Around, AtlasConfig, Candidates, Dataset, FeatureIndex, Gazetteer, Initiative, Localized,
    NamedValue, Regions, Sort, Translations, ZIndex, ZOrder, folded,
};
use forms::halves;
pub use matcher::Matcher;
pub use thesaurus::Thesaurus;
use vocabulary::{Collecting, Fit, Vocabulary};

/// How telling a place is.
mod weight {
    pub const TITLE: u8 = 10;
    pub const POSTCODE: u8 = 8;
    pub const TOWN: u8 = 7;
    pub const ORGANISATION: u8 = 5;
    pub const FIELD: u8 = 5;
    pub const DISTRICT: u8 = 3;
    pub const GROUP: u8 = 3;
    pub const SUMMARY: u8 = 2;
}

/// What can be searched in. Built once, then immutable.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SearchIndex {
    vocabulary: Vocabulary,
    thesaurus: Arc<Thesaurus>,
    /// Number of initiatives.
    len: usize,
}

/// What the words of initiatives come from.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// The initiatives.
    pub dataset: &'a Dataset,
    /// Their order: positions are those of this order.
    pub order: &'a ZOrder,
    /// Names of fields and target groups.
    pub config: &'a AtlasConfig,
    /// Names of districts.
    pub regions: &'a Regions,
    /// All postcodes of a municipality find its initiatives.
    pub gazetteer: Option<&'a Gazetteer>,
    /// Summaries that do not stand in the initiatives themselves.
    pub translations: &'a Translations,
}

/// What a question finds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// The initiatives, in Z-order.
    pub set: FixedBitSet,
    /// One a position in Z-order, the larger the better, 0 where nothing was found. Empty for a blank question.
    pub scores: Vec<u32>,
    /// The term that was left aside because nothing has all of them; folded.
    pub left_aside: Option<String>,
    /// Words that were taken for others.
    pub corrections: Vec<Correction>,
    /// What lies around the place that was asked for, if one was; the set is narrowed to it.
    pub around: Option<Around>,
    /// The set before it was narrowed to a place.
    pub anywhere: Option<FixedBitSet>,
}

/// A word that was taken for another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// As it was typed, folded.
    pub typed: String,
    /// What it was taken for, as the initiatives write it.
    pub taken: String,
}

impl SearchIndex {
    /// Collects the words.
    #[must_use]
    pub fn new(sources: Sources, thesaurus: Arc<Thesaurus>) -> Self {
        let mut words = Collecting::default();
        for at in (0..sources.order.len()).map(ZIndex) {
            let index = sources.order.feature(at);
            if let Some(initiative) = index.and_then(|index| sources.dataset.get(index)) {
                sources.collect(at, initiative, &thesaurus, &mut words);
            }
        }
        Self {
            vocabulary: words.done(),
            thesaurus,
            len: sources.order.len(),
        }
    }

    /// What a question finds; everything if it is blank.
    #[must_use]
    pub fn find(&self, question: &str) -> Found {
        let question = folded(question);
        let words = self.telling_words(&question);
        let mut found = Found::all(self.len);
        let mut terms = Vec::new();
        let mut rest = words.as_slice();
        while !rest.is_empty() {
            let (length, scores) = self.scores_of_term(rest, &mut found.corrections);
            let (term, behind) = rest.split_at_checked(length).unwrap_or((rest, &[]));
            terms.push((term.join(" "), scores));
            rest = behind;
        }
        found.narrow_to(terms);
        found
    }

    /// The words of a folded question that ask for something; all of them where none does.
    fn telling_words<'a>(&self, question: &'a str) -> Vec<&'a str> {
        let all = || question.split(' ').filter(|word| !word.is_empty());
        let words: Vec<_> = all().filter(|word| !self.thesaurus.ignores(word)).collect();
        if words.is_empty() {
            return all().collect();
        }
        words
    }

    /// How many of the first words are one term, and what it finds.
    fn scores_of_term(
        &self,
        words: &[&str],
        corrections: &mut Vec<Correction>,
    ) -> (usize, Vec<u32>) {
        let (length, others) = self
            .thesaurus
            .longest_term(words)
            .unwrap_or((1, Vec::new()));
        let term = words.get(..length).unwrap_or_default();
        let mut scores = self.scores_of_all(term.iter().copied(), Fit::Within);
        for other in others {
            let by_other = self.scores_of_all(other.iter().map(String::as_str), Fit::Beginning);
            for (score, by_other) in scores.iter_mut().zip(by_other) {
                // Another word for the same counts somewhat less than the word itself.
                *score = (*score).max(by_other * 2 / 3);
            }
        }
        if let [word] = term {
            self.score_halves(word, &mut scores);
            if let (true, Some(meant)) = (is_nothing(&scores), self.vocabulary.meant_by(word)) {
                self.vocabulary.score(&meant.text, Fit::Within, &mut scores);
                corrections.push(Correction {
                    typed: (*word).to_owned(),
                    taken: meant.spelled.to_string(),
                });
            }
        }
        (length, scores)
    }

    /// What all of these words find together.
    fn scores_of_all<'a>(&self, words: impl Iterator<Item = &'a str>, at_least: Fit) -> Vec<u32> {
        words
            .map(|word| {
                let mut scores = vec![0; self.len];
                self.vocabulary.score(word, at_least, &mut scores);
                scores
            })
            .reduce(|one, other| {
                let both = |(one, other): (u32, u32)| one.min(other);
                one.into_iter().zip(other).map(both).collect()
            })
            .unwrap_or_default()
    }

    /// Raises the scores to what a long word finds that is two: `frauensprachkurs` what has `frauen` and `sprachkurs`.
    fn score_halves(&self, word: &str, scores: &mut [u32]) {
        for (left, right) in halves(word) {
            let both = self.scores_of_all([left, right].into_iter(), Fit::Form);
            for (score, both) in scores.iter_mut().zip(both) {
                *score = (*score).max(both / 2);
            }
        }
    }
}

impl Found {
    /// Everything, without a score.
    #[must_use]
    pub fn all(len: usize) -> Self {
        let mut set = FixedBitSet::with_capacity(len);
        set.set_range(.., true);
        Self {
            set,
            ..Self::default()
        }
    }

    /// Only what lies around a place.
    #[must_use]
    pub fn narrowed_to(mut self, around: Around) -> Self {
        self.anywhere = Some(self.set.clone());
        self.set.intersect_with(around.set());
        self.around = Some(around);
        self
    }

    /// What a filter may choose from.
    #[must_use]
    pub fn candidates(&self) -> Candidates<'_> {
        Candidates {
            within: &self.set,
            anywhere: self.anywhere.as_ref().unwrap_or(&self.set),
        }
    }

    /// Puts in the order asked for what is sorted by year or title already.
    pub fn rank(&self, listed: &mut [FeatureIndex], sort: Sort, order: &ZOrder) {
        let is_near = self.around.is_some();
        let by_distance = match sort {
            Sort::Distance => is_near,
            Sort::Best => is_near && self.scores.is_empty(),
            Sort::Recent | Sort::Title => return,
        };
        if by_distance {
            let km = |index: &FeatureIndex| {
                let km = order.position(*index).and_then(|at| self.km(at));
                km.unwrap_or(f64::INFINITY)
            };
            listed.sort_by(|a, b| km(a).total_cmp(&km(b)));
        } else {
            let score = |index: &FeatureIndex| self.score(order.position(*index)?);
            listed.sort_by_key(|index| Reverse(score(index)));
        }
    }

    /// How far the initiative at a position is from the place that was asked for, in kilometres.
    #[must_use]
    pub fn km(&self, at: ZIndex) -> Option<f64> {
        self.around.as_ref()?.km(at)
    }

    /// How well the initiative at a position fits; `None` where nothing was asked.
    #[must_use]
    pub fn score(&self, at: ZIndex) -> Option<u32> {
        self.scores.get(at.0).copied()
    }

    /// Keeps what all terms find. When nothing has all of them, one is left aside: of those without which something is found
    /// the one that is found most often, since it tells least.
    fn narrow_to(&mut self, terms: Vec<(String, Vec<u32>)>) {
        let sum = |aside: Option<usize>| {
            let used = terms
                .iter()
                .enumerate()
                .filter(|(at, _)| Some(*at) != aside);
            let scores = used.map(|(_, (_, scores))| scores.clone());
            scores.reduce(added).unwrap_or_default()
        };
        self.scores = sum(None);
        if is_nothing(&self.scores) && terms.len() > 1 {
            let without = terms
                .iter()
                .enumerate()
                .map(|(at, term)| (term, sum(Some(at))));
            let least_telling = without
                .filter(|(_, scores)| !is_nothing(scores))
                .max_by_key(|((_, scores), _)| scores.iter().filter(|score| **score > 0).count());
            if let Some(((term, _), scores)) = least_telling {
                self.left_aside = Some(term.clone());
                self.scores = scores;
            }
        }
        for (at, score) in self.scores.iter().enumerate() {
            self.set.set(at, *score > 0);
        }
    }
}

/// Adds a label of the data in all its languages.
fn add_label(
    at: ZIndex,
    weight: u8,
    label: &Localized,
    thesaurus: &Thesaurus,
    words: &mut Collecting,
) {
    for own in label.texts() {
        words.add(at, weight, own);
        for translation in thesaurus.translations(own) {
            words.add(at, weight, translation);
        }
    }
}

/// The sum of the scores of two terms, where both are found.
fn added(mut sums: Vec<u32>, scores: Vec<u32>) -> Vec<u32> {
    for (sum, score) in sums.iter_mut().zip(scores) {
        *sum = if *sum == 0 || score == 0 {
            0
        } else {
            *sum + score
        };
    }
    sums
}

fn is_nothing(scores: &[u32]) -> bool {
    scores.iter().all(|score| *score == 0)
}

impl Sources<'_> {
    /// Adds the words of an initiative.
    fn collect(
        self,
        at: ZIndex,
        initiative: &Initiative,
        thesaurus: &Thesaurus,
        words: &mut Collecting,
    ) {
        words.add(at, weight::TITLE, &initiative.title);
        words.add(at, weight::ORGANISATION, &initiative.organisation.name);
        for summary in initiative.summary.texts() {
            words.add(at, weight::SUMMARY, summary);
        }
        for summaries in self.translations.languages() {
            if let Some(summary) = summaries.get(initiative.id.as_str()) {
                words.add(at, weight::SUMMARY, summary);
            }
        }
        if let Some(town) = &initiative.municipality {
            words.add(at, weight::TOWN, town);
        }
        if let Some(postcode) = &initiative.address.postal_code {
            words.add(at, weight::POSTCODE, postcode);
        }
        for postcode in self.postcodes_of(initiative) {
            words.add(at, weight::TOWN, postcode);
        }
        let district = initiative.district.as_deref();
        if let Some(district) = district.and_then(|ags| self.regions.find(ags)) {
            words.add(at, weight::DISTRICT, &district.name);
        }
        for field in &self.config.fields {
            if initiative.fields.contains(&field.id) {
                add_label(at, weight::FIELD, &field.label, thesaurus, words);
            }
        }
        let is_of = |group: &&NamedValue| initiative.target_groups.contains(&group.id);
        for group in self.config.target_groups.iter().filter(is_of) {
            add_label(at, weight::GROUP, &group.label, thesaurus, words);
        }
    }

    /// The postcodes of its municipality.
    fn postcodes_of(&self, initiative: &Initiative) -> &[String] {
        let ags = initiative.municipality_ags.as_deref();
        let place = ags.and_then(|ags| self.gazetteer?.find(ags));
        place.map_or(&[], |place| &place.postcodes)
    }
}
