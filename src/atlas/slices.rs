//! Cutting the text of a feature collection into its features, without reading them.
//!
//! A JSON parser gives up at the first error and takes the whole file with it. Cut first, one broken feature
//! costs one feature: a literal `NaN`, a stray comma or a file that breaks off leave all others readable.
//! (`geojson::FeatureReader` stops at the first error, so it cannot serve here.)

use thiserror::Error;

use super::FeatureStream;

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
    let mut stream = FeatureStream::default();
    stream.push(text.as_bytes());
    stream.end();
    let cuts = std::iter::from_fn(|| stream.next_cut());
    let slices = cuts
        .map(|cut| FeatureSlice {
            text: text.get(cut.range).unwrap_or_default(),
            line: cut.line,
            truncated: cut.truncated,
        })
        .collect();
    match stream.failure() {
        Some(error) => Err(error),
        None => Ok((slices, stream.is_closed())),
    }
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
