//! How a district looks, and what is told of it.

use leptos::prelude::{Get, GetUntracked, Track, With};

use super::map_view::MapParts;
use super::roving::Roving;
use super::shapes::drawn_extent;
use crate::atlas::{District, Extent, Facet, FacetValue, Outline, Selection};
use crate::state::{Texts, memo, painted, use_atlas, use_map, use_texts};
use crate::web::{Face, Print, Prints, Stamp};

/// One district at one moment.
pub(super) struct DistrictFace {
    place: usize,
    ags: String,
    label: String,
    /// Its shape; `None` while it lies out of the drawing.
    outline: Option<Outline>,
    /// The class of its count, while the districts are shaded.
    class: Option<usize>,
    /// How many initiatives are told of it.
    count: usize,
    is_chosen: bool,
    is_tab_stop: bool,
    texts: Texts,
}

/// All districts as they are drawn; reads signals. What is told of them follows a frame later.
pub(super) fn faces(parts: MapParts, roving: Roving) -> impl Fn() -> Vec<DistrictFace> {
    let (atlas, texts) = (use_atlas(), use_texts());
    let extent = drawn_extent();
    let drawn = use_map().drawn();
    let seen = memo(move || drawn.get().extent(0.0));
    let painted = painted(move || atlas.selection().track());
    let told = memo(move || {
        painted.track();
        atlas.selection().get_untracked()
    });
    move || {
        let (data, extent, scale) = (atlas.data(), extent.get(), parts.scale.get());
        let (filter, finer) = (atlas.filter().get(), parts.finer());
        let at = seen.with(|seen| tab_stop(data.regions.districts(), roving.at(), seen));
        let shown = scale.is_some().then(|| atlas.selection().get());
        let told = told.get();
        let face = |(place, district): (usize, &District)| {
            let value = FacetValue::new(Facet::Region, &district.ags);
            let position = data.facets.position(&value);
            let count_in =
                |selection: &Selection| position.map_or(0, |position| selection.count_of(position));
            let class = scale.as_ref().zip(shown.as_deref());
            let area = finer.as_ref().and_then(|finer| finer.area(&district.ags));
            let (within, outline) = area.map_or((&district.extent, &district.outline), |area| {
                (&area.extent, &area.outline)
            });
            DistrictFace {
                place,
                ags: district.ags.clone(),
                label: texts.of(&district.label),
                outline: within.touches(&extent).then(|| outline.clone()),
                class: class.map(|(scale, shown)| scale.class_of(count_in(shown))),
                count: count_in(&told),
                is_chosen: filter.has(&value),
                is_tab_stop: place == at,
                texts,
            }
        };
        let districts = data.regions.districts().iter().enumerate();
        districts.map(face).collect()
    }
}

/// The district that Tab reaches: the one that the keyboard was at last if it can be seen, else the first that can.
fn tab_stop(districts: &[District], at: usize, seen: &Extent) -> usize {
    let is_seen = |district: &District| seen.contains(district.extent.centre());
    if districts.get(at).is_some_and(is_seen) {
        return at;
    }
    let touches = |district: &District| seen.touches(&district.extent);
    let first = districts.iter().position(is_seen);
    first
        .or_else(|| districts.iter().position(touches))
        .unwrap_or(at)
}

impl DistrictFace {
    /// Says of each district which one it is.
    pub(super) const KEY: &str = "data-region";

    /// Their prints.
    pub(super) fn prints() -> Prints<Self> {
        Prints::new(|_| {
            Stamp::svg(r#"<path class="district" role="button" tabindex="-1" data-class=""/>"#)
        })
    }
}

impl PartialEq for DistrictFace {
    fn eq(&self, other: &Self) -> bool {
        self.place == other.place
            && self.outline == other.outline
            && self.class == other.class
            && self.count == other.count
            && self.is_chosen == other.is_chosen
            && self.is_tab_stop == other.is_tab_stop
    }
}

impl Face for DistrictFace {
    fn key(&self) -> u64 {
        self.place as u64
    }

    fn write(&self, print: &Print, before: Option<&Self>) {
        if before.is_none() {
            print.set(0, Self::KEY, &self.ags);
        }
        if before.and_then(|before| before.outline.as_ref()) != self.outline.as_ref() {
            let outline = self.outline.as_ref().map(Outline::path_data);
            print.set(0, "d", outline.unwrap_or_default());
        }
        if before.and_then(|before| before.class) != self.class {
            let class = self.class.map(|class| class.to_string());
            print.set(0, "data-class", &class.unwrap_or_default());
        }
        if before.map(|before| before.count) != Some(self.count) {
            let district = [("district", self.label.as_str())];
            let label = self.texts.count_with("map.district", self.count, &district);
            print.set(0, "data-count", &self.count.to_string());
            print.set(0, "aria-label", &label);
        }
        if before.map(|before| before.is_chosen) != Some(self.is_chosen) {
            print.set(
                0,
                "aria-pressed",
                if self.is_chosen { "true" } else { "false" },
            );
        }
        if before.is_some_and(|before| before.is_tab_stop) != self.is_tab_stop {
            print.set(0, "tabindex", if self.is_tab_stop { "0" } else { "-1" });
        }
    }
}
