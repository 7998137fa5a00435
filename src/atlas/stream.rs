//! Cutting a feature collection into its features while its bytes come, without reading them.
//!
//! Only strings and brackets are looked at, so bytes may end anywhere: inside a letter, inside an escape. What comes out
//! does not depend on it.

use std::ops::Range;

use serde::de::IgnoredAny;

use super::{SlicesError, decoded};

/// So many bytes may be read again after mistakes, or sixteen times the file: so that no file takes for ever.
const REREADING: usize = 64 * 1024 * 1024;
/// What old programs on Windows write before UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// A feature collection on its way. Push bytes, take features, and say when the last byte has come.
#[derive(Debug)]
pub struct FeatureStream {
    /// What is still needed of what has come.
    bytes: Vec<u8>,
    /// How many bytes before those are needed no more.
    dropped: usize,
    /// The next byte to look at, among `bytes`.
    at: usize,
    /// Its line, counted from 1.
    line: usize,
    ended: bool,
    place: Place,
    element: Element,
    reread: usize,
    /// Whether the value behind the key is the version of the data.
    is_version: bool,
    version: Option<String>,
}

/// Where in the file the next byte stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Start,
    Object,
    Key,
    BehindKey { is_features: bool },
    Value { is_features: bool },
    OtherValue,
    List,
    Feature,
    Behind,
    Nowhere(SlicesError),
}

/// The value that is being read.
#[derive(Debug, Clone, Copy, Default)]
struct Element {
    start: usize,
    line: usize,
    depth: usize,
    in_string: bool,
    escaped: bool,
    /// Where, counted from its start, another feature seems to begin.
    next: Option<usize>,
    /// The length at which to ask whether it is broken.
    check_at: usize,
}

/// Where one feature stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cut {
    /// Counted from the first byte that is kept: of the file, as long as nothing was pushed since.
    pub(super) range: Range<usize>,
    pub(super) line: usize,
    pub(super) truncated: bool,
}

/// What came of reading on in a value.
enum Read {
    /// Its end has not come yet.
    Waits,
    /// It was none of the features.
    OtherValue,
    /// It was a feature.
    Feature(Cut),
}

impl Default for FeatureStream {
    fn default() -> Self {
        Self {
            bytes: Vec::new(),
            dropped: 0,
            at: 0,
            line: 1,
            ended: false,
            place: Place::Start,
            element: Element::default(),
            reread: 0,
            is_version: false,
            version: None,
        }
    }
}

impl FeatureStream {
    /// Takes more bytes of the file.
    pub fn push(&mut self, bytes: &[u8]) {
        let needed_from = match self.place {
            Place::Key | Place::Feature => self.element.start,
            Place::OtherValue if self.is_version => self.element.start,
            _ => self.at,
        };
        self.bytes.drain(..needed_from);
        self.dropped += needed_from;
        self.at -= needed_from;
        self.element.start = self.element.start.saturating_sub(needed_from);
        self.bytes.extend_from_slice(bytes);
    }

    /// Says that no more bytes will come.
    pub fn end(&mut self) {
        self.ended = true;
    }

    /// Why there are no features in the file, as soon as that is certain.
    #[must_use]
    pub fn failure(&self) -> Option<SlicesError> {
        match self.place {
            Place::Nowhere(error) => Some(error),
            _ => None,
        }
    }

    /// The member `version` of the collection, where it is a text and stands before the features.
    #[must_use]
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// Whether the list of features was closed.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.place == Place::Behind
    }

    /// Whether all is read and the list of features was not closed.
    #[must_use]
    pub fn breaks_off(&self) -> bool {
        self.ended && self.at == self.bytes.len() && self.place == Place::List
    }

    /// The line of the last byte that was looked at, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        let before = self.at.checked_sub(1).and_then(|at| self.bytes.get(at));
        self.line - usize::from(before == Some(&b'\n'))
    }

    /// The bytes of a feature just cut.
    pub(super) fn bytes(&self, cut: &Cut) -> &[u8] {
        self.bytes.get(cut.range.clone()).unwrap_or_default()
    }

    /// The next feature; `None` until more bytes come, and for good once they have ended.
    pub(super) fn next_cut(&mut self) -> Option<Cut> {
        while let Some(byte) = self.peek() {
            match self.place {
                Place::OtherValue | Place::Feature => match self.read_element() {
                    Read::Feature(cut) => return Some(cut),
                    Read::OtherValue => {}
                    Read::Waits => return None,
                },
                Place::Behind | Place::Nowhere(_) => return None,
                _ => self.step(byte),
            }
        }
        if !self.ended {
            return None;
        }
        match self.place {
            Place::Feature => match self.read_element() {
                Read::Feature(cut) => Some(cut),
                _ => None,
            },
            Place::List | Place::Behind => None,
            Place::Start => self.fail(SlicesError::NotAnObject),
            _ => self.fail(SlicesError::NoFeatures),
        }
    }

    fn fail(&mut self, error: SlicesError) -> Option<Cut> {
        self.place = Place::Nowhere(error);
        None
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn advance(&mut self, byte: u8) {
        self.line += usize::from(byte == b'\n');
        self.at += 1;
    }

    /// Looks at one byte between values, or of a key.
    fn step(&mut self, byte: u8) {
        let is_space = byte.is_ascii_whitespace();
        match self.place {
            Place::Key => return self.step_in_key(byte),
            Place::Start if BYTE_ORDER_MARK.get(self.dropped + self.at) == Some(&byte) => {}
            Place::Start if byte == b'{' => self.place = Place::Object,
            Place::Start if !is_space => self.place = Place::Nowhere(SlicesError::NotAnObject),
            Place::Object if byte == b'"' => {
                self.begin();
                self.place = Place::Key;
            }
            Place::Object if byte == b'}' => self.place = Place::Nowhere(SlicesError::NoFeatures),
            Place::BehindKey { is_features } if byte == b':' => {
                self.place = Place::Value { is_features };
            }
            Place::BehindKey { .. } if !is_space => {
                self.place = Place::Object;
                return;
            }
            Place::Value { is_features: true } if byte == b'[' => self.place = Place::List,
            Place::Value { .. } if !is_space => {
                self.begin();
                self.place = Place::OtherValue;
                return;
            }
            Place::List if byte == b']' => self.place = Place::Behind,
            Place::List if byte != b',' && !is_space => {
                self.begin();
                self.place = Place::Feature;
                return;
            }
            _ => {}
        }
        self.advance(byte);
    }

    fn step_in_key(&mut self, byte: u8) {
        if self.element.escaped {
            self.element.escaped = false;
        } else if byte == b'\\' {
            self.element.escaped = true;
        } else if byte == b'"' {
            let key = self.bytes.get(self.element.start + 1..self.at);
            let is_features = key == Some(b"features");
            self.is_version = key == Some(b"version");
            self.place = Place::BehindKey { is_features };
        }
        self.advance(byte);
    }

    fn begin(&mut self) {
        self.element = Element {
            start: self.at,
            line: self.line,
            ..Element::default()
        };
    }

    /// Reads on in a value of any kind, up to the comma or bracket that ends it.
    fn read_element(&mut self) -> Read {
        let is_feature = self.place == Place::Feature;
        let ended_inside = loop {
            let Some(byte) = self.peek() else {
                if self.ended {
                    break true;
                }
                return Read::Waits;
            };
            if self.element.ends_before(byte) {
                break false;
            }
            self.advance(byte);
            if self.element.take(byte) {
                break false;
            }
            if is_feature && self.is_broken_after(byte) {
                return Read::Feature(self.cut_where_next_begins());
            }
        };
        if self.at == self.element.start {
            // A closing bracket where a value should stand: pass over it, so that reading goes on.
            if let Some(byte) = self.peek() {
                self.advance(byte);
            }
        }
        if !is_feature {
            if self.is_version {
                self.version = serde_json::from_slice(self.own()).ok();
            }
            self.place = Place::Object;
            return Read::OtherValue;
        }
        self.place = Place::List;
        if self.element.next.is_some() && self.may_reread() && self.own_error().is_some() {
            return Read::Feature(self.cut_where_next_begins());
        }
        let starts_with_quote = self.bytes.get(self.element.start) == Some(&b'"');
        Read::Feature(Cut {
            range: self.element.start..self.at,
            line: self.element.line,
            truncated: self.element.depth > 0 || (ended_inside && starts_with_quote),
        })
    }

    /// What has come of the element.
    fn own(&self) -> &[u8] {
        self.bytes
            .get(self.element.start..self.at)
            .unwrap_or_default()
    }

    /// Whether the element is no JSON already and has swallowed the beginning of another feature. Asked when such a
    /// beginning is seen, and again each time the element has doubled.
    fn is_broken_after(&mut self, byte: u8) -> bool {
        if self.element.next.is_none() && byte == b'"' {
            self.element.next = feature_begun(self.own());
            self.element.check_at = self.own().len();
        }
        if self.element.next.is_none() || self.own().len() < self.element.check_at {
            return false;
        }
        self.element.check_at = 2 * self.own().len();
        self.may_reread() && self.own_error().is_some_and(|error| !error.is_eof())
    }

    /// Why what has come of the element is no JSON.
    fn own_error(&self) -> Option<serde_json::Error> {
        serde_json::from_str::<IgnoredAny>(&decoded(self.own()).0).err()
    }

    /// Whether the element may be read once more; counts that.
    fn may_reread(&mut self) -> bool {
        let reread = self.reread + self.own().len();
        let most = REREADING.max((self.dropped + self.at).saturating_mul(16));
        if reread > most {
            return false;
        }
        self.reread = reread;
        true
    }

    /// A quote or bracket that is missing makes a feature swallow those behind it. Where an element is no JSON and another
    /// feature seems to begin inside, it ends there, and reading goes on with that one.
    fn cut_where_next_begins(&mut self) -> Cut {
        let Element {
            start, line, next, ..
        } = self.element;
        let range = start..start + next.unwrap_or_default();
        let own = self.bytes.get(range.clone()).unwrap_or_default();
        self.line = line + own.split(|byte| *byte == b'\n').count() - 1;
        self.at = range.end;
        self.place = Place::List;
        Cut {
            range,
            line,
            truncated: false,
        }
    }
}

impl Element {
    /// Whether the element ends before this byte.
    fn ends_before(&self, byte: u8) -> bool {
        self.depth == 0 && !self.in_string && matches!(byte, b'}' | b']' | b',')
    }

    /// Takes a byte; returns whether the element ends with it.
    fn take(&mut self, byte: u8) -> bool {
        if self.escaped {
            self.escaped = false;
        } else if self.in_string {
            self.escaped = byte == b'\\';
            self.in_string = byte != b'"';
        } else if byte == b'"' {
            self.in_string = true;
        } else if matches!(byte, b'{' | b'[') {
            self.depth += 1;
        } else if matches!(byte, b'}' | b']') {
            self.depth -= 1;
            return self.depth == 0;
        }
        false
    }
}

/// Where, behind its beginning, a value that has come so far looks as if another feature had just begun:
/// `{"type": "Feature"`.
fn feature_begun(own: &[u8]) -> Option<usize> {
    let before = own.strip_suffix(b"\"Feature\"")?.trim_ascii_end();
    let before = before.strip_suffix(b":")?.trim_ascii_end();
    let before = before.strip_suffix(b"\"type\"")?.trim_ascii_end();
    let before = before.strip_suffix(b"{")?;
    (!before.is_empty()).then_some(before.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Features with their lines, whether the list was closed, and why there are none.
    type Outcome = (Vec<(Vec<u8>, usize, bool)>, bool, Option<SlicesError>);

    fn outcome(pieces: &[&[u8]]) -> Outcome {
        let (mut stream, mut features) = (FeatureStream::default(), Vec::new());
        let mut take_all = |stream: &mut FeatureStream| {
            while let Some(cut) = stream.next_cut() {
                features.push((stream.bytes(&cut).to_vec(), cut.line, cut.truncated));
            }
        };
        for (at, piece) in pieces.iter().enumerate() {
            stream.push(piece);
            if at + 1 == pieces.len() {
                stream.end();
            }
            take_all(&mut stream);
        }
        (features, stream.is_closed(), stream.failure())
    }

    #[test]
    fn the_version_before_the_features_is_kept_however_the_bytes_come() {
        let version = |text: &str, size: usize| {
            let mut stream = FeatureStream::default();
            for piece in text.as_bytes().chunks(size) {
                stream.push(piece);
                while stream.next_cut().is_some() {}
            }
            stream.version().map(str::to_owned)
        };
        let text = "{\"type\":\"FeatureCollection\", \"version\" : \"f436d6c52722\" ,\"features\":[{\"version\":\"no\"}]}";
        for size in 1..text.len() {
            assert_eq!(
                version(text, size).as_deref(),
                Some("f436d6c52722"),
                "{size}"
            );
        }
        assert_eq!(version("{\"version\":12,\"features\":[]}", 3), None);
        assert_eq!(
            version("{\"of\":{\"version\":\"a\"},\"features\":[]}", 3),
            None
        );
    }

    /// The bytes in pieces that end at these places.
    fn pieces<'a>(bytes: &'a [u8], ends: &[usize]) -> Vec<&'a [u8]> {
        let mut ends: Vec<usize> = ends.iter().map(|end| end % (bytes.len() + 1)).collect();
        ends.sort_unstable();
        let mut start = 0;
        let mut pieces: Vec<&[u8]> = ends
            .into_iter()
            .map(|end| &bytes[std::mem::replace(&mut start, end)..end])
            .collect();
        pieces.push(&bytes[start..]);
        pieces
    }

    /// Texts made of what matters in a collection, sound ones and broken ones.
    fn text() -> impl Strategy<Value = String> {
        let word = prop_oneof![
            4 => Just("{\"type\":\"Feature\",\"id\":\"a\"}"),
            2 => Just("{\"type\" : \"Feature\",\"id\":\"größe\\\"\\\\\"}"),
            1 => Just("{\"type\":\"Feature\",\"id\":\"a}"),
            1 => Just("{\"type\":\"Feature\",\"of\":{\"type\":\"Feature\"}}"),
            1 => Just("{\"type\":\"Feature\",\"id\":{\"a\":NaN}"),
            1 => Just("\"text\""),
            1 => Just("\\\""),
            3 => Just(","),
            3 => Just("\n"),
            1 => Just("]"),
            1 => Just("}"),
            1 => Just("{"),
            1 => Just("["),
            1 => Just("\""),
            1 => Just("12.5"),
            1 => Just("ä"),
            1 => Just(" "),
        ];
        let start = prop_oneof![
            6 => Just("{\"features\":["),
            2 => Just("\u{feff}{\"type\":\"FeatureCollection\", \"features\" : [\n"),
            1 => Just("{\"me\\\"ta\":{\"features\":[1]},\"name\":\"ä\",\"features\":["),
            1 => Just("{\"features\":{},\"features\":["),
            1 => Just("{\"other\":["),
            1 => Just(""),
        ];
        (start, prop::collection::vec(word, 0..12))
            .prop_map(|(start, words)| format!("{start}{}", words.concat()))
    }

    proptest! {
        #[test]
        fn how_the_bytes_are_cut_makes_no_difference(
            text in text(),
            ends in prop::collection::vec(0..400_usize, 0..8),
        ) {
            let bytes = text.as_bytes();
            prop_assert_eq!(outcome(&pieces(bytes, &ends)), outcome(&[bytes]));
        }

        #[test]
        fn bytes_that_come_one_by_one_make_no_difference_either(text in text()) {
            let bytes = text.as_bytes();
            let single: Vec<&[u8]> = bytes.chunks(1).chain([&[][..]]).collect();
            prop_assert_eq!(outcome(&single), outcome(&[bytes]));
        }
    }

    #[test]
    fn a_missing_quote_holds_nothing_back_that_comes_later() {
        // A feature that swallowed the rest of the file used to be cut at its end only.
        let mut stream = FeatureStream::default();
        stream.push(b"{\"features\":[{\"type\":\"Feature\",\"id\":\"a},\n{\"type\":\"Feature\",\"id\":1},\n{");
        let lines: Vec<_> = std::iter::from_fn(|| stream.next_cut().map(|cut| cut.line)).collect();
        assert_eq!(lines, [1, 2]);
    }

    #[test]
    fn what_was_taken_is_not_kept() {
        let mut stream = FeatureStream::default();
        stream.push(b"{\"features\":[");
        for _ in 0..1000 {
            stream.push(b"{\"type\":\"Feature\"},{\"type\":");
            stream.push(b"\"Feature\"},");
            while stream.next_cut().is_some() {}
        }
        assert!(stream.bytes.len() < 100, "{}", stream.bytes.len());
    }

    #[test]
    fn a_web_page_is_known_by_its_first_letter() {
        let mut stream = FeatureStream::default();
        stream.push(b"\n<!doctype");
        assert_eq!(stream.next_cut(), None);
        assert_eq!(stream.failure(), Some(SlicesError::NotAnObject));
    }
}
