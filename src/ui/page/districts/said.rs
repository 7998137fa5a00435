//! What the pages say of a district: in sentences and in numbers.

use leptos::prelude::*;

use crate::atlas::{District, DistrictFigures, Facet, FacetValue, Query};
use crate::state::{
    AtlasState, CoverageState, DistrictState, Texts, derived, use_atlas, use_districts, use_texts,
};
use crate::web::set_title;

/// Names a page in the title of the tab.
pub(super) fn name_page(texts: Texts, atlas: AtlasState, page: &str) {
    let title = texts.of(&atlas.data().config.title);
    set_title(&texts.with("title.page", &[("page", page), ("atlas", &title)]));
}

/// Holds the numbers of the districts for the views below.
pub(super) fn provide_districts(atlas: AtlasState) {
    provide_context(DistrictState::new(atlas, CoverageState::new(atlas)));
}

/// Whether the reader chose some initiatives only. A choice of regions is none on these pages, and ended ones beside the
/// others are no choice either.
pub(super) fn is_filtered(atlas: AtlasState) -> bool {
    let query = atlas.address().query();
    query.with(|query| !query.without_regions().is_wide())
}

/// What is said of a district, as one paragraph.
#[component]
pub(super) fn DistrictSentences(
    /// The district.
    district: District,
) -> impl IntoView {
    let texts = use_texts();
    let (atlas, state) = (use_atlas(), use_districts());
    let ags = district.ags.clone();
    let paragraph = derived(move || {
        let Some(area) = state.area(&district.ags) else {
            return String::new();
        };
        let config = &atlas.data().config;
        let figures = state
            .coverage()
            .with(|coverage| DistrictFigures::of(coverage, &area, config, is_filtered(atlas)));
        let statements = figures.statements(&district);
        let sentences: Vec<_> = statements
            .iter()
            .map(|statement| texts.statement(statement))
            .collect();
        sentences.join(" ")
    });
    view! { <p class="district__sentences" data-sentences=ags>{paragraph}</p> }
}

/// The query of the atlas that shows the initiatives of a district, of one further value if there is one.
pub(super) fn query_for(query: &Query, ags: &str, value: Option<&FacetValue>) -> Query {
    let mut query = query.without_regions().of_atlas();
    if let Some(value) = value {
        let chosen = &mut query.filter.values;
        chosen.retain(|other| other.facet != value.facet);
        chosen.insert(value.clone());
        query.filter.match_all &= value.facet != Facet::Field;
    }
    let own = FacetValue::new(Facet::Region, ags);
    query.filter.values.insert(own);
    query
}
