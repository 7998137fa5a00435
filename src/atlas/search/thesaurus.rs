//! Words that ask for the same. `data/search.json`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::super::folded;
use super::forms::are_forms;

/// Words that ask for the same, in whichever language, and words that ask for nothing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Thesaurus {
    /// Each a list of folded terms of one word or more.
    groups: Vec<Vec<Vec<String>>>,
    ignored: BTreeSet<String>,
    labels: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct File {
    groups: Vec<Vec<String>>,
    ignored: Vec<String>,
    /// What the build adds: labels of `atlas.json` with what they are in other languages.
    #[serde(default)]
    labels: BTreeMap<String, Vec<String>>,
}

impl Thesaurus {
    /// Reads `search.json`.
    ///
    /// # Errors
    ///
    /// When the text is not JSON of that shape.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        let File {
            groups,
            ignored,
            labels,
        } = serde_json::from_str(text)?;
        let ignored: BTreeSet<String> = ignored.iter().map(|word| folded(word)).collect();
        let words = |term: &String| -> Vec<String> {
            let words = folded(term);
            let telling = words.split(' ').filter(|word| !ignored.contains(*word));
            telling.map(str::to_owned).collect()
        };
        Ok(Self {
            groups: groups
                .iter()
                .map(|terms| terms.iter().map(words).collect())
                .collect(),
            ignored,
            labels,
        })
    }

    /// What a label of the data is in other languages, as far as the data themselves do not say.
    pub fn translations(&self, label: &str) -> impl Iterator<Item = &str> {
        let labels = self.labels.get(label).into_iter().flatten();
        labels.map(String::as_str)
    }

    /// Whether a folded word asks for nothing, such as „für“.
    #[must_use]
    pub fn ignores(&self, word: &str) -> bool {
        self.ignored.contains(word)
    }

    /// How many of the first words form the longest term that is known, and the other terms of its groups.
    #[must_use]
    pub fn longest_term(&self, words: &[&str]) -> Option<(usize, Vec<&[String]>)> {
        let length = self
            .groups
            .iter()
            .flatten()
            .filter(|term| begins_with(words, term))
            .map(Vec::len)
            .max()?;
        let term = words.get(..length)?;
        let is_it = |other: &Vec<String>| other.len() == length && begins_with(term, other);
        let others = self
            .groups
            .iter()
            .filter(|group| group.iter().any(is_it))
            .flatten()
            .filter(|other| !is_it(other))
            .map(Vec::as_slice);
        Some((length, others.collect()))
    }
}

/// Whether the words begin with those of a term, in whichever form.
fn begins_with(words: &[&str], term: &[String]) -> bool {
    let alike = |(word, other): (&&str, &String)| are_forms(word, other);
    !term.is_empty() && words.len() >= term.len() && words.iter().zip(term).all(alike)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_leads_to_the_others_of_its_group() {
        let thesaurus = Thesaurus::parse(
            r#"{"groups": [["Sprachkurs", "Deutschkurs", "language course", "мовні курси"], ["Kurs", "course"]],
                "ignored": ["für"]}"#,
        )
        .unwrap();
        let terms = |question: &str| {
            let folded = folded(question);
            let words: Vec<_> = folded.split(' ').collect();
            thesaurus.longest_term(&words).map(|(length, others)| {
                (length, others.iter().map(|term| term.join(" ")).collect())
            })
        };
        let others = |list: &[&str]| {
            list.iter()
                .map(|term| (*term).to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            terms("Language Courses Celle"),
            Some((2, others(&["sprachkurs", "deutschkurs", "мовні курси"])))
        );
        assert_eq!(terms("Kurse"), Some((1, others(&["course"]))));
        assert!(terms("Sprachkurse").is_some(), "in another form");
        assert_eq!(terms("Celle"), None);
        assert!(thesaurus.ignores("fur"));
    }
}
