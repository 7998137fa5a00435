//! Table and map of the page as files, and how they are cited.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::controls::breaks_message;
use super::key::class_range;
use super::names::{area_label, category_label, measure_title, rests_on_few};
use super::table::sorted_districts;
use crate::atlas::export::{Cell, Drawing, KeyEntry, MapSheet, Separator, Texture, csv, file_name};
use crate::atlas::{Area, Category, Insets, MapView, Measure, Size, Tally, is_small};
use crate::state::{
    AtlasData, AtlasState, CoverageState, MapState, Supplements, Texts, derived, use_atlas,
    use_coverage, use_map, use_supplements, use_texts,
};
use crate::ui::map::placed_names;
use crate::ui::takeaway::{
    Citations, SeparatorChoice, Stage, Words, class_colour, said_of, save_drawing, save_picture,
    token_colour, words,
};
use crate::web::{SaveError, save_text, site_address};

/// The map on its sheet, CSS pixels.
const MAP: Size = Size {
    width: 900.0,
    height: 760.0,
};
/// Room around the districts.
const INSETS: Insets = Insets {
    top: 12.0,
    right: 12.0,
    bottom: 12.0,
    left: 12.0,
};
/// Decimals of a rate in a table: as many as say something.
const RATE_DECIMALS: u32 = 3;

/// What the files are made from.
#[derive(Clone, Copy)]
struct Source {
    atlas: AtlasState,
    coverage: CoverageState,
    supplements: Supplements,
    texts: Texts,
    map: MapState,
    separator: RwSignal<Separator>,
}

/// Buttons for table, drawing and picture; below them the citation.
#[component]
pub(super) fn TakeAwaySection() -> impl IntoView {
    let texts = use_texts();
    let source = Source {
        atlas: use_atlas(),
        coverage: use_coverage(),
        supplements: use_supplements(),
        texts,
        map: use_map(),
        separator: RwSignal::new(Separator::default()),
    };
    let done: RwSignal<Option<Result<String, SaveError>>> = RwSignal::new(None);
    let save = move |make: fn(&Source) -> Result<String, SaveError>| {
        move |_| done.set(Some(make(&source)))
    };
    let picture = move |_| spawn_local(async move { done.set(Some(png(&source).await)) });
    view! {
        <section class="coverage__section take__section" aria-labelledby="coverage-take" data-take-coverage>
            <h2 id="coverage-take">{texts.text("take.title")}</h2>
            <p class="coverage__note">{texts.text("take.coverage_hint")}</p>
            <ul class="take__files">
                <li>
                    <button type="button" class="button" data-save="csv" on:click=save(table_file)>{texts.text("take.table")}</button>
                    <SeparatorChoice separator=source.separator />
                </li>
                <li>
                    <button type="button" class="button" data-save="svg" on:click=save(drawing_file)>{texts.text("take.svg")}</button>
                    <span class="take__note">{texts.text("take.svg_for")}</span>
                </li>
                <li>
                    <button type="button" class="button" data-save="png" on:click=picture>{texts.text("take.png")}</button>
                </li>
            </ul>
            <p class="take__said" role="status" data-take-said>{derived(move || said_of(texts, done))}</p>
            <details>
                <summary>{texts.text("take.cite")}</summary>
                <Citations />
            </details>
        </section>
    }
    .into_any()
}

impl Source {
    fn words(&self) -> Words {
        words(self.atlas, self.texts)
    }

    fn title(&self) -> String {
        let measure = self
            .coverage
            .view()
            .with_untracked(|view| view.measure.clone());
        measure_title(&self.atlas.data().config, self.texts, &measure)
    }

    fn name(&self, ending: &str) -> String {
        let words = self.words();
        let about = [vec![self.title()], words.chosen.clone()].concat();
        file_name(&about, &words.date, ending)
    }

    /// The map with its key, as the page shows it.
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
        let view = MapView::fitting(data.regions.extent(), MAP, INSETS);
        let texts = self.texts;
        let (fills, textures) = self.shading();
        let breaks = self
            .coverage
            .classes()
            .with_untracked(|classes| classes.breaks());
        let method = texts.text(breaks_message(breaks));
        let link = self.atlas.address().cited(words.version.as_deref());
        let total = self
            .atlas
            .selection()
            .with_untracked(|selection| selection.total());
        let sheet = MapSheet {
            title: format!("{}, {}", self.title(), words.atlas),
            lines: vec![
                texts.with(
                    "take.what",
                    &[
                        ("selection", &words.selection),
                        ("count", &texts.count("take.count", total)),
                    ],
                ),
                texts.with("coverage.method", &[("breaks", &method)]),
            ],
            fills,
            textures,
            names: placed_names(self.supplements, texts, &view, &[]),
            key: self.key(),
            credits: vec![
                words.credit(texts),
                format!(
                    "{} {}",
                    texts.text("map.credits"),
                    texts.text("take.population")
                ),
                format!("{}{link}", site_address()),
            ],
            ..stage.land(view)
        };
        sheet.drawing()
    }

    /// Colour and texture of each district, in their order.
    fn shading(&self) -> (Vec<Option<String>>, Vec<Option<Texture>>) {
        let data = self.atlas.data();
        let coverage = self.coverage.coverage().get_untracked();
        let classes = self.coverage.classes().get_untracked();
        let measure = self
            .coverage
            .view()
            .with_untracked(|view| view.measure.clone());
        let districts = data.regions.districts().iter();
        let shade = |ags: &str| {
            let Some(area) = coverage.district(ags) else {
                return (None, None);
            };
            let class = classes.class_of(coverage.value(area, &measure));
            let texture = match class {
                None => Some(Texture::Lines),
                Some(_) => rests_on_few(&coverage, &area.tally, &measure).then_some(Texture::Dots),
            };
            (class.map(class_colour), texture)
        };
        districts.map(|district| shade(&district.ags)).unzip()
    }

    fn key(&self) -> Vec<KeyEntry> {
        let texts = self.texts;
        let is_count = self
            .coverage
            .view()
            .with_untracked(|view| view.measure.is_count());
        let classes = self.coverage.classes().get_untracked();
        let entries = classes.legend().into_iter().map(|entry| KeyEntry {
            text: class_range(texts, &classes, &entry, is_count),
            colour: entry
                .class
                .map_or_else(|| token_colour("--land"), class_colour),
            path: None,
            texture: entry.class.is_none().then_some(Texture::Lines),
        });
        let mut entries: Vec<KeyEntry> = entries.collect();
        if self.shading().1.contains(&Some(Texture::Dots)) {
            entries.push(KeyEntry {
                text: texts.text("coverage.small"),
                colour: token_colour("--land"),
                path: None,
                texture: Some(Texture::Dots),
            });
        }
        entries
    }
}

/// The table as it is shown: its rows in their order, its columns in theirs.
fn table_file(source: &Source) -> Result<String, SaveError> {
    let texts = source.texts;
    let data = source.atlas.data();
    let coverage = source.coverage.coverage().get_untracked();
    let categories = source.coverage.categories();
    let view = source.coverage.view().get_untracked();
    let head = head_of(&data, texts, &categories);
    let row = |level: &str, name: String, area: Option<&Area>, tally: &Tally| {
        let mut cells = vec![Cell::Text(texts.text(level)), Cell::Text(name)];
        cells.extend(figures(area, tally));
        cells.extend(
            categories
                .iter()
                .cloned()
                .map(|category: Category| whole(coverage.count(tally, &Measure::Of(category)))),
        );
        let remark = is_small(tally.total).then(|| texts.text("coverage.small_mark"));
        cells.push(Cell::of(remark.as_deref()));
        cells
    };
    let districts = sorted_districts(&data, &coverage, &view);
    let of_area = |level: &'static str| {
        let (data, row) = (&data, &row);
        move |area: &Area| {
            row(
                level,
                area_label(data, texts, area),
                Some(area),
                &area.tally,
            )
        }
    };
    let mut rows: Vec<Vec<Cell>> = districts
        .iter()
        .map(of_area("take.level_district"))
        .collect();
    rows.extend(coverage.regions.iter().map(of_area("take.level_region")));
    rows.extend(coverage.whole.iter().map(of_area("take.level_all")));
    let beside = [
        ("coverage.statewide", &coverage.statewide),
        ("coverage.elsewhere", &coverage.elsewhere),
    ];
    let beside = beside.into_iter().filter(|(_, tally)| tally.total > 0);
    rows.extend(
        beside.map(|(name, tally)| row("take.level_beside", texts.text(name), None, tally)),
    );
    let name = source.name("csv");
    let text = csv(&head, rows, source.separator.get_untracked());
    save_text(&name, "text/csv;charset=utf-8", &text)?;
    Ok(name)
}

/// The names of the columns.
fn head_of(data: &AtlasData, texts: Texts, categories: &[Category]) -> Vec<String> {
    let names = [
        "take.level",
        "coverage.district",
        "column.district_key",
        "coverage.population",
        "coverage.count",
        "coverage.per_capita",
    ];
    let labels = categories
        .iter()
        .map(|category| category_label(&data.config, texts, category));
    let names = names.into_iter().map(|name| texts.text(name));
    let remark = texts.text("take.remark");
    names.chain(labels).chain([remark]).collect()
}

/// Key, inhabitants, count and rate of a row.
fn figures(area: Option<&Area>, tally: &Tally) -> [Cell; 4] {
    #[expect(clippy::cast_precision_loss, reason = "inhabitants are far below 2^52")]
    let population = area
        .and_then(|area| area.population)
        .map(|population| Cell::Number(population as f64, 0));
    let rate = area.and_then(Area::per_capita);
    let key = area.map(|area| area.id.as_str());
    let key = key.filter(|id| id.bytes().all(|byte| byte.is_ascii_digit()));
    [
        Cell::of(key.filter(|key| !key.is_empty())),
        population.unwrap_or(Cell::Empty),
        whole(tally.total),
        rate.map_or(Cell::Empty, |rate| Cell::Number(rate, RATE_DECIMALS)),
    ]
}

fn whole(count: usize) -> Cell {
    i32::try_from(count).map_or(Cell::Empty, |count| Cell::whole(Some(count)))
}

fn drawing_file(source: &Source) -> Result<String, SaveError> {
    save_drawing(source.name("svg"), &source.drawing())
}

async fn png(source: &Source) -> Result<String, SaveError> {
    save_picture(source.name("png"), source.drawing()).await
}
