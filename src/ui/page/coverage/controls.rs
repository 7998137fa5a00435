//! What is compared, and how: measure, classes, filters.

use leptos::prelude::*;

use super::names::measure_label;
use crate::atlas::{Breakdown, Breaks, Measure};
use crate::state::{derived, use_atlas, use_coverage, use_texts};
use crate::ui::each;
use crate::ui::panel::{Chips, FilterDialog};

/// The choices of the page.
#[component]
pub(super) fn Controls() -> impl IntoView {
    view! {
        <div class="coverage__controls">
            <MeasureChoice />
            <BreaksChoice />
            <FilterDialog />
            <Chips />
        </div>
    }
}

/// The choice of the measure.
#[component]
fn MeasureChoice() -> impl IntoView {
    let texts = use_texts();
    let state = use_coverage();
    let data = use_atlas().data();
    let option = |measure: &Measure| {
        let label = measure_label(&data.config, texts, measure);
        view! { <option value=measure.to_string()>{label}</option> }
    };
    let groups = Breakdown::ALL.into_iter().map(|breakdown| {
        let categories = breakdown.categories(&data.config).into_iter();
        let options = categories.map(|category| option(&Measure::Of(category)));
        view! { <optgroup label=breakdown_label(texts, breakdown)>{each(options)}</optgroup> }
    });
    let config = data.config.clone();
    let choose = move |event| {
        state.set_measure(Measure::named(&event_target_value(&event), &config));
    };
    view! {
        <label class="choice">
            <span class="choice__label">{texts.text("coverage.measure")}</span>
            <select
                class="choice__select"
                name="measure"
                prop:value=derived(move || state.view().with(|view| view.measure.to_string()))
                on:change=choose
            >
                {each([Measure::Count, Measure::PerCapita].iter().map(option))}
                {each(groups)}
            </select>
        </label>
    }
}

/// The choice of the classes.
#[component]
fn BreaksChoice() -> impl IntoView {
    let texts = use_texts();
    let state = use_coverage();
    let option = |breaks: Breaks| {
        let label = texts.text(breaks_message(breaks));
        view! { <option value=breaks.name()>{label}</option> }
    };
    view! {
        <label class="choice">
            <span class="choice__label">{texts.text("coverage.breaks")}</span>
            <select
                class="choice__select"
                name="breaks"
                prop:value=derived(move || state.view().with(|view| view.breaks.name().to_owned()))
                on:change=move |event| state.set_breaks(Breaks::named(&event_target_value(&event)))
            >
                {each(Breaks::ALL.into_iter().map(option))}
            </select>
        </label>
    }
}

/// The message that names a way to part values.
pub(super) fn breaks_message(breaks: Breaks) -> &'static str {
    match breaks {
        Breaks::Quantile => "coverage.breaks_quantile",
        Breaks::Equal => "coverage.breaks_equal",
        Breaks::Natural => "coverage.breaks_natural",
    }
}

/// The name of a breakdown for readers.
pub(super) fn breakdown_label(texts: crate::state::Texts, breakdown: Breakdown) -> String {
    texts.text(match breakdown {
        Breakdown::Field => "facet.field",
        Breakdown::Organisation => "facet.organisation",
        Breakdown::Evidence => "coverage.evidence",
    })
}
