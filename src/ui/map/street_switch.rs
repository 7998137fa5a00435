//! The switch of the street map, the question before it, and whose that map is.

use leptos::prelude::*;

use crate::state::{derived, use_atlas, use_street_map, use_texts};
use crate::ui::each;
use crate::ui::entry::ExternalLink;
use crate::ui::icon::{Glyph, Icon};
use crate::web::focus_first;

/// A button beside those for zooming, and after it, for the keyboard too, who is asked for the pictures and what they
/// learn. Nothing when `atlas.json` names no tiles.
#[component]
pub(super) fn StreetSwitch() -> impl IntoView {
    let texts = use_texts();
    let streets = use_street_map();
    let tiles = use_atlas().data().tiles.clone();
    let answer_button = move |agreed: bool, message: &str| {
        let answer = move |_| {
            streets.answer(agreed);
            focus_first("[data-zoom='streets']");
        };
        view! {
            <button type="button" class="button" data-agree=agreed.to_string() on:click=answer>
                {texts.text(message)}
            </button>
        }
        .into_any()
    };
    let switch = tiles.map(|source| {
        let label = texts.text("streets.switch");
        let words = texts.with("streets.privacy", &[("provider", &source.provider)]);
        let privacy = source
            .privacy_url
            .clone()
            .map(|url| view! { <ExternalLink url text=words /> }.into_any());
        view! {
            <button
                type="button"
                class="icon-button"
                data-zoom="streets"
                title=label.clone()
                aria-label=label
                aria-pressed=derived(move || streets.is_shown().to_string())
                on:click=move |_| streets.press()
            >
                <Icon glyph=Glyph::Streets />
            </button>
            <div class="consent" role="alert" hidden=derived(move || !streets.is_asking())>
                <p>
                    {texts.with("streets.question", &[("provider", &source.provider)])} " "
                    {each(privacy)}
                </p>
                {answer_button(true, "streets.load")}
                {answer_button(false, "streets.cancel")}
            </div>
        }
        .into_any()
    });
    each(switch)
}

/// Whose the street map is, and whether any of it is missing; as long as it is shown.
#[component]
pub(super) fn StreetCredit() -> impl IntoView {
    let texts = use_texts();
    let streets = use_street_map();
    let missing = derived(move || {
        let missing = streets
            .is_incomplete()
            .then(|| texts.text("streets.missing"));
        missing.unwrap_or_default()
    });
    let credit = use_atlas().data().tiles.clone().map(|source| {
        view! {
            <span class="map__streets" hidden=derived(move || !streets.is_shown())>
                <ExternalLink url=source.attribution_url.clone() text=source.attribution.clone() />
                " " {missing} " "
            </span>
        }
        .into_any()
    });
    each(credit)
}
