//! Who has to be named for what: the member `credits` of `atlas.json`.

use serde::Deserialize;

use super::Localized;

/// Who has to be named for what.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Credit {
    /// What was taken.
    #[serde(default)]
    pub subject: Localized,
    /// Whose it is, in the words they ask for.
    pub holder: String,
    /// Under which licence.
    pub licence: Licence,
    /// Where it is found.
    #[serde(default)]
    pub url: Option<String>,
}

/// A licence.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Licence {
    /// Its short name.
    pub name: String,
    /// Its text.
    #[serde(default)]
    pub url: Option<String>,
}

impl Credit {
    /// Who has to be named for the collection of initiatives: the first of the credits. `None` when there is none.
    #[must_use]
    pub fn of_collection(credits: &serde_json::Value) -> Option<Self> {
        Self::deserialize(credits.get(0)?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_credit_is_that_of_the_collection() {
        let credits =
            serde_json::json!([{"holder": "Projektatlas", "licence": {"name": "CC BY 4.0"}}, {}]);
        let credit = Credit::of_collection(&credits).unwrap();
        assert_eq!(
            (credit.holder.as_str(), credit.licence.name.as_str()),
            ("Projektatlas", "CC BY 4.0")
        );
        assert_eq!(Credit::of_collection(&serde_json::json!([])), None);
    }
}
