//! From pointers that go down, move and up to gestures. Knows no event, so it is tested on the host.

use geo::{Coord, coord};

use super::{Gesture, Manners, PassedOn};

/// A pointer has to move this far before it drags; less is a click. CSS pixels.
const DRAG_THRESHOLD_PX: f64 = 5.0;
/// How fast a pointer was is told from what it did in this time before it went up; milliseconds.
const MEMORY_MS: f64 = 60.0;
/// Two taps within this time and this distance are a double tap; milliseconds, CSS pixels.
const DOUBLE_TAP_MS: f64 = 300.0;
const DOUBLE_TAP_PX: f64 = 30.0;

/// Where a pointer is, and when: milliseconds of any clock that runs on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Touch {
    /// Number by which the browser tells pointers apart.
    pub(super) id: i32,
    /// CSS pixels from the element's top left corner.
    pub(super) at: Coord,
    /// When.
    pub(super) time_ms: f64,
    /// Whether it is a finger.
    pub(super) is_finger: bool,
}

/// The pointers that are down, and whether they have begun to drag.
#[derive(Debug)]
pub(super) struct Pointers {
    manners: Manners,
    down: Vec<(i32, Coord)>,
    start: Option<Coord>,
    dragging: bool,
    /// Where the one pointer that drags was lately, the oldest first.
    trail: Vec<(f64, Coord)>,
    last_tap: Option<(f64, Coord)>,
}

impl Pointers {
    /// No pointer yet.
    pub(super) fn new(manners: Manners) -> Self {
        Self {
            manners,
            down: Vec::new(),
            start: None,
            dragging: false,
            trail: Vec::new(),
            last_tap: None,
        }
    }

    /// A pointer goes down; a second one begins a pinch.
    pub(super) fn press(&mut self, touch: Touch) {
        if self.down.is_empty() {
            self.start = Some(touch.at);
            self.dragging = false;
        }
        self.put(touch.id, touch.at);
        self.dragging |= self.down.len() == 2;
        self.trail.clear();
    }

    /// A pointer moves; returns what that does to the map.
    pub(super) fn slide(&mut self, touch: Touch) -> Vec<Gesture> {
        let place_of = |is_meant: &dyn Fn(i32) -> bool| {
            let found = self.down.iter().find(|(down, _)| is_meant(*down));
            found.map(|(_, at)| *at)
        };
        let Some(before) = place_of(&|id| id == touch.id) else {
            return Vec::new();
        };
        if let Some(other) = place_of(&|id| id != touch.id) {
            self.put(touch.id, touch.at);
            return pinch(before, touch.at, other);
        }
        let is_passed_on = self.manners == Manners::Cooperative && touch.is_finger;
        if is_passed_on && self.dragging {
            // Of two fingers one stays: it is the page's again.
            return Vec::new();
        }
        if !self.dragging {
            let start = self.start.unwrap_or(before);
            if distance_px(start, touch.at) < DRAG_THRESHOLD_PX {
                return Vec::new();
            }
            if is_passed_on {
                return vec![Gesture::PassedOn(PassedOn::Finger)];
            }
            self.dragging = true;
        }
        self.put(touch.id, touch.at);
        self.trail
            .retain(|(time_ms, _)| touch.time_ms - time_ms <= MEMORY_MS);
        self.trail.push((touch.time_ms, touch.at));
        vec![Gesture::Pan {
            from: before,
            to: touch.at,
        }]
    }

    /// A pointer goes up; the last one ends the gesture, if there was one. The second tap of a finger zooms.
    pub(super) fn release(&mut self, touch: Touch) -> Option<Gesture> {
        let before = self.down.len();
        self.down.retain(|(down, _)| *down != touch.id);
        if self.down.len() == before || !self.down.is_empty() {
            return None;
        }
        if self.dragging {
            self.last_tap = None;
            let velocity = self.velocity(touch.time_ms);
            return Some(Gesture::End { velocity });
        }
        let is_second = self.last_tap.is_some_and(|(time_ms, at)| {
            touch.time_ms - time_ms < DOUBLE_TAP_MS && distance_px(at, touch.at) < DOUBLE_TAP_PX
        });
        self.last_tap = (touch.is_finger && !is_second).then_some((touch.time_ms, touch.at));
        (touch.is_finger && is_second).then_some(Gesture::DoubleClick { anchor: touch.at })
    }

    /// The browser takes a pointer away, to scroll by it: that ends what it did, and is no tap.
    pub(super) fn cancel(&mut self, touch: Touch) -> Option<Gesture> {
        let was_dragging = self.dragging;
        let gesture = self.release(touch);
        self.last_tap = None;
        gesture.filter(|_| was_dragging)
    }

    /// How fast the pointer was lately, CSS pixels a millisecond; nought when it had come to rest.
    fn velocity(&self, now_ms: f64) -> Coord {
        let is_late = |(time_ms, _): &&(f64, Coord)| now_ms - time_ms <= MEMORY_MS;
        let first = self.trail.iter().find(is_late);
        match (first, self.trail.last()) {
            (Some((begin_ms, from)), Some((end_ms, to))) if end_ms > begin_ms => {
                (*to - *from) / (now_ms.max(*end_ms) - begin_ms)
            }
            _ => coord! { x: 0.0, y: 0.0 },
        }
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
    use super::*;

    const STILL: Gesture = Gesture::End {
        velocity: Coord { x: 0.0, y: 0.0 },
    };

    fn at(x: f64) -> Coord {
        coord! { x: x, y: 0.0 }
    }

    fn touch(id: i32, x: f64, time_ms: f64) -> Touch {
        Touch {
            id,
            at: at(x),
            time_ms,
            is_finger: true,
        }
    }

    #[test]
    fn a_small_tremble_is_a_click_and_a_long_move_a_drag() {
        let mut pointers = Pointers::new(Manners::Whole);
        pointers.press(touch(1, 0.0, 0.0));
        assert_eq!(pointers.slide(touch(1, 3.0, 10.0)), []);
        assert_eq!(pointers.release(touch(1, 3.0, 20.0)), None);
        pointers.press(touch(1, 0.0, 1000.0));
        assert_eq!(
            pointers.slide(touch(1, 20.0, 1010.0)),
            [Gesture::Pan {
                from: at(0.0),
                to: at(20.0)
            }]
        );
        assert_eq!(pointers.release(touch(1, 20.0, 2000.0)), Some(STILL));
        assert!(
            pointers.is_dragging(),
            "until the click that follows has been swallowed"
        );
    }

    #[test]
    fn a_pointer_that_goes_up_on_its_way_throws_the_map_as_fast_as_it_was() {
        let mut pointers = Pointers::new(Manners::Whole);
        pointers.press(touch(1, 0.0, 0.0));
        for step in 1..=10 {
            pointers.slide(touch(1, f64::from(step) * 20.0, f64::from(step) * 10.0));
        }
        let thrown = pointers.release(touch(1, 200.0, 100.0));
        assert_eq!(thrown, Some(Gesture::End { velocity: at(2.0) }));
    }

    #[test]
    fn a_pointer_that_rested_before_it_went_up_throws_nothing() {
        let mut pointers = Pointers::new(Manners::Whole);
        pointers.press(touch(1, 0.0, 0.0));
        pointers.slide(touch(1, 20.0, 10.0));
        pointers.slide(touch(1, 90.0, 20.0));
        assert_eq!(pointers.release(touch(1, 90.0, 200.0)), Some(STILL));
    }

    #[test]
    fn two_quick_taps_of_a_finger_zoom_and_two_slow_ones_do_not() {
        let mut pointers = Pointers::new(Manners::Whole);
        let mut tap = |time_ms: f64| {
            pointers.press(touch(1, 50.0, time_ms));
            pointers.release(touch(1, 50.0, time_ms + 40.0))
        };
        assert_eq!(tap(0.0), None);
        assert_eq!(tap(150.0), Some(Gesture::DoubleClick { anchor: at(50.0) }));
        assert_eq!(tap(300.0), None, "a third tap begins anew");
        assert_eq!(tap(1000.0), None);
    }

    #[test]
    fn two_fingers_parting_zoom_in_about_their_middle() {
        let mut pointers = Pointers::new(Manners::Whole);
        pointers.press(touch(1, 0.0, 0.0));
        pointers.press(touch(2, 100.0, 10.0));
        let gestures = pointers.slide(touch(2, 200.0, 20.0));
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
        assert_eq!(
            pointers.release(touch(1, 0.0, 30.0)),
            None,
            "one finger is still down"
        );
        assert_eq!(pointers.release(touch(2, 200.0, 40.0)), Some(STILL));
    }

    #[test]
    fn one_finger_on_an_embedded_map_scrolls_the_page_and_two_move_the_map() {
        let mut pointers = Pointers::new(Manners::Cooperative);
        pointers.press(touch(1, 0.0, 0.0));
        let passed_on = [Gesture::PassedOn(PassedOn::Finger)];
        assert_eq!(pointers.slide(touch(1, 20.0, 10.0)), passed_on);
        assert_eq!(pointers.cancel(touch(1, 20.0, 20.0)), None);
        pointers.press(touch(1, 0.0, 30.0));
        pointers.press(touch(2, 100.0, 40.0));
        assert_eq!(pointers.slide(touch(1, 20.0, 50.0)).len(), 2);
    }

    #[test]
    fn the_finger_that_stays_of_two_moves_an_embedded_map_no_more() {
        let mut pointers = Pointers::new(Manners::Cooperative);
        pointers.press(touch(1, 0.0, 0.0));
        pointers.press(touch(2, 100.0, 10.0));
        assert_eq!(pointers.slide(touch(2, 150.0, 20.0)).len(), 2);
        assert_eq!(pointers.release(touch(1, 0.0, 30.0)), None);
        assert_eq!(pointers.slide(touch(2, 300.0, 40.0)), []);
        assert_eq!(pointers.cancel(touch(2, 300.0, 50.0)), Some(STILL));
    }

    #[test]
    fn scrolling_by_two_quick_flicks_is_no_double_tap() {
        let mut pointers = Pointers::new(Manners::Cooperative);
        for time_ms in [0.0, 100.0] {
            pointers.press(touch(1, 0.0, time_ms));
            assert_eq!(pointers.cancel(touch(1, 0.0, time_ms + 50.0)), None);
        }
    }

    #[test]
    fn a_mouse_drags_an_embedded_map() {
        let mut pointers = Pointers::new(Manners::Cooperative);
        let mouse = |x: f64, time_ms: f64| Touch {
            is_finger: false,
            ..touch(1, x, time_ms)
        };
        pointers.press(mouse(0.0, 0.0));
        assert!(matches!(
            pointers.slide(mouse(20.0, 10.0)).as_slice(),
            [Gesture::Pan { .. }]
        ));
    }
}
