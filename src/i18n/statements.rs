//! Sentences about numbers in the words of a language.

use super::Messages;
use crate::atlas::{ListKind, Localized, Speaker};
use crate::web::format_list;

impl Speaker for Messages {
    fn language(&self) -> &str {
        self.language()
    }

    fn message(&self, name: &str, count: Option<usize>, values: &[(&str, &str)]) -> String {
        self.filled(name, count, values)
    }

    fn of(&self, text: &Localized) -> String {
        self.of(text)
    }

    fn number(&self, number: usize) -> String {
        self.number(number)
    }

    fn decimal(&self, number: f64) -> String {
        self.decimal(number, 1)
    }

    fn list(&self, kind: ListKind, texts: Vec<String>) -> String {
        format_list(self.language(), kind, &texts)
    }
}
