//! The part of the state that a link carries behind its `?`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use super::{Facet, FacetValue, Filter, Near, Sort};

/// What a link asks for: filter, search, order, what the map shows beside, language. Any text parses; what it does not know it passes over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// What is to be shown. Values are as written, known or not: see [`Filter::known_in`].
    pub filter: Filter,
    /// Words searched for, empty for none.
    pub text: String,
    /// Around which place, and how far.
    pub near: Option<Near>,
    /// Ids of the initiatives that the reader has put on the shortlist, in that order.
    pub starred: Vec<String>,
    /// Order of the list.
    pub sort: Sort,
    /// Id of an initiative: those at one place with it are listed on the map.
    pub stack: Option<String>,
    /// Whether the districts are shaded by how many of the initiatives lie in them.
    pub shaded: bool,
    /// Version of the data that the link cites.
    pub cited: Option<String>,
    /// Language of the interface, if the link chooses one.
    pub language: Option<String>,
    /// What pages beside the atlas ask for: values as written, of the names that [`Query::with_page_value`] takes; the pages know what they
    /// mean.
    pub pages: BTreeMap<&'static str, String>,
}

/// Names in the query that pages beside the atlas read, sorted; see [`CoverageView`](super::CoverageView).
const PAGE_NAMES: [&str; 5] = ["breaks", "columns", "distances", "measure", "order"];

impl Query {
    /// The names in an address, save those of pages beside the atlas and the version that a link cites (`data`).
    pub const NAMES: [&str; 14] = [
        "region",
        "field",
        "group",
        "organisation",
        "match",
        "ended",
        "q",
        "near",
        "within",
        "star",
        "sort",
        "shade",
        "stack",
        "lang",
    ];

    /// Reads the text behind the `?` of an address.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut query = Self::default();
        let mut within_km = None;
        for (name, value) in pairs(text) {
            match name {
                "near" => query.near = Near::parse(&value),
                "star" => {
                    for id in value.split(',').map(str::trim) {
                        query = query.starring(id, true);
                    }
                }
                "within" => within_km = value.trim().parse().ok(),
                "match" => query.filter.match_all = value == "all",
                "ended" => query.filter.with_ended = value == "1",
                "q" => value.trim().clone_into(&mut query.text),
                "sort" if value == "title" => query.sort = Sort::Title,
                "sort" if value == "recent" => query.sort = Sort::Recent,
                "sort" if value == "distance" => query.sort = Sort::Distance,
                "stack" if !value.is_empty() => query.stack = Some(value),
                "data" if is_version(&value) => query.cited = Some(value),
                "shade" => query.shaded = value == "count",
                "lang" if !value.is_empty() => query.language = Some(value),
                _ if PAGE_NAMES.contains(&name) => query = query.with_page_value(name, Some(value)),
                _ => {
                    if let Some(facet) = Facet::ALL.into_iter().find(|facet| facet.name() == name) {
                        let values = value
                            .split(',')
                            .map(str::trim)
                            .filter(|value| !value.is_empty());
                        query
                            .filter
                            .values
                            .extend(values.map(|value| FacetValue::new(facet, value)));
                    }
                }
            }
        }
        if let Some(km) = within_km {
            query.near = query.near.map(|near| near.with_km(km));
        }
        query
    }

    /// What a page beside the atlas asks for under a name; `None` for nothing.
    #[must_use]
    pub fn page_value(&self, name: &str) -> Option<&str> {
        self.pages.get(name).map(String::as_str)
    }

    /// The query with what a page asks for under a name, or without it. Names that no page reads are passed over.
    #[must_use]
    pub fn with_page_value(mut self, name: &str, value: Option<String>) -> Self {
        let Some(name) = PAGE_NAMES.into_iter().find(|known| *known == name) else {
            return self;
        };
        match value.filter(|value| !value.is_empty()) {
            Some(value) => self.pages.insert(name, value),
            None => self.pages.remove(name),
        };
        self
    }

    /// The query without what pages beside the atlas ask for: of a link to a view of the atlas.
    #[must_use]
    pub fn of_atlas(self) -> Self {
        Self {
            pages: BTreeMap::new(),
            stack: None,
            ..self
        }
    }

    /// The decoded value of one name in the text behind a `?`.
    #[must_use]
    pub fn value_of(text: &str, name: &str) -> Option<String> {
        pairs(text).find_map(|(found, value)| (found == name).then_some(value))
    }

    /// Whether nothing narrows the list.
    #[must_use]
    pub fn is_wide(&self) -> bool {
        self.filter.values.is_empty() && self.text.is_empty() && self.near.is_none()
    }

    /// The query with a value chosen, or dropped if it was chosen.
    #[must_use]
    pub fn toggled(mut self, value: &FacetValue) -> Self {
        if !self.filter.values.remove(value) {
            self.filter.values.insert(value.clone());
        }
        self
    }

    /// The query as if no field of action were chosen.
    #[must_use]
    pub fn without_fields(&self) -> Self {
        let mut query = self.clone();
        query
            .filter
            .values
            .retain(|value| value.facet != Facet::Field);
        query.filter.match_all = false;
        query
    }

    /// The query as if no region were chosen: for views that stand districts side by side.
    #[must_use]
    pub fn without_regions(&self) -> Self {
        let mut query = self.clone();
        query
            .filter
            .values
            .retain(|value| value.facet != Facet::Region);
        query
    }

    /// The query without the list at one place.
    #[must_use]
    pub fn without_stack(self) -> Self {
        Self {
            stack: None,
            ..self
        }
    }

    /// The query with the version of the data, if they have one, in place of any it cites.
    #[must_use]
    pub fn citing(self, version: Option<&str>) -> Self {
        Self {
            cited: version.map(str::to_owned),
            ..self
        }
    }

    /// The query with an initiative on the shortlist, at its end if it is new, or without it.
    #[must_use]
    pub fn starring(mut self, id: &str, is_starred: bool) -> Self {
        let is_there = self.starred.iter().any(|starred| starred == id);
        match (is_starred, is_there) {
            (true, false) if !id.is_empty() => self.starred.push(id.to_owned()),
            (false, true) => self.starred.retain(|starred| starred != id),
            _ => {}
        }
        self
    }

    /// The query without the version that it cites.
    #[must_use]
    pub fn without_cited(self) -> Self {
        self.citing(None)
    }

    /// The query without filter, search and place; order, shading and language stay, and so do the values of facets that are
    /// locked.
    #[must_use]
    pub fn reset(self, lock: &BTreeSet<Facet>) -> Self {
        let mut values = self.filter.values;
        values.retain(|value| lock.contains(&value.facet));
        let match_all = self.filter.match_all && lock.contains(&Facet::Field);
        Self {
            filter: Filter {
                values,
                match_all,
                ..Filter::default()
            },
            text: String::new(),
            near: None,
            ..self
        }
    }
}

impl fmt::Display for Query {
    /// Writes the text that [`Query::parse`] reads, without the `?`; empty for the default. Commas stay readable.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut pairs: Vec<String> = Vec::new();
        for facet in [
            Facet::Region,
            Facet::Field,
            Facet::Group,
            Facet::Organisation,
        ] {
            // The set is sorted, so equal queries are written alike.
            let chosen = self
                .filter
                .values
                .iter()
                .filter(|value| value.facet == facet);
            let values: Vec<_> = chosen.map(|value| encoded(&value.value)).collect();
            if !values.is_empty() {
                pairs.push(format!("{}={}", facet.name(), values.join(",")));
            }
        }
        if self.filter.match_all {
            pairs.push("match=all".to_owned());
        }
        if self.filter.with_ended {
            pairs.push("ended=1".to_owned());
        }
        if !self.text.is_empty() {
            pairs.push(format!("q={}", encoded(&self.text)));
        }
        if let Some(near) = &self.near {
            pairs.push(format!("near={near}"));
            if near.within_km() != Near::DEFAULT_KM {
                pairs.push(format!("within={}", near.within_km()));
            }
        }
        if !self.starred.is_empty() {
            let ids: Vec<_> = self.starred.iter().map(|id| encoded(id)).collect();
            pairs.push(format!("star={}", ids.join(",")));
        }
        match self.sort {
            Sort::Best => {}
            Sort::Recent => pairs.push("sort=recent".to_owned()),
            Sort::Title => pairs.push("sort=title".to_owned()),
            Sort::Distance => pairs.push("sort=distance".to_owned()),
        }
        if self.shaded {
            pairs.push("shade=count".to_owned());
        }
        if let Some(stack) = &self.stack {
            pairs.push(format!("stack={}", encoded(stack)));
        }
        for (name, value) in &self.pages {
            pairs.push(format!("{name}={}", encoded(value)));
        }
        if let Some(cited) = &self.cited {
            pairs.push(format!("data={cited}"));
        }
        if let Some(language) = &self.language {
            pairs.push(format!("lang={}", encoded(language)));
        }
        f.write_str(&pairs.join("&"))
    }
}

/// The names and decoded values of a query, in its order.
pub(super) fn pairs(text: &str) -> impl Iterator<Item = (&str, String)> {
    text.trim_start_matches('?').split('&').map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (name, decoded(value))
    })
}

/// What cannot stand in a value of a query: what separates its parts, and what browsers would change.
const RESERVED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'\'')
    .add(b'+')
    .add(b',')
    .add(b'<')
    .add(b'=')
    .add(b'>');

/// Whether a value can be the version of the data: some hexadecimal digits.
fn is_version(value: &str) -> bool {
    (4..=64).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn encoded(value: &str) -> String {
    utf8_percent_encode(value, RESERVED).to_string()
}

fn decoded(value: &str) -> String {
    percent_decode_str(&value.replace('+', " "))
        .decode_utf8_lossy()
        .into_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_link_stays_readable() {
        let text = "region=03241,weser-ems&field=labour,language&match=all&q=caf%C3%A9&sort=title&shade=count&stack=caf%C3%A9&measure=field:language&order=-count&data=f436d6c52722&lang=en";
        let query = Query::parse(text);
        assert_eq!(query.to_string(), text);
        let is_known = |name: &str| {
            Query::NAMES.contains(&name) || PAGE_NAMES.contains(&name) || name == "data"
        };
        assert!(pairs(text).all(|(name, _)| is_known(name)));
        assert_eq!(query.text, "café");
        assert!(
            query
                .filter
                .has(&FacetValue::new(Facet::Region, "weser-ems"))
        );
    }

    #[test]
    fn what_is_unknown_or_broken_is_passed_over() {
        for text in [
            "",
            "?",
            "&&=&x=1",
            "field=",
            "match=some&ended=yes&sort=size",
            "data=abc&data=../x&data=<b>",
            "field=,,&region=,",
        ] {
            assert_eq!(Query::parse(text), Query::default(), "{text}");
        }
        assert_eq!(Query::parse("q=%ff%zz").text, "\u{fffd}%zz");
        assert_eq!(Query::parse("q=a+b").text, "a b");
    }

    proptest! {
        #[test]
        fn writing_and_reading_returns_the_same_query(
            values in prop::collection::btree_set((0..4_usize, "[a-z0-9ä&=%+ #-]{1,8}"), 0..5),
            text in "[a-zäß &=%+#,'\"]{0,12}",
            match_all in any::<bool>(), with_ended in any::<bool>(), by_title in any::<bool>(), shaded in any::<bool>(),
            stack in prop::option::of("[a-z&=ü]{1,6}"),
            cited in prop::option::of("[0-9a-f]{4,16}"),
            language in prop::option::of("[a-z]{2}"),
            pages in prop::collection::vec((0..PAGE_NAMES.len(), "[a-z&=:,ü-]{1,6}"), 0..4),
            starred in prop::collection::btree_set("[a-z0-9ü&=-]{1,8}", 0..4),
            near in prop::option::of((-180.0..180.0_f64, -85.0..85.0_f64, 1..500_u16)),
        ) {
            let values = values
                .iter()
                .map(|(facet, value)| FacetValue::new(Facet::ALL[*facet], value.trim()))
                .filter(|value| !value.value.is_empty())
                .collect();
            let query = Query {
                filter: Filter { values, match_all, with_ended },
                text: text.trim().to_owned(),
                starred: starred.into_iter().collect(),
                near: near.and_then(|(x, y, km)| Some(Near::at(geo::coord! { x: x, y: y })?.with_km(km))),
                sort: if by_title { Sort::Title } else { Sort::Best },
                shaded,
                stack,
                cited,
                language,
                pages: pages.into_iter().map(|(name, value)| (PAGE_NAMES[name], value)).collect(),
            };
            prop_assert_eq!(Query::parse(&query.to_string()), query);
        }
    }
}
