//! How a view is cited.

use serde_json::json;

/// What a citation is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// Who publishes: name of the atlas.
    pub publisher: String,
    /// What is shown, in words.
    pub title: String,
    /// The link that shows it again.
    pub url: String,
    /// Day on which it was seen, ISO 8601.
    pub accessed: String,
    /// Version of the data, if they have one.
    pub version: Option<String>,
    /// Words before it in a note: „Datenstand“.
    pub version_word: String,
    /// Language of the title, BCP 47.
    pub language: String,
}

impl Citation {
    /// An entry for BibTeX and biblatex (`@online` is biblatex's; BibTeX takes it for `@misc`).
    #[must_use]
    pub fn bibtex(&self) -> String {
        let note = self.version.as_ref().map(|version| {
            format!(
                ",\n  note = {{{}}}",
                escaped(&format!("{} {version}", self.version_word))
            )
        });
        format!(
            "@online{{{},\n  author = {{{{{}}}}},\n  title = {{{{{}}}}},\n  year = {{{}}},\n  url = {{{}}},\n  urldate = {{{}}}{}\n}}\n",
            self.key(),
            escaped(&self.publisher),
            escaped(&self.title),
            self.year(),
            self.url,
            self.accessed,
            note.unwrap_or_default()
        )
    }

    /// The same for Zotero and others, as CSL-JSON: a list of one item.
    #[must_use]
    pub fn csl_json(&self) -> String {
        let parts: Vec<i32> = self
            .accessed
            .split('-')
            .filter_map(|part| part.parse().ok())
            .collect();
        let mut item = json!({
            "id": self.key(),
            "type": "webpage",
            "title": self.title,
            "author": [{"literal": self.publisher}],
            "container-title": self.publisher,
            "language": self.language,
            "URL": self.url,
            "accessed": {"date-parts": [parts]},
        });
        if let (Some(item), Some(version)) = (item.as_object_mut(), &self.version) {
            item.insert("version".to_owned(), version.as_str().into());
        }
        serde_json::to_string_pretty(&json!([item])).unwrap_or_default()
    }

    /// A key that differs with version and day.
    fn key(&self) -> String {
        let version = self.version.as_deref().unwrap_or("ohne-fassung");
        format!("projektatlas-{version}-{}", self.accessed)
    }

    /// The year of the day.
    fn year(&self) -> &str {
        self.accessed.split('-').next().unwrap_or_default()
    }
}

/// A text in which TeX sees no commands. Braces are dropped: they would have to be balanced.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' | '%' | '$' | '#' | '_' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            '\\' => escaped.push_str("\\textbackslash "),
            '~' => escaped.push_str("\\textasciitilde "),
            '^' => escaped.push_str("\\textasciicircum "),
            '{' | '}' => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn citation() -> Citation {
        Citation {
            publisher: "Projektatlas Niedersachsen".to_owned(),
            title: "Sprache & Arbeit, Landkreis Celle".to_owned(),
            url: "https://atlas.example/?field=language&data=f436d6c52722".to_owned(),
            accessed: "2026-11-25".to_owned(),
            version: Some("f436d6c52722".to_owned()),
            version_word: "Datenstand".to_owned(),
            language: "de".to_owned(),
        }
    }

    #[test]
    fn bibtex_holds_the_link_as_it_is_and_the_title_without_commands() {
        assert_eq!(
            citation().bibtex(),
            "@online{projektatlas-f436d6c52722-2026-11-25,\n  author = {{Projektatlas Niedersachsen}},\n  title = {{Sprache \\& Arbeit, Landkreis Celle}},\n  year = {2026},\n  url = {https://atlas.example/?field=language&data=f436d6c52722},\n  urldate = {2026-11-25},\n  note = {Datenstand f436d6c52722}\n}\n"
        );
        let odd = Citation {
            title: "50 % {unbalanced \\input{x}".to_owned(),
            version: None,
            ..citation()
        };
        let bibtex = odd.bibtex();
        assert!(
            bibtex.contains("title = {{50 \\% unbalanced \\textbackslash inputx}}"),
            "{bibtex}"
        );
        assert_eq!(bibtex.matches('{').count(), bibtex.matches('}').count());
    }

    #[test]
    fn csl_json_is_a_list_of_one_page_with_the_day_in_parts() {
        let items: serde_json::Value = serde_json::from_str(&citation().csl_json()).unwrap();
        assert_eq!(items[0]["type"], "webpage");
        assert_eq!(items[0]["accessed"]["date-parts"][0], json!([2026, 11, 25]));
        assert_eq!(items[0]["version"], "f436d6c52722");
        assert_eq!(items[0]["URL"], citation().url);
    }
}
