//! The values of regions and districts as bars.

use leptos::prelude::*;

use super::names::{area_label, rests_on_few, value_text};
use super::table::sorted_districts;
use crate::atlas::{Area, Coverage, Measure, decimal};
use crate::state::{memo, use_atlas, use_coverage, use_texts};
use crate::ui::{each, rows_afterwards};

/// So many bars are drawn in one step.
const AT_ONCE: usize = 15;

/// Two charts: the regions, and the districts in the order of the table.
#[component]
pub(super) fn Bars() -> impl IntoView {
    let (atlas, state) = (use_atlas(), use_coverage());
    let regions = memo(move || state.coverage().with(|coverage| coverage.regions.clone()));
    let districts = memo(move || {
        let view = state.view().get();
        let coverage = state.coverage();
        coverage.with(|coverage| sorted_districts(&atlas.data(), coverage, &view))
    });
    let data = atlas.data();
    let (most_regions, most_districts) =
        (data.config.regions.len(), data.regions.districts().len());
    view! {
        <div class="bar-charts">
            <BarChart name="regions" heading="coverage.bars_regions" areas=regions most=most_regions />
            <BarChart name="districts" heading="coverage.bars_districts" areas=districts most=most_districts />
        </div>
    }
}

/// Bars one below the other, each with its name and its value; a list for those who do not see them.
#[component]
fn BarChart(
    /// Name for tests and styles.
    name: &'static str,
    /// Message of the heading.
    heading: &'static str,
    /// What is shown, in this order.
    areas: Memo<Vec<Area>>,
    /// So many areas there are at most.
    most: usize,
) -> impl IntoView {
    let texts = use_texts();
    let state = use_coverage();
    let measure = memo(move || state.view().with(|view| view.measure.clone()));
    let bars = rows_afterwards(most, AT_ONCE, move |range| {
        let (areas, measure) = (areas.get(), measure.get());
        let coverage = state.coverage().get();
        let values = areas
            .iter()
            .filter_map(|area| coverage.value(area, &measure));
        let largest = values.fold(0.0, f64::max);
        let areas = areas.iter().skip(range.start).take(range.len());
        each(areas.map(|area| bar_line(&coverage, area, largest, &measure)))
    });
    view! {
        <figure class="bars" data-bars=name>
            <figcaption><h2 class="bars__title">{texts.text(heading)}</h2></figcaption>
            <ul class="bars__list">{bars}</ul>
        </figure>
    }
}

/// One bar, as long as its value is of the largest.
fn bar_line(coverage: &Coverage, area: &Area, largest: f64, measure: &Measure) -> AnyView {
    let texts = use_texts();
    let value = coverage.value(area, measure);
    let percent = value
        .filter(|_| largest > 0.0)
        .map_or(0.0, |value| 100.0 * value / largest);
    let is_few = rests_on_few(coverage, &area.tally, measure);
    let star = if is_few { " *" } else { "" };
    view! {
        <li class="bars__line" data-area=area.id.clone() data-few=is_few>
            <span class="bars__name">{area_label(&use_atlas().data(), texts, area)}</span>
            <svg class="bars__bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect width=decimal(percent, 2) height="1" />
            </svg>
            <span class="bars__value">{value_text(texts, value, measure)} {star}</span>
        </li>
    }
    .into_any()
}
