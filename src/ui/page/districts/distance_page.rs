//! `/coverage/distance`: how far it is from each municipality to the nearest initiative.

use leptos::prelude::*;

use super::distance_list::DistanceList;
use super::distance_map::DistanceMap;
use super::distance_take::DistanceTake;
use super::said::name_page;
use crate::atlas::{DistanceSort, DistanceSummary, Route, sorted_distances};
use crate::state::{DistanceState, derived, memo, use_atlas, use_distances, use_texts};
use crate::ui::notice::Notice;
use crate::ui::panel::{Chips, EmptyHelp, FilterDialog};
use crate::ui::{dynamic, each, when};
use crate::web::scroll_to_top;

/// Map and table of the distances.
pub(super) fn distance_page() -> AnyView {
    let texts = use_texts();
    let atlas = use_atlas();
    let state = DistanceState::new(atlas);
    provide_context(state);
    let title = texts.text("distance.title");
    name_page(texts, atlas, &title);
    scroll_to_top();
    let body = dynamic(move || match (state.has_failed(), state.is_here()) {
        (true, _) => failed(),
        (_, false) => view! { <p role="status">{texts.text("distance.coming")}</p> }.into_any(),
        (_, true) => view! { <Distances /> }.into_any(),
    });
    let to_coverage = derived(move || atlas.address().href(&Route::Coverage.path()));
    view! {
        <main class="page places" id="main" data-distances>
            <header class="district__head">
                <h1 class="page__title">{title}</h1>
                <p class="district__sentences">{texts.text("distance.lead")}</p>
                <nav class="district__ways" aria-label=texts.text("district.ways")>
                    <a class="button" href=to_coverage>{texts.text("district.to_coverage")}</a>
                </nav>
            </header>
            <div class="district__choice"><FieldChoice /> <FilterDialog /> <Chips /></div>
            {body}
        </main>
    }
    .into_any()
}

/// Says that the places could not be loaded; the reader can try again.
fn failed() -> AnyView {
    let texts = use_texts();
    let state = use_distances();
    view! {
        <Notice kind="failed" heading=texts.text("distance.failed")>
            <button type="button" class="button" data-retry on:click=move |_| state.fetch()>
                {texts.text("about.retry")}
            </button>
        </Notice>
    }
    .into_any()
}

/// The choice of one field of action; several are a matter of the filters.
#[component]
fn FieldChoice() -> impl IntoView {
    let texts = use_texts();
    let state = use_distances();
    let atlas = use_atlas();
    let chosen = memo(move || state.only_field());
    let several = memo(move || {
        let has_any = atlas
            .filter()
            .with(|filter| filter.has_any(crate::atlas::Facet::Field));
        has_any && chosen.with(Option::is_none)
    });
    let options = atlas.data().config.fields.clone().into_iter().map(|field| {
        let id = field.id.clone();
        let is_chosen = derived(move || chosen.with(|chosen| chosen.as_ref() == Some(&id)));
        view! { <option value=field.id prop:selected=is_chosen>{texts.of(&field.label)}</option> }
    });
    let choose = move |event| {
        let id = event_target_value(&event);
        state.choose_field((!id.is_empty()).then_some(id.as_str()));
    };
    let is_none = derived(move || chosen.with(Option::is_none) && !several.get());
    view! {
        <label class="choice">
            <span class="choice__label">{texts.text("facet.field")}</span>
            <select class="choice__select" name="distance-field" on:change=choose>
                <option value="" prop:selected=is_none>{texts.text("distance.all_fields")}</option>
                {each(options)}
                <option value="several" hidden=derived(move || !several.get()) disabled prop:selected=derived(move || several.get())>
                    {texts.text("distance.several_fields")}
                </option>
            </select>
        </label>
    }
}

/// Sentence, map, table and what to know about them.
#[component]
fn Distances() -> impl IntoView {
    let texts = use_texts();
    let state = use_distances();
    let has_none = memo(move || {
        state
            .rows()
            .with(|rows| rows.iter().all(|row| row.nearest.is_none()))
    });
    view! {
        {when(
            move || has_none.get(),
            move || {
                view! {
                    <p class="district__sentences" role="status">{texts.text("distance.none")}</p>
                    <EmptyHelp />
                }
                .into_any()
            },
        )}
        {when(
            move || !has_none.get(),
            move || {
                view! {
                    <Summary />
                    <DistanceMap />
                    <DistanceList />
                    <DistanceTake />
                }
                .into_any()
            },
        )}
        <Notes />
    }
}

/// The middle and the farthest of all, in a sentence.
#[component]
fn Summary() -> impl IntoView {
    let texts = use_texts();
    let state = use_distances();
    let sentence = derived(move || {
        let rows = state.rows().get();
        let summary = DistanceSummary::of(&rows);
        let farthest = sorted_distances(&rows, DistanceSort::Farthest)
            .first()
            .and_then(|at| rows.get(*at));
        let (Some(median_km), Some(farthest)) = (summary.median_km, farthest) else {
            return String::new();
        };
        let km = |km: f64| texts.decimal(km, 1);
        let most = farthest.nearest.map_or(0.0, |nearest| nearest.km);
        texts.count_with(
            "distance.summary",
            summary.places,
            &[
                ("median", &km(median_km)),
                ("place", &farthest.name),
                ("most", &km(most)),
            ],
        )
    });
    view! { <p class="district__sentences" data-summary aria-live="polite">{sentence}</p> }
}

/// What a distance is here, and what it is not.
#[component]
fn Notes() -> impl IntoView {
    let texts = use_texts();
    let state = use_distances();
    let counted = derived(move || {
        let kinds = state.point_kinds();
        let lines = [
            (kinds.place, "distance.note_place"),
            (kinds.district, "distance.note_district"),
            (kinds.nowhere, "distance.note_nowhere"),
            (state.left_out(), "distance.note_unincorporated"),
        ];
        let said = lines.into_iter().filter(|(count, _)| *count > 0);
        said.map(|(count, name)| texts.count(name, count))
            .collect::<Vec<_>>()
    });
    let counted = dynamic(move || {
        each(
            counted
                .get()
                .into_iter()
                .map(|line| view! { <li>{line}</li> }),
        )
    });
    view! {
        <section class="district__section" aria-labelledby="distance-notes">
            <h2 id="distance-notes">{texts.text("distance.notes")}</h2>
            <ul class="district__notes" data-notes>
                <li>{texts.text("distance.note_line")}</li>
                <li>{texts.text("distance.note_recorded")}</li>
                {counted}
            </ul>
        </section>
    }
}
