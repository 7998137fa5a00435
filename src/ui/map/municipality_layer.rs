//! The borders of the municipalities, for a closer view.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::context_layer::sheet_transform;
use crate::atlas::{Municipality, ShapesError};
use crate::state::{DRAWN_MARGIN, effect, memo, use_atlas, use_map};
use crate::ui::{dynamic, each};
use crate::web::{FetchError, fetch_text, log_warning};

/// From this zoom on.
const FROM_ZOOM: f64 = 9.0;

/// The municipalities in and near the view; fetched when first needed. Without them the districts remain.
#[component]
pub(super) fn MunicipalityLayer() -> impl IntoView {
    let (atlas, map) = (use_atlas(), use_map());
    let drawn = map.drawn();
    let municipalities: RwSignal<Arc<Vec<Municipality>>> = RwSignal::new(Arc::default());
    let is_close = memo(move || drawn.get().zoom >= FROM_ZOOM);
    // The other world: a file on the server.
    effect(move || {
        if is_close.get() && municipalities.with_untracked(|all| all.is_empty()) {
            let url = atlas.address().file("/data/municipalities.geojson");
            spawn_local(async move {
                match load(&url).await {
                    Ok(all) => municipalities.set(Arc::new(all)),
                    Err(error) => log_warning(&error.to_string()),
                }
            });
        }
    });
    let paths = dynamic(move || {
        if !is_close.get() {
            return ().into_any();
        }
        let view = drawn.get();
        let extent = view.extent(DRAWN_MARGIN * view.size.width.max(view.size.height));
        let all = municipalities.get();
        let near = all
            .iter()
            .filter(|municipality| municipality.touches(&extent));
        let path = |municipality: &Municipality| {
            view! {
                <path
                    class="municipality"
                    d=municipality.outline.path_data().to_owned()
                    data-municipality=municipality.ags.clone()
                />
            }
        };
        each(near.map(path))
    });
    view! { <g class="municipalities" transform=sheet_transform() aria-hidden="true">{paths}</g> }
}

/// Why the municipalities are not shown.
#[derive(Debug, thiserror::Error)]
enum MunicipalitiesError {
    #[error(transparent)]
    Fetch(#[from] FetchError),
    #[error(transparent)]
    Shapes(#[from] ShapesError),
}

async fn load(url: &str) -> Result<Vec<Municipality>, MunicipalitiesError> {
    let text = fetch_text(url).await?;
    Ok(Municipality::parse_all(&text)?)
}
