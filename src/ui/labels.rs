//! Names of values for readers.

use crate::atlas::{Facet, FacetValue, Initiative};
use crate::state::{AtlasData, Texts};

/// The name of a facet's value; its id when the data do not name it.
#[must_use]
pub fn label_of(data: &AtlasData, texts: Texts, value: &FacetValue) -> String {
    let id = value.value.as_str();
    let config = &data.config;
    let label = match value.facet {
        Facet::Region => config
            .regions
            .iter()
            .find(|region| region.id == id)
            .map(|region| &region.label)
            .or_else(|| data.regions.find(id).map(|district| &district.label)),
        Facet::Field => config.field(id).map(|field| &field.label),
        Facet::Group => config
            .target_groups
            .iter()
            .find(|group| group.id == id)
            .map(|group| &group.label),
        Facet::Organisation => config
            .organisation_types
            .iter()
            .find(|kind| kind.id == id)
            .map(|kind| &kind.label),
    };
    label.map_or_else(|| id.to_owned(), |label| texts.of(label))
}

/// Where an initiative is, in a word or two: its municipality, else its district, else „landesweit“.
#[must_use]
pub fn place_of(data: &AtlasData, texts: Texts, initiative: &Initiative) -> String {
    let district = || {
        initiative
            .district
            .as_deref()
            .and_then(|ags| data.regions.find(ags))
    };
    match (&initiative.municipality, district()) {
        (Some(municipality), _) => municipality.clone(),
        (None, Some(district)) => texts.of(&district.label),
        (None, None) => texts.text("place.statewide"),
    }
}
