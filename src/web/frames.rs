//! When work is done: once a frame, or in slices between which the browser does its own; and the clock to go by.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Promise;
use leptos::prelude::{request_animation_frame, window};
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageChannel;

/// A frame that takes longer may never come; milliseconds.
const UNSEEN_MS: i32 = 250;

/// Milliseconds since the page began, for measuring spans.
#[must_use]
pub fn now_ms() -> f64 {
    window()
        .performance()
        .map_or(0.0, |performance| performance.now())
}

/// Calls `step` once a frame with the milliseconds since the first, until it returns `false` or the returned flag is
/// set.
pub fn on_frames(step: impl FnMut(f64) -> bool + 'static) -> Rc<Cell<bool>> {
    let cancelled = Rc::new(Cell::new(false));
    schedule(now_ms(), Box::new(step), Rc::clone(&cancelled));
    cancelled
}

/// Calls `step` after the next frame has been painted, and after each further one until it returns `false`.
pub fn after_frames(mut step: impl FnMut() -> bool + 'static) {
    spawn_local(async move {
        next_frame().await;
        while step() {
            next_frame().await;
        }
    });
}

/// Waits until the next frame has been painted. Goes on after a while in pages and frames that nobody sees, too: no frames are
/// painted there, but timers run.
pub async fn next_frame() {
    let frame = Promise::new(&mut |resolve, _| {
        let window = window();
        // Both fail for functions that throw only.
        let _ = window.request_animation_frame(&resolve);
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, UNSEEN_MS);
    });
    // The promise is never rejected.
    let _ = JsFuture::from(frame).await;
    breathe().await;
}

/// Lets the browser do what waits: draw, answer the reader. Goes on in pages that are not seen, too, where frames and
/// timers rest.
pub async fn breathe() {
    let promise = Promise::new(&mut |resolve, _| {
        let sent = MessageChannel::new().and_then(|channel| {
            channel.port1().set_onmessage(Some(&resolve));
            channel.port2().post_message(&JsValue::NULL)
        });
        if sent.is_err() {
            // Fails for functions that throw only.
            let _ = resolve.call0(&JsValue::NULL);
        }
    });
    // The promise is never rejected.
    let _ = JsFuture::from(promise).await;
}

fn schedule(start_ms: f64, mut step: Box<dyn FnMut(f64) -> bool>, cancelled: Rc<Cell<bool>>) {
    request_animation_frame(move || {
        if !cancelled.get() && step(now_ms() - start_ms) {
            schedule(start_ms, step, cancelled);
        }
    });
}
