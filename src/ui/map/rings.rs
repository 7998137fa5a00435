//! The rings of the marks: a disc, an arc for each field, the count.
//!
//! Marks never cover each other, so it does not matter which is drawn first: the discs of many are one path, and so are their
//! arcs of one field. A ring as elements of its own takes six, and a filter changes nearly all of them. Measured with 242 marks
//! of 10,000 entries, work of the page from a filter's click to the frame: 29 ms with elements for each, 22 ms together.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::svg::G;

use super::mark_face::Drawing;
use crate::atlas::{Field, arc_path, decimal, radius_px};
use crate::state::use_atlas;
use crate::web::{Face, Print, Prints, Stamp, use_prints};

/// So many rings are drawn together: those near to each other, as they follow in the order of marks. Long paths take the browser
/// long to fill.
const TOGETHER: usize = 16;
/// Width of the ring, in CSS pixels.
const RING_PX: f64 = 5.0;

/// The rings of these marks. For the eye only: what is pointed to and heard are the marks above.
pub(super) fn ring_layer(drawings: Memo<Arc<Vec<Arc<Drawing>>>>) -> AnyView {
    let layer: NodeRef<G> = NodeRef::new();
    let fields = use_atlas().data().config.fields.clone();
    use_prints(
        layer,
        Prints::new(move |_| bunch_stamp(&fields)),
        move || {
            drawings.with(|drawings| {
                let rings = drawings.iter().filter(|drawing| drawing.is_ring());
                let rings: Vec<_> = rings.map(Arc::clone).collect();
                let bunches = (0..).zip(rings.chunks(TOGETHER));
                let bunch = |(key, rings): (u64, &[Arc<Drawing>])| Bunch {
                    key,
                    rings: rings.to_vec(),
                };
                bunches.map(bunch).collect()
            })
        },
    );
    view! { <g class="rings" aria-hidden="true" node_ref=layer /> }.into_any()
}

/// Rings that are drawn together.
#[derive(PartialEq)]
struct Bunch {
    key: u64,
    rings: Vec<Arc<Drawing>>,
}

/// Its slots: the discs, the arcs of each field, the counts.
fn bunch_stamp(fields: &[Field]) -> Stamp {
    let arcs = r#"<path class="mark__arc" data-slot/>"#.repeat(fields.len());
    let bunch = format!(
        r#"
        <g>
            <path class="mark__disc" data-slot/>
            {arcs}
            <g class="mark__count" data-slot/>
        </g>"#
    );
    Stamp::svg(&bunch).with(|print| {
        for (slot, field) in (2..).zip(fields) {
            print.set(slot, "data-token", &field.token);
        }
    })
}

impl Face for Bunch {
    fn key(&self) -> u64 {
        self.key
    }

    fn write(&self, print: &Print, _before: Option<&Self>) {
        let discs = self.rings.iter();
        let discs = discs.map(|ring| arc_path(ring.screen, radius_px(ring.count), 0.0, 1.0));
        print.set(1, "d", &discs.collect::<String>());
        let fields = self.rings.first().map_or(0, |ring| ring.counts.len());
        for field in 0..fields {
            let arcs = self.rings.iter().filter_map(|ring| arc_of(ring, field));
            print.set(field + 2, "d", &arcs.collect::<String>());
        }
        print.write_all(
            fields + 2,
            "text",
            self.rings.iter().map(|ring| {
                let place = [
                    ("x", decimal(ring.screen.x, 1)),
                    ("y", decimal(ring.screen.y, 1)),
                ];
                (place, ring.text.as_str())
            }),
        );
    }
}

/// The arc of a field in a ring, the fields one after the other; `None` for one that no member is in.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn arc_of(ring: &Drawing, field: usize) -> Option<String> {
    let count = ring.counts.get(field).filter(|count| **count > 0)?;
    let all = ring.counts.iter().sum::<usize>() as f64;
    let before: usize = ring.counts.iter().take(field).sum();
    let radius_px = radius_px(ring.count) - RING_PX / 2.0;
    Some(arc_path(
        ring.screen,
        radius_px,
        before as f64 / all,
        *count as f64 / all,
    ))
}
