//! Names of measures and areas, and values in words.

use crate::atlas::{Area, AtlasConfig, Category, Coverage, Evidence, Measure, Tally, is_small};
use crate::state::{AtlasData, Texts};

/// What stands where a value is not known.
pub(in crate::ui::page) const NOT_KNOWN: &str = "–";
/// What stands there while the value is on its way.
const COMING: &str = "…";
/// Decimals of a rate.
pub(super) const RATE_DECIMALS: u8 = 1;

/// The name of a category for readers; its id when the data do not name it.
pub(in crate::ui::page) fn category_label(
    config: &AtlasConfig,
    texts: Texts,
    category: &Category,
) -> String {
    let (id, label) = match category {
        Category::Field(id) => (id, config.field(id).map(|field| &field.label)),
        Category::Organisation(id) => {
            let mut kinds = config.organisation_types.iter();
            (
                id,
                kinds.find(|kind| kind.id == *id).map(|kind| &kind.label),
            )
        }
        Category::Evidence(Evidence::Recent) => return texts.text("coverage.recent"),
        Category::Evidence(Evidence::Older) => return texts.text("coverage.older"),
        Category::Evidence(Evidence::Undated) => return texts.text("coverage.undated"),
    };
    label.map_or_else(|| id.clone(), |label| texts.of(label))
}

/// The name of a measure for readers.
pub(super) fn measure_label(config: &AtlasConfig, texts: Texts, measure: &Measure) -> String {
    match measure {
        Measure::Count => texts.text("coverage.count"),
        Measure::PerCapita => texts.text("coverage.per_capita"),
        Measure::Of(category) => category_label(config, texts, category),
    }
}

/// What a map or chart of a measure shows.
pub(super) fn measure_title(config: &AtlasConfig, texts: Texts, measure: &Measure) -> String {
    match measure {
        Measure::Count => texts.text("coverage.title_count"),
        Measure::PerCapita => texts.text("coverage.per_capita"),
        Measure::Of(category) => {
            let what = category_label(config, texts, category);
            texts.with("coverage.title_of", &[("what", &what)])
        }
    }
}

/// The name of a district or region for readers; of all together when it has no id.
pub(super) fn area_label(data: &AtlasData, texts: Texts, area: &Area) -> String {
    let district = || data.regions.find(&area.id).map(|district| &district.label);
    let mut regions = data.config.regions.iter();
    let region = regions.find(|region| region.id == area.id);
    let label = region.map(|region| &region.label).or_else(district);
    label.map_or_else(
        || texts.text("coverage.all_districts"),
        |label| texts.of(label),
    )
}

/// What stands where a value that needs the figures of the districts is not known, or not yet.
pub(in crate::ui::page) fn not_known(is_coming: bool) -> String {
    if is_coming { COMING } else { NOT_KNOWN }.to_owned()
}

/// A value as a table shows it.
pub(in crate::ui::page) fn value_text(
    texts: Texts,
    value: Option<f64>,
    measure: &Measure,
) -> String {
    match value {
        None => NOT_KNOWN.to_owned(),
        Some(value) if measure.is_count() => texts.decimal(value, 0),
        Some(value) => texts.decimal(value, RATE_DECIMALS),
    }
}

/// Whether the count that a value rests on is small.
pub(super) fn rests_on_few(coverage: &Coverage, tally: &Tally, measure: &Measure) -> bool {
    is_small(coverage.count(tally, measure))
}

/// An area with its value in words, as it is heard: „Landkreis Celle: 10 Initiativen“.
pub(super) fn said(
    data: &AtlasData,
    texts: Texts,
    coverage: &Coverage,
    (name, area): (&str, Option<&Area>),
    measure: &Measure,
) -> String {
    let Some(area) = area else {
        return texts.with("coverage.said_aside", &[("area", name)]);
    };
    let count = coverage.count(&area.tally, measure);
    let value = coverage.value(area, measure);
    let words = match value {
        None => texts.text("coverage.no_data"),
        Some(_) if count == 0 => texts.text("coverage.none"),
        Some(value) if *measure == Measure::PerCapita => texts.with(
            "coverage.said_rate",
            &[("rate", &texts.decimal(value, RATE_DECIMALS))],
        ),
        Some(_) => texts.count("coverage.said_count", count),
    };
    let what = match measure {
        Measure::Of(category) => category_label(&data.config, texts, category),
        _ => String::new(),
    };
    let message = match (measure, is_small(count)) {
        (Measure::Of(_), false) => "coverage.said_of",
        (Measure::Of(_), true) => "coverage.said_of_small",
        (_, false) => "coverage.said",
        (_, true) => "coverage.said_small",
    };
    texts.with(
        message,
        &[("area", name), ("what", &what), ("value", &words)],
    )
}
