//! A box in longitude and latitude.

use geo::Coord;

/// A box in degrees: `min` is its south-western corner, `max` its north-eastern. Does not cross the antimeridian.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Extent {
    /// South-western corner.
    pub min: Coord,
    /// North-eastern corner.
    pub max: Coord,
}

impl Extent {
    /// The smallest box that holds all the places; `None` for none.
    #[must_use]
    pub fn around(lonlats: impl IntoIterator<Item = Coord>) -> Option<Self> {
        lonlats
            .into_iter()
            .fold(None, |extent: Option<Self>, lonlat| {
                Some(
                    extent
                        .unwrap_or(Self {
                            min: lonlat,
                            max: lonlat,
                        })
                        .extended_to(lonlat),
                )
            })
    }

    /// The box, extended so that it holds the place too.
    #[must_use]
    pub fn extended_to(self, lonlat: Coord) -> Self {
        Self {
            min: Coord {
                x: self.min.x.min(lonlat.x),
                y: self.min.y.min(lonlat.y),
            },
            max: Coord {
                x: self.max.x.max(lonlat.x),
                y: self.max.y.max(lonlat.y),
            },
        }
    }

    /// The box, extended so that it holds the other too.
    #[must_use]
    pub fn joined_with(self, other: Self) -> Self {
        self.extended_to(other.min).extended_to(other.max)
    }

    /// The box, larger by `margin_deg` degrees on each side.
    #[must_use]
    pub fn grown_by(self, margin_deg: f64) -> Self {
        let margin = Coord {
            x: margin_deg,
            y: margin_deg,
        };
        Self {
            min: self.min - margin,
            max: self.max + margin,
        }
    }

    /// The point halfway between its sides, degrees.
    #[must_use]
    pub fn centre(&self) -> Coord {
        (self.min + self.max) / 2.0
    }

    /// Whether the boxes have a place in common.
    #[must_use]
    pub fn touches(&self, other: &Self) -> bool {
        let apart = |low: Coord, high: Coord| low.x > high.x || low.y > high.y;
        !apart(self.min, other.max) && !apart(other.min, self.max)
    }

    /// Whether the place lies in the box or on its edge. Never true for `NaN`.
    #[must_use]
    pub fn contains(&self, lonlat: Coord) -> bool {
        (self.min.x..=self.max.x).contains(&lonlat.x)
            && (self.min.y..=self.max.y).contains(&lonlat.y)
    }
}

impl From<geo::Rect> for Extent {
    fn from(rect: geo::Rect) -> Self {
        Self {
            min: rect.min(),
            max: rect.max(),
        }
    }
}

#[cfg(test)]
mod tests {
    use geo::coord;

    use super::*;

    const CELLE: Coord = coord! { x: 10.08, y: 52.62 };
    const EMDEN: Coord = coord! { x: 7.21, y: 53.37 };

    #[test]
    fn an_extent_holds_its_places() {
        let extent = Extent::around([CELLE, EMDEN]).unwrap();
        assert!(extent.contains(CELLE) && extent.contains(EMDEN));
        assert_eq!(extent.min, coord! { x: 7.21, y: 52.62 });
        assert_eq!(Extent::around([]), None);
    }

    #[test]
    fn no_extent_holds_a_place_that_is_not_a_number() {
        let extent = Extent::around([CELLE, EMDEN]).unwrap();
        assert!(!extent.contains(coord! { x: f64::NAN, y: 53.0 }));
    }
}
