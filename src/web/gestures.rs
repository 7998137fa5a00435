//! Drag, wheel, pinch and double click on an element, as plain values.

use std::cell::RefCell;
use std::rc::Rc;

use geo::{Coord, coord};
use leptos::html::Div;
use leptos::prelude::{Effect, Get, NodeRef, on_cleanup};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent, PointerEvent, WheelEvent};

use super::listener::Listener;
use super::pointers::Pointers;

/// Height of a line, for wheels that count in lines; CSS pixels.
const LINE_PX: f64 = 30.0;
/// How far a wheel turns for a factor of two; CSS pixels.
const WHEEL_PX_PER_STEP: f64 = 220.0;
/// The same for a pinch on a touchpad, which browsers report as a wheel with the control key.
const PINCH_PX_PER_STEP: f64 = 60.0;

/// What the reader does with the map. Points are CSS pixels from the element's top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Gesture {
    /// Moves the map along: what lay at `from` comes to lie at `to`.
    Pan {
        /// Where the pointer was.
        from: Coord,
        /// Where it is.
        to: Coord,
    },
    /// Zooms about a point.
    Zoom {
        /// What stays where it is.
        anchor: Coord,
        /// Steps of a factor of two; negative to zoom out.
        by: f64,
    },
    /// Zooms in one step about a point, unhurried.
    DoubleClick {
        /// What stays where it is.
        anchor: Coord,
    },
    /// The last pointer was lifted after a drag or pinch.
    End,
}

/// Reports the gestures on an element until the owner is disposed of.
///
/// The click that the browser sends after a drag is swallowed, so that letting go does not choose what lies below.
pub fn use_gestures(node: NodeRef<Div>, on_gesture: impl Fn(Gesture) + Clone + 'static) {
    // The other world: the browser's events, heard on the element itself, since only there can they be stopped.
    Effect::new(move || {
        let Some(element) = node.get() else { return };
        let element: Element = element.unchecked_into();
        let mut listeners = pointer_listeners(&element, &on_gesture);
        listeners.push(wheel_listener(&element, on_gesture.clone()));
        listeners.push(double_click_listener(&element, on_gesture.clone()));
        let held = SendWrapper::new(listeners);
        on_cleanup(move || drop(held));
    });
}

fn pointer_listeners(
    element: &Element,
    on_gesture: &(impl Fn(Gesture) + Clone + 'static),
) -> Vec<Listener> {
    let pointers = Rc::new(RefCell::new(Pointers::default()));
    let press = {
        let (pointers, element) = (Rc::clone(&pointers), element.clone());
        move |event: Event| {
            let event: PointerEvent = event.unchecked_into();
            if event.button() == 0 && !on_control(&event) {
                pointers
                    .borrow_mut()
                    .press(event.pointer_id(), point_of(&element, &event));
            }
        }
    };
    let slide = {
        let (pointers, element, on_gesture) =
            (Rc::clone(&pointers), element.clone(), on_gesture.clone());
        move |event: Event| {
            let event: PointerEvent = event.unchecked_into();
            let gestures = pointers
                .borrow_mut()
                .slide(event.pointer_id(), point_of(&element, &event));
            if !gestures.is_empty() {
                // From here on the pointer may leave the map. Fails when it is up already.
                let _ = element.set_pointer_capture(event.pointer_id());
            }
            gestures.into_iter().for_each(&on_gesture);
        }
    };
    let release = {
        let (pointers, on_gesture) = (Rc::clone(&pointers), on_gesture.clone());
        move |event: Event| {
            let event: PointerEvent = event.unchecked_into();
            let gesture = pointers.borrow_mut().release(event.pointer_id());
            gesture.into_iter().for_each(&on_gesture);
        }
    };
    let swallow_click = move |event: Event| {
        if pointers.borrow().is_dragging() {
            event.stop_propagation();
            event.prevent_default();
        }
        pointers.borrow_mut().settle();
    };
    vec![
        Listener::new(element, "pointerdown", press),
        Listener::new(element, "pointermove", slide),
        Listener::new(element, "pointerup", release.clone()),
        Listener::new(element, "pointercancel", release),
        Listener::before_inner(element, "click", swallow_click),
    ]
}

fn wheel_listener(element: &Element, on_gesture: impl Fn(Gesture) + 'static) -> Listener {
    let target = element.clone();
    Listener::new(element, "wheel", move |event| {
        let event: WheelEvent = event.unchecked_into();
        event.prevent_default();
        let unit_px = if event.delta_mode() == WheelEvent::DOM_DELTA_PIXEL {
            1.0
        } else {
            LINE_PX
        };
        let px_per_step = if event.ctrl_key() {
            PINCH_PX_PER_STEP
        } else {
            WHEEL_PX_PER_STEP
        };
        let by = (-event.delta_y() * unit_px / px_per_step).clamp(-1.0, 1.0);
        on_gesture(Gesture::Zoom {
            anchor: point_of(&target, &event),
            by,
        });
    })
}

fn double_click_listener(element: &Element, on_gesture: impl Fn(Gesture) + 'static) -> Listener {
    let target = element.clone();
    Listener::new(element, "dblclick", move |event| {
        let event: MouseEvent = event.unchecked_into();
        if !on_control(&event) {
            event.prevent_default();
            on_gesture(Gesture::DoubleClick {
                anchor: point_of(&target, &event),
            });
        }
    })
}

/// Where an event happened: CSS pixels from the element's top left corner.
fn point_of(element: &Element, event: &MouseEvent) -> Coord {
    let bounds = element.get_bounding_client_rect();
    coord! { x: f64::from(event.client_x()) - bounds.left(), y: f64::from(event.client_y()) - bounds.top() }
}

/// Whether an event is meant for something that lies on the map: a button, a list.
fn on_control(event: &MouseEvent) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| {
        target
            .closest("[data-map-control]")
            .is_ok_and(|control| control.is_some())
    })
}
