//! Passing an entry on.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::state::{derived, use_texts};
use crate::ui::icon::{Glyph, Icon};
use crate::web::{Shared, share};

/// Shares a link, and says what became of it; where nothing else is allowed, it shows the link to be copied by hand.
#[component]
pub fn ShareButton(
    /// What is shared.
    title: String,
    /// The link.
    url: String,
) -> impl IntoView {
    let texts = use_texts();
    let outcome: RwSignal<Option<Shared>> = RwSignal::new(None);
    let copied_by_hand = url.clone();
    let shown_url = move || match outcome.get() {
        Some(Shared::Denied) => copied_by_hand.clone(),
        _ => String::new(),
    };
    let on_click = move |_| {
        let (title, url) = (title.clone(), url.clone());
        spawn_local(async move { outcome.set(Some(share(&title, &url).await)) });
    };
    let sentence = move || match outcome.get() {
        None | Some(Shared::BySystem) => String::new(),
        Some(Shared::Copied) => texts.text("share.copied"),
        Some(Shared::Denied) => texts.text("share.denied"),
    };
    view! {
        <button type="button" class="button" data-share on:click=on_click>
            <Icon glyph=Glyph::Share />
            {texts.text("entry.share")}
        </button>
        <span class="entry__shared" role="status">
            {derived(sentence)}
            <code>{derived(shown_url)}</code>
        </span>
    }
}
