//! What is to be copied onto the other page.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::atlas::EmbedSnippet;
use crate::state::{derived, use_texts};
use crate::web::copy_text;

/// The three ways, each with its text and a button that copies it.
pub(super) fn snippets(snippet: Memo<EmbedSnippet>) -> AnyView {
    view! {
        {one_snippet("element", "builder.element", "builder.element_note", move || snippet.with(EmbedSnippet::element))}
        {one_snippet("frame", "builder.frame", "builder.frame_note", move || snippet.with(EmbedSnippet::frame))}
        {one_snippet("oembed", "builder.oembed", "builder.oembed_note", move || snippet.with(EmbedSnippet::atlas_url))}
    }
    .into_any()
}

/// A text to be copied.
fn one_snippet(
    name: &'static str,
    heading: &'static str,
    note: &'static str,
    text: impl Fn() -> String + Copy + Send + Sync + 'static,
) -> AnyView {
    let texts = use_texts();
    let outcome: RwSignal<Option<bool>> = RwSignal::new(None);
    let copy = move |_| {
        let copied = text();
        spawn_local(async move {
            let is_copied = copy_text(&copied).await;
            // Fails when the reader has left the page meanwhile.
            let _ = outcome.try_set(Some(is_copied));
        });
    };
    let sentence = derived(move || match outcome.get() {
        None => String::new(),
        Some(true) => texts.text("builder.copied"),
        Some(false) => texts.text("builder.copy_denied"),
    });
    view! {
        <section class="builder__snippet" data-snippet=name>
            <h3>{texts.text(heading)}</h3>
            <p class="builder__note">{texts.text(note)}</p>
            <pre class="builder__code" tabindex="0" dir="ltr"><code>{derived(text)}</code></pre>
            <div class="builder__copy">
                <button type="button" class="button" data-copy on:click=copy>{texts.text("builder.copy")}</button>
                <span role="status">{sentence}</span>
            </div>
        </section>
    }
    .into_any()
}
