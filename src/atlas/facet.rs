//! Facets: properties offered for filtering. One set of initiatives per value, built once.

use std::collections::BTreeMap;

use fixedbitset::FixedBitSet;

use super::{AtlasConfig, Dataset, FeatureIndex, Initiative, Regions, Scope, Status, ZOrder};

/// A property offered for filtering.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Districts, and the regions they belong to.
    Region,
    /// Fields of action.
    Field,
    /// Target groups.
    Group,
    /// Kinds of organisation.
    Organisation,
}

impl Facet {
    /// All facets, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::Field, Self::Region, Self::Group, Self::Organisation];

    /// The name of the facet in an address, and of its inputs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Region => "region",
            Self::Field => "field",
            Self::Group => "group",
            Self::Organisation => "organisation",
        }
    }
}

/// One value of one facet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FacetValue {
    /// Which facet.
    pub facet: Facet,
    /// Id of the value, as in an address.
    pub value: String,
}

impl FacetValue {
    /// Names a value of a facet.
    pub fn new(facet: Facet, value: impl Into<String>) -> Self {
        Self {
            facet,
            value: value.into(),
        }
    }
}

/// For every value of every facet the set of its initiatives. Built once, then immutable.
///
/// A set has one bit an initiative, in Z-order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FacetIndex {
    /// Sorted.
    values: Vec<FacetValue>,
    /// One a value, in the order of `values`.
    sets: Vec<FixedBitSet>,
    ended: FixedBitSet,
    statewide: FixedBitSet,
    len: usize,
}

/// The position of a value among all values of a [`FacetIndex`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ValueIndex(pub usize);

impl FacetIndex {
    /// Sorts the initiatives into the values of `config` and the districts of `regions`; a value may be empty.
    #[must_use]
    pub fn new(dataset: &Dataset, order: &ZOrder, config: &AtlasConfig, regions: &Regions) -> Self {
        let mut index = Self::empty(config, regions);
        for initiative in dataset.initiatives() {
            index.push(initiative, regions);
        }
        index.in_order(order)
    }

    /// All values of `config` and the districts of `regions`, without an initiative.
    #[must_use]
    pub fn empty(config: &AtlasConfig, regions: &Regions) -> Self {
        let sets = values_of(config, regions)
            .into_iter()
            .map(|value| (value, FixedBitSet::new()));
        Self::of_sets(sets.collect(), FixedBitSet::new(), FixedBitSet::new(), 0)
    }

    /// Sorts in the next initiative of the file. Sets are in the order of the file until [`in_order`](Self::in_order).
    pub fn push(&mut self, initiative: &Initiative, regions: &Regions) {
        let at = self.len;
        self.len += 1;
        if initiative.status == Status::Ended {
            self.ended.grow_and_insert(at);
        }
        if initiative.district.is_none() && initiative.scope == Scope::State {
            self.statewide.grow_and_insert(at);
        }
        for (facet, value) in values_of_initiative(initiative, regions) {
            if let Some(set) = self
                .find(facet, value)
                .and_then(|index| self.sets.get_mut(index))
            {
                set.grow_and_insert(at);
            }
        }
    }

    /// The same, with sets in Z-order in place of the order of the file.
    #[must_use]
    pub fn in_order(&self, order: &ZOrder) -> Self {
        let in_order = |set: &FixedBitSet| {
            let mut sorted = FixedBitSet::with_capacity(self.len);
            let positions = set.ones().filter_map(|at| order.position(FeatureIndex(at)));
            positions.for_each(|position| sorted.insert(position.0));
            sorted
        };
        Self {
            values: self.values.clone(),
            sets: self.sets.iter().map(in_order).collect(),
            ended: in_order(&self.ended),
            statewide: in_order(&self.statewide),
            len: self.len,
        }
    }

    /// Takes over sets that others have made, in Z-order: of each value, of the ended and of the state-wide initiatives.
    ///
    /// - `len`: how many initiatives there are.
    #[must_use]
    pub fn of_sets(
        sets: BTreeMap<FacetValue, FixedBitSet>,
        ended: FixedBitSet,
        statewide: FixedBitSet,
        len: usize,
    ) -> Self {
        let (values, sets) = sets.into_iter().unzip();
        Self {
            values,
            sets,
            ended,
            statewide,
            len,
        }
    }

    /// Every value of every facet, sorted.
    pub fn values(&self) -> impl Iterator<Item = &FacetValue> {
        self.values.iter()
    }

    /// Where a value stands among all; `None` when there is no such value.
    #[must_use]
    pub fn position(&self, value: &FacetValue) -> Option<ValueIndex> {
        self.find(value.facet, &value.value).map(ValueIndex)
    }

    fn find(&self, facet: Facet, value: &str) -> Option<usize> {
        let known = |known: &FacetValue| (known.facet, known.value.as_str()).cmp(&(facet, value));
        self.values.binary_search_by(known).ok()
    }

    /// Whether there is such a value.
    #[must_use]
    pub fn knows(&self, value: &FacetValue) -> bool {
        self.position(value).is_some()
    }

    /// The initiatives with this value; `None` for a value that the facet does not have.
    #[must_use]
    pub fn set(&self, value: &FacetValue) -> Option<&FixedBitSet> {
        self.sets.get(self.position(value)?.0)
    }

    /// The values of one facet with their positions and sets, sorted.
    pub(super) fn of_facet(
        &self,
        facet: Facet,
    ) -> impl Iterator<Item = (ValueIndex, &FixedBitSet)> {
        self.values
            .iter()
            .zip(&self.sets)
            .enumerate()
            .filter(move |(_, (value, _))| value.facet == facet)
            .map(|(at, (_, set))| (ValueIndex(at), set))
    }

    /// The initiatives that have ended.
    #[must_use]
    pub fn ended(&self) -> &FixedBitSet {
        &self.ended
    }

    /// The initiatives for the whole state.
    #[must_use]
    pub fn statewide(&self) -> &FixedBitSet {
        &self.statewide
    }

    /// How many initiatives there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// How many values there are.
    pub(super) fn value_count(&self) -> usize {
        self.values.len()
    }
}

/// All values that can be chosen.
fn values_of(config: &AtlasConfig, regions: &Regions) -> Vec<FacetValue> {
    let districts = regions.districts().iter().map(|district| &district.ags);
    let region_ids = config
        .regions
        .iter()
        .map(|region| &region.id)
        .chain(districts);
    let of = |facet| move |id: &String| FacetValue::new(facet, id);
    region_ids
        .map(of(Facet::Region))
        .chain(
            config
                .fields
                .iter()
                .map(|field| &field.id)
                .map(of(Facet::Field)),
        )
        .chain(
            config
                .target_groups
                .iter()
                .map(|group| &group.id)
                .map(of(Facet::Group)),
        )
        .chain(
            config
                .organisation_types
                .iter()
                .map(|kind| &kind.id)
                .map(of(Facet::Organisation)),
        )
        .collect()
}

/// The values that an initiative has: its district counts for the district and for its region.
fn values_of_initiative<'a>(
    initiative: &'a Initiative,
    regions: &'a Regions,
) -> impl Iterator<Item = (Facet, &'a str)> {
    let district = initiative
        .district
        .as_deref()
        .and_then(|ags| regions.find(ags));
    let of = |facet| move |id: &'a String| (facet, id.as_str());
    district
        .into_iter()
        .flat_map(|district| [&district.ags, &district.region])
        .map(of(Facet::Region))
        .chain(initiative.fields.iter().map(of(Facet::Field)))
        .chain(initiative.target_groups.iter().map(of(Facet::Group)))
        .chain(std::iter::once(&initiative.organisation.kind).map(of(Facet::Organisation)))
}
