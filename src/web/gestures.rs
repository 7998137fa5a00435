//! Drag, wheel, pinch and double click on an element, as plain values.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use geo::{Coord, coord};
use leptos::html::Div;
use leptos::prelude::{Effect, Get, NodeRef, on_cleanup};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent, PointerEvent, TouchEvent, WheelEvent};

use super::listener::Listener;
use super::pointers::{Pointers, Touch};

/// Height of a line, for wheels that count in lines; CSS pixels.
const LINE_PX: f64 = 30.0;
/// How far a wheel turns for a factor of two; CSS pixels.
const WHEEL_PX_PER_STEP: f64 = 220.0;
/// The same for a pinch on a touchpad, which browsers report as a wheel with the control key.
const PINCH_PX_PER_STEP: f64 = 60.0;

/// A wheel that is still for this long begins a new gesture when it turns again; milliseconds.
const WHEEL_PAUSE_MS: f64 = 300.0;

/// What the reader does with the map. Points are CSS pixels from the element's top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Gesture {
    /// A pointer goes down; what it will do is not known yet.
    Press,
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
    /// The hand moves on the map, and the page around it scrolls: see [`Manners::Cooperative`].
    PassedOn(PassedOn),
    /// The last pointer was lifted after a drag or pinch.
    End {
        /// How fast it was then; CSS pixels a millisecond.
        velocity: Coord,
    },
}

/// What the page around an embedded map got instead of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PassedOn {
    /// A wheel that turned without the control key.
    Wheel,
    /// One finger.
    Finger,
}

/// To whom the hand on the map speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manners {
    /// To the map.
    Whole,
    /// To the page around the map, which scrolls by wheel and by one finger; two fingers, and the wheel with the control
    /// key, mean the map. Styles have to say `touch-action: pan-x pan-y`.
    Cooperative,
}

/// Reports the gestures on an element until the owner is disposed of.
///
/// The click that the browser sends after a drag is swallowed, so that letting go does not choose what lies below.
pub fn use_gestures(
    node: NodeRef<Div>,
    manners: Manners,
    on_gesture: impl Fn(Gesture) + Clone + 'static,
) {
    // The other world: the browser's events, heard on the element itself, since only there can they be stopped.
    Effect::new(move || {
        let Some(element) = node.get() else { return };
        let element: Element = element.unchecked_into();
        let corner = Rc::new(Corner::of(element));
        let mut listeners = pointer_listeners(&corner, manners, &on_gesture);
        listeners.push(wheel_listener(&corner, manners, on_gesture.clone()));
        if manners == Manners::Cooperative {
            listeners.push(two_fingers_listener(&corner.element));
        }
        listeners.push(double_click_listener(&corner, on_gesture.clone()));
        let held = SendWrapper::new(listeners);
        on_cleanup(move || drop(held));
    });
}

fn pointer_listeners(
    corner: &Rc<Corner>,
    manners: Manners,
    on_gesture: &(impl Fn(Gesture) + Clone + 'static),
) -> Vec<Listener> {
    let pointers = Rc::new(RefCell::new(Pointers::new(manners)));
    let element = corner.element.clone();
    let press = {
        let (pointers, corner) = (Rc::clone(&pointers), Rc::clone(corner));
        let on_gesture = on_gesture.clone();
        move |event: Event| {
            let event: PointerEvent = event.unchecked_into();
            if event.button() == 0 && !on_control(&event) {
                corner.measure();
                pointers.borrow_mut().press(corner.touch_of(&event));
                on_gesture(Gesture::Press);
            }
        }
    };
    let slide = {
        let (pointers, corner) = (Rc::clone(&pointers), Rc::clone(corner));
        let on_gesture = on_gesture.clone();
        move |event: Event| {
            let event: PointerEvent = event.unchecked_into();
            let gestures = pointers.borrow_mut().slide(corner.touch_of(&event));
            let is_own = |gesture: &Gesture| !matches!(gesture, Gesture::PassedOn(_));
            if gestures.iter().any(is_own) {
                // From here on the pointer may leave the map. Fails when it is up already.
                let _ = corner.element.set_pointer_capture(event.pointer_id());
            }
            gestures.into_iter().for_each(&on_gesture);
        }
    };
    let release = {
        let (pointers, corner) = (Rc::clone(&pointers), Rc::clone(corner));
        let on_gesture = on_gesture.clone();
        move |event: Event| {
            let event: PointerEvent = event.unchecked_into();
            let gesture = pointers.borrow_mut().release(corner.touch_of(&event));
            gesture.into_iter().for_each(&on_gesture);
        }
    };
    let cancel = {
        let (pointers, corner) = (Rc::clone(&pointers), Rc::clone(corner));
        let on_gesture = on_gesture.clone();
        move |event: Event| {
            let event: PointerEvent = event.unchecked_into();
            let gesture = pointers.borrow_mut().cancel(corner.touch_of(&event));
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
        Listener::new(&element, "pointerdown", press),
        Listener::new(&element, "pointermove", slide),
        Listener::new(&element, "pointerup", release),
        Listener::new(&element, "pointercancel", cancel),
        Listener::before_inner(&element, "click", swallow_click),
    ]
}

fn wheel_listener(
    corner: &Rc<Corner>,
    manners: Manners,
    on_gesture: impl Fn(Gesture) + 'static,
) -> Listener {
    let held = Rc::clone(corner);
    Listener::new(&corner.element, "wheel", move |event| {
        let event: WheelEvent = event.unchecked_into();
        if manners == Manners::Cooperative && !event.ctrl_key() && !event.meta_key() {
            on_gesture(Gesture::PassedOn(PassedOn::Wheel));
            return;
        }
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
        held.measure_if_older_than(WHEEL_PAUSE_MS, event.time_stamp());
        on_gesture(Gesture::Zoom {
            anchor: held.point_of(&event),
            by,
        });
    })
}

/// Keeps the browser from scrolling by two fingers, which would take them away from the map.
fn two_fingers_listener(element: &Element) -> Listener {
    Listener::new(element, "touchmove", |event| {
        let event: TouchEvent = event.unchecked_into();
        if event.touches().length() > 1 && event.cancelable() {
            event.prevent_default();
        }
    })
}

/// The double click of a mouse. That of a finger is told by [`Pointers`], since not every browser tells it.
fn double_click_listener(corner: &Rc<Corner>, on_gesture: impl Fn(Gesture) + 'static) -> Listener {
    let held = Rc::clone(corner);
    Listener::new(&corner.element, "dblclick", move |event| {
        let event: MouseEvent = event.unchecked_into();
        if !on_control(&event) && !held.is_finger.get() {
            event.prevent_default();
            held.measure();
            on_gesture(Gesture::DoubleClick {
                anchor: held.point_of(&event),
            });
        }
    })
}

/// An element, and where its top left corner is in the window. Measured when a gesture begins and not while it goes on,
/// because the browser has to lay out the page for it.
struct Corner {
    element: Element,
    at: Cell<Coord>,
    measured_ms: Cell<f64>,
    is_finger: Cell<bool>,
}

impl Corner {
    fn of(element: Element) -> Self {
        Self {
            element,
            at: Cell::default(),
            measured_ms: Cell::new(f64::NEG_INFINITY),
            is_finger: Cell::new(false),
        }
    }

    fn measure(&self) {
        let bounds = self.element.get_bounding_client_rect();
        self.at.set(coord! { x: bounds.left(), y: bounds.top() });
    }

    /// Measures at the beginning of a row of events; `now_ms` is the time of this one.
    fn measure_if_older_than(&self, age_ms: f64, now_ms: f64) {
        if now_ms - self.measured_ms.replace(now_ms) > age_ms {
            self.measure();
        }
    }

    /// Where an event happened: CSS pixels from the corner.
    fn point_of(&self, event: &MouseEvent) -> Coord {
        let at = coord! { x: f64::from(event.client_x()), y: f64::from(event.client_y()) };
        at - self.at.get()
    }

    fn touch_of(&self, event: &PointerEvent) -> Touch {
        // A pen scrolls as a finger does, and taps twice as one.
        self.is_finger.set(event.pointer_type() != "mouse");
        Touch {
            id: event.pointer_id(),
            at: self.point_of(event),
            time_ms: event.time_stamp(),
            is_finger: self.is_finger.get(),
        }
    }
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
