//! Versions as tools print them.

use std::fmt;

/// A version such as 0.21.14 or 132, ordered part by part.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(Vec<u64>);

impl Version {
    /// The first version named in a text, or `None`: `wasm-opt version 132 (version_132)` → 132.
    ///
    /// Only whole words of digits and dots count, so that `wasm32` is not taken for one.
    pub fn first_in(text: &str) -> Option<Self> {
        text.split_whitespace().find_map(|word| {
            word.split('.')
                .map(|part| part.parse().ok())
                .collect::<Option<Vec<u64>>>()
                .map(Self)
        })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<String> = self.0.iter().map(u64::to_string).collect();
        f.write_str(&parts.join("."))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_found_in_what_the_tools_print() {
        for (text, version) in [
            ("trunk 0.21.14\n", "0.21.14"),
            ("wasm-bindgen 0.2.130", "0.2.130"),
            ("wasm-opt version 132 (version_132)", "132"),
            ("wasm-opt version 108", "108"),
            ("v20.20.2", ""),
            ("Chromium for wasm32", ""),
        ] {
            let found = Version::first_in(text).map_or_else(String::new, |found| found.to_string());
            assert_eq!(found, version, "in {text:?}");
        }
    }

    #[test]
    fn versions_are_ordered_as_numbers_not_as_text() {
        let version = |text| Version::first_in(text).unwrap();
        assert!(version("0.2.99") < version("0.2.130"));
        assert!(version("132") > version("108"));
    }
}
