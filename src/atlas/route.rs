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
    /// What the atlas is: `/about`.
    About,
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
            Self::About => "/about".to_owned(),
            Self::Initiative(id) => format!("/initiative/{}", utf8_percent_encode(id, NOT_PLAIN)),
        }
    }

    /// Reads a path below the base; a slash at its end makes no difference.
    #[must_use]
    pub fn parse(path: &str) -> Self {
        let path = path.trim_end_matches('/');
        match path {
            "" | "/index.html" => Self::Atlas,
            "/coverage" => Self::Coverage,
            "/about" => Self::About,
            _ => match path.strip_prefix("/initiative/") {
                Some(id) if !id.contains('/') => {
                    Self::Initiative(percent_decode_str(id).decode_utf8_lossy().into_owned())
                }
                _ => Self::Unknown,
            },
        }
    }
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
    fn each_path_leads_to_its_page_and_all_others_to_none() {
        assert_eq!(Route::parse("/"), Route::Atlas);
        assert_eq!(Route::parse("/about/"), Route::About);
        assert_eq!(Route::parse("/coverage"), Route::Coverage);
        assert_eq!(
            Route::parse("/initiative/cafe-celle"),
            Route::Initiative("cafe-celle".to_owned())
        );
        for unknown in ["/initiative", "/initiative/a/b", "/wp-admin", "/about/us"] {
            assert_eq!(Route::parse(unknown), Route::Unknown, "{unknown}");
        }
    }
}
