//! A message in place of what could not be shown.

use leptos::prelude::*;

use super::each;

/// A message with a heading and, below it, what the reader can do.
#[component]
pub fn Notice(
    /// Which message, for tests and styles: `empty`, `missing`, `failed`.
    kind: &'static str,
    /// What there is to say, in a line.
    #[prop(into)]
    heading: String,
    /// More words, if needed.
    #[prop(into, optional)]
    text: String,
    /// What the reader can do.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="notice" data-notice=kind>
            <h2 class="notice__heading">{heading}</h2>
            {each((!text.is_empty()).then(|| view! { <p>{text}</p> }))}
            {children()}
        </div>
    }
}
