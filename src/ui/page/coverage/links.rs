//! Links from a number to the initiatives that it counts.

use crate::atlas::{Area, Coverage, Facet, FacetValue, Query};
use crate::state::AtlasData;

/// The view of the atlas that shows the initiatives of an area, of one field of action or of those chosen.
///
/// State-wide ones are in no area: even all districts together are chosen by their regions.
pub(super) fn query_of(
    data: &AtlasData,
    coverage: &Coverage,
    query: &Query,
    area: &Area,
    field: Option<&str>,
) -> Query {
    let mut query = query.clone().of_atlas();
    if let Some(field) = field {
        query = query.without_fields();
        let value = FacetValue::new(Facet::Field, field);
        query.filter.values.insert(value);
    }
    let chosen = std::mem::take(&mut query.filter.values).into_iter();
    query.filter.values = chosen
        .filter(|value| value.facet != Facet::Region)
        .chain(
            regions_of(data, coverage, area)
                .into_iter()
                .map(|id| FacetValue::new(Facet::Region, id)),
        )
        .collect();
    query
}

/// The ids by which a filter chooses an area.
fn regions_of(data: &AtlasData, coverage: &Coverage, area: &Area) -> Vec<String> {
    let is_within = |ags: &str| {
        let district = data.regions.find(ags);
        area.id.is_empty() || district.is_some_and(|district| district.region == area.id)
    };
    if area.is_partial {
        let ids = coverage.districts.iter().map(|district| &district.id);
        ids.filter(|id| is_within(id)).cloned().collect()
    } else if area.id.is_empty() {
        let regions = data.config.regions.iter();
        regions.map(|region| region.id.clone()).collect()
    } else {
        vec![area.id.clone()]
    }
}
