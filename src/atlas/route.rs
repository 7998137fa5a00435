//! The pages of the atlas, by path.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// A page of the atlas.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Route {
    /// Map and list: `/`.
    #[default]
    Atlas,
    /// Map and one entry: `/initiative/:id`. Whether there is such an entry, the data know.
    Initiative(String),
    /// How many are recorded where: `/coverage`.
    Coverage,
    /// How far it is to the nearest one: `/coverage/distance`.
    Distance,
    /// Two districts side by side: `/coverage/compare/:ags/:ags`; fewer than two as long as they are not chosen.
    Compare(Vec<String>),
    /// One district: `/coverage/:ags`. Whether there is such a district, the data know.
    District(String),
    /// What the atlas is: `/about`.
    About,
    /// How accessible it is: `/accessibility`.
    Accessibility,
    /// Where others make an embed: `/embed/builder`.
    EmbedBuilder,
    /// All data as files: `/data`.
    Data,
    /// What the reader has put aside: `/shortlist`.
    Shortlist,
    /// Any other path.
    Unknown,
}

impl Route {
    /// The page of one initiative.
    #[must_use]
    pub fn of_initiative(id: &super::FeatureId) -> Self {
        Self::Initiative(id.as_str().to_owned())
    }

    /// The path that [`parse`](Self::parse) reads; whatever an id holds, it stays one part of the path.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Atlas | Self::Unknown => "/".to_owned(),
            Self::Coverage => "/coverage".to_owned(),
            Self::Distance => "/coverage/distance".to_owned(),
            Self::Compare(keys) => keys
                .iter()
                .fold("/coverage/compare".to_owned(), |path, ags| {
                    format!("{path}/{}", encoded(ags))
                }),
            Self::District(ags) => format!("/coverage/{}", encoded(ags)),
            Self::About => "/about".to_owned(),
            Self::Accessibility => "/accessibility".to_owned(),
            Self::EmbedBuilder => "/embed/builder".to_owned(),
            Self::Data => "/data".to_owned(),
            Self::Shortlist => "/shortlist".to_owned(),
            Self::Initiative(id) => format!("/initiative/{}", encoded(id)),
        }
    }

    /// Reads a path below the base; a slash at its end makes no difference, nor does the name of the file that answers.
    ///
    /// `/list` is the page with a plain list that the build writes for readers without a program: with one, it is map and list.
    #[must_use]
    pub fn parse(path: &str) -> Self {
        let path = path.trim_end_matches("/index.html");
        let path = path.trim_end_matches('/');
        match path {
            "" | "/list" => Self::Atlas,
            "/coverage" => Self::Coverage,
            "/about" => Self::About,
            "/accessibility" => Self::Accessibility,
            "/embed/builder" => Self::EmbedBuilder,
            "/data" => Self::Data,
            "/shortlist" => Self::Shortlist,
            _ => Self::with_ids(path),
        }
    }

    /// Reads a path that holds ids.
    fn with_ids(path: &str) -> Self {
        let parts: Vec<&str> = path.split('/').skip(1).collect();
        match parts.as_slice() {
            ["initiative", id] => Self::Initiative(decoded(id)),
            ["coverage", "distance"] => Self::Distance,
            ["coverage", "compare", keys @ ..] if keys.len() <= 2 => {
                Self::Compare(keys.iter().map(|ags| decoded(ags)).collect())
            }
            ["coverage", ags] => Self::District(decoded(ags)),
            _ => Self::Unknown,
        }
    }
}

fn encoded(id: &str) -> String {
    utf8_percent_encode(id, NOT_PLAIN).to_string()
}

fn decoded(id: &str) -> String {
    percent_decode_str(id).decode_utf8_lossy().into_owned()
}

/// What stands before the path of a page that another site embeds: `/embed`, `/embed/initiative/:id`.
pub const EMBED: &str = "/embed";

/// Whether a path below the base is that of an embedded page.
#[must_use]
pub fn is_embedded(path: &str) -> bool {
    let is_below = path
        .strip_prefix(EMBED)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    is_below && Route::parse(path) != Route::EmbedBuilder
}

/// What is written as it is: letters, digits and what ids are usually made of.
const NOT_PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_stays_one_part_of_the_path_whatever_it_holds() {
        for id in ["cafe-celle", "a/b", "a?b=c", "a#b", "a%2Fb", "Grüße"] {
            let route = Route::Initiative(id.to_owned());
            assert_eq!(Route::parse(&route.path()), route, "{id}");
        }
        assert_eq!(
            Route::Initiative("cafe-celle".to_owned()).path(),
            "/initiative/cafe-celle"
        );
    }

    #[test]
    fn only_paths_below_embed_are_embedded_and_the_builder_is_none() {
        for path in ["/embed", "/embed/", "/embed/initiative/cafe-celle"] {
            assert!(is_embedded(path), "{path}");
        }
        for path in [
            "/",
            "/embedded",
            "/embed/builder",
            "/embed/builder/",
            "/initiative/embed",
        ] {
            assert!(!is_embedded(path), "{path}");
        }
    }

    #[test]
    fn each_path_leads_to_its_page_and_all_others_to_none() {
        for path in ["/", "/index.html", "/list", "/list/"] {
            assert_eq!(Route::parse(path), Route::Atlas, "{path}");
        }
        assert_eq!(
            Route::parse("/initiative/cafe-celle/index.html"),
            Route::Initiative("cafe-celle".to_owned())
        );
        assert_eq!(Route::parse("/about/"), Route::About);
        assert_eq!(Route::parse("/coverage"), Route::Coverage);
        assert_eq!(Route::parse("/embed/builder"), Route::EmbedBuilder);
        assert_eq!(Route::parse("/data"), Route::Data);
        assert_eq!(
            Route::parse("/initiative/cafe-celle"),
            Route::Initiative("cafe-celle".to_owned())
        );
        let compared =
            |keys: &[&str]| Route::Compare(keys.iter().map(|ags| (*ags).to_owned()).collect());
        for (path, route) in [
            ("/coverage/distance", Route::Distance),
            ("/coverage/03351", Route::District("03351".to_owned())),
            ("/coverage/compare", compared(&[])),
            (
                "/coverage/compare/03351/03241",
                compared(&["03351", "03241"]),
            ),
        ] {
            assert_eq!(Route::parse(path), route);
            assert_eq!(route.path(), path);
        }
        for unknown in [
            "/coverage/03351/x",
            "/coverage/compare/1/2/3",
            "/initiative",
            "/initiative/a/b",
            "/wp-admin",
            "/about/us",
        ] {
            assert_eq!(Route::parse(unknown), Route::Unknown, "{unknown}");
        }
    }
}
