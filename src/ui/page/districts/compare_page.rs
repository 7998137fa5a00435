//! `/coverage/compare/:ags/:ags`: two districts side by side.

use leptos::prelude::*;

use super::breakdown::Breakdowns;
use super::compare_choice::CompareChoice;
use super::said::{DistrictSentences, name_page, provide_districts};
use crate::atlas::{Adjacency, Area, District, Measure, Route, decimal, is_small};
use crate::state::{Texts, derived, memo, use_atlas, use_districts, use_texts};
use crate::ui::notice::Notice;
use crate::ui::page::coverage::names::{not_known, value_text};
use crate::ui::panel::{Chips, FilterDialog};
use crate::ui::{dynamic, each};
use crate::web::scroll_to_top;

/// The choice of two districts, and what there is to say of them.
pub(super) fn compare_page() -> AnyView {
    let texts = use_texts();
    let atlas = use_atlas();
    provide_districts(atlas);
    let route = atlas.address().route();
    // The page that is about to go stays what it was.
    let keys = Memo::new(move |before: Option<&Vec<String>>| match route.get() {
        Route::Compare(keys) => keys,
        _ => before.cloned().unwrap_or_default(),
    });
    scroll_to_top();
    let body = dynamic(move || compared(&keys.get()));
    let to_coverage = derived(move || atlas.address().href(&Route::Coverage.path()));
    view! {
        <main class="page places" id="main" data-compare>
            <header class="district__head">
                <h1 class="page__title">{texts.text("compare.title")}</h1>
                <nav class="district__ways" aria-label=texts.text("district.ways")>
                    <a class="button" href=to_coverage>{texts.text("district.to_coverage")}</a>
                </nav>
            </header>
            <CompareChoice keys />
            <div class="district__choice"><FilterDialog /> <Chips /></div>
            {body}
        </main>
    }
    .into_any()
}

/// What there is to say of the districts of an address.
fn compared(keys: &[String]) -> AnyView {
    let (texts, atlas) = (use_texts(), use_atlas());
    let data = atlas.data();
    let districts: Vec<District> = keys
        .iter()
        .filter_map(|ags| data.regions.find(ags).cloned())
        .collect();
    let title = match districts.as_slice() {
        [a, b] => texts.with(
            "compare.title_of",
            &[("a", &texts.of(&a.label)), ("b", &texts.of(&b.label))],
        ),
        _ => texts.text("compare.title"),
    };
    name_page(texts, atlas, &title);
    if districts.len() < keys.len() {
        return view! {
            <Notice kind="missing" heading=texts.text("district.missing") text=texts.text("compare.missing_text")>
                ""
            </Notice>
        }
        .into_any();
    }
    match districts.as_slice() {
        [_, _] => view! { <Pair districts /> }.into_any(),
        [only] => suggestions(only),
        _ => view! { <p>{texts.text("compare.how")}</p> }.into_any(),
    }
}

/// The neighbours of the one district chosen so far.
fn suggestions(district: &District) -> AnyView {
    let texts = use_texts();
    let atlas = use_atlas();
    let data = atlas.data();
    let neighbours = Adjacency::of(&data.regions);
    let neighbours = neighbours.neighbours(&data.regions, &district.ags);
    let link = |other: &&District| {
        let path = Route::Compare(vec![district.ags.clone(), other.ags.clone()]).path();
        let href = derived(move || atlas.address().href(&path));
        view! { <li><a href=href>{texts.of(&other.label)}</a></li> }
    };
    view! {
        <section class="district__section">
            <h2>{texts.text("compare.suggestions")}</h2>
            <ul data-suggestions>{each(neighbours.iter().map(link))}</ul>
        </section>
    }
    .into_any()
}

/// Two districts side by side.
#[component]
fn Pair(
    /// The two.
    districts: Vec<District>,
) -> impl IntoView {
    let texts = use_texts();
    let address = use_atlas().address();
    let words = districts.clone().into_iter().map(|district| {
        let path = Route::District(district.ags.clone()).path();
        let href = derived(move || address.href(&path));
        view! {
            <section class="compare__side">
                <h2><a href=href>{texts.of(&district.label)}</a></h2>
                <DistrictSentences district />
            </section>
        }
    });
    view! {
        <div class="compare__sides">{each(words)}</div>
        <section class="district__section" aria-labelledby="compare-numbers">
            <h2 id="compare-numbers">{texts.text("district.numbers")}</h2>
            <Headline districts=districts.clone() />
            <Breakdowns districts />
            <p class="district__note">{texts.text("coverage.caveat_recorded")} " " {texts.text("coverage.caveat_fields")}</p>
            <p class="district__note">{texts.text("coverage.small_why")}</p>
        </section>
    }
}

/// Initiatives, rate and inhabitants; bars of one row share a scale.
#[component]
fn Headline(
    /// The districts, one column each.
    districts: Vec<District>,
) -> impl IntoView {
    let texts = use_texts();
    let state = use_districts();
    let heads = districts
        .iter()
        .map(|district| view! { <th scope="col">{texts.of(&district.label)}</th> })
        .collect::<Vec<_>>();
    let keys: Vec<String> = districts.into_iter().map(|district| district.ags).collect();
    let areas = memo(move || {
        let areas = keys.iter().filter_map(|ags| state.area(ags));
        areas.collect::<Vec<Area>>()
    });
    let rows = dynamic(move || areas.with(|areas| each(headline_rows(texts, areas))));
    view! {
        <table class="breakdown" data-breakdown="total" data-columns="2">
            <caption class="visually-hidden">{texts.text("district.numbers")}</caption>
            <thead>
                <tr>
                    <th scope="col"><span class="visually-hidden">{texts.text("coverage.measure")}</span></th>
                    {each(heads)}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// A value of an area, `None` when it is not known.
type ValueOf = fn(&Area) -> Option<f64>;

fn headline_rows(texts: Texts, areas: &[Area]) -> Vec<AnyView> {
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
    let measures: [(&str, &str, ValueOf); 3] = [
        ("count", "coverage.count", |area| {
            Some(area.tally.total as f64)
        }),
        ("per_capita", "coverage.per_capita_short", Area::per_capita),
        ("population", "coverage.population", |area| {
            area.population.map(|population| population as f64)
        }),
    ];
    let row = |(id, name, value_of): (&'static str, &str, ValueOf)| {
        let values: Vec<Option<f64>> = areas.iter().map(value_of).collect();
        let largest = values.iter().flatten().copied().fold(0.0, f64::max);
        let cells = areas.iter().zip(values).map(|(area, value)| {
            let text = match (id, value) {
                (_, None) => not_known(use_districts().is_coming()),
                ("per_capita", value) => value_text(texts, value, &Measure::PerCapita),
                (_, Some(value)) => texts.decimal(value, 0),
            };
            let is_few = id != "population" && is_small(area.tally.total);
            let percent = value.filter(|_| largest > 0.0);
            let percent = percent.map_or(0.0, |value| 100.0 * value / largest);
            view! {
                <td data-value=value.map(|value| decimal(value, 3)) data-few=is_few.to_string()>
                    <span class="breakdown__number">{text}</span>
                    <svg class="breakdown__bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                        <rect width=decimal(percent, 2) height="1" />
                    </svg>
                </td>
            }
        });
        view! {
            <tr data-category=id>
                <th scope="row">{texts.text(name)}</th>
                {each(cells)}
            </tr>
        }
        .into_any()
    };
    measures.into_iter().map(row).collect()
}
