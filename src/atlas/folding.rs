//! Folding words so that spellings of one word compare equal.

/// Folds a text for comparing: lower case, no accents, `ß` as `ss`, and ä, ae, a alike (also ö and ü).
///
/// `Grüße`, `Gruesse` and `GRUSSE` all fold to `grusse`. Other letters stay as they are, so scripts without case pass
/// through. What separates words becomes one space; the text neither begins nor ends with one.
/// Since `ue` folds to `u` everywhere, `neue` and `neu` are alike too: a search may find a little more, never less.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().map(lower_case) {
        match base_letter(c) {
            Some(base) => push_letters(&mut folded, base),
            // A combining mark, as in decomposed text: the letter before it stays.
            None if ('\u{300}'..='\u{36f}').contains(&c) => {}
            None if c.is_alphanumeric() => push_letter(&mut folded, c),
            None => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

fn push_letters(folded: &mut String, letters: &str) {
    for letter in letters.chars() {
        push_letter(folded, letter);
    }
}

/// Adds a letter, unless it is the `e` that spells an umlaut.
fn push_letter(folded: &mut String, letter: char) {
    if letter == 'e' && folded.ends_with(['a', 'o', 'u']) {
        return;
    }
    folded.push(letter);
}

/// The small letter for a capital of the Latin, Greek and Cyrillic alphabets, other characters as they are.
///
/// The standard library knows more scripts with case, by tables of 24 KiB; of those none is spoken here.
///
/// # Source
///
/// Unicode code charts: Latin-1 Supplement, Latin Extended-A, Greek and Coptic, Cyrillic.
fn lower_case(c: char) -> char {
    let shifted = |by: u32| char::from_u32(u32::from(c) + by).unwrap_or(c);
    match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => {
            shifted(32)
        }
        'Ѐ'..='Џ' => shifted(80),
        'ẞ' => 'ß',
        'İ' => 'i',
        'Ÿ' => 'ÿ',
        'Ґ' => 'ґ',
        'Ā'..='ķ' | 'Ŋ'..='ŷ' if u32::from(c) % 2 == 0 => shifted(1),
        'Ĺ'..='ň' | 'Ź'..='ž' if u32::from(c) % 2 == 1 => shifted(1),
        'Ș' | 'Ț' => shifted(1),
        _ => c,
    }
}

/// The plain letters for one with an accent, `None` for all others.
///
/// # Source
///
/// Unicode Character Database, canonical decompositions of Latin-1 and Latin Extended-A, and the letters that
/// German and its neighbours write with a stroke or as a ligature.
fn base_letter(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'à'..='æ' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'č' | 'ċ' | 'ĉ' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' | 'ģ' | 'ġ' | 'ĝ' => "g",
        'ì'..='ï' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ł' | 'ĺ' | 'ľ' | 'ļ' => "l",
        'ñ' | 'ń' | 'ň' | 'ņ' => "n",
        'œ' | 'ø' | 'ò'..='ö' | 'ō' | 'ŏ' | 'ő' => "o",
        'ŕ' | 'ř' | 'ŗ' => "r",
        'ś' | 'š' | 'ş' | 'ș' | 'ŝ' => "s",
        'ť' | 'ţ' | 'ț' => "t",
        'ù'..='ü' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spellings_of_one_word_fold_alike() {
        assert_eq!(folded("Grüße"), folded("GRUESSE"));
        assert_eq!(folded("Grüße"), folded("gru\u{308}sse"));
        assert_eq!(folded("Königslutter"), folded("konigslutter"));
        assert_eq!(folded("Café-Treff  „Welt“"), "cafe treff welt");
        assert_eq!(folded("мовні курси"), "мовні курси");
        assert_eq!(folded("İzmir"), "izmir");
    }

    #[test]
    fn capitals_become_small_as_the_standard_library_has_it() {
        let letters = ('A'..='Z')
            .chain('\u{c0}'..='\u{17f}')
            .chain('Α'..='Ω')
            .chain('Ѐ'..='Я')
            .chain(['Ґ', 'Ș', 'Ț', 'ẞ']);
        for letter in letters.filter(|letter| *letter != 'İ') {
            assert_eq!(
                lower_case(letter).to_string(),
                letter.to_lowercase().to_string(),
                "{letter}"
            );
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing_more(text in ".{0,40}") {
            prop_assert_eq!(folded(&folded(&text)), folded(&text));
        }
    }
}
