//! What the reader has put aside, to be kept, passed on or printed.

use std::sync::Arc;

use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};

use crate::atlas::{Initiative, Route};
use crate::state::{AtlasData, derived, memo, use_atlas, use_texts};
use crate::ui::entry::{ContactList, ShareButton};
use crate::ui::icon::{Glyph, Icon};
use crate::ui::labels::place_of;
use crate::ui::panel::evidence_text;
use crate::ui::{dynamic, each, when};
use crate::web::{print_page, scroll_to_top, set_title, site_address};

/// Free modules around a QR code.
///
/// # Source
///
/// ISO/IEC 18004, 6.3.8: a quiet zone of four.
const QUIET: usize = 4;

/// The shortlist. All of it stands in the address.
#[component]
pub fn ShortlistPage() -> impl IntoView {
    let (texts, atlas) = (use_texts(), use_atlas());
    let address = atlas.address();
    let title = texts.text("shortlist.title");
    set_title(&texts.with(
        "title.page",
        &[
            ("page", &title),
            ("atlas", &texts.of(&atlas.data().config.title)),
        ],
    ));
    scroll_to_top();
    let starred = memo(move || address.query().with(|query| query.starred.clone()));
    let is_empty = memo(move || starred.with(Vec::is_empty));
    let content = dynamic(move || {
        if is_empty.get() {
            view! { <p data-shortlist-empty>{texts.text("shortlist.empty")}</p> }.into_any()
        } else {
            view! { <Content starred /> }.into_any()
        }
    });
    view! {
        <main class="page shortlist" id="main">
            <h1 class="page__title">{title}</h1>
            {content}
            <p class="no-print">
                <a class="button" href=derived(move || address.href("/"))>{texts.text("shortlist.to_list")}</a>
            </p>
        </main>
    }
    .into_any()
}

/// The entries, and what can be done with the list.
#[component]
fn Content(
    /// Ids in the reader's order.
    starred: Memo<Vec<String>>,
) -> impl IntoView {
    let (texts, atlas) = (use_texts(), use_atlas());
    let missing = memo(move || {
        let data = atlas.present_data();
        let is_missing = |id: &&String| data.dataset.find(id).is_none();
        starred.with(|starred| starred.iter().filter(is_missing).count())
    });
    let entries = dynamic(move || {
        let data = atlas.present_data();
        let find = |id: &String| data.dataset.get(data.dataset.find(id)?).cloned();
        let entries: Vec<_> = starred.with(|starred| starred.iter().filter_map(find).collect());
        each(entries.into_iter().map(|initiative| {
            let data = Arc::clone(&data);
            view! { <Entry data initiative /> }
        }))
    });
    view! {
        <p class="no-print">{texts.text("shortlist.lead")}</p>
        {when(
            move || missing.get() > 0,
            move || view! { <p data-shortlist-missing>{derived(move || texts.count("shortlist.missing", missing.get()))}</p> }.into_any(),
        )}
        <ol class="shortlist__entries">{entries}</ol>
        <Ways />
    }
    .into_any()
}

/// One entry with all that is needed to get in touch.
#[component]
fn Entry(
    /// What names come from.
    data: Arc<AtlasData>,
    /// The initiative.
    initiative: Arc<Initiative>,
) -> impl IntoView {
    let (texts, atlas) = (use_texts(), use_atlas());
    let language = data.config.language_of_names().to_owned();
    let path = Route::of_initiative(&initiative.id).path();
    let title = initiative.title.clone();
    let remove = texts.with("shortlist.remove", &[("title", &title)]);
    let id = initiative.id.to_string();
    let dropped = id.clone();
    view! {
        <li class="shortlist__entry" data-shortlisted=id>
            <h2 class="shortlist__title" lang=language.clone()>
                <a href=derived(move || atlas.address().href(&path))>{title}</a>
            </h2>
            <p lang=language>{initiative.organisation.name.clone()}</p>
            <p>{place_of(&data, texts, &initiative)} " · " {evidence_text(texts, &initiative)}</p>
            <ContactList contact=initiative.contact.clone() />
            <button
                type="button"
                class="icon-button shortlist__remove no-print"
                aria-label=remove
                on:click=move |_| atlas.toggle_star(&dropped)
            >
                <Icon glyph=Glyph::Close />
            </button>
        </li>
    }
    .into_any()
}

/// Print, pass on, take to a phone, empty.
#[component]
fn Ways() -> impl IntoView {
    let (texts, atlas) = (use_texts(), use_atlas());
    let address = atlas.address();
    let url = derived(move || {
        let path = address.href_in_atlas(&Route::Shortlist.path());
        [site_address(), path].concat()
    });
    let share = dynamic(move || {
        view! { <ShareButton title=texts.text("shortlist.title") url=url.get() /> }.into_any()
    });
    let clear = move |_| {
        address.push_query(|mut query| {
            query.starred.clear();
            query
        });
    };
    let code = dynamic(move || each(qr_path(&url.get()).map(|code| view! { <QrView code /> })));
    view! {
        <div class="entry__actions no-print">
            <button type="button" class="button" data-print on:click=|_| print_page()>
                <Icon glyph=Glyph::Print />
                {texts.text("entry.print")}
            </button>
            {share}
            <button type="button" class="button" data-shortlist-clear on:click=clear>{texts.text("shortlist.clear")}</button>
        </div>
        {code}
    }
    .into_any()
}

/// A QR code: its modules as path data, and its width with the quiet zone, in modules.
struct QrPath {
    path: String,
    width: usize,
}

/// A QR code that holds a link; `None` for a link too long for one.
fn qr_path(url: &str) -> Option<QrPath> {
    let code = QrCode::with_error_correction_level(url, EcLevel::L).ok()?;
    let width = code.width();
    let dark = code.to_colors().into_iter().enumerate();
    let dark = dark.filter(|(_, colour)| *colour == Color::Dark);
    let path = dark.map(|(at, _)| {
        let (x, y) = (at % width + QUIET, at / width + QUIET);
        format!("M{x} {y}h1v1h-1z")
    });
    Some(QrPath {
        path: path.collect(),
        width: width + 2 * QUIET,
    })
}

/// The code, dark on white in every theme: cameras want it so.
#[component]
fn QrView(
    /// What is drawn.
    code: QrPath,
) -> impl IntoView {
    let texts = use_texts();
    let view_box = format!("0 0 {0} {0}", code.width);
    view! {
        <figure class="qr">
            <svg class="qr__code" viewBox=view_box role="img" aria-label=texts.text("shortlist.qr") data-qr>
                <rect width="100%" height="100%" fill="#fff" />
                <path d=code.path fill="#000" />
            </svg>
            <figcaption>{texts.text("shortlist.qr_hint")}</figcaption>
        </figure>
    }
}
