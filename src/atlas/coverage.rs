//! How many initiatives are recorded where: the numbers of each district and each region under a filter.
//!
//! What is counted is what is *recorded*; that nothing is recorded does not mean that there is nothing.

mod breaks;
mod category;
mod classes;
mod evidence_sets;
mod measure;
mod ranking;
mod source_years;
mod statistics;
#[cfg(test)]
mod tests;
mod view;

use fixedbitset::FixedBitSet;

use super::{AtlasConfig, Facet, FacetIndex, FacetValue, Filter, Regions, Selection};

pub use breaks::Breaks;
pub use category::Category;
pub use classes::{ClassEntry, Classes};
pub use evidence_sets::EvidenceSets;
pub use measure::Measure;
pub use ranking::{Column, Ranking};
pub use source_years::SourceYears;
pub use statistics::{Statistic, StatisticSource, Statistics, StatisticsError};
pub use view::{Breakdown, CoverageView};

/// A rate counts initiatives per so many inhabitants.
pub const PER_INHABITANTS: f64 = 100_000.0;
/// From this count on a number is no small number.
///
/// One initiative more or less changes a rate made of fewer by more than a fifth, and a gap in the collection looks like
/// a gap in the land. Zero is not small but a statement of its own.
pub const SMALL_BELOW: usize = 5;

/// How many initiatives, in all and of each category.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// All.
    pub total: usize,
    /// One count a category, in the order of [`Coverage::categories`]. An initiative with two fields counts in both.
    pub counts: Vec<usize>,
}

/// A district, or a region, with its numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Official key of the district, id of the region, empty for all of them.
    pub id: String,
    /// Its initiatives.
    pub tally: Tally,
    /// Its inhabitants; `None` when they are not known, for a region if those of one district are not.
    pub population: Option<u64>,
    /// Of how many districts these are the numbers.
    pub district_count: usize,
    /// Whether the reader chose some of its districts only, so that these are the numbers of a part.
    pub is_partial: bool,
}

/// The numbers of all areas under a filter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// What is counted beside the total, in the order it is shown: fields, kinds of organisation, evidence.
    pub categories: Vec<Category>,
    /// The districts chosen, all when none is, in the order of their keys. Others are not zero, they are not asked for.
    pub districts: Vec<Area>,
    /// The regions that hold any of these, in the order of `atlas.json`: sums of their districts.
    pub regions: Vec<Area>,
    /// All these districts together.
    pub whole: Option<Area>,
    /// Initiatives for the whole state, whichever districts are chosen; in no area.
    pub statewide: Tally,
    /// Initiatives that are of no district, though not for the whole state; in no area. None when a region is chosen.
    pub elsewhere: Tally,
}

/// Where the numbers come from.
#[derive(Clone, Copy)]
pub struct CoverageInput<'a> {
    /// Names and order of the categories and regions.
    pub config: &'a AtlasConfig,
    /// The districts.
    pub regions: &'a Regions,
    /// One set a value of each facet.
    pub facets: &'a FacetIndex,
    /// One set a kind of evidence, in the same order.
    pub evidence: &'a EvidenceSets,
    /// Inhabitants of the districts.
    pub statistics: &'a Statistics,
}

impl Coverage {
    /// Counts what a filter leaves, by the sets of the index: no initiative is looked at.
    #[must_use]
    pub fn of(input: CoverageInput<'_>, filter: &Filter, selection: &Selection) -> Self {
        let categories = Category::all(input.config);
        let passing = selection.passing().set();
        let counter = Counter {
            sets: categories
                .iter()
                .map(|category| category.set(input))
                .collect(),
        };
        let mut of_districts = FixedBitSet::with_capacity(passing.len());
        let mut districts = Vec::new();
        for district in input.regions.districts() {
            let value = FacetValue::new(Facet::Region, &district.ags);
            let Some(set) = input.facets.set(&value) else {
                continue;
            };
            of_districts.union_with(set);
            let of_region = FacetValue::new(Facet::Region, &district.region);
            let is_chosen =
                !filter.has_any(Facet::Region) || filter.has(&value) || filter.has(&of_region);
            if is_chosen {
                let population = input
                    .statistics
                    .value(&district.ags, Statistics::POPULATION);
                districts.push(Area {
                    id: district.ags.clone(),
                    tally: counter.tally(passing, set),
                    population: population.and_then(whole_number),
                    district_count: 1,
                    is_partial: false,
                });
            }
        }
        let mut statewide = passing.clone();
        statewide.intersect_with(input.facets.statewide());
        statewide.union_with(selection.statewide_beside());
        let mut elsewhere = passing.clone();
        elsewhere.difference_with(&of_districts);
        elsewhere.difference_with(&statewide);
        let all: Vec<&Area> = districts.iter().collect();
        Self {
            regions: region_sums(input, &districts),
            whole: sum("", &all, input.regions.districts().len()),
            statewide: counter.tally(&statewide, &statewide),
            elsewhere: counter.tally(&elsewhere, &elsewhere),
            districts,
            categories,
        }
    }

    /// The numbers of a district; `None` when it is not among those chosen.
    #[must_use]
    pub fn district(&self, ags: &str) -> Option<&Area> {
        self.districts.iter().find(|area| area.id == ags)
    }

    /// The count that a measure rests on: for a rate that of all initiatives.
    #[must_use]
    pub fn count(&self, tally: &Tally, measure: &Measure) -> usize {
        match measure {
            Measure::Count | Measure::PerCapita => tally.total,
            Measure::Of(category) => {
                let mut categories = self.categories.iter();
                let position = categories.position(|known| known == category);
                position
                    .and_then(|at| tally.counts.get(at))
                    .copied()
                    .unwrap_or_default()
            }
        }
    }

    /// The value of an area by a measure; `None` when it is not known, which is not zero.
    #[must_use]
    pub fn value(&self, area: &Area, measure: &Measure) -> Option<f64> {
        match measure {
            Measure::PerCapita => area.per_capita(),
            _ => Some(as_number(self.count(&area.tally, measure))),
        }
    }
}

impl Area {
    /// Initiatives per [`PER_INHABITANTS`]; `None` when the number of inhabitants is not known.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "inhabitants are far below 2^52")]
    pub fn per_capita(&self) -> Option<f64> {
        let population = self.population.filter(|population| *population > 0)?;
        Some(as_number(self.tally.total) * PER_INHABITANTS / population as f64)
    }
}

/// Whether a count is so small that chance shows: one to four.
#[must_use]
pub fn is_small(count: usize) -> bool {
    (1..SMALL_BELOW).contains(&count)
}

/// Counts members of sets.
struct Counter<'a> {
    /// One a category; `None` when the index has none.
    sets: Vec<Option<&'a FixedBitSet>>,
}

impl Counter<'_> {
    /// Of those `passing` the ones of an area.
    fn tally(&self, passing: &FixedBitSet, area: &FixedBitSet) -> Tally {
        let mut members = passing.clone();
        members.intersect_with(area);
        let count =
            |set: Option<&FixedBitSet>| set.map_or(0, |set| members.intersection_count(set));
        Tally {
            total: members.count_ones(..),
            counts: self.sets.iter().copied().map(count).collect(),
        }
    }
}

/// The sums of the regions of which any district is there.
fn region_sums(input: CoverageInput<'_>, districts: &[Area]) -> Vec<Area> {
    let ids = input.config.regions.iter().map(|region| &region.id);
    ids.filter_map(|id| {
        let all = input.regions.of_region(id);
        let is_member = |area: &&Area| all.iter().any(|district| district.ags == area.id);
        let members: Vec<&Area> = districts.iter().filter(is_member).collect();
        sum(id, &members, all.len())
    })
    .collect()
}

/// Several districts together, of the `whole_count` that the area has; `None` for none.
fn sum(id: &str, members: &[&Area], whole_count: usize) -> Option<Area> {
    let (first, rest) = members.split_first()?;
    let mut sum = Area {
        id: id.to_owned(),
        district_count: members.len(),
        is_partial: members.len() < whole_count,
        ..(*first).clone()
    };
    for member in rest {
        sum.tally.total += member.tally.total;
        let counts = sum.tally.counts.iter_mut().zip(&member.tally.counts);
        counts.for_each(|(count, more)| *count += more);
        sum.population = sum.population.zip(member.population).map(|(a, b)| a + b);
    }
    Some(sum)
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn as_number(count: usize) -> f64 {
    count as f64
}

/// A number of people; `None` for what is none.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "checked to be a whole number from zero to 2^52"
)]
fn whole_number(number: f64) -> Option<u64> {
    let is_sound = (0.0..4_503_599_627_370_496.0).contains(&number) && number.fract() == 0.0;
    is_sound.then_some(number as u64)
}
