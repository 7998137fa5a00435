//! All filters.

use leptos::prelude::*;

use super::{FacetGroup, FacetOption, RegionFacet};
use crate::atlas::{Facet, FacetValue, Field, NamedValue};
use crate::state::{derived, memo, use_atlas, use_texts};
use crate::ui::each;
use crate::ui::field_mark::FieldMark;

/// All filters: fields of action in the open, the other facets behind their headings.
#[component]
pub fn FilterPanel() -> impl IntoView {
    let texts = use_texts();
    let data = use_atlas().data();
    let options = move |facet: Facet, values: &[NamedValue]| {
        let values = values.to_vec();
        move || {
            let option = |value: &NamedValue| {
                view! { <FacetOption value=FacetValue::new(facet, &value.id) label=texts.of(&value.label) /> }
            };
            each(values.iter().map(option))
        }
    };
    let groups = options(Facet::Group, &data.config.target_groups);
    let organisations = options(Facet::Organisation, &data.config.organisation_types);
    view! {
        <div class="filters">
            <FieldFacet fields=data.config.fields.clone() />
            <RegionFacet />
            <FacetGroup facet=Facet::Group label=texts.text("facet.group") options=groups />
            <FacetGroup facet=Facet::Organisation label=texts.text("facet.organisation") options=organisations />
            <EndedChoice />
        </div>
    }
    .into_any()
}

/// The fields of action, with the choice between any and all of them.
#[component]
fn FieldFacet(
    /// The fields, in their order.
    fields: Vec<Field>,
) -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let several = memo(move || {
        atlas.filter().with(|filter| {
            filter.match_all
                || filter
                    .values
                    .iter()
                    .filter(|value| value.facet == Facet::Field)
                    .count()
                    > 1
        })
    });
    let is_locked = atlas.is_locked(Facet::Field);
    let match_all = derived(move || atlas.filter().with(|filter| filter.match_all));
    let option = |field: Field| {
        let (value, label) = (
            FacetValue::new(Facet::Field, &field.id),
            texts.of(&field.label),
        );
        view! { <FacetOption value label mark=move || view! { <FieldMark field=field.clone() /> } /> }
    };
    view! {
        <fieldset class="field-facet" data-facet="field">
            <legend class="field-facet__legend">{texts.text("facet.field")}</legend>
            <div class="field-facet__options">{each(fields.into_iter().map(option))}</div>
            <label class="field-facet__match" hidden=derived(move || !several.get())>
                <input
                    type="checkbox"
                    name="match"
                    value="all"
                    disabled=derived(move || is_locked.get())
                    prop:checked=match_all
                    on:change=move |event| atlas.set_match_all(event_target_checked(&event))
                />
                <span>{texts.text("facet.match_all")}</span>
            </label>
        </fieldset>
    }
}

/// Whether ended initiatives are shown too.
#[component]
fn EndedChoice() -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let count = derived(move || {
        let ended = atlas.selection().with(|selection| selection.ended());
        texts.number(ended)
    });
    view! {
        <label class="option option--plain">
            <input
                class="option__box"
                type="checkbox"
                name="ended"
                value="1"
                prop:checked=derived(move || atlas.filter().with(|filter| filter.with_ended))
                on:change=move |event| atlas.set_with_ended(event_target_checked(&event))
            />
            <span class="option__label">{texts.text("facet.ended")}</span>
            <span class="option__count">{count}</span>
        </label>
    }
}
