//! The app's page around what there is to read: other words in its head, and the content where the app waits.

use std::cell::Cell;

use lol_html::html_content::{ContentType, Element};
use lol_html::{RewriteStrSettings, element, rewrite_str};
use maud::{Markup, PreEscaped, html};
use serde_json::Value;

use super::linked_data;
use super::pictures::{MANIFEST, PREVIEW, PREVIEW_SIZE, TOUCH_ICON};
use super::{Page, Source, parts, words};
use crate::build::page::PageError;

/// What a handler of the rewriter gives back.
type Handled = Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// The first page: its content stays, its head says more.
///
/// # Errors
///
/// If the page cannot be read.
pub fn home(html: &str, source: &Source<'_>) -> Result<String, PageError> {
    let description = description_of(html)?;
    let head = Head {
        path: "",
        kind: "website",
        title: source.title(),
        description: &description,
        linked_data: &linked_data::home(source, &description),
    };
    Ok(rewrite_str(
        html,
        RewriteStrSettings {
            element_content_handlers: vec![element!("title", |title| {
                title.after(&head.markup(source).into_string(), ContentType::Html);
                Ok(())
            })],
            ..RewriteStrSettings::new()
        },
    )?)
}

/// Another page. `style` is a link to the style sheet of these pages.
///
/// # Errors
///
/// If the page cannot be read.
pub fn page(
    html: &str,
    source: &Source<'_>,
    page: &Page,
    style: &str,
) -> Result<String, PageError> {
    let title = source.words.with(
        "title.page",
        &[("page", &page.title), ("atlas", source.title())],
    );
    let head = Head {
        path: &page.path,
        kind: "article",
        title: &page.title,
        description: &page.description,
        linked_data: &page.linked_data,
    };
    let is_styled = Cell::new(false);
    Ok(rewrite_str(
        html,
        RewriteStrSettings {
            element_content_handlers: vec![
                element!("title", |element| {
                    element.set_inner_content(&title, ContentType::Text);
                    element.after(&head.markup(source).into_string(), ContentType::Html);
                    Ok(())
                }),
                element!("meta[name=description]", |meta| {
                    meta.set_attribute("content", &page.description)?;
                    Ok(())
                }),
                element!("link[rel=stylesheet][href]", |link| {
                    if !is_styled.replace(true) {
                        link.after(style, ContentType::Html);
                    }
                    Ok(())
                }),
                element!("#boot", |boot| fill(boot, source, page)),
                element!(
                    "#boot .boot__title, #boot .boot__outline, #boot .boot__lead",
                    |element| {
                        element.remove();
                        Ok(())
                    }
                ),
                element!("#boot noscript", |element| {
                    let text = words::of(&source.collection.settings.pages.without_program);
                    let note = html! { p { (text) } };
                    element.set_inner_content(&note.0, ContentType::Html);
                    Ok(())
                }),
                // The heading of the page comes later.
                element!("#boot .notice__heading", |heading| {
                    heading.set_tag_name("p")?;
                    Ok(())
                }),
            ],
            ..RewriteStrSettings::new()
        },
    )?)
}

/// Puts the content where the app waits, below what says how the app is doing.
fn fill(boot: &mut Element<'_, '_>, source: &Source<'_>, page: &Page) -> Handled {
    boot.set_tag_name("div")?;
    boot.set_attribute("class", "boot boot--page")?;
    boot.set_attribute("lang", words::LANGUAGE)?;
    boot.set_attribute("dir", "ltr")?;
    boot.set_attribute("data-until", &page.until)?;
    boot.prepend(&parts::header(source).into_string(), ContentType::Html);
    boot.append(&page.content.0, ContentType::Html);
    Ok(())
}

/// What the page says of itself to those who have not opened it.
fn description_of(html: &str) -> Result<String, PageError> {
    let mut description = String::new();
    rewrite_str(
        html,
        RewriteStrSettings {
            element_content_handlers: vec![element!("meta[name=description]", |meta| {
                description = meta.get_attribute("content").unwrap_or_default();
                Ok(())
            })],
            ..RewriteStrSettings::new()
        },
    )?;
    Ok(description)
}

/// What a head says beside title and description.
struct Head<'a> {
    path: &'a str,
    /// Type of the page in terms of Open Graph.
    kind: &'a str,
    title: &'a str,
    description: &'a str,
    linked_data: &'a Value,
}

impl Head<'_> {
    /// Address, preview (Open Graph, which others read too), and what the page is for machines.
    fn markup(&self, source: &Source<'_>) -> Markup {
        let (width, height) = PREVIEW_SIZE;
        let has_address = !source.home.is_empty();
        html! {
            @if has_address { link rel="canonical" href=(source.address(self.path)); }
            link rel="manifest" href=(MANIFEST);
            link rel="apple-touch-icon" href=(TOUCH_ICON);
            meta property="og:type" content=(self.kind);
            meta property="og:site_name" content=(source.title());
            meta property="og:locale" content="de_DE";
            meta property="og:title" content=(self.title);
            meta property="og:description" content=(self.description);
            @if has_address {
                meta property="og:url" content=(source.address(self.path));
                meta property="og:image" content=(source.address(PREVIEW));
                meta property="og:image:width" content=(width);
                meta property="og:image:height" content=(height);
            }
            meta name="twitter:card" content="summary_large_image";
            script type="application/ld+json" { (PreEscaped(data_block(self.linked_data))) }
        }
    }
}

/// JSON as it may stand in a script element: nothing in it can end the element.
fn data_block(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_of_the_data_can_end_a_data_block() {
        let block =
            data_block(&serde_json::json!({"name": "</script><script>alert(1)</script><!--"}));
        assert!(!block.contains('<'), "{block}");
        let back: Value = serde_json::from_str(&block).unwrap();
        assert_eq!(back["name"], "</script><script>alert(1)</script><!--");
    }
}
