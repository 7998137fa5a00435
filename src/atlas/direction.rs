//! From one mark to the next with the arrow keys.

use geo::Coord;

/// Where an arrow key points on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To the top of the screen.
    Up,
    /// To its bottom.
    Down,
    /// To its left side.
    Left,
    /// To its right side.
    Right,
}

impl Direction {
    /// The direction of a key, by its name in the DOM; `None` for any other key.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        match key {
            "ArrowUp" => Some(Self::Up),
            "ArrowDown" => Some(Self::Down),
            "ArrowLeft" => Some(Self::Left),
            "ArrowRight" => Some(Self::Right),
            _ => None,
        }
    }

    /// How far a way leads in this direction, and how far it leads aside.
    fn parts(self, way: Coord) -> (f64, f64) {
        match self {
            Self::Up => (-way.y, way.x.abs()),
            Self::Down => (way.y, way.x.abs()),
            Self::Left => (-way.x, way.y.abs()),
            Self::Right => (way.x, way.y.abs()),
        }
    }

    /// Which of some spots is the next one from here; `None` when none lies in that direction.
    ///
    /// What lies more aside than ahead is another direction's: so every spot is reached by some key. Of the others the
    /// nearest is taken, where a way aside counts twice.
    ///
    /// - `from`, `spots`: on the screen, `y` down.
    #[must_use]
    pub fn next(self, from: Coord, spots: &[Coord]) -> Option<usize> {
        let length = |spot: &Coord| {
            let (ahead, aside) = self.parts(*spot - from);
            (ahead > 0.0 && aside <= ahead).then_some(ahead + 2.0 * aside)
        };
        let lengths = spots.iter().enumerate();
        let lengths = lengths.filter_map(|(at, spot)| Some((at, length(spot)?)));
        lengths
            .min_by(|(_, a), (_, b)| a.total_cmp(b))
            .map(|(at, _)| at)
    }
}

#[cfg(test)]
mod tests {
    use geo::coord;
    use proptest::prelude::*;

    use super::*;

    const ALL: [Direction; 4] = [
        Direction::Up,
        Direction::Down,
        Direction::Left,
        Direction::Right,
    ];

    #[test]
    fn the_nearest_ahead_is_next_and_what_lies_aside_costs_more() {
        let here = coord! { x: 0.0, y: 0.0 };
        let spots = [
            coord! { x: 50.0, y: 0.0 },
            coord! { x: 20.0, y: 19.0 },
            coord! { x: -10.0, y: 0.0 },
            coord! { x: 0.0, y: -30.0 },
        ];
        assert_eq!(Direction::Right.next(here, &spots), Some(0));
        assert_eq!(Direction::Left.next(here, &spots), Some(2));
        assert_eq!(Direction::Up.next(here, &spots), Some(3));
        assert_eq!(Direction::Down.next(here, &spots), None);
        assert_eq!(Direction::of_key("ArrowUp"), Some(Direction::Up));
        assert_eq!(Direction::of_key("Enter"), None);
    }

    proptest! {
        #[test]
        fn every_other_spot_lies_in_some_direction(x in -99.0..99.0_f64, y in -99.0..99.0_f64) {
            let here = coord! { x: 0.0, y: 0.0 };
            let there = [coord! { x: x, y: y }];
            let reached = ALL.iter().any(|direction| direction.next(here, &there).is_some());
            prop_assert_eq!(reached, x != 0.0 || y != 0.0);
        }

        #[test]
        fn a_way_never_leads_back_past_where_it_began(
            spots in prop::collection::vec((-99.0..99.0_f64, -99.0..99.0_f64), 1..30),
            at in 0..4_usize,
        ) {
            let spots: Vec<Coord> = spots.iter().map(|(x, y)| coord! { x: *x, y: *y }).collect();
            let from = spots[0];
            if let Some(next) = ALL[at].next(from, &spots) {
                prop_assert!(ALL[at].parts(spots[next] - from).0 > 0.0);
            }
        }
    }
}
