//! Links that are safe to follow. Whatever a data file says, nothing else becomes a link.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// A web address to link to, if the text is one: `http` or `https` with a host, no white space or control characters.
#[must_use]
pub fn web_link(text: &str) -> Option<String> {
    let rest = strip_scheme(text, "https://").or_else(|| strip_scheme(text, "http://"))?;
    let host_len = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let host = rest.get(..host_len)?;
    let has_host = host.starts_with(|c: char| c.is_alphanumeric() || c == '[');
    let plain = !text.contains(|c: char| {
        c.is_whitespace() || c.is_control() || is_invisible(c) || "<>\"\\`".contains(c)
    });
    (has_host && plain).then(|| text.to_owned())
}

/// Whether a letter is not seen or turns the direction of others, so that an address looks like another one (Unicode
/// UTS 39, „default ignorable“ and bidirectional controls).
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A `mailto:` link to the address, if the text is one: `name@host.tld` and nothing that could add headers.
#[must_use]
pub fn mail_link(text: &str) -> Option<String> {
    let (name, host) = text.split_once('@')?;
    let is_plain = |part: &str, more: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_alphanumeric() || more.contains(c))
    };
    let valid = is_plain(name, ".!#$*+-/=^_{|}~'") && is_plain(host, ".-") && host.contains('.');
    valid.then(|| format!("mailto:{text}"))
}

/// A `tel:` link, if the text holds a number of at least five digits; punctuation for the eye is dropped.
///
/// `0511 / 123-45` becomes `tel:051112345`. Of several numbers none is chosen.
#[must_use]
pub fn phone_link(text: &str) -> Option<String> {
    let number: String = text
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    let plain = text
        .chars()
        .all(|c| c.is_ascii_digit() || "+ ()/-–.\u{a0}".contains(c));
    (plain && (5..=16).contains(&number.len())).then(|| format!("tel:{number}"))
}

/// A `mailto:` link that opens a letter with subject and the beginning of its text, after which an empty line waits for
/// more; `None` when the address is none.
#[must_use]
pub fn letter_link(address: &str, subject: &str, beginning: &str) -> Option<String> {
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    Some(format!(
        "{}?subject={}&body={}",
        mail_link(address)?,
        encoded(subject),
        encoded(&format!("{beginning}\n\n"))
    ))
}

/// Where pages that are given the link `url` ask how to show it: the answer's address with the question.
///
/// # Source
///
/// oEmbed 1.0, § 2.2.
#[must_use]
pub fn oembed_link(answer: &str, url: &str) -> String {
    format!(
        "{answer}?url={}",
        utf8_percent_encode(url, NON_ALPHANUMERIC)
    )
}

/// The host of a web address, without `www.`, for readers; empty when it is none.
#[must_use]
pub fn host_of(url: &str) -> &str {
    let host = url
        .split("://")
        .nth(1)
        .and_then(|rest| rest.split(['/', '?', '#']).next())
        .unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host)
}

/// The rest of the text behind a scheme, in whichever case it is written.
fn strip_scheme<'a>(text: &'a str, scheme: &str) -> Option<&'a str> {
    let start = text.get(..scheme.len())?;
    start
        .eq_ignore_ascii_case(scheme)
        .then(|| text.get(scheme.len()..))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_become_web_links() {
        assert!(web_link("https://aul-nds.de/a?b=c#d").is_some());
        assert!(web_link("HTTP://example.org").is_some());
        for unsafe_text in [
            "javascript:alert(1)",
            " javascript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "//example.org",
            "https://",
            "https:///path",
            "https://a b",
            "ftp://example.org",
            "https://\u{202e}moc.live/",
            "https://a\u{200b}.de",
            "https://:80",
            "",
        ] {
            assert_eq!(web_link(unsafe_text), None, "{unsafe_text}");
        }
    }

    #[test]
    fn a_mail_address_cannot_add_headers() {
        assert_eq!(
            mail_link("info@stadt-celle.de").as_deref(),
            Some("mailto:info@stadt-celle.de")
        );
        assert_eq!(mail_link("a@b.de?bcc=all@c.de"), None);
        assert_eq!(mail_link("javascript:alert(1)@x.de"), None);
        assert_eq!(mail_link("ohne-at.de"), None);
    }

    #[test]
    fn a_letter_carries_subject_and_text_and_an_empty_line_whatever_they_hold() {
        let link = letter_link("a@b.de", "Ü & Co?", "Zeile 1\nZeile 2").unwrap();
        assert_eq!(
            link,
            "mailto:a@b.de?subject=%C3%9C%20%26%20Co%3F&body=Zeile%201%0AZeile%202%0A%0A"
        );
    }

    #[test]
    fn the_question_how_to_show_a_link_holds_the_link_whatever_it_holds() {
        assert_eq!(
            oembed_link("https://a.de/oembed.json", "https://a.de/?q=ü&lang=en#9/5"),
            "https://a.de/oembed.json?url=https%3A%2F%2Fa%2Ede%2F%3Fq%3D%C3%BC%26lang%3Den%239%2F5"
        );
    }

    #[test]
    fn a_telephone_number_is_stripped_for_dialling() {
        assert_eq!(
            phone_link("0511 / 123-45").as_deref(),
            Some("tel:051112345")
        );
        assert_eq!(phone_link("0511 12345 oder 0511 54321"), None);
    }
}
