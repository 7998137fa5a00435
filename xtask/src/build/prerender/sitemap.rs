//! `sitemap.xml`, which pages there are, and `robots.txt`, which leads to it.
//!
//! # Source
//!
//! Sitemaps protocol 0.9 (<https://www.sitemaps.org/protocol.html>); RFC 9309 (Robots Exclusion Protocol).

use std::io;

use chrono::NaiveDate;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

/// Name of the map, below the base.
pub const FILE: &str = "sitemap.xml";
/// Name of the rules for robots, which look for it at the root of a server only.
pub const ROBOTS: &str = "robots.txt";
/// Namespace of the elements.
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The map of pages below an address: paths with the days on which they last changed.
///
/// # Errors
///
/// None in practice: it is written to memory.
pub fn text(
    home: &str,
    pages: impl Iterator<Item = (String, Option<NaiveDate>)>,
) -> io::Result<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    writer
        .create_element("urlset")
        .with_attribute(("xmlns", NAMESPACE))
        .write_inner_content(|writer| {
            for (path, day) in pages {
                writer.create_element("url").write_inner_content(|writer| {
                    let address = format!("{home}{path}");
                    let loc = writer.create_element("loc");
                    loc.write_text_content(BytesText::new(&address))?;
                    if let Some(day) = day {
                        let lastmod = writer.create_element("lastmod");
                        lastmod.write_text_content(BytesText::new(&day.to_string()))?;
                    }
                    Ok(())
                })?;
            }
            Ok(())
        })?;
    Ok(writer.into_inner())
}

/// The rules: every page may be read; where the map is, if there is one.
pub fn robots(home: Option<&str>) -> String {
    let map = home.map_or_else(String::new, |home| format!("\nSitemap: {home}{FILE}\n"));
    format!("User-agent: *\nAllow: /\n{map}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_stands_in_the_map_with_its_day() {
        let pages = [
            (String::new(), None),
            ("a&b".to_owned(), NaiveDate::from_ymd_opt(2026, 11, 25)),
        ];
        let map = text("https://atlas.example.org/", pages.into_iter()).unwrap();
        let map = String::from_utf8(map).unwrap();
        assert!(
            map.contains("<url><loc>https://atlas.example.org/</loc></url>"),
            "{map}"
        );
        assert!(
            map.contains(
                "<loc>https://atlas.example.org/a&amp;b</loc><lastmod>2026-11-25</lastmod>"
            ),
            "{map}"
        );
        assert!(robots(Some("https://x/")).ends_with("\nSitemap: https://x/sitemap.xml\n"));
        assert!(!robots(None).contains("Sitemap"));
    }
}
