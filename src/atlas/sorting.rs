//! Sorting through one path for all types.
//!
//! The standard library's sort is compiled anew for every type of element, 3 to 4 KiB each time; lists are short here,
//! and the download counts. So positions are sorted, and the elements put into that order after.

use std::cmp::Ordering;

/// The elements in the order that `compare` says; equal ones keep theirs.
pub(crate) fn sorted_by<T>(elements: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let positions = sorted_positions(elements.len(), &|a, b| match (
        elements.get(a),
        elements.get(b),
    ) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let mut slots: Vec<Option<T>> = elements.into_iter().map(Some).collect();
    positions
        .into_iter()
        .filter_map(|at| slots.get_mut(at)?.take())
        .collect()
}

/// The positions from 0 to `len`, sorted.
fn sorted_positions(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..len).collect();
    positions.sort_by(|a, b| compare(*a, *b));
    positions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_elements_keep_their_order() {
        let sorted = sorted_by(vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')], |a, b| {
            a.0.cmp(&b.0)
        });
        assert_eq!(sorted, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}
