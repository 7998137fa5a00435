//! An initiative in the list.

use std::sync::Arc;

use crate::atlas::{AtlasConfig, FeatureIndex, Field, Initiative, Reach, Route};
use crate::state::{AtlasState, Texts};
use crate::ui::labels::place_of;
use crate::web::{Face, Print, Stamp};

/// Says of each card which initiative it shows, by its position in the file.
pub const INDEX: &str = "data-index";
/// Says of a button which initiative it puts on the shortlist, or takes from it.
pub const STARS: &str = "data-star";

/// An initiative in the list: what, who, where, how sure. Its title leads to the whole entry.
#[derive(Clone)]
pub struct CardFace {
    /// Which one.
    pub index: FeatureIndex,
    /// Its number in a list that has numbers.
    pub number: Option<usize>,
    /// Whether the map points to it.
    pub is_highlighted: bool,
    /// Whether it is on the reader's shortlist.
    pub is_starred: bool,
    /// How far it is from the place looked around.
    pub reach: Option<Reach>,
    /// What stands before and after the path in its link.
    pub around_path: Arc<(String, String)>,
    /// What it is read from.
    pub atlas: AtlasState,
    /// The words.
    pub texts: Texts,
}

impl PartialEq for CardFace {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
            && self.number == other.number
            && self.is_highlighted == other.is_highlighted
            && self.is_starred == other.is_starred
            && self.reach == other.reach
            && self.around_path == other.around_path
    }
}

impl Face for CardFace {
    fn key(&self) -> u64 {
        self.index.0 as u64
    }

    fn kind(&self) -> Vec<u8> {
        let data = self.atlas.data();
        let initiative = data.dataset.get(self.index);
        let fields = initiative.iter().flat_map(|initiative| &initiative.fields);
        let position = |id: &String| data.config.fields.iter().position(|field| field.id == *id);
        let positions = fields.filter_map(position).map(u8::try_from);
        positions.filter_map(Result::ok).collect()
    }

    fn write(&self, print: &Print, before: Option<&Self>) {
        let data = self.atlas.data();
        let Some(initiative) = data.dataset.get(self.index) else {
            return;
        };
        if before.is_none() {
            print.set(0, INDEX, &self.index.0.to_string());
            print.set(ARTICLE, "data-initiative", initiative.id.as_str());
            print.write(LINK, &initiative.title);
            print.write(ORGANISATION, &initiative.organisation.name);
            print.write(EVIDENCE, &evidence_text(self.texts, initiative));
            print.set(STAR, STARS, initiative.id.as_str());
            let label = [("title", initiative.title.as_str())];
            print.set(STAR, "aria-label", &self.texts.with("star.label", &label));
        }
        if before.and_then(|before| before.number) != self.number {
            let number = self.number.map(|number| number.to_string());
            print.write(NUMBER, &number.unwrap_or_default());
        }
        if before.map(|before| before.reach) != Some(self.reach) {
            let place = place_of(&data, self.texts, initiative);
            let place = match self.reach {
                Some(reach) => format!("{place} · {}", reach_text(self.texts, reach)),
                None => place,
            };
            print.write(PLACE, &place);
        }
        if before.map(|before| &before.around_path) != Some(&self.around_path) {
            let (base, query) = self.around_path.as_ref();
            let path = Route::of_initiative(&initiative.id).path();
            print.set(LINK, "href", &[base, path.as_str(), query].concat());
        }
        if before.map(|before| before.is_starred) != Some(self.is_starred) {
            print.set(
                STAR,
                "aria-pressed",
                if self.is_starred { "true" } else { "false" },
            );
        }
        if before.is_some_and(|before| before.is_highlighted) != self.is_highlighted {
            print.flag(ARTICLE, "data-highlighted", self.is_highlighted);
        }
    }
}

const ARTICLE: usize = 1;
const NUMBER: usize = 2;
const LINK: usize = 3;
const ORGANISATION: usize = 4;
const FIELDS: usize = 5;
const PLACE: usize = 6;
const EVIDENCE: usize = 7;
const STAR: usize = 8;

/// The stamp of the cards of initiatives in certain fields, which are named by their positions in the data.
pub fn card_stamp(config: &AtlasConfig, texts: Texts, fields: &[u8]) -> Stamp {
    let fields = fields.iter().map(|position| usize::from(*position));
    let fields: Vec<_> = fields
        .filter_map(|position| config.fields.get(position))
        .collect();
    let card = r#"
        <li>
            <article class="card" data-slot>
                <h3 class="card__title"><bdi class="number" data-slot></bdi> <a data-slot></a></h3>
                <p class="card__organisation" data-slot></p>
                <div class="card__row">
                    <ul class="card__fields" data-slot></ul>
                    <span class="card__place" data-slot></span>
                </div>
                <p class="card__evidence" data-slot></p>
                <button type="button" class="star card__star" data-slot></button>
            </article>
        </li>"#;
    Stamp::html(card).with(|print| {
        for names in [LINK, ORGANISATION] {
            print.set(names, "lang", config.language_of_names());
        }
        for field in fields {
            print.append(FIELDS, &field_line(texts, field));
        }
    })
}

/// A field with its sign.
fn field_line(texts: Texts, field: &Field) -> Print {
    let line = r#"
        <li class="card__field">
            <svg class="field-mark" viewBox="-12 -12 24 24" aria-hidden="true" data-slot><path data-slot/></svg>
            <span data-slot></span>
        </li>"#;
    let line = Stamp::html(line).print();
    line.set(1, "data-token", &field.token);
    line.set(2, "d", field.shape.path());
    line.write(3, &texts.of(&field.label));
    line
}

/// How far an initiative is, in words.
fn reach_text(texts: Texts, reach: Reach) -> String {
    let (name, below, km) = match reach {
        Reach::Address(km) => ("near.km", "near.km_below", km),
        Reach::Town(km) => ("near.town", "near.town_below", km),
        Reach::District => return texts.text("near.district"),
    };
    if km == 0 {
        texts.text(below)
    } else {
        texts.with(name, &[("km", &km.to_string())])
    }
}

/// How fresh the entry is, in words.
pub(crate) fn evidence_text(texts: Texts, initiative: &Initiative) -> String {
    let year = initiative
        .source
        .year
        .map(|year| year.to_string())
        .unwrap_or_default();
    texts.with(initiative.evidence_message(), &[("year", &year)])
}
