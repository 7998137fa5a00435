//! Forms of a word: endings, and slips of the finger.

/// Endings of German nouns and adjectives (and the English plural), longest first.
const ENDINGS: [&str; 9] = ["innen", "ern", "em", "en", "er", "es", "e", "n", "s"];
/// What stays when an ending is taken off has at least so many letters.
const SHORTEST_STEM: usize = 4;

/// A folded word without its ending: `kurse`, `kursen` and `kurs` share one. One ending only, and no dictionary: what
/// changes inside of a word is alike already, since `hauser` and `haus` are folded.
pub fn stem(word: &str) -> &str {
    ENDINGS
        .iter()
        .filter_map(|ending| word.strip_suffix(ending))
        .find(|stem| stem.chars().count() >= SHORTEST_STEM)
        .unwrap_or(word)
}

/// Whether two folded words are forms of one. What one is without its ending may be the other whole, and have what looks like an
/// ending itself: `sprachkurse` and `sprachkurs`.
pub fn are_forms(one: &str, other: &str) -> bool {
    let (root, other_root) = (stem(one), stem(other));
    root == other_root || root == other || one == other_root
}

/// How many slips a word of so many letters may hold: one from 4 letters on, two from 8.
pub fn slips_allowed(letters: usize) -> usize {
    match letters {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    }
}

/// The places at which a long word may be two: both parts, without the `s`, `n` or `en` that joins them.
pub fn halves(word: &str) -> impl Iterator<Item = (&str, &str)> {
    let ends = word.char_indices().map(|(at, _)| at);
    ends.filter_map(|at| word.split_at_checked(at))
        .filter(|(left, right)| is_long_enough(left) && is_long_enough(right))
        .flat_map(|(left, right)| {
            let joined = ["", "s", "n", "en"].into_iter();
            joined.filter_map(move |joint| Some((left.strip_suffix(joint)?, right)))
        })
        .filter(|(left, _)| is_long_enough(left))
}

/// Whether part of a word can be a word.
fn is_long_enough(part: &str) -> bool {
    part.chars().count() >= 4
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::folded;

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for (one, other) in [
            ("Sprachkurse", "Sprachkurs"),
            ("Wohnungen", "Wohnung"),
            ("Geflüchteten", "Geflüchtete"),
            ("Häuser", "Haus"),
            ("Helferinnen", "Helfer"),
        ] {
            let (one, other) = (folded(one), folded(other));
            assert!(are_forms(&one, &other), "{one} {other}");
            assert!(are_forms(&other, &one), "{other} {one}");
        }
        assert_eq!(stem("frau"), "frau", "too short to lose a letter");
        assert!(!are_forms("sprache", "sprachen lernen"));
        assert!(!are_forms("wohnung", "wohnen"));
    }

    #[test]
    fn a_long_word_may_be_two() {
        let halves: Vec<_> = halves("deutschkurs").collect();
        assert!(halves.contains(&("deutsch", "kurs")));
        assert!(super::halves("arbeitssuche").any(|both| both == ("arbeit", "suche")));
        assert_eq!(super::halves("kurse").count(), 0);
    }
}
