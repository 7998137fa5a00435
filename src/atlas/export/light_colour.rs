//! Colours on paper.

/// The colour that a token of the style sheet has in the light theme: `light-dark(#fff, #000)` gives `#fff`. Any other
/// value is given back.
#[must_use]
pub fn light_colour(token: &str) -> String {
    let token = token.trim();
    let inner = token
        .strip_prefix("light-dark(")
        .and_then(|inner| inner.strip_suffix(')'));
    let light = inner.and_then(|inner| inner.split(',').next());
    light.unwrap_or(token).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paper_is_light() {
        assert_eq!(light_colour(" light-dark(#ffffff, #14191d)"), "#ffffff");
        assert_eq!(light_colour("#0b5a7d"), "#0b5a7d");
    }
}
