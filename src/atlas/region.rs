//! The districts and the regions they belong to.

use geo::{BoundingRect, Coord, Intersects, MultiPolygon};

use super::box_tree::BoxTree;
use super::geometry::{ShapesError, read_shapes};
use super::{Extent, Localized, Outline, sorted_by};

/// One district: a Landkreis, a kreisfreie Stadt or the Region Hannover.
#[derive(Debug, Clone, PartialEq)]
pub struct District {
    /// Official key, five digits.
    pub ags: String,
    /// Short name: „Celle“.
    pub name: String,
    /// Kind, in German: „Landkreis“.
    pub kind: String,
    /// Full name for readers: „Landkreis Celle“.
    pub label: Localized,
    /// How a sentence says that something is in it: „im Landkreis Celle“. `None` where the data do not say.
    pub locative: Option<Localized>,
    /// Id of its region in `atlas.json`.
    pub region: String,
    /// Its area, degrees on WGS 84.
    pub area: MultiPolygon,
    /// The box around its area.
    pub extent: Extent,
    /// Its border, ready to be drawn.
    pub outline: Outline,
}

/// All districts, in the order of their keys.
#[derive(Debug, Clone, PartialEq)]
pub struct Regions {
    districts: Vec<District>,
    extent: Extent,
    /// Which polygon of which district; islands lie far from their mainland, so each has a box of its own.
    parts: Vec<(usize, usize)>,
    /// The boxes around the parts, in their order.
    part_tree: BoxTree,
}

impl Regions {
    /// Reads `regions.geojson`.
    ///
    /// # Errors
    ///
    /// When the text is no collection, holds no district, or a district misses a property or an area.
    pub fn parse(text: &str) -> Result<Self, ShapesError> {
        let districts = read_shapes("regions.geojson", text, |feature| {
            let area = feature.polygons().ok_or_else(|| feature.lacks("polygon"))?;
            let rect = area
                .bounding_rect()
                .ok_or_else(|| feature.lacks("polygon"))?;
            Ok(District {
                ags: feature.text("ags")?,
                name: feature.text("name")?,
                kind: feature.text("kind")?,
                label: feature.record("label")?,
                locative: feature.record("locative").ok(),
                region: feature.text("region")?,
                extent: rect.into(),
                outline: Outline::of_polygons(&area),
                area,
            })
        })?;
        let districts = sorted_by(districts, |a: &District, b| a.ags.cmp(&b.ags));
        let extent = districts
            .iter()
            .map(|district| district.extent)
            .reduce(Extent::joined_with)
            .ok_or(ShapesError::Feature {
                file: "regions.geojson",
                line: 1,
                what: "district",
            })?;
        let (parts, boxes): (Vec<_>, Vec<Extent>) = boxed_parts(&districts).unzip();
        Ok(Self {
            districts,
            extent,
            parts,
            part_tree: BoxTree::new(&boxes),
        })
    }

    /// The districts, in the order of their keys.
    #[must_use]
    pub fn districts(&self) -> &[District] {
        &self.districts
    }

    /// The districts of one region, in the order of their names.
    #[must_use]
    pub fn of_region(&self, region: &str) -> Vec<&District> {
        let members: Vec<_> = self
            .districts
            .iter()
            .filter(|district| district.region == region)
            .collect();
        sorted_by(members, |a, b| {
            super::folded(&a.name)
                .cmp(&super::folded(&b.name))
                .then_with(|| a.ags.cmp(&b.ags))
        })
    }

    /// The district with this key, `None` when there is none.
    #[must_use]
    pub fn find(&self, ags: &str) -> Option<&District> {
        self.districts.iter().find(|district| district.ags == ags)
    }

    /// The district in whose area the place lies, `None` when it lies in none.
    ///
    /// A border belongs to the area. Where districts meet it is the one with the smaller key, so that the answer is
    /// always the same. Exact for the borders as they are drawn: a pier or a beach beyond the drawn coast lies in no
    /// district, as a place in Bremen does. Such a place is never given to the nearest district, because borders to the
    /// sea cannot be told from borders to a neighbouring state.
    #[must_use]
    pub fn district_at(&self, lonlat: Coord) -> Option<&District> {
        let candidates = self.part_tree.holding(lonlat).into_iter();
        candidates
            .filter_map(|part| {
                let (district, polygon) = *self.parts.get(part)?;
                let district = self.districts.get(district)?;
                Some((district, district.area.0.get(polygon)?))
            })
            .find(|(_, polygon)| polygon.intersects(&lonlat))
            .map(|(district, _)| district)
    }

    /// The district of a municipality, whose key begins with that of its district; `None` when there is none.
    #[must_use]
    pub fn district_of(&self, municipality_ags: &str) -> Option<&District> {
        let mut districts = self.districts.iter();
        districts.find(|district| municipality_ags.starts_with(&district.ags))
    }

    /// The box around all districts.
    #[must_use]
    pub fn extent(&self) -> Extent {
        self.extent
    }

    /// The border of a region, without the borders among its districts.
    #[must_use]
    pub fn region_outline(&self, region: &str) -> Outline {
        let areas: Vec<_> = self
            .districts
            .iter()
            .filter(|district| district.region == region)
            .map(|district| &district.area)
            .collect();
        Outline::around(&areas)
    }
}

/// Every polygon of every district with the box around it, in the order of the districts.
fn boxed_parts(districts: &[District]) -> impl Iterator<Item = ((usize, usize), Extent)> {
    districts.iter().enumerate().flat_map(|(at, district)| {
        let polygons = district.area.0.iter().enumerate();
        polygons.filter_map(move |(polygon_at, polygon)| {
            Some(((at, polygon_at), polygon.bounding_rect()?.into()))
        })
    })
}

#[cfg(test)]
mod tests {
    use geo::coord;

    use super::*;
    use crate::atlas::fixture;

    #[test]
    fn a_place_lies_in_the_district_around_it() {
        let regions = fixture::regions();
        let at = |x, y| {
            regions
                .district_at(coord! { x: x, y: y })
                .map(|district| district.name.as_str())
        };
        assert_eq!(at(10.08, 52.62), Some("Celle"));
        assert_eq!(at(0.0, 0.0), None);
    }

    #[test]
    fn a_border_belongs_to_the_district_with_the_smaller_key() {
        let regions = fixture::regions();
        let at = |x, y| {
            regions
                .district_at(coord! { x: x, y: y })
                .map(|district| district.ags.as_str())
        };
        // Celle (03351) lies west of 10.5°, Peine (03157) east of it.
        assert_eq!(at(10.5, 52.7), Some("03157"));
        assert_eq!(at(10.5, 53.0), Some("03157"), "a corner of both");
        assert_eq!(at(10.0, 52.0), Some("03351"), "a corner of one");
        assert_eq!(at(10.499_999_999_999, 52.7), Some("03351"));
    }

    #[test]
    fn a_district_without_a_name_is_refused_with_its_line() {
        let text = fixture::REGIONS.replacen("\"name\"", "\"title\"", 1);
        let message = Regions::parse(&text).unwrap_err().to_string();
        assert_eq!(
            message,
            "line 2 of `regions.geojson`: name is missing or of the wrong type"
        );
    }

    #[test]
    fn a_collection_without_districts_is_refused() {
        assert!(Regions::parse("{\"type\":\"FeatureCollection\",\"features\":[]}").is_err());
    }
}
