//! The site around an embedded atlas: it chooses what is shown, and learns what the reader makes of it.

use leptos::prelude::{Effect, Get, With};

use super::{Address, AtlasState, effect, memo};
use crate::atlas::Colour;
use crate::web::{
    HostValue, log_note, set_accent, set_theme, site_address, tell_host, use_host_state,
};

/// Follows the queries that the site sends, and tells it what is shown and which initiative is open. To be called
/// where the owner lives as long as the embed does.
pub fn follow_host(atlas: AtlasState) {
    let address = atlas.address();
    use_host_state(move |query| address.follow_site(query));
    follow_looks(address);
    // The other world: the page around.
    effect(move || {
        let view = address.view().get().map(|view| view.to_string());
        let view = view.map(|view| view.trim_start_matches('#').to_owned());
        let total = atlas.selection().with(|selection| selection.total());
        let total = u32::try_from(total).unwrap_or(u32::MAX);
        let members = vec![
            (
                "query",
                HostValue::Text(address.query().with(ToString::to_string)),
            ),
            ("view", view.map_or(HostValue::Nothing, HostValue::Text)),
            ("total", HostValue::Number(total)),
            ("url", HostValue::Text(whole_url(address))),
        ];
        tell_host("projektatlas:state", members);
    });
    // The same.
    Effect::new(move |before: Option<Option<String>>| {
        let data = atlas.data();
        let selected = atlas
            .selected()
            .get()
            .and_then(|index| data.dataset.get(index));
        let id = selected.map(|initiative| initiative.id.to_string());
        if before.unwrap_or_default() != id {
            let text = |text: Option<String>| text.map_or(HostValue::Nothing, HostValue::Text);
            let title = selected.map(|initiative| initiative.title.clone());
            let url = selected.map(|_| whole_url(address));
            let members = vec![
                ("id", text(id.clone())),
                ("title", text(title)),
                ("url", text(url)),
            ];
            tell_host("projektatlas:select", members);
        }
        id
    });
}

/// The address of what is shown, in the atlas itself.
fn whole_url(address: Address) -> String {
    format!("{}{}", site_address(), address.href_of_whole())
}

/// Takes theme and accent from the address.
fn follow_looks(address: Address) {
    let theme = memo(move || address.embed().with(|options| options.theme));
    // The other world: the attributes by which the styles go.
    effect(move || set_theme(theme.get().name()));
    let accent = memo(move || address.embed().with(|options| options.accent));
    // The same, and the console, for whoever builds the site.
    effect(move || {
        let readable = accent.get().map(readable_accent);
        set_accent(readable.map(|(light, dark)| (light.to_string(), dark.to_string())));
    });
}

/// The colour for the light and for the dark theme; says so where it is not the one wished for.
fn readable_accent(wished: Colour) -> (Colour, Colour) {
    let (light, dark) = (wished.readable_on_light(), wished.readable_on_dark());
    if (light, dark) != (wished, wished) {
        log_note(&format!(
            "accent #{wished}: #{light} is used in the light theme and #{dark} in the dark one, where they can be read"
        ));
    }
    (light, dark)
}
