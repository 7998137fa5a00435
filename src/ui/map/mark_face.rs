//! A mark as it is pointed to and pressed: the sign of a single initiative, or a circle over its ring (see [`super::rings`]).

use std::sync::Arc;

use fixedbitset::FixedBitSet;
use geo::Coord;

use super::mark::label_of;
use crate::atlas::{
    Cluster, Facet, FacetValue, Field, MapView, Numbering, Shown, decimal, radius_px,
};
use crate::state::{AtlasData, Texts};
use crate::web::{Face, Print, Stamp};

/// A circle reaches so far beyond its ring that its edge can be seen around it; marks are further apart. CSS pixels.
const EDGE_PX: f64 = 1.5;

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
    /// How many initiatives it stands for.
    pub(super) count: usize,
    /// Where it stands, in CSS pixels from the map's corner.
    pub(super) screen: Coord,
    /// How many of its members are in each field of the data.
    pub(super) counts: Vec<usize>,
    /// The field whose sign it is, by its position; `None` for a ring.
    sign: Option<u8>,
    /// The count in few letters.
    pub(super) text: String,
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
        let counts: Vec<_> = self.counts(cluster).collect();
        let fields = (0..).zip(&counts).filter(|(_, count)| **count > 0);
        let first = fields.map(|(field, _)| field).next();
        Drawing {
            key: cluster.id.key(),
            count: cluster.count,
            screen: self.view.screen_from_world(cluster.world),
            counts,
            sign: first.filter(|_| cluster.count == 1),
            text: self.texts.short_number(cluster.count),
        }
    }

    /// How many members are in each field.
    fn counts(&self, cluster: &Cluster) -> impl Iterator<Item = usize> {
        let count = |set: &FixedBitSet| {
            let runs = cluster.runs.iter();
            runs.map(|run| self.shown.count_in(set, run)).sum()
        };
        let sets = self.fields.iter();
        sets.map(move |set| set.map_or(0, count))
    }

    /// What a listener hears of a mark.
    pub(super) fn label(&self, numbering: &Numbering, cluster: &Cluster) -> Arc<str> {
        let members = cluster.members(&self.data.zorder, self.shown);
        label_of(self.data, self.texts, numbering, cluster, members).into()
    }
}

/// The stamp of a kind of mark: the position of the field whose sign it is, or nothing for a circle over a ring.
pub(super) fn stamp_of(kind: &[u8], fields: &[Field]) -> Stamp {
    let field = kind.first().and_then(|at| fields.get(usize::from(*at)));
    field.map_or_else(circle, sign)
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

fn circle() -> Stamp {
    Stamp::svg(r#"<circle class="mark mark--ring" role="button" tabindex="-1"/>"#)
}

impl Face for MarkFace {
    fn key(&self) -> u64 {
        self.drawing.key
    }

    fn kind(&self) -> Vec<u8> {
        self.drawing.sign.into_iter().collect()
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

    /// Whether it is a ring, and no sign of a single initiative.
    pub(super) fn is_ring(&self) -> bool {
        self.sign.is_none()
    }

    fn write(&self, print: &Print, before: Option<&Self>) {
        if before.is_none() {
            print.set(0, "data-mark", &self.key.to_string());
        }
        if before.map(|before| before.count) != Some(self.count) {
            print.set(0, "data-count", &self.count.to_string());
            if self.is_ring() {
                print.set(0, "r", &decimal(radius_px(self.count) + EDGE_PX, 1));
            }
        }
        if before.map(|before| before.screen) == Some(self.screen) {
            return;
        }
        let (x, y) = (decimal(self.screen.x, 2), decimal(self.screen.y, 2));
        if self.is_ring() {
            print.set(0, "cx", &x);
            print.set(0, "cy", &y);
        } else {
            print.set(0, "transform", &format!("translate({x} {y})"));
        }
    }
}
