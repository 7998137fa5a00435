//! The key to the colours of the map.

use leptos::prelude::*;

use super::controls::breaks_message;
use super::names::{RATE_DECIMALS, rests_on_few};
use crate::atlas::{ClassEntry, Classes, Measure, decimal};
use crate::state::{Texts, derived, memo, use_coverage, use_texts};
use crate::ui::{dynamic, each, when};

/// Each class with the values in it and how many districts that are; then the textures that occur.
#[component]
pub(super) fn Key() -> impl IntoView {
    let texts = use_texts();
    let state = use_coverage();
    let is_count = memo(move || state.view().with(|view| view.measure.is_count()));
    let entries = dynamic(move || {
        let is_count = is_count.get();
        let classes = state.classes().get();
        let decimals = if is_count { 0 } else { decimals_of(&classes) };
        each(
            classes
                .legend()
                .into_iter()
                .map(|entry| class_line(texts, entry, decimals)),
        )
    });
    let occurs = memo(move || {
        let measure: Measure = state.view().with(|view| view.measure.clone());
        state.coverage().with(|coverage| {
            let mut areas = coverage.districts.iter();
            areas.any(|area| rests_on_few(coverage, &area.tally, &measure))
        })
    });
    let is_partial = memo(move || {
        let coverage = state.coverage();
        coverage.with(|coverage| coverage.whole.as_ref().is_none_or(|whole| whole.is_partial))
    });
    let method = derived(move || {
        let breaks = state.classes().with(|classes| classes.breaks());
        texts.with(
            "coverage.method",
            &[("breaks", &texts.text(breaks_message(breaks)))],
        )
    });
    let texture = |kind: &'static str, name: &'static str| {
        move || {
            view! { <li class="key__class" data-texture=kind><span>{texts.text(name)}</span></li> }
                .into_any()
        }
    };
    view! {
        <div class="key" data-key>
            <ul class="key__classes" aria-label=texts.text("coverage.key")>
                {entries}
                {when(move || is_partial.get(), texture("aside", "coverage.aside"))}
                {when(move || occurs.get(), texture("small", "coverage.small"))}
            </ul>
            <p class="key__method">{method}</p>
        </div>
    }
}

/// The values in a class, in words.
pub(super) fn class_range(
    texts: Texts,
    classes: &Classes,
    entry: &ClassEntry,
    is_count: bool,
) -> String {
    let decimals = if is_count { 0 } else { decimals_of(classes) };
    range_text(texts, entry, decimals)
}

fn range_text(texts: Texts, entry: &ClassEntry, decimals: u8) -> String {
    let number = |value| texts.decimal(value, decimals);
    match entry.class {
        None => texts.text("coverage.no_data"),
        Some(0) => texts.text("coverage.none_short"),
        Some(_) if number(entry.from) == number(entry.to) => number(entry.from),
        Some(_) => texts.with(
            "shading.range",
            &[("from", &number(entry.from)), ("to", &number(entry.to))],
        ),
    }
}

/// One class: its colour, its range, its districts.
fn class_line(texts: Texts, entry: ClassEntry, decimals: u8) -> AnyView {
    let range = range_text(texts, &entry, decimals);
    let class = entry
        .class
        .map_or_else(|| "none".to_owned(), |class| class.to_string());
    view! {
        <li
            class="key__class"
            data-class=class
            data-from=decimal(entry.from, 3)
            data-to=decimal(entry.to, 3)
            data-members=entry.members.to_string()
        >
            <span class="key__range">{range}</span>
            <span class="key__members">{texts.count("coverage.districts", entry.members)}</span>
        </li>
    }
    .into_any()
}

/// So many decimals that no class seems to begin where the one before ends, three at most.
fn decimals_of(classes: &Classes) -> u8 {
    let legend = classes.legend();
    let meets = |decimals: u8| {
        let pairs = legend.windows(2);
        pairs.into_iter().any(|pair| match pair {
            [a, b] => decimal(a.to, decimals.into()) == decimal(b.from, decimals.into()),
            _ => false,
        })
    };
    (RATE_DECIMALS..3)
        .find(|decimals| !meets(*decimals))
        .unwrap_or(RATE_DECIMALS)
}
