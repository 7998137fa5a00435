//! What is taken away, in words.

use leptos::prelude::With;

use crate::atlas::Facet;
use crate::state::{AtlasState, Texts};
use crate::ui::panel::Narrowing;
use crate::web::today;

/// What is taken away, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Words {
    /// Name of the atlas.
    pub(crate) atlas: String,
    /// What is chosen, one word or more each; empty for everything.
    pub(crate) chosen: Vec<String>,
    /// The same as one line.
    pub(crate) selection: String,
    /// Title of the whole: atlas and selection.
    pub(crate) title: String,
    /// The day, ISO 8601.
    pub(crate) date: String,
    /// The day as the language writes it.
    pub(crate) day: String,
    /// Version of the data, if they have one.
    pub(crate) version: Option<String>,
}

/// The words for the view at hand.
pub(crate) fn words(atlas: AtlasState, texts: Texts) -> Words {
    let data = atlas.present_data();
    let query = atlas.address().query();
    let chosen: Vec<String> = query.with(|query| {
        let narrowings = Narrowing::all(query, &data);
        let labels = narrowings.iter();
        labels
            .map(|narrowing| narrowing.label(&data, texts))
            .collect()
    });
    let combines_fields = query.with(|query| {
        let fields = query.filter.values.iter();
        let fields = fields.filter(|value| value.facet == Facet::Field);
        query.filter.match_all && fields.count() > 1
    });
    let name = texts.of(&data.config.title);
    let mut selection = if chosen.is_empty() {
        texts.text("take.everything")
    } else {
        chosen.join(", ")
    };
    if combines_fields {
        selection = texts.with("take.all_fields", &[("selection", &selection)]);
    }
    let iso = today();
    Words {
        title: texts.with("title.page", &[("page", &selection), ("atlas", &name)]),
        day: texts.date(&iso),
        version: data.dataset.version().map(str::to_owned),
        atlas: name,
        chosen,
        selection,
        date: iso,
    }
}

impl Words {
    /// Where it comes from and when: for the foot of a sheet.
    pub(crate) fn credit(&self, texts: Texts) -> String {
        match &self.version {
            Some(version) => texts.with(
                "take.credit",
                &[
                    ("atlas", &self.atlas),
                    ("day", &self.day),
                    ("version", version),
                ],
            ),
            None => texts.with(
                "take.credit_plain",
                &[("atlas", &self.atlas), ("day", &self.day)],
            ),
        }
    }
}
