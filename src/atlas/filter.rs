//! What the reader asked to see: OR within a facet, AND across facets.

use std::collections::BTreeSet;

use super::{Facet, FacetIndex, FacetValue, Field};

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

    /// The field whose sign stands for an initiative that is in some of them: the first that is chosen, else the first. By its
    /// position; `None` if it is in none.
    #[must_use]
    pub fn sign(&self, fields: &[Field], is_in: impl Fn(usize) -> bool) -> Option<usize> {
        let is_chosen = |field: &Field| self.has(&FacetValue::new(Facet::Field, &field.id));
        let positions = || (0..fields.len()).filter(|position| is_in(*position));
        let chosen = positions().find(|position| fields.get(*position).is_some_and(is_chosen));
        chosen.or_else(|| positions().next())
    }

    /// Whether any value of this facet is chosen.
    #[must_use]
    pub fn has_any(&self, facet: Facet) -> bool {
        self.values.iter().any(|value| value.facet == facet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::{Localized, Shape};

    #[test]
    fn the_sign_is_of_a_field_that_is_chosen_if_there_is_one() {
        let field = |id: &str| Field {
            id: id.to_owned(),
            label: Localized::default(),
            token: "field-1".to_owned(),
            shape: Shape::Circle,
        };
        let fields = ["language", "labour", "housing"].map(field);
        let choosing = |ids: &[&str]| Filter {
            values: ids
                .iter()
                .map(|id| FacetValue::new(Facet::Field, *id))
                .collect(),
            ..Filter::default()
        };
        let is_in_last_two = |position| position > 0;
        assert_eq!(choosing(&[]).sign(&fields, is_in_last_two), Some(1));
        assert_eq!(
            choosing(&["housing"]).sign(&fields, is_in_last_two),
            Some(2)
        );
        assert_eq!(
            choosing(&["language"]).sign(&fields, is_in_last_two),
            Some(1)
        );
        assert_eq!(choosing(&[]).sign(&fields, |_| false), None);
    }
}
