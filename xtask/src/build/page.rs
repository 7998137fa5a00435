//! The page: what Trunk made of `index.html`, completed for publication.

use std::cell::RefCell;

use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, element, rewrite_str, text};
use thiserror::Error;

/// Why a page could not be completed.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PageError {
    /// The page is not HTML that can be rewritten.
    #[error("index.html cannot be rewritten")]
    Rewrite(#[from] lol_html::errors::RewritingError),
    /// The policy has no place to stand in.
    #[error("index.html has no <meta charset>, after which the security policy has to stand")]
    NoCharset,
}

/// The addresses of the style sheets a page links to, in its order.
///
/// # Errors
///
/// If the page cannot be read.
pub fn style_sheets(html: &str) -> Result<Vec<String>, PageError> {
    let found = RefCell::new(Vec::new());
    rewrite_str(
        html,
        RewriteStrSettings {
            element_content_handlers: vec![element!("link[rel=stylesheet][href]", |link| {
                found.borrow_mut().extend(link.get_attribute("href"));
                Ok(())
            })],
            ..RewriteStrSettings::new()
        },
    )?;
    Ok(found.into_inner())
}

/// The page with one style sheet in the place of all it links to; behind it the address of one that comes later, for the
/// program.
///
/// # Errors
///
/// If the page cannot be read.
pub fn with_one_style_sheet(
    html: &str,
    href: &str,
    integrity: &str,
    later: Option<&str>,
) -> Result<String, PageError> {
    let mut first = true;
    let rewritten = rewrite_str(
        html,
        RewriteStrSettings {
            element_content_handlers: vec![element!("link[rel=stylesheet][href]", |link| {
                if first {
                    first = false;
                    link.set_attribute("href", href)?;
                    link.set_attribute("integrity", integrity)?;
                    if let Some(later) = later {
                        let meta = format!("<meta name=later-style content=\"{later}\">");
                        link.after(&meta, ContentType::Html);
                    }
                } else {
                    link.remove();
                }
                Ok(())
            })],
            ..RewriteStrSettings::new()
        },
    )?;
    Ok(rewritten)
}

/// The page without the digests of the preloaded app: Trunk takes them before its code is made smaller, and browsers
/// ignore them for what is preloaded to be fetched, and warn (<https://crbug.com/981419>). The files' names hold digests
/// anyway. Nor has an icon one, where HTML knows none.
///
/// # Errors
///
/// If the page cannot be read.
pub fn without_preload_integrity(html: &str) -> Result<String, PageError> {
    let rewritten = rewrite_str(
        html,
        RewriteStrSettings {
            element_content_handlers: vec![element!(
                "link[rel=preload], link[rel=modulepreload], link[rel=icon]",
                |link| {
                    link.remove_attribute("integrity");
                    Ok(())
                }
            )],
            ..RewriteStrSettings::new()
        },
    )?;
    Ok(rewritten)
}

/// The texts of the scripts that stand in the page itself, exactly as a browser digests them. Data in script elements
/// (`type="application/ld+json"`) does not run and is left out.
///
/// # Errors
///
/// If the page cannot be read.
pub fn inline_scripts(html: &str) -> Result<Vec<String>, PageError> {
    let scripts: RefCell<Vec<String>> = RefCell::new(Vec::new());
    rewrite_str(
        html,
        RewriteStrSettings {
            element_content_handlers: vec![
                element!("script:not([src]):not([type$=json])", |_script| {
                    scripts.borrow_mut().push(String::new());
                    Ok(())
                }),
                text!("script:not([src]):not([type$=json])", |chunk| {
                    if let Some(script) = scripts.borrow_mut().last_mut() {
                        script.push_str(chunk.as_str());
                    }
                    Ok(())
                }),
            ],
            ..RewriteStrSettings::new()
        },
    )?;
    Ok(scripts.into_inner())
}

/// The page with its security policy, before everything that the policy speaks about.
///
/// # Errors
///
/// If the page cannot be read or names no character set.
pub fn with_policy(html: &str, policy: &str) -> Result<String, PageError> {
    let meta = format!("<meta http-equiv=Content-Security-Policy content=\"{policy}\">");
    let mut placed = false;
    let rewritten = rewrite_str(
        html,
        RewriteStrSettings {
            element_content_handlers: vec![element!("meta[charset]", |charset| {
                if !placed {
                    charset.after(&meta, ContentType::Html);
                    placed = true;
                }
                Ok(())
            })],
            ..RewriteStrSettings::new()
        },
    )?;
    if placed {
        Ok(rewritten)
    } else {
        Err(PageError::NoCharset)
    }
}

/// The page with a link after its title.
///
/// # Errors
///
/// If the page cannot be read.
pub fn with_link(html: &str, link: &str) -> Result<String, PageError> {
    Ok(rewrite_str(
        html,
        RewriteStrSettings {
            element_content_handlers: vec![element!("title", |title| {
                title.after(link, ContentType::Html);
                Ok(())
            })],
            ..RewriteStrSettings::new()
        },
    )?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><html lang=de><meta charset=utf-8><title>Atlas</title>\
        <link href=/a.css integrity=sha384-a rel=stylesheet><link href=/b.css integrity=sha384-b rel=stylesheet>\
        <script type=module>import(\"/app.js\") // a < b && </script><script>theme()</script>\
        <script type=application/ld+json>{}</script><script src=/c.js></script>\
        <link href=/app.js integrity=sha384-c rel=modulepreload>\
        <link as=fetch crossorigin href=/app.wasm integrity=sha384-c rel=preload><body>";

    #[test]
    fn many_style_sheets_become_one_in_the_place_of_the_first() {
        assert_eq!(style_sheets(PAGE).unwrap(), ["/a.css", "/b.css"]);
        let page =
            with_one_style_sheet(PAGE, "/all.css", "sha384-all", Some("/later.css")).unwrap();
        assert_eq!(style_sheets(&page).unwrap(), ["/all.css"]);
        assert!(page.contains("<meta name=later-style content=\"/later.css\">"));
        assert!(page.contains("integrity=\"sha384-all\"") && !page.contains("sha384-b"));
    }

    #[test]
    fn inline_scripts_are_found_letter_by_letter_and_data_is_not() {
        assert_eq!(
            inline_scripts(PAGE).unwrap(),
            ["import(\"/app.js\") // a < b && ", "theme()"]
        );
    }

    #[test]
    fn a_link_stands_after_the_title() {
        let page = with_link(PAGE, "<link rel=alternate href=/x>").unwrap();
        assert!(
            page.contains("</title><link rel=alternate href=/x>"),
            "{page}"
        );
    }

    #[test]
    fn the_policy_stands_before_every_link_and_script() {
        let page = with_policy(PAGE, "default-src 'none'").unwrap();
        let policy = page.find("Content-Security-Policy").unwrap();
        assert!(policy < page.find("<link").unwrap() && policy < page.find("<script").unwrap());
        assert!(matches!(with_policy("<p>", ""), Err(PageError::NoCharset)));
    }

    #[test]
    fn the_preloaded_app_loses_its_digest_and_nothing_else_does() {
        let page = without_preload_integrity(PAGE).unwrap();
        assert!(!page.contains("sha384-c") && page.contains("sha384-a"));
    }
}
