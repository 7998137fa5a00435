//! What is at hand as files.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::cite::Citations;
use super::list_view::ListView;
use super::words::words;
use crate::atlas::export::{Drawing, MapSheet, Separator};
use crate::atlas::{FeatureIndex, Size};
use crate::state::{AtlasState, Texts, derived, use_atlas, use_map, use_supplements, use_texts};
use crate::ui::{each, when};
use crate::web::{SaveError, log_warning, save_png, save_text};

/// A picture is so many dots wide at least.
const PICTURE_DOTS: f64 = 2000.0;

/// A view that can be taken away as files.
pub(crate) trait Takeable: Send + Sync {
    /// Its tables: the name of each in the page, and the message on its button.
    fn tables(&self) -> &'static [(&'static str, &'static str)] {
        &[("csv", "take.table")]
    }

    /// The message that says what is in the collection.
    fn collection_note(&self) -> &'static str;

    /// The name of a file with an ending.
    ///
    /// - `kind`: which of the tables, or the ending itself.
    fn name(&self, kind: &str, ending: &str) -> String;

    /// One of its tables.
    fn table(&self, kind: &str, separator: Separator) -> String;

    /// Its map as GeoJSON.
    fn collection(&self) -> String;

    /// Its map on a sheet. Tracks what it shows.
    fn sheet(&self) -> MapSheet;
}

/// Table, collection, drawing and picture of list and map.
#[component]
pub(super) fn Files() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let map = use_map();
    let with_statewide = RwSignal::new(false);
    let listed = derived(move || listed_of(atlas, with_statewide));
    let view = ListView {
        atlas,
        supplements: use_supplements(),
        texts,
        query: derived(move || atlas.address().query().get()),
        listed,
        shown: derived(move || {
            let selection = atlas.selection();
            selection.with(|selection| selection.passing().clone())
        }),
        view: derived(move || map.drawn().get()),
        district: None,
    };
    let what = derived(move || {
        let count = texts.count("take.count", listed.with(Vec::len));
        let selection = words(atlas, texts).selection;
        texts.with("take.what", &[("selection", &selection), ("count", &count)])
    });
    view! {
        <section class="take__section" aria-labelledby="take-files">
            <h3 class="take__heading" id="take-files">{texts.text("take.files")}</h3>
            <p class="take__note" data-take-what>{what}</p>
            <StatewideChoice with_statewide />
            <FileButtons of=Arc::new(view) />
            <p class="take__note">
                <a href=derived(move || atlas.address().href("/data"))>{texts.text("take.all_data")}</a>
            </p>
        </section>
    }
    .into_any()
}

/// What is taken away, in the order of the list. Tracks it.
fn listed_of(atlas: AtlasState, with_statewide: RwSignal<bool>) -> Vec<FeatureIndex> {
    let mut listed = atlas.listed().get().as_ref().clone();
    if with_statewide.get() {
        listed.extend(atlas.statewide().get().iter());
    }
    listed
}

/// The files of a view and its citation, for a page that has no dialog for them.
#[component]
pub(crate) fn TakeSection(
    /// The view.
    of: Arc<dyn Takeable>,
    /// The message that says what is taken.
    hint: &'static str,
    /// What is cited.
    title: Signal<String>,
) -> impl IntoView {
    let texts = use_texts();
    view! {
        <section class="take__section take__section--page" aria-labelledby="take-view" data-take-view>
            <h2 id="take-view">{texts.text("take.title")}</h2>
            <p class="take__note">{texts.text(hint)}</p>
            <FileButtons of />
            <details>
                <summary>{texts.text("take.cite")}</summary>
                <Citations title />
            </details>
        </section>
    }
    .into_any()
}

/// One button a file, each with what it is good for; below them what became of the last one.
#[component]
pub(crate) fn FileButtons(
    /// What is taken away.
    of: Arc<dyn Takeable>,
) -> impl IntoView {
    let texts = use_texts();
    let done: Done = RwSignal::new(None);
    let said = derived(move || said_of(texts, done));
    let tables = table_buttons(&of, texts, done);
    let note = of.collection_note();
    let (collected, drawn, pictured) = (Arc::clone(&of), Arc::clone(&of), Arc::clone(&of));
    let collect = move |_| {
        let name = collected.name("geojson", "geojson");
        done.set(Some(saved(
            name,
            "application/geo+json",
            &collected.collection(),
        )));
    };
    let draw = move |_| {
        let name = drawn.name("svg", "svg");
        done.set(Some(saved(
            name,
            "image/svg+xml",
            &drawn.sheet().drawing().svg,
        )));
    };
    let picture = move |_| {
        let (name, drawing) = (pictured.name("png", "png"), pictured.sheet().drawing());
        spawn_local(async move {
            let saved = save_picture(name, drawing).await;
            // Fails when the page was left meanwhile.
            let _ = done.try_set(Some(saved));
        });
    };
    let dots = derived(move || {
        let size = of.sheet().size();
        let dots = |length: f64| (length * dots_of(size)).round().to_string();
        let (width, height) = (dots(size.width), dots(size.height));
        texts.with("take.png_size", &[("width", &width), ("height", &height)])
    });
    view! {
        <ul class="take__files">
            {tables}
            <li>
                <button type="button" class="button" data-save="geojson" on:click=collect>{texts.text("take.geodata")}</button>
                <span class="take__note">{texts.text(note)}</span>
            </li>
            <li>
                <button type="button" class="button" data-save="svg" on:click=draw>{texts.text("take.svg")}</button>
                <span class="take__note">{texts.text("take.svg_for")}</span>
            </li>
            <li>
                <button type="button" class="button" data-save="png" on:click=picture>{texts.text("take.png")}</button>
                <span class="take__note" data-png-size>{dots}</span>
            </li>
        </ul>
        <p class="take__said" role="status" data-take-said>{said}</p>
    }
    .into_any()
}

/// What became of the last file; nothing before the first.
type Done = RwSignal<Option<Result<String, SaveError>>>;

/// One button a table; the choice at the first is for all of them.
fn table_buttons(of: &Arc<dyn Takeable>, texts: Texts, done: Done) -> AnyView {
    let separator = RwSignal::new(Separator::default());
    let tables = of.tables().iter().enumerate();
    each(tables.map(|(at, (kind, message))| {
        let of = Arc::clone(of);
        let save = move |_| {
            let name = of.name(kind, "csv");
            let table = of.table(kind, separator.get_untracked());
            done.set(Some(saved(name, "text/csv;charset=utf-8", &table)));
        };
        let choice = (at == 0).then(|| view! { <SeparatorChoice separator /> });
        view! {
            <li>
                <button type="button" class="button" data-save=*kind on:click=save>{texts.text(message)}</button>
                {each(choice)}
            </li>
        }
    }))
}

/// Whether state-wide initiatives that stand beside the list come along, where there are some.
#[component]
fn StatewideChoice(
    /// The choice.
    with_statewide: RwSignal<bool>,
) -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let beside = move || atlas.statewide().with(|statewide| statewide.len());
    let choose = move |event| with_statewide.set(event_target_checked(&event));
    when(
        move || beside() > 0,
        move || {
            view! {
                <label class="take__option">
                    <input
                        type="checkbox"
                        name="statewide"
                        prop:checked=move || with_statewide.get()
                        on:change=choose
                    />
                    {texts.count("take.statewide", beside())}
                </label>
            }
            .into_any()
        },
    )
}

/// For which program the table is.
#[component]
fn SeparatorChoice(
    /// What is chosen.
    separator: RwSignal<Separator>,
) -> impl IntoView {
    let texts = use_texts();
    let choose = move |event| {
        separator.set(match event_target_value(&event).as_str() {
            "comma" => Separator::Comma,
            _ => Separator::Semicolon,
        });
    };
    view! {
        <label>
            <span class="visually-hidden">{texts.text("take.separator")}</span>
            <select class="sort__select" name="separator" on:change=choose>
                <option value="semicolon">{texts.text("take.semicolon")}</option>
                <option value="comma">{texts.text("take.comma")}</option>
            </select>
        </label>
    }
}

/// What became of the last file, in words; nothing before the first. Tracks it.
fn said_of(texts: Texts, done: Done) -> String {
    done.with(|done| match done {
        None => String::new(),
        Some(Ok(name)) => texts.with("take.saved", &[("name", name)]),
        Some(Err(error)) => {
            log_warning(&error.to_string());
            texts.with("take.not_saved", &[("name", &error.name)])
        }
    })
}

/// Saves a text as a file, and returns its name.
fn saved(name: String, media_type: &str, text: &str) -> Result<String, SaveError> {
    save_text(&name, media_type, text)?;
    Ok(name)
}

/// Saves a drawing as a picture, and returns the file's name.
async fn save_picture(name: String, drawing: Drawing) -> Result<String, SaveError> {
    let size = Size {
        width: drawing.width_px,
        height: drawing.height_px,
    };
    save_png(&name, &drawing.svg, size.width, size.height, dots_of(size)).await?;
    Ok(name)
}

/// How many dots the picture has for each CSS pixel: twice as many as a plain screen, more for a small map.
fn dots_of(size: Size) -> f64 {
    (PICTURE_DOTS / size.width).ceil().clamp(2.0, 6.0)
}
