//! What a reader may mean while typing: places by name or postcode, and initiatives.

use geo::{Coord, coord};

use super::{FeatureIndex, Gazetteer, Place, folded};

/// So many places are suggested at most.
const PLACES: usize = 4;
/// So many initiatives are suggested at most.
const INITIATIVES: usize = 4;
/// From so many digits on, postcodes are looked for.
const DIGITS: usize = 2;

/// Something a reader may mean.
#[derive(Debug, Clone, PartialEq)]
pub enum Suggestion {
    /// To look around a place.
    Place {
        /// Its name.
        name: String,
        /// The postcode that was typed, if only one of the place's begins so.
        postcode: Option<String>,
        /// Where it is: degrees east and north.
        lonlat: Coord,
    },
    /// To open an initiative.
    Initiative(FeatureIndex),
}

/// Suggests places, then initiatives; none for less than two letters or digits.
///
/// - `found`: the initiatives that the same words find, best first.
#[must_use]
pub fn suggestions(
    typed: &str,
    gazetteer: Option<&Gazetteer>,
    found: &[FeatureIndex],
) -> Vec<Suggestion> {
    let typed = folded(typed);
    if typed.chars().count() < DIGITS {
        return Vec::new();
    }
    let places = gazetteer.map(|gazetteer| places(&typed, gazetteer));
    let initiatives = found.iter().take(INITIATIVES).copied();
    places
        .into_iter()
        .flatten()
        .chain(initiatives.map(Suggestion::Initiative))
        .collect()
}

/// Places of that name or postcode: with a word that begins so, the whole name before a beginning, and larger ones first.
fn places(typed: &str, gazetteer: &Gazetteer) -> Vec<Suggestion> {
    let digits: String = typed.chars().take_while(char::is_ascii_digit).collect();
    let name = typed.get(digits.len()..).unwrap_or_default().trim();
    let by_postcode = digits.len() >= DIGITS;
    let mut fitting: Vec<(Fit, &Place, Vec<&String>)> = Vec::new();
    for place in gazetteer.places() {
        if place.is_unincorporated() {
            continue;
        }
        let codes = place.postcodes.iter();
        let codes = codes.filter(|code| by_postcode && code.starts_with(&digits));
        let codes: Vec<_> = codes.collect();
        if by_postcode && codes.is_empty() {
            continue;
        }
        if let Some(fit) = Fit::of(name, &folded(&place.name)) {
            fitting.push((fit, place, codes));
        }
    }
    fitting.sort_by(|(a, one, _), (b, other, _)| {
        let larger = other.population.cmp(&one.population);
        a.cmp(b).then(larger).then(one.name.cmp(&other.name))
    });
    let suggestion = |(_, place, codes): (Fit, &Place, Vec<&String>)| {
        let [x, y] = place.point;
        let postcode = match codes.as_slice() {
            [only] => Some((*only).clone()),
            _ => None,
        };
        Suggestion::Place {
            name: place.name.clone(),
            postcode,
            lonlat: coord! { x: x, y: y },
        }
    };
    fitting.into_iter().take(PLACES).map(suggestion).collect()
}

/// How a name fits what was typed, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It is the name.
    Whole,
    /// The name begins so.
    Beginning,
    /// A later word of it begins so.
    Word,
}

impl Fit {
    /// - `typed`, `name`: folded.
    fn of(typed: &str, name: &str) -> Option<Self> {
        if name == typed {
            Some(Self::Whole)
        } else if name.starts_with(typed) {
            Some(Self::Beginning)
        } else if name.split([' ', '-']).any(|word| word.starts_with(typed)) {
            Some(Self::Word)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gazetteer() -> Gazetteer {
        Gazetteer::parse(
            r#"{"places": [
                {"ags": "03101000", "name": "Braunschweig", "point": [10.52, 52.27], "population": 250000, "postcodes": ["38100", "38102"]},
                {"ags": "03154001", "name": "Königslutter am Elm", "point": [10.82, 52.25], "population": 15000, "postcodes": ["38154"]},
                {"ags": "03351006", "name": "Celle", "point": [10.08, 52.62], "population": 70000, "postcodes": ["29221", "29223"]},
                {"ags": "03153001", "name": "Bad Harzburg", "point": [10.56, 51.88], "population": 21000, "postcodes": ["38667"]},
                {"ags": "03153501", "name": "Harz (gemeindefrei)", "point": [10.5, 51.8], "postcodes": []}
            ]}"#,
        )
        .unwrap()
    }

    fn names(typed: &str) -> Vec<String> {
        let all = suggestions(typed, Some(&gazetteer()), &[]);
        let text = |one: Suggestion| match one {
            Suggestion::Place { name, postcode, .. } => {
                postcode.map_or(name.clone(), |code| format!("{code} {name}"))
            }
            Suggestion::Initiative(index) => index.0.to_string(),
        };
        all.into_iter().map(text).collect()
    }

    #[test]
    fn a_place_is_found_by_the_beginning_of_a_word_in_any_spelling() {
        assert_eq!(names("cel"), ["Celle"]);
        assert_eq!(names("Koenigs"), ["Königslutter am Elm"]);
        assert_eq!(names("konigs"), ["Königslutter am Elm"]);
        assert_eq!(names("harz"), ["Bad Harzburg"], "nobody lives in a forest");
        assert_eq!(names("c"), Vec::<String>::new());
        assert_eq!(names("xyz"), Vec::<String>::new());
    }

    #[test]
    fn a_place_is_found_by_its_postcode() {
        assert_eq!(names("38100"), ["38100 Braunschweig"]);
        assert_eq!(names("38100 Braun"), ["38100 Braunschweig"]);
        assert_eq!(names("381"), ["Braunschweig", "38154 Königslutter am Elm"]);
        assert_eq!(names("99999"), Vec::<String>::new());
    }

    #[test]
    fn initiatives_follow_the_places_and_come_without_them() {
        let found = [FeatureIndex(7), FeatureIndex(3)];
        let all = suggestions("cel", Some(&gazetteer()), &found);
        assert_eq!(all.len(), 3);
        assert_eq!(all[1], Suggestion::Initiative(FeatureIndex(7)));
        assert_eq!(suggestions("cel", None, &found).len(), 2);
    }
}
