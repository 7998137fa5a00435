//! From pointers that go down, move and up to gestures. Knows no event, so it is tested on the host.

use geo::Coord;

use super::Gesture;

/// A pointer has to move this far before it drags; less is a click. CSS pixels.
const DRAG_THRESHOLD_PX: f64 = 5.0;

/// The pointers that are down, and whether they have begun to drag.
#[derive(Debug, Default)]
pub(super) struct Pointers {
    down: Vec<(i32, Coord)>,
    start: Option<Coord>,
    dragging: bool,
}

impl Pointers {
    /// A pointer goes down; a second one begins a pinch.
    pub(super) fn press(&mut self, id: i32, at: Coord) {
        if self.down.is_empty() {
            self.start = Some(at);
            self.dragging = false;
        }
        self.put(id, at);
        self.dragging |= self.down.len() == 2;
    }

    /// A pointer moves; returns what that does to the map.
    pub(super) fn slide(&mut self, id: i32, at: Coord) -> Vec<Gesture> {
        let Some(before) = self
            .down
            .iter()
            .find(|(down, _)| *down == id)
            .map(|(_, at)| *at)
        else {
            return Vec::new();
        };
        let other = self
            .down
            .iter()
            .find(|(other, _)| *other != id)
            .map(|(_, at)| *at);
        if let Some(other) = other {
            self.put(id, at);
            return pinch(before, at, other);
        }
        if !self.dragging {
            let start = self.start.unwrap_or(before);
            if distance_px(start, at) < DRAG_THRESHOLD_PX {
                return Vec::new();
            }
            self.dragging = true;
        }
        self.put(id, at);
        vec![Gesture::Pan {
            from: before,
            to: at,
        }]
    }

    /// A pointer goes up; the last one ends the gesture, if there was one.
    pub(super) fn release(&mut self, id: i32) -> Option<Gesture> {
        let before = self.down.len();
        self.down.retain(|(down, _)| *down != id);
        let was_down = self.down.len() < before;
        (was_down && self.down.is_empty() && self.dragging).then_some(Gesture::End)
    }

    fn put(&mut self, id: i32, at: Coord) {
        self.down.retain(|(down, _)| *down != id);
        self.down.push((id, at));
    }

    /// Whether a drag or pinch is going on, or was until the pointer went up.
    pub(super) fn is_dragging(&self) -> bool {
        self.dragging
    }

    /// Forgets the last drag, so that the next click counts again.
    pub(super) fn settle(&mut self) {
        self.dragging = !self.down.is_empty() && self.dragging;
    }
}

/// Two fingers move the map along with their middle, and zoom by how far they part.
fn pinch(before: Coord, after: Coord, other: Coord) -> Vec<Gesture> {
    let (from, to) = ((before + other) / 2.0, (after + other) / 2.0);
    let (span_before, span_after) = (distance_px(before, other), distance_px(after, other));
    let by = (span_after.max(1.0) / span_before.max(1.0)).log2();
    vec![Gesture::Pan { from, to }, Gesture::Zoom { anchor: to, by }]
}

fn distance_px(a: Coord, b: Coord) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

#[cfg(test)]
mod tests {
    use geo::coord;

    use super::*;

    fn at(x: f64) -> Coord {
        coord! { x: x, y: 0.0 }
    }

    #[test]
    fn a_small_tremble_is_a_click_and_a_long_move_a_drag() {
        let mut pointers = Pointers::default();
        pointers.press(1, at(0.0));
        assert_eq!(pointers.slide(1, at(3.0)), []);
        assert_eq!(pointers.release(1), None);
        pointers.press(1, at(0.0));
        assert_eq!(
            pointers.slide(1, at(20.0)),
            [Gesture::Pan {
                from: at(0.0),
                to: at(20.0)
            }]
        );
        assert_eq!(pointers.release(1), Some(Gesture::End));
        assert!(
            pointers.is_dragging(),
            "until the click that follows has been swallowed"
        );
    }

    #[test]
    fn two_fingers_parting_zoom_in_about_their_middle() {
        let mut pointers = Pointers::default();
        pointers.press(1, at(0.0));
        pointers.press(2, at(100.0));
        let gestures = pointers.slide(2, at(200.0));
        assert_eq!(
            gestures,
            [
                Gesture::Pan {
                    from: at(50.0),
                    to: at(100.0)
                },
                Gesture::Zoom {
                    anchor: at(100.0),
                    by: 1.0
                }
            ]
        );
        assert_eq!(pointers.release(1), None, "one finger is still down");
        assert_eq!(pointers.release(2), Some(Gesture::End));
    }
}
