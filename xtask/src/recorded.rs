//! `data/changes.csv`: on which day each initiative came into the collection, and on which its entry last changed.
//!
//! These are the dates that the data have of their own; what they say of the sources are years. `cargo xtask import` writes
//! them, feeds are made from them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::Value;
use thiserror::Error;

/// The first row of the table.
const HEAD: &str = "id,recorded,changed";
/// How days are written.
const DAY: &str = "%Y-%m-%d";

/// Why a table of days could not be read.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum RecordedError {
    /// It is no table with these columns.
    #[error("not CSV with the columns {HEAD}")]
    Csv(#[from] csv::Error),
    /// A day is none.
    #[error("{id}: `{day}` is no day like 2026-11-25")]
    Day {
        /// Of which entry.
        id: String,
        /// What stands there.
        day: String,
        /// Why it is no day.
        #[source]
        source: chrono::ParseError,
    },
}

/// The days of one entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// On which it came into the collection.
    pub recorded: NaiveDate,
    /// On which it last changed; `None` if it has not.
    pub changed: Option<NaiveDate>,
}

impl Days {
    /// The later of the two.
    pub fn latest(self) -> NaiveDate {
        self.changed.unwrap_or(self.recorded)
    }
}

/// The days of all entries, by id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recorded(BTreeMap<String, Days>);

impl Recorded {
    /// Reads the table.
    ///
    /// # Errors
    ///
    /// If it is no such table.
    pub fn parse(text: &str) -> Result<Self, RecordedError> {
        let mut days = BTreeMap::new();
        for row in csv::Reader::from_reader(text.as_bytes()).deserialize() {
            let (id, recorded, changed): (String, String, Option<String>) = row?;
            let day = |day: &str| {
                NaiveDate::parse_from_str(day, DAY).map_err(|source| RecordedError::Day {
                    id: id.clone(),
                    day: day.to_owned(),
                    source,
                })
            };
            let both = Days {
                recorded: day(&recorded)?,
                changed: changed.as_deref().map(day).transpose()?,
            };
            days.insert(id, both);
        }
        Ok(Self(days))
    }

    /// The days of an entry; `None` if it is not in the table.
    pub fn of(&self, id: &str) -> Option<Days> {
        self.0.get(id).copied()
    }

    /// The day on which any entry last came or changed; `None` without entries.
    pub fn latest(&self) -> Option<NaiveDate> {
        self.0.values().map(|days| days.latest()).max()
    }

    /// The days after `before`, features by id, has become `after` today: new entries come today, those that differ
    /// change today, and those that are gone are forgotten.
    pub fn after_change(
        &self,
        before: &BTreeMap<String, Value>,
        after: &BTreeMap<String, Value>,
        today: NaiveDate,
    ) -> Self {
        let days = |(id, feature): (&String, &Value)| {
            let known = self.of(id);
            let differs = before.get(id).is_some_and(|old| old != feature);
            let days = match known {
                Some(days) if differs => Days {
                    changed: Some(today),
                    ..days
                },
                Some(days) => days,
                None => Days {
                    recorded: today,
                    changed: None,
                },
            };
            (id.clone(), days)
        };
        Self(after.iter().map(days).collect())
    }

    /// The table that [`parse`](Self::parse) reads, in the order of the ids.
    pub fn text(&self) -> String {
        let row = |(id, days): (&String, &Days)| {
            let changed = days.changed.map(|day| day.format(DAY).to_string());
            let changed = changed.unwrap_or_default();
            format!("{id},{},{changed}\n", days.recorded.format(DAY))
        };
        let rows: String = self.0.iter().map(row).collect();
        format!("{HEAD}\n{rows}")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        NaiveDate::parse_from_str(text, DAY).unwrap()
    }

    #[test]
    fn a_table_is_read_and_written_alike() {
        let text = "id,recorded,changed\na,2026-11-25,\nb,2026-11-25,2027-01-02\n";
        let recorded = Recorded::parse(text).unwrap();
        assert_eq!(recorded.text(), text);
        assert_eq!(recorded.of("b").unwrap().latest(), day("2027-01-02"));
        assert_eq!(recorded.latest(), Some(day("2027-01-02")));
    }

    #[test]
    fn a_day_that_is_none_is_named_with_its_entry() {
        let error = Recorded::parse("id,recorded,changed\na,25.11.2026,\n").unwrap_err();
        assert_eq!(
            error.to_string(),
            "a: `25.11.2026` is no day like 2026-11-25"
        );
    }

    #[test]
    fn new_entries_come_today_and_others_change_today_only_if_they_differ() {
        let features = |values: &[(&str, i32)]| {
            let feature = |(id, value): &(&str, i32)| ((*id).to_owned(), json!({ "x": value }));
            values.iter().map(feature).collect::<BTreeMap<_, _>>()
        };
        let before = features(&[("gone", 1), ("same", 1), ("other", 1)]);
        let after = features(&[("same", 1), ("other", 2), ("new", 1)]);
        let text = "id,recorded,changed\ngone,2026-01-01,\nsame,2026-01-01,\nother,2026-01-01,\n";
        let recorded = Recorded::parse(text).unwrap();
        let today = day("2026-12-01");
        assert_eq!(
            recorded.after_change(&before, &after, today).text(),
            "id,recorded,changed\nnew,2026-12-01,\nother,2026-01-01,2026-12-01\nsame,2026-01-01,\n"
        );
    }
}
