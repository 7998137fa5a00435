//! By what the list is sorted.

use leptos::prelude::*;

use crate::atlas::Sort;
use crate::state::{derived, memo, use_atlas, use_texts};

/// A choice between the orders of the list.
#[component]
pub fn SortChoice() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let query = atlas.address().query();
    let is_searching = memo(move || query.with(|query| !query.text.is_empty()));
    let value = derived(move || {
        let sort = query.with(|query| query.sort);
        match sort {
            Sort::Best => "best",
            Sort::Distance => "distance",
            Sort::Recent => "recent",
            Sort::Title => "title",
        }
        .to_owned()
    });
    let is_near = memo(move || query.with(|query| query.near.is_some()));
    // Without a search there is nothing to fit: what is offered as „best“ then is the nearest, or else the newest.
    let best = derived(move || {
        texts.text(match (is_searching.get(), is_near.get()) {
            (true, _) => "sort.best",
            (false, true) => "sort.distance",
            (false, false) => "sort.recent",
        })
    });
    let has_more = move || is_searching.get() || is_near.get();
    let choose = move |event| {
        atlas.set_sort(match event_target_value(&event).as_str() {
            "distance" => Sort::Distance,
            "recent" => Sort::Recent,
            "title" => Sort::Title,
            _ => Sort::Best,
        });
    };
    view! {
        <label class="sort">
            <span class="visually-hidden">{texts.text("sort.label")}</span>
            <select class="sort__select" name="sort" prop:value=value on:change=choose>
                <option value="best">{best}</option>
                <option value="distance" hidden=derived(move || !(is_searching.get() && is_near.get()))>
                    {texts.text("sort.distance")}
                </option>
                <option value="recent" hidden=derived(move || !has_more())>
                    {texts.text("sort.recent")}
                </option>
                <option value="title">{texts.text("sort.title")}</option>
            </select>
        </label>
    }
}
