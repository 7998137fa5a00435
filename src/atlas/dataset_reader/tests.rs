use super::*;
use crate::atlas::{FeatureIndex, fixture};

/// Reads a collection of one feature, with the given text in place of its properties' `"fields"` and so on.
fn read(features: &str) -> Dataset {
    let text = format!("{{\"type\":\"FeatureCollection\",\"features\":[{features}]}}");
    Dataset::parse(&text, &fixture::config(), &fixture::regions()).unwrap()
}

fn only_problem(features: &str) -> String {
    let dataset = read(features);
    let [problem] = dataset.problems() else {
        panic!("one problem expected: {:?}", dataset.problems())
    };
    problem.to_string()
}

#[test]
fn a_sound_feature_is_read_whole() {
    let dataset = read(&fixture::initiative("cafe").json());
    assert_eq!(dataset.problems(), []);
    let initiative = dataset.get(FeatureIndex(0)).unwrap();
    assert_eq!(initiative.title, "Initiative cafe");
    assert_eq!(
        initiative.district.as_deref(),
        Some("03351"),
        "looked up by the point"
    );
}

#[test]
fn the_message_says_where_and_what() {
    let broken = fixture::initiative("cafe")
        .json()
        .replace("\"Initiative cafe\"", "5");
    assert_eq!(
        only_problem(&broken),
        "line 1, `cafe`: property `title` should be: text"
    );
    let broken = fixture::initiative("cafe")
        .json()
        .replace("[\"language\"]", "[]");
    assert_eq!(
        only_problem(&broken),
        "line 1, `cafe`: property `fields` is missing or empty"
    );
    assert_eq!(
        only_problem("{}"),
        "line 1: property `id` is missing or empty"
    );
    assert_eq!(
        only_problem("{\"id\":\"x\",\"geometry\":null,\"properties\":[]}"),
        "line 1, `x`: property `properties` should be: object"
    );
}

#[test]
fn exchanged_coordinates_are_recognised() {
    let swapped = fixture::initiative("cafe").at(52.62, 10.08).json();
    assert!(only_problem(&swapped).ends_with("are longitude and latitude exchanged?"));
    assert!(
        only_problem(&fixture::initiative("cafe").at(0.0, 0.0).json())
            .ends_with("lies outside the atlas")
    );
}

#[test]
fn a_point_in_no_district_belongs_to_that_of_its_municipality_or_is_reported() {
    let district = |dataset: &Dataset| dataset.initiatives()[0].district.clone();
    let pier = fixture::initiative("pier").at(9.999, 52.62).json();
    let dataset = read(&pier);
    assert_eq!(dataset.problems(), []);
    assert_eq!(district(&dataset).as_deref(), Some("03351"));

    let elsewhere = pier.replace("03351006", "04011000");
    assert_eq!(
        only_problem(&elsewhere),
        "line 1, `pier`: the point 9.9990, 52.6200 lies in no district: state `district`"
    );
    let dataset = read(&elsewhere);
    assert_eq!(district(&dataset), None);
    assert!(!dataset.problems()[0].left_out, "it is shown all the same");

    let statewide = elsewhere.replace("\"local\"", "\"state\"");
    assert_eq!(read(&statewide).problems(), []);
}

#[test]
fn one_feature_in_windows_1252_costs_the_others_nothing() {
    // The encoding used to be chosen for the whole file: one wrong byte at its end spoilt all umlauts before it.
    let feature = |id| fixture::initiative(id).titled("Grüße").json();
    let (start, end) = ("{\"features\":[", "]}");
    let bytes = [
        format!("{start}{},\n", feature("a")).into_bytes(),
        feature("b").replace('ü', "?").into_bytes(),
        format!(",\n{}{end}", feature("c")).into_bytes(),
    ];
    let [first, second, third] = bytes;
    let second = second
        .into_iter()
        .map(|byte| if byte == b'?' { 0xfc } else { byte });
    // ß is two bytes in UTF-8, both of which Windows-1252 knows as well.
    let bytes: Vec<u8> = first.into_iter().chain(second).chain(third).collect();
    let dataset = Dataset::parse(&bytes, &fixture::config(), &fixture::regions()).unwrap();
    let titles: Vec<_> = dataset
        .initiatives()
        .iter()
        .map(|one| one.title.as_str())
        .collect();
    assert_eq!(titles, ["Grüße", "GrüÃŸe", "Grüße"]);
    let problems: Vec<_> = dataset.problems().iter().map(Problem::to_string).collect();
    assert_eq!(
        problems,
        ["line 2: this is not UTF-8; it was read as Windows-1252"]
    );
}

#[test]
fn of_two_features_with_one_id_the_first_stays() {
    let text = format!(
        "{},{}",
        fixture::initiative("a").json(),
        fixture::initiative("a").json()
    );
    let dataset = read(&text);
    assert_eq!(dataset.initiatives().len(), 1);
    assert_eq!(dataset.problems()[0].kind, ProblemKind::DuplicateId);
}

#[test]
fn an_unsafe_link_is_left_out_and_the_entry_stays() {
    let feature = fixture::initiative("cafe")
        .json()
        .replace("https://example.org/cafe", "javascript:alert(1)");
    let dataset = read(&feature);
    assert_eq!(dataset.initiatives()[0].contact.website, None);
    assert!(!dataset.problems()[0].left_out);
}

#[test]
fn a_source_may_stand_in_another_file_but_not_nowhere() {
    let feature = fixture::initiative("cafe").json();
    let referring = feature.replace(
        "\"url\":\"https://example.org\"",
        "\"$ref\":\"initiatives.sources.json\"",
    );
    let dataset = read(&referring);
    assert_eq!(dataset.problems(), []);
    assert_eq!(dataset.initiatives()[0].source.url, None);
    let without = feature.replace("\"url\":\"https://example.org\",", "");
    assert_eq!(
        only_problem(&without),
        "line 1, `cafe`: property `source.url` is missing or empty"
    );
}

#[test]
fn an_entry_without_a_place_keeps_its_record() {
    let dataset = read(&fixture::initiative("online").nowhere().json());
    assert_eq!(dataset.initiatives()[0].lonlat, None);
    assert_eq!(dataset.initiatives()[0].district, None);
}

#[test]
fn one_unknown_field_of_two_costs_only_itself() {
    let feature = fixture::initiative("cafe")
        .json()
        .replace("[\"language\"]", "[\"language\",\"sport\"]");
    let dataset = read(&feature);
    assert_eq!(dataset.initiatives()[0].fields, ["language"]);
    assert_eq!(
        dataset.problems()[0].to_string(),
        "line 1, `cafe`: property `fields` has the unknown value `sport`"
    );
}
