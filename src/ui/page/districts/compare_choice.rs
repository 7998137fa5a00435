//! Which two districts are compared.

use leptos::prelude::*;

use crate::atlas::{Route, folded, sorted_by};
use crate::state::{derived, use_atlas, use_texts};
use crate::ui::each;

/// Two lists to choose from, and a button that swaps them.
#[component]
pub(super) fn CompareChoice(
    /// The keys chosen, as the address names them.
    keys: Memo<Vec<String>>,
) -> impl IntoView {
    let texts = use_texts();
    let address = use_atlas().address();
    let swap = move |_| {
        let mut keys = keys.get_untracked();
        keys.reverse();
        address.open(&Route::Compare(keys).path());
    };
    view! {
        <div class="compare__choice">
            <DistrictChoice keys position=0 />
            <button
                type="button"
                class="button compare__swap"
                data-swap
                disabled=derived(move || keys.with(Vec::len) < 2)
                on:click=swap
            >
                {texts.text("compare.swap")}
            </button>
            <DistrictChoice keys position=1 />
        </div>
    }
}

/// The list for the first or for the second district.
#[component]
fn DistrictChoice(
    /// The keys chosen.
    keys: Memo<Vec<String>>,
    /// Which of them this is.
    position: usize,
) -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let data = atlas.data();
    let chosen = move || keys.with(|keys| keys.get(position).cloned());
    let districts: Vec<_> = data.regions.districts().iter().collect();
    let districts = sorted_by(districts, |a, b| {
        folded(&a.name)
            .cmp(&folded(&b.name))
            .then_with(|| a.ags.cmp(&b.ags))
    });
    let options = districts.into_iter().map(|district| {
        let ags = district.ags.clone();
        let is_chosen = derived(move || chosen().as_deref() == Some(ags.as_str()));
        view! {
            <option value=district.ags.clone() prop:selected=is_chosen>
                {texts.of(&district.label)}
            </option>
        }
    });
    let regions = data.regions.clone();
    let is_open = derived(move || chosen().is_none_or(|ags| regions.find(&ags).is_none()));
    let choose = move |event| {
        let mut keys = keys.get_untracked();
        let ags = event_target_value(&event);
        match keys.get_mut(position) {
            Some(key) => *key = ags,
            None => keys.push(ags),
        }
        atlas.address().open(&Route::Compare(keys).path());
    };
    let (name, label) = if position == 0 {
        ("a", "compare.first")
    } else {
        ("b", "compare.second")
    };
    view! {
        <label class="choice">
            <span class="choice__label">{texts.text(label)}</span>
            <select class="choice__select" name=name on:change=choose>
                <option value="" disabled prop:selected=is_open>{texts.text("compare.choose")}</option>
                {each(options)}
            </select>
        </label>
    }
}
