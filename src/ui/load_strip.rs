//! A strip at the edge of the page: how far loading is, or that something is missing.

use leptos::prelude::*;

use super::when;
use crate::state::{Progress, Texts, derived, memo, use_texts};
use crate::web::reload_page;

/// Bytes of a megabyte, as servers and shops count.
const MEGABYTE: usize = 1_000_000;

/// Tells bytes and initiatives while a large file comes; when the connection broke off, says so and offers to try again.
#[component]
pub fn LoadStrip(
    /// What is told.
    progress: Progress,
) -> impl IntoView {
    view! {
        {when(move || progress.is_worth_telling(), move || view! { <Coming progress /> }.into_any())}
        {when(move || progress.is_broken(), move || view! { <Missing progress /> }.into_any())}
    }
}

/// How much has come; by ear a few words every few seconds.
#[component]
fn Coming(
    /// What is told.
    progress: Progress,
) -> impl IntoView {
    let texts = use_texts();
    let label = texts.text("load.label");
    let bar = match progress.total() {
        0 => view! { <progress class="load-strip__bar" aria-label=label /> }.into_any(),
        total => {
            let received = derived(move || progress.received().to_string());
            view! { <progress class="load-strip__bar" aria-label=label value=received max=total.to_string() /> }
                .into_any()
        }
    };
    let told = memo(move || sentence(texts, progress, progress.entries()));
    let spoken = memo(move || match progress.spoken() {
        0 => String::new(),
        entries => untrack(|| sentence(texts, progress, entries)),
    });
    view! {
        <div class="load-strip" data-load>
            {bar}
            <p>{derived(move || told.get())}</p>
            <p class="visually-hidden" role="status">
                {derived(move || spoken.get())}
            </p>
        </div>
    }
}

/// „12 von 40 MB, 31.000 Initiativen“; without the total where nobody knows it.
fn sentence(texts: Texts, progress: Progress, entries: usize) -> String {
    let megabytes = |bytes: usize| texts.number(bytes.div_ceil(MEGABYTE));
    let (received, total) = (megabytes(progress.received()), megabytes(progress.total()));
    let name = if progress.total() > 0 {
        "load.part"
    } else {
        "load.some"
    };
    texts.count_with(name, entries, &[("received", &received), ("total", &total)])
}

/// Initiatives are missing, since the connection broke off.
#[component]
fn Missing(
    /// What is told.
    progress: Progress,
) -> impl IntoView {
    let texts = use_texts();
    view! {
        <div class="load-strip" role="alert" data-incomplete>
            <p>{derived(move || texts.count("load.missing", progress.entries()))}</p>
            <button type="button" class="button" data-retry on:click=move |_| reload_page()>
                {texts.text("load.retry")}
            </button>
        </div>
    }
}
