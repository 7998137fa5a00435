//! The map at hand as a sheet that stands for itself.

use std::sync::Arc;

use leptos::prelude::*;

use super::words::Words;
use crate::atlas::export::{KeyEntry, MapSheet, Palette, SheetMark, light_colour};
use crate::atlas::{Cluster, Facet, FacetValue, Field, MapView, Scale, Shown, clusters};
use crate::state::{AtlasState, Supplements, Texts};
use crate::ui::map::placed_names;
use crate::web::style_token;

/// What a sheet is drawn from. Everything it gives tracks what it comes from.
pub(crate) struct Stage {
    /// The atlas.
    pub(crate) atlas: AtlasState,
    /// What comes later.
    pub(crate) supplements: Supplements,
    /// The words of the page.
    pub(crate) texts: Texts,
    /// The initiatives that stand on it.
    pub(crate) shown: Shown,
}

impl Stage {
    /// All that passes the filter.
    pub(crate) fn of_atlas(atlas: AtlasState, supplements: Supplements, texts: Texts) -> Self {
        let selection = atlas.selection();
        Self {
            atlas,
            supplements,
            texts,
            shown: selection.with(|selection| selection.passing().clone()),
        }
    }

    /// The sheet of a view, with all that the screen shows on it.
    ///
    /// - `total`: how many are on the list, those without a place too.
    pub(crate) fn sheet(&self, view: MapView, words: &Words, total: usize) -> MapSheet {
        let scale = self.atlas.scale().get();
        let mut sheet = self.sheet_of(view, words, total);
        sheet.fills = self.fills(scale.as_ref());
        sheet
            .key
            .extend(scale.iter().flat_map(|scale| self.class_key(scale)));
        sheet
    }

    /// The same for one district, which stands out from those around it.
    pub(crate) fn sheet_of_district(
        &self,
        view: MapView,
        words: &Words,
        total: usize,
        ags: &str,
    ) -> MapSheet {
        let mut sheet = self.sheet_of(view, words, total);
        let around = sheet.palette.land_around.clone();
        let districts = sheet.regions.districts().iter();
        sheet.fills = districts
            .map(|district| (district.ags != ags).then(|| around.clone()))
            .collect();
        sheet
    }

    fn sheet_of(&self, view: MapView, words: &Words, total: usize) -> MapSheet {
        let clusters = self.clusters(&view);
        let texts = self.texts;
        let borders = format!(
            "{} {}",
            texts.text("map.credits"),
            texts.text("map.credits_places")
        );
        MapSheet {
            title: words.title.clone(),
            lines: vec![texts.count("take.count", total)],
            names: placed_names(self.supplements, texts, &view, &clusters),
            marks: clusters
                .iter()
                .map(|cluster| self.mark(cluster, &view))
                .collect(),
            key: self.field_key(),
            credits: vec![words.credit(texts), borders, words.link(self.atlas)],
            ..self.land(view)
        }
    }

    /// A map of land and water alone.
    pub(crate) fn land(&self, view: MapView) -> MapSheet {
        MapSheet {
            title: String::new(),
            lines: Vec::new(),
            view,
            palette: palette(),
            regions: Arc::clone(&self.atlas.data().regions),
            fills: Vec::new(),
            textures: Vec::new(),
            municipalities: Arc::default(),
            municipality_fills: Vec::new(),
            context: self.supplements.context().get(),
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
        let zorder = &self.atlas.present_data().zorder;
        clusters(zorder, &self.shown, view.zoom, &bounds)
    }

    fn mark(&self, cluster: &Cluster, view: &MapView) -> SheetMark {
        let screen = view.screen_from_world(cluster.world);
        let shares = self.field_shares(cluster);
        let fields: Vec<_> = shares.iter().map(|(field, _)| field.clone()).collect();
        let filter = self.atlas.filter().get_untracked();
        let sign = filter.sign(&fields, |_| true);
        match (cluster.count, sign.and_then(|sign| fields.get(sign))) {
            (1, Some(field)) => SheetMark::Sign {
                screen,
                path: field.shape.path(),
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
    fn field_shares(&self, cluster: &Cluster) -> Vec<(Field, f64)> {
        let data = self.atlas.present_data();
        let count_of = |field: &Field| {
            let value = FacetValue::new(Facet::Field, &field.id);
            let set = data.facets.set(&value);
            set.map_or(0, |set| {
                let runs = cluster.runs.iter();
                runs.map(|run| self.shown.count_in(set, run)).sum()
            })
        };
        let fields = data.config.fields.iter();
        let counted: Vec<(&Field, usize)> = fields.map(|field| (field, count_of(field))).collect();
        let all: usize = counted.iter().map(|(_, count)| count).sum();
        #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
        let share = |count: usize| count as f64 / all.max(1) as f64;
        let present = counted.into_iter().filter(|(_, count)| *count > 0);
        present
            .map(|(field, count)| (field.clone(), share(count)))
            .collect()
    }

    /// The colours of the districts, in their order.
    fn fills(&self, scale: Option<&Scale>) -> Vec<Option<String>> {
        let data = self.atlas.present_data();
        let fill = |ags: &str| {
            let value = FacetValue::new(Facet::Region, ags);
            let count = data.facets.position(&value).map(|value| {
                let selection = self.atlas.selection();
                selection.with(|selection| selection.count_of(value))
            });
            Some(class_colour(scale?.class_of(count?)))
        };
        let districts = data.regions.districts().iter();
        districts.map(|district| fill(&district.ags)).collect()
    }

    fn field_key(&self) -> Vec<KeyEntry> {
        let fields = self.atlas.data().config.fields.clone().into_iter();
        fields
            .map(|field| KeyEntry {
                text: self.texts.of(&field.label),
                colour: field_colour(&field.token),
                path: Some(field.shape.path()),
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
