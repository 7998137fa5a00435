//! JSON without white space.

use serde::de::IgnoredAny;

/// Removes the white space between the values of a JSON text, and a byte order mark before it. Numbers, names and their
/// order stay as they are written.
///
/// # Errors
///
/// If the text is not JSON.
pub fn minified(text: &str) -> Result<String, serde_json::Error> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str::<IgnoredAny>(text)?;
    let mut short = String::with_capacity(text.len());
    let mut in_string = false;
    let mut escaped = false;
    for c in text.chars() {
        if in_string {
            short.push(c);
            in_string = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if !c.is_ascii_whitespace() {
            short.push(c);
            in_string = c == '"';
        }
    }
    Ok(short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_white_space_between_values_goes() {
        let text = "\u{feff}{\n  \"name\": \"Café \\\"Welt\\\" \\\\\",\n  \"at\": [9.730, 1e5 , -0.0]\n}\n";
        assert_eq!(
            minified(text).unwrap(),
            "{\"name\":\"Café \\\"Welt\\\" \\\\\",\"at\":[9.730,1e5,-0.0]}"
        );
    }

    #[test]
    fn a_broken_file_is_reported_with_its_line() {
        let error = minified("{\n  \"a\": 1,\n}").unwrap_err();
        assert_eq!(error.line(), 3);
    }
}
