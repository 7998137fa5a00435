//! The list and the map at hand as files.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::sheet::Stage;
use super::table;
use super::words::{Words, words};
use crate::atlas::FeatureIndex;
use crate::atlas::export::{About, Drawing, Separator, Whole, collection, csv, file_name};
use crate::state::{
    AtlasState, MapState, Supplements, Texts, derived, use_atlas, use_map, use_supplements,
    use_texts,
};
use crate::ui::when;
use crate::web::{SaveError, log_warning, save_png, save_text, site_address};

/// A picture is so many dots wide at least.
const PICTURE_DOTS: f64 = 2000.0;

/// What a file is made from.
#[derive(Clone, Copy)]
struct Source {
    atlas: AtlasState,
    supplements: Supplements,
    texts: Texts,
    map: MapState,
    with_statewide: RwSignal<bool>,
    separator: RwSignal<Separator>,
}

/// Table, collection, drawing and picture.
#[component]
pub(super) fn Files() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let source = Source {
        atlas,
        supplements: use_supplements(),
        texts,
        map: use_map(),
        with_statewide: RwSignal::new(false),
        separator: RwSignal::new(Separator::default()),
    };
    let done: RwSignal<Option<Result<String, SaveError>>> = RwSignal::new(None);
    let said = derived(move || said_of(texts, done));
    let what = derived(move || {
        let count = texts.count("take.count", source.listed().len());
        let selection = words(atlas, texts).selection;
        texts.with("take.what", &[("selection", &selection), ("count", &count)])
    });
    view! {
        <section class="take__section" aria-labelledby="take-files">
            <h3 class="take__heading" id="take-files">{texts.text("take.files")}</h3>
            <p class="take__note" data-take-what>{what}</p>
            <StatewideChoice with_statewide=source.with_statewide />
            <FileButtons source done />
            <p class="take__said" role="status" data-take-said>{said}</p>
            <p class="take__note">
                <a href=derived(move || atlas.address().href("/data"))>{texts.text("take.all_data")}</a>
            </p>
        </section>
    }
    .into_any()
}

/// One button a file, each with what it is good for.
#[component]
fn FileButtons(
    /// What the files are made from.
    source: Source,
    /// What became of the last one.
    done: RwSignal<Option<Result<String, SaveError>>>,
) -> impl IntoView {
    let texts = use_texts();
    let save = move |make: fn(&Source) -> Result<String, SaveError>| {
        move |_| done.set(Some(make(&source)))
    };
    let picture = move |_| spawn_local(async move { done.set(Some(png(&source).await)) });
    let drawing = source.drawing();
    let dots = |length: f64| (length * dots_of(&drawing)).round().to_string();
    let size = [
        ("width", dots(drawing.width_px)),
        ("height", dots(drawing.height_px)),
    ];
    let size = size.each_ref().map(|(name, dots)| (*name, dots.as_str()));
    view! {
        <ul class="take__files">
            <li>
                <button type="button" class="button" data-save="csv" on:click=save(table_file)>{texts.text("take.table")}</button>
                <SeparatorChoice separator=source.separator />
            </li>
            <li>
                <button type="button" class="button" data-save="geojson" on:click=save(collection_file)>{texts.text("take.geodata")}</button>
                <span class="take__note">{texts.text("take.geojson_for")}</span>
            </li>
            <li>
                <button type="button" class="button" data-save="svg" on:click=save(drawing_file)>{texts.text("take.svg")}</button>
                <span class="take__note">{texts.text("take.svg_for")}</span>
            </li>
            <li>
                <button type="button" class="button" data-save="png" on:click=picture>{texts.text("take.png")}</button>
                <span class="take__note" data-png-size>{texts.with("take.png_size", &size)}</span>
            </li>
        </ul>
    }
    .into_any()
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
pub(crate) fn SeparatorChoice(
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
pub(crate) fn said_of(texts: Texts, done: RwSignal<Option<Result<String, SaveError>>>) -> String {
    done.with(|done| match done {
        None => String::new(),
        Some(Ok(name)) => texts.with("take.saved", &[("name", name)]),
        Some(Err(error)) => {
            log_warning(&error.to_string());
            texts.with("take.not_saved", &[("name", &error.name)])
        }
    })
}

impl Source {
    fn words(&self) -> Words {
        words(self.atlas, self.texts)
    }

    /// What is taken away, in the order of the list.
    fn listed(&self) -> Vec<FeatureIndex> {
        let mut listed = self.atlas.listed().get().as_ref().clone();
        if self.with_statewide.get() {
            listed.extend(self.atlas.statewide().get().iter());
        }
        listed
    }

    fn name(&self, ending: &str) -> String {
        let words = self.words();
        file_name(&words.chosen, &words.date, ending)
    }

    fn drawing(&self) -> Drawing {
        let (data, words) = (self.atlas.present_data(), self.words());
        let context = self.supplements.context().get_untracked();
        let stage = Stage {
            atlas: self.atlas,
            supplements: self.supplements,
            texts: self.texts,
            map: self.map,
            data: &data,
            context: &context,
        };
        let total = self
            .atlas
            .selection()
            .with_untracked(|selection| selection.total());
        stage.sheet(&words, total).drawing()
    }
}

fn table_file(source: &Source) -> Result<String, SaveError> {
    let records = table::records(&source.atlas.present_data(), &source.listed());
    let rows = records
        .iter()
        .map(|record| table::row(source.atlas, source.supplements, source.texts, record));
    let text = csv(
        &table::head(source.texts),
        rows,
        source.separator.get_untracked(),
    );
    let name = source.name("csv");
    save_text(&name, "text/csv;charset=utf-8", &text)?;
    Ok(name)
}

fn collection_file(source: &Source) -> Result<String, SaveError> {
    let (data, words) = (source.atlas.present_data(), source.words());
    let records = table::records(&data, &source.listed());
    let parts: Vec<_> = source
        .supplements
        .translations()
        .with_untracked(|translations| {
            let records = records.iter();
            records
                .map(|record| {
                    (
                        translations.all_summaries(record),
                        table::source_url(source.supplements, record),
                    )
                })
                .collect()
        });
    let features = records
        .iter()
        .zip(&parts)
        .map(|(initiative, (summary, url))| Whole {
            initiative,
            summary,
            source_url: Some(url.as_str()).filter(|url| !url.is_empty()),
        });
    let credit = data.config.credits.first();
    let about = About {
        title: words.title.clone(),
        attribution: credit
            .map(|credit| credit.holder.clone())
            .unwrap_or_default(),
        licence: credit
            .map(|credit| credit.licence.name.clone())
            .unwrap_or_default(),
        url: format!(
            "{}{}",
            site_address(),
            source.atlas.address().cited(words.version.as_deref())
        ),
        version: words.version.clone(),
        date: words.date.clone(),
    };
    let name = source.name("geojson");
    save_text(&name, "application/geo+json", &collection(&about, features))?;
    Ok(name)
}

fn drawing_file(source: &Source) -> Result<String, SaveError> {
    save_drawing(source.name("svg"), &source.drawing())
}

async fn png(source: &Source) -> Result<String, SaveError> {
    save_picture(source.name("png"), source.drawing()).await
}

/// Saves a drawing as it is, and returns the file's name.
pub(crate) fn save_drawing(name: String, drawing: &Drawing) -> Result<String, SaveError> {
    save_text(&name, "image/svg+xml", &drawing.svg)?;
    Ok(name)
}

/// Saves a drawing as a picture, and returns the file's name.
pub(crate) async fn save_picture(name: String, drawing: Drawing) -> Result<String, SaveError> {
    let dots = dots_of(&drawing);
    save_png(
        &name,
        &drawing.svg,
        drawing.width_px,
        drawing.height_px,
        dots,
    )
    .await?;
    Ok(name)
}

/// How many dots the picture has for each CSS pixel: twice as many as a plain screen, more for a small map.
fn dots_of(drawing: &Drawing) -> f64 {
    (PICTURE_DOTS / drawing.width_px).ceil().clamp(2.0, 6.0)
}
