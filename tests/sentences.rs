//! What is said of each district, word for word, in German and in English: the golden files are there to be read. A
//! difference is written beside them; look at both, and take the new one with `cargo xtask bless` if the change is meant.
//!
//! Words and numbers are put together here by code that shares nothing with the page's, so that the page can be held
//! against these files, too (`tests/e2e/specs/district.spec.js`).

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use projektatlas::atlas::{
    AtlasConfig, Coverage, CoverageInput, Dataset, DistrictFigures, EvidenceSets, FacetIndex,
    Filter, Localized, Regions, Said, Selection, Statement, Statistics, ZOrder,
};

#[path = "support/golden_file.rs"]
mod golden_file;

use golden_file::compare;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A number with a separator between thousands.
fn grouped(number: usize, separator: &str) -> String {
    let digits: Vec<char> = number.to_string().chars().rev().collect();
    let groups: Vec<String> = digits
        .chunks(3)
        .map(|group| group.iter().rev().collect())
        .rev()
        .collect();
    groups.join(separator)
}

/// A value of a message, if it is a number, with a separator between thousands.
fn written(value: &FluentValue<'_>, separator: &str) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(grouped(number.as_string().parse().ok()?, separator)),
        _ => None,
    }
}

/// One language's words and habits.
struct Language {
    tag: &'static str,
    messages: FluentBundle<FluentResource>,
}

impl Language {
    fn new(tag: &'static str) -> Self {
        let mut messages = FluentBundle::new(vec![tag.parse().expect("a tag")]);
        messages.set_use_isolating(false);
        messages.set_formatter(Some(match tag {
            "de" => |value, _| written(value, "."),
            _ => |value, _| written(value, ","),
        }));
        for folder in ["i18n", "i18n/later"] {
            let source = read(&format!("assets/{folder}/{tag}.ftl"));
            let resource = FluentResource::try_new(source).expect("is sound");
            messages.add_resource(resource).expect("no message twice");
        }
        Self { tag, messages }
    }

    fn is_german(&self) -> bool {
        self.tag == "de"
    }

    /// The message in the form for a number, with its values.
    fn message(&self, name: &str, count: Option<usize>, values: &[(&str, String)]) -> String {
        let message = self.messages.get_message(&name.replace(['.', '_'], "-"));
        let message = message.unwrap_or_else(|| panic!("{} lacks {name}", self.tag));
        let mut arguments: FluentArgs<'_> = values.iter().cloned().collect();
        if let Some(count) = count {
            arguments.set("count", count);
        }
        let mut left_open = Vec::new();
        let pattern = message.value().expect("a message has a text");
        let text = self
            .messages
            .format_pattern(pattern, Some(&arguments), &mut left_open);
        assert_eq!(left_open, [], "nothing is left open: {text}");
        text.into_owned()
    }

    fn number(&self, number: usize) -> String {
        let separator = if self.is_german() { "." } else { "," };
        grouped(number, separator)
    }

    fn decimal(&self, number: f64) -> String {
        let text = format!("{number:.1}");
        if self.is_german() {
            text.replace('.', ",")
        } else {
            text
        }
    }

    fn list(&self, texts: &[String], german: &str, english: &str) -> String {
        let word = if self.is_german() { german } else { english };
        match texts {
            [] => String::new(),
            [only] => only.clone(),
            [first, second] => format!("{first} {word} {second}"),
            [rest @ .., last] => {
                let comma = if self.is_german() { "" } else { "," };
                format!("{}{comma} {word} {last}", rest.join(", "))
            }
        }
    }

    fn said(&self, said: &Said) -> String {
        let names = |texts: &[Localized]| -> Vec<String> {
            let text = |text: &Localized| text.text(self.tag).to_owned();
            texts.iter().map(text).collect()
        };
        match said {
            Said::Text(text) => text.text(self.tag).to_owned(),
            Said::District { locative, .. } => {
                let text = locative.text(self.tag);
                let (first, rest) = text.split_at(1);
                format!("{}{rest}", first.to_uppercase())
            }
            Said::Number(number) => self.number(*number),
            Said::Decimal(number) => self.decimal(*number),
            Said::Year(year) => year.to_string(),
            Said::All(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.sentence(part)).collect();
                self.list(&parts, "und", "and")
            }
            Said::AllOf(texts) => self.list(&names(texts), "und", "and"),
            Said::AnyOf(texts) => self.list(&names(texts), "oder", "or"),
        }
    }

    fn sentence(&self, statement: &Statement) -> String {
        let values = statement.values.iter();
        let values: Vec<_> = values
            .map(|(name, said)| (*name, self.said(said)))
            .collect();
        self.message(statement.message, statement.count, &values)
    }

    fn paragraph(&self, statements: &[Statement]) -> String {
        let sentences: Vec<_> = statements
            .iter()
            .map(|statement| self.sentence(statement))
            .collect();
        sentences.join(" ")
    }
}

/// The districts with the numbers of the real initiatives.
fn real_figures() -> (Regions, AtlasConfig, Coverage) {
    let config: AtlasConfig = serde_json::from_str(&read("data/atlas.json")).expect("is sound");
    let regions = Regions::parse(&read("data/regions.geojson")).expect("is sound");
    let dataset =
        Dataset::parse(read("data/initiatives.geojson"), &config, &regions).expect("is sound");
    let order = ZOrder::of(&dataset);
    let facets = FacetIndex::new(&dataset, &order, &config, &regions);
    let mut all = fixedbitset::FixedBitSet::with_capacity(order.len());
    all.insert_range(..);
    let filter = Filter::default();
    let selection = Selection::new(&facets, &filter, &all);
    let input = CoverageInput {
        config: &config,
        regions: &regions,
        facets: &facets,
        evidence: &EvidenceSets::new(&dataset, &order),
        statistics: &Statistics::parse(&read("data/districts.csv")).expect("is sound"),
    };
    let coverage = Coverage::of(input, &filter, &selection);
    (regions, config, coverage)
}

#[test]
fn what_is_said_of_each_district() {
    let (regions, config, coverage) = real_figures();
    for tag in ["de", "en"] {
        let language = Language::new(tag);
        let mut text = String::new();
        for district in regions.districts() {
            let area = coverage
                .district(&district.ags)
                .expect("it is not left out");
            let figures = DistrictFigures::of(&coverage, area, &config, false);
            let paragraph = language.paragraph(&figures.statements(district));
            writeln!(text, "{}  {paragraph}", district.ags).unwrap();
        }
        compare(&format!("districts.{tag}.txt"), &text);
    }
}

/// Numbers made up to hear every form: none, one, two, some, all.
#[test]
fn what_would_be_said_with_other_numbers() {
    let (regions, config, _) = real_figures();
    let district = regions.find("03358").expect("there is the Heidekreis");
    let fields = |counts: [usize; 4]| {
        let names = config.fields.iter().map(|field| field.label.clone());
        names.zip(counts).collect::<Vec<_>>()
    };
    for tag in ["de", "en"] {
        let language = Language::new(tag);
        let mut text = String::new();
        for (total, counts, recent) in [
            (0, [0, 0, 0, 0], 0),
            (1, [1, 0, 0, 0], 0),
            (1, [1, 0, 1, 1], 1),
            (2, [0, 0, 2, 0], 1),
            (2, [2, 1, 0, 0], 2),
            (3, [3, 3, 0, 0], 2),
            (4, [1, 3, 0, 0], 1),
            (7, [4, 1, 1, 1], 7),
            (1234, [1000, 300, 200, 1], 1233),
        ] {
            for is_filtered in [false, true] {
                let figures = DistrictFigures {
                    total,
                    fields: fields(counts),
                    rate: Some(f64::from(u32::try_from(total).unwrap()) * 0.71),
                    per_inhabitants: 100_000,
                    is_small: (1..5).contains(&total),
                    recent,
                    recent_since: 2022,
                    is_filtered,
                };
                let paragraph = language.paragraph(&figures.statements(district));
                writeln!(text, "{paragraph}").unwrap();
            }
        }
        compare(&format!("sentences.{tag}.txt"), &text);
    }
}
