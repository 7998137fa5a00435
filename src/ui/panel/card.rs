//! An initiative in the list.

use leptos::prelude::*;

use crate::atlas::{Evidence, FeatureIndex, Initiative, Route, Status};
use crate::state::{Texts, derived, use_atlas, use_texts};
use crate::ui::field_mark::FieldNames;
use crate::ui::labels::place_of;

/// An initiative in the list: what, who, where, how sure. Its title leads to the whole entry.
#[component]
pub fn InitiativeCard(
    /// Which one.
    index: FeatureIndex,
    /// Whether the map points to it.
    #[prop(into)]
    highlighted: Signal<bool>,
) -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let data = atlas.data();
    let Some(initiative) = data.dataset.get(index) else {
        return ().into_any();
    };
    let id = initiative.id.to_string();
    let path = Route::of_initiative(&initiative.id).path();
    let point_to = move |target: Option<FeatureIndex>| atlas.highlighted().set(target);
    let fields = data.config.fields_of(initiative);
    view! {
        <article
            class="card"
            data-initiative=id
            data-highlighted=highlighted
            on:pointerenter=move |_| point_to(Some(index))
            on:pointerleave=move |_| point_to(None)
            on:focusin=move |_| point_to(Some(index))
            on:focusout=move |_| point_to(None)
        >
            <h3 class="card__title">
                <a href=derived(move || atlas.address().href(&path))>{initiative.title.clone()}</a>
            </h3>
            <p class="card__organisation">{initiative.organisation.name.clone()}</p>
            <div class="card__row">
                <ul class="card__fields"><FieldNames fields class="card__field" /></ul>
                <span class="card__place">{place_of(&data, texts, initiative)}</span>
            </div>
            <p class="card__evidence">{evidence_text(texts, initiative)}</p>
        </article>
    }
    .into_any()
}

/// How fresh the entry is, in words.
pub(crate) fn evidence_text(texts: Texts, initiative: &Initiative) -> String {
    let year = initiative
        .source
        .year
        .map(|year| year.to_string())
        .unwrap_or_default();
    let name = match (initiative.status, initiative.evidence) {
        (Status::Ended, _) if year.is_empty() => "evidence.ended",
        (Status::Ended, _) => "evidence.ended_year",
        _ if year.is_empty() => "evidence.undated",
        (_, Evidence::Recent) => "evidence.recent",
        _ => "evidence.older",
    };
    texts.with(name, &[("year", &year)])
}
