//! What is seen of the marks: rings, each with a disc, an arc for each field and its count, and the signs of single initiatives.
//!
//! Marks never cover each other, so it does not matter which is drawn first: the discs of many are one path, and so are their
//! arcs of one field, and the signs of one. A ring as elements of its own takes six, and a filter changes nearly all of them.
//! Measured with 242 marks of 10,000 entries, work of the page from a filter's click to the frame: 29 ms with elements for
//! each, 22 ms together. They are painted apart from the land below: without a graphics card the browser painted for 87 ms
//! after a click, 40 ms so, of its own time.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::svg::G;

use super::drawings::{Drawings, Drawn};
use super::mark_face::{Drawing, Sign};
use crate::atlas::{Field, arc_path, decimal, radius_px};
use crate::state::use_atlas;
use crate::web::{Face, Print, Prints, Stamp, use_prints};

/// So many marks are drawn together: those near to each other, as they follow in the order of marks. Long paths take the browser
/// long to fill.
const TOGETHER: usize = 16;
/// Width of the ring, in CSS pixels.
const RING_PX: f64 = 5.0;
/// How large a sign is beside its outline.
const SIGN_SCALE: f64 = 0.8;

/// The marks as they are seen. What is pointed to and heard lies above.
pub(super) fn bunch_layer(drawings: Drawings) -> AnyView {
    let (beyond, seen) = (bunches_of(drawings.beyond), bunches_of(drawings.seen));
    view! { <g class="bunches" aria-hidden="true">{beyond} {seen}</g> }.into_any()
}

fn bunches_of(drawings: Memo<Drawn>) -> AnyView {
    let layer: NodeRef<G> = NodeRef::new();
    let fields = use_atlas().data().config.fields.clone();
    let prints = Prints::new(move |kind| match kind {
        SIGNS => signs_stamp(&fields),
        _ => rings_stamp(&fields),
    });
    use_prints(layer, prints, move || {
        drawings.with(|drawings| {
            let (rings, signs): (Vec<_>, Vec<_>) = drawings
                .iter()
                .cloned()
                .partition(|drawing| drawing.is_ring());
            let bunches = rings.chunks(TOGETHER).chain(signs.chunks(TOGETHER));
            let bunch = |(key, marks): (u64, &[Arc<Drawing>])| Bunch {
                key,
                marks: marks.to_vec(),
            };
            (0..).zip(bunches).map(bunch).collect()
        })
    });
    view! { <g node_ref=layer /> }.into_any()
}

/// Marks that are drawn together: rings, or signs.
#[derive(PartialEq)]
struct Bunch {
    key: u64,
    marks: Vec<Arc<Drawing>>,
}

/// The kind of a bunch of signs.
const SIGNS: &[u8] = b"signs";

/// Its slots: the discs, the arcs of each field, the counts.
fn rings_stamp(fields: &[Field]) -> Stamp {
    let arcs = r#"<path class="mark__arc" data-slot/>"#.repeat(fields.len());
    let rings = format!(
        r#"
        <g>
            <path class="mark__disc" data-slot/>
            {arcs}
            <g class="mark__count" data-slot/>
        </g>"#
    );
    with_tokens(&rings, 2, fields)
}

/// Its slots: the signs of each field.
fn signs_stamp(fields: &[Field]) -> Stamp {
    let scale = decimal(SIGN_SCALE, 1);
    let sign = format!(r#"<path class="mark__shape" transform="scale({scale})" data-slot/>"#);
    with_tokens(&format!("<g>{}</g>", sign.repeat(fields.len())), 1, fields)
}

/// A stamp whose slots from `first` on are of one field each.
fn with_tokens(markup: &str, first: usize, fields: &[Field]) -> Stamp {
    Stamp::svg(markup).with(|print| {
        for (slot, field) in (first..).zip(fields) {
            print.set(slot, "data-token", &field.token);
        }
    })
}

impl Face for Bunch {
    fn key(&self) -> u64 {
        self.key
    }

    fn kind(&self) -> Vec<u8> {
        let is_of_signs = self.marks.iter().any(|mark| !mark.is_ring());
        if is_of_signs { SIGNS } else { b"" }.to_vec()
    }

    fn write(&self, print: &Print, _before: Option<&Self>) {
        let fields = self.marks.first().map_or(0, |mark| mark.counts.len());
        let paths = |path_of: &dyn Fn(&Drawing, usize) -> Option<String>, first: usize| {
            for field in 0..fields {
                let paths = self.marks.iter().filter_map(|mark| path_of(mark, field));
                print.set(first + field, "d", &paths.collect::<String>());
            }
        };
        if self.kind() == SIGNS {
            paths(&sign_of, 1);
            return;
        }
        let discs = self.marks.iter();
        let discs = discs.map(|ring| arc_path(ring.screen, radius_px(ring.count), 0.0, 1.0));
        print.set(1, "d", &discs.collect::<String>());
        paths(&arc_of, 2);
        print.write_all(
            fields + 2,
            "text",
            self.marks.iter().map(|ring| {
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

/// The sign of a mark at its place, enlarged as much as signs are drawn smaller; `None` for a mark of another field.
fn sign_of(mark: &Drawing, field: usize) -> Option<String> {
    let Sign { shape, .. } = mark.sign.filter(|sign| sign.field == field)?;
    let place = [mark.screen.x, mark.screen.y].map(|px| decimal(px / SIGN_SCALE, 1));
    // An outline begins at a point; from the mark's place that is a step.
    Some(format!(
        "M{}{}",
        place.join(" "),
        shape.path().replacen('M', "m", 1)
    ))
}
