//! The borders of the municipalities, for a closer view.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::context_layer::sheet_transform;
use super::finer_borders::use_finer_borders;
use super::map_view::MapParts;
use super::shapes::{fetch_shapes, pieces, use_shapes};
use crate::atlas::{DrawnArea, Municipality, ShapesError};
use crate::state::{effect, memo, use_atlas, use_map};
use crate::web::log_warning;

/// From this zoom on.
const FROM_ZOOM: f64 = 9.0;

/// The municipalities in and near the view; fetched when first needed. Without them the districts remain.
///
/// Fetches the finer borders of a closer view, too, which take their place.
#[component]
pub fn MunicipalityLayer() -> impl IntoView {
    let (atlas, map) = (use_atlas(), use_map());
    let parts: MapParts = expect_context();
    use_finer_borders(parts);
    let drawn = map.drawn();
    let municipalities: RwSignal<Arc<Vec<DrawnArea>>> = RwSignal::new(Arc::default());
    let is_close = memo(move || drawn.get().zoom >= FROM_ZOOM);
    // The other world: a file on the server.
    effect(move || {
        if is_close.get() && municipalities.with_untracked(|all| all.is_empty()) {
            let url = atlas.address().file("/data/municipalities.geojson");
            spawn_local(async move {
                match fetch_shapes(&url, read).await {
                    Ok(all) => municipalities.set(Arc::new(all)),
                    Err(error) => log_warning(&error.to_string()),
                }
            });
        }
    });
    let layer = NodeRef::new();
    use_shapes(layer, move |extent| {
        let (finer, coarse) = (parts.finer(), municipalities.get());
        let areas = match &finer {
            Some(finer) => finer.municipalities.as_slice(),
            None if is_close.get() => coarse.as_slice(),
            None => &[],
        };
        pieces(areas, extent, "municipality", Some("data-municipality"))
    });
    view! { <g class="municipalities" transform=sheet_transform() aria-hidden="true" node_ref=layer></g> }
}

/// Reads the municipalities as they are drawn.
fn read(text: &str) -> Result<Vec<DrawnArea>, ShapesError> {
    let area = |municipality: Municipality| DrawnArea {
        id: municipality.ags,
        extent: municipality.extent,
        outline: municipality.outline,
    };
    let municipalities = Municipality::parse_all(text)?;
    Ok(municipalities.into_iter().map(area).collect())
}
