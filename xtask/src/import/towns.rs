//! Municipalities by key, name and postcode.

use projektatlas::atlas::{Gazetteer, Place, folded};

use super::problem::PlaceProblem;

/// How many names that look alike a message offers.
const SIMILAR_MAX: usize = 4;
/// How many letters at the beginning make two names look alike.
const SIMILAR_CHARS: usize = 4;

/// Municipalities, ready to be looked up.
pub struct Towns {
    gazetteer: Gazetteer,
}

/// What a row says about its municipality; empty cells are `None`.
#[derive(Debug, Clone, Copy, Default)]
pub struct TownWords<'a> {
    /// Official key.
    pub key: Option<&'a str>,
    /// Name.
    pub name: Option<&'a str>,
    /// Postcode.
    pub postcode: Option<&'a str>,
    /// Key of the district, to tell municipalities of the same name apart.
    pub district: Option<&'a str>,
}

impl Towns {
    /// Takes over a gazetteer.
    pub fn new(gazetteer: Gazetteer) -> Self {
        Self { gazetteer }
    }

    /// The municipality that a row names: by key, else by name, else by postcode; `None` if it names none.
    ///
    /// # Errors
    ///
    /// If there is no such municipality, or more than one.
    pub fn find(&self, words: TownWords<'_>) -> Result<Option<&Place>, PlaceProblem> {
        match words {
            TownWords {
                key: Some(key),
                name,
                ..
            } => self.by_key(key, name).map(Some),
            TownWords {
                name: Some(name), ..
            } => self.by_name(name, words).map(Some),
            TownWords {
                postcode: Some(postcode),
                ..
            } => self.by_postcode(postcode, words).map(Some),
            _ => Ok(None),
        }
    }

    fn by_key(&self, key: &str, name: Option<&str>) -> Result<&Place, PlaceProblem> {
        // Spreadsheets take the key for a number and drop its first zero.
        let whole_key = if key.len() == 7 {
            format!("0{key}")
        } else {
            key.to_owned()
        };
        let place = self
            .gazetteer
            .find(&whole_key)
            .ok_or_else(|| PlaceProblem::UnknownKey(key.to_owned()))?;
        match name {
            Some(name) if !is_called(place, name) => Err(PlaceProblem::NameContradictsKey {
                name: name.to_owned(),
                key: whole_key,
                key_name: place.name.clone(),
            }),
            _ => Ok(place),
        }
    }

    fn by_name(&self, name: &str, words: TownWords<'_>) -> Result<&Place, PlaceProblem> {
        let wanted = folded(name);
        let exactly = self.all(|place| folded(&place.name) == wanted);
        let candidates = if exactly.is_empty() {
            self.all(|place| is_called(place, name))
        } else {
            exactly
        };
        if candidates.is_empty() {
            return Err(PlaceProblem::UnknownName {
                name: name.to_owned(),
                similar: self.similar(&wanted),
            });
        }
        the_one(name, narrowed(candidates, words))
    }

    fn by_postcode(&self, postcode: &str, words: TownWords<'_>) -> Result<&Place, PlaceProblem> {
        let candidates = self.all(|place| place.postcodes.iter().any(|own| own == postcode));
        if candidates.is_empty() {
            return Err(PlaceProblem::UnknownPostcode(postcode.to_owned()));
        }
        the_one(postcode, narrowed(candidates, words))
    }

    fn all(&self, fits: impl Fn(&Place) -> bool) -> Vec<&Place> {
        self.gazetteer
            .places()
            .iter()
            .filter(|place| fits(place))
            .collect()
    }

    fn similar(&self, wanted: &str) -> Vec<String> {
        let start: String = wanted.chars().take(SIMILAR_CHARS).collect();
        let looks_alike = |place: &Place| {
            let name = folded(&place.name);
            name.starts_with(&start)
                || name
                    .split(' ')
                    .any(|word| wanted.split(' ').any(|other| other == word))
        };
        self.all(looks_alike)
            .iter()
            .take(SIMILAR_MAX)
            .map(|place| place.name.clone())
            .collect()
    }
}

/// The key of the district in which a municipality is: the first five digits of its own.
pub fn district_key(place: &Place) -> &str {
    place.ags.get(..5).unwrap_or(&place.ags)
}

/// Whether a municipality is called so, with or without what stands in brackets.
fn is_called(place: &Place, name: &str) -> bool {
    let short = place.name.split(" (").next().unwrap_or(&place.name);
    let wanted = folded(name);
    folded(&place.name) == wanted || folded(short) == wanted
}

/// The candidates that fit the other words of the row, if any do.
fn narrowed<'a>(candidates: Vec<&'a Place>, words: TownWords<'_>) -> Vec<&'a Place> {
    let keep = |candidates: Vec<&'a Place>, fits: &dyn Fn(&Place) -> bool| {
        let fitting: Vec<_> = candidates
            .iter()
            .copied()
            .filter(|place| fits(place))
            .collect();
        if fitting.is_empty() {
            candidates
        } else {
            fitting
        }
    };
    let in_district = keep(candidates, &|place| {
        words.district == Some(district_key(place))
    });
    keep(in_district, &|place| {
        place
            .postcodes
            .iter()
            .any(|own| words.postcode == Some(own.as_str()))
    })
}

fn the_one<'a>(value: &str, candidates: Vec<&'a Place>) -> Result<&'a Place, PlaceProblem> {
    match candidates.as_slice() {
        [place] => Ok(place),
        several => Err(PlaceProblem::Ambiguous {
            value: value.to_owned(),
            candidates: several
                .iter()
                .map(|place| format!("{} ({})", place.name, place.ags))
                .collect(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn towns() -> Towns {
        let text = r#"{"places": [
            {"ags": "03351006", "name": "Celle", "point": [10.08, 52.62], "postcodes": ["29221", "29223"]},
            {"ags": "03351024", "name": "Winsen (Aller)", "point": [9.91, 52.68], "postcodes": ["29308"]},
            {"ags": "03353040", "name": "Winsen (Luhe)", "point": [10.2, 53.36], "postcodes": ["21423"]},
            {"ags": "03351021", "name": "Nienhagen", "point": [10.1, 52.55], "postcodes": ["29336", "29308"]}
        ]}"#;
        Towns::new(Gazetteer::parse(text).unwrap())
    }

    fn key_of(words: TownWords<'_>) -> Result<Option<String>, PlaceProblem> {
        towns()
            .find(words)
            .map(|place| place.map(|place| place.ags.clone()))
    }

    #[test]
    fn a_key_wins_and_has_to_agree_with_the_name() {
        let words = TownWords {
            key: Some("3351006"),
            name: Some("celle"),
            ..TownWords::default()
        };
        assert_eq!(key_of(words), Ok(Some("03351006".to_owned())));
        let wrong = TownWords {
            name: Some("Nienhagen"),
            ..words
        };
        assert!(matches!(
            key_of(wrong),
            Err(PlaceProblem::NameContradictsKey { .. })
        ));
    }

    #[test]
    fn a_name_that_two_have_is_told_apart_by_district_or_postcode() {
        let words = TownWords {
            name: Some("Winsen"),
            ..TownWords::default()
        };
        assert!(matches!(key_of(words), Err(PlaceProblem::Ambiguous { .. })));
        let by_district = TownWords {
            district: Some("03353"),
            ..words
        };
        assert_eq!(key_of(by_district), Ok(Some("03353040".to_owned())));
        let by_postcode = TownWords {
            postcode: Some("29308"),
            ..words
        };
        assert_eq!(key_of(by_postcode), Ok(Some("03351024".to_owned())));
    }

    #[test]
    fn a_postcode_alone_will_do_if_one_municipality_has_it() {
        let words = |postcode| TownWords {
            postcode: Some(postcode),
            ..TownWords::default()
        };
        assert_eq!(key_of(words("29223")), Ok(Some("03351006".to_owned())));
        assert!(matches!(
            key_of(words("29308")),
            Err(PlaceProblem::Ambiguous { .. })
        ));
        assert!(matches!(
            key_of(words("99999")),
            Err(PlaceProblem::UnknownPostcode(_))
        ));
    }

    #[test]
    fn a_name_with_a_slip_comes_with_what_may_be_meant() {
        let problem = towns()
            .find(TownWords {
                name: Some("Nienhaagen"),
                ..TownWords::default()
            })
            .unwrap_err();
        assert_eq!(
            problem.to_string(),
            "`Nienhaagen` is no municipality of the atlas; did you mean Nienhagen?"
        );
    }
}
