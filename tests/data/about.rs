//! `about.json`: the numbers it tells of the data, against the data.

use projektatlas::atlas::{Evidence, Initiative, Precision, Scope, Status};
use serde_json::Value;

use super::{dataset, json};

/// The text of one section in one language.
fn section(id: &str, language: &str) -> String {
    fn collect(value: &Value, language: &str, text: &mut String) {
        match value {
            Value::Array(values) => values
                .iter()
                .for_each(|value| collect(value, language, text)),
            Value::Object(members) => {
                for (name, value) in members {
                    match value.as_str() {
                        Some(words) if name == language => text.extend([words, "\n"]),
                        _ => collect(value, language, text),
                    }
                }
            }
            _ => {}
        }
    }
    let about = json("about.json");
    let sections = about["sections"].as_array().into_iter().flatten();
    let wanted = sections
        .into_iter()
        .find(|section| section["id"] == id)
        .expect("the section is there");
    let mut text = String::new();
    collect(wanted, language, &mut text);
    text
}

#[test]
fn the_page_tells_the_numbers_of_the_files() {
    let dataset = dataset();
    let count = |fits: &dyn Fn(&Initiative) -> bool| {
        dataset
            .initiatives()
            .iter()
            .filter(|entry| fits(entry))
            .count()
    };
    let active = |evidence| {
        move |entry: &Initiative| entry.status == Status::Active && entry.evidence == evidence
    };
    let told = [
        count(&|_| true),
        count(&active(Evidence::Recent)),
        count(&active(Evidence::Older)),
        count(&active(Evidence::Undated)),
        count(&|entry| entry.status == Status::Ended),
        count(&|entry| entry.precision == Some(Precision::District)),
        count(&|entry| entry.scope == Scope::State),
    ];
    for language in ["de", "en"] {
        let text = section("data", language);
        let numbers: Vec<usize> = text
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|word| word.parse().ok())
            .collect();
        for number in told {
            assert!(
                numbers.contains(&number),
                "data/about.json, section data, {language}: {number} is not told"
            );
        }
    }
}

#[test]
fn the_page_says_whose_atlas_it_is_not() {
    assert!(section("atlas", "de").contains("kein Angebot des Bündnisses"));
    assert!(section("atlas", "en").contains("not a product of the alliance"));
}
