//! The features of the atlas: initiatives, with the names and units of `data/initiatives.schema.json`.

use std::fmt;
use std::sync::Arc;

use geo::Coord;

use super::{Localized, folded};

/// The stable name of an initiative, as in links; never empty.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FeatureId(Arc<str>);

impl FeatureId {
    /// Takes the name over as it is.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(id.into())
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FeatureId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The position of an initiative in its [`Dataset`](super::Dataset).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FeatureIndex(pub usize);

/// One initiative: an offer that helps people arrive and take part.
#[derive(Debug, Clone, PartialEq)]
pub struct Initiative {
    /// Stable name.
    pub id: FeatureId,
    /// Name of the offer.
    pub title: String,
    /// What it does, in a sentence or two.
    pub summary: Localized,
    /// Who runs it.
    pub organisation: Organisation,
    /// Fields of action, at least one; ids of `atlas.json`.
    pub fields: Vec<String>,
    /// Whom it is for; ids of `atlas.json`.
    pub target_groups: Vec<String>,
    /// Languages it is offered in, BCP 47.
    pub languages: Vec<String>,
    /// How far it reaches.
    pub scope: Scope,
    /// What the point stands for; `None` without a point.
    pub precision: Option<Precision>,
    /// Name of its municipality.
    pub municipality: Option<String>,
    /// Official key of its municipality, eight digits.
    pub municipality_ags: Option<String>,
    /// Official key of its district, five digits; `None` for state-wide offers.
    pub district: Option<String>,
    /// Postal address as far as it is known.
    pub address: Address,
    /// How to reach it.
    pub contact: Contact,
    /// Year it began.
    pub since: Option<i32>,
    /// Whether it has ended, as far as its source says.
    pub status: Status,
    /// How fresh its source is.
    pub evidence: Evidence,
    /// Day on which somebody confirmed it, ISO 8601.
    pub checked: Option<String>,
    /// Where the entry comes from.
    pub source: Source,
    /// Where it is: degrees on WGS 84, `x` east, `y` north; `None` for offers without a place.
    pub lonlat: Option<Coord>,
    /// The folded title, and on the next line the other folded words. Kept, since folding takes long.
    pub(super) folded: Box<str>,
    /// Length of the folded title.
    pub(super) folded_title_len: usize,
}

impl Initiative {
    /// The title, folded: what sorting by title compares.
    #[must_use]
    pub fn folded_title(&self) -> &str {
        self.folded.get(..self.folded_title_len).unwrap_or_default()
    }

    /// The words to search in, folded: title, organisation, place, postcode and summaries.
    #[must_use]
    pub fn folded_text(&self) -> &str {
        &self.folded
    }

    /// Street, postcode and town, as far as they are known. `place` is the town, or what stands for it.
    #[must_use]
    pub fn address_line(&self, place: &str) -> String {
        let town = match &self.address.postal_code {
            Some(postal_code) => format!("{postal_code} {place}"),
            None => place.to_owned(),
        };
        match &self.address.street {
            Some(street) => format!("{street}, {town}"),
            None => town,
        }
    }

    /// The message that says what the point stands for.
    #[must_use]
    pub fn precision_message(&self) -> &'static str {
        match self.precision {
            Some(Precision::Address) => "precision.address",
            Some(Precision::Place) => "precision.place",
            Some(Precision::District) => "precision.district",
            None => "precision.none",
        }
    }

    /// The message that says how fresh the source is; `{year}` in it is the source's.
    #[must_use]
    pub fn evidence_message(&self) -> &'static str {
        match (self.status, self.evidence, self.source.year) {
            (Status::Ended, _, None) => "evidence.ended",
            (Status::Ended, _, Some(_)) => "evidence.ended_year",
            (_, _, None) => "evidence.undated",
            (_, Evidence::Recent, Some(_)) => "evidence.recent",
            (_, _, Some(_)) => "evidence.older",
        }
    }

    /// Takes note of the words to search in, once all else is set.
    pub(super) fn fold_words(&mut self) {
        let mut words: Vec<&str> = vec![&self.organisation.name];
        words.extend(self.municipality.as_deref());
        words.extend(self.address.postal_code.as_deref());
        words.extend(self.summary.texts());
        let words = folded(&words.join(" "));
        let mut text = folded(&self.title);
        self.folded_title_len = text.len();
        text.push('\n');
        text.push_str(&words);
        self.folded = text.into();
    }
}

/// Who runs an initiative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// Its kind; an id of `atlas.json`.
    pub kind: String,
}

/// A postal address as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address {
    /// Street and number.
    pub street: Option<String>,
    /// Postcode, five digits.
    pub postal_code: Option<String>,
}

/// How to reach an initiative. Links are safe to show: see [`web_link`](super::web_link).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// Web address, `http` or `https`.
    pub website: Option<String>,
    /// Office address for e-mail.
    pub email: Option<String>,
    /// Telephone number as written by the source.
    pub phone: Option<String>,
}

/// Where an entry comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Web address of the page, `http` or `https`; `None` when it stands in another file, or is no safe link.
    pub url: Option<String>,
    /// Year of the page, if it tells one.
    pub year: Option<i32>,
    /// An earlier page that names the initiative too.
    pub earlier_url: Option<String>,
}

/// How far an initiative reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// One municipality or quarter.
    Local,
    /// A district, or several.
    District,
    /// The whole state.
    State,
}

/// What the point of an initiative stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// The house.
    Address,
    /// The middle of its town or municipality.
    Place,
    /// The seat of its district: the source names no town.
    District,
}

/// Whether an initiative has ended, as far as its source says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Nothing says that it has ended.
    Active,
    /// Its source says that it has ended.
    Ended,
}

/// How fresh the source of an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// A page of [`RECENT_SINCE`](Self::RECENT_SINCE) or later.
    Recent,
    /// An older page.
    Older,
    /// A page without a date.
    Undated,
}

impl Evidence {
    /// All kinds, the freshest first.
    pub const ALL: [Self; 3] = [Self::Recent, Self::Older, Self::Undated];
    /// The year of its page from which on a source is called recent, as the collection does.
    pub const RECENT_SINCE: i32 = 2022;

    /// The word in data files and addresses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Recent => "recent",
            Self::Older => "older",
            Self::Undated => "undated",
        }
    }
}
