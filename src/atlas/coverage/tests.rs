use proptest::prelude::*;

use super::*;
use crate::atlas::fixture::{self, InitiativeBuilder, initiative};
use crate::atlas::{Dataset, Evidence, FeatureIndex, Initiative, Query, ZOrder};

const FIGURES: &str =
    "ags,name,population,foreign_share\n03351,Celle,180000,9.1\n03157,\"Peine, Kreis\",,8.2\n";

/// Everything that numbers are made from.
struct Sample {
    dataset: Dataset,
    order: ZOrder,
    facets: FacetIndex,
    evidence: EvidenceSets,
    statistics: Statistics,
    config: AtlasConfig,
    regions: Regions,
}

impl Sample {
    fn of(initiatives: &[InitiativeBuilder], figures: &str) -> Self {
        let (config, regions) = (fixture::config(), fixture::regions());
        let dataset = fixture::dataset(initiatives);
        let order = ZOrder::of(&dataset);
        Self {
            facets: FacetIndex::new(&dataset, &order, &config, &regions),
            evidence: EvidenceSets::new(&dataset, &order),
            statistics: Statistics::parse(figures).unwrap(),
            dataset,
            order,
            config,
            regions,
        }
    }

    fn selection(&self, filter: &Filter) -> Selection {
        let mut all = FixedBitSet::with_capacity(self.order.len());
        all.set_range(.., true);
        Selection::new(&self.facets, filter, &all)
    }

    fn coverage(&self, filter: &Filter) -> Coverage {
        let input = CoverageInput {
            config: &self.config,
            regions: &self.regions,
            facets: &self.facets,
            evidence: &self.evidence,
            statistics: &self.statistics,
        };
        Coverage::of(input, filter, &self.selection(filter))
    }
}

fn choosing(values: &[(Facet, &str)]) -> Filter {
    let value = |(facet, value): &(Facet, &str)| FacetValue::new(*facet, *value);
    Filter {
        values: values.iter().map(value).collect(),
        ..Filter::default()
    }
}

fn sample() -> Sample {
    let initiatives = [
        initiative("a").fields(&["language", "labour"]),
        initiative("b").evidence("older"),
        initiative("c").at(10.7, 52.3).evidence("undated"),
        initiative("state").statewide(),
        initiative("ended").ended(),
    ];
    Sample::of(&initiatives, FIGURES)
}

#[test]
fn a_district_has_its_numbers_and_the_state_wide_ones_stand_apart() {
    let coverage = sample().coverage(&Filter::default());
    let celle = coverage.district("03351").unwrap();
    let count = |measure: &str| {
        let measure = Measure::named(measure, &fixture::config());
        coverage.count(&celle.tally, &measure)
    };
    assert_eq!(
        (
            celle.tally.total,
            count("field:language"),
            count("field:labour")
        ),
        (2, 2, 1)
    );
    assert_eq!(
        (
            count("evidence:recent"),
            count("evidence:older"),
            count("evidence:undated")
        ),
        (1, 1, 0)
    );
    assert_eq!(count("organisation:association"), 2);
    assert_eq!((coverage.statewide.total, coverage.elsewhere.total), (1, 0));
    let whole = coverage.whole.unwrap();
    assert_eq!(
        (whole.tally.total, whole.district_count, whole.is_partial),
        (3, 2, false)
    );
}

#[test]
fn a_rate_is_per_hundred_thousand_and_none_without_inhabitants() {
    let coverage = sample().coverage(&Filter::default());
    let rate = |ags: &str| coverage.district(ags).unwrap().per_capita();
    // 2 of 180,000 are 1.11 of 100,000.
    assert!((rate("03351").unwrap() - 1.111).abs() < 0.001);
    assert_eq!(rate("03157"), None, "not known, which is not zero");
    assert_eq!(coverage.whole.unwrap().population, None);
}

#[test]
fn districts_that_are_not_chosen_have_no_numbers_rather_than_zero() {
    let sample = sample();
    let celle = sample.coverage(&choosing(&[(Facet::Region, "03351")]));
    assert!(celle.district("03157").is_none());
    assert_eq!(celle.regions.len(), 1);
    assert_eq!(
        (celle.statewide.total, celle.elsewhere.total),
        (1, 0),
        "still told"
    );
    let whole = celle.whole.unwrap();
    assert_eq!((whole.tally.total, whole.is_partial), (2, true));
    let region = sample.coverage(&choosing(&[(Facet::Region, "lueneburg")]));
    assert_eq!(region.districts, celle.districts);
}

#[test]
fn one_to_four_are_small_numbers() {
    let small: Vec<_> = (0..7).filter(|count| is_small(*count)).collect();
    assert_eq!(small, [1, 2, 3, 4]);
}

#[test]
fn measures_have_names_that_lead_back_to_them() {
    let config = fixture::config();
    let all = Measure::all(&config);
    assert_eq!(all.len(), 2 + 2 + 1 + 3);
    for measure in all {
        assert_eq!(Measure::named(&measure.to_string(), &config), measure);
    }
    for unknown in ["", "field:sport", "evidence:", "Count"] {
        assert_eq!(
            Measure::named(unknown, &config),
            Measure::Count,
            "{unknown}"
        );
    }
}

#[test]
fn a_table_of_figures_is_read_as_spreadsheets_write_it() {
    let text = "\u{feff}name,ags,population\r\n\"Celle, \"\"Kreis\"\"\",03351,180000\r\nPeine,03157,keine Angabe\r\nnichts";
    let statistics = Statistics::parse(text).unwrap();
    assert_eq!(statistics.value("03351", "population"), Some(180_000.0));
    assert_eq!(statistics.value("03351", "name"), None);
    assert_eq!(statistics.value("03157", "population"), None);
    assert_eq!(statistics.value("03158", "population"), None);
    assert_eq!(Statistics::parse(""), Err(StatisticsError::NoKeys));
    assert_eq!(
        Statistics::parse("name;ags\n"),
        Err(StatisticsError::NoKeys)
    );
    assert_eq!(
        Statistics::parse(&"ags,".repeat(100)),
        Err(StatisticsError::Wide)
    );
    assert_eq!(
        Statistics::parse("ags,a\n03351,NaN\n")
            .unwrap()
            .value("03351", "a"),
        None
    );
}

#[test]
fn what_a_column_is_stands_in_the_configuration() {
    let all = serde_json::json!([{"id": "broken"}, {
        "id": "population", "column": "population", "label": {"de": "Einwohner"}, "date": "2025-12-31",
        "source": {"name": {"de": "Amt"}, "url": "https://example.org"}
    }]);
    let statistic = Statistic::find(&all, "population").unwrap();
    assert_eq!(
        (statistic.date.as_str(), statistic.source.name.text("de")),
        ("2025-12-31", "Amt")
    );
    for none in ["broken", "foreign_share"] {
        assert_eq!(Statistic::find(&all, none), None);
    }
    assert_eq!(
        Statistic::find(&serde_json::Value::Null, "population"),
        None
    );
}

#[test]
fn the_years_of_sources_are_those_of_the_initiatives_that_pass() {
    let sample = Sample::of(
        &[
            initiative("a").year(2019),
            initiative("b").year(2024),
            initiative("c").year(2024).fields(&["labour"]),
            initiative("d").year(2001).ended(),
        ],
        FIGURES,
    );
    let years = |filter: &Filter| {
        let selection = sample.selection(filter);
        SourceYears::of(selection.passing().set(), &sample.dataset, &sample.order)
    };
    let all = years(&Filter::default());
    assert_eq!(all.by_year, [(2019, 1), (2024, 2)]);
    assert_eq!((all.span(), all.undated), (Some((2019, 2024)), 0));
    assert_eq!(years(&choosing(&[(Facet::Group, "women")])).span(), None);
}

#[test]
fn what_the_page_asks_for_stands_in_the_address_and_comes_back() {
    let config = fixture::config();
    for (text, again) in [
        ("", ""),
        (
            "measure=per_capita&breaks=natural&columns=evidence&order=-name",
            "breaks=natural&columns=evidence&measure=per_capita&order=-name",
        ),
        (
            "measure=field:labour&order=population",
            "measure=field:labour&order=population",
        ),
        ("measure=count&breaks=quantile&columns=field", ""),
        (
            "measure=field:sport&breaks=jenks&columns=x&order=-sport",
            "",
        ),
    ] {
        let view = CoverageView::of(&Query::parse(text), &config);
        let query = view.put_into(Query::parse(text));
        assert_eq!(query.to_string(), again, "{text}");
        assert_eq!(CoverageView::of(&query, &config), view);
    }
    let view = CoverageView::of(&Query::parse("measure=field:labour"), &config);
    assert_eq!(
        view.ranking().to_string(),
        "-field:labour",
        "without an order it is by the measure"
    );
}

#[test]
fn a_table_is_sorted_by_any_column_with_what_is_not_known_last() {
    let sample = sample();
    let coverage = sample.coverage(&Filter::default());
    let order = |name: &str| {
        let ranking = Ranking::named(name, &sample.config).unwrap();
        assert_eq!(ranking.to_string(), name);
        let name_of = |area: &Area| sample.regions.find(&area.id).unwrap().name.clone();
        let sorted = ranking.sorted(&coverage, &name_of);
        sorted
            .iter()
            .map(|area| area.id.clone())
            .collect::<Vec<_>>()
    };
    let (celle, peine) = ("03351", "03157");
    assert_eq!(order("name"), [celle, peine]);
    assert_eq!(order("-name"), [peine, celle]);
    assert_eq!(order("count"), [peine, celle]);
    assert_eq!(order("-count"), [celle, peine]);
    for unknown_last in ["per_capita", "-per_capita", "population", "-population"] {
        assert_eq!(order(unknown_last), [celle, peine], "{unknown_last}");
    }
    let pressed = Ranking::largest_first(Measure::Count).after_press(Column::Of(Measure::Count));
    assert_eq!(pressed.to_string(), "count");
    assert_eq!(pressed.after_press(Column::Name).to_string(), "name");
    assert_eq!(
        pressed.after_press(Column::Population).to_string(),
        "-population"
    );
}

proptest! {
    #[test]
    fn every_initiative_that_passes_is_in_one_district_or_state_wide_or_elsewhere(
        kinds in prop::collection::vec((0..3_usize, 0..4_usize, 0..3_usize, any::<bool>()), 0..60),
        chosen in prop::collection::btree_set(0..9_usize, 0..4),
        (match_all, with_ended) in any::<(bool, bool)>(),
    ) {
        let initiatives: Vec<_> = kinds.iter().enumerate().map(|(at, (fields, place, evidence, ended))| {
            let built = initiative(&at.to_string())
                .fields([&["language"][..], &["labour"], &["language", "labour"]][*fields])
                .evidence(["recent", "older", "undated"][*evidence]);
            let built = match place { 0 => built, 1 => built.at(10.7, 52.3), 2 => built.statewide(), _ => built.nowhere() };
            if *ended { built.ended() } else { built }
        }).collect();
        let sample = Sample::of(&initiatives, FIGURES);
        let values: Vec<_> = sample.facets.values().cloned().collect();
        let filter = Filter {
            values: chosen.iter().filter_map(|at| values.get(*at).cloned()).collect(),
            match_all,
            with_ended,
        };
        let coverage = sample.coverage(&filter);
        let selection = sample.selection(&filter);

        // By hand: one initiative after the other.
        let passing: Vec<_> = sample.dataset.initiatives().iter().enumerate()
            .filter(|(at, _)| selection.contains(sample.order.position(FeatureIndex(*at)).unwrap()))
            .map(|(_, initiative)| initiative.as_ref())
            .collect();
        for area in &coverage.districts {
            let own: Vec<&Initiative> = passing.iter().copied().filter(|initiative| initiative.district.as_deref() == Some(&area.id)).collect();
            prop_assert_eq!(area.tally.total, own.len());
            for (category, count) in coverage.categories.iter().zip(&area.tally.counts) {
                let has = |initiative: &&&Initiative| match category {
                    Category::Field(id) => initiative.fields.contains(id),
                    Category::Organisation(id) => initiative.organisation.kind == *id,
                    Category::Evidence(evidence) => initiative.evidence == *evidence,
                };
                prop_assert_eq!(*count, own.iter().filter(has).count());
            }
            let kinds = coverage.categories.iter().zip(&area.tally.counts);
            let dated: usize = kinds.filter(|(category, _)| matches!(category, Category::Evidence(_))).map(|(_, count)| count).sum();
            prop_assert_eq!(dated, area.tally.total, "each has one kind of evidence");
            prop_assert_eq!(Evidence::ALL.len(), 3);
        }
        let total = |areas: &[Area]| areas.iter().map(|area| area.tally.total).sum::<usize>();
        let in_areas = total(&coverage.districts);
        prop_assert_eq!(total(&coverage.regions), in_areas);
        prop_assert_eq!(coverage.whole.as_ref().map_or(0, |whole| whole.tally.total), in_areas);
        let beside = selection.statewide_beside().count_ones(..);
        prop_assert_eq!(in_areas + coverage.statewide.total + coverage.elsewhere.total, selection.total() + beside);
    }
}
