//! Which districts are neighbours: those that share a piece of border.

use std::collections::BTreeMap;

use geo::{Coord, LineString};

use super::{District, Regions};

/// Which districts share a border. Built once, then immutable.
///
/// Neighbours have an edge of their borders in common, from one vertex to the next: borders that touch are the same,
/// vertex by vertex. Districts that meet at a point only are no neighbours, nor are those that only water, Bremen or
/// another state lies between.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Adjacency {
    /// One a district, in the order of the districts: the positions of its neighbours, ascending.
    neighbours: Vec<Vec<usize>>,
}

/// A vertex, digit by digit.
type Vertex = (u64, u64);

impl Adjacency {
    /// Compares all borders.
    #[must_use]
    pub fn of(regions: &Regions) -> Self {
        let districts = regions.districts();
        let mut owners: BTreeMap<(Vertex, Vertex), usize> = BTreeMap::new();
        let mut neighbours = vec![Vec::new(); districts.len()];
        for (at, district) in districts.iter().enumerate() {
            for (start, end) in edges(district) {
                let edge = (start.min(end), start.max(end));
                let Some(other) = owners.insert(edge, at).filter(|other| *other != at) else {
                    continue;
                };
                insert(&mut neighbours, at, other);
                insert(&mut neighbours, other, at);
            }
        }
        Self { neighbours }
    }

    /// The neighbours of a district, in the order of their keys; none for a key that there is not.
    #[must_use]
    pub fn neighbours<'a>(&self, regions: &'a Regions, ags: &str) -> Vec<&'a District> {
        let districts = regions.districts();
        let at = districts.iter().position(|district| district.ags == ags);
        let positions = at.and_then(|at| self.neighbours.get(at));
        positions
            .into_iter()
            .flatten()
            .filter_map(|position| districts.get(*position))
            .collect()
    }
}

/// Notes a neighbour where it is not noted yet; positions stay ascending.
fn insert(neighbours: &mut [Vec<usize>], of: usize, neighbour: usize) {
    if let Some(known) = neighbours.get_mut(of)
        && let Err(position) = known.binary_search(&neighbour)
    {
        known.insert(position, neighbour);
    }
}

/// The edges of a district's border, those of its islands and holes too.
fn edges(district: &District) -> impl Iterator<Item = (Vertex, Vertex)> {
    let polygons = district.area.iter();
    let rings =
        polygons.flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors()));
    let lines = rings.flat_map(LineString::lines);
    lines.map(|line| (vertex(line.start), vertex(line.end)))
}

fn vertex(lonlat: Coord) -> Vertex {
    (lonlat.x.to_bits(), lonlat.y.to_bits())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A collection of districts from their keys and rings.
    fn regions(shapes: &[(&str, &str)]) -> Regions {
        let feature = |(ags, rings): &(&str, &str)| {
            format!(
                "{{\"type\":\"Feature\",\"properties\":{{\"ags\":\"{ags}\",\"name\":\"{ags}\",\"kind\":\"\",\
                 \"label\":{{\"de\":\"{ags}\"}},\"region\":\"\"}},\
                 \"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[{rings}]}}}}"
            )
        };
        let features: Vec<_> = shapes.iter().map(feature).collect();
        Regions::parse(&format!("{{\"features\":[{}]}}", features.join(","))).unwrap()
    }

    fn names(regions: &Regions, ags: &str) -> Vec<String> {
        let neighbours = Adjacency::of(regions).neighbours(regions, ags);
        neighbours.iter().map(|other| other.ags.clone()).collect()
    }

    #[test]
    fn districts_that_meet_at_a_corner_only_are_no_neighbours() {
        let regions = regions(&[
            ("1", "[[0,0],[1,0],[1,1],[0,1],[0,0]]"),
            ("2", "[[1,0],[2,0],[2,1],[1,1],[1,0]]"),
            ("3", "[[1,1],[2,1],[2,2],[1,2],[1,1]]"),
        ]);
        assert_eq!(names(&regions, "1"), ["2"], "3 meets it at a corner");
        assert_eq!(names(&regions, "2"), ["1", "3"]);
        assert_eq!(names(&regions, "9"), [""; 0]);
    }

    #[test]
    fn a_district_in_the_hole_of_another_is_its_neighbour() {
        let regions = regions(&[
            (
                "around",
                "[[0,0],[9,0],[9,9],[0,9],[0,0]],[[3,3],[3,6],[6,6],[6,3],[3,3]]",
            ),
            ("within", "[[3,3],[6,3],[6,6],[3,6],[3,3]]"),
            ("island", "[[20,3],[21,3],[21,4],[20,4],[20,3]]"),
        ]);
        assert_eq!(names(&regions, "within"), ["around"]);
        assert_eq!(names(&regions, "around"), ["within"]);
        assert_eq!(names(&regions, "island"), [""; 0]);
    }
}
