//! Where the map looks, and how it gets there.
//!
//! There are two views. `live` follows the reader's hand; `drawn` is the one the drawing was made for. While a gesture
//! goes on the drawing is moved and scaled as a whole, which costs the browser next to nothing; when the map rests it
//! is drawn anew.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use geo::{Coord, coord};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::{
    Get, GetUntracked, GetValue, LocalStorage, ReadSignal, RwSignal, Set, SetValue, Signal,
    StoredValue, UpdateValue, expect_context, set_timeout_with_handle,
};

use super::Address;
use crate::atlas::{Extent, Insets, MapView, Size, ViewHash};
use crate::web::{Gesture, is_right_to_left, on_frames};

/// Room for what lies on the map: the buttons on the right, scale and credits below.
const INSETS: Insets = Insets {
    top: 20.0,
    right: 68.0,
    bottom: 60.0,
    left: 20.0,
};
/// Room between a place that is brought into view and the edge of the map, in CSS pixels.
const REVEAL_MARGIN_PX: f64 = 24.0;
/// Zoom at which a town and its neighbours fit on the map.
const TOWN_ZOOM: f64 = 11.0;
/// Length of a zoom or flight.
const FLIGHT_MS: f64 = 250.0;
/// A hand that is slower does not throw the map; CSS pixels a millisecond.
const MIN_THROW: f64 = 0.2;
/// A map is thrown no faster than this, however quick the hand; CSS pixels a millisecond.
const MAX_THROW: f64 = 3.0;
/// After this a map that was thrown stands still.
const GLIDE_MS: f64 = 900.0;
/// A wheel that is still for this long has come to rest.
const REST: Duration = Duration::from_millis(140);
/// The drawing reaches this far beyond each edge, in parts of the map's size.
pub const DRAWN_MARGIN: f64 = 0.5;

/// Where the map looks.
#[derive(Clone, Copy)]
pub struct MapState {
    address: Address,
    home: Extent,
    size: RwSignal<Size>,
    live: RwSignal<MapView>,
    drawn: RwSignal<MapView>,
    reduced_motion: Signal<bool>,
    flight: StoredValue<Option<Rc<Cell<bool>>>, LocalStorage>,
    goal: StoredValue<Option<MapView>>,
    rest_timer: StoredValue<Option<TimeoutHandle>>,
}

impl MapState {
    /// A map that shows `home` until its size is known.
    #[must_use]
    pub fn new(address: Address, home: Extent, reduced_motion: Signal<bool>) -> Self {
        let view = MapView::fitting(
            home,
            Size {
                width: 800.0,
                height: 600.0,
            },
            INSETS,
        );
        Self {
            address,
            home,
            size: RwSignal::new(Size::default()),
            live: RwSignal::new(view),
            drawn: RwSignal::new(view),
            reduced_motion,
            flight: StoredValue::new_local(None),
            goal: StoredValue::new(None),
            rest_timer: StoredValue::new(None),
        }
    }

    /// The view the drawing is made for.
    #[must_use]
    pub fn drawn(self) -> ReadSignal<MapView> {
        self.drawn.read_only()
    }

    /// The view that the reader sees.
    #[must_use]
    pub fn live(self) -> ReadSignal<MapView> {
        self.live.read_only()
    }

    /// How the drawing has to be moved (CSS pixels, about its top left corner) and scaled to show the live view.
    #[must_use]
    pub fn live_from_drawn(self) -> (Coord, f64) {
        let (live, drawn) = (self.live.get(), self.drawn.get());
        let corner = live.screen_from_world(drawn.world_from_screen(coord! { x: 0.0, y: 0.0 }));
        (corner, live.scale() / drawn.scale())
    }

    /// The map was laid out: at first it shows what the address names, else `wanted`, else home; later the same place.
    pub fn resize(self, size: Size, wanted: Option<Extent>) {
        let before = self.size.get_untracked();
        if size == before || size.width < 1.0 || size.height < 1.0 {
            return;
        }
        self.size.set(size);
        let view = if before == Size::default() {
            self.address.view().get_untracked().map_or_else(
                || MapView::fitting(wanted.unwrap_or(self.home), size, insets()),
                |hash| hash.view(size),
            )
        } else {
            self.live.get_untracked().with_size(size)
        };
        self.jump_to(view);
    }

    /// Does what the reader's hand asks for.
    pub fn follow(self, gesture: Gesture) {
        let was_moving = self.stop_flight();
        let live = self.live.get_untracked();
        match gesture {
            // A hand on the map catches it.
            Gesture::Press if was_moving => self.rest(),
            Gesture::Press | Gesture::PassedOn(_) => {}
            Gesture::Pan { from, to } => self.move_to(live.panned(from, to)),
            Gesture::Zoom { anchor, by } => {
                self.move_to(live.zoomed_about(anchor, live.zoom + by));
                self.rest_soon();
            }
            Gesture::DoubleClick { anchor } => {
                self.fly_to(live.zoomed_about(anchor, live.zoom + 1.0));
            }
            Gesture::End { velocity } => self.glide(velocity),
        }
    }

    /// Moves by parts of the map's size, east and south.
    pub fn pan_by(self, part: Coord) {
        let live = self.aim();
        let from = coord! { x: live.size.width * part.x, y: live.size.height * part.y };
        self.fly_to(live.panned(from, coord! { x: 0.0, y: 0.0 }));
    }

    /// Zooms about the middle, in steps of a factor of two.
    pub fn zoom_by(self, steps: f64) {
        let live = self.aim();
        self.fly_to(live.with_zoom(live.zoom + steps));
    }

    /// Shows the whole extent.
    pub fn fit(self, extent: Extent) {
        self.fly_to(MapView::fitting(
            extent,
            self.size.get_untracked(),
            insets(),
        ));
    }

    /// Shows an extent with its surroundings: no closer than a town fits in, since most points stand for one.
    pub fn fit_with_surroundings(self, extent: Extent) {
        let fitting = MapView::fitting(extent, self.size.get_untracked(), insets());
        self.fly_to(fitting.with_zoom(fitting.zoom.min(TOWN_ZOOM)));
    }

    /// Shows the whole area of the atlas.
    pub fn fit_home(self) {
        self.fit(self.home);
    }

    /// Brings a place into view, if it is out of it: no further than needed, at the same zoom.
    pub fn reveal(self, world: Coord) {
        let aim = self.aim();
        let screen = aim.screen_from_world(world);
        let within = |at: f64, length: f64| {
            at.clamp(
                REVEAL_MARGIN_PX.min(length / 2.0),
                (length - REVEAL_MARGIN_PX).max(length / 2.0),
            )
        };
        let wanted =
            coord! { x: within(screen.x, aim.size.width), y: within(screen.y, aim.size.height) };
        if wanted != screen && aim.size.width > 0.0 {
            self.fly_to(aim.panned(screen, wanted));
        }
    }

    /// Looks where the address says, unless it does already.
    pub fn follow_address(self, hash: ViewHash) {
        let size = self.size.get_untracked();
        let live = self.live.get_untracked();
        if size != Size::default() && ViewHash::of(&live).to_string() != hash.to_string() {
            self.stop_flight();
            self.jump_to(hash.view(size));
        }
    }

    /// Where the map is going, else where it is: steps that follow quickly add up.
    fn aim(self) -> MapView {
        self.goal
            .get_value()
            .unwrap_or_else(|| self.live.get_untracked())
    }

    fn fly_to(self, to: MapView) {
        self.stop_flight();
        self.goal.set_value(Some(to));
        if self.reduced_motion.get_untracked() {
            self.move_to(to);
            self.rest();
            return;
        }
        let from = self.live.get_untracked();
        let cancelled = on_frames(move |elapsed_ms| {
            let t = (elapsed_ms / FLIGHT_MS).min(1.0);
            // Slows down towards the end (cubic ease-out).
            self.move_to(from.towards(&to, 1.0 - (1.0 - t).powi(3)));
            if t >= 1.0 {
                self.rest();
            }
            t < 1.0
        });
        self.flight.update_value(|flight| *flight = Some(cancelled));
    }

    /// Lets the map go on as fast as the hand was, ever slower.
    fn glide(self, velocity: Coord) {
        let from = self.live.get_untracked();
        let speed = velocity.x.hypot(velocity.y);
        let velocity = velocity * (MAX_THROW / speed.max(MAX_THROW));
        if speed < MIN_THROW || self.reduced_motion.get_untracked() {
            self.rest();
            return;
        }
        self.goal
            .set_value(Some(from.thrown(velocity, f64::INFINITY)));
        let cancelled = on_frames(move |elapsed_ms| {
            self.move_to(from.thrown(velocity, elapsed_ms));
            let goes_on = elapsed_ms < GLIDE_MS;
            if !goes_on {
                self.rest();
            }
            goes_on
        });
        self.flight.update_value(|flight| *flight = Some(cancelled));
    }

    /// Ends what moves the map by itself; tells whether something did, or was about to.
    fn stop_flight(self) -> bool {
        let was_flying = self.goal.get_value().is_some();
        self.goal.set_value(None);
        self.flight.update_value(|flight| {
            if let Some(cancelled) = flight.take() {
                cancelled.set(true);
            }
        });
        let timer = self.rest_timer.try_update_value(Option::take).flatten();
        if let Some(timer) = timer {
            timer.clear();
        }
        was_flying || timer.is_some()
    }

    /// Moves the drawing along; draws anew when the drawing would no longer cover the map.
    fn move_to(self, view: MapView) {
        self.live.set(view);
        let drawn = self.drawn.get_untracked();
        let ratio = view.scale() / drawn.scale();
        let shift = (view.centre - drawn.centre) * view.scale();
        let reach = 0.9 * DRAWN_MARGIN * ratio.min(1.0);
        let covered =
            shift.x.abs() < reach * view.size.width && shift.y.abs() < reach * view.size.height;
        if !covered || !(0.6..2.5).contains(&ratio) {
            self.drawn.set(view);
        }
    }

    fn jump_to(self, view: MapView) {
        self.live.set(view);
        self.drawn.set(view);
    }

    fn rest_soon(self) {
        let timer = set_timeout_with_handle(move || self.rest(), REST).ok();
        self.rest_timer.update_value(|pending| *pending = timer);
    }

    /// The map has come to rest: it is drawn anew, and the address says where it looks.
    fn rest(self) {
        self.goal.set_value(None);
        let live = self.live.get_untracked();
        if self.drawn.get_untracked() != live {
            self.drawn.set(live);
        }
        self.address.replace_view(ViewHash::of(&live));
    }
}

/// [`INSETS`] of a page that reads from left to right; the buttons are on the left of one that does not.
fn insets() -> Insets {
    if is_right_to_left() {
        Insets {
            right: INSETS.left,
            left: INSETS.right,
            ..INSETS
        }
    } else {
        INSETS
    }
}

/// The map of the subtree's context.
#[must_use]
pub fn use_map() -> MapState {
    expect_context()
}
