//! The initiatives of a district and its map as files.

use std::sync::Arc;

use leptos::prelude::*;

use super::district_map::shown_in;
use super::said::query_for;
use crate::atlas::{District, FeatureIndex, Insets, MapView, Size};
use crate::state::{derived, use_atlas, use_supplements, use_texts};
use crate::ui::takeaway::{ListView, TakeSection, words_of};

/// The map on its sheet, CSS pixels.
const MAP: Size = Size {
    width: 900.0,
    height: 700.0,
};
/// Room around the district.
const INSETS: Insets = Insets {
    top: 32.0,
    right: 32.0,
    bottom: 32.0,
    left: 32.0,
};

/// Buttons for the files; below them the citation.
#[component]
pub(super) fn DistrictTake(
    /// The district.
    district: District,
    /// Its initiatives, in the order of the page.
    entries: Memo<Arc<Vec<FeatureIndex>>>,
) -> impl IntoView {
    let (texts, atlas) = (use_texts(), use_atlas());
    let ags = district.ags.clone();
    let query = derived(move || {
        let query = atlas.address().query().get();
        query_for(&query, &ags, None)
    });
    let ags = district.ags.clone();
    let view = MapView::fitting(district.extent, MAP, INSETS);
    let files = ListView {
        atlas,
        supplements: use_supplements(),
        texts,
        query,
        listed: derived(move || entries.get().as_ref().clone()),
        shown: derived(move || shown_in(&ags)),
        view: derived(move || view),
        district: Some(district.ags),
    };
    let title = derived(move || query.with(|query| words_of(atlas, texts, query).selection));
    view! {
        <TakeSection of=Arc::new(files) hint="take.district_hint" title />
    }
}
