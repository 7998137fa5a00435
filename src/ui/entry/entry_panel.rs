//! The whole entry of an initiative: a panel beside the map, a page on a phone.

use std::sync::Arc;

use leptos::html::Article;
use leptos::prelude::*;

use super::{ContactList, Facts, ShareButton};
use crate::atlas::{FeatureIndex, Initiative, Route, letter_link};
use crate::state::{Texts, derived, effect, memo, use_atlas, use_supplements, use_texts};
use crate::ui::field_mark::FieldNames;
use crate::ui::icon::{Glyph, Icon};
use crate::ui::notice::Notice;
use crate::ui::{dynamic, each};
use crate::web::{focus_from_top, has_focus, print_page, site_address};

/// The entry that the address names, or what to do when there is none of that name.
#[component]
pub fn EntryPanel() -> impl IntoView {
    let atlas = use_atlas();
    let texts = use_texts();
    move || {
        let Some(index) = atlas.selected().get() else {
            if !atlas.is_complete() {
                return view! { <p class="entry__coming">{texts.text("entry.coming")}</p> }
                    .into_any();
            }
            return view! {
                <Notice kind="missing" heading=texts.text("entry.missing") text=texts.text("entry.missing_text")>
                    <BackLink />
                </Notice>
            }
            .into_any();
        };
        view! { <Entry index /> }.into_any()
    }
}

/// Back to the list, with filters and map as they were.
#[component]
fn BackLink() -> impl IntoView {
    let texts = use_texts();
    let address = use_atlas().address();
    view! {
        <a class="entry__back" data-back href=derived(move || address.href("/"))>
            <Icon glyph=Glyph::Back />
            {texts.text("entry.back")}
        </a>
    }
}

/// The entry of one initiative.
#[component]
fn Entry(
    /// Which one.
    index: FeatureIndex,
) -> impl IntoView {
    let texts = use_texts();
    let data = use_atlas().data();
    let initiative = data.dataset.get(index)?.clone();
    let article: NodeRef<Article> = NodeRef::new();
    let is_embedded = use_atlas().address().is_embedded();
    // The other world: the focus goes to the entry, so that readers by ear and by keyboard notice it.
    effect(move || {
        let Some(article) = article.get() else { return };
        // A frame that is opened with an entry leaves the focus to the page around it.
        if !is_embedded || has_focus() {
            focus_from_top(&article);
        }
    });
    let fields = data.config.fields_of(&initiative);
    let id = initiative.id.to_string();
    let title = initiative.title.clone();
    let organisation = initiative.organisation.name.clone();
    let contact = initiative.contact.clone();
    let language = data.config.language_of_names().to_owned();
    Some(
        view! {
            <article class="entry" data-entry=id tabindex="-1" node_ref=article>
                <BackLink />
                <h1 class="entry__title" lang=language.clone()>{title}</h1>
                <p class="entry__organisation" lang=language>{organisation}</p>
                <ul class="entry__fields" aria-label=texts.text("facet.field")>
                    <FieldNames fields class="entry__field" />
                </ul>
                <Summary initiative=initiative.clone() />
                <ContactList contact />
                <Facts initiative=initiative.clone() />
                <Actions initiative />
            </article>
        }
        .into_any(),
    )
}

/// What an initiative does; in the reader's language when the translations have come.
#[component]
fn Summary(
    /// The initiative.
    initiative: Arc<Initiative>,
) -> impl IntoView {
    let texts = use_texts();
    let translations = use_supplements().translations();
    dynamic(move || {
        let (translations, language) = (translations.get(), texts.language());
        let best = translations.best_summary(&initiative, &language);
        each(best.map(|(language, text)| {
            view! { <p class="entry__summary" lang=language.to_owned()>{text.to_owned()}</p> }
        }))
    })
}

/// What the reader can do with an entry.
#[component]
fn Actions(
    /// The initiative.
    initiative: Arc<Initiative>,
) -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let path = Route::of_initiative(&initiative.id).path();
    let url = format!("{}{}", site_address(), atlas.address().file(&path));
    let correction = correction_link(
        texts,
        &atlas.data().config.corrections.email,
        &initiative,
        &url,
    );
    view! {
        <div class="entry__actions">
            <StarButton id=initiative.id.to_string() />
            <ShareButton title=initiative.title.clone() url />
            <button type="button" class="button" on:click=|_| print_page()>
                <Icon glyph=Glyph::Print />
                {texts.text("entry.print")}
            </button>
            {each(
                correction
                    .map(|link| {
                        view! {
                            <a class="button" data-correct href=link>
                                <Icon glyph=Glyph::Edit />
                                {texts.text("entry.correct")}
                            </a>
                        }
                    }),
            )}
        </div>
    }
}

/// Puts the entry on the reader's shortlist, or takes it from there.
#[component]
fn StarButton(
    /// Id of the initiative.
    id: String,
) -> impl IntoView {
    let (texts, atlas) = (use_texts(), use_atlas());
    let query = atlas.address().query();
    let is_starred = {
        let id = id.clone();
        memo(move || query.with(|query| query.starred.contains(&id)))
    };
    view! {
        <button
            type="button"
            class="button star"
            data-star=id.clone()
            aria-pressed=derived(move || is_starred.get().to_string())
            on:click=move |_| atlas.toggle_star(&id)
        >
            {texts.text("star.button")}
        </button>
    }
}

/// A letter to those who keep the data, with name and id of the entry filled in.
fn correction_link(
    texts: Texts,
    address: &str,
    initiative: &Initiative,
    url: &str,
) -> Option<String> {
    let values = [
        ("title", initiative.title.as_str()),
        ("id", initiative.id.as_str()),
        ("url", url),
    ];
    letter_link(
        address,
        &texts.with("correction.subject", &values),
        &texts.with("correction.text", &values),
    )
}
