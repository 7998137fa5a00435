//! The numbers of one district or of two, by field of action, kind of organisation and evidence: tables whose cells hold
//! bars.

use leptos::prelude::*;

use super::said::query_for;
use crate::atlas::{Area, Breakdown, Category, District, Measure, decimal, is_small};
use crate::state::{DistrictState, Texts, derived, use_atlas, use_districts, use_texts};
use crate::ui::page::coverage::names::category_label;
use crate::ui::{dynamic, each};

/// One table a breakdown. Bars of one table share a scale, so that they can be compared.
#[component]
pub(super) fn Breakdowns(
    /// The districts, one column each.
    districts: Vec<District>,
) -> impl IntoView {
    let tables = Breakdown::ALL.map(|breakdown| {
        let districts = districts.clone();
        dynamic(move || table(breakdown, &districts))
    });
    view! { <div class="breakdowns">{each(tables)}</div> }
}

/// The name of a breakdown.
fn breakdown_label(texts: Texts, breakdown: Breakdown) -> String {
    texts.text(match breakdown {
        Breakdown::Field => "facet.field",
        Breakdown::Organisation => "facet.organisation",
        Breakdown::Evidence => "coverage.evidence",
    })
}

fn table(breakdown: Breakdown, districts: &[District]) -> AnyView {
    let (texts, state) = (use_texts(), use_districts());
    let config = &use_atlas().data().config;
    let areas: Vec<(District, Area)> = districts
        .iter()
        .filter_map(|district| Some((district.clone(), state.area(&district.ags)?)))
        .collect();
    let categories = breakdown.categories(config);
    let counts: Vec<(Category, Vec<usize>)> = categories
        .into_iter()
        .map(|category| {
            let counts = areas.iter().map(|(_, area)| count(state, area, &category));
            (category.clone(), counts.collect())
        })
        .collect();
    let largest = counts
        .iter()
        .flat_map(|(_, counts)| counts)
        .max()
        .copied()
        .unwrap_or_default();
    let heads = areas
        .iter()
        .map(|(district, _)| view! { <th scope="col">{texts.of(&district.label)}</th> });
    let row = |(category, counts): &(Category, Vec<usize>)| {
        let cells = areas.iter().zip(counts);
        let cells = cells.map(|((district, _), count)| cell(district, category, *count, largest));
        view! {
            <tr data-category=Measure::Of(category.clone()).to_string()>
                <th scope="row">{category_label(config, texts, category)}</th>
                {each(cells)}
            </tr>
        }
    };
    view! {
        <table class="breakdown" data-breakdown=breakdown.name() data-columns=areas.len().to_string()>
            <caption>{breakdown_label(texts, breakdown)}</caption>
            <thead>
                <tr>
                    <th scope="col"><span class="visually-hidden">{breakdown_label(texts, breakdown)}</span></th>
                    {each(heads)}
                </tr>
            </thead>
            <tbody>{each(counts.iter().map(row))}</tbody>
        </table>
    }
    .into_any()
}

fn count(state: DistrictState, area: &Area, category: &Category) -> usize {
    let coverage = state.coverage();
    coverage.with(|coverage| coverage.count(&area.tally, &Measure::Of(category.clone())))
}

/// A count with its bar; it leads to those it counts where a filter can choose them.
fn cell(district: &District, category: &Category, count: usize, largest: usize) -> AnyView {
    let texts = use_texts();
    let address = use_atlas().address();
    let number = texts.number(count);
    let value = category.facet_value().filter(|_| count > 0);
    let name = category_label(&use_atlas().data().config, texts, category);
    let number = match value {
        None => number.into_any(),
        Some(value) => {
            let ags = district.ags.clone();
            let href = derived(move || {
                let query = address.query().get();
                address.href_of("/", &query_for(&query, &ags, Some(&value)))
            });
            let label = texts.count_with(
                "district.of_category",
                count,
                &[("district", &texts.of(&district.label)), ("what", &name)],
            );
            view! { <a href=href aria-label=label>{number}</a> }.into_any()
        }
    };
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let percent = 100.0 * count as f64 / largest.max(1) as f64;
    view! {
        <td data-count=count.to_string() data-none=(count == 0).to_string() data-few=is_small(count).to_string()>
            <span class="breakdown__number">{number}</span>
            <svg class="breakdown__bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect width=decimal(percent, 2) height="1" />
            </svg>
        </td>
    }
    .into_any()
}
