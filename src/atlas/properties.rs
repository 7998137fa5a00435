//! Reading the properties of a feature: by name, with the type they should have.

use serde_json::{Map, Value};

use super::ProblemKind;

/// The properties of a feature or of an object among them.
pub(super) struct Properties<'a> {
    values: &'a Map<String, Value>,
}

impl<'a> Properties<'a> {
    pub(super) fn new(values: &'a Map<String, Value>) -> Self {
        Self { values }
    }

    /// A text that has to be there; white space around it is cut off.
    pub(super) fn required_text(&self, property: &'static str) -> Result<String, ProblemKind> {
        self.text(property)?.ok_or(ProblemKind::Missing(property))
    }

    /// A text, `None` when absent, null or blank.
    pub(super) fn text(&self, property: &'static str) -> Result<Option<String>, ProblemKind> {
        match self.present(property) {
            None => Ok(None),
            Some(Value::String(text)) => {
                Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty()))
            }
            Some(_) => Err(ProblemKind::WrongType {
                property,
                expected: "text",
            }),
        }
    }

    /// A list of texts, empty when absent or null.
    pub(super) fn texts(&self, property: &'static str) -> Result<Vec<String>, ProblemKind> {
        let wrong = || ProblemKind::WrongType {
            property,
            expected: "list of texts",
        };
        match self.present(property) {
            None => Ok(Vec::new()),
            Some(Value::Array(values)) => values
                .iter()
                .map(|value| value.as_str().map(str::to_owned).ok_or_else(wrong))
                .collect(),
            Some(_) => Err(wrong()),
        }
    }

    /// A year, `None` when absent or null.
    pub(super) fn year(&self, property: &'static str) -> Result<Option<i32>, ProblemKind> {
        match self.present(property) {
            None => Ok(None),
            Some(value) => value
                .as_i64()
                .and_then(|year| i32::try_from(year).ok())
                .filter(|year| (1..=9999).contains(year))
                .map(Some)
                .ok_or(ProblemKind::WrongType {
                    property,
                    expected: "year",
                }),
        }
    }

    /// A level of tiles, `None` when absent or null.
    pub(super) fn level(&self, property: &'static str) -> Result<Option<u32>, ProblemKind> {
        match self.present(property) {
            None => Ok(None),
            Some(value) => value
                .as_u64()
                .and_then(|level| u32::try_from(level).ok())
                .map(Some)
                .ok_or(ProblemKind::WrongType {
                    property,
                    expected: "number",
                }),
        }
    }

    /// An object among the properties, `None` when absent or null.
    pub(super) fn object(
        &self,
        property: &'static str,
    ) -> Result<Option<Properties<'a>>, ProblemKind> {
        match self.present(property) {
            None => Ok(None),
            Some(Value::Object(values)) => Ok(Some(Properties { values })),
            Some(_) => Err(ProblemKind::WrongType {
                property,
                expected: "object",
            }),
        }
    }

    /// The texts of an object of texts, with their names.
    pub(super) fn named_texts(
        &self,
        property: &'static str,
    ) -> Result<Vec<(String, String)>, ProblemKind> {
        let Some(object) = self.object(property)? else {
            return Ok(Vec::new());
        };
        let text = |(name, value): (&String, &Value)| match value {
            Value::String(text) => Ok((name.clone(), text.clone())),
            _ => Err(ProblemKind::WrongType {
                property,
                expected: "object of texts",
            }),
        };
        object.values.iter().map(text).collect()
    }

    /// One of the given words.
    pub(super) fn one_of<T: Copy>(
        &self,
        property: &'static str,
        words: &[(&str, T)],
    ) -> Result<Option<T>, ProblemKind> {
        let Some(text) = self.text(property)? else {
            return Ok(None);
        };
        let known = words
            .iter()
            .find(|(word, _)| *word == text)
            .map(|(_, value)| *value);
        known.map(Some).ok_or(ProblemKind::UnknownValue {
            property,
            value: shortened(&text),
        })
    }

    fn present(&self, property: &str) -> Option<&'a Value> {
        self.values
            .get(last_part(property))
            .filter(|value| !value.is_null())
    }
}

/// The name of a property within its object: `name` of `organisation.name`.
fn last_part(property: &str) -> &str {
    property.rsplit('.').next().unwrap_or(property)
}

/// At most the first 60 characters, for messages.
pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
