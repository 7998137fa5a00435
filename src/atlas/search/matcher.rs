//! Where in a text the words of a question are found.

use std::ops::Range;

use super::super::folded;
use super::forms::{halves, stem};
use super::vocabulary::{Fit, words};
use super::{Correction, SearchIndex};

/// A single letter asks for nothing yet: nearly every word has it.
const FEWEST_LETTERS: usize = 2;

/// What finds the words of a question in texts, by the rules of the search.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Matcher {
    ways: Vec<Way>,
}

/// One way in which a term may be found: all words of it occur, each in whichever of the texts.
#[derive(Debug, Clone, PartialEq)]
struct Way {
    /// Folded.
    words: Vec<String>,
    at_least: Fit,
}

impl Way {
    fn new<'a>(words: impl IntoIterator<Item = &'a str>, at_least: Fit) -> Self {
        let words = words.into_iter().map(str::to_owned).collect();
        Self { words, at_least }
    }

    fn is_telling(&self) -> bool {
        let is_telling = |word: &String| word.chars().count() >= FEWEST_LETTERS;
        self.words.iter().all(is_telling)
    }
}

impl SearchIndex {
    /// What finds the words of a question in texts; `corrections` are those of what the question finds.
    #[must_use]
    pub fn matcher(&self, question: &str, corrections: &[Correction]) -> Matcher {
        let question = folded(question);
        let words = self.telling_words(&question);
        let mut ways = Vec::new();
        let mut rest = words.as_slice();
        while !rest.is_empty() {
            let (length, others) = self.thesaurus.longest_term(rest).unwrap_or((1, Vec::new()));
            let (term, behind) = rest.split_at_checked(length).unwrap_or((rest, &[]));
            ways.push(Way::new(term.iter().copied(), Fit::Within));
            let others = others.into_iter();
            ways.extend(others.map(|other| {
                let words = other.iter().map(String::as_str);
                Way::new(words, Fit::Beginning)
            }));
            if let [word] = term {
                ways.extend(halves(word).map(|(left, right)| Way::new([left, right], Fit::Form)));
                let corrected = corrections.iter().filter(|one| one.typed == *word);
                ways.extend(corrected.map(|one| Way::new([&*folded(&one.taken)], Fit::Within)));
            }
            rest = behind;
        }
        ways.retain(Way::is_telling);
        Matcher { ways }
    }
}

impl Matcher {
    /// The parts of texts that answer the question, for each text in its order, none touching another. What has to occur
    /// together may occur in different texts: those of one initiative belong together.
    ///
    /// # Units
    ///
    /// - returns: bytes of the text, at the borders of its characters.
    #[must_use]
    pub fn ranges(&self, texts: &[&str]) -> Vec<Vec<Range<usize>>> {
        let spelled = texts.iter().enumerate().flat_map(|(text, whole)| {
            words(whole).map(move |(at, word)| Spelled {
                text,
                at,
                word,
                folded: folded(word),
            })
        });
        let spelled: Vec<_> = spelled.collect();
        let mut ranges = vec![Vec::new(); texts.len()];
        for way in &self.ways {
            let found = way.words.iter().map(|word| {
                let parts = spelled.iter().flat_map(|spelled| {
                    let parts = spelled.parts_that_fit(word, way.at_least);
                    parts.into_iter().map(|part| (spelled.text, part))
                });
                parts.collect::<Vec<_>>()
            });
            let found: Vec<_> = found.collect();
            if found.iter().all(|parts| !parts.is_empty()) {
                for (text, part) in found.into_iter().flatten() {
                    ranges
                        .get_mut(text)
                        .into_iter()
                        .for_each(|all| all.push(part.clone()));
                }
            }
        }
        ranges.into_iter().map(joined).collect()
    }
}

/// A word of a text.
struct Spelled<'a> {
    /// Which of the texts.
    text: usize,
    /// Where it begins in the text.
    at: usize,
    word: &'a str,
    folded: String,
}

impl Spelled<'_> {
    /// The parts of the text that a folded word stands for in it: the whole word if that is one of its forms.
    fn parts_that_fit(&self, word: &str, at_least: Fit) -> Vec<Range<usize>> {
        let fit = Fit::of(word, stem(word), &self.folded).filter(|fit| *fit >= at_least);
        match fit {
            None => Vec::new(),
            Some(Fit::Whole | Fit::Form) => vec![self.part(0..self.folded.len())],
            Some(Fit::Beginning) => vec![self.part(0..word.len())],
            Some(Fit::Within) => {
                let places = self.folded.match_indices(word);
                places
                    .map(|(at, _)| self.part(at..at + word.len()))
                    .collect()
            }
        }
    }

    /// The part of the text that some bytes of the folded word were folded from.
    fn part(&self, bytes: Range<usize>) -> Range<usize> {
        let ends = self.word.char_indices().map(|(at, _)| at);
        // Letters are folded one after the other, so what a beginning folds to begins the folded word.
        let folded_to = ends.chain([self.word.len()]).map(|end| {
            let beginning = self.word.get(..end).unwrap_or_default();
            (end, folded(beginning).len())
        });
        let folded_to: Vec<_> = folded_to.collect();
        let last_within = |most: usize| {
            let within = folded_to.iter().rev().find(|(_, length)| *length <= most);
            within.map_or(0, |(end, _)| *end)
        };
        // One letter may fold to two, and an accent, or the `e` of an umlaut, to none.
        let reaching = folded_to.iter().find(|(_, length)| *length >= bytes.end);
        let end = last_within(reaching.map_or(usize::MAX, |(_, length)| *length));
        self.at + last_within(bytes.start)..self.at + end
    }
}

/// Ranges in order, those that overlap or touch as one.
fn joined(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_unstable_by_key(|range| range.start);
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match joined.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::super::Thesaurus;
    use super::*;

    fn matcher(question: &str) -> Matcher {
        let thesaurus = Thesaurus::parse(
            r#"{"groups": [["Sprachkurs", "Deutschkurs", "Deutsch lernen", "language course"]], "ignored": ["für", "in"]}"#,
        )
        .unwrap();
        let index = SearchIndex {
            thesaurus: Arc::new(thesaurus),
            ..SearchIndex::default()
        };
        let correction = Correction {
            typed: "sprahcafe".to_owned(),
            taken: "Sprachcafé".to_owned(),
        };
        index.matcher(question, &[correction])
    }

    /// The texts with what matches in brackets.
    fn marked(question: &str, texts: &[&str]) -> String {
        let ranges = matcher(question).ranges(texts);
        let marked = texts.iter().zip(ranges).map(|(text, ranges)| {
            let mut marked = (*text).to_owned();
            for range in ranges.into_iter().rev() {
                marked.insert(range.end, ']');
                marked.insert(range.start, '[');
            }
            marked
        });
        marked.collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn a_word_matches_in_every_spelling() {
        for question in ["Flüchtlinge", "fluechtlinge", "FLUCHTLINGE"] {
            assert_eq!(
                marked(question, &["Hilfe für Flüchtlinge"]),
                "Hilfe für [Flüchtlinge]"
            );
            assert_eq!(
                marked(question, &["Fluechtlinge, hier"]),
                "[Fluechtlinge], hier"
            );
        }
        assert_eq!(marked("strasse", &["Lange Straße 3"]), "Lange [Straße] 3");
        assert_eq!(
            marked("cafe", &["Sprachcafe\u{301}s"]),
            "Sprach[cafe\u{301}]s"
        );
    }

    #[test]
    fn a_beginning_and_a_part_of_a_compound_match_without_the_rest() {
        assert_eq!(marked("spra", &["Sprache"]), "[Spra]che");
        assert_eq!(
            marked("kurs", &["Sprachkursangebot, Kurse"]),
            "Sprach[kurs]angebot, [Kurse]"
        );
        assert_eq!(
            marked("flu", &["Flüchtling", "Fluechtling"]),
            "[Flü]chtling | [Flue]chtling"
        );
        assert_eq!(
            marked("gros", &["Große Freude"]),
            "[Groß]e Freude",
            "half of a letter is none"
        );
    }

    #[test]
    fn another_word_for_the_same_and_what_was_meant_match() {
        assert_eq!(
            marked("language courses", &["Deutschkurs am Abend"]),
            "[Deutschkurs] am Abend"
        );
        assert_eq!(
            marked("sprahcafe", &["Sprachcafé Welt"]),
            "[Sprachcafé] Welt"
        );
        assert_eq!(marked("sprahkafe", &["Sprachcafé Welt"]), "Sprachcafé Welt");
    }

    #[test]
    fn what_has_to_occur_together_may_occur_in_different_texts() {
        let apart = ["Deutsch für alle", "Hier lernen wir"];
        assert_eq!(
            marked("sprachkurs", &apart),
            "[Deutsch] für alle | Hier [lernen] wir"
        );
        assert_eq!(
            marked("sprachkurs", &["Deutsch für alle"]),
            "Deutsch für alle"
        );
        assert_eq!(
            marked("frauensprachkurs", &["Sprachkurs", "Frauen"]),
            "[Sprachkurs] | [Frauen]"
        );
    }

    #[test]
    fn words_that_ask_for_nothing_and_single_letters_match_nothing() {
        assert_eq!(
            marked("Kurs in Celle", &["Kurs in Celle"]),
            "[Kurs] in [Celle]"
        );
        assert_eq!(marked("", &["Kurs"]), "Kurs");
        assert_eq!(marked("k", &["Kurs"]), "Kurs");
        assert_eq!(
            marked("in", &["Kurs in Celle"]),
            "Kurs [in] Celle",
            "nothing else was asked"
        );
    }

    proptest! {
        #[test]
        fn ranges_are_in_order_apart_and_at_the_borders_of_letters(
            question in "[aeousßüéк ]{0,8}",
            text in "[aeousßÜüéкК\u{308}, ]{0,24}",
        ) {
            let mut least = 0;
            let ranges = matcher(&question).ranges(&[&text]).remove(0);
            for (at, range) in ranges.iter().enumerate() {
                prop_assert!(at == 0 || range.start > least, "{ranges:?}");
                prop_assert!(range.start < range.end && text.get(range.clone()).is_some(), "{ranges:?}");
                least = range.end;
            }
        }

        #[test]
        fn a_part_that_matches_holds_what_was_asked(
            word in "[aeousßüé]{2,5}",
            before in "[a-zü]{0,4}",
            behind in "[a-zü]{0,4}",
        ) {
            let word = folded(&word);
            prop_assume!(word.chars().count() >= 2);
            let text = [before, word.clone(), behind].concat();
            prop_assume!(folded(&text).contains(&word));
            let ranges = matcher(&word).ranges(&[&text]).remove(0);
            let mut parts = ranges.into_iter().filter_map(|range| text.get(range));
            let holds = parts.any(|part| folded(part).contains(&word));
            prop_assert!(holds, "{word} in {text}");
        }
    }
}
