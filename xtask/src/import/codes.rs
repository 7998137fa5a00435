//! Words of a closed list: fields of action, target groups, kinds of organisation, scopes.

use projektatlas::atlas::{AtlasConfig, Localized, folded};

use super::problem::ProblemKind;

/// A closed list of words.
#[derive(Debug, Clone, Default)]
pub struct Codes(Vec<Code>);

#[derive(Debug, Clone)]
struct Code {
    id: String,
    folded_labels: Vec<String>,
}

/// The lists that a row refers to.
pub struct CodeLists {
    /// Fields of action.
    pub fields: Codes,
    /// Target groups.
    pub target_groups: Codes,
    /// Kinds of organisation.
    pub organisation_types: Codes,
    /// How far an offer reaches.
    pub scopes: Codes,
}

impl CodeLists {
    /// Takes the lists from `atlas.json`; the scopes are part of the format itself.
    pub fn new(config: &AtlasConfig) -> Self {
        let fields = config
            .fields
            .iter()
            .map(|field| (field.id.as_str(), &field.label));
        let groups = config
            .target_groups
            .iter()
            .map(|group| (group.id.as_str(), &group.label));
        let kinds = config
            .organisation_types
            .iter()
            .map(|kind| (kind.id.as_str(), &kind.label));
        let no_label = Localized::default();
        let scopes = ["local", "district", "state"].map(|id| (id, &no_label));
        Self {
            fields: Codes::new(fields),
            target_groups: Codes::new(groups),
            organisation_types: Codes::new(kinds),
            scopes: Codes::new(scopes),
        }
    }
}

impl Codes {
    fn new<'a>(codes: impl IntoIterator<Item = (&'a str, &'a Localized)>) -> Self {
        let code = |(id, label): (&str, &Localized)| Code {
            id: id.to_owned(),
            folded_labels: label.texts().map(folded).collect(),
        };
        Self(codes.into_iter().map(code).collect())
    }

    /// The id that a word stands for: the id itself, or its label in any language.
    ///
    /// # Errors
    ///
    /// If the list has no such word.
    pub fn one(&self, word: &str) -> Result<String, ProblemKind> {
        let folded_word = folded(word);
        let code = self
            .0
            .iter()
            .find(|code| code.id == word || code.folded_labels.contains(&folded_word));
        code.map(|code| code.id.clone())
            .ok_or_else(|| ProblemKind::UnknownCode {
                value: word.to_owned(),
                known: self
                    .0
                    .iter()
                    .map(|code| code.id.as_str())
                    .collect::<Vec<_>>()
                    .join(", "),
            })
    }

    /// The ids that words stand for, each once, and what is wrong with the others.
    pub fn many(&self, cell: &str) -> (Vec<String>, Vec<ProblemKind>) {
        let mut ids = Vec::new();
        let mut problems = Vec::new();
        for word in words(cell) {
            match self.one(word) {
                Ok(id) if ids.contains(&id) => {}
                Ok(id) => ids.push(id),
                Err(problem) => problems.push(problem),
            }
        }
        (ids, problems)
    }
}

/// The words of a cell, separated by semicolons, commas or bars.
pub fn words(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([';', ',', '|'])
        .map(str::trim)
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields() -> Codes {
        let language = Localized::new([("de", "Sprache"), ("en", "Language")]);
        let housing = Localized::new([("de", "Wohnen"), ("en", "Housing")]);
        Codes::new([("language", &language), ("housing", &housing)])
    }

    #[test]
    fn a_word_may_be_an_id_or_a_label() {
        assert_eq!(
            fields().many("Wohnen; language, Sprache").0,
            ["housing", "language"]
        );
    }

    #[test]
    fn a_word_that_is_not_known_comes_with_those_that_are() {
        let problem = fields().one("Sport").unwrap_err();
        assert_eq!(
            problem.to_string(),
            "`Sport` is not known; write one of language, housing"
        );
    }
}
