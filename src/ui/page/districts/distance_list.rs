//! The municipalities in a table: how far it is, and to which initiative.

use leptos::prelude::*;

use crate::atlas::{DistanceRow, DistanceSort, Initiative, Precision, Route, decimal};
use crate::state::{Texts, derived, memo, use_atlas, use_distances, use_texts};
use crate::ui::{each, keyed, when};

/// So many rows stand on the page at first; each time more are asked for, their number doubles.
const FIRST: usize = 50;

/// The table, the gaps first.
#[component]
pub(super) fn DistanceList() -> impl IntoView {
    let texts = use_texts();
    let state = use_distances();
    let limit = RwSignal::new(FIRST);
    let keys = move || {
        let rows = state.rows().get();
        state.sorted().with(|sorted| {
            let shown = sorted.iter().take(limit.get());
            shown
                .filter_map(|at| rows.get(*at)?.ags.parse().ok())
                .collect::<Vec<u64>>()
        })
    };
    let rest = memo(move || {
        state
            .sorted()
            .with(|sorted| sorted.len().saturating_sub(limit.get()).min(limit.get()))
    });
    let more = when(
        move || rest.get() > 0,
        move || {
            view! {
                <button
                    type="button"
                    class="button"
                    data-more
                    on:click=move |_| limit.update(|limit| *limit *= 2)
                >
                    {derived(move || texts.count("distance.more", rest.get()))}
                </button>
            }
            .into_any()
        },
    );
    view! {
        <section class="district__section">
            <h2 id="distance-table">{texts.text("distance.table")}</h2>
            <div class="distances__scroll" role="region" aria-labelledby="distance-table" tabindex="0">
                <table class="distances" data-distance-table>
                    <thead>
                        <tr>
                            <Head name="distance.municipality" sorts=(DistanceSort::Name, None) />
                            <Head name="coverage.district" sorts=(DistanceSort::District, None) />
                            <Head name="distance.km" sorts=(DistanceSort::Farthest, Some(DistanceSort::Nearest)) />
                            <th scope="col">{texts.text("distance.nearest")}</th>
                        </tr>
                    </thead>
                    <tbody>{keyed(keys, row_of)}</tbody>
                </table>
            </div>
            {more}
        </section>
    }
}

/// The head of a column that the table can be sorted by.
#[component]
fn Head(
    /// Message with its name.
    name: &'static str,
    /// The order that the first press gives, and the one that the second gives, if there is one.
    sorts: (DistanceSort, Option<DistanceSort>),
) -> impl IntoView {
    let texts = use_texts();
    let state = use_distances();
    let (first, second) = sorts;
    let sort = state.sort();
    // Names ascend; so does the second order of distances.
    let aria = derived(move || {
        let is_descending = first == DistanceSort::Farthest;
        match sort.get() {
            present if present == first && is_descending => "descending",
            present if present == first || Some(present) == second => "ascending",
            _ => "none",
        }
        .to_owned()
    });
    let press = move |_| {
        let next = second.filter(|_| sort.get_untracked() == first);
        state.sort_by(next.unwrap_or(first));
    };
    view! {
        <th scope="col" aria-sort=aria>
            <button type="button" class="distances__sort" data-sort=first.name() on:click=press>
                {texts.text(name)}
            </button>
        </th>
    }
}

/// The row of a municipality, found by its key; what it tells follows when it changes.
fn row_of(key: u64) -> AnyView {
    let state = use_distances();
    let ags = format!("{key:08}");
    let row = Memo::new(move |before: Option<&Option<DistanceRow>>| {
        let rows = state.rows().get();
        let found = rows.iter().find(|row| row.ags == ags).cloned();
        // A row that is about to go keeps what it told last.
        found.or_else(|| before.cloned().flatten())
    });
    crate::ui::dynamic(move || match row.get() {
        Some(row) => cells(&row),
        None => ().into_any(),
    })
}

fn cells(row: &DistanceRow) -> AnyView {
    let texts = use_texts();
    let atlas = use_atlas();
    let data = atlas.data();
    let district = data.regions.find(&row.district);
    // Where there is no room for the column.
    let district_name = district.map(|district| texts.of(&district.label));
    let district = district.map(|district| {
        let path = Route::District(district.ags.clone()).path();
        let href = derived(move || atlas.address().href(&path));
        view! { <a href=href>{texts.of(&district.label)}</a> }
    });
    let km = row.nearest.map(|nearest| nearest.km);
    let class = row.class().map(|class| class.to_string());
    let initiative = row
        .nearest
        .and_then(|nearest| data.dataset.get(nearest.feature));
    let link = initiative.map(|initiative| {
        let path = Route::of_initiative(&initiative.id).path();
        let href = derived(move || atlas.address().href(&path));
        view! { <a href=href data-nearest=initiative.id.to_string()>{initiative.title.clone()}</a> }
    });
    let note = initiative.map(|initiative| {
        let district = initiative.district.as_deref();
        let district = district.and_then(|ags| data.regions.find(ags));
        let district = district.map_or_else(String::new, |district| texts.of(&district.label));
        place_note(texts, row, initiative, &district)
    });
    view! {
        <tr data-place=row.ags.clone() data-km=km.map(|km| decimal(km, 3))>
            <th scope="row">{row.name.clone()} <span class="distances__in">{district_name}</span></th>
            <td>{each(district)}</td>
            <td data-class=class>
                <span class="swatch" aria-hidden="true"></span>
                {km.map(|km| texts.decimal(km, 1))}
            </td>
            <td>{each(link)} " " <span class="distances__note">{note}</span></td>
        </tr>
    }
    .into_any()
}

/// Where the nearest is, and what its point stands for.
///
/// - `district`: the name of its district.
fn place_note(texts: Texts, row: &DistanceRow, initiative: &Initiative, district: &str) -> String {
    let place = initiative.municipality.clone().unwrap_or_default();
    let is_own = initiative.municipality_ags.as_ref() == Some(&row.ags);
    let name = match (initiative.precision, is_own) {
        (Some(Precision::District), _) => "distance.at_seat",
        (_, true) => "distance.at_home",
        (Some(Precision::Place), _) => "distance.at_place",
        _ => "distance.at_address",
    };
    texts.with(name, &[("place", &place), ("district", district)])
}
