//! What is known of an initiative, line by line, and how surely.

use std::sync::Arc;

use leptos::prelude::*;

use super::contact::ExternalLink;
use crate::atlas::{Facet, FacetValue, Initiative, Precision, host_of, web_link};
use crate::state::{use_atlas, use_supplements, use_texts};
use crate::ui::labels::{label_of, place_of};
use crate::ui::panel::evidence_text;
use crate::ui::{dynamic, each};
use crate::web::language_name;

/// Place, groups, languages, kind of organisation, beginning and source.
#[component]
pub fn Facts(
    /// The initiative.
    initiative: Arc<Initiative>,
) -> impl IntoView {
    let texts = use_texts();
    let data = use_atlas().data();
    let names = |facet: Facet, values: &[String]| {
        let name = |value: &String| label_of(&data, texts, &FacetValue::new(facet, value));
        values.iter().map(name).collect::<Vec<_>>().join(", ")
    };
    let languages: Vec<_> = initiative
        .languages
        .iter()
        .map(|tag| language_name(&texts.language(), tag))
        .collect();
    let since = initiative
        .since
        .map(|year| year.to_string())
        .unwrap_or_default();
    view! {
        <dl class="facts">
            <PlaceFact initiative=initiative.clone() />
            <Fact name="fact.groups" value=names(Facet::Group, &initiative.target_groups) />
            <Fact name="fact.languages" value=languages.join(", ") />
            <Fact
                name="fact.organisation"
                value=label_of(&data, texts, &FacetValue::new(Facet::Organisation, &initiative.organisation.kind))
            />
            <Fact name="fact.since" value=since />
            <SourceFact initiative />
        </dl>
    }
}

/// One line; nothing when the value is empty.
#[component]
fn Fact(
    /// Message that names it.
    name: &'static str,
    /// What is known.
    value: String,
) -> impl IntoView {
    let texts = use_texts();
    each((!value.is_empty()).then(|| {
        view! {
            <div class="facts__line" data-fact=name>
                <dt>{texts.text(name)}</dt>
                <dd>{value}</dd>
            </div>
        }
    }))
}

/// Where it is, and what its point on the map stands for.
#[component]
fn PlaceFact(
    /// The initiative.
    initiative: Arc<Initiative>,
) -> impl IntoView {
    let texts = use_texts();
    let data = use_atlas().data();
    let address = initiative.address_line(&place_of(&data, texts, &initiative));
    let district = initiative
        .district
        .as_deref()
        .and_then(|ags| data.regions.find(ags))
        .map(|district| texts.of(&district.label))
        .filter(|label| !address.contains(label.as_str()));
    view! {
        <div class="facts__line" data-precision=precision_name(initiative.precision)>
            <dt>{texts.text("fact.place")}</dt>
            <dd>
                <span class="facts__address">{address}</span>
                {each(district.map(|label| view! { <span class="facts__address">{label}</span> }))}
                <span class="facts__note">{texts.text(initiative.precision_message())}</span>
            </dd>
        </div>
    }
}

fn precision_name(precision: Option<Precision>) -> &'static str {
    match precision {
        Some(Precision::Address) => "address",
        Some(Precision::Place) => "place",
        Some(Precision::District) => "district",
        None => "none",
    }
}

/// Who says so, and when.
#[component]
fn SourceFact(
    /// The initiative.
    initiative: Arc<Initiative>,
) -> impl IntoView {
    let texts = use_texts();
    let link = |url: &str| {
        web_link(url).map(|url| {
            let host = host_of(&url).to_owned();
            view! { <span class="facts__address"><ExternalLink url text=host /></span> }
        })
    };
    let (id, stated) = (initiative.id.clone(), initiative.source.url.clone());
    let sources = use_supplements().sources();
    let url = move || {
        let later = || sources.with(|sources| sources.get(id.as_str()).cloned());
        stated.clone().or_else(later)
    };
    let page = dynamic(move || match url().as_deref().and_then(link) {
        Some(link) => link.into_any(),
        None => view! { <span class="facts__note">{texts.text("source.absent")}</span> }.into_any(),
    });
    view! {
        <div class="facts__line">
            <dt>{texts.text("fact.source")}</dt>
            <dd>
                {page}
                {each(initiative.source.earlier_url.as_deref().and_then(link))}
                <span class="facts__note">{evidence_text(texts, &initiative)}</span>
            </dd>
        </div>
    }
}
