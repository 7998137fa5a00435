//! An event listener that is removed when it is dropped.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{AddEventListenerOptions, Element, Event};

/// Listens to one event of one element as long as it lives.
pub(super) struct Listener {
    element: Element,
    name: &'static str,
    capture: bool,
    callback: Closure<dyn Fn(Event)>,
}

impl Listener {
    /// Listens as a handler that may stop what the browser would do (`passive: false`).
    pub(super) fn new(
        element: &Element,
        name: &'static str,
        callback: impl Fn(Event) + 'static,
    ) -> Self {
        Self::with_capture(element, name, false, callback)
    }

    /// Hears the event before the elements inside do.
    pub(super) fn before_inner(
        element: &Element,
        name: &'static str,
        callback: impl Fn(Event) + 'static,
    ) -> Self {
        Self::with_capture(element, name, true, callback)
    }

    fn with_capture(
        element: &Element,
        name: &'static str,
        capture: bool,
        callback: impl Fn(Event) + 'static,
    ) -> Self {
        let callback = Closure::<dyn Fn(Event)>::new(callback);
        let options = AddEventListenerOptions::new();
        options.set_passive(false);
        options.set_capture(capture);
        // Fails for unknown event names only.
        let _ = element.add_event_listener_with_callback_and_add_event_listener_options(
            name,
            callback.as_ref().unchecked_ref(),
            &options,
        );
        Self {
            element: element.clone(),
            name,
            capture,
            callback,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // Fails for unknown event names only.
        let _ = self.element.remove_event_listener_with_callback_and_bool(
            self.name,
            self.callback.as_ref().unchecked_ref(),
            self.capture,
        );
    }
}
