//! What readers ask, and what they should find among the first: on the real data, with its score.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use projektatlas::atlas::{
    AtlasConfig, Dataset, Gazetteer, Initiative, NamedValue, Regions, SearchIndex, SearchSources,
    Thesaurus, Translations, ZIndex, ZOrder,
};
use serde::Deserialize;

/// An expected initiative has to be among so many first ones.
const FIRST: usize = 3;

/// What a reader asks, and the initiatives of which one should come first.
#[derive(Deserialize)]
struct Case {
    question: String,
    expected: Vec<String>,
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The real data, as the app has them.
struct Atlas {
    config: AtlasConfig,
    regions: Regions,
    dataset: Dataset,
    gazetteer: Gazetteer,
    order: ZOrder,
    thesaurus: Arc<Thesaurus>,
    index: SearchIndex,
}

impl Atlas {
    fn of_real_data() -> Self {
        let config = serde_json::from_str::<AtlasConfig>(&read("data/atlas.json"))
            .expect("atlas.json is sound");
        let regions =
            Regions::parse(&read("data/regions.geojson")).expect("the districts are sound");
        let dataset = Dataset::parse(read("data/initiatives.geojson"), &config, &regions)
            .expect("the initiatives are sound");
        let gazetteer = Gazetteer::parse(&read("data/places.json")).expect("places.json is sound");
        let order = ZOrder::of(&dataset);
        let sources = SearchSources {
            dataset: &dataset,
            order: &order,
            config: &config,
            regions: &regions,
            gazetteer: Some(&gazetteer),
            translations: &Translations::default(),
        };
        let thesaurus = Thesaurus::parse(&read("data/search.json")).expect("search.json is sound");
        let thesaurus = Arc::new(thesaurus);
        let index = SearchIndex::new(sources, Arc::clone(&thesaurus));
        Self {
            config,
            regions,
            dataset,
            gazetteer,
            order,
            thesaurus,
            index,
        }
    }

    /// The initiatives with their positions.
    fn initiatives(&self) -> impl Iterator<Item = (ZIndex, &Initiative)> {
        let all = (0..self.order.len()).map(ZIndex);
        all.filter_map(|at| {
            let initiative = self.dataset.get(self.order.feature(at)?)?;
            Some((at, initiative.as_ref()))
        })
    }

    /// All texts in which an initiative is searched for.
    fn texts_of<'a>(&'a self, initiative: &'a Initiative) -> Vec<&'a str> {
        let mut texts = vec![
            initiative.title.as_str(),
            initiative.organisation.name.as_str(),
        ];
        texts.extend(initiative.summary.texts());
        texts.extend(initiative.municipality.as_deref());
        texts.extend(initiative.address.postal_code.as_deref());
        let place = initiative.municipality_ags.as_deref();
        let place = place.and_then(|ags| self.gazetteer.find(ags));
        texts.extend(
            place
                .iter()
                .flat_map(|place| &place.postcodes)
                .map(|code| &**code),
        );
        let district = initiative.district.as_deref();
        let district = district.and_then(|ags| self.regions.find(ags));
        texts.extend(district.map(|district| district.name.as_str()));
        let groups = self.config.target_groups.iter();
        let groups = groups.filter(|group| initiative.target_groups.contains(&group.id));
        let fields = self.config.fields.iter();
        let fields = fields.filter(|field| initiative.fields.contains(&field.id));
        let labels = groups.map(|NamedValue { label, .. }| label);
        for label in labels.chain(fields.map(|field| &field.label)) {
            for text in label.texts() {
                texts.push(text);
                texts.extend(self.thesaurus.translations(text));
            }
        }
        texts
    }

    /// The ids of what a question finds, the best first, of equals the newest source.
    fn answers(&self, question: &str) -> Vec<String> {
        let found = self.index.find(question);
        let mut ranked: Vec<_> = found
            .set
            .ones()
            .filter_map(|at| {
                let initiative = self.dataset.get(self.order.feature(ZIndex(at))?)?;
                let score = found.scores.get(at).copied().unwrap_or_default();
                Some((score, initiative.source.year, initiative.id.to_string()))
            })
            .collect();
        ranked.sort_by(|a, b| b.cmp(a));
        ranked.into_iter().map(|(_, _, id)| id).collect()
    }
}

/// A small count as a number to divide by.
fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}

#[test]
fn readers_find_what_they_ask_for_among_the_first() {
    let atlas = Atlas::of_real_data();
    let cases: Vec<Case> =
        serde_json::from_str(&read("tests/fixtures/search-questions.json")).expect("cases");
    assert!(cases.len() >= 60);
    let mut reciprocal_ranks = 0.0;
    let mut missed = Vec::new();
    for Case { question, expected } in &cases {
        let answers = atlas.answers(question);
        let rank = answers.iter().position(|id| expected.contains(id));
        reciprocal_ranks += rank.map_or(0.0, |rank| 1.0 / number(rank + 1));
        if rank.is_none_or(|rank| rank >= FIRST) {
            let first: Vec<_> = answers.iter().take(FIRST).collect();
            missed.push(format!(
                "{question}: rank {rank:?} of {}, first {first:?}",
                answers.len()
            ));
        }
    }
    let hits = cases.len() - missed.len();
    println!(
        "{hits} of {} questions have an expected answer among the first {FIRST}; mean reciprocal rank {:.3}",
        cases.len(),
        reciprocal_ranks / number(cases.len())
    );
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn what_nobody_offers_is_not_found() {
    let atlas = Atlas::of_real_data();
    for question in ["xylophon", "kegelbahn", "99999"] {
        assert_eq!(atlas.answers(question), Vec::<String>::new(), "{question}");
    }
}

#[test]
fn a_word_that_nobody_offers_is_left_aside_and_named() {
    let atlas = Atlas::of_real_data();
    let found = atlas.index.find("Quantenphysik in Celle");
    assert_eq!(found.left_aside.as_deref(), Some("quantenphysik"));
    assert_eq!(found.set, atlas.index.find("Celle").set);
}

#[test]
fn a_blank_question_finds_all_without_a_score() {
    let atlas = Atlas::of_real_data();
    let found = atlas.index.find("  ");
    assert_eq!(found.set.count_ones(..), atlas.dataset.initiatives().len());
    assert!(found.scores.is_empty() && found.corrections.is_empty());
}

/// The words of the questions, each with a letter left out, one doubled, and two that changed places.
fn with_slips(question: &str) -> [String; 3] {
    let slipped = |slip: fn(&mut Vec<char>, usize)| {
        let words = question.split(' ').map(|word| {
            let mut letters: Vec<char> = word.chars().collect();
            if let Some(middle @ 2..) = letters.len().checked_div(2) {
                slip(&mut letters, middle);
            }
            letters.into_iter().collect::<String>()
        });
        words.collect::<Vec<_>>().join(" ")
    };
    [
        slipped(|letters, at| {
            letters.remove(at);
        }),
        slipped(|letters, at| letters.insert(at, letters[at])),
        slipped(|letters, at| letters.swap(at, at - 1)),
    ]
}

#[test]
fn whatever_is_found_shows_in_its_texts_why() {
    let atlas = Atlas::of_real_data();
    let cases: Vec<Case> =
        serde_json::from_str(&read("tests/fixtures/search-questions.json")).expect("cases");
    let questions = cases.iter().enumerate().flat_map(|(at, case)| {
        // Of every third question, which is enough: looking for what was meant takes its time.
        let slipped = with_slips(&case.question).into_iter().nth(at % 9);
        slipped.into_iter().chain([case.question.clone()])
    });
    let (mut hits, mut corrected) = (0, 0);
    for question in questions {
        let found = atlas.index.find(&question);
        let matcher = atlas.index.matcher(&question, &found.corrections);
        corrected += found.corrections.len();
        let is_found = |at: ZIndex| found.set.contains(at.0) && !found.scores.is_empty();
        for (_, initiative) in atlas.initiatives().filter(|(at, _)| is_found(*at)) {
            let ranges = matcher.ranges(&atlas.texts_of(initiative));
            let is_shown = ranges.iter().any(|ranges| !ranges.is_empty());
            assert!(is_shown, "{question}: {}", initiative.id);
            hits += 1;
        }
    }
    assert!(hits > 300 && corrected > 30, "{hits} {corrected}");
}
