//! Colours that others choose, made readable.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// Least contrast of text against what it stands on.
///
/// # Source
///
/// WCAG 2.2, success criterion 1.4.3 (level AA).
const TEXT_CONTRAST: f64 = 4.5;
/// In so many steps a colour goes to black or white.
const STEPS: u8 = 32;
/// The darkest surface of the light theme on which the accent stands as text: `--sea` in `assets/css/tokens.css`.
const LIGHT_GROUND: Colour = Colour([0xdf, 0xea, 0xf0]);
/// The lightest surface of the dark theme: `--surface-accent`.
const DARK_GROUND: Colour = Colour([0x12, 0x38, 0x4a]);
const BLACK: Colour = Colour([0; 3]);
const WHITE: Colour = Colour([255; 3]);

/// An opaque colour in sRGB: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// The text is no colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a colour is three or six hexadecimal digits")]
pub struct ColourError;

impl FromStr for Colour {
    type Err = ColourError;

    /// Reads `b3005e`, `#b3005e` or `b05`.
    fn from_str(text: &str) -> Result<Self, ColourError> {
        let digits: Vec<u8> = text
            .strip_prefix('#')
            .unwrap_or(text)
            .chars()
            .map(|digit| {
                digit
                    .to_digit(16)
                    .and_then(|digit| u8::try_from(digit).ok())
            })
            .collect::<Option<_>>()
            .ok_or(ColourError)?;
        match digits.as_slice() {
            [r, g, b] => Ok(Self([r * 17, g * 17, b * 17])),
            [r, r2, g, g2, b, b2] => Ok(Self([r * 16 + r2, g * 16 + g2, b * 16 + b2])),
            _ => Err(ColourError),
        }
    }
}

impl fmt::Display for Colour {
    /// Writes the six digits without `#`, which would end the query of an address.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self([r, g, b]) = self;
        write!(f, "{r:02x}{g:02x}{b:02x}")
    }
}

impl Colour {
    /// The nearest darker colour that can be read on the surfaces of the light theme.
    #[must_use]
    pub fn readable_on_light(self) -> Self {
        self.readable_on(LIGHT_GROUND, BLACK)
    }

    /// The nearest lighter colour that can be read on the surfaces of the dark theme.
    #[must_use]
    pub fn readable_on_dark(self) -> Self {
        self.readable_on(DARK_GROUND, WHITE)
    }

    fn readable_on(self, ground: Self, towards: Self) -> Self {
        (0..=STEPS)
            .map(|step| self.mixed(towards, step))
            .find(|mixed| mixed.contrast(ground) >= TEXT_CONTRAST)
            .unwrap_or(towards)
    }

    /// `step` of [`STEPS`] on the way to another colour.
    fn mixed(self, other: Self, step: u8) -> Self {
        let mix = |from: u8, to: u8| {
            let sum = u16::from(from) * u16::from(STEPS - step) + u16::from(to) * u16::from(step);
            u8::try_from(sum / u16::from(STEPS)).unwrap_or(u8::MAX)
        };
        let (Self([r, g, b]), Self([r2, g2, b2])) = (self, other);
        Self([mix(r, r2), mix(g, g2), mix(b, b2)])
    }

    /// How well one of two colours can be read on the other: from 1, not at all, to 21, black on white.
    ///
    /// # Source
    ///
    /// WCAG 2.2, „contrast ratio“.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// How bright the colour is: from 0, black, to 1, white.
    ///
    /// # Source
    ///
    /// WCAG 2.2, „relative luminance“.
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        let Self([r, g, b]) = self;
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    #[test]
    fn hexadecimal_digits_are_a_colour_and_nothing_else_is() {
        assert_eq!(colour("#b05"), colour("bb0055"));
        assert_eq!(colour("B3005E").to_string(), "b3005e");
        for text in [
            "", "#", "red", "12345", "1234567", "url(x)", "ÿÿÿ", "+12345",
        ] {
            assert_eq!(text.parse::<Colour>(), Err(ColourError), "{text}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_recommendation() {
        assert!((WHITE.contrast(BLACK) - 21.0).abs() < 1e-9);
        // The example everyone knows: #767676 is the lightest grey on white that passes.
        assert!(colour("767676").contrast(WHITE) >= 4.5 && colour("777777").contrast(WHITE) < 4.5);
    }

    #[test]
    fn what_can_be_read_stays_and_what_cannot_changes_as_little_as_needed() {
        assert_eq!(colour("8c1d40").readable_on_light(), colour("8c1d40"));
        assert_eq!(colour("ffd60a").readable_on_dark(), colour("ffd60a"));
        let yellow = colour("ffd60a").readable_on_light();
        assert!(
            (4.5..5.2).contains(&yellow.contrast(LIGHT_GROUND)),
            "{yellow}"
        );
    }

    proptest! {
        #[test]
        fn every_colour_becomes_readable(channels in any::<[u8; 3]>()) {
            let chosen = Colour(channels);
            prop_assert!(chosen.readable_on_light().contrast(LIGHT_GROUND) >= TEXT_CONTRAST);
            prop_assert!(chosen.readable_on_dark().contrast(DARK_GROUND) >= TEXT_CONTRAST);
            prop_assert_eq!(colour(&chosen.to_string()), chosen);
        }
    }
}
