//! The neighbours of a district with their numbers.

use leptos::prelude::*;

use crate::atlas::{Area, District, Measure, Route, is_small};
use crate::state::{derived, use_atlas, use_districts, use_texts};
use crate::ui::page::coverage::names::{NOT_KNOWN, not_known, value_text};
use crate::ui::{dynamic, each};

/// A row each, the district itself first. Its name leads to its page.
#[component]
pub(super) fn NeighbourTable(
    /// The district whose neighbours these are.
    district: District,
    /// Those that share a border with it.
    neighbours: Vec<District>,
) -> impl IntoView {
    let texts = use_texts();
    let own = district.clone();
    let own_row = dynamic(move || row(&own, None));
    let rows = neighbours.into_iter().map(move |other| {
        let from = district.ags.clone();
        dynamic(move || row(&other, Some(&from)))
    });
    view! {
        <table class="neighbours" data-neighbours>
            <thead>
                <tr>
                    <th scope="col">{texts.text("coverage.district")}</th>
                    <th scope="col">{texts.text("coverage.count")}</th>
                    <th scope="col">{texts.text("coverage.per_capita_short")}</th>
                </tr>
            </thead>
            <tbody>{own_row} {each(rows)}</tbody>
        </table>
    }
}

/// - `from`: the district that it is compared with; `None` for that one itself.
fn row(district: &District, from: Option<&str>) -> AnyView {
    let texts = use_texts();
    let (state, address) = (use_districts(), use_atlas().address());
    let label = texts.of(&district.label);
    let area = state.area(&district.ags);
    let total = area.as_ref().map(|area| area.tally.total);
    let rate = area.as_ref().and_then(Area::per_capita);
    let rate = match rate {
        None => not_known(state.is_coming()),
        rate => value_text(texts, rate, &Measure::PerCapita),
    };
    let star = if total.is_some_and(is_small) { "*" } else { "" };
    let name = if from.is_some() {
        let path = Route::District(district.ags.clone()).path();
        view! { <a href=derived(move || address.href(&path))>{label.clone()}</a> }.into_any()
    } else {
        view! { <strong>{label.clone()}</strong> }.into_any()
    };
    let compare = from.map(|from| {
        let path = Route::Compare(vec![from.to_owned(), district.ags.clone()]).path();
        let said = texts.with("compare.with", &[("district", &label)]);
        view! {
            <a class="neighbours__compare" href=derived(move || address.href(&path)) aria-label=said>
                {texts.text("compare.link")}
            </a>
        }
    });
    view! {
        <tr data-neighbour=district.ags.clone() data-own=from.is_none().to_string()>
            <th scope="row">{name} " " {each(compare)}</th>
            <td data-count>{total.map_or_else(|| NOT_KNOWN.to_owned(), |total| texts.number(total))}</td>
            <td data-rate>{rate} {star}</td>
        </tr>
    }
    .into_any()
}
