//! The map at hand as a sheet that stands for itself.

use leptos::prelude::*;

use super::words::Words;
use crate::atlas::export::{KeyEntry, MapSheet, Palette, SheetMark, light_colour};
use crate::atlas::{Cluster, Context, Facet, FacetValue, Field, MapView, Scale, clusters};
use crate::state::{AtlasData, AtlasState, MapState, Supplements, Texts};
use crate::ui::field_mark::shape_path;
use crate::ui::map::placed_names;
use crate::web::{site_address, style_token};

/// What a sheet is drawn from besides the state.
pub(crate) struct Stage<'a> {
    pub(crate) atlas: AtlasState,
    pub(crate) supplements: Supplements,
    pub(crate) texts: Texts,
    pub(crate) map: MapState,
    pub(crate) data: &'a AtlasData,
    pub(crate) context: &'a Context,
}

impl<'a> Stage<'a> {
    /// The sheet of the view at hand, with all that the screen shows on it.
    pub(crate) fn sheet(&self, words: &Words, total: usize) -> MapSheet<'a> {
        let view = self.map.drawn().get_untracked();
        let clusters = self.clusters(&view);
        let scale = self.atlas.scale().get_untracked();
        let (texts, atlas) = (self.texts, self.atlas);
        let address = format!(
            "{}{}",
            site_address(),
            atlas.address().cited(words.version.as_deref())
        );
        let borders = format!(
            "{} {}",
            texts.text("map.credits"),
            texts.text("map.credits_places")
        );
        let mut key = self.field_key();
        key.extend(scale.iter().flat_map(|scale| self.class_key(scale)));
        MapSheet {
            title: words.title.clone(),
            lines: vec![texts.count("take.count", total)],
            names: placed_names(self.supplements, texts, &view, &clusters),
            marks: clusters
                .iter()
                .map(|cluster| self.mark(cluster, &view))
                .collect(),
            fills: self.fills(scale.as_ref()),
            key,
            credits: vec![words.credit(texts), borders, address],
            ..self.land(view)
        }
    }

    /// A map of land and water alone.
    pub(crate) fn land(&self, view: MapView) -> MapSheet<'a> {
        MapSheet {
            title: String::new(),
            lines: Vec::new(),
            view,
            palette: palette(),
            regions: &self.data.regions,
            fills: self.fills(None),
            textures: Vec::new(),
            context: self.context,
            names: Vec::new(),
            marks: Vec::new(),
            key: Vec::new(),
            credits: Vec::new(),
            language: self.texts.language(),
        }
    }

    /// The marks in a view.
    pub(crate) fn clusters(&self, view: &MapView) -> Vec<Cluster> {
        let bounds = view.bounds(0.1);
        self.atlas.selection().with_untracked(|selection| {
            clusters(&self.data.zorder, selection.passing(), view.zoom, &bounds)
        })
    }

    fn mark(&self, cluster: &Cluster, view: &MapView) -> SheetMark {
        let screen = view.screen_from_world(cluster.world);
        let shares = self.field_shares(cluster);
        match (cluster.count, shares.first()) {
            (1, Some((field, _))) => SheetMark::Sign {
                screen,
                path: shape_path(field.shape),
                colour: field_colour(&field.token),
            },
            _ => SheetMark::Ring {
                screen,
                radius_px: cluster.radius_px(),
                shares: shares
                    .iter()
                    .map(|(field, share)| (field_colour(&field.token), *share))
                    .collect(),
                text: self.texts.short_number(cluster.count),
            },
        }
    }

    /// The fields of a cluster's members in the order of the data, with their shares; they add up to one.
    fn field_shares(&self, cluster: &Cluster) -> Vec<(&'a Field, f64)> {
        let count_of = |field: &Field| {
            let value = FacetValue::new(Facet::Field, &field.id);
            let set = self.data.facets.set(&value);
            set.map_or(0, |set| {
                let runs = cluster.runs.iter();
                self.atlas.selection().with_untracked(|selection| {
                    let counts = runs.map(|run| selection.passing().count_in(set, run));
                    counts.sum::<usize>()
                })
            })
        };
        let fields = self.data.config.fields.iter();
        let counted: Vec<_> = fields.map(|field| (field, count_of(field))).collect();
        let all: usize = counted.iter().map(|(_, count)| count).sum();
        #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
        let share = |count: usize| count as f64 / all.max(1) as f64;
        let present = counted.into_iter().filter(|(_, count)| *count > 0);
        present
            .map(|(field, count)| (field, share(count)))
            .collect()
    }

    /// The colours of the districts, in their order.
    fn fills(&self, scale: Option<&Scale>) -> Vec<Option<String>> {
        let districts = self.data.regions.districts().iter();
        let fill = |ags: &str| {
            let value = FacetValue::new(Facet::Region, ags);
            let count = self.data.facets.position(&value).map(|value| {
                self.atlas
                    .selection()
                    .with_untracked(|selection| selection.count_of(value))
            });
            Some(class_colour(scale?.class_of(count?)))
        };
        districts.map(|district| fill(&district.ags)).collect()
    }

    fn field_key(&self) -> Vec<KeyEntry> {
        let fields = self.data.config.fields.iter();
        fields
            .map(|field| KeyEntry {
                text: self.texts.of(&field.label),
                colour: field_colour(&field.token),
                path: Some(shape_path(field.shape)),
                texture: None,
            })
            .collect()
    }

    fn class_key(&self, scale: &Scale) -> Vec<KeyEntry> {
        let entry = |entry: &crate::atlas::LegendEntry| {
            let (from, to) = (self.texts.number(entry.from), self.texts.number(entry.to));
            let range = if entry.from == entry.to {
                from
            } else {
                self.texts
                    .with("shading.range", &[("from", &from), ("to", &to)])
            };
            KeyEntry {
                text: self.texts.with("take.class", &[("range", &range)]),
                colour: class_colour(entry.class),
                path: None,
                texture: None,
            }
        };
        scale.legend().iter().map(entry).collect()
    }
}

/// The colours of paper, from the style sheet.
fn palette() -> Palette {
    let colour = token_colour;
    Palette {
        paper: colour("--surface"),
        ink: colour("--ink"),
        ink_muted: colour("--ink-muted"),
        sea: colour("--sea"),
        land: colour("--land"),
        land_around: colour("--land-around"),
        land_city: colour("--land-city"),
        border: colour("--border"),
        border_around: colour("--border-around"),
    }
}

/// The colour that a token has on paper.
pub(crate) fn token_colour(token: &str) -> String {
    light_colour(&style_token(token))
}

fn field_colour(token: &str) -> String {
    token_colour(&format!("--{token}"))
}

/// The colour that a class has on paper.
pub(crate) fn class_colour(class: usize) -> String {
    token_colour(&format!("--class-{class}"))
}
