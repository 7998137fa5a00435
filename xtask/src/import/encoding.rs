//! Bytes to text: what spreadsheets write when they are asked for CSV.

use thiserror::Error;

/// How a table was encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16 with a byte order mark: "Unicode text" of older spreadsheets.
    Utf16,
    /// Windows-1252, assumed because the bytes are not UTF-8.
    Windows1252,
}

/// Why a file cannot be a table. Every case says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum EncodingError {
    /// A spreadsheet's own format.
    #[error(
        "this is a spreadsheet file, not a table of text; save it as \"CSV UTF-8\" in the spreadsheet program"
    )]
    Spreadsheet,
    /// A web page.
    #[error("this is a web page, not a table; download the table itself")]
    WebPage,
    /// Something else that is not text.
    #[error("this is not text; save the table as \"CSV UTF-8\"")]
    Binary,
    /// Text with its end missing.
    #[error("this is UTF-16 text that breaks off; save the table as \"CSV UTF-8\"")]
    BrokenUtf16,
}

/// The first bytes of the formats of spreadsheet programs: xlsx and ods (zip), xls (compound file).
const SPREADSHEETS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

/// Decodes a table and drops a byte order mark.
///
/// # Errors
///
/// If the bytes are no text, or that of a web page.
pub fn decoded(bytes: &[u8]) -> Result<(String, Encoding), EncodingError> {
    if SPREADSHEETS.iter().any(|start| bytes.starts_with(start)) {
        return Err(EncodingError::Spreadsheet);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return utf16(rest, u16::from_le_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return utf16(rest, u16::from_be_bytes);
    }
    if bytes.contains(&0) {
        return Err(EncodingError::Binary);
    }
    let (text, encoding) = projektatlas::atlas::decoded(bytes);
    let start: String = text
        .trim_start()
        .chars()
        .take(5)
        .collect::<String>()
        .to_lowercase();
    if start.starts_with("<!doc") || start.starts_with("<html") {
        return Err(EncodingError::WebPage);
    }
    let encoding = match encoding {
        projektatlas::atlas::Encoding::Utf8 => Encoding::Utf8,
        projektatlas::atlas::Encoding::Windows1252 => Encoding::Windows1252,
    };
    Ok((text.into_owned(), encoding))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<(String, Encoding), EncodingError> {
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return Err(EncodingError::BrokenUtf16);
    }
    let units = pairs
        .filter_map(|pair| <[u8; 2]>::try_from(pair).ok())
        .map(unit);
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.map(|text| (text, Encoding::Utf16))
        .or(Err(EncodingError::BrokenUtf16))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_spreadsheets_write_is_read() {
        let cases: [(&[u8], Encoding); 4] = [
            ("Café für alle – „neu“".as_bytes(), Encoding::Utf8),
            (b"\xef\xbb\xbfCaf\xc3\xa9 f\xc3\xbcr alle \xe2\x80\x93 \xe2\x80\x9eneu\xe2\x80\x9c", Encoding::Utf8),
            (b"Caf\xe9 f\xfcr alle \x96 \x84neu\x93", Encoding::Windows1252),
            (
                b"\xff\xfeC\0a\0f\0\xe9\0 \0f\0\xfc\0r\0 \0a\0l\0l\0e\0 \0\x13\x20 \0\x1e\x20n\0e\0u\0\x1c\x20",
                Encoding::Utf16,
            ),
        ];
        for (bytes, encoding) in cases {
            assert_eq!(
                decoded(bytes),
                Ok(("Café für alle – „neu“".to_owned(), encoding))
            );
        }
    }

    #[test]
    fn what_is_no_table_is_refused_with_advice() {
        assert_eq!(decoded(b"PK\x03\x04..."), Err(EncodingError::Spreadsheet));
        assert_eq!(decoded(b"id\0title"), Err(EncodingError::Binary));
        assert_eq!(decoded(b"\n<!DOCTYPE html>"), Err(EncodingError::WebPage));
        assert_eq!(decoded(b"\xff\xfei"), Err(EncodingError::BrokenUtf16));
    }
}
