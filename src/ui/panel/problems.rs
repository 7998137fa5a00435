//! What was wrong with the file of initiatives.

use leptos::prelude::*;

use crate::atlas::{Problem, ProblemKind, decimal};
use crate::state::{Texts, use_atlas, use_texts};
use crate::ui::each;

/// So many are listed: whoever mends the file sees what is wrong with it, and a file of which nothing is right does not
/// hold up the page.
const MOST_LISTED: usize = 500;

/// A quiet line with the number of faulty entries, and behind it the list: where, what, and how to mend it.
#[component]
pub fn Problems() -> impl IntoView {
    let texts = use_texts();
    let data = use_atlas().data();
    let problems = data.dataset.problems();
    let listed = problems.iter().take(MOST_LISTED);
    let lines = listed.map(|problem| view! { <li>{problem_text(texts, problem)}</li> });
    let more = problems.len().saturating_sub(MOST_LISTED);
    let more = (more > 0).then(|| view! { <li>{texts.count("problems.more", more)}</li> });
    view! {
        <details class="problems" data-problems>
            <summary>{texts.count("problems.summary", problems.len())}</summary>
            <ul class="problems__list">{each(lines)} {each(more)}</ul>
        </details>
    }
    .into_any()
}

/// What is wrong, in words: line and id, fault, consequence.
fn problem_text(texts: Texts, problem: &Problem) -> String {
    let line = texts.number(problem.line);
    let what = kind_text(texts, &problem.kind);
    let name = match (&problem.id, problem.left_out) {
        (Some(_), true) => "problems.left_out",
        (Some(_), false) => "problems.mended",
        (None, true) => "problems.left_out_line",
        (None, false) => "problems.mended_line",
    };
    let id = problem.id.as_deref().unwrap_or_default();
    texts.with(name, &[("line", &line), ("id", id), ("what", &what)])
}

fn kind_text(texts: Texts, kind: &ProblemKind) -> String {
    match kind {
        ProblemKind::Syntax(cause) => texts.with("problem.syntax", &[("cause", cause)]),
        ProblemKind::Truncated => texts.text("problem.truncated"),
        ProblemKind::Missing(property) => texts.with("problem.missing", &[("property", property)]),
        ProblemKind::WrongType { property, expected } => texts.with(
            "problem.wrong_type",
            &[
                ("property", property),
                ("expected", &texts.text(&format!("type.{expected}"))),
            ],
        ),
        ProblemKind::NotAPoint => texts.text("problem.not_a_point"),
        ProblemKind::Outside {
            lonlat,
            swapped: true,
        } => with_lonlat(texts, "problem.swapped", *lonlat),
        ProblemKind::Outside { lonlat, .. } => with_lonlat(texts, "problem.outside", *lonlat),
        ProblemKind::NoDistrict { lonlat } => with_lonlat(texts, "problem.no_district", *lonlat),
        ProblemKind::DuplicateId => texts.text("problem.duplicate"),
        ProblemKind::UnknownValue { property, value } => texts.with(
            "problem.unknown",
            &[("property", property), ("value", value)],
        ),
        ProblemKind::UnsafeLink { property, value } => {
            texts.with("problem.link", &[("property", property), ("value", value)])
        }
        _ => texts.text("problem.encoding"),
    }
}

/// A message that names a point, in degrees east and north.
fn with_lonlat(texts: Texts, name: &str, [lon, lat]: [f64; 2]) -> String {
    texts.with(
        name,
        &[("lon", &decimal(lon, 4)), ("lat", &decimal(lat, 4))],
    )
}
