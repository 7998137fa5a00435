//! The list of all initiatives, and the numbers of all districts.

use maud::{Markup, html};
use projektatlas::atlas::{Breakdown, District, Initiative, Route, Scope, Status};

use super::district::{category_label, count, rate};
use super::parts::{self, LIST, path};
use super::{Page, Source, linked_data, words};

/// All initiatives, by region and district.
pub fn all_initiatives(source: &Source<'_>) -> Page {
    let initiatives = source.collection.dataset.initiatives();
    let is_running = |initiative: &&Initiative| initiative.status == Status::Active;
    let is_ended = |initiative: &&Initiative| initiative.status == Status::Ended;
    let all = || initiatives.iter().map(AsRef::as_ref);
    let nowhere = || {
        all()
            .filter(is_running)
            .filter(|entry| entry.district.is_none())
    };
    let statewide = || nowhere().filter(|entry| entry.scope == Scope::State);
    let elsewhere = || nowhere().filter(|entry| entry.scope != Scope::State);
    let words = &source.words;
    let running = all().filter(is_running).count();
    let pages = &source.collection.settings.pages;
    let title = words::of(&pages.list);
    let count = words.count("mark.count", running);
    let lead = words::of(&pages.list_lead).replace("{initiatives}", &count);
    let day = source.latest().map(words::day);
    let as_of = day.map(|day| words::of(&pages.as_of).replace("{day}", &day));
    Page {
        path: LIST.to_owned(),
        title: title.to_owned(),
        description: lead.clone(),
        content: html! {
            main class="page" {
                h1 class="page__title" { (title) }
                p { (lead) }
                @if let Some(as_of) = as_of { p class="plain-note" { (as_of) } }
                p class="plain-note" { (words.text("coverage.caveat_recorded")) }
                nav aria-label=(words::of(&pages.regions)) {
                    ul class="plain-ways" {
                        @for region in &source.collection.config.regions {
                            li { a href={ (LIST) "#" (region.id) } { (words::of(&region.label)) } }
                        }
                    }
                }
                @for region in &source.collection.config.regions {
                    section id=(region.id) {
                        h2 { (words::of(&region.label)) }
                        @for district in source.collection.regions.of_region(&region.id) { (of_district(source, district)) }
                    }
                }
                (section(source, "statewide", words::of(&pages.statewide), &statewide().collect::<Vec<_>>()))
                (section(source, "elsewhere", &words.text("coverage.elsewhere"), &elsewhere().collect::<Vec<_>>()))
                (section(source, "ended", words::of(&pages.ended), &all().filter(is_ended).collect::<Vec<_>>()))
            }
        },
        linked_data: linked_data::list(
            source,
            "CollectionPage",
            LIST,
            title,
            all().map(|entry| (path(&Route::of_initiative(&entry.id)), entry.title.clone())),
        ),
        until: "#app main".to_owned(),
        modified: source.latest(),
    }
}

fn of_district(source: &Source<'_>, district: &District) -> Markup {
    let entries = source.entries_of(district);
    html! {
        h3 { a href=(path(&Route::District(district.ags.clone()))) { (words::of(&district.label)) } }
        @if entries.is_empty() { p class="plain-note" { (source.words.text("coverage.none")) } } @else {
            (parts::entries(source, entries.iter().map(AsRef::as_ref)))
        }
    }
}

fn section(source: &Source<'_>, id: &str, heading: &str, entries: &[&Initiative]) -> Markup {
    html! {
        @if !entries.is_empty() {
            section id=(id) {
                h2 { (heading) }
                (parts::entries(source, entries.iter().copied()))
            }
        }
    }
}

/// How many are recorded where.
pub fn coverage(source: &Source<'_>) -> Page {
    let words = &source.words;
    let title = words.text("coverage.title");
    let lead = words.text("coverage.lead");
    let regions = &source.collection.regions;
    let pages = regions.districts().iter().map(|district| {
        let path = path(&Route::District(district.ags.clone()));
        (path, words::of(&district.label).to_owned())
    });
    Page {
        path: path(&Route::Coverage),
        title: title.clone(),
        description: lead.clone(),
        content: html! {
            main class="page plain-wide" {
                h1 class="page__title" { (title) }
                p { (lead) }
                (table(source))
                p class="plain-note" { (words.text("coverage.small_why")) }
                p class="plain-note" { (words.text("coverage.caveat_fields")) }
            }
        },
        linked_data: linked_data::list(
            source,
            "CollectionPage",
            &path(&Route::Coverage),
            &title,
            pages,
        ),
        until: "#app main:not([aria-busy])".to_owned(),
        modified: source.latest(),
    }
}

/// One line a district: how many, by inhabitants, by field of action.
fn table(source: &Source<'_>) -> Markup {
    let words = &source.words;
    let fields = Breakdown::Field.categories(&source.collection.config);
    let coverage = &source.coverage;
    html! {
        div class="plain-scroll" tabindex="0" role="region" aria-label=(words.text("coverage.table")) {
            table class="plain-table" {
                caption { (words.text("coverage.table")) }
                thead {
                    tr {
                        th scope="col" { (words.text("coverage.district")) }
                        th scope="col" { (words.text("coverage.count")) }
                        th scope="col" { (words.text("coverage.per_capita_short")) }
                        @for field in &fields { th scope="col" { (category_label(source, field)) } }
                    }
                }
                tbody {
                    @for area in &coverage.districts {
                        @if let Some(district) = source.collection.regions.find(&area.id) {
                            tr {
                                th scope="row" {
                                    a href=(path(&Route::District(area.id.clone()))) { (words::of(&district.label)) }
                                }
                                td { (words::number(area.tally.total)) @if projektatlas::atlas::is_small(area.tally.total) { "*" } }
                                td { (rate(area)) }
                                @for field in &fields { td { (words::number(count(coverage, area, field))) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
