//! Cutting the text of a feature collection into its features, without reading them.
//!
//! A JSON parser gives up at the first error and takes the whole file with it. Cut first, one broken feature
//! costs one feature: a literal `NaN`, a stray comma or a file that breaks off leave all others readable.
//! (`geojson::FeatureReader` stops at the first error, so it cannot serve here.)

use serde::de::IgnoredAny;
use thiserror::Error;

/// The text of one feature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FeatureSlice<'a> {
    /// From the opening to the closing brace; to the end of the file when it breaks off.
    pub text: &'a str,
    /// Line of the file on which it begins, counted from 1.
    pub line: usize,
    /// Whether the file ends before the feature does.
    pub truncated: bool,
}

/// Why a text holds no features at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SlicesError {
    /// The text does not begin with `{`: a web page, perhaps, or an empty file.
    #[error("the text is not a JSON object")]
    NotAnObject,
    /// There is no list called `features`.
    #[error("there is no list `features`")]
    NoFeatures,
}

/// Cuts the list `features` of a GeoJSON text into its elements, in their order.
///
/// Elements need not be valid JSON; only strings and brackets are looked at. A leading byte order mark is passed over.
/// The flag tells whether the list was closed; if not, the file breaks off.
///
/// # Errors
///
/// When the text is no object, or has no list `features` at its top level.
pub fn feature_slices(text: &str) -> Result<(Vec<FeatureSlice<'_>>, bool), SlicesError> {
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        at: 0,
        line: 1,
    };
    if text.starts_with('\u{feff}') {
        scanner.at = '\u{feff}'.len_utf8();
    }
    scanner.skip_space();
    if scanner.peek() != Some(b'{') {
        return Err(SlicesError::NotAnObject);
    }
    scanner.at += 1;
    if !scanner.seek_features() {
        return Err(SlicesError::NoFeatures);
    }
    let mut slices = Vec::new();
    let mut rereading = REREADING.max(text.len().saturating_mul(16));
    loop {
        scanner.skip_space();
        match scanner.peek() {
            None => return Ok((slices, false)),
            Some(b']') => return Ok((slices, true)),
            Some(b',') => scanner.at += 1,
            Some(_) => {
                let element = scanner.element();
                slices.push(scanner.cut_where_next_begins(element, &mut rereading));
            }
        }
    }
}

/// So many bytes may be read again after mistakes, or sixteen times the text: so that no file takes for ever.
const REREADING: usize = 64 * 1024 * 1024;

/// A reader of brackets and strings that counts lines.
struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    line: usize,
}

impl<'a> Scanner<'a> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn advance(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.line += usize::from(byte == b'\n');
        self.at += 1;
        Some(byte)
    }

    fn skip_space(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.advance();
        }
    }

    /// Moves behind the `[` of the list `features` of the object just entered.
    fn seek_features(&mut self) -> bool {
        loop {
            self.skip_space();
            match self.peek() {
                Some(b'"') => {
                    let key = self.string();
                    self.skip_space();
                    if self.peek() == Some(b':') {
                        self.at += 1;
                        self.skip_space();
                        if key == "features" && self.peek() == Some(b'[') {
                            self.at += 1;
                            return true;
                        }
                        self.element();
                    }
                }
                Some(b'}') | None => return false,
                Some(_) => {
                    self.advance();
                }
            }
        }
    }

    /// Reads a string, at its opening quote; returns what stands between the quotes, escapes as they are.
    fn string(&mut self) -> &'a str {
        self.at += 1;
        let start = self.at;
        while let Some(byte) = self.advance() {
            match byte {
                b'\\' => {
                    self.advance();
                }
                b'"' => return self.text.get(start..self.at - 1).unwrap_or_default(),
                _ => {}
            }
        }
        ""
    }

    /// A quote or bracket that is missing makes a feature swallow those behind it. Where an element is no JSON and another
    /// feature seems to begin inside, it ends there, and reading goes on with that one.
    fn cut_where_next_begins(
        &mut self,
        element: FeatureSlice<'a>,
        rereading: &mut usize,
    ) -> FeatureSlice<'a> {
        let Some(next) = next_feature(element.text) else {
            return element;
        };
        let is_sound = || serde_json::from_str::<IgnoredAny>(element.text).is_ok();
        let Some(rest) = rereading.checked_sub(element.text.len()) else {
            return element;
        };
        *rereading = rest;
        let Some(own) = element.text.get(..next).filter(|_| !is_sound()) else {
            return element;
        };
        self.at -= element.text.len() - next;
        self.line = element.line + own.bytes().filter(|byte| *byte == b'\n').count();
        FeatureSlice {
            text: own,
            line: element.line,
            truncated: false,
        }
    }

    /// Reads one value of any kind, up to the comma or bracket that ends it. Always moves on.
    fn element(&mut self) -> FeatureSlice<'a> {
        let (start, line) = (self.at, self.line);
        let mut depth = 0_usize;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => {
                    self.string();
                }
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' | b',' if depth == 0 => break,
                b'}' | b']' => {
                    depth -= 1;
                    self.at += 1;
                    if depth == 0 {
                        break;
                    }
                }
                _ => {
                    self.advance();
                }
            }
        }
        if self.at == start {
            // A closing bracket where a value should stand: pass over it, so that the caller moves on.
            self.advance();
        }
        let end = self.at.min(self.text.len());
        let truncated =
            depth > 0 || (self.peek().is_none() && self.bytes.get(start) == Some(&b'"'));
        FeatureSlice {
            text: self.text.get(start..end).unwrap_or_default(),
            line,
            truncated,
        }
    }
}

/// Where, behind its beginning, a text looks as if another feature began: `{"type": "Feature"`.
fn next_feature(text: &str) -> Option<usize> {
    text.match_indices("\"Feature\"").find_map(|(at, _)| {
        let before = text.get(..at)?.trim_end().strip_suffix(':')?.trim_end();
        let before = before.strip_suffix("\"type\"")?.trim_end();
        let before = before.strip_suffix('{')?;
        (!before.is_empty()).then_some(before.len())
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_broken_feature_costs_one_feature() {
        let text = "{\"type\":\"FeatureCollection\",\n\"features\":[\n{\"a\":NaN},\n{\"b\":\"}]\\\"\"}\n]}";
        let (slices, closed) = feature_slices(text).unwrap();
        assert!(closed);
        assert_eq!(
            slices
                .iter()
                .map(|slice| (slice.text, slice.line))
                .collect::<Vec<_>>(),
            [("{\"a\":NaN}", 3), ("{\"b\":\"}]\\\"\"}", 4)]
        );
    }

    #[test]
    fn a_missing_quote_or_bracket_costs_one_feature_too() {
        let sound = "{\"type\":\"Feature\",\"id\":\"b\"}";
        for broken in [
            "{\"type\":\"Feature\",\"id\":\"a}",
            "{\"type\":\"Feature\",\"id\":{\"a\":1}",
        ] {
            let text = format!("{{\"features\":[\n{broken},\n{sound},\n{sound}\n]}}");
            let (slices, closed) = feature_slices(&text).unwrap();
            let found: Vec<_> = slices
                .iter()
                .map(|slice| (slice.text, slice.line))
                .collect();
            assert_eq!(found.len(), 3, "{found:?}");
            assert_eq!(found[1..], [(sound, 3), (sound, 4)]);
            assert!(closed && found[0].0.starts_with(broken));
        }
    }

    #[test]
    fn a_feature_inside_of_a_sound_one_is_left_alone() {
        let whole = "{\"type\":\"Feature\",\"of\":{\"type\": \"Feature\"}}";
        let text = format!("{{\"features\":[{whole}]}}");
        let (slices, _) = feature_slices(&text).unwrap();
        assert_eq!(
            slices.iter().map(|slice| slice.text).collect::<Vec<_>>(),
            [whole]
        );
    }

    #[test]
    fn a_file_that_breaks_off_keeps_what_came_before() {
        let (slices, closed) = feature_slices("{\"features\":[{\"a\":1},{\"b\":[2").unwrap();
        assert!(!closed);
        assert_eq!(
            slices
                .iter()
                .map(|slice| slice.truncated)
                .collect::<Vec<_>>(),
            [false, true]
        );
    }

    #[test]
    fn a_list_called_features_deeper_down_is_not_the_one() {
        let (slices, _) =
            feature_slices("{\"meta\":{\"features\":[1,2]},\"features\":[{}]}").unwrap();
        assert_eq!(slices.len(), 1);
    }

    #[test]
    fn a_web_page_in_place_of_the_data_is_told_apart() {
        assert_eq!(
            feature_slices("<!doctype html>"),
            Err(SlicesError::NotAnObject)
        );
        assert_eq!(feature_slices(""), Err(SlicesError::NotAnObject));
        assert_eq!(
            feature_slices("{\"features\":{}}"),
            Err(SlicesError::NoFeatures)
        );
    }

    proptest! {
        #[test]
        fn any_text_is_cut_without_hanging(text in "[{}\\[\\],:\"\\\\a\u{feff}\n ä]{0,80}") {
            let whole = format!("{{\"features\":[{text}");
            if let Ok((slices, _)) = feature_slices(&whole) {
                prop_assert!(slices.iter().all(|slice| whole.contains(slice.text)));
            }
        }
    }
}
