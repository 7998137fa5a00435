//! The top of every page: name, search, ways to other pages, language, theme.

use leptos::prelude::*;

use super::each;
use super::icon::{Glyph, Icon};
use super::panel::SearchField;
use crate::atlas::{Route, ThemeChoice};
use crate::i18n::endonym;
use crate::state::{Address, Language, Theme, derived, use_atlas, use_texts};
use crate::web::focus_first;

/// The header.
#[component]
pub fn Header() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let address = atlas.address();
    let page_link = move |page: Route, name: &str| {
        let path = page.path();
        let is_here = move || address.route().with(|route| *route == page);
        view! {
            <a
                class="header__link"
                href=derived(move || address.href(&path))
                aria-current=derived(move || if is_here() { "page" } else { "false" }.to_owned())
            >
                {texts.text(name)}
            </a>
        }
    };
    let title = texts.of(&atlas.data().config.title);
    view! {
        <SkipLinks />
        <header class="header">
            <a class="header__title" href=derived(move || address.href("/"))>
                <TwoToned title />
            </a>
            <SearchField />
            <nav class="header__nav" aria-label=texts.text("header.pages")>
                {page_link(Route::Coverage, "header.coverage")}
                {page_link(Route::About, "header.about")}
            </nav>
            <LanguageChoice />
            <ThemeToggle />
        </header>
    }
}

/// A title with its first word set off.
#[component]
fn TwoToned(
    /// The title.
    title: String,
) -> impl IntoView {
    let (first, rest) = title
        .split_once(' ')
        .map_or((title.as_str(), ""), |(first, rest)| (first, rest));
    view! {
        <strong>{first.to_owned()}</strong>
        " "
        <span class="header__subtitle">{rest.to_owned()}</span>
    }
}

/// Ways for the keyboard past the header: to list and map.
#[component]
fn SkipLinks() -> impl IntoView {
    let texts = use_texts();
    // Buttons, not links: a link to `#list` would overwrite where the map looks.
    let skip_to = |selector: &'static str| {
        move |_| {
            focus_first(selector);
        }
    };
    view! {
        <div class="skip-links">
            <button type="button" on:click=skip_to("[data-status]")>{texts.text("skip.list")}</button>
            <button type="button" on:click=skip_to("[data-map]")>{texts.text("skip.map")}</button>
        </div>
    }
}

/// The choice of the language. Each stands by its own name, so that whoever speaks it finds it.
#[component]
fn LanguageChoice() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let address: Address = atlas.address();
    let present = texts.language();
    let code = present.split('-').next().unwrap_or_default();
    let code = code.to_ascii_uppercase();
    let languages = atlas.data().config.languages.clone();
    let options = languages.into_iter().map(|language| {
        let name = endonym(&language).to_owned();
        let is_present = language == present;
        view! {
            <option value=language.clone() lang=language selected=is_present>
                {name}
            </option>
        }
    });
    let choose = move |event| Language::choose(address, &event_target_value(&event));
    view! {
        <label class="header__language" title=texts.text("header.language")>
            <Icon glyph=Glyph::Globe />
            <span aria-hidden="true">{code}</span>
            <select data-languages aria-label=texts.text("header.language") on:change=choose>
                {each(options)}
            </select>
        </label>
    }
}

/// Goes on to the next theme.
#[component]
fn ThemeToggle() -> impl IntoView {
    let texts = use_texts();
    let theme: Theme = expect_context();
    let choice = theme.choice();
    let name = derived(move || {
        texts.text(match choice.get() {
            ThemeChoice::Auto => "theme.auto",
            ThemeChoice::Light => "theme.light",
            ThemeChoice::Dark => "theme.dark",
        })
    });
    view! {
        <button
            type="button"
            class="header__button"
            data-theme-toggle
            title=name
            aria-label=name
            on:click=move |_| theme.toggle()
        >
            <Icon glyph=Glyph::Theme />
        </button>
    }
}
