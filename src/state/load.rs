//! Loading what the first view needs.

use std::sync::Arc;

use futures::future::try_join3;
use leptos::prelude::{ReadSignal, RwSignal, Set};
use leptos::task::spawn_local;

use super::AtlasData;
use super::atlas_data::{DataError, Files};
use crate::web::{FetchError, PageState, fetch_text, log_warning, set_failure, set_page_state};

/// How far loading is.
#[derive(Debug, Clone)]
pub enum Load {
    /// Files are on their way.
    Loading,
    /// The atlas can be shown.
    Ready(Arc<AtlasData>),
    /// It cannot: the page itself says why, see [`set_failure`].
    Failed,
}

/// Fetches the files of the first view side by side, below `base`, and reads them.
///
/// What is wrong with single initiatives is written to the console. The page's state becomes `failed` at once; it
/// becomes `ready` when the atlas is drawn.
#[must_use]
pub fn load_atlas(base: String) -> ReadSignal<Load> {
    let load = RwSignal::new(Load::Loading);
    spawn_local(async move {
        match fetch_and_read(&base).await {
            Ok(data) => {
                for problem in data.dataset.problems() {
                    log_warning(&format!("initiatives.geojson, {problem}"));
                }
                load.set(Load::Ready(Arc::new(data)));
            }
            Err(error) => {
                fail(failure_kind(&error), &error.to_string());
                load.set(Load::Failed);
            }
        }
    });
    load.read_only()
}

async fn fetch_and_read(base: &str) -> Result<AtlasData, DataError> {
    let url = |name: &str| format!("{base}/data/{name}");
    let (config, regions, initiatives) = (
        url("atlas.json"),
        url("regions.geojson"),
        url("initiatives.geojson"),
    );
    let (config, regions, initiatives) = try_join3(
        fetch_text(&config),
        fetch_text(&regions),
        fetch_text(&initiatives),
    )
    .await?;
    AtlasData::read(&Files {
        config,
        regions,
        initiatives,
    })
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
