//! Handing files to the reader: texts as they are, drawings as pictures.

use js_sys::{Array, Function, Promise};
use leptos::prelude::{document, window};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlAnchorElement, HtmlCanvasElement,
    HtmlImageElement, Url,
};

/// Why a file could not be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the browser could not make the file `{name}`: {reason}")]
pub struct SaveError {
    /// Name of the file.
    pub name: String,
    /// What the browser says.
    pub reason: String,
}

impl SaveError {
    fn new(name: &str, reason: &JsValue) -> Self {
        Self {
            name: name.to_owned(),
            reason: format!("{reason:?}"),
        }
    }
}

/// Saves a text under a name, as a download.
///
/// # Errors
///
/// When the browser has no room for it.
pub fn save_text(name: &str, media_type: &str, text: &str) -> Result<(), SaveError> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&JsValue::from_str(text));
    Blob::new_with_str_sequence_and_options(&parts, &options)
        .and_then(|blob| save(name, &blob))
        .map_err(|reason| SaveError::new(name, &reason))
}

/// Saves an SVG as a PNG of so many dots for each CSS pixel of its width and height.
///
/// # Errors
///
/// When the browser cannot draw it, or has no room for the picture.
pub async fn save_png(
    name: &str,
    svg: &str,
    width_px: f64,
    height_px: f64,
    dots_per_px: f64,
) -> Result<(), SaveError> {
    let failed = |reason: JsValue| SaveError::new(name, &reason);
    let blob = png_of(svg, width_px * dots_per_px, height_px * dots_per_px)
        .await
        .map_err(failed)?;
    save(name, &blob).map_err(failed)
}

/// The address of a picture that is an SVG, for `src`.
#[must_use]
pub fn svg_address(svg: &str) -> String {
    let encoded = utf8_percent_encode(svg, NON_ALPHANUMERIC);
    format!("data:image/svg+xml;charset=utf-8,{encoded}")
}

async fn png_of(svg: &str, width: f64, height: f64) -> Result<Blob, JsValue> {
    let image = HtmlImageElement::new()?;
    image.set_src(&svg_address(svg));
    JsFuture::from(image.decode()).await?;
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "pictures are some thousand dots wide"
    )]
    let dots = |length: f64| length.round().max(1.0) as u32;
    canvas.set_width(dots(width));
    canvas.set_height(dots(height));
    let context: CanvasRenderingContext2d = canvas
        .get_context("2d")?
        .ok_or_else(|| JsValue::from_str("no canvas"))?
        .unchecked_into();
    context.draw_image_with_html_image_element_and_dw_and_dh(
        &image,
        0.0,
        0.0,
        width.round(),
        height.round(),
    )?;
    let blob = Promise::new(&mut |resolve: Function, reject: Function| {
        if let Err(reason) = canvas.to_blob(&resolve) {
            // Fails when the promise is gone: then nobody waits.
            let _ = reject.call1(&JsValue::UNDEFINED, &reason);
        }
    });
    JsFuture::from(blob)
        .await?
        .dyn_into()
        .map_err(|_null| JsValue::from_str("the picture is too large"))
}

/// Clicks a link that is on no page.
fn save(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The download has begun once the click is through; browsers keep the bytes until it has ended.
    let revoke = move || {
        let _ = Url::revoke_object_url(&url);
    };
    leptos::prelude::set_timeout(revoke, std::time::Duration::from_secs(60));
    Ok(())
}

/// The value of a token of the style sheet, `--surface` for example, as it is written there.
#[must_use]
pub fn style_token(name: &str) -> String {
    let root = document().document_element();
    let style = root.and_then(|root| window().get_computed_style(&root).ok().flatten());
    let value = style.and_then(|style| style.get_property_value(name).ok());
    value.unwrap_or_default()
}
