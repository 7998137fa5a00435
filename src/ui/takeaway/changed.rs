//! That the data are no longer those that a link cites.

use leptos::prelude::*;

use crate::state::{AtlasState, use_atlas, use_texts};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::page::{lazily_beside, parts};
use crate::ui::when;

/// A quiet notice, as long as the address cites another version than the one at hand. Its text comes when there is one.
#[component]
pub fn ChangedNotice() -> impl IntoView {
    let atlas = use_atlas();
    when(
        move || atlas.is_complete() && versions(atlas).is_some(),
        || lazily_beside(parts::changed),
    )
}

/// The version that the address cites and the one at hand, empty for none, where they differ.
fn versions(atlas: AtlasState) -> Option<(String, String)> {
    let cited = atlas.address().query().with(|query| query.cited.clone())?;
    let data = atlas.present_data();
    let present = data.dataset.version().unwrap_or_default().to_owned();
    // A link may have been shortened by hand; a few digits that agree are the same version.
    (!present.starts_with(&cited)).then_some((cited, present))
}

/// The notice: both versions, and a way to close it.
#[component]
pub fn ChangedText() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let (cited, present) = versions(atlas).unwrap_or_default();
    let versions = if present.is_empty() {
        texts.with("changed.unknown", &[("cited", &cited)])
    } else {
        texts.with(
            "changed.versions",
            &[("cited", &cited), ("present", &present)],
        )
    };
    let close = move |_| {
        atlas
            .address()
            .replace_query(crate::atlas::Query::without_cited);
    };
    view! {
        <div class="changed" role="status" data-changed>
            <p><strong>{texts.text("changed.heading")}</strong> " " {versions}</p>
            <button type="button" class="icon-button" aria-label=texts.text("changed.dismiss") on:click=close>
                <Icon glyph=Glyph::Close />
            </button>
        </div>
    }
    .into_any()
}
