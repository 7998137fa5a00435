//! What one chooses for an embed.

use leptos::prelude::*;

use crate::atlas::{Colour, EmbedOptions, Facet, FacetValue, ListPlace, Query, ThemeChoice};
use crate::state::{derived, memo, use_atlas, use_texts};
use crate::ui::field_mark::FieldMark;
use crate::ui::{dynamic, each};

/// A frame lower than this shows nothing of use; CSS pixels.
const LEAST_HEIGHT_PX: u32 = 300;
/// Where a fixed height begins; CSS pixels.
const FIRST_HEIGHT_PX: u32 = 600;
/// The accent that the colour field begins with.
const FIRST_ACCENT: &str = "#b3005e";

/// What is chosen for the embed beside the query, which is that of the address.
#[derive(Clone, Copy)]
pub(super) struct Choices {
    pub(super) options: RwSignal<EmbedOptions>,
    pub(super) height: RwSignal<Option<u32>>,
}

impl Choices {
    /// The default ones.
    pub(super) fn new() -> Self {
        Self {
            options: RwSignal::new(EmbedOptions::default()),
            height: RwSignal::new(None),
        }
    }
}

/// The form.
pub(super) fn choices_form(choices: Choices) -> AnyView {
    let texts = use_texts();
    view! {
        <form class="builder__form" on:submit=|event| event.prevent_default()>
            <fieldset class="builder__group">
                <legend>{texts.text("builder.what")}</legend>
                {region_choice()}
                {field_choice()}
                {language_choice()}
            </fieldset>
            <fieldset class="builder__group">
                <legend>{texts.text("builder.how")}</legend>
                {list_choice(choices)}
                {theme_choice(choices)}
                {accent_choice(choices)}
                {height_choice(choices)}
            </fieldset>
            {lock_choice(choices)}
        </form>
    }
    .into_any()
}

/// A labelled choice among a few words.
fn select(
    name: &'static str,
    label: String,
    options: Vec<(String, String)>,
    chosen: Signal<String>,
    on_choice: impl Fn(String) + 'static,
) -> AnyView {
    let option = move |(value, label): (String, String)| {
        let own = value.clone();
        view! { <option value=value selected=derived(move || chosen.get() == own)>{label}</option> }
    };
    view! {
        <label class="builder__choice">
            <span>{label}</span>
            <select
                class="sort__select"
                name=name
                prop:value=chosen
                on:change=move |event| on_choice(event_target_value(&event))
            >
                {each(options.into_iter().map(option))}
            </select>
        </label>
    }
    .into_any()
}

/// The whole state, a region or a district.
fn region_choice() -> AnyView {
    let (atlas, texts) = (use_atlas(), use_texts());
    let data = atlas.data();
    let mut options = vec![(String::new(), texts.text("builder.everywhere"))];
    for region in &data.config.regions {
        options.push((region.id.clone(), texts.of(&region.label)));
        let districts = data.regions.of_region(&region.id).into_iter();
        options.extend(districts.map(|district| {
            let label = texts.of(&district.label);
            (district.ags.clone(), format!("\u{2003}{label}"))
        }));
    }
    let query = atlas.address().query();
    let chosen = derived(move || {
        query.with(|query| {
            let mut regions = query
                .filter
                .values
                .iter()
                .filter(|value| value.facet == Facet::Region);
            regions
                .next()
                .map(|value| value.value.clone())
                .unwrap_or_default()
        })
    });
    select(
        "region",
        texts.text("facet.region"),
        options,
        chosen,
        move |region| {
            atlas.address().push_query(|mut query| {
                query
                    .filter
                    .values
                    .retain(|value| value.facet != Facet::Region);
                if !region.is_empty() {
                    query
                        .filter
                        .values
                        .insert(FacetValue::new(Facet::Region, region));
                }
                query
            });
        },
    )
}

/// The fields of action.
fn field_choice() -> AnyView {
    let (atlas, texts) = (use_atlas(), use_texts());
    let fields = atlas.data().config.fields.clone();
    let option = |field: crate::atlas::Field| {
        let value = FacetValue::new(Facet::Field, &field.id);
        let is_chosen = atlas.is_chosen(value.clone());
        let label = texts.of(&field.label);
        view! {
            <label class="option">
                <input
                    class="option__box"
                    type="checkbox"
                    name="field"
                    value=field.id.clone()
                    prop:checked=derived(move || is_chosen.get())
                    on:change=move |_| atlas.toggle(&value)
                />
                <FieldMark field />
                <span class="option__label">{label}</span>
            </label>
        }
    };
    view! {
        <fieldset class="builder__choice">
            <legend>{texts.text("facet.field")}</legend>
            <div class="builder__options">{each(fields.into_iter().map(option))}</div>
        </fieldset>
    }
    .into_any()
}

/// The language of the embed; without a choice it is the atlas' own, whatever the reader chose in the atlas.
fn language_choice() -> AnyView {
    let (atlas, texts) = (use_atlas(), use_texts());
    let languages = atlas.data().config.languages.clone();
    let options = languages
        .into_iter()
        .map(|language| {
            let name = crate::i18n::endonym(&language).to_owned();
            (language, name)
        })
        .collect();
    let chosen = derived(move || texts.language());
    select(
        "lang",
        texts.text("builder.language"),
        options,
        chosen,
        move |language| {
            atlas.address().push_query(|query| Query {
                language: Some(language),
                ..query
            });
        },
    )
}

fn list_choice(choices: Choices) -> AnyView {
    let texts = use_texts();
    let label = |place: ListPlace| {
        texts.text(match place {
            ListPlace::Side => "builder.list_side",
            ListPlace::Bottom => "builder.list_bottom",
            ListPlace::None => "builder.list_none",
        })
    };
    let options = ListPlace::ALL
        .map(|place| (place.name().to_owned(), label(place)))
        .to_vec();
    let chosen = derived(move || {
        choices
            .options
            .with(|options| options.list.name().to_owned())
    });
    select(
        "list",
        texts.text("builder.list"),
        options,
        chosen,
        move |name| {
            let list = ListPlace::named(&name).unwrap_or_default();
            choices.options.update(|options| options.list = list);
        },
    )
}

fn theme_choice(choices: Choices) -> AnyView {
    let texts = use_texts();
    let label = |theme: ThemeChoice| {
        texts.text(match theme {
            ThemeChoice::Auto => "builder.theme_auto",
            ThemeChoice::Light => "builder.theme_light",
            ThemeChoice::Dark => "builder.theme_dark",
        })
    };
    let options = ThemeChoice::ALL
        .map(|theme| (theme.name().to_owned(), label(theme)))
        .to_vec();
    let chosen = derived(move || {
        choices
            .options
            .with(|options| options.theme.name().to_owned())
    });
    select(
        "theme",
        texts.text("builder.theme"),
        options,
        chosen,
        move |name| {
            let theme = ThemeChoice::named(&name).unwrap_or_default();
            choices.options.update(|options| options.theme = theme);
        },
    )
}

/// A colour of one's own, and what becomes of it where it could not be read.
fn accent_choice(choices: Choices) -> AnyView {
    let texts = use_texts();
    let colour = RwSignal::new(FIRST_ACCENT.to_owned());
    let is_own = memo(move || choices.options.with(|options| options.accent.is_some()));
    let take = move |is_own: bool| {
        let accent = is_own
            .then(|| colour.get_untracked().parse().ok())
            .flatten();
        choices.options.update(|options| options.accent = accent);
    };
    let note = derived(move || {
        let (accent, theme) = choices
            .options
            .with(|options| (options.accent, options.theme));
        accent
            .map(|accent| accent_note(texts, accent, theme))
            .unwrap_or_default()
    });
    view! {
        <div class="builder__choice">
            <label class="option">
                <input
                    class="option__box"
                    type="checkbox"
                    name="own-accent"
                    prop:checked=derived(move || is_own.get())
                    on:change=move |event| take(event_target_checked(&event))
                />
                <span class="option__label">{texts.text("builder.accent")}</span>
                <input
                    class="builder__colour"
                    type="color"
                    name="accent"
                    aria-label=texts.text("builder.accent_colour")
                    prop:value=derived(move || colour.get())
                    on:input=move |event| {
                        colour.set(event_target_value(&event));
                        take(true);
                    }
                />
            </label>
            <p class="builder__note" role="status" data-accent-note>{note}</p>
        </div>
    }
    .into_any()
}

/// What is used in the place of a colour that cannot be read; empty when it can.
fn accent_note(texts: crate::state::Texts, accent: Colour, theme: ThemeChoice) -> String {
    let (light, dark) = (accent.readable_on_light(), accent.readable_on_dark());
    let in_light = theme != ThemeChoice::Dark && light != accent;
    let in_dark = theme != ThemeChoice::Light && dark != accent;
    let (light, dark) = (format!("#{light}"), format!("#{dark}"));
    match (in_light, in_dark) {
        (false, false) => String::new(),
        (true, false) => texts.with("builder.accent_light", &[("colour", &light)]),
        (false, true) => texts.with("builder.accent_dark", &[("colour", &dark)]),
        (true, true) => texts.with("builder.accent_both", &[("light", &light), ("dark", &dark)]),
    }
}

/// As high as the atlas wishes, or a fixed height.
fn height_choice(choices: Choices) -> AnyView {
    let texts = use_texts();
    let is_fixed = memo(move || choices.height.with(Option::is_some));
    let options = vec![
        ("auto".to_owned(), texts.text("builder.height_auto")),
        ("fixed".to_owned(), texts.text("builder.height_fixed")),
    ];
    let chosen = derived(move || if is_fixed.get() { "fixed" } else { "auto" }.to_owned());
    let field = dynamic(move || {
        if !is_fixed.get() {
            return ().into_any();
        }
        let take = move |event| {
            let px = event_target_value(&event)
                .parse()
                .unwrap_or(FIRST_HEIGHT_PX);
            choices.height.set(Some(px.max(LEAST_HEIGHT_PX)));
        };
        view! {
            <label class="builder__choice">
                <span>{texts.text("builder.height_px")}</span>
                <input
                    class="builder__number"
                    type="number"
                    name="height"
                    min=LEAST_HEIGHT_PX
                    max="2000"
                    step="10"
                    value=choices.height.get_untracked().unwrap_or(FIRST_HEIGHT_PX)
                    on:change=take
                />
            </label>
        }
        .into_any()
    });
    let choose = move |name: String| {
        choices
            .height
            .set((name == "fixed").then_some(FIRST_HEIGHT_PX));
    };
    view! {
        {select("height-kind", texts.text("builder.height"), options, chosen, choose)}
        {field}
    }
    .into_any()
}

/// What readers see and cannot change.
fn lock_choice(choices: Choices) -> AnyView {
    let texts = use_texts();
    let option = |(facet, label): (Facet, &str)| {
        let is_locked = move || {
            choices
                .options
                .with(|options| options.lock.contains(&facet))
        };
        let take = move |event| {
            let is_locked = event_target_checked(&event);
            choices.options.update(|options| {
                if is_locked {
                    options.lock.insert(facet);
                } else {
                    options.lock.remove(&facet);
                }
            });
        };
        view! {
            <label class="option">
                <input
                    class="option__box"
                    type="checkbox"
                    name="lock"
                    value=facet.name()
                    prop:checked=derived(is_locked)
                    on:change=take
                />
                <span class="option__label">{texts.text(label)}</span>
            </label>
        }
    };
    let facets = [
        (Facet::Region, "facet.region"),
        (Facet::Field, "facet.field"),
    ];
    view! {
        <fieldset class="builder__group">
            <legend>{texts.text("builder.lock")}</legend>
            <p class="builder__note">{texts.text("builder.lock_note")}</p>
            <div class="builder__options">{each(facets.map(option))}</div>
        </fieldset>
    }
    .into_any()
}
