//! All numbers in a table: districts, regions, and what is in no district.

use std::sync::Arc;

use leptos::prelude::*;

use super::links::query_of;
use super::names::{area_label, not_known, value_text};
use super::pointed_card::population_text;
use super::table_head::{BreakdownChoice, TableHead};
use crate::atlas::{
    Area, Breakdown, Category, Coverage, CoverageView, Measure, Route, Tally, decimal, folded,
    is_small,
};
use crate::state::{AtlasData, derived, memo, use_atlas, use_coverage, use_texts};
use crate::ui::{afterwards, each, rows_afterwards};

/// So many rows are built in one step.
const AT_ONCE: usize = 12;

/// The districts chosen, in the order that the reader asks for.
pub(super) fn sorted_districts(
    data: &AtlasData,
    coverage: &Coverage,
    view: &CoverageView,
) -> Vec<Area> {
    let name_of = |area: &Area| {
        let district = data.regions.find(&area.id);
        district.map_or_else(String::new, |district| folded(&district.name))
    };
    view.ranking().sorted(coverage, &name_of)
}

/// The table, in a part of the page that scrolls by itself.
#[component]
pub(super) fn CoverageTable() -> impl IntoView {
    let texts = use_texts();
    let state = use_coverage();
    let data = use_atlas().data();
    let categories = memo(move || state.categories());
    let district_count = data.regions.districts().len();
    let sorted = memo(move || {
        let view = state.view().get();
        let coverage = state.coverage();
        coverage.with(|coverage| sorted_districts(&data, coverage, &view))
    });
    let districts = rows_afterwards(district_count, AT_ONCE, move |range| {
        let (coverage, categories) = (state.coverage().get(), categories.get());
        sorted.with(|areas| {
            let areas = areas.iter().skip(range.start).take(range.len());
            each(areas.map(|area| area_row(&coverage, &categories, area)))
        })
    });
    let sums = afterwards(move || {
        let (coverage, categories) = (state.coverage().get(), categories.get());
        let areas = coverage.regions.iter().chain(&coverage.whole);
        each(areas.map(|area| area_row(&coverage, &categories, area)))
    });
    let beside = afterwards(move || {
        let (coverage, categories) = (state.coverage().get(), categories.get());
        let row = |id, name, tally| {
            let name = texts.text(name).into_any();
            numbers_row(&coverage, &categories, id, name, (tally, None))
        };
        let elsewhere = (coverage.elsewhere.total > 0).then_some(&coverage.elsewhere);
        let elsewhere = elsewhere.map(|tally| row("elsewhere", "coverage.elsewhere", tally));
        let statewide = row("statewide", "coverage.statewide", &coverage.statewide);
        each([statewide].into_iter().chain(elsewhere))
    });
    let is_wide = derived(move || {
        state
            .view()
            .with(|view| view.breakdown == Breakdown::Organisation)
    });
    view! {
        <section class="coverage__section">
            <h2 id="coverage-table">{texts.text("coverage.table")}</h2>
            <BreakdownChoice />
            <div class="numbers__scroll" role="region" aria-labelledby="coverage-table" tabindex="0" data-wide=is_wide>
                <table class="numbers" data-table>
                    <TableHead />
                    <tbody>{districts}</tbody>
                    <tbody class="numbers__sums">{sums}</tbody>
                    <tbody class="numbers__sums">{beside}</tbody>
                </table>
            </div>
            <p class="coverage__note">{texts.text("coverage.small_why")}</p>
        </section>
    }
}

/// The row of an area; the name of a district leads to its page, that of others to their initiatives.
fn area_row(coverage: &Arc<Coverage>, categories: &[Category], area: &Area) -> AnyView {
    let (texts, atlas) = (use_texts(), use_atlas());
    let data = atlas.data();
    let address = atlas.address();
    let name = area_label(&data, texts, area);
    let name = if area.is_partial {
        texts.count_with("coverage.part_of", area.district_count, &[("area", &name)])
    } else {
        name
    };
    let (linked, counted) = (area.clone(), Arc::clone(coverage));
    let district = data.regions.find(&area.id);
    let page = district.map(|district| Route::District(district.ags.clone()).path());
    let href = derived(move || {
        page.as_deref().map_or_else(
            || {
                let query = address.query().get();
                address.href_of("/", &query_of(&data, &counted, &query, &linked, None))
            },
            |page| address.href(page),
        )
    });
    let name = view! { <a href=href>{name}</a> }.into_any();
    numbers_row(
        coverage,
        categories,
        &area.id,
        name,
        (&area.tally, Some(area)),
    )
}

/// A row: name, inhabitants, count, rate, and a count a category.
fn numbers_row(
    coverage: &Coverage,
    categories: &[Category],
    id: &str,
    name: AnyView,
    (tally, area): (&Tally, Option<&Area>),
) -> AnyView {
    let texts = use_texts();
    let rate = area.and_then(Area::per_capita);
    let is_coming = area.is_some() && use_coverage().is_coming();
    let population = area.filter(|_| !is_coming);
    let population =
        population.map_or_else(|| not_known(is_coming), |area| population_text(texts, area));
    let measures = categories.iter().cloned().map(Measure::Of);
    let counts = measures.map(|measure| {
        let count = coverage.count(tally, &measure);
        cell(
            measure.to_string(),
            texts.number(count),
            count == 0,
            is_small(count),
        )
    });
    let is_few = is_small(tally.total);
    let exact = rate.map(|rate| decimal(rate, 3));
    view! {
        <tr data-area=id.to_owned()>
            <th scope="row">{name}</th>
            <td data-column="population">{population}</td>
            {cell("count".to_owned(), texts.number(tally.total), tally.total == 0, is_few)}
            <td data-column="per_capita" data-exact=exact>
                {if is_coming { not_known(true) } else { value_text(texts, rate, &Measure::PerCapita) }}
                {star(is_few && rate.is_some())}
            </td>
            {each(counts)}
        </tr>
    }
    .into_any()
}

/// A cell with a count; one of none is quiet, a small one marked.
fn cell(column: String, text: String, is_none: bool, is_few: bool) -> AnyView {
    view! {
        <td data-column=column data-none=is_none data-few=is_few>
            {text}
            {star(is_few)}
        </td>
    }
    .into_any()
}

/// The sign of a small number, with its meaning for those who hear it.
fn star(is_few: bool) -> AnyView {
    if !is_few {
        return ().into_any();
    }
    let meaning = use_texts().text("coverage.small_mark");
    view! {
        <span class="numbers__star" aria-hidden="true">"*"</span>
        <span class="visually-hidden">{meaning}</span>
    }
    .into_any()
}
