//! How an embedded map is moved, said when the hand has scrolled the page around it.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::state::{derived, use_texts};
use crate::web::{PassedOn, is_apple};

/// So long the hint stands after the last movement.
const STANDS: Duration = Duration::from_millis(1400);

/// The hint that is shown at the moment.
#[derive(Clone, Copy)]
pub(super) struct GestureHints {
    shown: RwSignal<Option<PassedOn>>,
    timer: StoredValue<Option<TimeoutHandle>>,
}

impl GestureHints {
    /// None yet.
    pub(super) fn new() -> Self {
        let hints = Self {
            shown: RwSignal::new(None),
            timer: StoredValue::new(None),
        };
        on_cleanup(move || hints.stop());
        hints
    }

    /// Shows how it is done, for a while.
    pub(super) fn show(self, passed_on: PassedOn) {
        self.stop();
        self.shown.set(Some(passed_on));
        let timer = set_timeout_with_handle(move || self.shown.set(None), STANDS).ok();
        self.timer.set_value(timer);
    }

    /// Takes the hint away.
    pub(super) fn hide(self) {
        self.stop();
        if self.shown.with_untracked(Option::is_some) {
            self.shown.set(None);
        }
    }

    fn stop(self) {
        if let Some(timer) = self.timer.try_update_value(Option::take).flatten() {
            timer.clear();
        }
    }
}

/// The hint, over the map. For the hand and the eye: the keyboard has the map at once.
#[component]
pub(super) fn GestureHint(
    /// Which hint.
    hints: GestureHints,
) -> impl IntoView {
    let texts = use_texts();
    let sentence = derived(move || match hints.shown.get() {
        None => String::new(),
        Some(PassedOn::Finger) => texts.text("hint.fingers"),
        Some(PassedOn::Wheel) if is_apple() => texts.text("hint.wheel_apple"),
        Some(PassedOn::Wheel) => texts.text("hint.wheel"),
    });
    let is_shown = derived(move || hints.shown.with(Option::is_some));
    view! {
        <p class="map__hint" data-gesture-hint data-shown=is_shown aria-hidden="true">
            <span>{sentence}</span>
        </p>
    }
}
