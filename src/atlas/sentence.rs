//! What is said of a district in whole sentences: which messages, with which values. The words are those of
//! `assets/i18n`, so that each language has sentences of its own; a [`Speaker`] puts them together.

use super::{
    Area, AtlasConfig, Category, Coverage, District, Evidence, Localized, Measure, PER_INHABITANTS,
    is_small,
};

/// One message with what fills its `{names}`.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// Name of the message.
    pub message: &'static str,
    /// The number that its plural form goes by, which is `{count}` in it; `None` for a message without forms.
    pub count: Option<usize>,
    /// What else fills it, by name.
    pub values: Vec<(&'static str, Said)>,
}

/// What stands for a name in a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// A text, as it is.
    Text(Localized),
    /// A district at the beginning of a sentence: „Im Landkreis Celle“, or its name alone in languages for which the data
    /// do not say more.
    District {
        /// How a sentence says that something is in it; its first letter becomes a capital.
        locative: Localized,
        /// Its name.
        label: Localized,
    },
    /// A whole number.
    Number(usize),
    /// A number with one decimal.
    Decimal(f64),
    /// A year, without separators.
    Year(i32),
    /// Several messages: „a, b und c“.
    All(Vec<Statement>),
    /// Several texts: „a, b und c“.
    AllOf(Vec<Localized>),
    /// Several texts of which any is meant: „a, b oder c“.
    AnyOf(Vec<Localized>),
}

/// What Fluent calls the message of this name: its identifiers have no points, and words in them are joined by hyphens.
#[must_use]
pub fn message_identifier(name: &str) -> String {
    name.replace(['.', '_', ' '], "-")
}

/// What the parts of a list are to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    /// All of them: „a, b und c“.
    All,
    /// Any of them: „a, b oder c“.
    Any,
}

/// Whoever has the messages of a language, and writes its numbers and lists: the page, and what is written ahead of it.
pub trait Speaker {
    /// The language, BCP 47.
    fn language(&self) -> &str;

    /// A message with values for its `{ $names }`, in the form for a number, which is `{ $count }` in it.
    fn message(&self, name: &str, count: Option<usize>, values: &[(&str, &str)]) -> String;

    /// A text of the data in the language, or the best there is; empty when there is none.
    fn of(&self, text: &Localized) -> String;

    /// A whole number as the language writes it.
    fn number(&self, number: usize) -> String;

    /// A number with one decimal as the language writes it.
    fn decimal(&self, number: f64) -> String;

    /// Texts as the list that the language makes of them.
    fn list(&self, kind: ListKind, texts: Vec<String>) -> String;

    /// A statement in the words of the language.
    fn statement(&self, statement: &Statement) -> String {
        let values = statement.values.iter();
        let values: Vec<_> = values
            .map(|(name, said)| (*name, self.said(said)))
            .collect();
        let values: Vec<_> = values
            .iter()
            .map(|(name, text)| (*name, text.as_str()))
            .collect();
        self.message(statement.message, statement.count, &values)
    }

    /// What stands for a name, in the words of the language.
    fn said(&self, said: &Said) -> String {
        let names = |texts: &[Localized]| texts.iter().map(|text| self.of(text)).collect();
        match said {
            Said::Text(text) => self.of(text),
            Said::District { locative, label } => match locative.best(self.language()) {
                Some((language, text)) if language == self.language() => with_capital(text),
                _ => self.of(label),
            },
            Said::Number(number) => self.number(*number),
            Said::Decimal(number) => self.decimal(*number),
            Said::Year(year) => year.to_string(),
            Said::All(statements) => {
                let statements = statements.iter().map(|part| self.statement(part));
                self.list(ListKind::All, statements.collect())
            }
            Said::AllOf(texts) => self.list(ListKind::All, names(texts)),
            Said::AnyOf(texts) => self.list(ListKind::Any, names(texts)),
        }
    }
}

/// The text with a capital as its first letter.
fn with_capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// The numbers of a district that sentences tell.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DistrictFigures {
    /// Its initiatives.
    pub total: usize,
    /// The fields of action in the order of the data, each with its initiatives; one initiative may be of several.
    pub fields: Vec<(Localized, usize)>,
    /// Initiatives per so many inhabitants; `None` when that is not known.
    pub rate: Option<f64>,
    /// How many inhabitants the rate is for.
    pub per_inhabitants: usize,
    /// Whether the total is so small that the rate says little.
    pub is_small: bool,
    /// Of how many the source is of `recent_since` or later.
    pub recent: usize,
    /// The year from which on a source is called recent.
    pub recent_since: i32,
    /// Whether the reader chose some initiatives only.
    pub is_filtered: bool,
}

impl DistrictFigures {
    /// The numbers of an area of a coverage.
    ///
    /// - `is_filtered`: whether the reader chose some initiatives only.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number far below 2^32"
    )]
    pub fn of(coverage: &Coverage, area: &Area, config: &AtlasConfig, is_filtered: bool) -> Self {
        let count = |category| coverage.count(&area.tally, &Measure::Of(category));
        let fields = config.fields.iter();
        Self {
            total: area.tally.total,
            fields: fields
                .map(|field| {
                    (
                        field.label.clone(),
                        count(Category::Field(field.id.clone())),
                    )
                })
                .collect(),
            rate: area.per_capita(),
            per_inhabitants: PER_INHABITANTS as usize,
            is_small: is_small(area.tally.total),
            recent: count(Category::Evidence(Evidence::Recent)),
            recent_since: Evidence::RECENT_SINCE,
            is_filtered,
        }
    }

    /// What is said of a district with these numbers; nothing when the data do not say how to speak of it.
    ///
    /// - how many initiatives, and of which fields; of which there is none; that one may be of several, if any is;
    /// - how many that is by inhabitants, and that a small number says little;
    /// - how fresh the sources are.
    #[must_use]
    pub fn statements(&self, district: &District) -> Vec<Statement> {
        let Some(locative) = &district.locative else {
            return Vec::new();
        };
        let place = Said::District {
            locative: locative.clone(),
            label: district.label.clone(),
        };
        if self.total == 0 {
            let message = if self.is_filtered {
                "district.none_chosen"
            } else {
                "district.none"
            };
            return vec![Statement {
                message,
                count: None,
                values: vec![("place", place)],
            }];
        }
        let mut statements = vec![self.recorded(place)];
        statements.extend(self.missing_fields());
        statements.extend(self.several_fields());
        statements.extend(self.rate());
        statements.push(self.freshness());
        statements
    }

    /// How many, and of which fields.
    fn recorded(&self, place: Said) -> Statement {
        let mut present: Vec<&(Localized, usize)> =
            self.fields.iter().filter(|(_, count)| *count > 0).collect();
        present.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let (common, parts): (Vec<_>, Vec<_>) = present
            .into_iter()
            .partition(|(_, count)| *count == self.total);
        let message = self.recorded_message(common.len(), parts.len());
        let part_message = if common.is_empty() {
            "district.part"
        } else {
            "district.part_also"
        };
        let part = |(name, count): &(Localized, usize)| Statement {
            message: part_message,
            count: Some(*count),
            values: vec![("field", Said::Text(name.clone()))],
        };
        let names = common.iter().map(|(name, _)| name.clone());
        Statement {
            message,
            count: Some(self.total),
            values: vec![
                ("place", place),
                ("fields", Said::AllOf(names.collect())),
                ("parts", Said::All(parts.into_iter().map(part).collect())),
            ],
        }
    }

    /// Which message tells so many fields that all have in common, and so many that some have.
    fn recorded_message(&self, common: usize, parts: usize) -> &'static str {
        match (self.is_filtered, common, parts, self.total) {
            (false, 0, _, _) => "district.recorded",
            (false, _, 0, 2) => "district.recorded_both",
            (false, _, 0, _) => "district.recorded_alike",
            (false, _, _, 2) => "district.recorded_both_also",
            (false, ..) => "district.recorded_alike_also",
            (true, 0, _, _) => "district.chosen",
            (true, _, 0, 2) => "district.chosen_both",
            (true, _, 0, _) => "district.chosen_alike",
            (true, _, _, 2) => "district.chosen_both_also",
            (true, ..) => "district.chosen_alike_also",
        }
    }

    /// That the parts add up to more than the whole, if they do. A field that all have in common says so itself.
    fn several_fields(&self) -> Option<Statement> {
        let sum: usize = self.fields.iter().map(|(_, count)| count).sum();
        let has_common = self.fields.iter().any(|(_, count)| *count == self.total);
        let is_worth_saying = sum > self.total && !has_common;
        is_worth_saying.then(|| Statement {
            message: "district.several_fields",
            count: None,
            values: Vec::new(),
        })
    }

    /// Of which fields there is none. Not said of a choice, which may leave them out.
    fn missing_fields(&self) -> Option<Statement> {
        let missing: Vec<Localized> = self
            .fields
            .iter()
            .filter(|(_, count)| *count == 0 && !self.is_filtered)
            .map(|(name, _)| name.clone())
            .collect();
        (!missing.is_empty()).then(|| Statement {
            message: "district.missing_fields",
            count: None,
            values: vec![("fields", Said::AnyOf(missing))],
        })
    }

    fn rate(&self) -> Option<Statement> {
        let rate = self.rate?;
        let message = if self.is_small {
            "district.rate_small"
        } else {
            "district.rate"
        };
        Some(Statement {
            message,
            count: None,
            values: vec![
                ("rate", Said::Decimal(rate)),
                ("per", Said::Number(self.per_inhabitants)),
            ],
        })
    }

    fn freshness(&self) -> Statement {
        let (message, count) = match (self.recent, self.total) {
            (0, total) => ("district.recent_none", total),
            (recent, total) if recent == total => ("district.recent_all", total),
            (recent, total) if recent + 1 == total => ("district.recent_but_one", recent),
            (recent, _) => ("district.recent_some", recent),
        };
        Statement {
            message,
            count: Some(count),
            values: vec![("year", Said::Year(self.recent_since))],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::fixture;

    fn figures(total: usize, fields: [usize; 3]) -> DistrictFigures {
        let names = ["Sprache", "Arbeit", "Wohnen"].map(|name| Localized::new([("de", name)]));
        DistrictFigures {
            total,
            fields: names.into_iter().zip(fields).collect(),
            ..DistrictFigures::default()
        }
    }

    fn messages(figures: &DistrictFigures) -> Vec<&'static str> {
        let regions = fixture::regions();
        let district = regions.find("03351").unwrap();
        let statements = figures.statements(district);
        statements
            .iter()
            .map(|statement| statement.message)
            .collect()
    }

    #[test]
    fn a_message_has_the_name_that_fluent_allows() {
        assert_eq!(
            message_identifier("entry.missing_text"),
            "entry-missing-text"
        );
        assert_eq!(
            message_identifier("type.list of texts"),
            "type-list-of-texts"
        );
    }

    #[test]
    fn a_sentence_begins_with_a_capital() {
        assert_eq!(with_capital("im Landkreis Celle"), "Im Landkreis Celle");
        assert_eq!(with_capital("über"), "Über");
        assert_eq!(with_capital(""), "");
    }

    #[test]
    fn parts_that_add_up_to_more_than_the_whole_are_explained() {
        assert_eq!(
            messages(&figures(4, [3, 2, 0])),
            [
                "district.recorded",
                "district.missing_fields",
                "district.several_fields",
                "district.recent_none"
            ]
        );
        assert_eq!(
            messages(&figures(4, [3, 1, 0])),
            [
                "district.recorded",
                "district.missing_fields",
                "district.recent_none"
            ]
        );
    }

    #[test]
    fn the_largest_part_comes_first_and_equal_ones_in_the_order_of_the_data() {
        let regions = fixture::regions();
        let statements = figures(9, [2, 5, 2]).statements(regions.find("03351").unwrap());
        let parts = statements[0]
            .values
            .iter()
            .find(|(name, _)| *name == "parts");
        let Some((_, Said::All(parts))) = parts else {
            panic!("{:?}", statements[0])
        };
        let counts: Vec<_> = parts.iter().map(|part| part.count.unwrap()).collect();
        assert_eq!(counts, [5, 2, 2]);
        let Said::Text(field) = &parts[1].values[0].1 else {
            panic!("{:?}", parts[1])
        };
        assert_eq!(field.text("de"), "Sprache");
    }

    #[test]
    fn nothing_recorded_is_said_once_and_a_choice_never_speaks_of_missing_fields() {
        assert_eq!(messages(&figures(0, [0, 0, 0])), ["district.none"]);
        let chosen = |total, fields| DistrictFigures {
            is_filtered: true,
            ..figures(total, fields)
        };
        assert_eq!(messages(&chosen(0, [0, 0, 0])), ["district.none_chosen"]);
        assert_eq!(
            messages(&chosen(2, [2, 0, 0])),
            ["district.chosen_both", "district.recent_none"]
        );
    }

    #[test]
    fn a_rate_from_a_small_number_is_called_so() {
        let with_rate = |total, is_small| DistrictFigures {
            rate: Some(1.2),
            is_small,
            recent: total,
            ..figures(total, [total, total, total])
        };
        assert_eq!(
            messages(&with_rate(2, true)),
            [
                "district.recorded_both",
                "district.rate_small",
                "district.recent_all"
            ]
        );
        assert_eq!(messages(&with_rate(9, false))[1], "district.rate");
    }

    #[test]
    fn a_district_of_which_the_data_do_not_say_how_to_speak_has_no_sentences() {
        let mut district = fixture::regions().find("03351").unwrap().clone();
        district.locative = None;
        assert_eq!(figures(3, [3, 0, 0]).statements(&district), []);
    }
}
