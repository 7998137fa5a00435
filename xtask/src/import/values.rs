//! Single values of a cell: ids, years, days, links, numbers.

use projektatlas::atlas::{mail_link, phone_link, web_link};

use super::problem::{PlaceProblem, ProblemKind};

/// The first year in which an initiative can have begun or a page can have been written.
const FIRST_YEAR: i32 = 1800;
/// The longest id, in characters: it stands in addresses.
const ID_MAX_CHARS: usize = 80;

/// An id: words of small letters and digits, joined by hyphens.
///
/// # Errors
///
/// If it is none; with one that could be meant.
pub fn id(cell: &str) -> Result<String, ProblemKind> {
    let suggestion = slug(cell);
    if suggestion == cell {
        return Ok(suggestion);
    }
    Err(ProblemKind::NotAnId {
        value: cell.to_owned(),
        suggestion,
    })
}

/// The id that a title would have.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.to_lowercase().chars() {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            'ä' => slug.push_str("ae"),
            'ö' => slug.push_str("oe"),
            'ü' => slug.push_str("ue"),
            'ß' => slug.push_str("ss"),
            'é' | 'è' | 'ê' => slug.push('e'),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(ID_MAX_CHARS);
    slug.trim_end_matches('-').to_owned()
}

/// A year of four digits, up to `last_year`.
///
/// # Errors
///
/// If it is none.
pub fn year(cell: &str, last_year: i32) -> Result<i32, ProblemKind> {
    let year = cell
        .parse()
        .ok()
        .filter(|year| cell.len() == 4 && (FIRST_YEAR..=last_year).contains(year));
    year.ok_or_else(|| ProblemKind::NotAYear {
        value: cell.to_owned(),
        from: FIRST_YEAR,
        to: last_year,
    })
}

/// A day as ISO 8601 writes it, up to the end of `last_year`.
///
/// # Errors
///
/// If it is none.
pub fn day(cell: &str, last_year: i32) -> Result<String, ProblemKind> {
    let parts: Vec<_> = cell.split('-').collect();
    let number =
        |text: &str, length: usize| text.parse::<i32>().ok().filter(|_| text.len() == length);
    let valid = match parts.as_slice() {
        [year, month, day] => match (number(year, 4), number(month, 2), number(day, 2)) {
            (Some(year), Some(month), Some(day)) => {
                (FIRST_YEAR..=last_year).contains(&year)
                    && (1..=days_in_month(year, month)).contains(&day)
            }
            _ => false,
        },
        _ => false,
    };
    if valid {
        Ok(cell.to_owned())
    } else {
        Err(ProblemKind::NotADay(cell.to_owned()))
    }
}

/// The days of a month of the Gregorian calendar; 0 for a month that does not exist.
fn days_in_month(year: i32, month: i32) -> i32 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + i32::from(leap),
        _ => 0,
    }
}

/// A web address that the app would link to.
///
/// # Errors
///
/// If it is none.
pub fn web_address(cell: &str) -> Result<String, ProblemKind> {
    let valid = web_link(cell).is_some();
    valid
        .then(|| cell.to_owned())
        .ok_or_else(|| ProblemKind::NotAWebAddress(cell.to_owned()))
}

/// An e-mail address that the app would link to.
///
/// # Errors
///
/// If it is none.
pub fn email(cell: &str) -> Result<String, ProblemKind> {
    let valid = mail_link(cell).is_some();
    valid
        .then(|| cell.to_owned())
        .ok_or_else(|| ProblemKind::NotAnEmail(cell.to_owned()))
}

/// A telephone number that the app would link to.
///
/// # Errors
///
/// If it is none.
pub fn phone(cell: &str) -> Result<String, ProblemKind> {
    let valid = phone_link(cell).is_some();
    valid
        .then(|| cell.to_owned())
        .ok_or_else(|| ProblemKind::NotAPhone(cell.to_owned()))
}

/// A German postcode.
///
/// # Errors
///
/// If it is none.
pub fn postcode(cell: &str) -> Result<String, PlaceProblem> {
    let valid = cell.len() == 5 && cell.chars().all(|c| c.is_ascii_digit());
    valid
        .then(|| cell.to_owned())
        .ok_or_else(|| PlaceProblem::NotAPostcode(cell.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_of_small_letters_and_hyphens() {
        assert_eq!(id("sprachcafe-2"), Ok("sprachcafe-2".to_owned()));
        let suggestion = |cell: &str| match id(cell) {
            Err(ProblemKind::NotAnId { suggestion, .. }) => suggestion,
            other => panic!("{cell}: {other:?}"),
        };
        assert_eq!(suggestion("Café für Groß & Klein"), "cafe-fuer-gross-klein");
        assert_eq!(suggestion("-a--b-"), "a-b");
    }

    #[test]
    fn a_year_has_four_digits_and_is_not_to_come() {
        assert_eq!(year("2015", 2026), Ok(2015));
        for wrong in ["2027", "15", "2015.0", "seit 2015", "1015", "02015"] {
            assert!(year(wrong, 2026).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_day_exists() {
        assert!(day("2024-02-29", 2026).is_ok());
        for wrong in [
            "2026-02-29",
            "2026-13-01",
            "1.2.2026",
            "2027-01-01",
            "2026-1-1",
        ] {
            assert!(day(wrong, 2026).is_err(), "{wrong}");
        }
    }

    #[test]
    fn only_what_the_app_would_link_to_is_taken() {
        assert!(web_address("https://www.celle.de").is_ok());
        assert!(web_address("www.celle.de").is_err());
        assert!(web_address("javascript:alert(1)").is_err());
        assert!(email("info@celle.de, rat@celle.de").is_err());
        assert!(phone("0511 1234 oder 5678").is_err());
        assert!(postcode("2922").is_err());
    }
}
