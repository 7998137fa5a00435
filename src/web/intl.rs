//! Numbers, dates, lists and names of languages, by the browser's `Intl`.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::atlas::ListKind;

/// The languages that the reader has told the browser to prefer, BCP 47, the best first.
#[must_use]
pub fn preferred_languages() -> Vec<String> {
    let languages = leptos::prelude::window().navigator().languages();
    languages.iter().filter_map(|tag| tag.as_string()).collect()
}

/// What to ask `Intl` for to write numbers and dates as readers in Germany need them: with the digits of postcodes and
/// house numbers, and by the calendar of the country.
pub(super) fn locale(language: &str) -> &str {
    match language {
        "ar" => "ar-u-nu-latn",
        "fa" => "fa-u-ca-gregory-nu-latn",
        other => other,
    }
}

fn locales(language: &str) -> Array {
    Array::of1(&JsValue::from_str(locale(language)))
}

/// How a language writes numbers.
#[derive(Debug, Clone)]
pub struct NumberFormat(Function);

impl NumberFormat {
    /// With the digits and separators of a language, BCP 47.
    #[must_use]
    pub fn new(language: &str) -> Self {
        Self::with(language, &Object::new())
    }

    /// In few letters: „1,2 Mio.“.
    #[must_use]
    pub fn short(language: &str) -> Self {
        let options = Object::new();
        // Fails for frozen objects only.
        let _ = Reflect::set(&options, &"notation".into(), &"compact".into());
        Self::with(language, &options)
    }

    /// With so many decimals at most and at least: „5,6“.
    #[must_use]
    pub fn decimals(language: &str, decimals: u8) -> Self {
        let options = Object::new();
        for name in ["minimumFractionDigits", "maximumFractionDigits"] {
            // Fails for frozen objects only.
            let _ = Reflect::set(&options, &name.into(), &decimals.into());
        }
        Self::with(language, &options)
    }

    fn with(language: &str, options: &Object) -> Self {
        let locales = locales(language);
        Self(js_sys::Intl::NumberFormat::new(&locales, options).format())
    }

    /// A number as the language writes it.
    #[must_use]
    pub fn text(&self, number: f64) -> String {
        let text = self.0.call1(&JsValue::UNDEFINED, &number.into());
        // Fails for what is no number only.
        text.ok()
            .and_then(|text| text.as_string())
            .unwrap_or_default()
    }
}

/// A day, ISO 8601, in the words of a language: „31. Dezember 2025“. Anything else stays as it is.
#[must_use]
pub fn format_date(language: &str, date: &str) -> String {
    let is_day = date.len() == "2025-12-31".len() && date.matches('-').count() == 2;
    let day = js_sys::Date::new(&date.into());
    if !is_day || day.get_time().is_nan() {
        return date.to_owned();
    }
    let options = Object::new();
    // A day is at midnight UTC for `Date`, which is the day before west of Greenwich.
    for (name, value) in [("dateStyle", "long"), ("timeZone", "UTC")] {
        // Fails for frozen objects only.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    String::from(day.to_locale_date_string(locale(language), &options))
}

/// Texts as the list that a language makes of them.
#[must_use]
pub fn format_list(language: &str, kind: ListKind, texts: &[String]) -> String {
    let options = Object::new();
    let kind = match kind {
        ListKind::All => "conjunction",
        ListKind::Any => "disjunction",
    };
    // Fails for frozen objects only.
    let _ = Reflect::set(&options, &"type".into(), &kind.into());
    let locales = locales(language);
    let list: Array = texts.iter().map(|text| JsValue::from_str(text)).collect();
    String::from(js_sys::Intl::ListFormat::new(&locales, &options).format(&list))
}

/// The name of a language in another one: `language_name("de", "ar")` is „Arabisch“. The tag itself when the browser
/// does not know it.
#[must_use]
pub fn language_name(language: &str, tag: &str) -> String {
    named_by_browser(language, tag).unwrap_or_else(|| tag.to_owned())
}

/// `new Intl.DisplayNames([language], {type: "language"}).of(tag)`, for which js-sys has no binding.
fn named_by_browser(language: &str, tag: &str) -> Option<String> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor: Function = Reflect::get(&intl, &"DisplayNames".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &"language".into()).ok()?;
    let names = Reflect::construct(&constructor, &Array::of2(&language.into(), &options)).ok()?;
    let of: Function = Reflect::get(&names, &"of".into()).ok()?.dyn_into().ok()?;
    of.call1(&names, &tag.into()).ok()?.as_string()
}
