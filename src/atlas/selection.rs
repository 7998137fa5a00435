//! What a filter leaves: which initiatives, and how many each further choice would give.

use fixedbitset::FixedBitSet;

use super::shown::count_common;
use super::{Facet, FacetIndex, Filter, Shown, ValueIndex, ZIndex};

/// What a filter chooses from. Sets are in Z-order.
#[derive(Debug, Clone, Copy)]
pub struct Candidates<'a> {
    /// Those to be shown, if the filter lets them pass.
    pub within: &'a FixedBitSet,
    /// The same without regard to where they are: state-wide ones help everywhere.
    pub anywhere: &'a FixedBitSet,
}

impl<'a> From<&'a FixedBitSet> for Candidates<'a> {
    /// Wherever they are.
    fn from(found: &'a FixedBitSet) -> Self {
        Self {
            within: found,
            anywhere: found,
        }
    }
}

/// What a filter leaves. Sets are in Z-order.
///
/// Changing the filter changes it in place and allocates nothing; see [`update`](Self::update).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    passing: Shown,
    statewide_beside: FixedBitSet,
    /// How many ended ones pass all else, whether they are shown or not.
    ended: usize,
    /// One a value of the index.
    counts: Vec<usize>,
    /// Room to work in: what passes all facets but one; what has any value chosen in a facet.
    rest: FixedBitSet,
    any: FixedBitSet,
}

impl Selection {
    /// What a filter leaves of those that a search has found.
    #[must_use]
    pub fn new<'a>(
        index: &FacetIndex,
        filter: &Filter,
        candidates: impl Into<Candidates<'a>>,
    ) -> Self {
        let mut selection = Self::default();
        selection.update(index, filter, candidates);
        selection
    }

    /// Makes it what another filter leaves. Allocates nothing as long as the index stays the same.
    pub fn update<'a>(
        &mut self,
        index: &FacetIndex,
        filter: &Filter,
        candidates: impl Into<Candidates<'a>>,
    ) {
        let Candidates {
            within: found,
            anywhere,
        } = candidates.into();
        self.rest.clone_from(anywhere);
        self.keep_all_chosen(index, filter, Facet::Region);
        self.statewide_beside.clone_from(&self.rest);
        self.statewide_beside.intersect_with(index.statewide());
        self.rest.intersect_with(found);
        self.keep_chosen(Facet::Region, index, filter);
        self.ended = count_common(&self.rest, index.ended());
        if !filter.with_ended {
            self.rest.difference_with(index.ended());
            self.statewide_beside.difference_with(index.ended());
        }
        self.statewide_beside.difference_with(&self.rest);
        self.passing.take_over(&self.rest);
        self.count(index, filter, found);
    }

    /// For every value the total that choosing it alone in its facet would give, all other facets as they are; when all
    /// fields are asked for together, the total with this field added.
    fn count(&mut self, index: &FacetIndex, filter: &Filter, found: &FixedBitSet) {
        self.counts.clear();
        self.counts.resize(index.value_count(), 0);
        for facet in Facet::ALL {
            let adds = facet == Facet::Field && filter.match_all;
            // Leaving a facet aside in which nothing is chosen leaves just those that pass.
            let is_aside = !adds && filter.has_any(facet);
            if is_aside {
                self.keep_passing(index, filter, found, facet);
            }
            let rest = if is_aside {
                &self.rest
            } else {
                self.passing.set()
            };
            for (value, set) in index.of_facet(facet) {
                if let Some(count) = self.counts.get_mut(value.0) {
                    *count = count_common(rest, set);
                }
            }
        }
    }

    /// Puts into `rest` what passes when one facet is left aside.
    fn keep_passing(
        &mut self,
        index: &FacetIndex,
        filter: &Filter,
        found: &FixedBitSet,
        aside: Facet,
    ) {
        self.rest.clone_from(found);
        if !filter.with_ended {
            self.rest.difference_with(index.ended());
        }
        self.keep_all_chosen(index, filter, aside);
    }

    /// Keeps in `rest` what is chosen in every facet but one.
    fn keep_all_chosen(&mut self, index: &FacetIndex, filter: &Filter, aside: Facet) {
        for facet in Facet::ALL {
            if facet != aside {
                self.keep_chosen(facet, index, filter);
            }
        }
    }

    /// Keeps in `rest` what has one of the values chosen in a facet, or all of them; everything when none is chosen.
    fn keep_chosen(&mut self, facet: Facet, index: &FacetIndex, filter: &Filter) {
        let mut sets = filter
            .values
            .iter()
            .filter(|value| value.facet == facet)
            .filter_map(|value| index.set(value));
        if facet == Facet::Field && filter.match_all {
            sets.for_each(|set| self.rest.intersect_with(set));
        } else if let Some(first) = sets.next() {
            self.any.clone_from(first);
            sets.for_each(|set| self.any.union_with(set));
            self.rest.intersect_with(&self.any);
        }
    }

    /// All that pass.
    #[must_use]
    pub fn passing(&self) -> &Shown {
        &self.passing
    }

    /// State-wide ones that pass all but the choice of regions or of a place, and so are not among those
    /// [`passing`](Self::passing).
    #[must_use]
    pub fn statewide_beside(&self) -> &FixedBitSet {
        &self.statewide_beside
    }

    /// Whether the initiative at a position passes.
    #[must_use]
    pub fn contains(&self, position: ZIndex) -> bool {
        self.passing.set().contains(position.0)
    }

    /// How many pass.
    #[must_use]
    pub fn total(&self) -> usize {
        self.passing.total()
    }

    /// How many ended ones pass all else: so many more there are with them than without.
    #[must_use]
    pub fn ended(&self) -> usize {
        self.ended
    }

    /// How many a value would give.
    #[must_use]
    pub fn count_of(&self, value: ValueIndex) -> usize {
        self.counts.get(value.0).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::atlas::fixture::{self, initiative};
    use crate::atlas::{FacetValue, FeatureIndex, ZOrder};

    /// An index, all initiatives, and their order.
    fn index_of(initiatives: &[fixture::InitiativeBuilder]) -> (FacetIndex, FixedBitSet, ZOrder) {
        let dataset = fixture::dataset(initiatives);
        let order = ZOrder::of(&dataset);
        let mut all = FixedBitSet::with_capacity(initiatives.len());
        all.set_range(.., true);
        let (config, regions) = (fixture::config(), fixture::regions());
        (
            FacetIndex::new(&dataset, &order, &config, &regions),
            all,
            order,
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

    fn sample() -> (FacetIndex, FixedBitSet, ZOrder) {
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
        let (index, all, _) = sample();
        let total = |filter: Filter| Selection::new(&index, &filter, &all).total();
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
        let (index, all, order) = sample();
        let selection = Selection::new(&index, &choosing(&[(Facet::Region, "braunschweig")]), &all);
        let passing: Vec<_> = selection.passing().members(&(0..order.len())).collect();
        assert_eq!(passing, [order.position(FeatureIndex(2)).unwrap().0]);
    }

    #[test]
    fn state_wide_offers_stay_in_reach_when_a_region_is_chosen() {
        let (index, all, order) = sample();
        let state = order.position(FeatureIndex(3)).unwrap();
        let everywhere = Selection::new(&index, &Filter::default(), &all);
        assert!(everywhere.contains(state) && everywhere.statewide_beside().is_clear());
        let celle = Selection::new(&index, &choosing(&[(Facet::Region, "03351")]), &all);
        assert!(!celle.contains(state) && celle.statewide_beside().contains(state.0));
        let labour = choosing(&[(Facet::Region, "03351"), (Facet::Field, "labour")]);
        let labour = Selection::new(&index, &labour, &all);
        assert!(labour.statewide_beside().is_clear(), "it is about language");
    }

    #[test]
    fn unknown_values_are_dropped_without_harm() {
        let (index, all, _) = sample();
        let filter =
            choosing(&[(Facet::Field, "sport"), (Facet::Region, "99999")]).known_in(&index);
        assert_eq!(Selection::new(&index, &filter, &all).total(), 4);
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
            let (index, all, _) = index_of(&initiatives);
            let values: Vec<_> = index.values().cloned().collect();
            let filter = Filter {
                values: chosen.iter().filter_map(|at| values.get(*at).cloned()).collect(),
                match_all,
                with_ended: false,
            };
            let selection = Selection::new(&index, &filter, &all);
            for value in index.values() {
                let count = selection.count_of(index.position(value).unwrap());
                let mut after = filter.clone();
                if !(match_all && value.facet == Facet::Field) {
                    after.values.retain(|other| other.facet != value.facet);
                }
                after.values.insert(value.clone());
                prop_assert_eq!(Selection::new(&index, &after, &all).total(), count);
            }
        }

        #[test]
        fn a_selection_that_is_used_again_is_like_a_new_one(
            kinds in prop::collection::vec((any::<bool>(), any::<bool>()), 1..100),
            choices in prop::collection::vec((prop::collection::btree_set(0..8_usize, 0..4), any::<bool>()), 1..4),
        ) {
            let initiatives: Vec<_> = kinds.iter().enumerate().map(|(at, (labour, ended))| {
                let built = initiative(&at.to_string()).fields(if *labour { &["labour"] } else { &["language"] });
                if *ended { built.ended() } else { built }
            }).collect();
            let (index, all, _) = index_of(&initiatives);
            let values: Vec<_> = index.values().cloned().collect();
            let mut used = Selection::default();
            for (chosen, with_ended) in choices {
                let filter = Filter {
                    values: chosen.iter().filter_map(|at| values.get(*at).cloned()).collect(),
                    match_all: false,
                    with_ended,
                };
                used.update(&index, &filter, &all);
                let new = Selection::new(&index, &filter, &all);
                prop_assert_eq!(used.passing(), new.passing());
                prop_assert_eq!(used.statewide_beside(), new.statewide_beside());
                prop_assert_eq!(used.ended(), new.ended());
                let total = |with_ended| {
                    let filter = Filter { with_ended, ..filter.clone() };
                    Selection::new(&index, &filter, &all).total()
                };
                prop_assert_eq!(new.ended(), total(true) - total(false));
                prop_assert_eq!(&used.counts, &new.counts);
            }
        }
    }
}
