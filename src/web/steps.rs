//! Work that is done step by step, so that the browser has its turn in between: it paints, and answers the reader.
//!
//! Each step is a task of its own; after a few milliseconds of them a frame is painted. What a step asks for comes right
//! after it, as if it had been done within.

use std::cell::RefCell;
use std::collections::VecDeque;

use leptos::prelude::document;
use leptos::task::spawn_local;

use super::frames::{breathe, next_frame, now_ms};

/// After so long a time of steps a frame is painted; milliseconds.
const FRAME_MS: f64 = 8.0;

/// Which steps are done before which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// What is seen, in the order of the page.
    Next,
    /// What is out of sight until the reader asks for it. A page is drawn when this is there, too.
    Later,
    /// What goes on and on.
    Last,
}

type Step = Box<dyn FnOnce()>;

thread_local! {
    static STEPS: RefCell<Steps<Step>> = RefCell::default();
}

/// Does something in a step of its own, after the next frame has been painted.
pub fn after_paint(turn: Turn, step: impl FnOnce() + 'static) {
    begin(true, |steps| steps.add(turn, Box::new(step)));
}

/// Does something in a step of its own as soon as it is its turn.
pub fn in_turn(step: impl FnOnce() + 'static) {
    begin(false, |steps| steps.add(Turn::Next, Box::new(step)));
}

/// Does something when all that is asked for so far has been drawn, and all that this asks for.
pub fn when_drawn(step: impl FnOnce() + 'static) {
    begin(true, |steps| steps.put_behind(Turn::Later, Box::new(step)));
}

/// From now on steps are done at once, those that wait too: a browser that prints waits for nothing. `false` ends that.
pub fn set_steps_at_once(at_once: bool) {
    STEPS.with_borrow_mut(|steps| steps.at_once = at_once);
    if at_once {
        finish();
    }
}

/// Takes on a step, and sees to it that steps are done.
fn begin(after_paint: bool, add: impl FnOnce(&mut Steps<Step>)) {
    let (at_once, is_running) = STEPS.with_borrow_mut(|steps| {
        add(steps);
        (
            steps.at_once,
            std::mem::replace(&mut steps.is_running, true),
        )
    });
    if at_once {
        finish();
    }
    if !is_running {
        spawn_local(run(after_paint));
    }
}

fn take() -> Option<Step> {
    STEPS.with_borrow_mut(Steps::take)
}

fn finish() {
    while let Some(step) = take() {
        step();
    }
}

/// Does all steps there are.
async fn run(after_paint: bool) {
    if after_paint {
        next_frame().await;
    } else {
        breathe().await;
    }
    loop {
        let frame_ends_ms = now_ms() + FRAME_MS;
        while now_ms() < frame_ends_ms {
            let Some(step) = take() else {
                // Nothing comes between this look and the last.
                STEPS.with_borrow_mut(|steps| steps.is_running = false);
                return;
            };
            step();
            // Views are built when the step is over.
            breathe().await;
        }
        // No frames are painted where nobody sees the page.
        if !document().hidden() {
            next_frame().await;
        }
    }
}

/// Steps that wait.
struct Steps<S> {
    /// Those that have come since the last was taken.
    added: Vec<(Turn, S)>,
    /// One queue a turn.
    waiting: [VecDeque<S>; 3],
    /// Whether somebody does them.
    is_running: bool,
    /// Whether they wait for nothing.
    at_once: bool,
}

impl<S> Default for Steps<S> {
    fn default() -> Self {
        Self {
            added: Vec::new(),
            waiting: Default::default(),
            is_running: false,
            at_once: false,
        }
    }
}

impl<S> Steps<S> {
    fn add(&mut self, turn: Turn, step: S) {
        self.added.push((turn, step));
    }

    fn put_behind(&mut self, turn: Turn, step: S) {
        self.settle();
        self.queue(turn).push_back(step);
    }

    /// The next one.
    fn take(&mut self) -> Option<S> {
        self.settle();
        self.waiting.iter_mut().find_map(VecDeque::pop_front)
    }

    /// Puts what was added last before what waits, in its order.
    fn settle(&mut self) {
        for (turn, step) in std::mem::take(&mut self.added).into_iter().rev() {
            self.queue(turn).push_front(step);
        }
    }

    fn queue(&mut self, turn: Turn) -> &mut VecDeque<S> {
        let [next, later, last] = &mut self.waiting;
        match turn {
            Turn::Next => next,
            Turn::Later => later,
            Turn::Last => last,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_step_asks_for_comes_before_what_waited() {
        let mut steps = Steps::default();
        for (turn, step) in [
            (Turn::Last, "list"),
            (Turn::Later, "filters"),
            (Turn::Next, "map"),
            (Turn::Next, "table"),
        ] {
            steps.add(turn, step);
        }
        steps.put_behind(Turn::Later, "ready");
        assert_eq!(steps.take(), Some("map"));
        steps.add(Turn::Next, "districts");
        steps.add(Turn::Next, "marks");
        let order: Vec<_> = std::iter::from_fn(|| steps.take()).collect();
        let expected = ["districts", "marks", "table", "filters", "ready", "list"];
        assert_eq!(order, expected);
    }
}
