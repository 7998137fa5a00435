//! What the interface says, in the reader's language.
//!
//! A language is one file `assets/i18n/<tag>.ftl`, and one in `later/` for what the first view does without, in the syntax of
//! [Fluent](https://projectfluent.org/fluent/guide/): `{ $name }` is replaced by a value, `{ $count -> … }` has one text for each
//! plural form of the language. The code calls a message `group.name_of_it`, Fluent calls it `group-name-of-it`. No sentence is
//! glued from words. The build takes from `data/atlas.json` what it says in the language, so that each reader loads one only.
//!
//! The page reads them with `@fluent/bundle`, which leaves plural forms and numbers to the browser's `Intl`; the tests and the
//! pages that are written ahead read the same files with the crate `fluent-bundle`. That crate in the page, too, would take
//! 37 KiB (brotli) of the first view, the package takes 4.

/// The languages there are messages for, BCP 47, the default first, in the order in which they are offered.
///
/// `de-simple` is German in plain language; `simple` is a registered variant.
///
/// # Source
///
/// IANA Language Subtag Registry, variant `simple` (2015-12-29).
pub const LANGUAGES: [&str; 9] = ["de", "de-simple", "en", "uk", "ar", "fa", "tr", "ru", "fr"];

/// The name of a language in itself, as its speakers look for it; the tag of one there are no messages for.
#[must_use]
pub fn endonym(tag: &str) -> &str {
    match tag {
        "de" => "Deutsch",
        "de-simple" => "Einfache Sprache",
        "en" => "English",
        "uk" => "Українська",
        "ar" => "العربية",
        "fa" => "فارسی",
        "tr" => "Türkçe",
        "ru" => "Русский",
        "fr" => "Français",
        other => other,
    }
}

/// Which of [`LANGUAGES`] suits a reader who prefers these, BCP 47, the best first; the default when none does.
///
/// „de-AT“ is served by „de“. Nobody gets plain language without having asked for it.
#[must_use]
pub fn suitable(preferred: &[String]) -> &'static str {
    let [default, ..] = LANGUAGES;
    let served = preferred.iter().find_map(|wanted| {
        let exact = |tag: &&&str| tag.eq_ignore_ascii_case(wanted);
        let primary = wanted.split('-').next().unwrap_or_default();
        let related = |tag: &&&str| tag.eq_ignore_ascii_case(primary);
        let mut tags = LANGUAGES.iter();
        tags.find(exact).or_else(|| LANGUAGES.iter().find(related))
    });
    served.copied().unwrap_or(default)
}

mod messages;
mod statements;

pub use messages::{Messages, MessagesError};

#[cfg(test)]
mod tests {
    use super::*;

    fn suits(preferred: &[&str]) -> &'static str {
        let preferred: Vec<String> = preferred.iter().map(|&tag| tag.to_owned()).collect();
        suitable(&preferred)
    }

    #[test]
    fn a_reader_gets_the_first_preferred_language_there_is() {
        assert_eq!(suits(&["pl", "uk-UA", "en"]), "uk");
        assert_eq!(suits(&["de-AT"]), "de");
        assert_eq!(suits(&["DE-simple"]), "de-simple");
        assert_eq!(suits(&["pl"]), "de");
        assert_eq!(suits(&[]), "de");
    }
}
