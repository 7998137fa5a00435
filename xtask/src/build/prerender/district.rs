//! The page of one district: sentences, numbers, entries, neighbours.

use maud::{Markup, html};
use projektatlas::atlas::{
    Area, Breakdown, Category, Coverage, District, DistrictFigures, Evidence, Measure, Route,
    Speaker as _, Statistic, Statistics, is_small,
};

use super::parts::{self, external, path, shortened};
use super::{Page, Source, linked_data, words};

/// The page.
pub fn page(source: &Source<'_>, district: &District) -> Page {
    let entries = source.entries_of(district);
    let sentences = sentences(source, district);
    let label = words::of(&district.label);
    let days = entries
        .iter()
        .filter_map(|entry| source.collection.recorded.of(entry.id.as_str()));
    let modified = days.map(crate::recorded::Days::latest).max();
    Page {
        path: path(&Route::District(district.ags.clone())),
        title: label.to_owned(),
        description: shortened(&sentences),
        content: html! {
            main class="page" {
                header class="plain-head" {
                    @if let Some(region) = region(source, district) { p class="plain-note" { (region) } }
                    h1 class="page__title" { (label) }
                }
                p { (sentences) }
                (numbers(source, district))
                section {
                    h2 { (source.words.count("district.entries", entries.len())) }
                    (parts::entries(source, entries.iter().map(AsRef::as_ref)))
                }
                (neighbours(source, district))
            }
        },
        linked_data: linked_data::district(source, district, &entries),
        until: "#app main:not([aria-busy])".to_owned(),
        modified: modified.or(source.latest()),
    }
}

/// What is said of a district.
pub fn sentences(source: &Source<'_>, district: &District) -> String {
    let Some(area) = source.coverage.district(&district.ags) else {
        return String::new();
    };
    let config = &source.collection.config;
    let figures = DistrictFigures::of(&source.coverage, area, config, false);
    let statements = figures.statements(district);
    let sentences: Vec<String> = statements
        .iter()
        .map(|statement| source.words.statement(statement))
        .collect();
    sentences.join(" ")
}

fn region(source: &Source<'_>, district: &District) -> Option<String> {
    let mut regions = source.collection.config.regions.iter();
    let region = regions.find(|region| region.id == district.region)?;
    let label = words::of(&region.label);
    Some(
        source
            .words
            .with("district.in_region", &[("region", label)]),
    )
}

/// The numbers of a district as tables.
fn numbers(source: &Source<'_>, district: &District) -> Markup {
    let words = &source.words;
    let Some(area) = source.coverage.district(&district.ags) else {
        return html! {};
    };
    html! {
        section {
            h2 { (words.text("district.numbers")) }
            (headline(source, area))
            @for breakdown in Breakdown::ALL { (table(source, area, breakdown)) }
            p class="plain-note" {
                (words.text("coverage.caveat_recorded")) " " (words.text("coverage.caveat_fields"))
            }
            @if is_small(area.tally.total) { p class="plain-note" { (words.text("coverage.small_why")) } }
        }
    }
}

/// Initiatives, how many these are by inhabitants, and whose number of inhabitants that is.
fn headline(source: &Source<'_>, area: &Area) -> Markup {
    let words = &source.words;
    let population = Statistic::find(&source.collection.config.statistics, Statistics::POPULATION);
    html! {
        dl class="facts" {
            div class="facts__line" {
                dt { (words.text("coverage.count")) }
                dd { (words::number(area.tally.total)) }
            }
            div class="facts__line" {
                dt { (words.text("coverage.per_capita_short")) }
                dd { (rate(area)) }
            }
            div class="facts__line" {
                dt { (words.text("coverage.population")) }
                dd {
                    (inhabitants(area))
                    @if let Some(statistic) = population {
                        span class="facts__note" {
                            @if let Ok(day) = statistic.date.parse() { (words::day(day)) ", " }
                            (external(&statistic.source.url, Some(words::of(&statistic.source.name))))
                        }
                    }
                }
            }
        }
    }
}

/// The rate of an area as a table shows it.
pub fn rate(area: &Area) -> String {
    area.per_capita()
        .map_or_else(|| "–".to_owned(), words::rate)
}

fn inhabitants(area: &Area) -> String {
    let population = area
        .population
        .and_then(|number| usize::try_from(number).ok());
    population.map_or_else(|| "–".to_owned(), words::number)
}

/// The numbers of an area by one breakdown.
fn table(source: &Source<'_>, area: &Area, breakdown: Breakdown) -> Markup {
    let caption = source.words.text(match breakdown {
        Breakdown::Field => "facet.field",
        Breakdown::Organisation => "facet.organisation",
        Breakdown::Evidence => "coverage.evidence",
    });
    html! {
        table class="plain-table" {
            caption { (caption) }
            tbody {
                @for category in breakdown.categories(&source.collection.config) {
                    tr {
                        th scope="row" { (category_label(source, &category)) }
                        td { (words::number(count(&source.coverage, area, &category))) }
                    }
                }
            }
        }
    }
}

/// How many of an area are of a category.
pub fn count(coverage: &Coverage, area: &Area, category: &Category) -> usize {
    coverage.count(&area.tally, &Measure::Of(category.clone()))
}

/// The name of a category; its id when the data do not name it.
pub fn category_label(source: &Source<'_>, category: &Category) -> String {
    let config = &source.collection.config;
    let (id, label) = match category {
        Category::Field(id) => (id, config.field(id).map(|field| &field.label)),
        Category::Organisation(id) => {
            let mut kinds = config.organisation_types.iter();
            let kind = kinds.find(|kind| kind.id == *id);
            (id, kind.map(|kind| &kind.label))
        }
        Category::Evidence(Evidence::Recent) => return source.words.text("coverage.recent"),
        Category::Evidence(Evidence::Older) => return source.words.text("coverage.older"),
        Category::Evidence(Evidence::Undated) => return source.words.text("coverage.undated"),
    };
    label.map_or(id.as_str(), words::of).to_owned()
}

fn neighbours(source: &Source<'_>, district: &District) -> Markup {
    let regions = &source.collection.regions;
    let neighbours = source.adjacency.neighbours(regions, &district.ags);
    html! {
        @if !neighbours.is_empty() {
            section {
                h2 { (source.words.text("district.neighbours")) }
                ul {
                    @for other in neighbours {
                        li { a href=(path(&Route::District(other.ags.clone()))) { (words::of(&other.label)) } }
                    }
                }
                p class="plain-note" { (source.words.text("district.neighbours_note")) }
            }
        }
    }
}
