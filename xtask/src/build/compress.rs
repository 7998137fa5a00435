//! The compressed neighbours of a file: `.br` and `.gz`, which servers hand out instead of it.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

/// Extensions of files that get smaller.
const TEXT: [&str; 16] = [
    "atom",
    "css",
    "csv",
    "ftl",
    "geojson",
    "html",
    "js",
    "json",
    "jsonld",
    "md",
    "mjs",
    "svg",
    "txt",
    "wasm",
    "webmanifest",
    "xml",
];

/// Sizes of one file in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sizes {
    /// As it is.
    pub raw: u64,
    /// As `.gz`; the same as `raw` for files that are not compressed.
    pub gzip: u64,
    /// As `.br`; the same as `raw` for files that are not compressed.
    pub brotli: u64,
}

/// Whether a file gets compressed neighbours.
pub fn is_compressible(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| TEXT.iter().any(|text| extension.eq_ignore_ascii_case(text)))
}

/// Writes `.br` and `.gz` beside a file, if it is of a kind that gets smaller.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn compress(path: &Path) -> io::Result<()> {
    if is_compressible(path) {
        let bytes = fs::read(path)?;
        write_gzip(&bytes, &with_suffix(path, "gz"))?;
        write_brotli(&bytes, &with_suffix(path, "br"))?;
    }
    Ok(())
}

/// The sizes of a file and its neighbours.
///
/// # Errors
///
/// If the file, or a neighbour it should have, is not there.
pub fn sizes_of(path: &Path) -> io::Result<Sizes> {
    let raw = fs::metadata(path)?.len();
    if !is_compressible(path) {
        return Ok(Sizes {
            raw,
            gzip: raw,
            brotli: raw,
        });
    }
    Ok(Sizes {
        raw,
        gzip: fs::metadata(with_suffix(path, "gz"))?.len(),
        brotli: fs::metadata(with_suffix(path, "br"))?.len(),
    })
}

/// Writes the gzip form. It names no time, so that equal files stay equal.
fn write_gzip(bytes: &[u8], path: &Path) -> io::Result<()> {
    let mut encoder = GzEncoder::new(File::create(path)?, Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()?;
    Ok(())
}

/// Writes the Brotli form.
fn write_brotli(mut bytes: &[u8], path: &Path) -> io::Result<()> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    brotli::BrotliCompress(&mut bytes, &mut File::create(path)?, &parameters)?;
    Ok(())
}

/// Whether a name is that of a compressed neighbour.
pub fn is_neighbour(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|extension| extension == "br" || extension == "gz")
}

/// `index.html` → `index.html.br`.
pub fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_left_alone_and_geojson_is_not() {
        assert!(is_compressible(Path::new("data/initiatives.geojson")));
        assert!(is_compressible(Path::new(
            "projektatlas-0123456789abcdef.wasm"
        )));
        assert!(!is_compressible(Path::new("icon.png")));
        assert!(!is_compressible(Path::new("index.html.br")));
    }

    #[test]
    fn the_neighbours_hold_the_same_text() {
        let folder =
            std::env::temp_dir().join(format!("projektatlas-compress-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("text.json");
        let text = "Lüneburg ".repeat(500);
        fs::write(&path, &text).unwrap();
        compress(&path).unwrap();

        let mut brotli = Vec::new();
        brotli::BrotliDecompress(
            &mut &fs::read(folder.join("text.json.br")).unwrap()[..],
            &mut brotli,
        )
        .unwrap();
        let mut gzip = flate2::write::GzDecoder::new(Vec::new());
        gzip.write_all(&fs::read(folder.join("text.json.gz")).unwrap())
            .unwrap();

        assert_eq!(brotli, text.as_bytes());
        assert_eq!(gzip.finish().unwrap(), text.as_bytes());
        let sizes = sizes_of(&path).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        assert!(sizes.brotli < sizes.gzip && sizes.gzip < sizes.raw);
        fs::remove_dir_all(&folder).unwrap();
    }
}
