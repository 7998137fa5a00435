//! Names of files that say what is in them.

use crate::atlas::folded;

/// A name may be so long, without its date and ending: some systems allow no more than 143 bytes.
const MOST_LETTERS: usize = 80;

/// The name of a file from words about what is in it, the day it was taken, and its ending:
/// `projektatlas-sprache-celle-2026-11-25.csv`. Words that would make it too long are left out.
#[must_use]
pub fn file_name(words: &[String], date: &str, ending: &str) -> String {
    let mut name = String::from("projektatlas");
    for word in words {
        let word = spelled(word);
        if word.is_empty() || name.len() + 1 + word.len() > MOST_LETTERS {
            continue;
        }
        name.push('-');
        name.push_str(&word);
    }
    format!("{name}-{date}.{ending}")
}

/// A word in small letters, digits and hyphens, with German umlauts written out.
fn spelled(word: &str) -> String {
    let mut plain = String::new();
    for letter in word.to_lowercase().chars() {
        match letter {
            'ä' => plain.push_str("ae"),
            'ö' => plain.push_str("oe"),
            'ü' => plain.push_str("ue"),
            'ß' => plain.push_str("ss"),
            letter if letter.is_ascii_alphanumeric() => plain.push(letter),
            letter if letter.is_alphanumeric() => plain.push_str(&folded(&letter.to_string())),
            _ => plain.push('-'),
        }
    }
    let ascii = plain.split('-').map(|part| {
        let letters = part.chars().filter(char::is_ascii_alphanumeric);
        letters.collect::<String>()
    });
    let parts: Vec<String> = ascii.filter(|part| !part.is_empty()).collect();
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(words: &[&str]) -> String {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        file_name(&words, "2026-11-25", "csv")
    }

    #[test]
    fn a_name_says_what_is_in_the_file_and_when() {
        assert_eq!(name(&[]), "projektatlas-2026-11-25.csv");
        assert_eq!(
            name(&["Sprache", "Landkreis Celle"]),
            "projektatlas-sprache-landkreis-celle-2026-11-25.csv"
        );
        assert_eq!(
            name(&["Lüneburg", "„Café & Straße“", "Γειά"]),
            "projektatlas-lueneburg-cafe-strasse-2026-11-25.csv"
        );
    }

    #[test]
    fn nothing_a_reader_types_leads_out_of_the_folder_or_makes_it_too_long() {
        assert_eq!(
            name(&["../../etc/passwd"]),
            "projektatlas-etc-passwd-2026-11-25.csv"
        );
        assert!(
            name(&["a".repeat(300).as_str(), "Celle"])
                .ends_with("projektatlas-celle-2026-11-25.csv")
        );
    }
}
