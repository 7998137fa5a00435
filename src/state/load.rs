//! Loading what the first view needs: read while it comes, in slices, so that the page never stands still.

use std::sync::Arc;

use futures::future::try_join3;
use leptos::prelude::{GetUntracked, ReadSignal, RwSignal, Set};
use leptos::task::spawn_local;

use super::AtlasData;
use super::atlas_data::{DataError, Frame};
use super::progress::{Progress, Teller};
use crate::atlas::Intake;
use crate::web::{
    Body, FetchError, PageState, breathe, fetch_text, log_warning, now_ms, set_failure,
    set_page_state,
};

/// After so long a time of work the browser has its turn.
const SLICE_MS: f64 = 8.0;
/// Features read between two looks at the clock.
const BETWEEN_LOOKS: usize = 8;
/// So many initiatives are shown before the file has come whole, and again each time their number has doubled.
const FIRST_SHOWN: usize = 2_000;
/// Problems written to the console.
const MOST_LOGGED: usize = 200;

/// What is loaded.
#[derive(Clone, Copy)]
pub struct Load {
    data: RwSignal<Option<Arc<AtlasData>>>,
    progress: Progress,
}

impl Load {
    /// Fetches the files of the first view side by side, below `base`, and reads them.
    ///
    /// What is wrong with single initiatives is written to the console. The page's state becomes `failed` at once when
    /// there is nothing to show; it becomes `ready` when the whole atlas is drawn.
    #[must_use]
    pub fn start(base: String) -> Self {
        let load = Self {
            data: RwSignal::new(None),
            progress: Progress::new(),
        };
        spawn_local(async move {
            if let Err(error) = load.run(&base).await {
                load.progress.end(0, false);
                fail(failure_kind(&error), &error.to_string());
            }
        });
        load
    }

    /// What has come so far; `None` until there is something to show.
    #[must_use]
    pub fn data(self) -> ReadSignal<Option<Arc<AtlasData>>> {
        self.data.read_only()
    }

    /// How far loading is.
    #[must_use]
    pub fn progress(self) -> Progress {
        self.progress
    }

    async fn run(self, base: &str) -> Result<(), DataError> {
        let url = |name: &str| format!("{base}/data/{name}");
        let initiatives = url("initiatives.geojson");
        let (config, regions) = (url("atlas.json"), url("regions.geojson"));
        let (config, regions, body) = try_join3(
            fetch_text(&config),
            fetch_text(&regions),
            Body::open(&initiatives),
        )
        .await?;
        let frame = Frame::read(&config, &regions).await?;
        let mut intake = Intake::new(&frame.config, &frame.regions);
        let mut outcome = self.receive(body, &mut intake, &frame).await?;
        if outcome.as_ref().is_some_and(FetchError::is_passing) {
            self.show(&frame, &mut intake).await;
            intake = Intake::new(&frame.config, &frame.regions);
            outcome = match Body::open(&initiatives).await {
                Ok(body) => self.receive(body, &mut intake, &frame).await?,
                Err(error) => Some(error),
            };
        }
        self.finish(&frame, &mut intake, outcome).await
    }

    /// Reads a file as it comes. What was read stays in `intake` if it breaks off, which is the error returned.
    async fn receive(
        self,
        mut body: Body,
        intake: &mut Intake<'_>,
        frame: &Frame,
    ) -> Result<Option<FetchError>, DataError> {
        let mut teller = Teller::new(self.progress, body.total(), now_ms());
        let mut slice_ends_ms = now_ms() + SLICE_MS;
        loop {
            let piece = match body.next_piece().await {
                Ok(piece) => piece,
                Err(error) => return Ok(Some(error)),
            };
            let is_last = piece.is_none();
            match piece {
                Some(piece) => intake.push(&piece),
                None => intake.end(),
            }
            while read_some(intake)? {
                let now_ms = now_ms();
                if now_ms > slice_ends_ms {
                    teller.tell(body.received(), intake.len(), now_ms);
                    breathe().await;
                    slice_ends_ms = crate::web::now_ms() + SLICE_MS;
                }
            }
            if is_last {
                return Ok(None);
            }
            teller.tell(body.received(), intake.len(), now_ms());
            if intake.len() >= self.next_shown() {
                breathe().await;
                self.show(frame, intake).await;
                slice_ends_ms = now_ms() + SLICE_MS;
            }
        }
    }

    /// At how many initiatives the page shows more than it does.
    fn next_shown(self) -> usize {
        FIRST_SHOWN.max(2 * self.shown())
    }

    /// How many initiatives the page shows.
    fn shown(self) -> usize {
        let data = self.data.get_untracked();
        data.map_or(0, |data| data.dataset.initiatives().len())
    }

    /// Shows what has come, if that is more than the page shows.
    async fn show(self, frame: &Frame, intake: &mut Intake<'_>) {
        if intake.len() > self.shown() {
            self.put(frame, intake, false).await;
        }
    }

    async fn put(self, frame: &Frame, intake: &mut Intake<'_>, is_complete: bool) {
        let data = frame.around(intake, is_complete).await;
        self.data.set(Some(Arc::new(data)));
        breathe().await;
    }

    /// Shows all there is; fails when a file that broke off has left nothing.
    async fn finish(
        self,
        frame: &Frame,
        intake: &mut Intake<'_>,
        broken: Option<FetchError>,
    ) -> Result<(), DataError> {
        let is_broken = broken.is_some();
        if let Some(error) = broken {
            if intake.is_empty() && self.shown() == 0 {
                return Err(error.into());
            }
            log_warning(&error.to_string());
        }
        if intake.len() >= self.shown() {
            self.put(frame, intake, true).await;
        } else {
            // The second try brought less than the first, which is shown.
            let shown = self.data.get_untracked();
            self.data.set(shown.map(|data| Arc::new(data.completed())));
        }
        self.progress.end(self.shown(), is_broken);
        for problem in intake.dataset().problems().iter().take(MOST_LOGGED) {
            log_warning(&format!("initiatives.geojson, {problem}"));
        }
        Ok(())
    }
}

/// Says on the page why the atlas cannot be shown, and in the console.
pub(super) fn fail(kind: &str, detail: &str) {
    log_warning(detail);
    set_failure(kind, detail);
    set_page_state(PageState::Failed);
}

/// The word by which `index.html` chooses its explanation.
fn failure_kind(error: &DataError) -> &'static str {
    match error {
        DataError::Fetch(error) => fetch_failure(error),
        _ => "broken",
    }
}

/// The same for a file that did not come.
pub(super) fn fetch_failure(error: &FetchError) -> &'static str {
    match error {
        FetchError::Network { .. } => "network",
        FetchError::Status { .. } => "status",
        FetchError::Stalled { .. } => "stalled",
        FetchError::TooLarge { .. } => "large",
    }
}

/// Reads a few features; `false` when none has come whole.
fn read_some(intake: &mut Intake<'_>) -> Result<bool, DataError> {
    for _ in 0..BETWEEN_LOOKS {
        if !intake.read_feature()? {
            return Ok(false);
        }
    }
    Ok(true)
}
