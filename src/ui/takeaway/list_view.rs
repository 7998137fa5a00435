//! A list of initiatives and its map, to be taken away.

use leptos::prelude::*;

use super::files::Takeable;
use super::sheet::Stage;
use super::table;
use super::words::{Words, words_of};
use crate::atlas::export::{MapSheet, Separator, Whole, collection, csv, file_name};
use crate::atlas::{FeatureIndex, MapView, Query, Shown};
use crate::state::{AtlasState, Supplements, Texts};

/// A list and its map.
#[derive(Clone)]
pub(crate) struct ListView {
    /// The atlas.
    pub(crate) atlas: AtlasState,
    /// What comes later.
    pub(crate) supplements: Supplements,
    /// The words of the page.
    pub(crate) texts: Texts,
    /// What leads to this list.
    pub(crate) query: Signal<Query>,
    /// The list, in its order.
    pub(crate) listed: Signal<Vec<FeatureIndex>>,
    /// What stands on the map.
    pub(crate) shown: Signal<Shown>,
    /// Where the map looks.
    pub(crate) view: Signal<MapView>,
    /// The key of the one district that it is about.
    pub(crate) district: Option<String>,
}

impl ListView {
    fn words(&self) -> Words {
        self.query
            .with(|query| words_of(self.atlas, self.texts, query))
    }
}

impl Takeable for ListView {
    fn collection_note(&self) -> &'static str {
        "take.geojson_for"
    }

    fn name(&self, _kind: &str, ending: &str) -> String {
        let words = self.words();
        file_name(&words.chosen, &words.date, ending)
    }

    fn table(&self, _kind: &str, separator: Separator) -> String {
        let listed = self.listed.get();
        let records = table::records(&self.atlas.present_data(), &listed);
        let records = records.iter();
        let rows =
            records.map(|record| table::row(self.atlas, self.supplements, self.texts, record));
        csv(&table::head(self.texts), rows, separator)
    }

    fn collection(&self) -> String {
        let (words, listed) = (self.words(), self.listed.get());
        let records = table::records(&self.atlas.present_data(), &listed);
        let translations = self.supplements.translations().get();
        let parts = records.iter().map(|record| {
            (
                translations.all_summaries(record),
                table::source_url(self.supplements, record),
            )
        });
        let parts: Vec<_> = parts.collect();
        let features = records.iter().zip(&parts);
        let features = features.map(|(initiative, (summary, url))| Whole {
            initiative,
            summary,
            source_url: Some(url.as_str()).filter(|url| !url.is_empty()),
        });
        let about = words.about(self.atlas, words.title.clone());
        collection(&about, features)
    }

    fn sheet(&self) -> MapSheet {
        let stage = Stage {
            atlas: self.atlas,
            supplements: self.supplements,
            texts: self.texts,
            shown: self.shown.get(),
        };
        let (view, words) = (self.view.get(), self.words());
        let total = self.listed.with(Vec::len);
        match &self.district {
            Some(ags) => stage.sheet_of_district(view, &words, total, ags),
            None => stage.sheet(view, &words, total),
        }
    }
}
