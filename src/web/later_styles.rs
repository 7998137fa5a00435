//! Styles that the first view does without.

use js_sys::Promise;
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlLinkElement;

/// Adds the style sheet that only parts of the program need, unless it is there; tells whether its styles apply. The build
/// names it in the page; a page that names none has all styles.
pub async fn add_later_styles() -> bool {
    let find = |selector: &str| document().query_selector(selector).ok().flatten();
    if find("link[data-later]").is_some() {
        return true;
    }
    let named = find("meta[name=later-style]").and_then(|meta| meta.get_attribute("content"));
    let Some(href) = named else {
        return true;
    };
    let (Ok(link), Some(head)) = (document().create_element("link"), document().head()) else {
        return false;
    };
    let link: HtmlLinkElement = link.unchecked_into();
    link.set_rel("stylesheet");
    link.set_href(&href);
    // Fails for invalid names only.
    let _ = link.set_attribute("data-later", "");
    let loaded = Promise::new(&mut |resolve, reject| {
        link.set_onload(Some(&resolve));
        link.set_onerror(Some(&reject));
        if head.append_child(&link).is_err() {
            // Fails when the promise is gone: then nobody waits.
            let _ = reject.call0(&JsValue::UNDEFINED);
        }
    });
    let applies = JsFuture::from(loaded).await.is_ok();
    if !applies {
        link.remove();
    }
    applies
}
