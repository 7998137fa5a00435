//! Messages with values and plural forms, by Mozilla's [`@fluent/bundle`](https://projectfluent.org). It takes the forms and
//! the looks of numbers from the browser's `Intl`.

use js_sys::{Array, Object, Reflect};
use thiserror::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::intl::locale;

#[wasm_bindgen(module = "@fluent/bundle")]
extern "C" {
    type FluentResource;

    #[wasm_bindgen(constructor)]
    fn new(source: &str) -> FluentResource;

    #[wasm_bindgen(method, getter)]
    fn body(this: &FluentResource) -> Array;

    #[derive(Debug, Clone)]
    type FluentBundle;

    #[wasm_bindgen(constructor)]
    fn new(locale: &str, options: &Object) -> FluentBundle;

    #[wasm_bindgen(method, js_name = addResource)]
    fn add_resource(this: &FluentBundle, resource: &FluentResource);

    #[wasm_bindgen(method, js_name = getMessage)]
    fn message(this: &FluentBundle, id: &str) -> Option<FluentMessage>;

    // Without a list for errors it would throw them; with one, what cannot be filled stands there as `{$name}`.
    #[wasm_bindgen(method, js_name = formatPattern)]
    fn format_pattern(
        this: &FluentBundle,
        pattern: &JsValue,
        arguments: &Object,
        errors: &Array,
    ) -> String;

    type FluentMessage;

    #[wasm_bindgen(method, getter)]
    fn value(this: &FluentMessage) -> JsValue;
}

/// A file has not one message in it: it is something else.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("holds no message")]
pub struct NoMessage;

/// What fills a message.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Argument<'a> {
    /// A text, as it is.
    Text(&'a str),
    /// A number: it is written as the language writes numbers, and a plural form can go by it.
    Number(f64),
}

impl From<Argument<'_>> for JsValue {
    fn from(argument: Argument<'_>) -> Self {
        match argument {
            Argument::Text(text) => text.into(),
            Argument::Number(number) => number.into(),
        }
    }
}

/// The messages of one language.
#[derive(Debug, Clone)]
pub struct MessageBundle(FluentBundle);

impl MessageBundle {
    /// Without any message yet, for a language, BCP 47.
    #[must_use]
    pub fn new(language: &str) -> Self {
        let options = Object::new();
        // Marks of direction around values: the page has elements for that, and texts go into files and addresses, too.
        // Fails for frozen objects only.
        let _ = Reflect::set(&options, &"useIsolating".into(), &JsValue::FALSE);
        Self(FluentBundle::new(locale(language), &options))
    }

    /// Adds the messages of a file in the syntax of Fluent.
    ///
    /// # Errors
    ///
    /// When there is none in it.
    pub fn add(&self, source: &str) -> Result<(), NoMessage> {
        let resource = FluentResource::new(source);
        self.0.add_resource(&resource);
        if resource.body().length() == 0 {
            return Err(NoMessage);
        }
        Ok(())
    }

    /// A message with values for its `{ $names }`; `None` when there is none of this name.
    #[must_use]
    pub fn format<'a>(
        &self,
        id: &str,
        arguments: impl IntoIterator<Item = (&'a str, Argument<'a>)>,
    ) -> Option<String> {
        let pattern = self.0.message(id)?.value();
        // Most messages are a text and nothing else.
        if let Some(text) = pattern.as_string() {
            return Some(text);
        }
        let values = Object::new();
        for (name, value) in arguments {
            // Fails for frozen objects only.
            let _ = Reflect::set(&values, &name.into(), &value.into());
        }
        Some(self.0.format_pattern(&pattern, &values, &Array::new()))
    }
}
