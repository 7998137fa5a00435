//! Changing a filter costs no memory: counted, not timed, so that a busy machine makes no difference.

use std::collections::{BTreeMap, BTreeSet};

use fixedbitset::FixedBitSet;
use projektatlas::atlas::{Facet, FacetIndex, FacetValue, Filter, Selection};

const COUNT: usize = 10_000;

/// Made-up initiatives: every third has the first value of a facet, every fourth the second, and so on.
fn index() -> FacetIndex {
    let sets = Facet::ALL.into_iter().flat_map(|facet| {
        (0..5).map(move |value| {
            let set = (0..COUNT).filter(|at| at % (value + 3) == 0).collect();
            (FacetValue::new(facet, value.to_string()), set)
        })
    });
    let sets: BTreeMap<FacetValue, FixedBitSet> = sets.collect();
    let ended = (0..COUNT).step_by(40).collect();
    let statewide = (0..COUNT).step_by(77).collect();
    FacetIndex::of_sets(sets, ended, statewide, COUNT)
}

fn choosing(values: &[(Facet, usize)], match_all: bool) -> Filter {
    let values: BTreeSet<_> = values
        .iter()
        .map(|(facet, value)| FacetValue::new(*facet, value.to_string()))
        .collect();
    Filter {
        values,
        match_all,
        with_ended: false,
    }
}

#[test]
fn changing_a_filter_allocates_nothing_once_it_was_changed_before() {
    let (index, mut selection) = (index(), Selection::default());
    let mut found = FixedBitSet::with_capacity(COUNT);
    found.set_range(.., true);
    let filters = [
        choosing(&[], false),
        choosing(&[(Facet::Field, 0), (Facet::Field, 1)], false),
        choosing(&[(Facet::Field, 0), (Facet::Field, 1)], true),
        choosing(
            &[(Facet::Region, 2), (Facet::Group, 1), (Facet::Group, 4)],
            false,
        ),
    ];
    for filter in &filters {
        selection.update(&index, filter, &found);
    }
    let spent = allocation_counter::measure(|| {
        for filter in &filters {
            selection.update(&index, filter, &found);
        }
    });
    assert_eq!(
        (spent.count_total, spent.bytes_total),
        (0, 0),
        "Selection::update asks for memory in the steady state"
    );
}
