//! Borders as SVG path data on the sheet.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::Arc;

use geo::{Coord, LineString, MultiPolygon};

use super::{sheet_from_world, world_from_lonlat};

/// A border as SVG path data, in whole sheet units (see [`SHEET_SIZE`](super::SHEET_SIZE)). Cheap to clone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline(Arc<str>);

impl Outline {
    /// The rings of all polygons, closed; with the rule `evenodd` holes stay open.
    #[must_use]
    pub fn of_polygons(polygons: &MultiPolygon) -> Self {
        Self::of(rings(polygons), true)
    }

    /// The border around several areas that share borders: edges which two of them have in common are left out.
    ///
    /// Shared borders have to run through the same points. Lines, not rings: for strokes only.
    #[must_use]
    pub fn around(areas: &[&MultiPolygon]) -> Self {
        let ring_units: Vec<Vec<SheetUnits>> = areas
            .iter()
            .flat_map(|area| rings(area))
            .map(|ring| ring.0.iter().map(|lonlat| sheet_units(*lonlat)).collect())
            .collect();
        let edges: BTreeSet<_> = ring_units
            .iter()
            .flat_map(|ring| ring.windows(2).map(|edge| (edge[0], edge[1])))
            .collect();
        let mut path = PathWriter::default();
        for ring in &ring_units {
            let is_outer = |edge: &&[SheetUnits]| !edges.contains(&(edge[1], edge[0]));
            let mut rest = ring.windows(2).peekable();
            while rest.peek().is_some() {
                let mut line: Vec<SheetUnits> = Vec::new();
                while let Some(edge) = rest.next_if(is_outer) {
                    if line.is_empty() {
                        line.push(edge[0]);
                    }
                    line.push(edge[1]);
                }
                path.line(line.into_iter(), false);
                while rest.next_if(|edge| !is_outer(edge)).is_some() {}
            }
        }
        Self(path.data.into())
    }

    /// Rings, closed; with the rule `evenodd` holes stay open.
    #[must_use]
    pub fn of_rings<'a>(rings: impl IntoIterator<Item = &'a LineString>) -> Self {
        Self::of(rings, true)
    }

    /// Lines: for strokes only.
    #[must_use]
    pub fn of_lines<'a>(lines: impl IntoIterator<Item = &'a LineString>) -> Self {
        Self::of(lines, false)
    }

    fn of<'a>(lines: impl IntoIterator<Item = &'a LineString>, close: bool) -> Self {
        let mut path = PathWriter::default();
        for line in lines {
            path.line(line.0.iter().map(|lonlat| sheet_units(*lonlat)), close);
        }
        Self(path.data.into())
    }

    /// The path data.
    #[must_use]
    pub fn path_data(&self) -> &str {
        &self.0
    }
}

type SheetUnits = (i32, i32);

fn rings(polygons: &MultiPolygon) -> impl Iterator<Item = &LineString> {
    polygons
        .0
        .iter()
        .flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()))
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the sheet is about a million units wide"
)]
fn sheet_units(lonlat: Coord) -> SheetUnits {
    let sheet = sheet_from_world(world_from_lonlat(lonlat));
    (sheet.x.round() as i32, sheet.y.round() as i32)
}

/// Writes path data: `M` for the start of a line, then relative steps; steps of length zero are left out.
#[derive(Default)]
struct PathWriter {
    data: String,
}

impl PathWriter {
    fn line(&mut self, mut points: impl Iterator<Item = SheetUnits>, close: bool) {
        let Some(mut last) = points.next() else {
            return;
        };
        let start = last;
        write!(self.data, "M{} {}", last.0, last.1).expect("a String takes all text");
        let mut command = 'l';
        for point in points.filter(|point| !close || *point != start) {
            if point == last {
                continue;
            }
            let (dx, dy) = (point.0 - last.0, point.1 - last.1);
            write!(self.data, "{command}{dx}").expect("a String takes all text");
            // A minus sign separates numbers as well as a space does (SVG 2 § 9.3.9).
            if dy >= 0 {
                self.data.push(' ');
            }
            write!(self.data, "{dy}").expect("a String takes all text");
            command = if command == 'l' { ' ' } else { command };
            last = point;
        }
        if close {
            self.data.push('z');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A square of `size` degrees with its south-western corner on the equator, `x` degrees east.
    fn square(x: f64, size: f64) -> MultiPolygon {
        let corner = |dx: f64, dy: f64| Coord { x: x + dx, y: dy };
        let ring = vec![
            corner(0.0, 0.0),
            corner(size, 0.0),
            corner(size, size),
            corner(0.0, size),
            corner(0.0, 0.0),
        ];
        MultiPolygon(vec![geo::Polygon::new(LineString(ring), Vec::new())])
    }

    #[test]
    fn a_square_is_four_corners_and_a_close() {
        assert_eq!(
            Outline::of_polygons(&square(0.0, 1.0)).path_data(),
            "M524288 524288l2913 0 0-2913 -2913 0z"
        );
    }

    #[test]
    fn the_border_between_two_neighbours_is_left_out() {
        let (west, east) = (square(0.0, 1.0), square(1.0, 1.0));
        let outline = Outline::around(&[&west, &east]);
        let alone = Outline::around(&[&west]);
        assert_eq!(alone.path_data().matches('M').count(), 1);
        assert_eq!(
            outline.path_data(),
            "M524288 524288l2913 0M527201 521375l-2913 0 0 2913M527201 524288l2912 0 0-2913 -2912 0"
        );
    }
}
