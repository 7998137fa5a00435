//! File names that hold a digest of the content, so that a browser may keep the file for ever.

use super::digest;

/// The name with the digest of the file's final content in the place of the one Trunk gave it, or `None` if Trunk gave
/// it none.
///
/// Trunk digests the app before its code is made smaller; so other tools would give another file of the same name.
pub fn rehashed(name: &str, content: &[u8]) -> Option<String> {
    let (stem, extension) = name.rsplit_once('.')?;
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    let (plain, hash) = stem.rsplit_once('-')?;
    let is_hash = hash.len() >= 12 && hash.bytes().all(|digit| digit.is_ascii_hexdigit());
    is_hash.then(|| hashed(plain, extension, content))
}

/// A name with the digest of the file's content.
pub fn hashed(plain: &str, extension: &str, content: &[u8]) -> String {
    format!("{plain}-{}.{extension}", digest::short_hex(content))
}

/// Whether a name holds a digest of the content as [`hashed`] writes it: sixteen digits before the extension.
pub fn is_hashed(name: &str) -> bool {
    name.rsplit_once('.')
        .and_then(|(stem, _extension)| stem.rsplit_once('-'))
        .is_some_and(|(_plain, hash)| {
            hash.len() == 16 && hash.bytes().all(|digit| digit.is_ascii_hexdigit())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_follows_the_final_content() {
        assert_eq!(
            rehashed("projektatlas-91bdbc6d7265f8f8_bg.wasm", b"").as_deref(),
            Some("projektatlas-e3b0c44298fc1c14.wasm")
        );
        assert_eq!(
            rehashed("projektatlas-91bdbc6d7265f8f8.js", b"").as_deref(),
            Some("projektatlas-e3b0c44298fc1c14.js")
        );
    }

    #[test]
    fn names_without_a_digest_stay() {
        for name in ["embed.js", "service-worker.js", "README"] {
            assert_eq!(rehashed(name, b""), None, "{name}");
        }
    }

    #[test]
    fn only_names_with_a_digest_may_be_kept_for_ever() {
        assert!(is_hashed("styles-e3b0c44298fc1c14.css"));
        assert!(!is_hashed("initiatives.geojson"));
        assert!(!is_hashed("service-worker.js"));
    }
}
