//! What the numbers are and are not, and whose they are.

use leptos::prelude::*;

use super::names::value_text;
use crate::atlas::{Measure, Statistic, Statistics, decimal, web_link};
use crate::state::{derived, use_atlas, use_coverage, use_texts};
use crate::ui::entry::ExternalLink;
use crate::ui::{dynamic, each, when};

/// In plain words: recorded is not all there is; which years the sources are of; how is counted; whose the inhabitants are.
#[component]
pub(super) fn Caveats() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let ended = derived(move || {
        let with_ended = atlas.filter().with(|filter| filter.with_ended);
        texts.text(if with_ended {
            "coverage.with_ended"
        } else {
            "coverage.without_ended"
        })
    });
    view! {
        <section class="coverage__section" aria-labelledby="coverage-caveats" data-caveats>
            <h2 id="coverage-caveats">{texts.text("coverage.caveats")}</h2>
            <div class="coverage__prose">
                <p>{texts.text("coverage.caveat_recorded")}</p>
                <p>{texts.text("coverage.caveat_district")}</p>
                <p>{texts.text("coverage.caveat_fields")} " " {ended}</p>
                <PopulationSource />
            </div>
            <SourceYearBars />
        </section>
    }
}

/// Of which day the inhabitants are and whose figures; a way to try again when they could not be loaded.
#[component]
fn PopulationSource() -> impl IntoView {
    let texts = use_texts();
    let state = use_coverage();
    let data = use_atlas().data();
    let source = Statistic::find(&data.config.statistics, Statistics::POPULATION).map(|statistic| {
        let date = texts.date(&statistic.date);
        let name = texts.of(&statistic.source.name);
        let source = match web_link(&statistic.source.url) {
            Some(url) => view! { <ExternalLink url text=name /> }.into_any(),
            None => name.into_any(),
        };
        view! { <p data-population-source>{texts.with("coverage.population_of", &[("date", &date)])} " " {source} "."</p> }
    });
    view! {
        {each(source)}
        {when(
            move || state.has_failed(),
            move || {
                view! {
                    <p role="alert" data-figures-failed>
                        {texts.text("coverage.figures_failed")} " "
                        <button type="button" class="button" data-retry on:click=move |_| state.fetch_figures()>
                            {texts.text("about.retry")}
                        </button>
                    </p>
                }
                .into_any()
            },
        )}
    }
}

/// The years of the sources: in a sentence, and as bars by year.
#[component]
fn SourceYearBars() -> impl IntoView {
    let texts = use_texts();
    let years = use_coverage().years();
    let sentences = derived(move || {
        years.with(|years| {
            let span = years.span().map(|(first, last)| {
                let (first, last) = (first.to_string(), last.to_string());
                if first == last {
                    texts.with("coverage.year_only", &[("year", &first)])
                } else {
                    texts.with("coverage.years", &[("first", &first), ("last", &last)])
                }
            });
            let undated = years.undated;
            let undated = (undated > 0).then(|| texts.count("coverage.years_undated", undated));
            let sentences: Vec<_> = span.into_iter().chain(undated).collect();
            sentences.join(" ")
        })
    });
    let bars = dynamic(move || {
        let years = years.get();
        let counts = years.by_year.iter().map(|(_, count)| *count);
        let largest = counts
            .chain([years.undated])
            .max()
            .unwrap_or_default()
            .max(1);
        let dated = years.by_year.iter().rev();
        let dated = dated.map(|(year, count)| (year.to_string(), *count));
        let undated = (years.undated > 0).then(|| (texts.text("coverage.undated"), years.undated));
        each(
            dated
                .chain(undated)
                .map(|(name, count)| year_line(name, count, largest)),
        )
    });
    view! {
        <figure class="bars bars--years" data-years>
            <figcaption class="bars__title">{sentences}</figcaption>
            <ul class="bars__list">{bars}</ul>
        </figure>
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn year_line(name: String, count: usize, largest: usize) -> AnyView {
    let percent = 100.0 * count as f64 / largest as f64;
    view! {
        <li class="bars__line">
            <span class="bars__name">{name}</span>
            <svg class="bars__bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect width=decimal(percent, 2) height="1" />
            </svg>
            <span class="bars__value">{value_text(use_texts(), Some(count as f64), &Measure::Count)}</span>
        </li>
    }
    .into_any()
}
