//! What the pages say, in German: the messages of the interface, filled with numbers and names.
//!
//! The app has numbers, days and lists from the browser's `Intl`; here there is one language only, so a point between
//! thousands and a word before the last are all it takes. A test holds the sentences against the golden files of the core.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{Datelike as _, NaiveDate};
use projektatlas::atlas::{ListKind, Localized, Speaker, decimal};

use super::PrerenderError;
use crate::build::messages::Messages;
pub use crate::build::messages::number;

/// The language of the pages.
pub const LANGUAGE: &str = "de";
/// Names of the months.
const MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

/// The messages, and the names of languages.
pub struct Words {
    messages: Messages,
    languages: BTreeMap<String, String>,
}

impl Words {
    /// Reads the messages of a project, and the names of languages in `data/editing/languages.csv`.
    ///
    /// # Errors
    ///
    /// If one of the files is missing or broken.
    pub fn read(root: &Path) -> Result<Self, PrerenderError> {
        let files = ["assets/i18n", "assets/i18n/later"]
            .map(|folder| root.join(folder).join(format!("{LANGUAGE}.ftl")));
        let messages = Messages::read(LANGUAGE, files)?;
        let mut languages = BTreeMap::new();
        let mut table = csv::Reader::from_path(root.join("data/editing/languages.csv"))?;
        for row in table.deserialize() {
            let (tag, name, _english, _also): (String, String, String, String) = row?;
            languages.entry(tag).or_insert(name);
        }
        Ok(Self {
            messages,
            languages,
        })
    }

    /// A message without values; its name if there is no such message.
    pub fn text(&self, name: &str) -> String {
        self.with(name, &[])
    }

    /// A message with values for its `{ $names }`.
    pub fn with(&self, name: &str, values: &[(&str, &str)]) -> String {
        self.messages.format(name, None, values)
    }

    /// A message about a number, in the right plural form.
    pub fn count(&self, name: &str, count: usize) -> String {
        self.count_with(name, count, &[])
    }

    /// The same with values for its other `{ $names }`.
    pub fn count_with(&self, name: &str, count: usize, values: &[(&str, &str)]) -> String {
        self.messages.format(name, Some(count), values)
    }

    /// The name of a language; its tag if there is none.
    pub fn language<'a>(&'a self, tag: &'a str) -> &'a str {
        self.languages.get(tag).map_or(tag, String::as_str)
    }
}

/// A text of the data in the language of the pages, or the best there is.
pub fn of(text: &Localized) -> &str {
    text.text(LANGUAGE)
}

/// A number with one decimal, as in `2,5`.
pub fn rate(number: f64) -> String {
    decimal(number, 1).replace('.', ",")
}

/// A day, as in `25. November 2026`.
pub fn day(day: NaiveDate) -> String {
    let month = MONTHS.get(day.month0() as usize).copied();
    format!(
        "{}. {} {}",
        day.day(),
        month.unwrap_or_default(),
        day.year()
    )
}

/// „a, b und c“.
fn listed(mut texts: Vec<String>, word: &str) -> String {
    match texts.pop() {
        None => String::new(),
        Some(only) if texts.is_empty() => only,
        Some(last) => format!("{} {word} {last}", texts.join(", ")),
    }
}

impl Speaker for Words {
    fn language(&self) -> &str {
        LANGUAGE
    }

    fn message(&self, name: &str, count: Option<usize>, values: &[(&str, &str)]) -> String {
        self.messages.format(name, count, values)
    }

    fn of(&self, text: &Localized) -> String {
        of(text).to_owned()
    }

    fn number(&self, value: usize) -> String {
        number(value)
    }

    fn decimal(&self, value: f64) -> String {
        rate(value)
    }

    fn list(&self, kind: ListKind, texts: Vec<String>) -> String {
        listed(
            texts,
            match kind {
                ListKind::All => "und",
                ListKind::Any => "oder",
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    #[test]
    fn numbers_and_days_are_written_as_in_german() {
        for (count, text) in [
            (0, "0"),
            (999, "999"),
            (1234, "1.234"),
            (1_234_567, "1.234.567"),
        ] {
            assert_eq!(number(count), text);
        }
        assert_eq!(rate(2.04), "2,0");
        let christmas = NaiveDate::from_ymd_opt(2026, 12, 24).unwrap();
        assert_eq!(day(christmas), "24. Dezember 2026");
    }

    #[test]
    fn one_and_many_have_their_own_words() {
        let words = Words::read(&project::root()).unwrap();
        assert_eq!(words.count("mark.count", 1), "1 Initiative");
        assert_eq!(words.count("mark.count", 1200), "1.200 Initiativen");
        assert_eq!(words.language("ar"), "Arabisch");
    }

    #[test]
    fn lists_end_in_a_word() {
        let texts = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
        assert_eq!(listed(texts(&[]), "und"), "");
        assert_eq!(listed(texts(&["a"]), "und"), "a");
        assert_eq!(listed(texts(&["a", "b", "c"]), "oder"), "a, b oder c");
    }
}
