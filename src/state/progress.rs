//! How far loading is, in signals.

use std::time::Duration;

use leptos::prelude::{Get, RwSignal, Set, set_timeout};

/// Progress is told when loading takes longer than this…
const PATIENCE: Duration = Duration::from_millis(300);
/// …and of files of this size only: smaller ones are there before one has read the sentence.
const WORTH_TELLING_BYTES: usize = 1_000_000;
/// Time between two times that it is told, on the page and by voice.
const TOLD_EVERY_MS: f64 = 150.0;
const SPOKEN_EVERY_MS: f64 = 5_000.0;

/// How far loading is.
#[derive(Clone, Copy)]
pub struct Progress {
    received: RwSignal<usize>,
    total: RwSignal<usize>,
    entries: RwSignal<usize>,
    spoken: RwSignal<usize>,
    is_slow: RwSignal<bool>,
    is_over: RwSignal<bool>,
    is_broken: RwSignal<bool>,
}

impl Progress {
    /// Nothing has come yet.
    pub(super) fn new() -> Self {
        let is_slow = RwSignal::new(false);
        set_timeout(move || is_slow.set(true), PATIENCE);
        Self {
            received: RwSignal::new(0),
            total: RwSignal::new(0),
            entries: RwSignal::new(0),
            spoken: RwSignal::new(0),
            is_slow,
            is_over: RwSignal::new(false),
            is_broken: RwSignal::new(false),
        }
    }

    /// Whether the reader should be told.
    #[must_use]
    pub fn is_worth_telling(self) -> bool {
        let bytes = self.received.get().max(self.total.get());
        bytes > WORTH_TELLING_BYTES && self.is_slow.get() && !self.is_over.get()
    }

    /// Bytes that have come.
    #[must_use]
    pub fn received(self) -> usize {
        self.received.get()
    }

    /// Bytes of the file, 0 when nobody knows.
    #[must_use]
    pub fn total(self) -> usize {
        self.total.get()
    }

    /// How many initiatives have come.
    #[must_use]
    pub fn entries(self) -> usize {
        self.entries.get()
    }

    /// How many had come when a reader by ear was told last.
    #[must_use]
    pub fn spoken(self) -> usize {
        self.spoken.get()
    }

    /// Whether the connection broke off, so that initiatives are missing.
    #[must_use]
    pub fn is_broken(self) -> bool {
        self.is_broken.get()
    }

    /// Nothing more will come.
    pub(super) fn end(self, entries: usize, is_broken: bool) {
        self.entries.set(entries);
        self.is_over.set(true);
        self.is_broken.set(is_broken);
    }
}

/// Tells how far loading is, not too often.
pub(super) struct Teller {
    progress: Progress,
    told_ms: f64,
    spoken_ms: f64,
}

impl Teller {
    /// - `total`: bytes of the file, if somebody knows.
    pub(super) fn new(progress: Progress, total: Option<usize>, now_ms: f64) -> Self {
        progress.total.set(total.unwrap_or_default());
        Self {
            progress,
            told_ms: now_ms,
            spoken_ms: now_ms,
        }
    }

    pub(super) fn tell(&mut self, received: usize, entries: usize, now_ms: f64) {
        if now_ms - self.told_ms > TOLD_EVERY_MS {
            self.told_ms = now_ms;
            self.progress.received.set(received);
            self.progress.entries.set(entries);
        }
        if now_ms - self.spoken_ms > SPOKEN_EVERY_MS {
            self.spoken_ms = now_ms;
            self.progress.spoken.set(entries);
        }
    }
}
