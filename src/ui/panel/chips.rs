//! What is chosen, in words, each with a way to drop it.

use leptos::prelude::*;

use crate::atlas::{EmbedOptions, FacetValue, Near, Query};
use crate::state::{AtlasData, Texts, derived, memo, use_atlas, use_texts};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::labels::label_of;
use crate::ui::{dynamic, each};
use crate::web::{focus_first, focus_nth};

/// Something that narrows the list, and can be dropped.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Narrowing {
    /// A value of a facet.
    Value(FacetValue),
    /// Words searched for.
    Text(String),
    /// A place looked around.
    Near(Near),
    /// Ended initiatives shown too. Widens the list, but is a choice to be seen.
    Ended,
}

impl Narrowing {
    /// All that the query asks for and the data know, in the order of the address.
    pub(crate) fn all(query: &Query, data: &AtlasData) -> Vec<Self> {
        let known = query
            .filter
            .values
            .iter()
            .filter(|value| data.facets.knows(value));
        let mut all: Vec<_> = known.cloned().map(Self::Value).collect();
        all.extend(query.filter.with_ended.then_some(Self::Ended));
        all.extend(
            (!query.text.trim().is_empty()).then(|| Self::Text(query.text.trim().to_owned())),
        );
        all.extend(query.near.map(Self::Near));
        all
    }

    /// Whether the site that embeds the atlas has settled it.
    pub(super) fn is_locked(&self, options: &EmbedOptions) -> bool {
        matches!(self, Self::Value(value) if options.lock.contains(&value.facet))
    }

    /// The query without it.
    pub(super) fn dropped_from(&self, mut query: Query) -> Query {
        match self {
            Self::Value(value) => {
                query.filter.values.remove(value);
            }
            Self::Text(_) => query.text.clear(),
            Self::Near(_) => query.near = None,
            Self::Ended => query.filter.with_ended = false,
        }
        query
    }

    /// A stable name, for tests and styles: `field:language`.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Value(value) => format!("{}:{}", value.facet.name(), value.value),
            Self::Text(text) => format!("q:{text}"),
            Self::Near(near) => format!("near:{near}"),
            Self::Ended => "ended:1".to_owned(),
        }
    }

    /// Its name for readers.
    pub(crate) fn label(&self, data: &AtlasData, texts: Texts) -> String {
        match self {
            Self::Value(value) => label_of(data, texts, value),
            Self::Text(text) => texts.with("chips.text", &[("text", text)]),
            Self::Near(near) => {
                let km = near.within_km().to_string();
                texts.with("chips.near", &[("km", &km)])
            }
            Self::Ended => texts.text("chips.ended"),
        }
    }
}

/// The focus goes from a chip that is gone to the one in its place, else to the line that tells what is left.
fn keep_focus(position: usize) {
    request_animation_frame(move || {
        let _ = focus_nth("button[data-chip]", position)
            || focus_nth("button[data-chip]", position.saturating_sub(1))
            || focus_first("[data-status]");
    });
}

/// One chip for each choice, and a button that drops them all.
#[component]
pub fn Chips() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let query = atlas.address().query();
    let narrowings = memo(move || query.with(|query| Narrowing::all(query, &atlas.data())));
    let options = atlas.address().embed();
    let can_drop = memo(move || {
        let is_free = |narrowing: &Narrowing| options.with(|options| !narrowing.is_locked(options));
        narrowings.with(|narrowings| narrowings.iter().any(is_free))
    });
    let chip = move |(position, narrowing): (usize, Narrowing)| {
        let label = narrowing.label(&atlas.data(), texts);
        let name = narrowing.name();
        if options.with(|options| narrowing.is_locked(options)) {
            return locked_chip(texts, name, label);
        }
        let drop_label = texts.with("chips.drop", &[("label", &label)]);
        let drop_it = move |_| {
            let narrowing = narrowing.clone();
            atlas
                .address()
                .push_query(move |query| narrowing.dropped_from(query));
            keep_focus(position);
        };
        view! {
            <li>
                <button
                    type="button"
                    class="chip"
                    data-chip=name
                    aria-label=drop_label
                    on:click=drop_it
                >
                    <span>{label}</span>
                    <Icon glyph=Glyph::Close />
                </button>
            </li>
        }
        .into_any()
    };
    let chips = dynamic(move || each(narrowings.get().into_iter().enumerate().map(chip)));
    let reset = move |_| {
        atlas.reset();
        // The button goes with the last choice.
        focus_first("[data-status]");
    };
    view! {
        <div class="chips" hidden=derived(move || narrowings.with(Vec::is_empty))>
            <ul class="chips__list" aria-label=texts.text("chips.label")>
                {chips}
            </ul>
            <button
                type="button"
                class="chips__reset"
                data-reset
                hidden=derived(move || !can_drop.get())
                on:click=reset
            >
                {texts.text("chips.reset")}
            </button>
        </div>
    }
}

/// A choice that the site around the atlas has made for its readers.
fn locked_chip(texts: Texts, name: String, label: String) -> AnyView {
    view! {
        <li>
            <span class="chip chip--locked" data-chip=name data-locked title=texts.text("chips.locked")>
                <span>{label}</span>
                <Icon glyph=Glyph::Lock />
                <span class="visually-hidden">{texts.text("chips.locked")}</span>
            </span>
        </li>
    }
    .into_any()
}
