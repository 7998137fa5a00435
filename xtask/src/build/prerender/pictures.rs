//! Pictures made by the build: icons for devices that take PNG only, and the one that shows beside a link in a message.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use projektatlas::atlas::{Regions, decimal, export::light_colour, world_from_lonlat};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use serde_json::json;
use thiserror::Error;

use super::{PrerenderError, words};
use crate::build::publication::Collection;

/// Name of the picture for previews.
pub const PREVIEW: &str = "preview.png";
/// Its size in pixels: what messengers and networks ask for.
pub const PREVIEW_SIZE: (u32, u32) = (1200, 630);
/// Name of the icon for a home screen that rounds it itself.
pub const TOUCH_ICON: &str = "icon-180.png";
/// Name of what a browser needs to install the atlas.
pub const MANIFEST: &str = "manifest.webmanifest";
/// Names of the other icons, with their sides in pixels.
const ICONS: [(&str, u32); 2] = [("icon-192.png", 192), ("icon-512.png", 512)];
/// The icon for devices that cut their own shape out of it.
const MASKABLE: (&str, u32) = ("icon-maskable-512.png", 512);
/// So much of a maskable icon no device cuts away: a circle of this part of its side (W3C Manifest, § icon masks).
const SAFE: f64 = 0.8;
/// Room around the map on the preview, in pixels.
const MARGIN_PX: f64 = 40.0;
/// Ground of the icons, as in `assets/icon.svg`.
const GROUND: &str = "#0b5a7d";

/// Why a picture cannot be drawn.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PictureError {
    /// The drawing is broken.
    #[error("`{name}` is no drawing")]
    Drawing {
        /// Name of the picture.
        name: &'static str,
        /// What is wrong with it.
        #[source]
        source: resvg::usvg::Error,
    },
    /// It cannot be written as PNG.
    #[error("`{0}` cannot be written as PNG")]
    Encoding(&'static str),
}

/// All pictures, with their names.
///
/// # Errors
///
/// If a drawing is missing or broken.
pub fn all(
    root: &Path,
    collection: &Collection,
) -> Result<Vec<(&'static str, Vec<u8>)>, PrerenderError> {
    let read = |name: &str| {
        let path = root.join("assets").join(name);
        fs::read_to_string(&path).map_err(PrerenderError::reading(&path))
    };
    let icon = read("icon.svg")?;
    let tokens = read("css/tokens.css")?;
    let mut pictures = Vec::new();
    for (name, side) in ICONS {
        pictures.push((name, png(name, &icon, (side, side))?));
    }
    let full = on_full_ground(&icon, 1.0);
    pictures.push((TOUCH_ICON, png(TOUCH_ICON, &full, (180, 180))?));
    let (name, side) = MASKABLE;
    pictures.push((name, png(name, &on_full_ground(&icon, SAFE), (side, side))?));
    let preview = preview(collection, &tokens);
    pictures.push((PREVIEW, png(PREVIEW, &preview, PREVIEW_SIZE)?));
    Ok(pictures)
}

/// What a browser needs to install the atlas. Addresses are relative to the file, so they hold under any base path.
pub fn manifest(collection: &Collection) -> String {
    let config = &collection.config;
    let title = words::of(&config.title);
    let short = title.split(' ').next().unwrap_or(title);
    let icon = |name: &str, side: u32, purpose: &str| json!({"src": name, "sizes": format!("{side}x{side}"), "type": "image/png", "purpose": purpose});
    let mut icons: Vec<_> = ICONS
        .iter()
        .map(|(name, side)| icon(name, *side, "any"))
        .collect();
    icons.push(icon(MASKABLE.0, MASKABLE.1, "maskable"));
    json!({
        "id": "./",
        "name": title,
        "short_name": short,
        "description": words::of(&config.subtitle),
        "lang": words::LANGUAGE,
        "dir": "ltr",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": "#ffffff",
        "theme_color": GROUND,
        "icons": icons,
    })
    .to_string()
}

/// The icon without its round corners, its drawing so much smaller.
fn on_full_ground(icon: &str, scale: f64) -> String {
    let inner = icon.replacen("<svg ", "<svg width=\"64\" height=\"64\" ", 1);
    let shift = decimal(32.0 * (1.0 - scale), 2);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><rect width=\"64\" height=\"64\" fill=\"{GROUND}\"/>\
         <g transform=\"translate({shift} {shift}) scale({})\">{inner}</g></svg>",
        decimal(scale, 2)
    )
}

/// The districts and all initiatives as dots in the colours of their first field.
fn preview(collection: &Collection, tokens: &str) -> String {
    let (width, height) = (f64::from(PREVIEW_SIZE.0), f64::from(PREVIEW_SIZE.1));
    let colour = |token: &str| token_colour(tokens, token);
    let sheet = Sheet::of(&collection.regions);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\"><rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>\
         <g fill=\"{}\" stroke=\"{}\" stroke-width=\"1.5\" stroke-linejoin=\"round\">",
        colour("sea"),
        colour("land"),
        colour("border-region"),
    );
    for district in collection.regions.districts() {
        // Writing to a text cannot fail, here and below.
        let _ = write!(svg, "<path d=\"{}\"/>", sheet.outline(&district.area));
    }
    svg.push_str("</g><g stroke=\"#fff\" stroke-width=\"1\">");
    for initiative in collection.dataset.initiatives() {
        let fields = collection.config.fields_of(initiative);
        if let (Some(lonlat), Some(field)) = (initiative.lonlat, fields.first()) {
            let (x, y) = sheet.place(lonlat);
            let fill = colour(&field.token);
            let _ = write!(
                svg,
                "<circle cx=\"{x}\" cy=\"{y}\" r=\"7\" fill=\"{fill}\"/>"
            );
        }
    }
    svg.push_str("</g></svg>");
    svg
}

/// Where a place lies on the preview.
struct Sheet {
    scale: f64,
    left: f64,
    top: f64,
}

impl Sheet {
    /// The scale at which all districts fit in the middle.
    fn of(regions: &Regions) -> Self {
        let corners = regions.districts().iter().flat_map(|district| {
            let rings = district.area.iter().map(geo::Polygon::exterior);
            rings.flat_map(|ring| ring.coords().map(|lonlat| world_from_lonlat(*lonlat)))
        });
        let none = (f64::MAX, f64::MIN, f64::MAX, f64::MIN);
        let (west, east, north, south) = corners.fold(none, |(w, e, n, s), at| {
            (w.min(at.x), e.max(at.x), n.min(at.y), s.max(at.y))
        });
        let (width, height) = (f64::from(PREVIEW_SIZE.0), f64::from(PREVIEW_SIZE.1));
        let room = |side: f64| side - 2.0 * MARGIN_PX;
        let scale = (room(width) / (east - west)).min(room(height) / (south - north));
        Self {
            scale,
            left: width / 2.0 - scale * f64::midpoint(west, east),
            top: height / 2.0 - scale * f64::midpoint(north, south),
        }
    }

    fn place(&self, lonlat: geo::Coord) -> (String, String) {
        let world = world_from_lonlat(lonlat);
        (
            decimal(self.left + self.scale * world.x, 1),
            decimal(self.top + self.scale * world.y, 1),
        )
    }

    fn outline(&self, area: &geo::MultiPolygon) -> String {
        let mut path = String::new();
        for polygon in area {
            for ring in std::iter::once(polygon.exterior()).chain(polygon.interiors()) {
                for (at, lonlat) in ring.coords().enumerate() {
                    let (x, y) = self.place(*lonlat);
                    let _ = write!(path, "{}{x} {y}", if at == 0 { 'M' } else { 'L' });
                }
                path.push('Z');
            }
        }
        path
    }
}

/// The colour of a token in the light theme, as the style sheet says it; black where it does not.
fn token_colour(tokens: &str, token: &str) -> String {
    let name = format!("--{token}:");
    let value = tokens
        .lines()
        .find_map(|line| line.trim().strip_prefix(&name));
    let value = value.and_then(|value| value.trim().strip_suffix(';'));
    light_colour(value.unwrap_or("#000000"))
}

/// A drawing as PNG, as large as it fits.
fn png(
    name: &'static str,
    svg: &str,
    (width, height): (u32, u32),
) -> Result<Vec<u8>, PictureError> {
    let tree = Tree::from_str(svg, &Options::default())
        .map_err(|source| PictureError::Drawing { name, source })?;
    let mut picture = Pixmap::new(width, height).ok_or(PictureError::Encoding(name))?;
    #[expect(
        clippy::cast_precision_loss,
        reason = "sides of pictures are far below 2^24"
    )]
    let transform = Transform::from_scale(
        width as f32 / tree.size().width(),
        height as f32 / tree.size().height(),
    );
    resvg::render(&tree, transform, &mut picture.as_mut());
    // Why it cannot be encoded is of no use to anybody: it lies in memory.
    picture
        .encode_png()
        .ok()
        .ok_or(PictureError::Encoding(name))
}
