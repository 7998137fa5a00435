//! Styles that only some pages need.

use leptos::prelude::*;

use crate::state::Address;
use crate::ui::{each, when};

/// A page that comes after its style sheets: files of `assets/css` that `index.html` has copied to `css/`, so that the first
/// view does without. One that does not come costs looks and no more, so the page is shown then, too.
pub fn styled(files: &[&str], build: fn() -> AnyView) -> AnyView {
    let address = Address::expect();
    let awaited = RwSignal::new(files.len());
    let links = files.iter().map(|file| {
        let come = move || awaited.update(|awaited| *awaited = awaited.saturating_sub(1));
        view! {
            <link
                rel="stylesheet"
                href=address.file(&format!("/css/{file}"))
                on:load=move |_| come()
                on:error=move |_| come()
            />
        }
    });
    let page = when(move || awaited.get() == 0, build);
    view! {
        {each(links)}
        {page}
    }
    .into_any()
}
