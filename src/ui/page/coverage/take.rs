//! Tables and map of the page as files, and how they are cited.

use std::sync::Arc;

use leptos::prelude::*;

use super::controls::breaks_message;
use super::key::class_range;
use super::names::{area_label, category_label, measure_title, rests_on_few};
use super::table::sorted_districts;
use crate::atlas::export::{
    Cell, Figured, KeyEntry, MapSheet, Separator, Shape, Texture, csv, figures, file_name,
};
use crate::atlas::{
    Area, Breakdown, Category, Coverage, Insets, MapView, Measure, Size, Tally, is_small,
};
use crate::state::{
    AtlasData, AtlasState, CoverageState, Supplements, Texts, derived, use_atlas, use_coverage,
    use_supplements, use_texts,
};
use crate::ui::map::placed_names;
use crate::ui::takeaway::{Stage, TakeSection, Takeable, Words, class_colour, token_colour, words};

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
/// Decimals of a rate in a file: as many as say something.
const RATE_DECIMALS: u32 = 3;
/// The tables that can be taken away: that of all numbers, and that of districts and fields.
const TABLES: [(&str, &str); 2] = [("csv", "take.table"), (MATRIX, "take.matrix")];
/// Name of the second.
const MATRIX: &str = "matrix";

/// What the files are made from.
#[derive(Clone, Copy)]
struct CoverageFiles {
    atlas: AtlasState,
    coverage: CoverageState,
    supplements: Supplements,
    texts: Texts,
}

/// Buttons for tables, collection, drawing and picture; below them the citation.
#[component]
pub(super) fn TakeAwaySection() -> impl IntoView {
    let files = CoverageFiles {
        atlas: use_atlas(),
        coverage: use_coverage(),
        supplements: use_supplements(),
        texts: use_texts(),
    };
    let title = derived(move || files.titled_selection());
    view! {
        <TakeSection of=Arc::new(files) hint="take.coverage_hint" title />
    }
}

impl Takeable for CoverageFiles {
    fn tables(&self) -> &'static [(&'static str, &'static str)] {
        &TABLES
    }

    fn collection_note(&self) -> &'static str {
        "take.districts_for"
    }

    fn name(&self, kind: &str, ending: &str) -> String {
        let words = self.words();
        let title = if kind == MATRIX {
            self.texts.text("coverage.matrix")
        } else {
            self.title()
        };
        file_name(&[vec![title], words.chosen].concat(), &words.date, ending)
    }

    fn table(&self, kind: &str, separator: Separator) -> String {
        if kind == MATRIX {
            let fields = Breakdown::Field.categories(&self.atlas.data().config);
            self.table_of(&self.coverage.of_all_fields().get(), &fields, separator)
        } else {
            let categories = self.coverage.categories();
            self.table_of(&self.coverage.coverage().get(), &categories, separator)
        }
    }

    /// The districts chosen with their borders, the numbers of the table and their classes on the map.
    fn collection(&self) -> String {
        let data = self.atlas.data();
        let coverage = self.coverage.coverage().get();
        let view = self.coverage.view().get();
        let classes = self.coverage.classes().get();
        let mut categories = self.coverage.categories();
        if let Measure::Of(category) = &view.measure
            && !categories.contains(category)
        {
            categories.push(category.clone());
        }
        let districts = data.regions.districts().iter();
        let figured = districts.filter_map(|district| {
            let area = coverage.district(&district.ags)?;
            let [_, population, count, per_capita] = figures_of(Some(area), &area.tally);
            let text = |name: &str, text: &str| (name.to_owned(), Cell::Text(text.to_owned()));
            let mut properties = vec![
                text("ags", &district.ags),
                text("name", &self.texts.of(&district.label)),
                text("region", &district.region),
                ("population".to_owned(), population),
                ("count".to_owned(), count),
                ("per_capita".to_owned(), per_capita),
            ];
            properties.extend(categories.iter().cloned().map(|category| {
                let measure = Measure::Of(category);
                let count = coverage.count(&area.tally, &measure);
                (measure.to_string(), whole(count))
            }));
            let class = classes.class_of(coverage.value(area, &view.measure));
            properties.push(("class".to_owned(), class.map_or(Cell::Empty, whole)));
            Some(Figured {
                id: &district.ags,
                shape: Shape::Area(&district.area),
                properties,
            })
        });
        let words = self.words();
        figures(&words.about(self.atlas, self.titled_selection()), figured)
    }

    /// The map with its key, as the page shows it.
    fn sheet(&self) -> MapSheet {
        let (data, words, texts) = (self.atlas.present_data(), self.words(), self.texts);
        let stage = Stage::of_atlas(self.atlas, self.supplements, texts);
        let view = MapView::fitting(data.regions.extent(), MAP, INSETS);
        let (fills, textures) = self.shading();
        let classes = self.coverage.classes();
        let method = breaks_message(classes.with(|classes| classes.breaks()));
        let selection = self.atlas.selection();
        let total = selection.with(|selection| selection.total());
        let what = [
            ("selection", words.selection.as_str()),
            ("count", &texts.count("take.count", total)),
        ];
        MapSheet {
            title: format!("{}, {}", self.title(), words.atlas),
            lines: vec![
                texts.with("take.what", &what),
                texts.with("coverage.method", &[("breaks", &texts.text(method))]),
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
                words.link(self.atlas),
            ],
            ..stage.land(view)
        }
    }
}

impl CoverageFiles {
    fn words(&self) -> Words {
        words(self.atlas, self.texts)
    }

    /// The title with what is chosen.
    fn titled_selection(&self) -> String {
        let (title, selection) = (self.title(), self.words().selection);
        let what = [("page", title.as_str()), ("selection", &selection)];
        self.texts.with("take.page_of", &what)
    }

    fn title(&self) -> String {
        let measure = self.coverage.view().with(|view| view.measure.clone());
        measure_title(&self.atlas.data().config, self.texts, &measure)
    }

    /// Colour and texture of each district, in their order.
    fn shading(&self) -> (Vec<Option<String>>, Vec<Option<Texture>>) {
        let data = self.atlas.data();
        let coverage = self.coverage.coverage().get();
        let classes = self.coverage.classes().get();
        let measure = self.coverage.view().with(|view| view.measure.clone());
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
        let view = self.coverage.view();
        let is_count = view.with(|view| view.measure.is_count());
        let classes = self.coverage.classes().get();
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

    /// A table of all areas: districts in the order in which they are shown, then regions, all of them, and what is in none.
    fn table_of(
        &self,
        coverage: &Coverage,
        categories: &[Category],
        separator: Separator,
    ) -> String {
        let (data, texts) = (self.atlas.data(), self.texts);
        let row = |level: &str, name: String, area: Option<&Area>, tally: &Tally| {
            let mut cells = vec![Cell::Text(texts.text(level)), Cell::Text(name)];
            cells.extend(figures_of(area, tally));
            let counts = categories.iter().cloned().map(Measure::Of);
            cells.extend(counts.map(|measure| whole(coverage.count(tally, &measure))));
            let remark = is_small(tally.total).then(|| texts.text("coverage.small_mark"));
            cells.push(Cell::of(remark.as_deref()));
            cells
        };
        let of_area = |level: &'static str| {
            let (data, row) = (&data, &row);
            move |area: &Area| {
                let name = area_label(data, texts, area);
                row(level, name, Some(area), &area.tally)
            }
        };
        let districts = sorted_districts(&data, coverage, &self.coverage.view().get());
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
        csv(&head_of(&data, texts, categories), rows, separator)
    }
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
fn figures_of(area: Option<&Area>, tally: &Tally) -> [Cell; 4] {
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
