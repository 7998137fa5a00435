//! Rings of shares.

use std::f64::consts::TAU;

use geo::Coord;

use super::decimal;

/// The SVG path of a part of a circle: from `start` on, `share` of the whole, both in turns; it begins at the top and goes on
/// as clocks do. Coordinates have one decimal.
#[must_use]
pub fn arc_path(centre: Coord, radius: f64, start: f64, share: f64) -> String {
    let r = decimal(radius, 1);
    let place =
        |x: f64, y: f64| format!("{} {}", decimal(centre.x + x, 1), decimal(centre.y + y, 1));
    if share >= 1.0 {
        return format!(
            "M{}a{r} {r} 0 1 1 0 {1}a{r} {r} 0 1 1 0 -{1}",
            place(0.0, -radius),
            decimal(2.0 * radius, 1)
        );
    }
    let at = |turn: f64| {
        let (sin, cos) = (turn * TAU).sin_cos();
        place(radius * sin, -radius * cos)
    };
    let large = u8::from(share > 0.5);
    format!("M{}A{r} {r} 0 {large} 1 {}", at(start), at(start + share))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORIGIN: Coord = Coord { x: 0.0, y: 0.0 };

    #[test]
    fn a_quarter_begins_at_the_top_and_ends_in_the_east() {
        assert_eq!(
            arc_path(ORIGIN, 10.0, 0.0, 0.25),
            "M0.0 -10.0A10.0 10.0 0 0 1 10.0 0.0"
        );
    }

    #[test]
    fn more_than_a_half_takes_the_long_way() {
        assert_eq!(
            arc_path(ORIGIN, 10.0, 0.25, 0.75),
            "M10.0 0.0A10.0 10.0 0 1 1 0.0 -10.0"
        );
    }

    #[test]
    fn the_whole_is_two_halves() {
        assert_eq!(
            arc_path(ORIGIN, 9.0, 0.0, 1.0),
            "M0.0 -9.0a9.0 9.0 0 1 1 0 18.0a9.0 9.0 0 1 1 0 -18.0"
        );
    }

    #[test]
    fn a_circle_elsewhere_is_the_same_one_moved() {
        let centre = Coord { x: 100.0, y: 50.0 };
        assert_eq!(
            arc_path(centre, 10.0, 0.0, 0.25),
            "M100.0 40.0A10.0 10.0 0 0 1 110.0 50.0"
        );
        assert!(arc_path(centre, 9.0, 0.0, 1.0).starts_with("M100.0 41.0a9.0 9.0"));
    }
}
