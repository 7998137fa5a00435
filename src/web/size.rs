//! The size of an element as a signal.

use leptos::html::Div;
use leptos::prelude::{Effect, Get, NodeRef, ReadSignal, RwSignal, Set, on_cleanup};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::ResizeObserver;

use crate::atlas::Size;

/// The inner size of an element in CSS pixels, kept up to date; zero before it is laid out.
#[must_use]
pub fn use_element_size(node: NodeRef<Div>) -> ReadSignal<Size> {
    let size = RwSignal::new(Size::default());
    // The other world: the browser's layout.
    Effect::new(move || {
        let Some(element) = node.get() else { return };
        let measure = {
            let element = element.clone();
            move || {
                size.set(Size {
                    width: f64::from(element.client_width()),
                    height: f64::from(element.client_height()),
                });
            }
        };
        measure();
        let on_resize = Closure::<dyn FnMut()>::new(measure);
        let Ok(observer) = ResizeObserver::new(on_resize.as_ref().unchecked_ref()) else {
            return;
        };
        observer.observe(&element);
        let held = SendWrapper::new((observer, on_resize));
        on_cleanup(move || held.0.disconnect());
    });
    size.read_only()
}
