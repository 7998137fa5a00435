//! A page that comes when it is asked for.

use futures::future::join3;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::parts::{Build, Coming};
use crate::state::{Address, Texts, use_atlas, use_texts};
use crate::ui::dynamic;
use crate::ui::notice::Notice;
use crate::web::{add_later_styles, in_turn, next_frame, reload_page};

/// A page whose part of the program is fetched first. Until it is there the page says so. When it does not come, the reader
/// can load the page anew: that also helps where a new version of the atlas has taken the place of this one meanwhile.
pub fn lazily(fetch: fn() -> Coming) -> AnyView {
    let texts = use_texts();
    let part = fetched(fetch);
    dynamic(move || match part.get() {
        Some(Some(build)) => build(),
        None => view! {
            <main class="page" id="main" aria-busy="true">
                <p role="status">{texts.text("page.loading")}</p>
            </main>
        }
        .into_any(),
        Some(None) => view! {
            <main class="page" id="main">
                <Notice kind="failed" heading=texts.text("page.failed")>
                    <button type="button" class="button" data-retry on:click=|_| reload_page()>
                        {texts.text("page.retry")}
                    </button>
                </Notice>
            </main>
        }
        .into_any(),
    })
}

/// Something beside a page whose part of the program is fetched first: nothing until it is there, and a line when it does not
/// come.
pub fn lazily_beside(fetch: fn() -> Coming) -> AnyView {
    beside(fetched(fetch))
}

/// The same for a part that does with the messages and styles of the first view, which is painted before.
pub fn lazily_at_hand(fetch: fn() -> Coming) -> AnyView {
    let part: Fetched = RwSignal::new_local(None);
    spawn_local(async move {
        next_frame().await;
        let build = fetch().await;
        in_turn(move || {
            // Fails when the reader has gone on meanwhile.
            let _ = part.try_set(Some(build.ok()));
        });
    });
    beside(part)
}

/// What a part builds beside a page.
fn beside(part: Fetched) -> AnyView {
    let texts = use_texts();
    dynamic(move || match part.get() {
        Some(Some(build)) => build(),
        None => ().into_any(),
        Some(None) => {
            view! { <p role="alert" data-part-failed>{texts.text("page.part_failed")}</p> }
                .into_any()
        }
    })
}

/// The part with its messages and styles, `None` in it when one of them has not come.
type Fetched = RwSignal<Option<Option<Build>>, LocalStorage>;

/// The part, once it has come or failed to; and the messages and styles that only parts need.
fn fetched(fetch: fn() -> Coming) -> Fetched {
    let (texts, address) = (use_texts(), use_atlas().address());
    let part: Fetched = RwSignal::new_local(None);
    spawn_local(async move {
        let build = fetched_ahead(fetch, texts, address).await;
        // Fails when the reader has left the page meanwhile.
        let _ = part.try_set(Some(build));
    });
    part
}

/// A part with the messages and styles that only parts need, whether anybody asks for it yet or not; `None` when one of them
/// does not come.
pub async fn fetched_ahead(fetch: fn() -> Coming, texts: Texts, address: Address) -> Option<Build> {
    let (build, has_texts, has_styles) =
        join3(fetch(), texts.complete(address), add_later_styles()).await;
    build.ok().filter(|_| has_texts && has_styles)
}
