//! `oembed.json`: what pages learn that are given a link to the atlas and ask how to show it.
//!
//! A file cannot read what it is asked. It answers every question, whatever `url`, `maxwidth` or `format` say, with a
//! frame around the whole atlas, as wide as the page lets it. `deploy/EMBEDDING.md` says what follows from that.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::base::Base;

/// Name of the file, below the base.
pub const FILE: &str = "oembed.json";
/// Size of the frame in CSS pixels: a column of text wide, and as high as a frame of this width would like to be.
const SIZE: (u32, u32) = (640, 720);
/// So long an answer may be kept; seconds.
const KEPT: u32 = 86_400;

/// Where the atlas will be published: `site.address` of `atlas.json`, without a slash at its end.
pub fn site_address(atlas: &Value) -> Option<&str> {
    let address = atlas.pointer("/site/address")?.as_str()?;
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    is_web.then(|| address.trim_end_matches('/'))
}

/// The answer for an atlas at this address.
///
/// # Source
///
/// oEmbed 1.0, § 2.3.4.4, type `rich` (<https://oembed.com>).
pub fn answer(atlas: &Value, address: &str, base: &Base) -> Value {
    let title = default_text(atlas, "title");
    let home = format!("{address}{base}");
    let (width, height) = SIZE;
    let attributes = [
        ("src", format!("{home}embed")),
        ("title", title.clone()),
        ("width", width.to_string()),
        ("height", height.to_string()),
        ("loading", "lazy".to_owned()),
        ("allow", "geolocation; fullscreen".to_owned()),
        (
            "referrerpolicy",
            "strict-origin-when-cross-origin".to_owned(),
        ),
        ("style", "border:0;max-width:100%".to_owned()),
    ];
    let html = attributes
        .iter()
        .fold("<iframe".to_owned(), |mut html, (name, value)| {
            // Writing to a text cannot fail.
            let _ = write!(html, " {name}=\"{}\"", escaped(value));
            html
        });
    json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": title,
        "provider_url": home,
        "cache_age": KEPT,
        "width": width,
        "height": height,
        "html": format!("{html}></iframe>"),
    })
}

/// The link by which pages find the answer.
///
/// # Source
///
/// oEmbed 1.0, § 4.
pub fn discovery_link(atlas: &Value, address: &str, base: &Base) -> String {
    format!(
        "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}{FILE}\" title=\"{}\">",
        escaped(&format!("{address}{base}")),
        escaped(&default_text(atlas, "title"))
    )
}

/// A text of `atlas.json` in the default language.
fn default_text(atlas: &Value, name: &str) -> String {
    let texts = atlas.get(name).and_then(Value::as_object);
    let language = atlas.pointer("/languages/0").and_then(Value::as_str);
    let first = |texts: &Map<String, Value>| texts.values().next().cloned();
    let text = texts.and_then(|texts| {
        texts
            .get(language.unwrap_or_default())
            .cloned()
            .or_else(|| first(texts))
    });
    text.and_then(|text| text.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// A text as it stands in an attribute between double quotes.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn atlas() -> Value {
        json!({
            "title": {"en": "Atlas", "de": "Atlas \"Nord\" & Süd"},
            "languages": ["de", "en"],
            "site": {"address": "https://atlas.example.org/"},
        })
    }

    #[test]
    fn the_answer_is_a_frame_with_absolute_addresses() {
        let (atlas, base) = (atlas(), "/atlas/".parse().unwrap());
        let address = site_address(&atlas).unwrap();
        let answer = answer(&atlas, address, &base);
        assert_eq!(answer["provider_url"], "https://atlas.example.org/atlas/");
        let html = answer["html"].as_str().unwrap();
        assert!(html.starts_with("<iframe src=\"https://atlas.example.org/atlas/embed\" title=\"Atlas &quot;Nord&quot; &amp; Süd\""), "{html}");
        assert!(
            discovery_link(&atlas, address, &base)
                .contains("href=\"https://atlas.example.org/atlas/oembed.json\"")
        );
    }

    #[test]
    fn without_an_address_there_is_none() {
        for site in [
            json!({}),
            json!({"site": {"address": null}}),
            json!({"site": {"address": "atlas.example.org"}}),
        ] {
            assert_eq!(site_address(&site), None, "{site}");
        }
    }
}
