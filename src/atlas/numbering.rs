//! The numbers of a list, by which it, the map and the sheet of paper say which initiative is meant.

use std::collections::BinaryHeap;

use super::FeatureIndex;

/// Which number each initiative has in a list, from 1.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Numbering {
    /// By position in the file; 0 for what is not in the list.
    numbers: Vec<u32>,
}

impl Numbering {
    /// Of a list, out of a file of so many initiatives.
    #[must_use]
    pub fn of(listed: &[FeatureIndex], in_file: usize) -> Self {
        let mut numbers = vec![0; in_file];
        for (number, index) in (1..).zip(listed) {
            if let Some(place) = numbers.get_mut(index.0) {
                *place = number;
            }
        }
        Self { numbers }
    }

    /// The number of an initiative; `None` when it is not in the list.
    #[must_use]
    pub fn number(&self, index: FeatureIndex) -> Option<u32> {
        let number = self.numbers.get(index.0).copied()?;
        (number > 0).then_some(number)
    }

    /// So many of these as come first in the list, with their numbers, in its order.
    #[must_use]
    pub fn first(
        &self,
        members: impl Iterator<Item = FeatureIndex>,
        most: usize,
    ) -> Vec<(u32, FeatureIndex)> {
        let mut first = BinaryHeap::new();
        for index in members {
            if let Some(number) = self.number(index) {
                first.push((number, index));
                if first.len() > most {
                    first.pop();
                }
            }
        }
        first.into_sorted_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn indices(positions: &[usize]) -> Vec<FeatureIndex> {
        positions.iter().copied().map(FeatureIndex).collect()
    }

    #[test]
    fn each_of_the_list_has_its_place_in_it_and_no_other_has_one() {
        let numbering = Numbering::of(&indices(&[4, 0, 2]), 5);
        let numbers: Vec<_> = (0..6)
            .map(|index| numbering.number(FeatureIndex(index)))
            .collect();
        assert_eq!(numbers, [Some(2), None, Some(3), None, Some(1), None]);
    }

    #[test]
    fn the_first_of_some_come_in_the_order_of_the_list() {
        let numbering = Numbering::of(&indices(&[4, 0, 2, 3]), 5);
        let first = numbering.first(indices(&[0, 1, 2, 3, 4]).into_iter(), 3);
        let expected =
            [(1, 4), (2, 0), (3, 2)].map(|(number, index)| (number, FeatureIndex(index)));
        assert_eq!(first, expected);
        assert_eq!(numbering.first(indices(&[1]).into_iter(), 3), []);
    }
}
