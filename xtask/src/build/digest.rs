//! Digests of files, in the three notations that a page needs.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256, Sha384};

/// Bytes in hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::new(), |digits, byte| format!("{digits}{byte:02x}"))
}

/// Sixteen hexadecimal digits of SHA-256, for file names.
pub fn short_hex(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    hex(digest.get(..8).unwrap_or(&digest))
}

/// SHA-256 in hexadecimal digits, for readers who want to check a file.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// A source expression for an inline script, without its quotes.
///
/// # Source
///
/// Content Security Policy Level 3, § 2.3.1 (hash-source).
pub fn policy_source(script: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(script)))
}

/// The value of an `integrity` attribute.
///
/// # Source
///
/// Subresource Integrity, § 3.5.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_of_an_inline_script_is_that_of_the_specification() {
        // Content Security Policy Level 3, § 8.3: the example for alert('Hello, world.');
        assert_eq!(
            policy_source("alert('Hello, world.');"),
            "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
    }

    #[test]
    fn the_integrity_of_a_file_is_that_of_the_specification() {
        // Subresource Integrity, § 3.1: the example for alert('Hello, world.');
        assert_eq!(
            integrity(b"alert('Hello, world.');"),
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
    }

    #[test]
    fn file_names_get_sixteen_digits() {
        assert_eq!(short_hex(b""), "e3b0c44298fc1c14");
    }
}
