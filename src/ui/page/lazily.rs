//! A page that comes when it is asked for.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::parts::{Build, Coming, PartError};
use crate::state::use_texts;
use crate::ui::dynamic;
use crate::ui::notice::Notice;
use crate::web::reload_page;

/// A page whose part of the program is fetched first. Until it is there the page says so. When it does not come, the reader
/// can load the page anew: that also helps where a new version of the atlas has taken the place of this one meanwhile.
pub fn lazily(fetch: fn() -> Coming) -> AnyView {
    let texts = use_texts();
    let part: RwSignal<Option<Result<Build, PartError>>, LocalStorage> = RwSignal::new_local(None);
    spawn_local(async move {
        let outcome = fetch().await;
        // Fails when the reader has left the page meanwhile.
        let _ = part.try_set(Some(outcome));
    });
    dynamic(move || match part.get() {
        Some(Ok(build)) => build(),
        None => view! {
            <main class="page" id="main" aria-busy="true">
                <p role="status">{texts.text("page.loading")}</p>
            </main>
        }
        .into_any(),
        Some(Err(_)) => view! {
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
