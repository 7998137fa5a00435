//! The list as a table: one row an initiative, with the words that the page uses.

use std::sync::Arc;

use leptos::prelude::*;

use crate::atlas::export::Cell;
use crate::atlas::{
    Evidence, Facet, FacetValue, FeatureIndex, Initiative, Precision, Route, Scope, Status,
};
use crate::state::{AtlasData, AtlasState, Supplements, Texts};
use crate::ui::labels::{label_of, place_of};
use crate::web::{language_name, site_address};

/// Between the values of one cell.
const BETWEEN: &str = "; ";

/// The columns, by the messages that name them.
const COLUMNS: [&str; 25] = [
    "column.title",
    "column.organisation",
    "column.kind",
    "column.fields",
    "column.groups",
    "column.languages",
    "column.scope",
    "column.place",
    "column.municipality_key",
    "column.district",
    "column.district_key",
    "column.street",
    "column.postcode",
    "column.website",
    "column.email",
    "column.phone",
    "column.since",
    "column.status",
    "column.evidence",
    "column.source_year",
    "column.source",
    "column.summary",
    "column.longitude",
    "column.latitude",
    "column.link",
];

/// The names of the columns.
pub(super) fn head(texts: Texts) -> Vec<String> {
    COLUMNS.iter().map(|name| texts.text(name)).collect()
}

/// One row, in the order of [`head`].
pub(super) fn row(
    atlas: AtlasState,
    supplements: Supplements,
    texts: Texts,
    initiative: &Initiative,
) -> Vec<Cell> {
    let data = atlas.data();
    let text = |text: String| Cell::of(Some(text.as_str()).filter(|text| !text.is_empty()));
    let some = |text: &Option<String>| Cell::of(text.as_deref());
    let names = |facet: Facet, ids: &[String]| {
        let names: Vec<String> = ids
            .iter()
            .map(|id| label_of(&data, texts, &FacetValue::new(facet, id)))
            .collect();
        text(names.join(BETWEEN))
    };
    let languages: Vec<String> = initiative
        .languages
        .iter()
        .map(|tag| language_name(&texts.language(), tag))
        .collect();
    let district = initiative.district.as_deref();
    let district = district.and_then(|ags| data.regions.find(ags));
    let degrees = |degrees: Option<f64>| degrees.map_or(Cell::Empty, |deg| Cell::Number(deg, 6));
    let address = atlas.address();
    let page = address.file(&Route::of_initiative(&initiative.id).path());
    let (title, organisation) = (&initiative.title, &initiative.organisation);
    vec![
        text(title.clone()),
        text(organisation.name.clone()),
        names(
            Facet::Organisation,
            std::slice::from_ref(&organisation.kind),
        ),
        names(Facet::Field, &initiative.fields),
        names(Facet::Group, &initiative.target_groups),
        text(languages.join(BETWEEN)),
        text(texts.text(scope(initiative.scope))),
        text(place(&data, texts, initiative)),
        some(&initiative.municipality_ags),
        text(
            district
                .map(|district| texts.of(&district.label))
                .unwrap_or_default(),
        ),
        some(&initiative.district),
        some(&initiative.address.street),
        some(&initiative.address.postal_code),
        some(&initiative.contact.website),
        some(&initiative.contact.email),
        some(&initiative.contact.phone),
        Cell::whole(initiative.since),
        text(texts.text(status(initiative.status))),
        text(texts.text(evidence(initiative.evidence))),
        Cell::whole(initiative.source.year),
        text(source_url(supplements, initiative)),
        text(summary(supplements, texts, initiative)),
        degrees(initiative.lonlat.map(|lonlat| lonlat.x)),
        degrees(initiative.lonlat.map(|lonlat| lonlat.y)),
        text(format!("{}{page}", site_address())),
    ]
}

/// The place, and what it is not, where the point stands for a district.
fn place(data: &AtlasData, texts: Texts, initiative: &Initiative) -> String {
    match initiative.precision {
        Some(Precision::District) => String::new(),
        _ => place_of(data, texts, initiative),
    }
}

/// The address of the source, from wherever it has come.
pub(super) fn source_url(supplements: Supplements, initiative: &Initiative) -> String {
    let own = initiative.source.url.clone();
    own.or_else(|| {
        let sources = supplements.sources();
        sources.with_untracked(|sources| sources.get(initiative.id.as_str()).cloned())
    })
    .unwrap_or_default()
}

/// What it does, in the language of the page.
pub(super) fn summary(supplements: Supplements, texts: Texts, initiative: &Initiative) -> String {
    let translations = supplements.translations();
    translations
        .with_untracked(|translations| {
            let language = texts.language();
            let best = translations.best_summary(initiative, &language);
            best.map(|(_, text)| text.to_owned())
        })
        .unwrap_or_default()
}

/// The records of a list.
pub(super) fn records(data: &AtlasData, indices: &[FeatureIndex]) -> Vec<Arc<Initiative>> {
    let records = indices.iter();
    records
        .filter_map(|index| data.dataset.get(*index).cloned())
        .collect()
}

fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::Local => "scope.local",
        Scope::District => "scope.district",
        Scope::State => "place.statewide",
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Active => "cell.active",
        Status::Ended => "evidence.ended",
    }
}

fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Recent => "cell.recent",
        Evidence::Older => "cell.older",
        Evidence::Undated => "evidence.undated",
    }
}
