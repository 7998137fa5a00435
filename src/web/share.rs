//! Sharing a link: through the system where it offers that, else by the clipboard.

use leptos::prelude::window;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

/// What became of a link to be shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// The system's share sheet took it, or the reader closed the sheet.
    BySystem,
    /// It lies in the clipboard.
    Copied,
    /// Neither is allowed here.
    Denied,
}

/// Offers a link to the system's share sheet on touch screens, else copies it.
pub async fn share(title: &str, url: &str) -> Shared {
    let navigator = window().navigator();
    let touch = window()
        .match_media("(pointer: coarse)")
        .ok()
        .flatten()
        .is_some_and(|list| list.matches());
    let can_share = js_sys::Reflect::has(&navigator, &JsValue::from_str("share")).unwrap_or(false);
    if touch && can_share {
        let data = ShareData::new();
        data.set_title(title);
        data.set_url(url);
        // Fails when the reader closes the sheet: an answer, too.
        let _ = JsFuture::from(navigator.share_with_data(&data)).await;
        return Shared::BySystem;
    }
    if copy_text(url).await {
        Shared::Copied
    } else {
        Shared::Denied
    }
}

/// Puts a text into the clipboard; tells whether that was allowed.
pub async fn copy_text(text: &str) -> bool {
    let navigator = window().navigator();
    let has_clipboard = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard"))
        .is_ok_and(|clipboard| clipboard.is_object());
    has_clipboard
        && JsFuture::from(navigator.clipboard().write_text(text))
            .await
            .is_ok()
}
