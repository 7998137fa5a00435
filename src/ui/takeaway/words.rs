//! What is taken away, in words.

use leptos::prelude::Get;

use crate::atlas::export::About;
use crate::atlas::{Credit, Facet, Query};
use crate::state::{AtlasState, Texts};
use crate::ui::panel::Narrowing;
use crate::web::{site_address, today};

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

/// The words for the view at hand. Tracks the address.
pub(crate) fn words(atlas: AtlasState, texts: Texts) -> Words {
    words_of(atlas, texts, &atlas.address().query().get())
}

/// The words for what a query leaves.
pub(crate) fn words_of(atlas: AtlasState, texts: Texts, query: &Query) -> Words {
    let data = atlas.present_data();
    let narrowings = Narrowing::all(query, &data).into_iter();
    let chosen: Vec<String> = narrowings
        .map(|narrowing| narrowing.label(&data, texts))
        .collect();
    let fields = query.filter.values.iter();
    let fields = fields.filter(|value| value.facet == Facet::Field);
    let combines_fields = query.filter.match_all && fields.count() > 1;
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
    /// What a collection with this title says about itself. Tracks the address.
    pub(crate) fn about(&self, atlas: AtlasState, title: String) -> About {
        let data = atlas.present_data();
        let credit = Credit::of_collection(&data.config.credits);
        About {
            title,
            attribution: credit
                .as_ref()
                .map_or_else(String::new, |credit| credit.holder.clone()),
            licence: credit.map_or_else(String::new, |credit| credit.licence.name),
            url: self.link(atlas),
            version: self.version.clone(),
            date: self.date.clone(),
        }
    }

    /// The whole link to the page at hand that names the version of the data. Tracks the address.
    pub(crate) fn link(&self, atlas: AtlasState) -> String {
        let link = atlas.address().cited(self.version.as_deref());
        [site_address(), link].concat()
    }

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
