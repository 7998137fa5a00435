//! What to do when nothing passes.

use leptos::prelude::*;

use super::chips::Narrowing;
use crate::atlas::sorted_by;
use crate::state::{memo, use_atlas, use_texts};
use crate::ui::notice::Notice;
use crate::ui::{dynamic, each};
use crate::web::focus_first;

/// Offers to drop one choice at a time, with the total that would give, the largest first.
#[component]
pub fn EmptyHelp() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let offers = memo(move || {
        let data = atlas.data();
        let options = atlas.address().embed().get();
        atlas.address().query().with(|query| {
            let offer = |narrowing: Narrowing| {
                let total = atlas.total_with(&narrowing.dropped_from(query.clone()));
                (total > 0).then_some((narrowing, total))
            };
            let offers: Vec<_> = Narrowing::all(query, &data)
                .into_iter()
                .filter(|narrowing| !narrowing.is_locked(&options))
                .filter_map(offer)
                .collect();
            sorted_by(offers, |(_, a), (_, b)| b.cmp(a))
        })
    });
    let button = move |(narrowing, total): (Narrowing, usize)| {
        let label = texts.count_with(
            "empty.without",
            total,
            &[("label", &narrowing.label(&atlas.data(), texts))],
        );
        let name = narrowing.name();
        let drop_it = move |_| {
            let narrowing = narrowing.clone();
            atlas
                .address()
                .push_query(move |query| narrowing.dropped_from(query));
            // The button goes with the notice.
            focus_first("[data-status]");
        };
        view! { <li><button type="button" class="button" data-drop=name on:click=drop_it>{label}</button></li> }
    };
    let reset = move |_| {
        atlas.reset();
        focus_first("[data-status]");
    };
    let buttons = dynamic(move || each(offers.get().into_iter().map(button)));
    view! {
        <Notice kind="empty" heading=texts.text("empty.heading") text=texts.text("empty.text")>
            <ul class="notice__actions">
                {buttons}
                <li>
                    <button type="button" class="button" on:click=reset>
                        {texts.text("chips.reset")}
                    </button>
                </li>
            </ul>
        </Notice>
    }
}
