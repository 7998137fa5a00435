//! Made-up places.

use geo::{Coord, coord};

use super::Dice;

/// How places are spread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Distribution {
    /// As offers are: most in and around some 300 towns of very different size, a fifth anywhere. A tenth share a place.
    Clumps,
    /// All at one place.
    OnePlace,
    /// On a line, ever closer.
    Line,
    /// Evenly.
    Even,
}

/// West, south, width and height of where places lie: Lower Saxony, roughly. Degrees.
const AREA: [f64; 4] = [6.7, 51.3, 4.9, 2.6];
const TOWNS: usize = 300;

/// So many places, in degrees east and north.
#[must_use]
pub fn places(distribution: Distribution, count: usize, seed: u64) -> Vec<Coord> {
    let mut dice = Dice::new(seed);
    let [west, south, width, height] = AREA;
    let within = |x: f64, y: f64| {
        coord! { x: west + width * x.clamp(0.0, 1.0), y: south + height * y.clamp(0.0, 1.0) }
    };
    let towns: Vec<(f64, f64)> = (0..TOWNS)
        .map(|_| (dice.fraction(), dice.fraction()))
        .collect();
    let mut places: Vec<Coord> = Vec::with_capacity(count);
    for at in 0..count {
        #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
        let part = at as f64 / count as f64;
        let place = match distribution {
            Distribution::OnePlace => within(0.5, 0.5),
            Distribution::Line => within(part * part, 0.5),
            Distribution::Even => within(dice.fraction(), dice.fraction()),
            Distribution::Clumps => match dice.below(10) {
                0 | 1 => within(dice.fraction(), dice.fraction()),
                2 if at > 0 => places.get(dice.below(at)).copied().unwrap_or_default(),
                _ => {
                    // Few large towns, many small ones.
                    let rank = dice.fraction().powi(3);
                    #[expect(
                        clippy::cast_possible_truncation,
                        clippy::cast_precision_loss,
                        clippy::cast_sign_loss,
                        reason = "some hundreds"
                    )]
                    let largest = (rank * TOWNS as f64) as usize + 1;
                    let town = towns.get(dice.below(largest));
                    let (x, y) = town.copied().unwrap_or_default();
                    let spread = 0.004 + 0.02 * (1.0 - rank);
                    within(
                        x + spread * dice.about_nought() * 0.4,
                        y + spread * dice.about_nought() * 0.8,
                    )
                }
            },
        };
        places.push(place);
    }
    places
}
