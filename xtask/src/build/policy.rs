//! The Content-Security-Policy of the page.
//!
//! It stands in the page itself, because the digests of the inline scripts change with every build; so the atlas is
//! protected on a server that can set no headers. `frame-ancestors`, who may frame the atlas, cannot stand there: it is a
//! matter of the server's headers (`deploy/`).

use super::digest;

/// The policy for a page with these inline scripts, and with street tiles from this server if there is one.
pub fn policy(inline_scripts: &[String], tile_origin: Option<&str>) -> String {
    let digests = inline_scripts
        .iter()
        .fold(String::new(), |sources, script| {
            format!("{sources} '{}'", digest::policy_source(script))
        });
    let tiles = tile_origin.map_or_else(String::new, |origin| format!(" {origin}"));
    [
        "default-src 'none'".to_owned(),
        // WebAssembly is compiled, which browsers count as a kind of `eval`.
        format!("script-src 'self' 'wasm-unsafe-eval'{digests}"),
        "style-src 'self'".to_owned(),
        format!("img-src 'self' data:{tiles}"),
        "connect-src 'self'".to_owned(),
        // The preview of what other sites embed.
        "frame-src 'self'".to_owned(),
        "manifest-src 'self'".to_owned(),
        // What keeps the atlas for visits without a network.
        "worker-src 'self'".to_owned(),
        "base-uri 'self'".to_owned(),
        "form-action 'self'".to_owned(),
        "object-src 'none'".to_owned(),
    ]
    .join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_inline_script_is_allowed_by_its_digest_and_nothing_else_is() {
        let policy = policy(&["alert('Hello, world.');".to_owned()], None);
        assert!(policy.contains(
            "script-src 'self' 'wasm-unsafe-eval' 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=';"
        ));
        assert!(!policy.contains("unsafe-inline"));
        assert!(!policy.contains('*'));
    }

    #[test]
    fn pictures_may_come_from_the_server_of_tiles_and_nothing_else_may() {
        let (with, without) = (
            policy(&[], Some("https://tile.example.org")),
            policy(&[], None),
        );
        let (own, allowed) = (
            "img-src 'self' data:;",
            "img-src 'self' data: https://tile.example.org;",
        );
        assert!(without.contains(own) && !with.contains(own));
        assert_eq!(with.replace(allowed, own), without);
    }
}
