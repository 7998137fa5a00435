//! Boxes on the unit square.

use geo::{Coord, coord};

/// A box on the unit square, its borders included.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// Its north-western corner.
    pub min: Coord,
    /// Its south-eastern corner.
    pub max: Coord,
}

impl Bounds {
    /// All of the world.
    pub const WORLD: Self = Self {
        min: coord! { x: 0.0, y: 0.0 },
        max: coord! { x: 1.0, y: 1.0 },
    };

    /// Whether a place lies in it.
    #[must_use]
    pub fn contains(&self, world: Coord) -> bool {
        (self.min.x..=self.max.x).contains(&world.x) && (self.min.y..=self.max.y).contains(&world.y)
    }

    /// The box that reaches further by so much on each side, in parts of the world's width.
    #[must_use]
    pub fn grown_by(&self, world: f64) -> Self {
        let margin = coord! { x: world, y: world };
        Self {
            min: self.min - margin,
            max: self.max + margin,
        }
    }
}
