//! What the reader asked to see: OR within a facet, AND across facets.

use std::collections::BTreeSet;

use fixedbitset::FixedBitSet;

use super::{Facet, FacetCounts, FacetIndex, FacetValue, FeatureIndex};

/// What the reader asked to see; a plain value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// The values chosen.
    pub values: BTreeSet<FacetValue>,
    /// Whether an initiative needs all chosen fields of action, not one of them.
    pub match_all: bool,
    /// Whether ended initiatives are shown too.
    pub with_ended: bool,
}

/// The initiatives that pass a filter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matches {
    /// All that pass.
    pub passing: FixedBitSet,
    /// State-wide ones that pass all but the choice of regions, and so are not among those `passing`.
    pub statewide_beside: FixedBitSet,
}

impl Matches {
    /// Whether the initiative passes.
    #[must_use]
    pub fn contains(&self, index: FeatureIndex) -> bool {
        self.passing.contains(index.0)
    }

    /// How many pass.
    #[must_use]
    pub fn total(&self) -> usize {
        self.passing.count_ones(..)
    }
}

impl Filter {
    /// The filter without values that the index does not have.
    #[must_use]
    pub fn known_in(mut self, index: &FacetIndex) -> Self {
        self.values.retain(|value| index.knows(value));
        self
    }

    /// Whether this value is chosen.
    #[must_use]
    pub fn has(&self, value: &FacetValue) -> bool {
        self.values.contains(value)
    }

    /// Whether any value of this facet is chosen.
    #[must_use]
    pub fn has_any(&self, facet: Facet) -> bool {
        self.values.iter().any(|value| value.facet == facet)
    }

    /// Picks the initiatives that pass, among those `found` by a search.
    #[must_use]
    pub fn matches(&self, index: &FacetIndex, found: &FixedBitSet) -> Matches {
        let without_regions = self.passing_without(index, found, Some(Facet::Region));
        let mut passing = without_regions.clone();
        self.keep_chosen(Facet::Region, index, &mut passing);
        let mut statewide_beside = without_regions;
        statewide_beside.intersect_with(index.statewide());
        statewide_beside.difference_with(&passing);
        Matches {
            passing,
            statewide_beside,
        }
    }

    /// For every value the total that choosing it alone in its facet would give, all other facets as they are.
    ///
    /// When all fields are asked for together: the total with this field added.
    #[must_use]
    pub fn counts(&self, index: &FacetIndex, found: &FixedBitSet) -> FacetCounts {
        let mut counts = FacetCounts::new();
        for facet in Facet::ALL {
            let adds = facet == Facet::Field && self.match_all;
            let rest = self.passing_without(index, found, (!adds).then_some(facet));
            for value in index.values().filter(|value| value.facet == facet) {
                let count = index
                    .set(value)
                    .map_or(0, |set| rest.intersection(set).count());
                counts.insert(value.clone(), count);
            }
        }
        counts
    }

    /// The initiatives that pass when one facet is left aside.
    fn passing_without(
        &self,
        index: &FacetIndex,
        found: &FixedBitSet,
        aside: Option<Facet>,
    ) -> FixedBitSet {
        let mut passing = found.clone();
        if !self.with_ended {
            passing.difference_with(index.ended());
        }
        for facet in Facet::ALL.into_iter().filter(|facet| Some(*facet) != aside) {
            self.keep_chosen(facet, index, &mut passing);
        }
        passing
    }

    /// Keeps what has one of the values chosen in a facet, or all of them; everything when none is chosen.
    fn keep_chosen(&self, facet: Facet, index: &FacetIndex, passing: &mut FixedBitSet) {
        let mut sets = self
            .values
            .iter()
            .filter(|value| value.facet == facet)
            .filter_map(|value| index.set(value));
        if facet == Facet::Field && self.match_all {
            sets.for_each(|set| passing.intersect_with(set));
        } else if let Some(first) = sets.next() {
            let mut any = first.clone();
            sets.for_each(|set| any.union_with(set));
            passing.intersect_with(&any);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::atlas::fixture::{self, initiative};

    fn index_of(initiatives: &[fixture::InitiativeBuilder]) -> (FacetIndex, FixedBitSet) {
        let dataset = fixture::dataset(initiatives);
        let mut all = FixedBitSet::with_capacity(initiatives.len());
        all.set_range(.., true);
        (
            FacetIndex::new(&dataset, &fixture::config(), &fixture::regions()),
            all,
        )
    }

    fn choosing(values: &[(Facet, &str)]) -> Filter {
        let values = values
            .iter()
            .map(|(facet, value)| FacetValue::new(*facet, *value))
            .collect();
        Filter {
            values,
            ..Filter::default()
        }
    }

    fn sample() -> (FacetIndex, FixedBitSet) {
        index_of(&[
            initiative("both")
                .fields(&["language", "labour"])
                .groups(&["women"]),
            initiative("language"),
            initiative("labour").fields(&["labour"]).at(10.7, 52.3),
            initiative("state").statewide(),
            initiative("ended").ended(),
        ])
    }

    #[test]
    fn within_a_facet_any_value_is_enough_and_across_facets_all_are_needed() {
        let (index, all) = sample();
        let total = |filter: Filter| filter.matches(&index, &all).total();
        assert_eq!(total(Filter::default()), 4, "ended ones stay out");
        assert_eq!(
            total(choosing(&[
                (Facet::Field, "language"),
                (Facet::Field, "labour")
            ])),
            4
        );
        assert_eq!(
            total(choosing(&[
                (Facet::Field, "labour"),
                (Facet::Region, "03351")
            ])),
            1
        );
        let both = choosing(&[(Facet::Field, "language"), (Facet::Field, "labour")]);
        assert_eq!(
            total(Filter {
                match_all: true,
                ..both
            }),
            1
        );
        assert_eq!(
            total(Filter {
                with_ended: true,
                ..Filter::default()
            }),
            5
        );
    }

    #[test]
    fn a_region_holds_the_initiatives_of_its_districts() {
        let (index, all) = sample();
        let matches = choosing(&[(Facet::Region, "braunschweig")]).matches(&index, &all);
        assert_eq!(matches.passing.ones().collect::<Vec<_>>(), [2]);
    }

    #[test]
    fn state_wide_offers_stay_in_reach_when_a_region_is_chosen() {
        let (index, all) = sample();
        let everywhere = Filter::default().matches(&index, &all);
        assert!(everywhere.passing.contains(3) && everywhere.statewide_beside.is_clear());
        let celle = choosing(&[(Facet::Region, "03351")]).matches(&index, &all);
        assert!(!celle.passing.contains(3) && celle.statewide_beside.contains(3));
        let labour_in_celle =
            choosing(&[(Facet::Region, "03351"), (Facet::Field, "labour")]).matches(&index, &all);
        assert!(
            labour_in_celle.statewide_beside.is_clear(),
            "it is about language"
        );
    }

    #[test]
    fn unknown_values_are_dropped_without_harm() {
        let (index, all) = sample();
        let filter =
            choosing(&[(Facet::Field, "sport"), (Facet::Region, "99999")]).known_in(&index);
        assert_eq!(filter.matches(&index, &all).total(), 4);
    }

    proptest! {
        #[test]
        fn the_count_of_a_value_is_the_total_after_choosing_it(
            kinds in prop::collection::vec((0..4_usize, 0..3_usize, any::<bool>()), 1..20),
            chosen in prop::collection::btree_set(0..8_usize, 0..4),
            match_all in any::<bool>(),
        ) {
            let initiatives: Vec<_> = kinds.iter().enumerate().map(|(at, (fields, place, women))| {
                let built = initiative(&at.to_string())
                    .fields([&["language"][..], &["labour"], &["language", "labour"], &["labour"]][*fields])
                    .groups(if *women { &["women"] } else { &[] });
                match place { 0 => built, 1 => built.at(10.7, 52.3), _ => built.statewide() }
            }).collect();
            let (index, all) = index_of(&initiatives);
            let values: Vec<_> = index.values().cloned().collect();
            let filter = Filter {
                values: chosen.iter().filter_map(|at| values.get(*at).cloned()).collect(),
                match_all,
                with_ended: false,
            };
            for (value, count) in filter.counts(&index, &all) {
                let mut after = filter.clone();
                if !(match_all && value.facet == Facet::Field) {
                    after.values.retain(|other| other.facet != value.facet);
                }
                after.values.insert(value);
                prop_assert_eq!(after.matches(&index, &all).total(), count);
            }
        }
    }
}
