//! What goes with a file: how long to keep it, and what a browser must not do with it.

use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap,
    HeaderName, HeaderValue, VARY,
};
use projektatlas::atlas::is_embedded;

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
/// Who may frame the pages made for other sites: everyone.
const FRAMED_BY_ALL: &str = "frame-ancestors *";
/// Who may frame all other pages: the atlas itself, for the preview of what others embed.
const FRAMED_BY_SELF: &str = "frame-ancestors 'self'";
/// For names that hold a digest of the content: never ask again.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// For all others: keep, but ask whether it is still the same.
const ASK_FIRST: &str = "no-cache";

/// Completes the headers of the answer that sends the file `path` of the site to a request for `asked`, both below the
/// base.
pub fn complete(headers: &mut HeaderMap, path: &str, asked: &str) {
    let framed_by = if is_embedded(&format!("/{asked}")) {
        FRAMED_BY_ALL
    } else {
        FRAMED_BY_SELF
    };
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(framed_by));
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
    if is_open(path) {
        // The data are open: other sites may load them.
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    }
    if let Some(content_type) = type_of(path) {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
}

/// Whether scripts of other sites may read a file: the data, the answer to a question about a link, and the script for
/// their pages, which has to be readable where they name its digest.
fn is_open(path: &str) -> bool {
    let is_embed_script = path.starts_with("embed") && type_of(path) == type_of("embed.js");
    path.starts_with("data/") || path == "oembed.json" || is_embed_script
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
            for value in [FOR_EVER, FRAMED_BY_ALL, FRAMED_BY_SELF] {
                assert!(text.contains(value), "{file} lacks `{value}`");
            }
            let says =
                |line: &str| line.contains("x-frame-options") && !line.trim().starts_with('#');
            assert!(
                !text.lines().any(says),
                "{file}: embeds could not be framed"
            );
        }
    }

    #[test]
    fn only_hashed_names_are_kept_for_ever_and_only_data_is_open_to_other_sites() {
        let headers = |path: &str| {
            let mut headers = HeaderMap::new();
            complete(&mut headers, path, path);
            headers
        };
        assert_eq!(
            headers("projektatlas-0123456789abcdef.js")[CACHE_CONTROL],
            FOR_EVER
        );
        assert_eq!(headers("index.html")[CACHE_CONTROL], ASK_FIRST);
        assert!(headers("data/atlas.json").contains_key(ACCESS_CONTROL_ALLOW_ORIGIN));
        assert!(!headers("index.html").contains_key(ACCESS_CONTROL_ALLOW_ORIGIN));
        assert!(headers("embed.js").contains_key(ACCESS_CONTROL_ALLOW_ORIGIN));
    }

    #[test]
    fn every_site_may_frame_the_embed_and_no_other_page() {
        let framed_by = |asked: &str| {
            let mut headers = HeaderMap::new();
            complete(&mut headers, "index.html", asked);
            headers[CONTENT_SECURITY_POLICY].clone()
        };
        for asked in ["embed", "embed/", "embed/initiative/cafe-celle"] {
            assert_eq!(framed_by(asked), FRAMED_BY_ALL, "{asked}");
        }
        for asked in ["", "about", "embed/builder", "initiative/embed"] {
            assert_eq!(framed_by(asked), FRAMED_BY_SELF, "{asked}");
        }
    }
}
