//! `atlas.json`: names, fields of action, target groups, credits. All that another state would change.

use serde::Deserialize;

use super::{Initiative, Localized};

/// What an atlas is about: the contents of `data/atlas.json`.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct AtlasConfig {
    /// Name of the atlas.
    pub title: Localized,
    /// One line below the name.
    #[serde(default)]
    pub subtitle: Localized,
    /// Languages of the interface, BCP 47, the default first.
    pub languages: Vec<String>,
    /// Languages of what the entries say themselves, BCP 47; a file of summaries is published for each of them.
    pub entry_languages: Vec<String>,
    /// Where corrections go.
    pub corrections: Corrections,
    /// The regions that the districts belong to, in the order they are shown.
    pub regions: Vec<RegionName>,
    /// The fields of action, in the order they are shown.
    pub fields: Vec<Field>,
    /// The kinds of organisation, in the order they are shown.
    pub organisation_types: Vec<NamedValue>,
    /// The target groups, in the order they are shown.
    pub target_groups: Vec<NamedValue>,
    /// Who has to be named for what. Read by [`Credit::of_collection`](super::Credit::of_collection); published whole with
    /// the page about the atlas.
    #[serde(default)]
    pub credits: serde_json::Value,
    /// What the columns of `districts.csv` are. Read by [`Statistic::find`](super::Statistic::find).
    #[serde(default)]
    pub statistics: serde_json::Value,
    /// Street tiles, null for none. Read by [`TileSource::read`](super::TileSource::read).
    #[serde(default)]
    pub tiles: serde_json::Value,
}

/// Where corrections go.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct Corrections {
    /// An address for e-mail.
    pub email: String,
}

/// One region: a group of districts.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct RegionName {
    /// Stable name, as in links.
    pub id: String,
    /// Name for readers.
    pub label: Localized,
}

/// A value of a facet, as readers see it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct NamedValue {
    /// Stable name, as in links and data.
    pub id: String,
    /// Name for readers.
    pub label: Localized,
}

/// A field of action.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Field {
    /// Stable name, as in links and data.
    pub id: String,
    /// Name for readers.
    pub label: Localized,
    /// Colour token of the style sheet: `field-1` to `field-8`.
    pub token: String,
    /// Shape of a single mark.
    pub shape: Shape,
}

/// Shape of a single mark: fields differ by shape as well as by colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// A disc.
    Circle,
    /// A square.
    Square,
    /// A house with a pointed roof.
    House,
    /// A square on its tip.
    Diamond,
    /// A triangle on its base.
    Triangle,
    /// A hexagon.
    Hexagon,
}

impl Shape {
    /// Its outline in a box from −10 to 10, with its weight in the middle.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Circle => "M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z",
            Self::Square => "M-8 -8h16v16h-16z",
            Self::House => "M0 -10l9.5 8v10.5h-19v-10.5z",
            Self::Diamond => "M0 -10.5l10.5 10.5l-10.5 10.5l-10.5 -10.5z",
            Self::Triangle => "M0 -10l10 17.5h-20z",
            Self::Hexagon => "M-5 -9h10l5 9l-5 9h-10l-5 -9z",
        }
    }
}

impl AtlasConfig {
    /// The language that titles and names of organisations are in: the first one of the entries.
    #[must_use]
    pub fn language_of_names(&self) -> &str {
        self.entry_languages.first().map_or("", String::as_str)
    }

    /// The field with this id.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// The fields of an initiative that the atlas knows, in its order.
    #[must_use]
    pub fn fields_of(&self, initiative: &Initiative) -> Vec<Field> {
        let known = initiative.fields.iter().filter_map(|id| self.field(id));
        known.cloned().collect()
    }

    /// Whether there is such a field.
    #[must_use]
    pub fn has_field(&self, id: &str) -> bool {
        self.field(id).is_some()
    }

    /// Whether there is such a target group.
    #[must_use]
    pub fn has_target_group(&self, id: &str) -> bool {
        self.target_groups.iter().any(|group| group.id == id)
    }

    /// Whether there is such a kind of organisation.
    #[must_use]
    pub fn has_organisation_type(&self, id: &str) -> bool {
        self.organisation_types.iter().any(|kind| kind.id == id)
    }
}
