//! A text to be copied.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::state::{derived, use_texts};
use crate::web::copy_text;

/// A text with its name, and a button that copies it and says so.
#[component]
pub(super) fn CopyField(
    /// Message that names it.
    name: &'static str,
    /// A word for tests and scripts.
    part: &'static str,
    /// The text.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    let texts = use_texts();
    let copied: RwSignal<Option<bool>> = RwSignal::new(None);
    let copy = move |_| {
        let text = text.get_untracked();
        spawn_local(async move { copied.set(Some(copy_text(&text).await)) });
    };
    let said = derived(move || match copied.get() {
        None => String::new(),
        Some(true) => texts.text("take.copied"),
        Some(false) => texts.text("take.not_copied"),
    });
    view! {
        <div class="take__copy" data-cite=part>
            <h4 class="take__name">{texts.text(name)}</h4>
            <pre class="take__text" tabindex="0">{text}</pre>
            <button
                type="button"
                class="button"
                aria-label=texts.with("take.copy_name", &[("name", &texts.text(name))])
                on:click=copy
            >
                {texts.text("take.copy")}
            </button>
            <span class="take__said" role="status">{said}</span>
        </div>
    }
    .into_any()
}
