//! The borders of the municipalities, for a closer view.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::context_layer::sheet_transform;
use super::shapes::{Shape, use_shapes};
use crate::atlas::{Municipality, ShapesError};
use crate::state::{effect, memo, use_atlas, use_map};
use crate::web::{FetchError, fetch_text, log_warning};

/// From this zoom on.
const FROM_ZOOM: f64 = 9.0;

/// The municipalities in and near the view; fetched when first needed. Without them the districts remain.
#[component]
pub fn MunicipalityLayer() -> impl IntoView {
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
    let layer = NodeRef::new();
    use_shapes(layer, move |extent| {
        let (all, is_close) = (municipalities.get(), is_close.get());
        let all = all.iter().enumerate().filter(|_| is_close);
        let near = all.filter(|(_, municipality)| municipality.extent.touches(extent));
        let shape = |(place, municipality): (usize, &Municipality)| Shape {
            place,
            class: "municipality",
            outline: municipality.outline.clone(),
            name: Some(("data-municipality", municipality.ags.clone())),
        };
        near.map(shape).collect()
    });
    view! { <g class="municipalities" transform=sheet_transform() aria-hidden="true" node_ref=layer></g> }
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
