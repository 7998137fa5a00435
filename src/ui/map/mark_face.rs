//! A mark as it is pointed to and pressed: a circle over what is seen of it (see [`super::bunches`]).

use std::sync::Arc;

use fixedbitset::FixedBitSet;
use geo::Coord;

use crate::atlas::{
    Cluster, Facet, FacetValue, Field, Filter, MapView, Shape, Shown, decimal, radius_px,
};
use crate::state::{AtlasData, Texts};
use crate::web::{Face, Print, Stamp};

/// A circle reaches so far beyond its ring that its edge can be seen around it; marks are further apart. CSS pixels.
const EDGE_PX: f64 = 1.5;
/// A small mark is easier to hit than to see; CSS pixels.
const LEAST_RADIUS_PX: f64 = 14.0;

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
    /// What a single initiative is drawn with; `None` for a ring.
    pub(super) sign: Option<Sign>,
    /// The count in few letters.
    pub(super) text: String,
}

/// The sign of a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Sign {
    /// The field, by its position in the data.
    pub(super) field: usize,
    /// Its outline.
    pub(super) shape: Shape,
}

/// What drawings are made from.
pub(super) struct Drawer<'a> {
    data: &'a AtlasData,
    shown: &'a Shown,
    filter: &'a Filter,
    view: &'a MapView,
    texts: Texts,
    /// The initiatives of each field, in the order of the data.
    fields: Vec<Option<&'a FixedBitSet>>,
}

impl<'a> Drawer<'a> {
    /// Draws marks of what is shown, which is what passes a filter, for a view.
    pub(super) fn new(
        data: &'a AtlasData,
        (shown, filter): (&'a Shown, &'a Filter),
        view: &'a MapView,
        texts: Texts,
    ) -> Self {
        let set = |field: &Field| data.facets.set(&FacetValue::new(Facet::Field, &field.id));
        Self {
            data,
            shown,
            filter,
            view,
            texts,
            fields: data.config.fields.iter().map(set).collect(),
        }
    }

    pub(super) fn draw(&self, cluster: &Cluster) -> Drawing {
        let counts: Vec<_> = self.counts(cluster).collect();
        let sign = || {
            let fields = &self.data.config.fields;
            let is_in = |field| counts.get(field).is_some_and(|count| *count > 0);
            let field = self.filter.sign(fields, is_in)?;
            let shape = fields.get(field)?.shape;
            Some(Sign { field, shape })
        };
        let sign = if cluster.count == 1 { sign() } else { None };
        Drawing {
            key: cluster.id.key(),
            count: cluster.count,
            screen: self.view.screen_from_world(cluster.world),
            counts,
            sign,
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
}

/// The stamp of all marks.
pub(super) fn mark_stamp() -> Stamp {
    Stamp::svg(r#"<circle class="mark" role="button" tabindex="-1"/>"#)
}

impl Face for MarkFace {
    fn key(&self) -> u64 {
        self.drawing.key
    }

    fn write(&self, print: &Print, before: Option<&Self>) {
        let drawn = before.map(|before| before.drawing.as_ref());
        if drawn != Some(&self.drawing) {
            self.drawing.write(print, drawn);
        }
        match &self.label {
            Some(label) if before.and_then(|before| before.label.as_ref()) != Some(label) => {
                print.set(0, "aria-label", label);
            }
            // Until more is known, so that no button is without a name.
            None if before.is_none() => print.set(0, "aria-label", &self.drawing.text),
            _ => {}
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
            let radius_px = (radius_px(self.count) + EDGE_PX).max(LEAST_RADIUS_PX);
            print.set(0, "data-count", &self.count.to_string());
            print.set(0, "r", &decimal(radius_px, 1));
        }
        if before.map(|before| before.screen) != Some(self.screen) {
            print.set(0, "cx", &decimal(self.screen.x, 2));
            print.set(0, "cy", &decimal(self.screen.y, 2));
        }
    }
}
