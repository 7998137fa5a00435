//! The sign of a field of action: a shape in a colour.

use leptos::prelude::*;

use super::each;
use crate::atlas::Field;
use crate::state::use_texts;

/// The sign of a field, as large as a letter. Decoration: the name stands beside it.
#[component]
pub fn FieldMark(
    /// The field.
    #[prop(into)]
    field: Field,
) -> impl IntoView {
    view! {
        <svg class="field-mark" viewBox="-12 -12 24 24" aria-hidden="true" data-token=field.token>
            <path d=field.shape.path() />
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
