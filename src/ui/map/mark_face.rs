//! How a mark looks: a ring with the shares of its fields and its count, or the sign of a single initiative.

use std::sync::Arc;

use fixedbitset::FixedBitSet;

use super::mark::label_of;
use crate::atlas::{
    Cluster, Facet, FacetValue, Field, MapView, Shown, arc_path, decimal, radius_px,
};
use crate::state::{AtlasData, Texts};
use crate::web::{Face, Print, Stamp};

/// Width of the ring, in CSS pixels.
const RING_PX: f64 = 5.0;

/// A mark at one moment.
#[derive(PartialEq)]
pub(super) struct MarkFace {
    /// What it stands for.
    pub(super) drawing: Arc<Drawing>,
    /// Whether list or page point to one of its members.
    pub(super) is_highlighted: bool,
    /// Whether Tab reaches it.
    pub(super) is_tab_stop: bool,
    /// What a listener hears; `None` as long as nothing is known.
    pub(super) label: Option<Arc<str>>,
}

/// What a mark stands for, as it is drawn.
#[derive(PartialEq)]
pub(super) struct Drawing {
    key: u64,
    count: usize,
    /// Where it stands, as an SVG transform.
    place: String,
    /// How many of its members are in each of the fields of its kind.
    counts: Vec<usize>,
    kind: Vec<u8>,
    /// The count in few letters.
    text: String,
}

/// What drawings are made from.
pub(super) struct Drawer<'a> {
    data: &'a AtlasData,
    shown: &'a Shown,
    view: &'a MapView,
    texts: Texts,
    /// The initiatives of each field, in the order of the data.
    fields: Vec<Option<&'a FixedBitSet>>,
}

impl<'a> Drawer<'a> {
    /// Draws marks of what is shown for a view.
    pub(super) fn new(
        data: &'a AtlasData,
        shown: &'a Shown,
        view: &'a MapView,
        texts: Texts,
    ) -> Self {
        let set = |field: &Field| data.facets.set(&FacetValue::new(Facet::Field, &field.id));
        Self {
            data,
            shown,
            view,
            texts,
            fields: data.config.fields.iter().map(set).collect(),
        }
    }

    pub(super) fn draw(&self, cluster: &Cluster) -> Drawing {
        let screen = self.view.screen_from_world(cluster.world);
        let (is_single, fields) = (cluster.count == 1, self.counts(cluster));
        let most = if is_single { 1 } else { usize::MAX };
        let (positions, counts): (Vec<u8>, _) = fields.take(most).unzip();
        Drawing {
            key: cluster.id.key(),
            count: cluster.count,
            place: format!(
                "translate({} {})",
                decimal(screen.x, 2),
                decimal(screen.y, 2)
            ),
            counts,
            kind: [&[u8::from(is_single)], positions.as_slice()].concat(),
            text: self.texts.short_number(cluster.count),
        }
    }

    /// The fields that members are in, by their position, and how many.
    fn counts(&self, cluster: &Cluster) -> impl Iterator<Item = (u8, usize)> {
        let count = |set: &FixedBitSet| {
            let runs = cluster.runs.iter();
            runs.map(|run| self.shown.count_in(set, run)).sum()
        };
        let counts = self.fields.iter().map(move |set| set.map_or(0, count));
        (0..=u8::MAX).zip(counts).filter(|(_, count)| *count > 0)
    }

    /// What a listener hears of a mark.
    pub(super) fn label(&self, cluster: &Cluster) -> Arc<str> {
        let members = cluster.members(&self.data.zorder, self.shown);
        label_of(self.data, self.texts, cluster, members).into()
    }
}

/// The stamp of a kind of drawing: 1 for the sign of a single initiative or 0 for a ring, then the positions of the
/// fields in it.
pub(super) fn stamp_of(kind: &[u8], fields: &[Field]) -> Stamp {
    let of_kind = kind.iter().skip(1);
    let fields: Vec<_> = of_kind
        .filter_map(|position| fields.get(usize::from(*position)))
        .collect();
    if let (Some(1), Some(field)) = (kind.first(), fields.first()) {
        sign(field)
    } else {
        ring(&fields)
    }
}

fn sign(field: &Field) -> Stamp {
    let sign = r#"
        <g class="mark" role="button" tabindex="-1">
            <circle class="mark__halo" r="14"/>
            <path class="mark__shape" transform="scale(0.8)" data-slot/>
        </g>"#;
    Stamp::svg(sign).with(|print| {
        print.set(1, "data-token", &field.token);
        print.set(1, "d", field.shape.path());
    })
}

/// Its slots: the disc, an arc for each field, the count.
fn ring(fields: &[&Field]) -> Stamp {
    let arcs = r#"<path class="mark__arc" data-slot/>"#.repeat(fields.len());
    let ring = format!(
        r#"
        <g class="mark" role="button" tabindex="-1">
            <circle class="mark__disc" data-slot/>
            {arcs}
            <text class="mark__count" data-slot/>
        </g>"#
    );
    Stamp::svg(&ring).with(|print| {
        for (arc, field) in (2..).zip(fields) {
            print.set(arc, "data-token", &field.token);
        }
    })
}

impl Face for MarkFace {
    fn key(&self) -> u64 {
        self.drawing.key
    }

    fn kind(&self) -> Vec<u8> {
        self.drawing.kind.clone()
    }

    fn write(&self, print: &Print, before: Option<&Self>) {
        let drawn = before.map(|before| before.drawing.as_ref());
        if drawn != Some(&self.drawing) {
            self.drawing.write(print, drawn);
        }
        if let Some(label) = &self.label
            && before.and_then(|before| before.label.as_ref()) != Some(label)
        {
            print.set(0, "aria-label", label);
        }
        if before.is_some_and(|before| before.is_tab_stop) != self.is_tab_stop {
            print.set(0, "tabindex", if self.is_tab_stop { "0" } else { "-1" });
        }
        if before.is_some_and(|before| before.is_highlighted) != self.is_highlighted {
            print.flag(0, "data-highlighted", self.is_highlighted);
        }
    }
}

impl Drawing {
    /// The key of the cluster it is of.
    pub(super) fn key(&self) -> u64 {
        self.key
    }

    fn write(&self, print: &Print, before: Option<&Self>) {
        if before.is_none() {
            print.set(0, "data-mark", &self.key.to_string());
        }
        if before.map(|before| &before.place) != Some(&self.place) {
            print.set(0, "transform", &self.place);
        }
        let is_recounted = before.map(|before| before.count) != Some(self.count);
        if is_recounted {
            print.set(0, "data-count", &self.count.to_string());
        }
        let is_ring = self.kind.first() == Some(&0);
        if is_ring && is_recounted {
            print.set(1, "r", &decimal(radius_px(self.count), 1));
            print.write(self.counts.len() + 2, &self.text);
        }
        if is_ring && (is_recounted || before.map(|before| &before.counts) != Some(&self.counts)) {
            self.write_arcs(print);
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    fn write_arcs(&self, print: &Print) {
        let radius_px = radius_px(self.count) - RING_PX / 2.0;
        let all = self.counts.iter().sum::<usize>() as f64;
        let mut start = 0.0;
        for (arc, count) in (2..).zip(&self.counts) {
            let share = *count as f64 / all;
            print.set(arc, "d", &arc_path(radius_px, start, share));
            start += share;
        }
    }
}
