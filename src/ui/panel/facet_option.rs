//! One value of a facet to be ticked.

use leptos::prelude::*;

use crate::atlas::FacetValue;
use crate::state::{derived, use_atlas, use_texts};

/// A tick box with the name of a value and the count it would give now.
#[component]
pub fn FacetOption(
    /// The value.
    value: FacetValue,
    /// Its name for readers.
    #[prop(into)]
    label: String,
    /// A sign before the name.
    #[prop(optional, into)]
    mark: ViewFn,
    /// Called after the value was chosen or dropped.
    #[prop(optional, into)]
    on_toggled: Option<Callback<()>>,
) -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let count = atlas.count_of(&value);
    let is_chosen = atlas.is_chosen(value.clone());
    let is_locked = atlas.is_locked(value.facet);
    let toggled = value.clone();
    let on_change = move |_| {
        atlas.toggle(&toggled);
        if let Some(on_toggled) = on_toggled {
            on_toggled.run(());
        }
    };
    let (name, id) = (value.facet.name(), value.value);
    view! {
        <label class="option" data-empty=derived(move || count.get() == 0)>
            <input
                class="option__box"
                type="checkbox"
                name=name
                value=id
                disabled=derived(move || is_locked.get())
                prop:checked=derived(move || is_chosen.get())
                on:change=on_change
            />
            {mark.run()}
            <span class="option__label">{label}</span>
            <span class="option__count" data-option-count>{derived(move || texts.number(count.get()))}</span>
        </label>
    }
}
