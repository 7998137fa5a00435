//! How the atlas shows itself on the page of another site: what stands in the address beside the query.

use std::collections::BTreeSet;
use std::fmt;

use super::query::pairs;
use super::{Colour, Facet, ThemeChoice};

/// Where the list is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ListPlace {
    /// Beside the map; below it where the frame is narrow.
    #[default]
    Side,
    /// Below the map.
    Bottom,
    /// Nowhere: the map alone. What its marks stand for opens all the same.
    None,
}

impl ListPlace {
    /// All places.
    pub const ALL: [Self; 3] = [Self::Side, Self::Bottom, Self::None];

    /// The word in an address.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Side => "side",
            Self::Bottom => "bottom",
            Self::None => "none",
        }
    }

    /// The place of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.name() == name)
    }
}

/// What a site chooses that embeds the atlas. Any text parses; what it does not know it passes over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EmbedOptions {
    /// Where the list is.
    pub list: ListPlace,
    /// Light or dark.
    pub theme: ThemeChoice,
    /// The colour of links and of what is chosen, as wished; see [`Colour::readable_on_light`].
    pub accent: Option<Colour>,
    /// Facets whose values readers see and cannot change.
    pub lock: BTreeSet<Facet>,
}

impl EmbedOptions {
    /// The names in an address.
    pub const NAMES: [&str; 4] = ["list", "theme", "accent", "lock"];

    /// Reads the text behind the `?` of an address; [`Query::parse`](super::Query::parse) reads the rest of it.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut options = Self::default();
        for (name, value) in pairs(text) {
            match name {
                "list" => options.list = ListPlace::named(&value).unwrap_or_default(),
                "theme" => options.theme = ThemeChoice::named(&value).unwrap_or_default(),
                "accent" => options.accent = value.parse().ok(),
                "lock" => {
                    let is_named =
                        |facet: &Facet| value.split(',').any(|name| name.trim() == facet.name());
                    options.lock = Facet::ALL.into_iter().filter(is_named).collect();
                }
                _ => {}
            }
        }
        options
    }
}

impl fmt::Display for EmbedOptions {
    /// Writes the text that [`EmbedOptions::parse`] reads; empty for the default.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut pairs: Vec<String> = Vec::new();
        if self.list != ListPlace::default() {
            pairs.push(format!("list={}", self.list.name()));
        }
        if self.theme != ThemeChoice::default() {
            pairs.push(format!("theme={}", self.theme.name()));
        }
        if let Some(accent) = self.accent {
            pairs.push(format!("accent={accent}"));
        }
        let lock: Vec<_> = self.lock.iter().map(|facet| facet.name()).collect();
        if !lock.is_empty() {
            pairs.push(format!("lock={}", lock.join(",")));
        }
        f.write_str(&pairs.join("&"))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn options_stay_readable() {
        let text = "list=bottom&theme=dark&accent=b3005e&lock=region,field";
        let options = EmbedOptions::parse(&format!("?region=03351&{text}&lang=en"));
        assert_eq!(options.to_string(), text);
        assert_eq!(
            EmbedOptions::parse("accent=%23B3005E").accent,
            options.accent
        );
    }

    #[test]
    fn what_is_unknown_or_broken_is_passed_over() {
        for text in [
            "",
            "list=top&theme=pink&accent=red&lock=q,,x",
            "accent=%23&list",
            "lock=",
        ] {
            assert_eq!(EmbedOptions::parse(text), EmbedOptions::default(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn writing_and_reading_returns_the_same_options(
            list in 0..3_usize, theme in 0..3_usize, accent in prop::option::of("[0-9a-f]{6}"),
            lock in prop::collection::btree_set(0..4_usize, 0..4),
        ) {
            let options = EmbedOptions {
                list: ListPlace::ALL[list],
                theme: ThemeChoice::ALL[theme],
                accent: accent.map(|accent| accent.parse().unwrap()),
                lock: lock.into_iter().map(|facet| Facet::ALL[facet]).collect(),
            };
            prop_assert_eq!(EmbedOptions::parse(&options.to_string()), options);
        }
    }
}
