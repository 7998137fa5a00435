//! Events of many elements, heard once around them: each element says by an attribute what it stands for.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, FocusEvent, MouseEvent};

/// What the element says in which something happened.
#[must_use]
pub fn said_by_target(event: &Event, attribute: &str) -> Option<String> {
    said_around(event.target(), attribute)
}

/// Whether pointer or focus, which left an element, left what stands for the same, too.
#[must_use]
pub fn leaves(event: &Event, attribute: &str) -> bool {
    said_around(next_target(event), attribute) != said_by_target(event, attribute)
}

/// Where pointer or focus went.
fn next_target(event: &Event) -> Option<EventTarget> {
    match event.dyn_ref::<MouseEvent>() {
        Some(event) => event.related_target(),
        None => event.dyn_ref::<FocusEvent>()?.related_target(),
    }
}

fn said_around(target: Option<EventTarget>, attribute: &str) -> Option<String> {
    let element: Element = target?.dyn_into().ok()?;
    // Fails for invalid selectors only.
    let around = element.closest(&format!("[{attribute}]")).ok().flatten()?;
    around.get_attribute(attribute)
}
