//! Districts and fields of action crossed: where nothing is recorded shows at once.

use std::sync::Arc;

use leptos::prelude::*;

use super::links::query_of;
use super::names::{NOT_KNOWN, area_label};
use crate::atlas::{
    Area, Breaks, Category, Classes, Coverage, Field, Measure, RegionName, folded, sorted_by,
};
use crate::state::{derived, memo, use_atlas, use_coverage, use_texts};
use crate::ui::field_mark::FieldMark;
use crate::ui::{afterwards, each, when};

/// The matrix: districts by region, one column a field, each cell a link to the initiatives that it counts.
#[component]
pub(super) fn Matrix() -> impl IntoView {
    let texts = use_texts();
    let state = use_coverage();
    let atlas = use_atlas();
    let data = atlas.data();
    let heads = data.config.fields.clone().into_iter().map(|field| {
        let label = texts.of(&field.label);
        view! { <th scope="col"><FieldMark field /> " " {label}</th> }
    });
    let regions = data.config.regions.clone();
    let classes = memo(move || state.of_all_fields().with(|coverage| classes_of(coverage)));
    let bodies = each(regions.into_iter().map(|region| {
        afterwards(move || {
            let coverage = state.of_all_fields().get();
            classes.with(|classes| region_rows(&region, &coverage, classes))
        })
    }));
    let has_field = memo(move || {
        let filter = atlas.filter();
        filter.with(|filter| filter.has_any(crate::atlas::Facet::Field))
    });
    view! {
        <section class="coverage__section">
            <h2 id="coverage-matrix">{texts.text("coverage.matrix")}</h2>
            <p class="coverage__note">{texts.text("coverage.matrix_how")}</p>
            {when(
                move || has_field.get(),
                move || view! { <p class="coverage__note">{texts.text("coverage.matrix_all_fields")}</p> }.into_any(),
            )}
            <div class="numbers__scroll" role="region" aria-labelledby="coverage-matrix" tabindex="0">
                <table class="numbers numbers--matrix" data-matrix>
                    <thead>
                        <tr>
                            <th scope="col">{texts.text("coverage.district")}</th>
                            {each(heads)}
                            <th scope="col">{texts.text("coverage.all_fields")}</th>
                        </tr>
                    </thead>
                    {bodies}
                </table>
            </div>
        </section>
    }
}

/// The counts of all districts and fields in classes.
fn classes_of(coverage: &Coverage) -> Classes {
    let is_field = |category: &Category| matches!(category, Category::Field(_));
    let field_count = coverage
        .categories
        .iter()
        .filter(|category| is_field(category))
        .count();
    let counts = coverage.districts.iter().flat_map(|area| {
        let counts = area.tally.counts.iter().take(field_count);
        #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
        counts.map(|count| Some(*count as f64))
    });
    Classes::of(counts, Breaks::Quantile, true)
}

/// The rows of a region: the region itself, then its districts by name; nothing when none of them is chosen.
fn region_rows(region: &RegionName, coverage: &Arc<Coverage>, classes: &Classes) -> AnyView {
    let data = use_atlas().data();
    let Some(sum) = coverage.regions.iter().find(|area| area.id == region.id) else {
        return ().into_any();
    };
    let name_of = |area: &Area| {
        let district = data.regions.find(&area.id);
        district.map_or_else(String::new, |district| folded(&district.name))
    };
    let is_member = |area: &&Area| {
        let district = data.regions.find(&area.id);
        district.is_some_and(|district| district.region == region.id)
    };
    let members = coverage.districts.iter().filter(is_member).collect();
    let members = sorted_by(members, |a: &&Area, b| name_of(a).cmp(&name_of(b)));
    let rows = members
        .into_iter()
        .map(|area| matrix_row(area, coverage, Some(classes)));
    view! {
        <tbody>
            {matrix_row(sum, coverage, None)}
            {each(rows)}
        </tbody>
    }
    .into_any()
}

/// One row; the cells of a district are shaded.
fn matrix_row(area: &Area, coverage: &Arc<Coverage>, classes: Option<&Classes>) -> AnyView {
    let texts = use_texts();
    let data = use_atlas().data();
    let fields = data.config.fields.iter();
    let cells = fields.map(|field| {
        let measure = Measure::Of(Category::Field(field.id.clone()));
        let count = coverage.count(&area.tally, &measure);
        let class = classes.map(|classes| class_name(classes, count));
        matrix_cell(coverage, area, Some(field), (count, class))
    });
    let name = area_label(&data, texts, area);
    view! {
        <tr data-area=area.id.clone() data-sum=classes.is_none()>
            <th scope="row">{name}</th>
            {each(cells)}
            {matrix_cell(coverage, area, None, (area.tally.total, None))}
        </tr>
    }
    .into_any()
}

fn class_name(classes: &Classes, count: usize) -> String {
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let class = classes.class_of(Some(count as f64));
    class.unwrap_or_default().to_string()
}

/// One cell: a link that says where it leads; of none it says so.
fn matrix_cell(
    coverage: &Arc<Coverage>,
    area: &Area,
    field: Option<&Field>,
    (count, class): (usize, Option<String>),
) -> AnyView {
    let (texts, atlas) = (use_texts(), use_atlas());
    let data = atlas.data();
    let address = atlas.address();
    let name = area_label(&data, texts, area);
    let what = field.map_or_else(
        || texts.text("coverage.all_fields"),
        |field| texts.of(&field.label),
    );
    let words = if count == 0 {
        texts.text("coverage.none")
    } else {
        texts.count("coverage.said_count", count)
    };
    let label = texts.with(
        "coverage.said_of",
        &[("area", &name), ("what", &what), ("value", &words)],
    );
    let shown = if count == 0 {
        NOT_KNOWN.to_owned()
    } else {
        texts.number(count)
    };
    let id = field.map(|field| field.id.clone());
    let (linked, linked_id) = (area.clone(), id.clone());
    let counted = Arc::clone(coverage);
    let href = derived(move || {
        let mut query = address.query().get();
        if linked_id.is_none() {
            query = query.without_fields();
        }
        let query = query_of(&data, &counted, &query, &linked, linked_id.as_deref());
        address.href_of("/", &query)
    });
    view! {
        <td data-field=id data-none=count == 0 data-class=class>
            <a href=href aria-label=label title=(count == 0).then_some(words)>{shown}</a>
        </td>
    }
    .into_any()
}
