//! Figures of the districts: `districts.csv`, and what `atlas.json` says about its columns.

use std::collections::BTreeMap;

use csv_core::{ReadRecordResult, Reader};
use serde::Deserialize;
use serde_json::Value;
use thiserror::Error;

use crate::atlas::Localized;

/// Columns that a table may have.
const MAX_COLUMNS: usize = 64;

/// Figures of the districts, by official key and column.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Statistics {
    by_ags: BTreeMap<String, BTreeMap<String, f64>>,
}

/// Why a table of figures is of no use.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum StatisticsError {
    /// The first line names no column with the keys of the districts.
    #[error("`districts.csv`: there is no column `ags`")]
    NoKeys,
    /// A line has more columns than a table may have.
    #[error("`districts.csv`: a line has more than {MAX_COLUMNS} columns")]
    Wide,
}

/// What a column of figures is: a member of `statistics` in `atlas.json`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Statistic {
    /// Its name in the atlas.
    pub id: String,
    /// Its name in `districts.csv`.
    pub column: String,
    /// Its name for readers.
    pub label: Localized,
    /// The day, or the year, it is of: ISO 8601.
    pub date: String,
    /// Whose figures these are.
    pub source: StatisticSource,
}

/// Whose figures these are.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct StatisticSource {
    /// The office and its table.
    pub name: Localized,
    /// Where they are found; as written, see [`web_link`](crate::atlas::web_link).
    pub url: String,
}

impl Statistic {
    /// The one with this id among those of `atlas.json`; `None` when there is none, or one that misses something.
    #[must_use]
    pub fn find(statistics: &Value, id: &str) -> Option<Self> {
        let mut all = statistics.as_array()?.iter();
        let found =
            all.find(|statistic| statistic.get("id").and_then(Value::as_str) == Some(id))?;
        Self::deserialize(found).ok()
    }
}

impl Statistics {
    /// The column of inhabitants.
    pub const POPULATION: &'static str = "population";

    /// Reads `districts.csv` (RFC 4180): a line of names, among them `ags`, and one line a district. What is no number is
    /// no figure.
    ///
    /// # Errors
    ///
    /// When the first line has no `ags`, or a line has very many columns.
    pub fn parse(text: &str) -> Result<Self, StatisticsError> {
        let mut records = records(text)?.into_iter();
        let names = records.next().unwrap_or_default();
        let key = names
            .iter()
            .position(|name| name == "ags")
            .ok_or(StatisticsError::NoKeys)?;
        let by_ags = records.filter_map(|record| {
            let figures = names.iter().zip(&record).filter_map(|(name, text)| {
                let figure: f64 = text.trim().parse().ok()?;
                (name != "ags" && figure.is_finite()).then(|| (name.clone(), figure))
            });
            Some((record.get(key)?.clone(), figures.collect()))
        });
        Ok(Self {
            by_ags: by_ags.collect(),
        })
    }

    /// The figure of a district; `None` when there is none.
    #[must_use]
    pub fn value(&self, ags: &str, column: &str) -> Option<f64> {
        self.by_ags.get(ags)?.get(column).copied()
    }
}

/// The lines of a table, each as its fields.
fn records(text: &str) -> Result<Vec<Vec<String>>, StatisticsError> {
    let mut reader = Reader::new();
    let mut rest = text.as_bytes();
    // No field is longer than the text, so this never runs full.
    let mut output = vec![0; text.len() + 1];
    let mut ends = [0; MAX_COLUMNS];
    let mut records = Vec::new();
    let (mut written, mut ended) = (0, 0);
    loop {
        let (result, read, wrote, ends_wrote) = reader.read_record(
            rest,
            output.get_mut(written..).unwrap_or_default(),
            ends.get_mut(ended..).unwrap_or_default(),
        );
        rest = rest.get(read..).unwrap_or_default();
        written += wrote;
        ended += ends_wrote;
        match result {
            // What there is has been read: the next call, with nothing to read, ends the last line.
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                return Err(StatisticsError::Wide);
            }
            ReadRecordResult::Record => {
                let starts = std::iter::once(0).chain(ends.iter().copied());
                let fields = starts.zip(ends.iter().copied()).take(ended);
                let field = |(start, end)| {
                    let bytes = output.get(start..end).unwrap_or_default();
                    String::from_utf8_lossy(bytes).into_owned()
                };
                records.push(fields.map(field).collect());
                (written, ended) = (0, 0);
            }
            ReadRecordResult::End => return Ok(records),
        }
    }
}
