//! An initiative, ready to be written.

use std::cmp::Ordering;

use serde::Serialize;

use super::evidence::Standing;
use super::location::Location;
use crate::feature_text::{FeatureText, Shape};

/// An initiative in the terms of `data/initiatives.schema.json`.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Stable name.
    pub id: String,
    /// Name of the offer.
    pub title: String,
    /// What it does, by language.
    pub summary: Summary,
    /// Who runs it.
    pub organisation: Organisation,
    /// Fields of action, at least one.
    pub fields: Vec<String>,
    /// Whom it is for.
    pub target_groups: Vec<String>,
    /// Languages it is offered in, BCP 47.
    pub languages: Vec<String>,
    /// How far it reaches.
    pub scope: String,
    /// Where it is.
    pub location: Location,
    /// Postal address.
    pub address: Address,
    /// How to reach it.
    pub contact: Contact,
    /// Year it began.
    pub since: Option<i32>,
    /// Whether it ended, and how fresh its source is.
    pub standing: Standing,
    /// Day on which somebody confirmed it.
    pub checked: Option<String>,
    /// Where the entry comes from.
    pub source: Source,
}

/// What an initiative does, by language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// In German.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub de: Option<String>,
    /// In English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

/// Who runs an initiative.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// Its kind.
    #[serde(rename = "type")]
    pub kind: String,
}

/// A postal address as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Address {
    /// Street and number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// Postcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
}

/// How to reach an initiative.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// Web address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Address for e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

/// Where an entry comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Source {
    /// Web address of the page.
    pub url: String,
    /// Year of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    /// An earlier page that names it too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earlier_url: Option<String>,
}

/// A municipality, as an initiative names it.
#[derive(Serialize)]
struct Municipality<'a> {
    name: &'a str,
    ags: &'a str,
}

impl Entry {
    /// The order of the file: by district, state-wide offers last, then by id.
    pub fn in_order(&self, other: &Self) -> Ordering {
        let key = |entry: &Self| {
            (
                entry.location.district.is_none(),
                entry.location.district.clone(),
                entry.id.clone(),
            )
        };
        key(self).cmp(&key(other))
    }

    /// The entry as a feature. What is not known is left out, but for `checked`, which is `null`.
    ///
    /// # Errors
    ///
    /// Never in practice: texts and numbers can be written as JSON.
    pub fn feature(&self) -> Result<FeatureText, serde_json::Error> {
        let location = &self.location;
        let municipality = location
            .municipality
            .as_ref()
            .map(|(name, ags)| Municipality { name, ags });
        FeatureText::new(Some(&self.id), location.lonlat.map(Shape::Point))
            .with("title", &self.title)?
            .with_some("summary", unless_default(&self.summary))?
            .with("organisation", &self.organisation)?
            .with("fields", &self.fields)?
            .with_some("target_groups", unless_default(&self.target_groups))?
            .with_some("languages", unless_default(&self.languages))?
            .with("scope", &self.scope)?
            .with_some("precision", location.precision.as_ref())?
            .with_some("municipality", municipality.as_ref())?
            .with_some("district", location.district.as_ref())?
            .with_some("address", unless_default(&self.address))?
            .with_some("contact", unless_default(&self.contact))?
            .with_some("since", self.since.as_ref())?
            .with("status", &self.standing.status)?
            .with("evidence", &self.standing.evidence)?
            .with("checked", &self.checked)?
            .with("source", &self.source)
    }
}

/// The value, unless there is nothing in it.
fn unless_default<T: Default + PartialEq>(value: &T) -> Option<&T> {
    (*value != T::default()).then_some(value)
}
