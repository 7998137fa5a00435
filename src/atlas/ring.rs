//! Rings of shares.

use std::f64::consts::TAU;

use super::decimal;

/// The SVG path of a part of a circle about the origin: from `start` on, `share` of the whole, both in turns; it begins
/// at the top and goes on as clocks do. Coordinates have one decimal.
#[must_use]
pub fn arc_path(radius: f64, start: f64, share: f64) -> String {
    let r = decimal(radius, 1);
    if share >= 1.0 {
        return format!(
            "M0 -{r}a{r} {r} 0 1 1 0 {0}a{r} {r} 0 1 1 0 -{0}",
            decimal(2.0 * radius, 1)
        );
    }
    let at = |turn: f64| {
        let (sin, cos) = (turn * TAU).sin_cos();
        format!("{} {}", decimal(radius * sin, 1), decimal(-radius * cos, 1))
    };
    let large = u8::from(share > 0.5);
    format!("M{}A{r} {r} 0 {large} 1 {}", at(start), at(start + share))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_begins_at_the_top_and_ends_in_the_east() {
        assert_eq!(
            arc_path(10.0, 0.0, 0.25),
            "M0.0 -10.0A10.0 10.0 0 0 1 10.0 0.0"
        );
    }

    #[test]
    fn more_than_a_half_takes_the_long_way() {
        assert_eq!(
            arc_path(10.0, 0.25, 0.75),
            "M10.0 0.0A10.0 10.0 0 1 1 0.0 -10.0"
        );
    }

    #[test]
    fn the_whole_is_two_halves() {
        assert_eq!(
            arc_path(9.0, 0.0, 1.0),
            "M0 -9.0a9.0 9.0 0 1 1 0 18.0a9.0 9.0 0 1 1 0 -18.0"
        );
    }
}
