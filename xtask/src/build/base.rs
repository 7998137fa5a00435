//! The path on its server under which the atlas is published.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// A path that starts and ends with a slash: `/` or `/atlas/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base(String);

/// Why a text is no base path.
#[derive(Debug, PartialEq, Eq, Error)]
#[error(
    "`{0}` is no path such as / or /atlas/: letters, digits, and . _ ~ - between single slashes"
)]
pub struct BaseError(String);

impl Base {
    /// The path as text, with both slashes.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The rest of a request's path below the base, without a slash in front; `None` if it lies outside.
    pub fn strip<'a>(&self, path: &'a str) -> Option<&'a str> {
        path.strip_prefix(self.as_str())
    }
}

impl Default for Base {
    fn default() -> Self {
        Self("/".to_owned())
    }
}

impl FromStr for Base {
    type Err = BaseError;

    /// Slashes at the ends may be left out.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let inner = text.strip_prefix('/').unwrap_or(text);
        let inner = inner.strip_suffix('/').unwrap_or(inner);
        if inner.is_empty() {
            return Ok(Self::default());
        }
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "._~-".contains(c);
        let sound = |part: &str| {
            !part.is_empty() && part != "." && part != ".." && part.chars().all(is_plain)
        };
        if inner.split('/').all(sound) {
            Ok(Self(format!("/{inner}/")))
        } else {
            Err(BaseError(text.to_owned()))
        }
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slashes_at_the_ends_may_be_left_out() {
        for text in ["atlas", "/atlas", "atlas/", "/atlas/"] {
            assert_eq!(text.parse::<Base>().unwrap().as_str(), "/atlas/");
        }
        assert_eq!("".parse::<Base>().unwrap(), Base::default());
        assert_eq!("/a/b".parse::<Base>().unwrap().as_str(), "/a/b/");
    }

    #[test]
    fn a_base_cannot_climb_break_out_of_an_attribute_or_name_a_host() {
        for text in [
            "../atlas",
            "/a/../b/",
            "//example.org/",
            "a b",
            "a\"b",
            "https://example.org/",
        ] {
            assert!(text.parse::<Base>().is_err(), "{text}");
        }
    }

    #[test]
    fn only_paths_below_the_base_are_inside() {
        let base: Base = "atlas".parse().unwrap();
        assert_eq!(base.strip("/atlas/about"), Some("about"));
        assert_eq!(base.strip("/atlas/"), Some(""));
        assert_eq!(base.strip("/atlasses/"), None);
        assert_eq!(Base::default().strip("/about"), Some("about"));
    }
}
