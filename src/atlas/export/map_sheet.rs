//! A map as a sheet that stands for itself: title, what was chosen, key, source and date around the drawing.

use std::sync::Arc;

use geo::Coord;

use super::svg::{Svg, Value};
use crate::atlas::{
    Context, ContextKind, MapView, Municipality, PlaceLabelKind, Regions, Size, arc_path, decimal,
};

/// Around everything, in CSS pixels.
const MARGIN_PX: f64 = 16.0;
/// Size of the title's letters.
const TITLE_PX: f64 = 20.0;
/// Size of all other letters.
const TEXT_PX: f64 = 13.0;
/// Height of a line in parts of the height of its letters.
const LINE: f64 = 1.4;
/// Width of a letter in parts of its height, on the safe side.
const LETTER: f64 = 0.6;
/// Width of a mark's ring.
const RING_PX: f64 = 5.0;
/// Width of a column of the key.
const KEY_PX: f64 = 170.0;
/// Height of a row of the key.
const KEY_ROW_PX: f64 = 22.0;
/// What every program has a font for.
const FONT: &str =
    "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

/// A sheet, ready to be drawn.
#[derive(Debug, Clone)]
pub struct MapSheet {
    /// In large letters.
    pub title: String,
    /// Lines below the title.
    pub lines: Vec<String>,
    /// What the map shows, and how large it is.
    pub view: MapView,
    /// Its colours.
    pub palette: Palette,
    /// The districts.
    pub regions: Arc<Regions>,
    /// Their colours, in their order; `None` for land. May be shorter.
    pub fills: Vec<Option<String>>,
    /// What is drawn over their colours, in their order; may be shorter.
    pub textures: Vec<Option<Texture>>,
    /// The municipalities, where they have colours.
    pub municipalities: Arc<Vec<Municipality>>,
    /// Their colours, in their order; `None` for the colour of their district. May be shorter.
    pub municipality_fills: Vec<Option<String>>,
    /// Neighbours, water and names.
    pub context: Arc<Context>,
    /// Names on the map: text and middle, CSS pixels.
    pub names: Vec<(PlaceLabelKind, String, Coord)>,
    /// What stands on the map.
    pub marks: Vec<SheetMark>,
    /// The key.
    pub key: Vec<KeyEntry>,
    /// Source, date, link: lines below the key.
    pub credits: Vec<String>,
    /// Language of the texts, BCP 47.
    pub language: String,
}

/// Colours of a sheet, as CSS writes them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Palette {
    /// Paper.
    pub paper: String,
    /// Letters.
    pub ink: String,
    /// Letters of less weight.
    pub ink_muted: String,
    /// Sea, lakes, estuaries.
    pub sea: String,
    /// Districts.
    pub land: String,
    /// Neighbours.
    pub land_around: String,
    /// Cities that are states.
    pub land_city: String,
    /// Lines between districts.
    pub border: String,
    /// Lines between neighbours.
    pub border_around: String,
}

/// A mark.
#[derive(Debug, Clone, PartialEq)]
pub enum SheetMark {
    /// A ring of shares with a text in it.
    Ring {
        /// Its middle, CSS pixels.
        screen: Coord,
        /// Its radius, CSS pixels.
        radius_px: f64,
        /// Colours with their shares, which add up to one.
        shares: Vec<(String, f64)>,
        /// The text in it.
        text: String,
    },
    /// A sign.
    Sign {
        /// Its middle, CSS pixels.
        screen: Coord,
        /// Its outline in a box from −10 to 10.
        path: &'static str,
        /// Its colour.
        colour: String,
    },
    /// A dot that only says where something is.
    Dot {
        /// Its middle, CSS pixels.
        screen: Coord,
    },
}

/// A line of the key.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyEntry {
    /// What is explained.
    pub text: String,
    /// Colour of the sign.
    pub colour: String,
    /// Outline of the sign in a box from −10 to 10; a field of colour without.
    pub path: Option<&'static str>,
    /// What is drawn over its colour.
    pub texture: Option<Texture>,
}

/// What is drawn over a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Texture {
    /// Lines: no data.
    Lines,
    /// Dots: a small number.
    Dots,
}

impl Texture {
    /// The paint on the map, and in the key, which is drawn to another scale.
    fn paint(self, in_key: bool) -> &'static str {
        match (self, in_key) {
            (Self::Lines, false) => "url(#lines)",
            (Self::Lines, true) => "url(#lines-key)",
            (Self::Dots, false) => "url(#dots)",
            (Self::Dots, true) => "url(#dots-key)",
        }
    }
}

/// A drawing with its size in CSS pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// The text of the file.
    pub svg: String,
    /// Width.
    pub width_px: f64,
    /// Height.
    pub height_px: f64,
}

/// The lines of a sheet, and where its parts begin, in CSS pixels.
struct Layout {
    title: Vec<String>,
    lines: Vec<String>,
    credits: Vec<String>,
    map_top: f64,
    columns: f64,
    key_top: f64,
    credits_top: f64,
    size: Size,
}

impl MapSheet {
    /// The sheet as an SVG that needs no other file.
    #[must_use]
    pub fn drawing(&self) -> Drawing {
        let layout = self.layout();
        let (width_px, height_px) = (layout.size.width, layout.size.height);
        let palette = &self.palette;

        let mut svg = self.begun(width_px, height_px);
        let lines_top = lines_of_text(&mut svg, &layout.title, MARGIN_PX, TITLE_PX, &palette.ink);
        lines_of_text(
            &mut svg,
            &layout.lines,
            lines_top,
            TEXT_PX,
            &palette.ink_muted,
        );
        let corner = Coord {
            x: MARGIN_PX,
            y: layout.map_top,
        };
        self.map_at(&mut svg, corner);
        self.key(&mut svg, layout.key_top, layout.columns);
        let credits = &layout.credits;
        lines_of_text(
            &mut svg,
            credits,
            layout.credits_top,
            TEXT_PX,
            &palette.ink_muted,
        );
        Drawing {
            svg: svg.finish(),
            width_px,
            height_px,
        }
    }

    /// How large the drawing is, without drawing it.
    #[must_use]
    pub fn size(&self) -> Size {
        self.layout().size
    }

    /// What stands where.
    fn layout(&self) -> Layout {
        let map = self.view.size;
        let title = wrapped(&self.title, map.width, TITLE_PX);
        let lines = all_wrapped(&self.lines, map.width);
        let credits = all_wrapped(&self.credits, map.width);
        let head_px = count(title.len()) * TITLE_PX * LINE + count(lines.len()) * TEXT_PX * LINE;
        let map_top = MARGIN_PX + head_px + MARGIN_PX / 2.0;
        let texts = self.key.iter().map(|entry| entry.text.chars().count());
        let widest_px = 30.0 + count(texts.max().unwrap_or_default()) * TEXT_PX * LETTER;
        let columns = (map.width / widest_px.max(KEY_PX)).floor().max(1.0);
        let key_rows = (count(self.key.len()) / columns).ceil();
        let key_top = map_top + map.height + MARGIN_PX / 2.0;
        let credits_top = key_top + key_rows * KEY_ROW_PX + MARGIN_PX / 4.0;
        let height_px = credits_top + count(credits.len()) * TEXT_PX * LINE + MARGIN_PX / 2.0;
        Layout {
            title,
            lines,
            credits,
            map_top,
            columns,
            key_top,
            credits_top,
            size: Size {
                width: (map.width + 2.0 * MARGIN_PX).round(),
                height: height_px.round(),
            },
        }
    }

    /// The paper, with its title for programs.
    fn begun(&self, width_px: f64, height_px: f64) -> Svg {
        let mut svg = Svg::default();
        let view_box = format!("0 0 {} {}", decimal(width_px, 0), decimal(height_px, 0));
        let size = [
            ("width", Value::Length(width_px)),
            ("height", height_px.into()),
        ];
        svg.open(
            "svg",
            &[
                ("xmlns", "http://www.w3.org/2000/svg".into()),
                size[0],
                size[1],
                ("viewBox", Value::Text(&view_box)),
                ("font-family", FONT.into()),
                ("lang", Value::Text(&self.language)),
            ],
        );
        svg.text("title", &[], &self.title);
        svg.element(
            "rect",
            &[size[0], size[1], ("fill", Value::Text(&self.palette.paper))],
        );
        svg
    }

    /// The map alone, without a frame of text: for a page that has its own.
    #[must_use]
    pub fn bare(&self) -> Drawing {
        let size = self.view.size;
        let mut svg = Svg::default();
        let view_box = format!("0 0 {} {}", decimal(size.width, 0), decimal(size.height, 0));
        svg.open(
            "svg",
            &[
                ("xmlns", "http://www.w3.org/2000/svg".into()),
                ("viewBox", Value::Text(&view_box)),
                ("font-family", FONT.into()),
            ],
        );
        self.map_at(&mut svg, Coord { x: 0.0, y: 0.0 });
        Drawing {
            svg: svg.finish(),
            width_px: size.width,
            height_px: size.height,
        }
    }

    /// The map with its top left corner at a place; what lies beyond its edges is cut off.
    fn map_at(&self, svg: &mut Svg, corner: Coord) {
        let (width, height) = (self.view.size.width, self.view.size.height);
        let place = format!(
            "translate({} {})",
            decimal(corner.x, 2),
            decimal(corner.y, 2)
        );
        let size = [("width", Value::Length(width)), ("height", height.into())];
        svg.open("clipPath", &[("id", "sheet-map".into())]);
        svg.element("rect", &size);
        svg.close();
        if self.textures.iter().any(Option::is_some) {
            let (_, scale) = self.view.screen_from_sheet();
            self.patterns(svg, ["lines", "dots"], 8.0 / scale);
            self.patterns(svg, ["lines-key", "dots-key"], 8.0);
        }
        svg.open("g", &[("transform", Value::Text(&place))]);
        svg.open("g", &[("clip-path", "url(#sheet-map)".into())]);
        svg.element(
            "rect",
            &[size[0], size[1], ("fill", Value::Text(&self.palette.sea))],
        );
        self.land(svg);
        self.names(svg);
        for mark in &self.marks {
            self.mark(svg, mark);
        }
        svg.close();
        svg.element(
            "rect",
            &[
                size[0],
                size[1],
                ("fill", "none".into()),
                ("stroke", Value::Text(&self.palette.border)),
            ],
        );
        svg.close();
    }

    /// Neighbours, districts, water. Lines are as wide as on the screen, whatever the scale.
    fn land(&self, svg: &mut Svg) {
        let (offset, scale) = self.view.screen_from_sheet();
        let transform = format!(
            "translate({} {}) scale({})",
            decimal(offset.x, 2),
            decimal(offset.y, 2),
            decimal(scale, 8)
        );
        let line = decimal(1.0 / scale, 2);
        let palette = &self.palette;
        svg.open(
            "g",
            &[
                ("transform", Value::Text(&transform)),
                ("stroke-width", Value::Text(&line)),
                ("stroke-linejoin", "round".into()),
            ],
        );
        let shapes = &self.context.shapes;
        for shape in shapes
            .iter()
            .filter(|shape| shape.kind != ContextKind::Water)
        {
            let (fill, stroke) = match shape.kind {
                ContextKind::CityState => (&palette.land_city, &palette.border_around),
                ContextKind::Beyond => (&palette.land_around, &palette.land_around),
                _ => (&palette.land_around, &palette.border_around),
            };
            path(svg, shape.outline.path_data(), fill, stroke);
        }
        let fills = self.fills.iter().map(Option::as_ref);
        let fills = fills.chain(std::iter::repeat(None));
        for (district, fill) in self.regions.districts().iter().zip(fills) {
            let fill = fill.unwrap_or(&palette.land);
            path(svg, district.outline.path_data(), fill, &palette.border);
        }
        self.municipalities(svg, 0.5 / scale);
        let textured = self.regions.districts().iter().zip(&self.textures);
        for (district, texture) in textured {
            if let Some(texture) = texture {
                path(
                    svg,
                    district.outline.path_data(),
                    texture.paint(false),
                    "none",
                );
            }
        }
        for shape in shapes
            .iter()
            .filter(|shape| shape.kind == ContextKind::Water)
        {
            path(svg, shape.outline.path_data(), &palette.sea, "none");
        }
        svg.close();
    }

    /// The municipalities that have colours, and the borders of the districts anew above them.
    fn municipalities(&self, svg: &mut Svg, line: f64) {
        let coloured = self.municipalities.iter().zip(&self.municipality_fills);
        let coloured =
            coloured.filter_map(|(municipality, fill)| Some((municipality, fill.as_ref()?)));
        let mut is_over = false;
        svg.open("g", &[("stroke-width", Value::Length(line))]);
        for (municipality, fill) in coloured {
            let border = &self.palette.border_around;
            path(svg, municipality.outline.path_data(), fill, border);
            is_over = true;
        }
        svg.close();
        for district in self.regions.districts().iter().filter(|_| is_over) {
            path(
                svg,
                district.outline.path_data(),
                "none",
                &self.palette.border,
            );
        }
    }

    /// Textures that repeat after so many units.
    fn patterns(&self, svg: &mut Svg, [lines, dots]: [&str; 2], unit: f64) {
        let ink = &self.palette.ink_muted;
        let size = [
            ("width", Value::Length(unit)),
            ("height", unit.into()),
            ("patternUnits", "userSpaceOnUse".into()),
        ];
        let part = |part: f64| decimal(part * unit, 2);
        let slanted = format!("M0 {}L{} 0", part(1.0), part(1.0));
        svg.open(
            "pattern",
            &[("id", lines.into()), size[0], size[1], size[2]],
        );
        svg.element(
            "path",
            &[
                ("d", Value::Text(&slanted)),
                ("stroke", Value::Text(ink)),
                ("stroke-width", (unit / 8.0).into()),
            ],
        );
        svg.close();
        svg.open("pattern", &[("id", dots.into()), size[0], size[1], size[2]]);
        let middle = Value::Length(unit / 2.0);
        svg.element(
            "circle",
            &[
                ("cx", middle),
                ("cy", middle),
                ("r", (unit / 8.0).into()),
                ("fill", Value::Text(ink)),
            ],
        );
        svg.close();
    }

    fn names(&self, svg: &mut Svg) {
        for (kind, name, screen) in &self.names {
            let (size_px, colour) = match kind {
                PlaceLabelKind::Town => (12.0, &self.palette.ink),
                _ => (13.0, &self.palette.ink_muted),
            };
            let attributes = [
                ("x", Value::Length(screen.x)),
                ("y", (screen.y + size_px * 0.35).into()),
                ("font-size", size_px.into()),
                ("text-anchor", "middle".into()),
                ("fill", Value::Text(colour)),
                ("stroke", Value::Text(&self.palette.land)),
                ("stroke-width", "3".into()),
                ("stroke-opacity", "0.7".into()),
                ("paint-order", "stroke".into()),
            ];
            svg.text("text", &attributes, name);
        }
    }

    fn mark(&self, svg: &mut Svg, mark: &SheetMark) {
        match mark {
            SheetMark::Ring {
                screen,
                radius_px,
                shares,
                text,
            } => {
                svg.open("g", &[("transform", Value::Text(&moved_to(*screen)))]);
                self.ring(svg, *radius_px, shares, text);
                svg.close();
            }
            SheetMark::Sign {
                screen,
                path,
                colour,
            } => {
                let place = format!("{} scale(0.8)", moved_to(*screen));
                svg.element(
                    "path",
                    &[
                        ("d", (*path).into()),
                        ("transform", Value::Text(&place)),
                        ("fill", Value::Text(colour)),
                        ("stroke", Value::Text(&self.palette.paper)),
                        ("stroke-width", "2.5".into()),
                        ("paint-order", "stroke".into()),
                    ],
                );
            }
            SheetMark::Dot { screen } => svg.element(
                "circle",
                &[
                    ("cx", screen.x.into()),
                    ("cy", screen.y.into()),
                    ("r", "2.5".into()),
                    ("fill", Value::Text(&self.palette.ink)),
                    ("stroke", Value::Text(&self.palette.paper)),
                ],
            ),
        }
    }

    /// A disc with its shares around it and its text in it.
    fn ring(&self, svg: &mut Svg, radius_px: f64, shares: &[(String, f64)], text: &str) {
        let palette = &self.palette;
        let stroke = if shares.is_empty() {
            &palette.ink
        } else {
            &palette.paper
        };
        svg.element(
            "circle",
            &[
                ("r", radius_px.into()),
                ("fill", Value::Text(&palette.paper)),
                ("stroke", Value::Text(stroke)),
                ("stroke-width", "1.5".into()),
            ],
        );
        arcs(svg, radius_px - RING_PX / 2.0, shares);
        let size_px = if text.chars().count() > 3 { 10.0 } else { 12.0 };
        let attributes = [
            ("y", Value::Length(size_px * 0.36)),
            ("font-size", size_px.into()),
            ("font-weight", "600".into()),
            ("text-anchor", "middle".into()),
            ("fill", Value::Text(&palette.ink)),
        ];
        svg.text("text", &attributes, text);
    }

    /// The key in columns.
    fn key(&self, svg: &mut Svg, top: f64, columns: f64) {
        for (index, entry) in self.key.iter().enumerate() {
            let (column, row) = (count(index) % columns, (count(index) / columns).floor());
            let width_px = self.view.size.width / columns;
            let (x, y) = (
                MARGIN_PX + column * width_px,
                top + (row + 0.5) * KEY_ROW_PX,
            );
            let place = format!(
                "translate({} {}) scale(0.6)",
                decimal(x + 8.0, 2),
                decimal(y, 2)
            );
            svg.element(
                "path",
                &[
                    ("d", entry.path.unwrap_or("M-13 -10h26v20h-26z").into()),
                    ("transform", Value::Text(&place)),
                    ("fill", Value::Text(&entry.colour)),
                    ("stroke", Value::Text(&self.palette.ink_muted)),
                    (
                        "stroke-width",
                        if entry.path.is_some() { "0" } else { "1" }.into(),
                    ),
                ],
            );
            if let Some(texture) = entry.texture {
                let attributes = [
                    ("d", "M-13 -10h26v20h-26z".into()),
                    ("transform", Value::Text(&place)),
                    ("fill", texture.paint(true).into()),
                ];
                svg.element("path", &attributes);
            }
            let attributes = [
                ("x", Value::Length(x + 22.0)),
                ("y", (y + TEXT_PX * 0.35).into()),
                ("font-size", TEXT_PX.into()),
                ("fill", Value::Text(&self.palette.ink)),
            ];
            svg.text("text", &attributes, &entry.text);
        }
    }
}

/// Lines one below the other; returns where the next one begins.
fn lines_of_text(svg: &mut Svg, lines: &[String], top: f64, size_px: f64, colour: &str) -> f64 {
    let weight = if size_px > TEXT_PX { "600" } else { "400" };
    let mut y = top;
    for line in lines {
        let attributes = [
            ("x", Value::Length(MARGIN_PX)),
            ("y", Value::Length(y + size_px)),
            ("font-size", size_px.into()),
            ("font-weight", weight.into()),
            ("fill", colour.into()),
        ];
        svg.text("text", &attributes, line);
        y += size_px * LINE;
    }
    y
}

/// The transform that moves the origin to a place.
fn moved_to(place: Coord) -> String {
    format!("translate({} {})", decimal(place.x, 2), decimal(place.y, 2))
}

fn path(svg: &mut Svg, data: &str, fill: &str, stroke: &str) {
    svg.element(
        "path",
        &[
            ("d", data.into()),
            ("fill", fill.into()),
            ("stroke", stroke.into()),
            ("fill-rule", "evenodd".into()),
        ],
    );
}

/// Arcs of a ring, from the top with the clock.
fn arcs(svg: &mut Svg, radius_px: f64, shares: &[(String, f64)]) {
    let mut start = 0.0;
    for (colour, share) in shares {
        svg.element(
            "path",
            &[
                (
                    "d",
                    Value::Text(&arc_path(Coord::zero(), radius_px, start, *share)),
                ),
                ("fill", "none".into()),
                ("stroke", Value::Text(colour)),
                ("stroke-width", RING_PX.into()),
            ],
        );
        start += share;
    }
}

/// A text in lines that fit a width, parted between words; a word that is wider, such as a link, is parted where it must.
fn wrapped(text: &str, width_px: f64, size_px: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let fits = |letters: usize| count(letters) * size_px * LETTER <= width_px.max(8.0 * size_px);
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if fits(line.chars().count() + 1 + word.chars().count()) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(String::new()),
        }
        if lines.last().is_some_and(String::is_empty) {
            for letter in word.chars() {
                if lines
                    .last()
                    .is_some_and(|line| !fits(line.chars().count() + 1))
                {
                    lines.push(String::new());
                }
                if let Some(line) = lines.last_mut() {
                    line.push(letter);
                }
            }
        }
    }
    lines
}

/// The same for several texts, in plain letters.
fn all_wrapped(texts: &[String], width_px: f64) -> Vec<String> {
    let texts = texts.iter();
    texts
        .flat_map(|text| wrapped(text, width_px, TEXT_PX))
        .collect()
}

#[expect(
    clippy::cast_precision_loss,
    reason = "numbers of lines and letters are small"
)]
fn count(number: usize) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_no_letter_is_lost() {
        let text = "Sprache, Landkreis Celle, offen für alle: 12 Initiativen";
        let lines = wrapped(text, 160.0, 13.0);
        assert!(
            lines.len() > 2 && lines.iter().all(|line| line.chars().count() <= 20),
            "{lines:?}"
        );
        assert_eq!(lines.join(" "), text);
    }

    #[test]
    fn a_link_wider_than_the_sheet_is_parted_and_no_letter_is_lost() {
        let link = format!("https://atlas.example/?data={}", "f".repeat(80));
        let lines = wrapped(&format!("Quelle: {link}"), 160.0, 13.0);
        assert!(
            lines.iter().all(|line| line.chars().count() <= 20),
            "{lines:?}"
        );
        assert_eq!(lines.concat(), format!("Quelle:{link}"));
    }

    #[test]
    fn shares_of_a_ring_follow_each_other() {
        let mut svg = Svg::default();
        let shares = [("#000".to_owned(), 0.25), ("#fff".to_owned(), 0.75)];
        arcs(&mut svg, 100.0, &shares);
        let svg = svg.finish();
        for (start, share) in [(0.0, 0.25), (0.25, 0.75)] {
            assert!(
                svg.contains(&arc_path(Coord::zero(), 100.0, start, share)),
                "{svg}"
            );
        }
    }
}
