//! What a source says about an offer: whether it ended, and how fresh the page is.

use super::problem::ProblemKind;

/// The first year whose pages count as recent.
const RECENT_FROM: i32 = 2022;

/// Status and evidence, as words of the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// `active` or `ended`.
    pub status: &'static str,
    /// `recent`, `older` or `undated`.
    pub evidence: &'static str,
}

/// Status and evidence of a row: as its column `currency` says, else by the year of the page.
///
/// # Errors
///
/// If the word is not known or contradicts the year.
pub fn standing(currency: Option<&str>, year: Option<i32>) -> Result<Standing, ProblemKind> {
    let by_year = match year {
        Some(year) if year >= RECENT_FROM => "recent",
        Some(_) => "older",
        None => "undated",
    };
    let (status, evidence) = match currency {
        None => ("active", by_year),
        Some("ended_per_page") => ("ended", by_year),
        Some("page_2022_or_later") => ("active", "recent"),
        Some("older_page") => ("active", "older"),
        Some("undated_page") => ("active", "undated"),
        Some(other) => {
            return Err(ProblemKind::UnknownCode {
                value: other.to_owned(),
                known: "page_2022_or_later, older_page, undated_page, ended_per_page".to_owned(),
            });
        }
    };
    match (currency, year) {
        (Some(currency), Some(year)) if evidence != by_year => {
            Err(ProblemKind::CurrencyContradictsYear {
                currency: currency.to_owned(),
                year,
            })
        }
        _ => Ok(Standing { status, evidence }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(currency: Option<&str>, year: Option<i32>) -> Option<(&'static str, &'static str)> {
        standing(currency, year)
            .ok()
            .map(|standing| (standing.status, standing.evidence))
    }

    #[test]
    fn the_word_of_the_table_counts_if_the_year_agrees() {
        assert_eq!(
            words(Some("page_2022_or_later"), Some(2022)),
            Some(("active", "recent"))
        );
        assert_eq!(
            words(Some("page_2022_or_later"), None),
            Some(("active", "recent"))
        );
        assert_eq!(
            words(Some("older_page"), Some(2021)),
            Some(("active", "older"))
        );
        assert_eq!(
            words(Some("undated_page"), None),
            Some(("active", "undated"))
        );
        assert_eq!(words(Some("older_page"), Some(2024)), None);
        assert_eq!(words(Some("undated_page"), Some(2024)), None);
        assert_eq!(words(Some("gestern"), None), None);
    }

    #[test]
    fn what_has_ended_is_as_fresh_as_its_page() {
        assert_eq!(
            words(Some("ended_per_page"), Some(2024)),
            Some(("ended", "recent"))
        );
        assert_eq!(
            words(Some("ended_per_page"), Some(2010)),
            Some(("ended", "older"))
        );
        assert_eq!(
            words(Some("ended_per_page"), None),
            Some(("ended", "undated"))
        );
        assert_eq!(words(None, Some(2023)), Some(("active", "recent")));
    }
}
