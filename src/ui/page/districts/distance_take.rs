//! Map and table of the distances as files.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::distance_map::class_ranges;
use crate::atlas::export::{
    Cell, Figured, KeyEntry, MapSheet, Separator, Shape, SheetMark, csv, figures, file_name,
};
use crate::atlas::{
    DistanceRow, Insets, MapView, Municipality, Route, Size, ZIndex, distance_class,
};
use crate::state::{
    AtlasState, DistanceState, Supplements, Texts, derived, use_atlas, use_distances,
    use_supplements, use_texts,
};
use crate::ui::map::placed_names;
use crate::ui::takeaway::{Stage, TakeSection, Takeable, Words, class_colour, token_colour, words};
use crate::web::site_address;

/// The map on its sheet, CSS pixels.
const MAP: Size = Size {
    width: 900.0,
    height: 760.0,
};
/// Room around the municipalities.
const INSETS: Insets = Insets {
    top: 12.0,
    right: 12.0,
    bottom: 12.0,
    left: 12.0,
};
/// Decimals of a distance: metres, though no point is that exact.
const KM_DECIMALS: u32 = 3;
/// The colour of municipalities that are not on the list, as on the page.
const NOT_SHOWN: &str = "--land-city";
/// The columns of the table, by the messages that name them.
const COLUMNS: [&str; 7] = [
    "distance.municipality",
    "column.municipality_key",
    "column.district",
    "column.district_key",
    "distance.km",
    "distance.nearest",
    "column.link",
];

/// What the files are made from.
#[derive(Clone, Copy)]
struct DistanceFiles {
    atlas: AtlasState,
    distances: DistanceState,
    supplements: Supplements,
    texts: Texts,
}

/// Buttons for the files; below them the citation.
#[component]
pub(super) fn DistanceTake() -> impl IntoView {
    let files = DistanceFiles {
        atlas: use_atlas(),
        distances: use_distances(),
        supplements: use_supplements(),
        texts: use_texts(),
    };
    let title = derived(move || files.titled_selection());
    view! {
        <TakeSection of=Arc::new(files) hint="take.distance_hint" title />
    }
}

impl Takeable for DistanceFiles {
    fn collection_note(&self) -> &'static str {
        "take.municipalities_for"
    }

    fn name(&self, _kind: &str, ending: &str) -> String {
        let words = self.words();
        let title = self.texts.text("distance.title_short");
        file_name(&[vec![title], words.chosen].concat(), &words.date, ending)
    }

    /// All municipalities, not only those that stand on the page so far.
    fn table(&self, _kind: &str, separator: Separator) -> String {
        let rows = self.distances.rows().get();
        let sorted = self.distances.sorted().get();
        let rows = sorted.iter().filter_map(|at| rows.get(*at));
        let head = COLUMNS.map(|name| self.texts.text(name));
        csv(&head, rows.map(|row| self.row(row).into()), separator)
    }

    /// The points that are measured from, with what was measured.
    fn collection(&self) -> String {
        let rows = self.distances.rows().get();
        let figured = rows.iter().map(|row| {
            let [name, _, _, district, km, nearest_title, _] = self.row(row);
            let nearest = self.nearest_id(row);
            let class = row.class().and_then(|class| i32::try_from(class).ok());
            let properties = [
                ("ags", Cell::Text(row.ags.clone())),
                ("name", name),
                ("district", district),
                ("km", km),
                ("nearest", Cell::of(nearest.as_deref())),
                ("nearest_title", nearest_title),
                ("class", Cell::whole(class)),
            ];
            Figured {
                id: &row.ags,
                shape: Shape::Point(row.point),
                properties: properties
                    .map(|(name, cell)| (name.to_owned(), cell))
                    .into(),
            }
        });
        let words = self.words();
        figures(&words.about(self.atlas, self.titled_selection()), figured)
    }

    fn sheet(&self) -> MapSheet {
        let (data, words, texts) = (self.atlas.present_data(), self.words(), self.texts);
        let stage = Stage::of_atlas(self.atlas, self.supplements, texts);
        let extent = self.atlas.chosen_extent().get();
        let extent = extent.unwrap_or_else(|| data.regions.extent());
        let view = MapView::fitting(extent, MAP, INSETS);
        let municipalities = self.distances.municipalities().get();
        let borders = format!(
            "{} {}",
            texts.text("map.credits"),
            texts.text("map.credits_places")
        );
        MapSheet {
            title: format!("{}, {}", texts.text("distance.title_short"), words.atlas),
            lines: vec![words.selection.clone(), texts.text("distance.note_line")],
            municipality_fills: self.fills(&municipalities),
            municipalities,
            names: placed_names(self.supplements, texts, &view, &[]),
            marks: self.dots(&view),
            key: self.key(),
            credits: vec![words.credit(texts), borders, words.link(self.atlas)],
            ..stage.land(view)
        }
    }
}

impl DistanceFiles {
    fn words(&self) -> Words {
        words(self.atlas, self.texts)
    }

    /// The title with what is chosen.
    fn titled_selection(&self) -> String {
        let title = self.texts.text("distance.title_short");
        let what = [
            ("page", title.as_str()),
            ("selection", &self.words().selection),
        ];
        self.texts.with("take.page_of", &what)
    }

    fn nearest_id(&self, row: &DistanceRow) -> Option<String> {
        let data = self.atlas.present_data();
        let nearest = data.dataset.get(row.nearest?.feature)?;
        Some(nearest.id.to_string())
    }

    /// One row, in the order of [`COLUMNS`].
    fn row(&self, row: &DistanceRow) -> [Cell; 7] {
        let data = self.atlas.present_data();
        let district = data.regions.find(&row.district);
        let district = district.map(|district| self.texts.of(&district.label));
        let nearest = row
            .nearest
            .and_then(|nearest| data.dataset.get(nearest.feature));
        let page = nearest.map(|initiative| {
            let path = Route::of_initiative(&initiative.id).path();
            [site_address(), self.atlas.address().file(&path)].concat()
        });
        let km = row.nearest.map(|nearest| nearest.km);
        [
            Cell::Text(row.name.clone()),
            Cell::Text(row.ags.clone()),
            Cell::of(district.as_deref()),
            Cell::Text(row.district.clone()),
            km.map_or(Cell::Empty, |km| Cell::Number(km, KM_DECIMALS)),
            Cell::of(nearest.map(|initiative| initiative.title.as_str())),
            Cell::of(page.as_deref()),
        ]
    }

    /// The colours of the municipalities, in their order.
    fn fills(&self, municipalities: &[Municipality]) -> Vec<Option<String>> {
        let rows = self.distances.rows().get();
        let classes: BTreeMap<&str, usize> = rows
            .iter()
            .filter_map(|row| Some((row.ags.as_str(), distance_class(row.nearest?.km))))
            .collect();
        let colours: Vec<String> = (0..class_ranges(self.texts).len())
            .map(class_colour)
            .collect();
        let none = token_colour(NOT_SHOWN);
        let fill = |municipality: &Municipality| {
            let class = classes.get(municipality.ags.as_str());
            let colour = class.and_then(|class| colours.get(*class));
            Some(colour.unwrap_or(&none).clone())
        };
        municipalities.iter().map(fill).collect()
    }

    /// A dot each place with an initiative.
    fn dots(&self, view: &MapView) -> Vec<SheetMark> {
        let data = self.atlas.present_data();
        let selection = self.distances.selection().get();
        let members = selection.passing().members(&(0..data.zorder.placed()));
        let worlds = members.filter_map(|position| data.zorder.world(ZIndex(position)));
        let mut screens: Vec<_> = worlds.map(|world| view.screen_from_world(world)).collect();
        // In Z-order those at one place follow each other.
        screens.dedup();
        let dot = |screen| SheetMark::Dot { screen };
        screens.into_iter().map(dot).collect()
    }

    fn key(&self) -> Vec<KeyEntry> {
        let plain = |text: String, colour: String| KeyEntry {
            text,
            colour,
            path: None,
            texture: None,
        };
        let classes = class_ranges(self.texts).into_iter().enumerate();
        let classes = classes.map(|(class, text)| plain(text, class_colour(class)));
        let not_shown = plain(
            self.texts.text("distance.not_shown"),
            token_colour(NOT_SHOWN),
        );
        classes.chain([not_shown]).collect()
    }
}
