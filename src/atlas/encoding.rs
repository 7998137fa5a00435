//! Bytes to text: UTF-8, as RFC 8259 asks, else Windows-1252, as old programs save.

use std::borrow::Cow;

/// How bytes were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// As RFC 8259 asks.
    Utf8,
    /// The bytes were no UTF-8: likely saved by an old program on Windows.
    Windows1252,
}

/// The text that bytes stand for, without a byte order mark. There is one for any bytes.
#[must_use]
pub fn decoded(bytes: &[u8]) -> (Cow<'_, str>, Encoding) {
    let without_mark = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(without_mark) {
        return (text.into(), Encoding::Utf8);
    }
    let letters = without_mark.iter().map(|byte| windows_1252(*byte));
    (letters.collect(), Encoding::Windows1252)
}

/// The character that a byte stands for in Windows-1252.
///
/// # Source
///
/// WHATWG Encoding Standard, index windows-1252; the five bytes that it leaves open are control characters.
fn windows_1252(byte: u8) -> char {
    const FROM_0X80: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => FROM_0X80
            .get(usize::from(byte - 0x80))
            .copied()
            .unwrap_or(char::REPLACEMENT_CHARACTER),
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_utf_8_is_read_as_windows_1252() {
        let text = "Café für alle – „neu“";
        for (bytes, encoding) in [
            (text.as_bytes(), Encoding::Utf8),
            (
                b"\xef\xbb\xbfCaf\xc3\xa9 f\xc3\xbcr alle \xe2\x80\x93 \xe2\x80\x9eneu\xe2\x80\x9c",
                Encoding::Utf8,
            ),
            (
                b"Caf\xe9 f\xfcr alle \x96 \x84neu\x93",
                Encoding::Windows1252,
            ),
        ] {
            assert_eq!(decoded(bytes), (text.into(), encoding));
        }
    }
}
