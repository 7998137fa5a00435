//! Where street tiles come from, and whether they may: the member `tiles` of `atlas.json`.

use serde_json::Value;
use thiserror::Error;

use super::link::web_link;
use super::properties::Properties;
use super::{ProblemKind, TileCoord};

/// Starts of addresses on other servers: encrypted, or on the reader's own machine, for trying.
///
/// # Source
///
/// The latter are as trustworthy as the former: W3C, Secure Contexts, § 3.1.
const SAFE_STARTS: [&str; 3] = ["https://", "http://127.0.0.1:", "http://localhost:"];
/// Finest level where the source states none.
const USUAL_MAX_LEVEL: u32 = 19;
/// From this many dots a CSS pixel on the finer pictures are worth their weight.
const DENSE_FROM: f64 = 1.5;

/// A server of street tiles.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TileSource {
    url: String,
    /// Who runs it.
    pub provider: String,
    /// What they do with what they learn of the reader; an address.
    pub privacy_url: Option<String>,
    /// Whose the map is, in the words they ask for.
    pub attribution: String,
    /// Where that is explained; an address.
    pub attribution_url: String,
    /// The finest level that there are tiles of.
    pub max_level: u32,
}

/// Why tiles may not be asked for.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TileSourceError {
    /// The address is not safe or not complete.
    #[error(
        "`tiles.url` has to begin with https:// or /, and to hold {{z}}, {{x}}, {{y}} and no other name but {{r}}"
    )]
    Address,
    /// A security policy cannot name the server.
    #[error("`tiles.url` has to name one host in plain letters, without {{…}} or a password")]
    Host,
}

impl TileSource {
    /// Reads the member `tiles`; `None` when it is null.
    ///
    /// # Errors
    ///
    /// When a part is missing, or of the wrong type.
    pub fn read(tiles: &Value) -> Result<Option<Self>, ProblemKind> {
        let tiles = match tiles {
            Value::Null => return Ok(None),
            Value::Object(tiles) => Properties::new(tiles),
            _ => {
                return Err(ProblemKind::WrongType {
                    property: "tiles",
                    expected: "object",
                });
            }
        };
        let part = |name| tiles.object(name)?.ok_or(ProblemKind::Missing(name));
        let (provider, attribution) = (part("provider")?, part("attribution")?);
        let link = |url: Option<String>| url.as_deref().and_then(web_link);
        Ok(Some(Self {
            url: tiles.required_text("url")?,
            provider: provider.required_text("provider.name")?,
            privacy_url: link(tiles.text("privacy_url")?),
            attribution: attribution.required_text("attribution.text")?,
            attribution_url: link(attribution.text("attribution.url")?)
                .ok_or(ProblemKind::Missing("attribution.url"))?,
            max_level: tiles.level("max_zoom")?.unwrap_or(USUAL_MAX_LEVEL),
        }))
    }

    /// Scheme, host and port of the server, as a security policy names them; `None` when it is the atlas's own.
    ///
    /// The build asks, and refuses what may not be asked for; the policy of its page allows this server and no other.
    ///
    /// # Errors
    ///
    /// When the address is not safe or not complete, or the host is not one that a policy can name.
    pub fn origin(&self) -> Result<Option<&str>, TileSourceError> {
        let url = self.url.as_str();
        let is_complete = ["{z}", "{x}", "{y}"].iter().all(|name| url.contains(name));
        let filled = self.url_of(TileCoord { z: 0, x: 0, y: 0 }, 1.0);
        if !is_complete || filled.contains(['{', '}']) {
            return Err(TileSourceError::Address);
        }
        if url.starts_with('/') && !url.starts_with("//") {
            return Ok(None);
        }
        let is_safe = SAFE_STARTS.iter().any(|start| url.starts_with(start));
        if !is_safe || web_link(&filled).is_none() {
            return Err(TileSourceError::Address);
        }
        // scheme://host/path
        let parts: Vec<&str> = url.splitn(4, '/').collect();
        let is_plain = |c: char| c.is_ascii_alphanumeric() || ".-:".contains(c);
        match *parts.as_slice() {
            [scheme, _, host, _] if host.chars().all(is_plain) => {
                Ok(url.get(..scheme.len() + "//".len() + host.len()))
            }
            _ => Err(TileSourceError::Host),
        }
    }

    /// Levels by which tiles have to be finer than the view, for a screen with so many dots a CSS pixel: none when the
    /// server has pictures of twice the size.
    #[must_use]
    pub fn finer(&self, dots_per_px: f64) -> u32 {
        u32::from(dots_per_px > DENSE_FROM && !self.url.contains("{r}"))
    }

    /// The address of a tile's picture, for a screen with so many dots a CSS pixel.
    #[must_use]
    pub fn url_of(&self, tile: TileCoord, dots_per_px: f64) -> String {
        let size = if dots_per_px > DENSE_FROM { "@2x" } else { "" };
        [("{z}", tile.z), ("{x}", tile.x), ("{y}", tile.y)]
            .iter()
            .fold(self.url.replace("{r}", size), |url, (part, number)| {
                url.replace(part, &number.to_string())
            })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(tiles: Value) -> Result<Option<TileSource>, ProblemKind> {
        TileSource::read(&tiles)
    }

    fn source(url: &str) -> TileSource {
        let attribution = json!({"text": "© OpenStreetMap-Mitwirkende", "url": "https://www.openstreetmap.org/copyright"});
        let tiles =
            json!({"url": url, "provider": {"name": "Kartendienst"}, "attribution": attribution});
        read(tiles).unwrap().unwrap()
    }

    const TILE: TileCoord = TileCoord {
        z: 12,
        x: 2158,
        y: 1346,
    };

    #[test]
    fn an_address_is_filled_in() {
        let source = source("https://tile.example.org:8443/{z}/{x}/{y}{r}.png");
        let start = "https://tile.example.org:8443";
        assert_eq!(
            source.url_of(TILE, 1.0),
            format!("{start}/12/2158/1346.png")
        );
        assert_eq!(
            source.url_of(TILE, 2.0),
            format!("{start}/12/2158/1346@2x.png")
        );
        assert_eq!((source.finer(2.0), source.max_level), (0, 19));
        assert_eq!(source.origin(), Ok(Some(start)));
    }

    #[test]
    fn where_there_are_no_larger_pictures_a_dense_screen_needs_the_next_level() {
        let source = source("/tiles/{z}/{y}/{x}.png");
        assert_eq!(source.url_of(TILE, 2.0), "/tiles/12/1346/2158.png");
        assert_eq!([1.0, 1.5, 2.0].map(|dots| source.finer(dots)), [0, 0, 1]);
        assert_eq!(source.origin(), Ok(None), "the atlas's own server");
    }

    #[test]
    fn an_address_that_is_not_safe_or_not_complete_is_refused() {
        for url in [
            "http://tile.example.org/{z}/{x}/{y}.png",
            "http://127.0.0.1.example.org/{z}/{x}/{y}.png",
            "HTTP://tile.example.org/{z}/{x}/{y}.png",
            "//tile.example.org/{z}/{x}/{y}.png",
            "javascript:{z}{x}{y}",
            "https://{r}.example.org/{z}/{x}/{y}.png",
            "https://{s}.tile.example.org/{z}/{x}/{y}.png",
            "https://tile.example.org/{z}/{x}/{-y}.png",
            "https://tile.example.org/{z}/{x}.png",
            "https://tile.example.org/a b/{z}/{x}/{y}.png",
        ] {
            assert_eq!(source(url).origin(), Err(TileSourceError::Address), "{url}");
        }
        let own = source("http://127.0.0.1:8080/{z}/{x}/{y}.png");
        assert_eq!(own.origin(), Ok(Some("http://127.0.0.1:8080")));
    }

    #[test]
    fn a_server_that_no_policy_can_name_is_refused() {
        for url in [
            "https://{x}.example.org/{z}/{y}/{x}.png",
            "https://tile.example.org;script-src/{z}/{x}/{y}",
            "https://tile.example.org,https:/{z}/{x}/{y}",
            "https://me:secret@tile.example.org/{z}/{x}/{y}.png",
            "https://tile.example.org?{z}{x}{y}",
        ] {
            assert_eq!(source(url).origin(), Err(TileSourceError::Host), "{url}");
        }
    }

    #[test]
    fn whoever_is_asked_and_whose_the_map_is_has_to_be_named() {
        assert_eq!(read(Value::Null), Ok(None));
        let nameless = json!({"url": "/", "provider": {}, "attribution": {}});
        assert_eq!(read(nameless), Err(ProblemKind::Missing("provider.name")));
        let unsafe_link = json!({"url": "/", "provider": {"name": "x"}, "attribution": {"text": "x", "url": "javascript:x"}});
        assert_eq!(
            read(unsafe_link),
            Err(ProblemKind::Missing("attribution.url"))
        );
        assert!(read(json!({"max_zoom": 19})).is_err() && read(json!("/{z}/{x}/{y}.png")).is_err());
    }
}
