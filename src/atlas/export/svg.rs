//! SVG as text: elements, attributes, and texts in which nothing is markup.

use crate::atlas::decimal;

/// An SVG that is being written. Elements that were opened are closed in turn.
#[derive(Debug, Clone, Default)]
pub struct Svg {
    text: String,
    open: Vec<&'static str>,
}

/// The value of an attribute.
#[derive(Debug, Clone, Copy)]
pub enum Value<'a> {
    /// As it is.
    Text(&'a str),
    /// A length or coordinate, to a hundredth.
    Length(f64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Value<'_> {
    fn from(length: f64) -> Self {
        Self::Length(length)
    }
}

impl Svg {
    /// Opens an element, which [`close`](Self::close) ends.
    pub fn open(&mut self, name: &'static str, attributes: &[(&str, Value)]) {
        self.begin(name, attributes);
        self.text.push('>');
        self.open.push(name);
    }

    /// Ends the element that was opened last.
    pub fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.text.push_str("</");
            self.text.push_str(name);
            self.text.push('>');
        }
    }

    /// An element without content.
    pub fn element(&mut self, name: &'static str, attributes: &[(&str, Value)]) {
        self.begin(name, attributes);
        self.text.push_str("/>");
    }

    /// An element that holds a text.
    pub fn text(&mut self, name: &'static str, attributes: &[(&str, Value)], text: &str) {
        self.open(name, attributes);
        push_escaped(&mut self.text, text);
        self.close();
    }

    /// The text of the drawing; what is open is closed.
    #[must_use]
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.text
    }

    fn begin(&mut self, name: &str, attributes: &[(&str, Value)]) {
        self.text.push('<');
        self.text.push_str(name);
        for (name, value) in attributes {
            self.text.push(' ');
            self.text.push_str(name);
            self.text.push_str("=\"");
            match value {
                Value::Text(text) => push_escaped(&mut self.text, text),
                Value::Length(length) => self.text.push_str(&decimal(*length, 2)),
            }
            self.text.push('"');
        }
    }
}

/// Appends a text in which XML sees no markup; characters that XML 1.0 forbids are left out.
fn push_escaped(text: &mut String, piece: &str) {
    for letter in piece.chars() {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            '\t' | '\n' | '\r' => text.push(' '),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            letter => text.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_nest_and_texts_hold_no_markup() {
        let mut svg = Svg::default();
        svg.open("g", &[("class", "a\"b".into()), ("x", 1.005.into())]);
        svg.text("text", &[], "<script>&\u{1}\n</script>");
        svg.element("path", &[("d", "M0 0".into())]);
        assert_eq!(
            svg.finish(),
            "<g class=\"a&quot;b\" x=\"1.00\"><text>&lt;script&gt;&amp; &lt;/script&gt;</text><path d=\"M0 0\"/></g>"
        );
    }
}
