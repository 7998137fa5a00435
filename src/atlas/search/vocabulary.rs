//! All words of the initiatives, each with where it stands.

use std::collections::HashMap;

use super::super::{ZIndex, folded};
use super::forms::{are_forms, slips_allowed, stem};

/// A word and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    /// Folded.
    pub text: Box<str>,
    /// As it is written where it was met first.
    pub spelled: Box<str>,
    /// Positions of initiatives in Z-order, ascending, with the weight of the most telling place it has there.
    places: Vec<(ZIndex, u8)>,
}

/// How a word of a question fits one of the vocabulary. The larger the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It occurs inside of the word, as in a compound: `kurs` in `sprachkurse`.
    Within,
    /// The word begins with it.
    Beginning,
    /// It is another form of the word.
    Form,
    /// It is the word.
    Whole,
}

impl Fit {
    /// How a word of a question fits one of a text, both folded; `None` if it does not.
    ///
    /// - `root`: the [`stem`] of the former.
    pub fn of(word: &str, root: &str, text: &str) -> Option<Self> {
        if text == word {
            Some(Self::Whole)
        } else if text.starts_with(root) && are_forms(word, text) {
            Some(Self::Form)
        } else if text.starts_with(word) {
            Some(Self::Beginning)
        } else if text.contains(word) {
            Some(Self::Within)
        } else {
            None
        }
    }

    /// What it counts.
    fn strength(self) -> u32 {
        match self {
            Self::Within => 4,
            Self::Beginning => 7,
            Self::Form => 9,
            Self::Whole => 10,
        }
    }
}

/// All words of the initiatives. Built once, then immutable.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Vocabulary {
    /// In order of their texts.
    words: Vec<Word>,
}

/// A vocabulary that is being built: initiatives are added in Z-order.
#[derive(Debug, Default)]
pub struct Collecting {
    /// In the order they were met.
    words: Vec<Word>,
    by_text: HashMap<Box<str>, usize>,
    /// Each spelling is folded once; there are far fewer than there are words.
    by_spelling: HashMap<Box<str>, Option<usize>>,
}

impl Collecting {
    /// Adds the words of a text that stands in the initiative at a position; `weight` says how telling it is.
    pub fn add(&mut self, at: ZIndex, weight: u8, text: &str) {
        for (_, spelled) in words(text) {
            let word = self.word(spelled);
            let Some(word) = word.and_then(|word| self.words.get_mut(word)) else {
                continue;
            };
            match word.places.last_mut() {
                Some((last, known)) if *last == at => *known = weight.max(*known),
                _ => word.places.push((at, weight)),
            }
        }
    }

    /// Which word is spelled so; `None` if nothing stays when it is folded.
    fn word(&mut self, spelled: &str) -> Option<usize> {
        if let Some(word) = self.by_spelling.get(spelled) {
            return *word;
        }
        let text: Box<str> = folded(spelled).into();
        let word = (!text.is_empty()).then(|| {
            *self.by_text.entry(text.clone()).or_insert_with(|| {
                self.words.push(Word {
                    text,
                    spelled: spelled.into(),
                    places: Vec::new(),
                });
                self.words.len() - 1
            })
        });
        self.by_spelling.insert(spelled.into(), word);
        word
    }

    /// The vocabulary.
    #[must_use]
    pub fn done(mut self) -> Vocabulary {
        self.words.sort_unstable_by(|a, b| a.text.cmp(&b.text));
        Vocabulary { words: self.words }
    }
}

/// The words of a text as they are spelled, each with the byte at which it begins; empty ones between two separators.
pub fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let separates = |c: char| !c.is_alphanumeric() && !is_mark(c);
    let mut next = 0;
    text.split_inclusive(separates).map(move |part| {
        let at = next;
        next += part.len();
        (at, part.trim_end_matches(separates))
    })
}

/// Marks that belong to the letter before them.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

impl Vocabulary {
    /// Visits the words that fit at least so well.
    fn each_fitting(&self, word: &str, at_least: Fit, visit: &mut dyn FnMut(&Word, Fit)) {
        let root = stem(word);
        let known = if at_least == Fit::Within {
            &self.words
        } else {
            self.beginning_with(root)
        };
        for known in known {
            let fit = Fit::of(word, root, &known.text);
            if let Some(fit) = fit.filter(|fit| *fit >= at_least) {
                visit(known, fit);
            }
        }
    }

    /// The words that begin so: neighbours, since words are in order.
    fn beginning_with(&self, root: &str) -> &[Word] {
        let from = self.words.partition_point(|word| &*word.text < root);
        let rest = self.words.get(from..).unwrap_or_default();
        let count = rest.partition_point(|word| word.text.starts_with(root));
        rest.get(..count).unwrap_or_default()
    }

    /// Raises the score of each initiative in which a word occurs that fits, to what that is worth.
    pub fn score(&self, word: &str, at_least: Fit, scores: &mut [u32]) {
        self.each_fitting(word, at_least, &mut |known, fit| {
            for (at, weight) in &known.places {
                if let Some(score) = scores.get_mut(at.0) {
                    *score = (*score).max(fit.strength() * u32::from(*weight));
                }
            }
        });
    }

    /// The word that was meant by one with slips: the nearest, of several the most frequent. `None` when none is near.
    ///
    /// Slips are letters left out, put in, taken for another, and neighbours that changed places. Words that go on
    /// behind what was typed are near, too.
    #[must_use]
    pub fn meant_by(&self, typed: &str) -> Option<&Word> {
        let letters = typed.chars().count();
        let allowed = slips_allowed(letters);
        let slips = |word: &Word| {
            let text: &str = &word.text;
            let whole = strsim::osa_distance(typed, text) * 2;
            // A beginning is a little farther away than a word.
            let begins = |beginning| strsim::osa_distance(typed, beginning) * 2 + 1;
            let lengths = letters.saturating_sub(allowed)..=letters + allowed;
            let beginnings = lengths.map(|length| beginning(text, length)).map(begins);
            beginnings.fold(whole, usize::min)
        };
        let near = self
            .words
            .iter()
            .filter(|word| allowed > 0 && word.text.len() + allowed >= typed.len())
            .map(|word| (slips(word), word))
            .filter(|(slips, _)| *slips <= allowed * 2 + 1);
        near.min_by_key(|(slips, word)| (*slips, usize::MAX - word.places.len()))
            .map(|(_, word)| word)
    }
}

/// The first letters of a text.
fn beginning(text: &str, letters: usize) -> &str {
    let end = text.char_indices().nth(letters);
    end.and_then(|(end, _)| text.split_at_checked(end))
        .map_or(text, |(beginning, _)| beginning)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary() -> Vocabulary {
        let mut words = Collecting::default();
        words.add(ZIndex(0), 10, "Sprachcafé für Geflüchtete");
        words.add(ZIndex(1), 10, "Deutschkurse");
        words.add(ZIndex(1), 2, "Kurs in Celle, mit Cafe\u{301}");
        words.done()
    }

    fn scores(word: &str, at_least: Fit) -> Vec<u32> {
        let mut scores = vec![0; 2];
        vocabulary().score(word, at_least, &mut scores);
        scores
    }

    #[test]
    fn a_word_counts_by_how_it_fits_and_where_it_stands() {
        assert_eq!(scores("sprachcafe", Fit::Within), [100, 0]);
        assert_eq!(
            scores("kurs", Fit::Within),
            [0, 40],
            "in a compound of the title"
        );
        assert_eq!(scores("kurs", Fit::Form), [0, 20]);
        assert_eq!(scores("cafe", Fit::Within), [40, 20]);
        assert_eq!(scores("fluchtling", Fit::Within), [0, 0]);
    }

    #[test]
    fn slips_are_forgiven_from_four_letters_on() {
        let words = vocabulary();
        let meant = |typed: &str| words.meant_by(typed).map(|word| &*word.spelled);
        assert_eq!(meant("cele"), Some("Celle"));
        assert_eq!(meant("cleel"), None, "two slips in five letters");
        assert_eq!(meant("sprahcafe"), Some("Sprachcafé"));
        assert_eq!(meant("sprahcaef"), Some("Sprachcafé"));
        assert_eq!(meant("deutshk"), Some("Deutschkurse"), "still being typed");
        assert_eq!(meant("kus"), None);
        assert_eq!(meant("kegelbahn"), None);
    }
}
