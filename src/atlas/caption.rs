//! Where names stand on the map, so that they hide neither each other nor a mark.

use geo::Coord;

/// A name that wants to stand on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Caption {
    /// The name.
    pub text: String,
    /// What it names: CSS pixels from the map's top left corner.
    pub screen: Coord,
    /// Height of its letters, in CSS pixels.
    pub font_px: f64,
    /// How far it keeps from its place, in CSS pixels; 0 to stand on it.
    pub offset_px: f64,
}

impl Caption {
    /// Width of the name, in CSS pixels, as far as it can be told from the number of its letters.
    #[expect(clippy::cast_precision_loss, reason = "names are short")]
    fn width_px(&self) -> f64 {
        self.text.chars().count() as f64 * self.font_px * LETTER_WIDTH
    }

    /// Moves a name that names something on a map of this width (CSS pixels) all into it, to the right or the left.
    pub fn move_into(&mut self, map_width_px: f64) {
        let half_px = self.width_px() / 2.0;
        let is_seen = (0.0..=map_width_px).contains(&self.screen.x);
        if is_seen && 2.0 * half_px < map_width_px {
            self.screen.x = self.screen.x.clamp(half_px, map_width_px - half_px);
        }
    }
}

/// A name with the place found for it.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedCaption {
    /// Position among the captions given.
    pub index: usize,
    /// Middle of the name, in CSS pixels.
    pub screen: Coord,
}

/// A box on the screen, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScreenBox {
    /// Top left corner.
    pub min: Coord,
    /// Bottom right corner.
    pub max: Coord,
}

impl ScreenBox {
    /// A box around a middle.
    #[must_use]
    pub fn around(middle: Coord, width_px: f64, height_px: f64) -> Self {
        let half = Coord {
            x: width_px / 2.0,
            y: height_px / 2.0,
        };
        Self {
            min: middle - half,
            max: middle + half,
        }
    }

    /// Whether the two have more than an edge in common.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.min.x < other.max.x
            && other.min.x < self.max.x
            && self.min.y < other.max.y
            && other.min.y < self.max.y
    }
}

/// Width of a letter in parts of its height; sans-serif letters are narrower on average.
const LETTER_WIDTH: f64 = 0.66;
/// Height of a line in parts of the height of its letters.
const LINE_HEIGHT: f64 = 1.4;

/// Finds a place for as many names as there is room for, the first ones first: below, above, right or left of its
/// place, away from `taken`.
#[must_use]
pub fn placed_captions(captions: &[Caption], taken: &[ScreenBox]) -> Vec<PlacedCaption> {
    let mut taken = taken.to_vec();
    let mut placed = Vec::new();
    for (index, caption) in captions.iter().enumerate() {
        let width = caption.width_px();
        let height = caption.font_px * LINE_HEIGHT;
        let across = caption.offset_px + width / 2.0;
        let down = caption.offset_px + height / 2.0;
        let shifts = if caption.offset_px > 0.0 {
            &[(0.0, down), (0.0, -down), (across, 0.0), (-across, 0.0)][..]
        } else {
            &[(0.0, 0.0)]
        };
        let middles = shifts
            .iter()
            .map(|(x, y)| caption.screen + Coord { x: *x, y: *y });
        let free = middles
            .map(|middle| (middle, ScreenBox::around(middle, width, height)))
            .find(|(_, area)| taken.iter().all(|other| !other.overlaps(area)));
        if let Some((screen, area)) = free {
            taken.push(area);
            placed.push(PlacedCaption { index, screen });
        }
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_at_the_edge_moves_in_and_one_beyond_stays_out() {
        let moved = |x| {
            let mut caption = caption("Brandenburg", x);
            caption.move_into(400.0);
            caption.screen.x
        };
        assert!((200.0 - moved(200.0)).abs() < 1e-9, "there is room");
        assert!(moved(395.0) < 395.0 && moved(3.0) > 3.0);
        assert!(
            (500.0 - moved(500.0)).abs() < 1e-9,
            "what it names is not seen"
        );
    }

    fn caption(text: &str, x: f64) -> Caption {
        Caption {
            text: text.to_owned(),
            screen: Coord { x, y: 100.0 },
            font_px: 12.0,
            offset_px: 10.0,
        }
    }

    #[test]
    fn a_name_gives_way_to_a_mark_and_to_a_name_before_it() {
        let mark = ScreenBox::around(Coord { x: 100.0, y: 118.0 }, 20.0, 20.0);
        let placed = placed_captions(&[caption("Celle", 100.0)], &[mark]);
        assert!(
            placed[0].screen.y < 100.0,
            "above, since the mark lies below"
        );
        let three = [
            caption("Celle", 100.0),
            caption("Peine", 101.0),
            caption("Uelzen", 102.0),
        ];
        let placed = placed_captions(&three, &[]);
        assert!(placed[0].screen.y > 100.0 && placed[1].screen.y < 100.0);
        assert!(placed[2].screen.x > 102.0);
    }

    #[test]
    fn a_name_without_room_is_left_out() {
        let wall = ScreenBox::around(Coord { x: 100.0, y: 100.0 }, 400.0, 400.0);
        assert_eq!(placed_captions(&[caption("Celle", 100.0)], &[wall]), []);
    }
}
