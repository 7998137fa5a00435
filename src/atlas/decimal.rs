//! Numbers as text with a fixed count of decimals, for links and drawings.
//!
//! The standard library's formatting of floating-point numbers is exact for every magnitude, which takes some 20 KiB of
//! tables and code. Numbers of an atlas are small and rounded.

/// The number, rounded to `decimals` places behind the point: `-0.5` with one place is `-0.5`, `2` is `2.0`.
///
/// Beyond ±9·10¹⁵ parts of the last place it stays at that bound; what is not a number becomes 0.
#[must_use]
pub fn decimal(number: f64, decimals: u32) -> String {
    let one = 10_u64.pow(decimals);
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "the cast saturates; NaN becomes 0"
    )]
    let parts = (number * one as f64).round() as i64;
    let sign = if parts < 0 { "-" } else { "" };
    let (whole, rest) = (parts.unsigned_abs() / one, parts.unsigned_abs() % one);
    if decimals == 0 {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{rest:0width$}", width = decimals as usize)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_rounded_and_filled_up() {
        assert_eq!(decimal(9.5, 2), "9.50");
        assert_eq!(decimal(-0.004, 2), "0.00");
        assert_eq!(decimal(-0.5, 1), "-0.5");
        assert_eq!(decimal(52.0, 0), "52");
        assert_eq!(decimal(f64::NAN, 2), "0.00");
    }

    proptest! {
        #[test]
        fn reading_the_text_gives_the_number_back(number in -1e6..1e6_f64) {
            let back: f64 = decimal(number, 4).parse().unwrap();
            prop_assert!((back - number).abs() <= 0.5e-4 + 1e-9);
        }
    }
}
