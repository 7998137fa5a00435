//! What other sites put on their pages to show the atlas.

use super::{EmbedOptions, Query};

/// Height of a frame that cannot follow what the atlas wishes; CSS pixels.
pub const FRAME_HEIGHT_PX: u32 = 720;

/// An embed, and the words around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmbedSnippet {
    /// Address of the atlas, with a slash at its end.
    pub home: String,
    /// What is shown.
    pub query: Query,
    /// How.
    pub options: EmbedOptions,
    /// A fixed height in CSS pixels; `None` to follow what the atlas wishes.
    pub height: Option<u32>,
    /// Names the frame for those who do not see it.
    pub title: String,
    /// The link that stands in its place where it cannot be shown.
    pub link: String,
}

impl EmbedSnippet {
    /// Two lines: the script, and the element `<projekt-atlas>`.
    #[must_use]
    pub fn element(&self) -> String {
        let mut attributes: Vec<(String, String)> = super::query::pairs(&self.text())
            .filter(|(name, _)| !name.is_empty())
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        attributes.extend(
            self.height
                .map(|height| ("height".to_owned(), height.to_string())),
        );
        attributes.push(("title".to_owned(), self.title.clone()));
        let attributes: Vec<_> = attributes
            .iter()
            .map(|(name, value)| format!(" {name}=\"{}\"", escaped(value)))
            .collect();
        let attributes = attributes.concat();
        let home = escaped(&self.home);
        format!(
            "<script async src=\"{home}embed.js\"></script>\n<projekt-atlas{attributes}>{}</projekt-atlas>",
            self.fallback()
        )
    }

    /// A frame that needs no script, with the link below.
    #[must_use]
    pub fn frame(&self) -> String {
        let height = self.height.unwrap_or(FRAME_HEIGHT_PX);
        format!(
            "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{height}\" style=\"border:0;height:{height}px\" loading=\"lazy\" \
             allow=\"geolocation; fullscreen\" referrerpolicy=\"strict-origin-when-cross-origin\"></iframe>\n<p>{}</p>",
            escaped(&self.frame_url()),
            escaped(&self.title),
            self.fallback()
        )
    }

    /// The address of the page in the frame.
    #[must_use]
    pub fn frame_url(&self) -> String {
        with_query(&format!("{}embed", self.home), &self.text())
    }

    /// The address of the same in the atlas.
    #[must_use]
    pub fn atlas_url(&self) -> String {
        with_query(&self.home, &self.query.to_string())
    }

    /// The text behind the `?` of the frame's address.
    fn text(&self) -> String {
        let parts = [self.query.to_string(), self.options.to_string()];
        let parts: Vec<_> = parts
            .iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        parts.join("&")
    }

    fn fallback(&self) -> String {
        format!(
            "<a href=\"{}\">{}</a>",
            escaped(&self.atlas_url()),
            escaped(&self.link)
        )
    }
}

fn with_query(address: &str, query: &str) -> String {
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{address}{mark}{query}")
}

/// A text as it stands in HTML, also in an attribute between double quotes.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snippet(text: &str) -> EmbedSnippet {
        EmbedSnippet {
            home: "https://atlas.example.org/".to_owned(),
            query: Query::parse(text),
            options: EmbedOptions::parse(text),
            height: None,
            title: "Atlas: „Celle“".to_owned(),
            link: "Initiativen in Celle".to_owned(),
        }
    }

    #[test]
    fn an_element_has_the_names_of_the_address_as_attributes() {
        assert_eq!(
            snippet("region=03351&field=language&list=bottom&accent=b3005e").element(),
            "<script async src=\"https://atlas.example.org/embed.js\"></script>\n\
             <projekt-atlas region=\"03351\" field=\"language\" list=\"bottom\" accent=\"b3005e\" title=\"Atlas: „Celle“\">\
             <a href=\"https://atlas.example.org/?region=03351&amp;field=language\">Initiativen in Celle</a></projekt-atlas>"
        );
    }

    #[test]
    fn nothing_in_a_query_breaks_out_of_its_attribute() {
        let evil = snippet("q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        for html in [evil.element(), evil.frame()] {
            assert!(!html.contains("<script>alert"), "{html}");
        }
        assert!(
            evil.element()
                .contains("q=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"")
        );
    }

    #[test]
    fn a_frame_has_a_height_in_any_case() {
        let mut snippet = snippet("field=language&theme=dark");
        assert!(snippet.frame().contains("height=\"720\""));
        assert!(
            snippet
                .frame()
                .contains("src=\"https://atlas.example.org/embed?field=language&amp;theme=dark\"")
        );
        snippet.height = Some(400);
        assert!(
            snippet.frame().contains("height=\"400\"")
                && snippet.element().contains(" height=\"400\"")
        );
    }
}
