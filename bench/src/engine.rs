//! The engine over made-up initiatives: filter, counts and marks.

use std::collections::BTreeMap;

use fixedbitset::FixedBitSet;
use geo::coord;
use projektatlas::atlas::{
    Cluster, Facet, FacetIndex, FacetValue, Filter, MapView, Selection, Size, ZOrder, clusters,
    world_from_lonlat,
};
use wasm_bindgen::prelude::wasm_bindgen;

use super::{Dice, Distribution, places};

/// Values of each facet, as many as the atlas of Lower Saxony has.
const VALUES: [(Facet, usize); 4] = [
    (Facet::Field, 4),
    (Facet::Region, 49),
    (Facet::Group, 12),
    (Facet::Organisation, 10),
];

/// Made-up initiatives, ready to be filtered.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine {
    order: ZOrder,
    index: FacetIndex,
    found: FixedBitSet,
    selection: Selection,
}

#[wasm_bindgen]
impl Engine {
    /// Makes up so many initiatives, as offers are spread, and indexes them.
    #[must_use]
    pub fn clumps(count: usize, seed: u64) -> Engine {
        Self::new(Distribution::Clumps, count, seed)
    }

    /// Filters by so many fields of action (0 to 4) and counts what every option would give; returns the total.
    pub fn filter(&mut self, fields: usize) -> usize {
        let values = (0..fields).map(|value| FacetValue::new(Facet::Field, value.to_string()));
        let filter = Filter {
            values: values.collect(),
            ..Filter::default()
        };
        self.selection.update(&self.index, &filter, &self.found);
        self.selection.total()
    }

    /// The marks of a map of this size (CSS pixels) that looks at a place; returns how many there are.
    #[must_use]
    pub fn marks(&self, zoom: f64, lon: f64, lat: f64, width: f64, height: f64) -> usize {
        self.clusters(zoom, lon, lat, width, height).len()
    }

    /// How many initiatives the marks of a map stand for.
    #[must_use]
    pub fn marked(&self, zoom: f64, lon: f64, lat: f64, width: f64, height: f64) -> usize {
        let clusters = self.clusters(zoom, lon, lat, width, height);
        clusters.iter().map(|cluster| cluster.count).sum()
    }

    /// The places of the initiatives: longitude, latitude by turns.
    #[must_use]
    pub fn places(count: usize, seed: u64) -> Vec<f64> {
        places(Distribution::Clumps, count, seed)
            .into_iter()
            .flat_map(|place| [place.x, place.y])
            .collect()
    }
}

impl Engine {
    /// Makes up so many initiatives and indexes them.
    #[must_use]
    pub fn new(distribution: Distribution, count: usize, seed: u64) -> Self {
        let points: Vec<_> = places(distribution, count, seed)
            .into_iter()
            .map(|lonlat| Some(world_from_lonlat(lonlat)))
            .collect();
        Self::over(ZOrder::new(&points), seed)
    }

    /// Gives made-up values to points that are in order.
    #[must_use]
    pub fn over(order: ZOrder, seed: u64) -> Self {
        let (count, mut dice) = (order.len(), Dice::new(seed ^ 1));
        let empty = FixedBitSet::with_capacity(count);
        let mut sets = BTreeMap::new();
        for (facet, values) in VALUES {
            let mut of_facet = vec![empty.clone(); values];
            for at in 0..count {
                if let Some(set) = of_facet.get_mut(dice.below(values)) {
                    set.insert(at);
                }
            }
            let named = of_facet.into_iter().enumerate();
            sets.extend(named.map(|(value, set)| (FacetValue::new(facet, value.to_string()), set)));
        }
        let mut ended = empty.clone();
        (0..count)
            .filter(|_| dice.below(40) == 0)
            .for_each(|at| ended.insert(at));
        let mut found = empty.clone();
        found.set_range(.., true);
        let mut engine = Self {
            index: FacetIndex::of_sets(sets, ended, empty, count),
            order,
            found,
            selection: Selection::default(),
        };
        engine.filter(0);
        engine
    }

    fn clusters(&self, zoom: f64, lon: f64, lat: f64, width: f64, height: f64) -> Vec<Cluster> {
        let view = MapView {
            centre: world_from_lonlat(coord! { x: lon, y: lat }),
            zoom,
            size: Size { width, height },
        };
        clusters(
            &self.order,
            self.selection.passing(),
            zoom,
            &view.bounds(0.0),
        )
    }
}
