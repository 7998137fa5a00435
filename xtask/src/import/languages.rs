//! Names of languages to BCP 47 tags. The table is `data/editing/languages.csv`.

use std::collections::BTreeMap;

use projektatlas::atlas::folded;
use serde::Deserialize;

use super::codes::words;
use super::problem::ProblemKind;

/// A row of the table.
#[derive(Debug, Deserialize)]
struct Language {
    tag: String,
    de: String,
    en: String,
    /// More names, separated by semicolons.
    also: String,
}

/// All names, folded, with their tags.
#[derive(Debug, Default)]
pub struct Languages {
    tags_by_name: BTreeMap<String, String>,
}

impl Languages {
    /// Reads the table.
    ///
    /// # Errors
    ///
    /// If it is not CSV with the columns tag, de, en, also.
    pub fn parse(text: &str) -> Result<Self, csv::Error> {
        let mut tags_by_name = BTreeMap::new();
        for language in csv::Reader::from_reader(text.as_bytes()).deserialize() {
            let language: Language = language?;
            for name in [&language.tag, &language.de, &language.en]
                .into_iter()
                .map(String::as_str)
                .chain(words(&language.also))
            {
                tags_by_name.insert(folded(name), language.tag.clone());
            }
        }
        Ok(Self { tags_by_name })
    }

    /// The tags of the languages in a cell, each once, and what is wrong with the others.
    pub fn tags(&self, cell: &str) -> (Vec<String>, Vec<ProblemKind>) {
        let mut tags = Vec::new();
        let mut problems = Vec::new();
        for name in words(cell) {
            match self.tags_by_name.get(&folded(name)) {
                Some(tag) if tags.contains(tag) => {}
                Some(tag) => tags.push(tag.clone()),
                None => problems.push(ProblemKind::UnknownLanguage(name.to_owned())),
            }
        }
        (tags, problems)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_and_english_names_and_tags_are_understood() {
        let languages = Languages::parse(
            "tag,de,en,also\nde,Deutsch,German,\nfa,Persisch,Persian,Farsi\nar,Arabisch,Arabic,\n",
        )
        .unwrap();
        let (tags, problems) = languages.tags("Deutsch; Farsi; Persian; ar; Klingonisch");
        assert_eq!(tags, ["de", "fa", "ar"]);
        assert_eq!(
            problems,
            [ProblemKind::UnknownLanguage("Klingonisch".to_owned())]
        );
    }
}
