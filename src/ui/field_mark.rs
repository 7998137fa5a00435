//! The sign of a field of action: a shape in a colour.

use leptos::prelude::*;

use super::each;
use crate::atlas::{Field, Shape};
use crate::state::use_texts;

/// The outline of a shape in a box from −10 to 10, with its weight in the middle.
#[must_use]
pub fn shape_path(shape: Shape) -> &'static str {
    match shape {
        Shape::Circle => "M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z",
        Shape::Square => "M-8 -8h16v16h-16z",
        Shape::House => "M0 -10l9.5 8v10.5h-19v-10.5z",
        Shape::Diamond => "M0 -10.5l10.5 10.5l-10.5 10.5l-10.5 -10.5z",
        Shape::Triangle => "M0 -10l10 17.5h-20z",
        Shape::Hexagon => "M-5 -9h10l5 9l-5 9h-10l-5 -9z",
    }
}

/// The sign of a field, as large as a letter. Decoration: the name stands beside it.
#[component]
pub fn FieldMark(
    /// The field.
    #[prop(into)]
    field: Field,
) -> impl IntoView {
    view! {
        <svg class="field-mark" viewBox="-12 -12 24 24" aria-hidden="true" data-token=field.token>
            <path d=shape_path(field.shape) />
        </svg>
    }
}

/// Fields of action with sign and name, as the lines of a list.
#[component]
pub fn FieldNames(
    /// The fields.
    fields: Vec<Field>,
    /// Class of a line.
    class: &'static str,
) -> impl IntoView {
    let texts = use_texts();
    let line = move |field: Field| {
        let label = texts.of(&field.label);
        view! { <li class=class><FieldMark field /> {label}</li> }
    };
    each(fields.into_iter().map(line))
}
