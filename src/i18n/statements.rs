//! Sentences about numbers: statements of the core in the words of a language.

use super::Messages;
use crate::atlas::{Localized, Said, Statement};
use crate::web::{ListKind, format_list};

impl Messages {
    /// A statement in the words of this language.
    #[must_use]
    pub fn statement(&self, statement: &Statement) -> String {
        let values: Vec<(&str, String)> = statement
            .values
            .iter()
            .map(|(name, said)| (*name, self.said(said)))
            .collect();
        let values: Vec<(&str, &str)> = values
            .iter()
            .map(|(name, text)| (*name, text.as_str()))
            .collect();
        match statement.count {
            Some(count) => self.count_with(statement.message, count, &values),
            None => self.with(statement.message, &values),
        }
    }

    fn said(&self, said: &Said) -> String {
        let list = |kind, texts: Vec<String>| format_list(self.language(), kind, &texts);
        let names = |texts: &[Localized]| texts.iter().map(|text| self.of(text)).collect();
        match said {
            Said::Text(text) => self.of(text),
            Said::District { locative, label } => match locative.best(self.language()) {
                Some((language, text)) if language == self.language() => with_capital(text),
                _ => self.of(label),
            },
            Said::Number(number) => self.number(*number),
            Said::Decimal(number) => self.decimal(*number, 1),
            Said::Year(year) => year.to_string(),
            Said::All(statements) => list(
                ListKind::All,
                statements.iter().map(|part| self.statement(part)).collect(),
            ),
            Said::AllOf(texts) => list(ListKind::All, names(texts)),
            Said::AnyOf(texts) => list(ListKind::Any, names(texts)),
        }
    }
}

/// The text with a capital as its first letter.
fn with_capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_begins_with_a_capital() {
        assert_eq!(with_capital("im Landkreis Celle"), "Im Landkreis Celle");
        assert_eq!(with_capital("über"), "Über");
        assert_eq!(with_capital(""), "");
    }
}
