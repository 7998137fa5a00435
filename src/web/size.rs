//! The size of an element as a signal.

use leptos::html::Div;
use leptos::prelude::{Effect, Get, NodeRef, ReadSignal, RwSignal, Set, document, on_cleanup};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::ResizeObserver;

use crate::atlas::Size;

/// The outer heights of elements, each rounded, summed up in CSS pixels; `None` before they are laid out, and while they are not
/// (in a frame that is not shown). Kept up to date until the owner is disposed of.
#[must_use]
pub fn use_block_sizes(nodes: [NodeRef<Div>; 3]) -> ReadSignal<Option<u32>> {
    let sum = RwSignal::new(None);
    // The other world: the browser's layout.
    Effect::new(move || {
        let elements: Vec<_> = nodes.iter().filter_map(|node| node.get()).collect();
        if elements.len() < nodes.len() {
            return;
        }
        let measured = elements.clone();
        let measure = move || {
            let heights = measured
                .iter()
                .filter_map(|element| u32::try_from(element.offset_height()).ok());
            let total = heights.sum::<u32>();
            let root = document().document_element();
            let is_shown = root.is_some_and(|root| root.client_width() > 0);
            sum.set((is_shown && total > 0).then_some(total));
        };
        measure();
        let on_resize = Closure::<dyn FnMut()>::new(measure);
        let Ok(observer) = ResizeObserver::new(on_resize.as_ref().unchecked_ref()) else {
            return;
        };
        for element in &elements {
            observer.observe(element);
        }
        let held = SendWrapper::new((observer, on_resize));
        on_cleanup(move || held.0.disconnect());
    });
    sum.read_only()
}

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
        // The observer measures once the element is laid out; asking before would have it laid out at once.
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
