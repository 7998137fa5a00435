//! `/coverage/:ags`: one district.

use std::sync::Arc;

use leptos::prelude::*;

use super::breakdown::Breakdowns;
use super::district_list::DistrictList;
use super::district_map::{DistrictMap, shown_in};
use super::district_take::DistrictTake;
use super::neighbour_table::NeighbourTable;
use super::said::{DistrictSentences, name_page, provide_districts, query_for};
use crate::atlas::{
    Adjacency, Area, District, FeatureIndex, Measure, Route, Statistic, Statistics, web_link,
};
use crate::state::{derived, memo, use_atlas, use_districts, use_texts};
use crate::ui::entry::ExternalLink;
use crate::ui::notice::Notice;
use crate::ui::page::coverage::names::{not_known, value_text};
use crate::ui::panel::{Cards, Chips, FilterDialog};
use crate::ui::{dynamic, each};
use crate::web::scroll_to_top;

/// The page of the district that the address names, or a way to all of them when there is none.
pub(super) fn district_page() -> AnyView {
    let atlas = use_atlas();
    provide_districts(atlas);
    let route = atlas.address().route();
    // The page that is about to go stays what it was.
    let ags = Memo::new(move |before: Option<&String>| match route.get() {
        Route::District(ags) => ags,
        _ => before.cloned().unwrap_or_default(),
    });
    dynamic(move || {
        scroll_to_top();
        let district = ags.with(|ags| atlas.data().regions.find(ags).cloned());
        match district {
            Some(district) => view! { <Profile district /> }.into_any(),
            None => view! { <Missing /> }.into_any(),
        }
    })
}

/// Says that there is no such district, and lists those that there are.
#[component]
fn Missing() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let heading = texts.text("district.missing");
    name_page(texts, atlas, &heading);
    let href = derived(move || atlas.address().href(&Route::Coverage.path()));
    view! {
        <main class="page" id="main">
            <h1 class="visually-hidden">{heading.clone()}</h1>
            <Notice kind="missing" heading=heading text=texts.text("district.missing_text")>
                <a class="button button--main" href=href>{texts.text("district.to_coverage")}</a>
            </Notice>
            <DistrictList />
        </main>
    }
}

/// Everything about one district.
#[component]
fn Profile(
    /// The district.
    district: District,
) -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let data = atlas.data();
    let title = texts.of(&district.label);
    name_page(texts, atlas, &title);
    let neighbours: Vec<District> = Adjacency::of(&data.regions)
        .neighbours(&data.regions, &district.ags)
        .into_iter()
        .cloned()
        .collect();
    let mut regions = data.config.regions.iter();
    let region = regions.find(|region| region.id == district.region);
    let region = region.map(|region| {
        texts.with(
            "district.in_region",
            &[("region", &texts.of(&region.label))],
        )
    });
    let ags = district.ags.clone();
    view! {
        <main class="page places" id="main" data-district=ags>
            <header class="district__head">
                <p class="district__region">{region}</p>
                <h1 class="page__title">{title}</h1>
                <Ways district=district.clone() />
            </header>
            <div class="district__choice"><FilterDialog /> <Chips /></div>
            <div class="district__lead">
                <div class="district__words">
                    <DistrictSentences district=district.clone() />
                    <KeyFigures district=district.clone() />
                </div>
                <DistrictMap district=district.clone() neighbours=neighbours.clone() />
            </div>
            <section class="district__section" aria-labelledby="district-numbers">
                <h2 id="district-numbers">{texts.text("district.numbers")}</h2>
                <Breakdowns districts=vec![district.clone()] />
                <p class="district__note">{texts.text("coverage.caveat_recorded")} " " {texts.text("coverage.caveat_fields")}</p>
                <p class="district__note">{texts.text("coverage.small_why")}</p>
            </section>
            <section class="district__section" aria-labelledby="district-neighbours">
                <h2 id="district-neighbours">{texts.text("district.neighbours")}</h2>
                <NeighbourTable district=district.clone() neighbours />
                <p class="district__note">{texts.text("district.neighbours_note")}</p>
            </section>
            <Entries district />
        </main>
    }
}

/// Where to go on from here.
#[component]
fn Ways(
    /// The district.
    district: District,
) -> impl IntoView {
    let texts = use_texts();
    let address = use_atlas().address();
    let ags = district.ags.clone();
    let to_atlas = derived(move || {
        let query = address.query().get();
        address.href_of("/", &query_for(&query, &ags, None))
    });
    let compare = Route::Compare(vec![district.ags]).path();
    let to_compare = derived(move || address.href(&compare));
    let to_coverage = derived(move || address.href(&Route::Coverage.path()));
    view! {
        <nav class="district__ways" aria-label=texts.text("district.ways")>
            <a class="button" data-to-atlas href=to_atlas>{texts.text("district.to_atlas")}</a>
            <a class="button" data-to-compare href=to_compare>{texts.text("district.to_compare")}</a>
            <a class="button" data-to-coverage href=to_coverage>{texts.text("district.to_coverage")}</a>
        </nav>
    }
}

/// Inhabitants, initiatives, and how many these are by inhabitants.
#[component]
pub(super) fn KeyFigures(
    /// The district.
    district: District,
) -> impl IntoView {
    let texts = use_texts();
    let state = use_districts();
    let data = use_atlas().data();
    let ags = district.ags.clone();
    let area = memo(move || state.area(&ags));
    let total = derived(move || {
        let total = area.with(|area| area.as_ref().map(|area| area.tally.total));
        texts.number(total.unwrap_or_default())
    });
    let rate = derived(move || {
        let rate = area.with(|area| area.as_ref().and_then(Area::per_capita));
        if state.is_coming() {
            return not_known(true);
        }
        value_text(texts, rate, &Measure::PerCapita)
    });
    let population = derived(move || {
        let population = area.with(|area| area.as_ref().and_then(|area| area.population));
        let population = population.and_then(|population| usize::try_from(population).ok());
        population.map_or_else(
            || not_known(state.is_coming()),
            |population| texts.number(population),
        )
    });
    let source =
        Statistic::find(&data.config.statistics, Statistics::POPULATION).map(|statistic| {
            let name = texts.of(&statistic.source.name);
            let day = texts.date(&statistic.date);
            let link = match web_link(&statistic.source.url) {
                Some(url) => view! { <ExternalLink url text=name /> }.into_any(),
                None => name.into_any(),
            };
            view! { <span class="figures__source">{day} ", " {link}</span> }
        });
    view! {
        <dl class="figures" data-figures>
            <div><dt>{texts.text("coverage.count")}</dt><dd data-figure="count">{total}</dd></div>
            <div><dt>{texts.text("coverage.per_capita_short")}</dt><dd data-figure="per_capita">{rate}</dd></div>
            <div>
                <dt>{texts.text("coverage.population")}</dt>
                <dd data-figure="population">{population}</dd>
                <dd>{each(source)}</dd>
            </div>
        </dl>
    }
}

/// The initiatives of the district.
#[component]
fn Entries(
    /// The district.
    district: District,
) -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let taken = district.clone();
    let sort = move || atlas.address().query().with(|query| query.sort);
    let entries: Memo<Arc<Vec<FeatureIndex>>> = memo(move || {
        let shown = shown_in(&district.ags);
        Arc::new(atlas.present_data().order.sorted(shown.set(), sort()))
    });
    let heading =
        derived(move || texts.count("district.entries", entries.with(|entries| entries.len())));
    view! {
        <section class="district__section" aria-labelledby="district-entries" data-entries>
            <h2 id="district-entries">{heading}</h2>
            <Cards entries />
        </section>
        <DistrictTake district=taken entries />
    }
}
