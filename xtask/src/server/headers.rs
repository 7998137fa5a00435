//! What goes with a file: how long to keep it, and what a browser must not do with it.

use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue,
    VARY,
};

use crate::build::hashed_name;

/// Headers of every answer. The examples in `deploy/` name the same; a test holds them together.
const SECURITY: [(&str, &str); 4] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "strict-origin-when-cross-origin"),
    (
        "permissions-policy",
        "camera=(), microphone=(), payment=(), usb=(), geolocation=(self)",
    ),
    ("cross-origin-opener-policy", "same-origin"),
];
/// For names that hold a digest of the content: never ask again.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// For all others: keep, but ask whether it is still the same.
const ASK_FIRST: &str = "no-cache";

/// Completes the headers of the answer that sends this file of the site.
pub fn complete(headers: &mut HeaderMap, path: &str) {
    for (name, value) in SECURITY {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    let keep = if hashed_name::is_hashed(path) {
        FOR_EVER
    } else {
        ASK_FIRST
    };
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(keep));
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    if path.starts_with("data/") {
        // The data are open: other sites may load them.
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    }
    if let Some(content_type) = type_of(path) {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
}

/// Types that browsers are strict about, or whose character set has to be said.
fn type_of(path: &str) -> Option<&'static str> {
    let (_stem, extension) = path.rsplit_once('.')?;
    Some(match extension {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "geojson" => "application/geo+json",
        "jsonld" => "application/ld+json",
        "atom" => "application/atom+xml",
        "csv" => "text/csv; charset=utf-8",
        "md" | "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "webmanifest" => "application/manifest+json",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    #[test]
    fn the_example_configurations_name_the_same_headers() {
        for file in [
            "deploy/nginx.conf",
            "deploy/nginx-sub-path.conf",
            "deploy/Caddyfile",
        ] {
            let text = std::fs::read_to_string(project::root().join(file))
                .unwrap()
                .to_lowercase();
            for (name, value) in SECURITY {
                assert!(
                    text.contains(&format!("{name} \"{}\"", value.to_lowercase())),
                    "{file} lacks `{name} \"{value}\"`: change it there and in xtask/src/server/headers.rs"
                );
            }
            assert!(text.contains(FOR_EVER), "{file} lacks `{FOR_EVER}`");
        }
    }

    #[test]
    fn only_hashed_names_are_kept_for_ever_and_only_data_is_open_to_other_sites() {
        let headers = |path: &str| {
            let mut headers = HeaderMap::new();
            complete(&mut headers, path);
            headers
        };
        assert_eq!(
            headers("projektatlas-0123456789abcdef.js")[CACHE_CONTROL],
            FOR_EVER
        );
        assert_eq!(headers("index.html")[CACHE_CONTROL], ASK_FIRST);
        assert!(headers("data/atlas.json").contains_key(ACCESS_CONTROL_ALLOW_ORIGIN));
        assert!(!headers("index.html").contains_key(ACCESS_CONTROL_ALLOW_ORIGIN));
    }
}
