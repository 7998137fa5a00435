//! What several pages hold.

use maud::{Markup, html};
use projektatlas::atlas::{Field, Initiative, Route, host_of, web_link};

use super::Source;
use super::words::{self, LANGUAGE};

/// The path of a page of the app as it stands in links, below the base.
pub fn path(route: &Route) -> String {
    route.path().trim_start_matches('/').to_owned()
}

/// The path of the list of all initiatives.
pub const LIST: &str = "list";

/// The top of every page.
pub fn header(source: &Source<'_>) -> Markup {
    let title = source.title();
    let (first, rest) = title.split_once(' ').unwrap_or((title, ""));
    let link = |path: &str, text: &str| html! { a class="header__link" href=(path) { (text) } };
    html! {
        header class="header" {
            a class="header__title" href="./" {
                strong { (first) } " " span class="header__subtitle" { (rest) }
            }
            nav class="header__nav" aria-label=(source.words.text("header.pages")) {
                (link(LIST, words::of(&source.collection.settings.pages.list)))
                (link(&path(&Route::Coverage), &source.words.text("header.coverage")))
                (link(&path(&Route::About), &source.words.text("header.about")))
                (link(&path(&Route::Data), &source.words.text("data.title")))
            }
        }
    }
}

/// Initiatives, one line each.
pub fn entries<'a>(
    source: &Source<'_>,
    initiatives: impl Iterator<Item = &'a Initiative>,
) -> Markup {
    html! {
        ul class="plain-list" {
            @for initiative in initiatives {
                li {
                    a href=(path(&Route::of_initiative(&initiative.id))) { (initiative.title) }
                    span class="plain-list__note" {
                        (initiative.organisation.name) " · " (source.place_of(initiative)) " · " (evidence(source, initiative))
                    }
                }
            }
        }
    }
}

/// How fresh an entry is, in words.
pub fn evidence(source: &Source<'_>, initiative: &Initiative) -> String {
    let year = initiative.source.year.map(|year| year.to_string());
    let year = year.unwrap_or_default();
    source
        .words
        .with(initiative.evidence_message(), &[("year", &year)])
}

/// A field of action with its sign.
pub fn field(field: &Field) -> Markup {
    html! {
        svg class="field-mark" viewBox="-12 -12 24 24" aria-hidden="true" data-token=(field.token) {
            path d=(field.shape.path()) {}
        }
        " " (words::of(&field.label))
    }
}

/// A link to another site, which learns nothing of where the reader comes from; the text alone if it is no safe link.
pub fn external(url: &str, text: Option<&str>) -> Markup {
    if let Some(url) = web_link(url) {
        let text = text.unwrap_or_else(|| host_of(&url));
        html! { a class="external" href=(url) rel="noopener noreferrer external" target="_blank" { (text) } }
    } else {
        html! { (text.unwrap_or_default()) }
    }
}

/// The first sentences of a text, as far as search engines and messengers show them: cut between words.
pub fn shortened(text: &str) -> String {
    /// Letters.
    const MOST: usize = 200;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let start: String = text.chars().take(MOST).collect();
    let end = start.rfind(' ').unwrap_or(start.len());
    format!("{} …", start.get(..end).unwrap_or(&start))
}

/// The language attribute of names.
pub fn names_language<'a>(source: &'a Source<'_>) -> Option<&'a str> {
    let language = source.collection.config.language_of_names();
    (language != LANGUAGE).then_some(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_cut_between_words() {
        assert_eq!(shortened("kurz"), "kurz");
        let long = "Wörter ".repeat(60);
        let short = shortened(&long);
        assert!(
            short.ends_with("Wörter …") && short.chars().count() <= 202,
            "{short}"
        );
    }

    #[test]
    fn what_is_no_safe_link_is_no_link() {
        assert_eq!(
            external("javascript:alert(1)", Some("x")).into_string(),
            "x"
        );
        let link = external("https://www.example.org/a?b=\"c\"&d", None).into_string();
        assert!(
            !link.contains("<a"),
            "quotes are no part of an address: {link}"
        );
        let link = external("https://www.example.org/a?b&d", None).into_string();
        assert!(
            link.contains("href=\"https://www.example.org/a?b&amp;d\"")
                && link.contains(">example.org<")
        );
    }
}
