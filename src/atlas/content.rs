//! Texts of a page, as data: headings, paragraphs, lists, a time line. `data/about.json`.

use serde::Deserialize;

use super::{Credit, Localized};

/// A page of text.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Content {
    /// Its sections, in reading order.
    pub sections: Vec<Section>,
    /// Who has to be named for what; the build adds them from `atlas.json`.
    #[serde(default)]
    pub credits: Vec<Credit>,
}

/// A section with a heading.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Section {
    /// Stable name, for links.
    pub id: String,
    /// Its heading.
    pub heading: Localized,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A part of a section.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// Running text.
    Paragraph(Localized),
    /// Points of equal rank.
    List(Vec<Localized>),
    /// What happened when.
    Timeline(Vec<Milestone>),
    /// A link to another site.
    Link {
        /// What the link says.
        label: Localized,
        /// Where it leads.
        url: String,
    },
}

/// What happened in a year.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Milestone {
    /// The year, or a range of years, as text.
    pub year: String,
    /// What happened.
    pub text: Localized,
}
