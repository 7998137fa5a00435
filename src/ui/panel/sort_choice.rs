//! By what the list is sorted.

use leptos::prelude::*;

use crate::atlas::Sort;
use crate::state::{derived, use_atlas, use_texts};

/// A choice between the orders of the list.
#[component]
pub fn SortChoice() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let value = derived(move || {
        atlas.address().query().with(|query| {
            if query.sort == Sort::Title {
                "title"
            } else {
                "recent"
            }
            .to_owned()
        })
    });
    let choose = move |event| {
        atlas.set_sort(if event_target_value(&event) == "title" {
            Sort::Title
        } else {
            Sort::Recent
        });
    };
    view! {
        <label class="sort">
            <span class="visually-hidden">{texts.text("sort.label")}</span>
            <select class="sort__select" name="sort" prop:value=value on:change=choose>
                <option value="recent">{texts.text("sort.recent")}</option>
                <option value="title">{texts.text("sort.title")}</option>
            </select>
        </label>
    }
}
