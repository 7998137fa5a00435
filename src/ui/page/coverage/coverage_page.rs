//! The page as a whole.

use leptos::prelude::*;

use super::bars::Bars;
use super::caveats::Caveats;
use super::choropleth::Choropleth;
use super::controls::Controls;
use super::matrix::Matrix;
use super::sums::Sums;
use super::table::CoverageTable;
use super::take::TakeAwaySection;
use crate::atlas::{Measure, Route};
use crate::state::{CoverageState, derived, memo, use_atlas, use_texts};
use crate::ui::panel::EmptyHelp;
use crate::ui::{afterwards, when};
use crate::web::{scroll_to_top, set_title};

/// How many initiatives are recorded where. The page is long: it is drawn from the top in steps.
#[must_use]
pub fn coverage_page() -> AnyView {
    let texts = use_texts();
    let atlas = use_atlas();
    let state = CoverageState::new(atlas);
    provide_context(state);
    let page = texts.text("coverage.title");
    set_title(&texts.with(
        "title.page",
        &[
            ("page", &page),
            ("atlas", &texts.of(&atlas.data().config.title)),
        ],
    ));
    scroll_to_top();
    let is_empty = memo(move || {
        let selection = atlas.selection();
        selection
            .with(|selection| selection.total() == 0 && selection.statewide_beside().is_clear())
    });
    // Rates are not „no data“ only because inhabitants are on their way.
    let waits = memo(move || {
        let is_rate = state.view().with(|view| view.measure == Measure::PerCapita);
        is_rate && state.is_coming()
    });
    view! {
        <main class="page coverage" id="main" data-coverage>
            <header class="coverage__intro">
                <h1 class="page__title">{page}</h1>
                <p>{texts.text("coverage.lead")}</p>
                <Ways />
            </header>
            <Controls />
            <Sums />
            {when(move || is_empty.get(), || view! { <EmptyHelp /> }.into_any())}
            {when(
                move || waits.get(),
                move || view! { <p class="coverage__coming" role="status">{texts.text("coverage.coming")}</p> }.into_any(),
            )}
            {afterwards(move || {
                when(move || !waits.get(), || view! { <Choropleth /> <Bars /> }.into_any())
            })}
            {afterwards(|| view! { <CoverageTable /> }.into_any())}
            {afterwards(|| view! { <Matrix /> }.into_any())}
            {afterwards(|| view! { <TakeAwaySection /> }.into_any())}
            {afterwards(|| view! { <Caveats /> }.into_any())}
        </main>
    }
    .into_any()
}

/// Ways to the pages that go with this one.
#[component]
fn Ways() -> impl IntoView {
    let texts = use_texts();
    let address = use_atlas().address();
    let way = |route: Route, name: &str| {
        let path = route.path();
        view! { <li><a href=derived(move || address.href(&path))>{texts.text(name)}</a></li> }
    };
    view! {
        <nav class="coverage__ways" aria-label=texts.text("coverage.ways")>
            <ul>
                {way(Route::Compare(Vec::new()), "compare.title")}
                {way(Route::Distance, "distance.title")}
            </ul>
        </nav>
    }
}
