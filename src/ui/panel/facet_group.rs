//! A facet that opens and closes.

use leptos::prelude::*;

use crate::atlas::Facet;
use crate::state::{derived, memo, use_atlas, use_texts};
use crate::ui::out_of_sight;

/// A facet behind its heading: closed it says how many values are chosen. Open from the start when some are.
#[component]
pub fn FacetGroup(
    /// The facet.
    facet: Facet,
    /// Its name for readers.
    #[prop(into)]
    label: String,
    /// Its options. Out of sight they come later.
    #[prop(into)]
    options: ViewFn,
) -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let filter = atlas.filter();
    let chosen = memo(move || {
        filter.with(|filter| {
            filter
                .values
                .iter()
                .filter(|value| value.facet == facet)
                .count()
        })
    });
    let summary = derived(move || match chosen.get() {
        0 => texts.text("facet.all"),
        count => texts.count("facet.chosen", count),
    });
    let starts_open = chosen.get_untracked() > 0;
    let options = if starts_open {
        options.run()
    } else {
        out_of_sight(move || options.run())
    };
    view! {
        <details class="facet" open=starts_open>
            <summary class="facet__summary">
                <span class="facet__name">{label.clone()}</span>
                <span class="facet__state">{summary}</span>
            </summary>
            <fieldset class="facet__options" data-facet=facet.name()>
                <legend class="visually-hidden">{label}</legend>
                {options}
            </fieldset>
        </details>
    }
}
