//! Work done once a frame, and the clock it goes by.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::{request_animation_frame, window};

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
    schedule(now_ms(), step, Rc::clone(&cancelled));
    cancelled
}

fn schedule(start_ms: f64, mut step: impl FnMut(f64) -> bool + 'static, cancelled: Rc<Cell<bool>>) {
    request_animation_frame(move || {
        if !cancelled.get() && step(now_ms() - start_ms) {
            schedule(start_ms, step, cancelled);
        }
    });
}
