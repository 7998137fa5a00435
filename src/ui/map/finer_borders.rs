//! Finer borders, fetched when the view is close enough for them.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::map_view::MapParts;
use super::shapes::fetch_shapes;
use crate::atlas::Borders;
use crate::state::{effect, use_atlas};
use crate::web::{breathe, log_warning};

/// Fetches `borders.geojson` when the view is first close. Without it the coarse borders remain; coming close again asks again.
pub(super) fn use_finer_borders(parts: MapParts) {
    let atlas = use_atlas();
    let is_coming = StoredValue::new(false);
    // The other world: a file on the server.
    effect(move || {
        let is_there = parts.finer_outlines.with_untracked(Option::is_some);
        if !parts.is_close.get() || is_there || is_coming.get_value() {
            return;
        }
        is_coming.set_value(true);
        let url = atlas.address().file("/data/borders.geojson");
        spawn_local(async move {
            match fetch_shapes(&url, Borders::parse).await {
                Ok(borders) => {
                    // Reading and joining them take some 40 ms each.
                    breathe().await;
                    let data = atlas.data();
                    let regions = data.config.regions.iter();
                    let regions = regions.map(|region| region.id.as_str());
                    let outlines = borders.outlines(&data.regions, regions);
                    parts.finer_outlines.set(Some(Arc::new(outlines)));
                }
                Err(error) => log_warning(&error.to_string()),
            }
            is_coming.set_value(false);
        });
    });
}
