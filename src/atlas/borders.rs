//! The borders of a close view: each once, with the areas that it parts. `data/borders.geojson`.
//!
//! What two areas have in common is one line, so they neither overlap nor gape, however it is drawn.

use std::collections::{BTreeMap, BTreeSet};

use geo::{Coord, LineString};
use serde::Deserialize;

use super::geometry::ShapesError;
use super::{District, Extent, FeatureSlice, Outline, Regions, feature_slices};

/// Name of the file.
const FILE: &str = "borders.geojson";

/// All borders.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Borders(Vec<Border>);

/// A border between two areas, or of one area with nothing.
#[derive(Debug, Clone, PartialEq)]
struct Border {
    /// Ids of the areas on its sides, sorted: keys of municipalities and of cities that are states, ids of water.
    areas: Vec<String>,
    lines: Vec<LineString>,
}

/// An area to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct DrawnArea {
    /// What it is: a key, or an id.
    pub id: String,
    /// The box around it.
    pub extent: Extent,
    /// Its border.
    pub outline: Outline,
}

/// The finer outlines that take the place of coarse ones.
#[derive(Debug, Clone, PartialEq)]
pub struct FinerOutlines {
    /// Regions, districts, and what of the background touches them.
    areas: Vec<DrawnArea>,
    /// The borders between municipalities of one district: every line once, at the municipality with the smaller key.
    pub municipalities: Vec<DrawnArea>,
    /// The borders of regions, in the same way.
    pub region_borders: Vec<DrawnArea>,
}

impl Borders {
    /// Reads `borders.geojson`.
    ///
    /// # Errors
    ///
    /// When the text is no collection, or a feature is no line between one or two areas.
    pub fn parse(text: &str) -> Result<Self, ShapesError> {
        let (slices, _) = feature_slices(text)
            .map_err(|cause| ShapesError::NotACollection { file: FILE, cause })?;
        let border = |slice: FeatureSlice<'_>| {
            let line = slice.line;
            let feature: BorderFeature =
                serde_json::from_str(slice.text).map_err(|cause| ShapesError::Syntax {
                    file: FILE,
                    line,
                    cause,
                })?;
            let mut areas = feature.properties.areas;
            areas.sort_unstable();
            let has_sides = matches!(areas.len(), 1 | 2);
            let lines = feature.geometry.lines();
            has_sides
                .then_some(Border { areas, lines })
                .ok_or(ShapesError::Feature {
                    file: FILE,
                    line,
                    what: "areas",
                })
        };
        Ok(Self(
            slices.into_iter().map(border).collect::<Result<_, _>>()?,
        ))
    }

    /// Ids of all areas, sorted.
    #[must_use]
    pub fn areas(&self) -> BTreeSet<&str> {
        let areas = self.0.iter().flat_map(|border| &border.areas);
        areas.map(String::as_str).collect()
    }

    /// The rings around all areas whose id passes, as one area: borders that two of them have in common are left out.
    ///
    /// Closed, unless lines are missing. Their direction says nothing: with the rule `evenodd` holes stay open.
    #[must_use]
    pub fn rings_around(&self, is_within: impl Fn(&str) -> bool) -> Vec<LineString> {
        let is_edge = |border: &&Border| {
            let within = border.areas.iter().filter(|area| is_within(area));
            within.count() == 1
        };
        joined(
            self.0
                .iter()
                .filter(is_edge)
                .flat_map(|border| &border.lines),
        )
    }

    /// What is drawn: regions by their ids, districts, and those areas of the background whose borders are here.
    #[must_use]
    pub fn outlines<'a>(
        &self,
        regions: &Regions,
        region_ids: impl Iterator<Item = &'a str>,
    ) -> FinerOutlines {
        let districts: BTreeMap<&str, &District> = self
            .areas()
            .into_iter()
            .filter_map(|area| Some((area, regions.district_of(area)?)))
            .collect();
        let in_region = region_ids.filter_map(|id| {
            let is_within = |area: &str| {
                districts
                    .get(area)
                    .is_some_and(|district| district.region == id)
            };
            DrawnArea::within(id, &self.rings_around(is_within))
        });
        let in_district = regions.districts().iter().filter_map(|district| {
            let rings = self.rings_around(|area| area.starts_with(&district.ags));
            DrawnArea::within(&district.ags, &rings)
        });
        let district_of = |area: &String| districts.get(area.as_str()).copied();
        let sides = |border: &Border| {
            let mut sides = border.areas.iter().map(district_of);
            [sides.next().flatten(), sides.next().flatten()]
        };
        let lies_in_district = |border: &&Border| {
            let [one, other] = sides(border).map(|district| Some(&district?.ags));
            one.is_some() && one == other
        };
        let parts_regions = |border: &&Border| {
            let [one, other] = sides(border).map(|district| Some(&district?.region));
            one != other
        };
        let around = self.areas().into_iter();
        let around = around
            .filter(|area| !districts.contains_key(area))
            .filter_map(|id| DrawnArea::within(id, &self.rings_around(|area| area == id)));
        FinerOutlines {
            areas: in_region.chain(in_district).chain(around).collect(),
            municipalities: lines_by_area(self.0.iter().filter(lies_in_district)),
            region_borders: lines_by_area(self.0.iter().filter(parts_regions)),
        }
    }
}

/// Every line once, at the first of its areas.
fn lines_by_area<'a>(borders: impl Iterator<Item = &'a Border>) -> Vec<DrawnArea> {
    let mut lines: BTreeMap<&str, Vec<&LineString>> = BTreeMap::new();
    for border in borders {
        if let Some(first) = border.areas.first() {
            lines.entry(first).or_default().extend(&border.lines);
        }
    }
    let drawn = |(id, lines): (&str, Vec<&LineString>)| {
        Some(DrawnArea {
            id: id.to_owned(),
            extent: Extent::around(lines.iter().flat_map(|line| line.0.iter().copied()))?,
            outline: Outline::of_lines(lines),
        })
    };
    lines.into_iter().filter_map(drawn).collect()
}

impl DrawnArea {
    /// The area within rings; `None` without any.
    fn within(id: &str, rings: &[LineString]) -> Option<Self> {
        Some(Self {
            id: id.to_owned(),
            extent: Extent::around(rings.iter().flat_map(|ring| ring.0.iter().copied()))?,
            outline: Outline::of_rings(rings),
        })
    }
}

impl FinerOutlines {
    /// The region, district, city or water with this id; `None` when there is none.
    #[must_use]
    pub fn area(&self, id: &str) -> Option<&DrawnArea> {
        self.areas.iter().find(|area| area.id == id)
    }
}

/// A feature of the file.
#[derive(Deserialize)]
struct BorderFeature {
    geometry: Lines,
    properties: Properties,
}

#[derive(Deserialize)]
struct Properties {
    areas: Vec<String>,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Lines {
    LineString(Vec<[f64; 2]>),
    MultiLineString(Vec<Vec<[f64; 2]>>),
}

impl Lines {
    fn lines(self) -> Vec<LineString> {
        let lines = match self {
            Self::LineString(line) => vec![line],
            Self::MultiLineString(lines) => lines,
        };
        lines.into_iter().map(LineString::from).collect()
    }
}

/// Joins lines at their ends to rings.
fn joined<'a>(lines: impl Iterator<Item = &'a LineString>) -> Vec<LineString> {
    let mut rest: Vec<Option<&[Coord]>> = lines.map(|line| Some(line.0.as_slice())).collect();
    let mut at_vertex: BTreeMap<Vertex, Vec<usize>> = BTreeMap::new();
    for (at, line) in rest.iter().enumerate() {
        for end in line
            .iter()
            .flat_map(|line| line.first().into_iter().chain(line.last()))
        {
            at_vertex.entry(vertex(*end)).or_default().push(at);
        }
    }
    let mut rings = Vec::new();
    for start in 0..rest.len() {
        let Some(line) = rest.get_mut(start).and_then(Option::take) else {
            continue;
        };
        let mut ring = line.to_vec();
        while let Some(end) = ring.last().copied().filter(|end| ring.first() != Some(end)) {
            let mut candidates = at_vertex.get(&vertex(end)).into_iter().flatten();
            let next = candidates.find_map(|at| rest.get_mut(*at)?.take());
            match next {
                Some(line) if line.first() == Some(&end) => ring.extend(line.iter().skip(1)),
                Some(line) => ring.extend(line.iter().rev().skip(1)),
                None => break,
            }
        }
        rings.push(LineString(ring));
    }
    rings
}

/// A place that can be compared. Lines meet in the very same numbers.
type Vertex = (u64, u64);

fn vertex(place: Coord) -> Vertex {
    (place.x.to_bits(), place.y.to_bits())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two squares side by side, the western one with an island; the line between them runs south, the others anyhow.
    const BORDERS: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","geometry":{"type":"LineString","coordinates":[[1,1],[1,0]]},"properties":{"areas":["03157001","03157002"]}},
{"type":"Feature","geometry":{"type":"MultiLineString","coordinates":[[[1,0],[0,0],[0,1],[1,1]],[[5,5],[6,5],[6,6],[5,5]]]},"properties":{"areas":["03157001"]}},
{"type":"Feature","geometry":{"type":"LineString","coordinates":[[1,0],[2,0],[2,1],[1,1]]},"properties":{"areas":["03157002"]}}
]}"#;

    fn around(is_within: impl Fn(&str) -> bool) -> Vec<Vec<(f64, f64)>> {
        let rings = Borders::parse(BORDERS).unwrap().rings_around(is_within);
        let places = |ring: LineString| ring.0.iter().map(Coord::x_y).collect();
        rings.into_iter().map(places).collect()
    }

    #[test]
    fn lines_are_joined_whichever_way_they_run() {
        let east = around(|area| area == "03157002");
        assert_eq!(
            east,
            [[(1.0, 1.0), (1.0, 0.0), (2.0, 0.0), (2.0, 1.0), (1.0, 1.0)]]
        );
        let west = around(|area| area == "03157001");
        assert_eq!(west.len(), 2, "an island is a ring of its own: {west:?}");
        assert!(west.iter().all(|ring| ring.first() == ring.last()));
    }

    #[test]
    fn what_two_areas_have_in_common_is_no_border_of_both() {
        let both = around(|_| true);
        assert_eq!(both.len(), 2);
        assert!(both.iter().all(|ring| ring.first() == ring.last()));
        let western: Vec<_> = both[0]
            .iter()
            .filter(|place| **place == (1.0, 1.0))
            .collect();
        assert_eq!(western.len(), 1, "the common border is gone: {both:?}");
    }

    #[test]
    fn a_line_is_drawn_once_by_what_it_parts() {
        let borders = Borders::parse(BORDERS).unwrap();
        let outlines = borders.outlines(&crate::atlas::fixture::regions(), std::iter::empty());
        let drawn = |areas: &[DrawnArea]| -> Vec<(String, usize)> {
            let lines = |area: &DrawnArea| area.outline.path_data().matches('M').count();
            areas
                .iter()
                .map(|area| (area.id.clone(), lines(area)))
                .collect()
        };
        assert_eq!(
            drawn(&outlines.municipalities),
            [("03157001".to_owned(), 1)]
        );
        let around = [("03157001".to_owned(), 2), ("03157002".to_owned(), 1)];
        assert_eq!(drawn(&outlines.region_borders), around);
        let district = outlines.area("03157").unwrap();
        assert_eq!(district.outline.path_data().matches('z').count(), 2);
        assert!(outlines.area("03157001").is_none());
    }

    #[test]
    fn a_line_that_parts_nothing_is_refused_with_its_place() {
        let text = BORDERS.replacen(r#"["03157001","03157002"]"#, "[]", 1);
        let message = Borders::parse(&text).unwrap_err().to_string();
        assert_eq!(
            message,
            "line 2 of `borders.geojson`: areas is missing or of the wrong type"
        );
        assert!(Borders::parse("<!doctype html>").is_err());
    }
}
