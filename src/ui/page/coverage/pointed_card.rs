//! The numbers of the district that is pointed to.

use leptos::prelude::*;

use super::names::{area_label, measure_label, rests_on_few, value_text};
use crate::atlas::{Area, Measure};
use crate::state::{use_atlas, use_coverage, use_texts};
use crate::ui::{dynamic, each};

/// A card with the main numbers of a district; a hint while none is pointed to. It says to the eye what the shapes say
/// by their names.
#[component]
pub(super) fn PointedCard(
    /// The district that is pointed to.
    pointed: RwSignal<Option<String>>,
) -> impl IntoView {
    let texts = use_texts();
    let state = use_coverage();
    let data = use_atlas().data();
    let body = dynamic(move || {
        let Some(ags) = pointed.get() else {
            let hint = texts.text("coverage.hint");
            return view! { <p class="pointed-card__hint">{hint}</p> }.into_any();
        };
        let coverage = state.coverage().get();
        let Some(area) = coverage.district(&ags) else {
            let district = data.regions.find(&ags).map(|district| &district.label);
            let name = district.map(|label| texts.of(label)).unwrap_or_default();
            return view! {
                <p class="pointed-card__name">{name}</p>
                <p>{texts.text("coverage.aside")}</p>
            }
            .into_any();
        };
        let measure = state.view().with(|view| view.measure.clone());
        let mut measures = vec![Measure::Count, Measure::PerCapita];
        if !measures.contains(&measure) {
            measures.push(measure);
        }
        let line = |measure: Measure| {
            let value = coverage.value(area, &measure);
            let star = if rests_on_few(&coverage, &area.tally, &measure) {
                " *"
            } else {
                ""
            };
            let label = measure_label(&data.config, texts, &measure);
            fact(
                label,
                format!("{}{star}", value_text(texts, value, &measure)),
            )
        };
        view! {
            <p class="pointed-card__name">{area_label(&data, texts, area)}</p>
            <dl class="pointed-card__facts">
                {each(measures.into_iter().map(line))}
                {fact(texts.text("coverage.population"), population_text(texts, area))}
            </dl>
        }
        .into_any()
    });
    view! { <div class="pointed-card" data-pointed-card aria-hidden="true">{body}</div> }
}

fn fact(name: String, value: String) -> AnyView {
    view! {
        <div class="pointed-card__fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
        </div>
    }
    .into_any()
}

/// The inhabitants of an area as a table shows them.
pub(super) fn population_text(texts: crate::state::Texts, area: &Area) -> String {
    #[expect(clippy::cast_precision_loss, reason = "inhabitants are far below 2^52")]
    let text = |population: u64| texts.decimal(population as f64, 0);
    area.population
        .map_or_else(|| super::names::NOT_KNOWN.to_owned(), text)
}
