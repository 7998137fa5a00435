//! The head of the table: buttons that sort it.

use leptos::prelude::*;

use super::names::{category_label, measure_label};
use crate::atlas::{Breakdown, Column, CoverageView, Measure};
use crate::state::{derived, memo, use_atlas, use_coverage, use_texts};
use crate::ui::{dynamic, each};

/// One line of heads. It is built anew when the breakdown changes, and not when the order does: the focus stays.
#[component]
pub(super) fn TableHead() -> impl IntoView {
    let texts = use_texts();
    let state = use_coverage();
    let data = use_atlas().data();
    let breakdown = memo(move || state.view().with(|view| view.breakdown));
    let config = data.config.clone();
    let more = dynamic(move || {
        let categories = breakdown.get().categories(&config).into_iter();
        each(categories.map(|category| {
            let label = category_label(&config, texts, &category);
            view! { <ColumnHead column=Column::Of(Measure::Of(category)) label /> }
        }))
    });
    let main = [
        (Column::Name, texts.text("coverage.district")),
        (Column::Population, texts.text("coverage.population")),
        (
            Column::Of(Measure::Count),
            measure_label(&data.config, texts, &Measure::Count),
        ),
        (
            Column::Of(Measure::PerCapita),
            texts.text("coverage.per_capita_short"),
        ),
    ];
    let main = main.map(|(column, label)| view! { <ColumnHead column label /> });
    view! {
        <thead>
            <tr>{each(main)} {more}</tr>
        </thead>
    }
}

/// The head of one column. Numbers are sorted from the largest first, names from A.
#[component]
fn ColumnHead(
    /// The column.
    column: Column,
    /// Its name.
    label: String,
) -> impl IntoView {
    let state = use_coverage();
    let own = column.clone();
    let sorted = derived(move || {
        let ranking = state.view().with(CoverageView::ranking);
        match (ranking.column == own, ranking.descending) {
            (false, _) => "none",
            (true, true) => "descending",
            (true, false) => "ascending",
        }
    });
    let name = match &column {
        Column::Name => "name".to_owned(),
        Column::Population => "population".to_owned(),
        Column::Of(measure) => measure.to_string(),
    };
    view! {
        <th scope="col" data-column=name aria-sort=sorted>
            <button type="button" class="numbers__sort" on:click=move |_| state.sort_by(column.clone())>
                {label}
            </button>
        </th>
    }
}

/// The choice of the breakdown.
#[component]
pub(super) fn BreakdownChoice() -> impl IntoView {
    let texts = use_texts();
    let state = use_coverage();
    let option = |breakdown: Breakdown| {
        let is_chosen = derived(move || state.view().with(|view| view.breakdown == breakdown));
        view! {
            <label class="segments__option">
                <input
                    type="radio"
                    name="columns"
                    value=breakdown.name()
                    prop:checked=is_chosen
                    on:change=move |_| state.set_breakdown(breakdown)
                />
                <span>{super::controls::breakdown_label(texts, breakdown)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="segments">
            <legend class="segments__label">{texts.text("coverage.breakdown")}</legend>
            {each(Breakdown::ALL.into_iter().map(option))}
        </fieldset>
    }
}
