//! The marks as they are drawn, what is seen first.
//!
//! The drawing is four times as large as the map, so that it can be moved; and over each mark lies a circle that nobody sees, to
//! be pointed to. When other initiatives pass the filters, what is seen changes at once; the rest follows when that has been
//! painted.

use std::sync::Arc;

use leptos::prelude::*;

use super::map_view::MapParts;
use super::mark_face::{Drawer, Drawing};
use crate::atlas::{Cluster, radius_px};
use crate::state::{AtlasState, MapState, Texts, memo, painted, use_atlas, use_map, use_texts};

/// Marks as they are drawn.
pub(super) type Drawn = Arc<Vec<Arc<Drawing>>>;

/// The marks in and near the view, in the order of their keys.
#[derive(Clone, Copy)]
pub(super) struct Drawings {
    /// Those of which something can be seen.
    pub(super) seen: Memo<Drawn>,
    /// Those beyond the edges of the map.
    pub(super) beyond: Memo<Drawn>,
    /// All of them, to be pointed to.
    pub(super) all: Memo<Drawn>,
}

impl Drawings {
    pub(super) fn new(parts: MapParts) -> Self {
        let maker = Maker {
            parts,
            atlas: use_atlas(),
            map: use_map(),
            texts: use_texts(),
        };
        let drawn = maker.map.drawn();
        // Marks may stay what they are, and stand for others, or for another field.
        let track = move || {
            parts.clusters.track();
            maker.atlas.selection().track();
            maker.atlas.filter().track();
        };
        let painted = painted(track);
        let seen = memo(move || {
            track();
            let view = drawn.get();
            maker.draw(&|cluster| {
                let screen = view.screen_from_world(cluster.world);
                view.shows(screen, cluster.radius_px())
            })
        });
        let all = memo(move || {
            painted.track();
            // What was drawn for another view is no use: then all comes at once.
            drawn.track();
            maker.draw(&|_| true)
        });
        let beyond = memo(move || -> Drawn {
            let (all, view) = (all.get(), drawn.get_untracked());
            let is_beyond = |mark: &&Arc<Drawing>| !view.shows(mark.screen, radius_px(mark.count));
            Arc::new(all.iter().filter(is_beyond).map(Arc::clone).collect())
        });
        Self { seen, beyond, all }
    }
}

/// What drawings are made from.
#[derive(Clone, Copy)]
struct Maker {
    parts: MapParts,
    atlas: AtlasState,
    map: MapState,
    texts: Texts,
}

impl Maker {
    /// Draws the marks that are wanted, as they are now.
    fn draw(self, is_wanted: &dyn Fn(&Cluster) -> bool) -> Drawn {
        let (data, view) = (self.atlas.data(), self.map.drawn().get_untracked());
        let selection = self.atlas.selection().get_untracked();
        let filter = self.atlas.filter().get_untracked();
        let shown = (selection.passing(), &filter);
        let drawer = Drawer::new(&data, shown, &view, self.texts);
        self.parts.clusters.with_untracked(|clusters| {
            let wanted = clusters.iter().filter(|cluster| is_wanted(cluster));
            Arc::new(
                wanted
                    .map(|cluster| Arc::new(drawer.draw(cluster)))
                    .collect(),
            )
        })
    }
}
