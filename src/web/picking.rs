//! Letting the reader point at a spot of an element.

use std::cell::Cell;
use std::rc::Rc;

use geo::{Coord, coord};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, MouseEvent};

use super::listener::Listener;

/// Whoever moves further while pressing drags the element, and does not point. CSS pixels.
const STILL_PX: f64 = 6.0;
/// Says of the element that a spot of it is waited for.
const ATTRIBUTE: &str = "data-picking";

/// What the reader did.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Picked {
    /// Pointed at a spot; CSS pixels from the element's top left corner.
    Spot(Coord),
    /// Pressed Enter: whatever is in the middle.
    Middle,
    /// Pressed Escape.
    Nothing,
}

/// Waits for the reader to point, as long as it lives.
pub struct Picking {
    element: Element,
    _listeners: [Listener; 3],
}

impl Picking {
    /// Waits for a click, Enter or Escape in the first element that the selector names; `None` if there is none. Elements
    /// inside hear nothing of that click or key.
    pub fn within(selector: &str, on_picked: impl Fn(Picked) + 'static) -> Option<Self> {
        let element = document().query_selector(selector).ok()??;
        let on_picked = Rc::new(on_picked);
        let pressed = Rc::new(Cell::new(coord! { x: 0.0, y: 0.0 }));
        let is_at = Rc::clone(&pressed);
        let on_down = move |event: Event| is_at.set(spot_of(&event));
        let on_click = {
            let (element, on_picked) = (element.clone(), Rc::clone(&on_picked));
            move |event: Event| {
                let spot = spot_of(&event);
                event.prevent_default();
                event.stop_propagation();
                let way = spot - pressed.get();
                if way.x.hypot(way.y) <= STILL_PX {
                    let corner = element.get_bounding_client_rect();
                    on_picked(Picked::Spot(
                        spot - coord! { x: corner.left(), y: corner.top() },
                    ));
                }
            }
        };
        let on_key = move |event: Event| {
            let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
            let picked = match key.as_deref() {
                Some("Enter") => Picked::Middle,
                Some("Escape") => Picked::Nothing,
                _ => return,
            };
            event.prevent_default();
            event.stop_propagation();
            on_picked(picked);
        };
        let listeners = [
            Listener::before_inner(&element, "pointerdown", on_down),
            Listener::before_inner(&element, "click", on_click),
            Listener::before_inner(&element, "keydown", on_key),
        ];
        // Fails for invalid names only.
        let _ = element.set_attribute(ATTRIBUTE, "");
        Some(Self {
            element,
            _listeners: listeners,
        })
    }
}

impl Drop for Picking {
    fn drop(&mut self) {
        // Fails for invalid names only.
        let _ = self.element.remove_attribute(ATTRIBUTE);
    }
}

/// Where a pointer is, in CSS pixels from the corner of the window.
fn spot_of(event: &Event) -> Coord {
    let event = event.unchecked_ref::<MouseEvent>();
    coord! { x: f64::from(event.client_x()), y: f64::from(event.client_y()) }
}
