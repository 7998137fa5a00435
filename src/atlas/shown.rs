//! A set of features that can be counted over any run of positions at once.

use std::ops::Range;

use fixedbitset::FixedBitSet;

/// Digits in a block of the set.
const BLOCK: usize = usize::BITS as usize;

/// A set in Z-order with a running count, so that the members of any run are counted by two look-ups.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    set: FixedBitSet,
    /// How many members lie in the blocks before each block, and how many there are.
    before: Vec<u32>,
}

impl Shown {
    /// Counts a set.
    #[must_use]
    pub fn new(set: FixedBitSet) -> Self {
        let mut shown = Self {
            set,
            before: Vec::new(),
        };
        shown.count_anew();
        shown
    }

    /// Takes over another set's members. Allocates nothing when the sets are of one size.
    pub fn take_over(&mut self, set: &FixedBitSet) {
        self.set.clone_from(set);
        self.count_anew();
    }

    fn count_anew(&mut self) {
        let blocks = self.set.as_slice();
        self.before.resize(blocks.len() + 1, 0);
        let mut count = 0;
        let rest = blocks.iter().chain(std::iter::once(&0));
        for (before, block) in self.before.iter_mut().zip(rest) {
            *before = count;
            count += block.count_ones();
        }
    }

    /// The members.
    #[must_use]
    pub fn set(&self) -> &FixedBitSet {
        &self.set
    }

    /// How many members there are.
    #[must_use]
    pub fn total(&self) -> usize {
        self.before.last().copied().unwrap_or_default() as usize
    }

    /// How many members lie before a position.
    fn rank(&self, position: usize) -> usize {
        let (block, digit) = (position / BLOCK, position % BLOCK);
        let before = self.before.get(block).or(self.before.last());
        let within = self.set.as_slice().get(block).copied().unwrap_or_default();
        (before.copied().unwrap_or_default() + (within & low_digits(digit)).count_ones()) as usize
    }

    /// How many members lie in a run of positions.
    #[must_use]
    pub fn count(&self, range: &Range<usize>) -> usize {
        self.rank(range.end).saturating_sub(self.rank(range.start))
    }

    /// How many members of a run are in another set, too.
    #[must_use]
    pub fn count_in(&self, other: &FixedBitSet, range: &Range<usize>) -> usize {
        let others = other.as_slice();
        blocks(range)
            .map(|(block, mask)| {
                let own = self.set.as_slice().get(block).copied().unwrap_or_default();
                let other = others.get(block).copied().unwrap_or_default();
                (own & other & mask).count_ones() as usize
            })
            .sum()
    }

    /// The last member of a run.
    #[must_use]
    pub fn last_member(&self, range: &Range<usize>) -> Option<usize> {
        let (start, mut end) = (range.start, range.end);
        while start < end {
            let block = (end - 1) / BLOCK;
            let mask = low_digits(end - block * BLOCK);
            let rest = self.set.as_slice().get(block).copied().unwrap_or_default() & mask;
            if rest != 0 {
                let last = block * BLOCK + rest.ilog2() as usize;
                return (last >= start).then_some(last);
            }
            end = block * BLOCK;
        }
        None
    }

    /// The members of a run, in order.
    pub fn members(&self, range: &Range<usize>) -> impl Iterator<Item = usize> + '_ {
        blocks(range).flat_map(|(block, mask)| {
            let own = self.set.as_slice().get(block).copied().unwrap_or_default() & mask;
            ones(own).map(move |digit| block * BLOCK + digit)
        })
    }
}

/// How many members two sets have in common.
///
/// Takes two blocks at a time: WebAssembly counts 64 digits as fast as the 32 of its blocks.
pub(super) fn count_common(a: &FixedBitSet, b: &FixedBitSet) -> usize {
    let blocks = a.as_slice().len().min(b.as_slice().len());
    let (a, a_rest) = a.as_slice().split_at(blocks).0.as_chunks();
    let (b, b_rest) = b.as_slice().split_at(blocks).0.as_chunks();
    let pairs = a.iter().zip(b);
    let common = pairs.map(|(a, b)| (as_one(*a) & as_one(*b)).count_ones() as usize);
    let rest = a_rest.iter().zip(b_rest);
    common.sum::<usize>()
        + rest
            .map(|(a, b)| (a & b).count_ones() as usize)
            .sum::<usize>()
}

/// Two blocks as one number.
fn as_one([low, high]: [usize; 2]) -> u128 {
    low as u128 | (high as u128) << usize::BITS
}

/// The places of the ones among the digits of a block.
fn ones(mut digits: usize) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        (digits != 0).then(|| {
            let digit = digits.trailing_zeros() as usize;
            digits &= digits - 1;
            digit
        })
    })
}

/// The lowest digits of a block.
fn low_digits(count: usize) -> usize {
    if count >= BLOCK {
        usize::MAX
    } else {
        (1 << count) - 1
    }
}

/// The blocks that a run of positions touches, each with the digits that belong to the run.
fn blocks(range: &Range<usize>) -> impl Iterator<Item = (usize, usize)> + use<> {
    let (start, end) = (range.start, range.end.max(range.start));
    (start / BLOCK..end.div_ceil(BLOCK)).map(move |block| {
        let from = start.saturating_sub(block * BLOCK);
        let to = (end - block * BLOCK).min(BLOCK);
        (block, low_digits(to) & !low_digits(from))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn set_of(members: &[bool]) -> FixedBitSet {
        members
            .iter()
            .enumerate()
            .filter_map(|(at, is_member)| is_member.then_some(at))
            .collect()
    }

    proptest! {
        #[test]
        fn a_run_is_counted_as_one_counts_by_hand(
            members in prop::collection::vec((any::<bool>(), any::<bool>()), 0..300),
            a in 0..320_usize,
            b in 0..320_usize,
        ) {
            let own: Vec<bool> = members.iter().map(|pair| pair.0).collect();
            let other: Vec<bool> = members.iter().map(|pair| pair.1).collect();
            let shown = Shown::new(set_of(&own));
            let range = a.min(b)..a.max(b);
            let by_hand: Vec<usize> = range.clone().filter(|at| own.get(*at) == Some(&true)).collect();
            prop_assert_eq!(shown.count(&range), by_hand.len());
            let both = by_hand.iter().filter(|at| other.get(**at) == Some(&true)).count();
            prop_assert_eq!(shown.count_in(&set_of(&other), &range), both);
            prop_assert_eq!(shown.last_member(&range), by_hand.last().copied());
            prop_assert_eq!(shown.members(&range).collect::<Vec<_>>(), by_hand);
            prop_assert_eq!(shown.total(), own.iter().filter(|is_member| **is_member).count());
        }

        #[test]
        fn what_two_sets_have_in_common_is_counted_as_by_hand(
            a in prop::collection::vec(any::<bool>(), 0..500),
            b in prop::collection::vec(any::<bool>(), 0..500),
        ) {
            let by_hand = a.iter().zip(&b).filter(|(a, b)| **a && **b).count();
            prop_assert_eq!(count_common(&set_of(&a), &set_of(&b)), by_hand);
        }
    }
}
