//! How long the core takes on the host, for collections of several sizes. Compiled as the app is, for size.

use std::fs;
use std::path::Path;

use divan::{Bencher, black_box};
use projektatlas::atlas::{
    AtlasConfig, Dataset, Order, Regions, SearchIndex, SearchSources, Thesaurus, Translations,
    ZOrder, world_from_lonlat,
};
use projektatlas_bench::{Distribution, Engine, collection, places};

const SEED: u64 = 2015;
const SIZES: [usize; 3] = [10_000, 100_000, 1_000_000];
/// Whole collections are larger than the app reads from a million entries on (128 MB).
const COLLECTIONS: [usize; 2] = [10_000, 100_000];

fn main() {
    divan::main();
}

fn data(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../data")
        .join(name);
    fs::read_to_string(path).expect("the project's data can be read")
}

fn parsed(count: usize) -> (Dataset, AtlasConfig, Regions) {
    let config: AtlasConfig =
        serde_json::from_str(&data("atlas.json")).expect("atlas.json is sound");
    let regions = Regions::parse(&data("regions.geojson")).expect("regions.geojson is sound");
    let dataset =
        Dataset::parse(collection(count, SEED), &config, &regions).expect("it is a collection");
    (dataset, config, regions)
}

/// All words of generated initiatives.
fn words_of(dataset: &Dataset, config: &AtlasConfig, regions: &Regions) -> SearchIndex {
    let sources = SearchSources {
        dataset,
        order: &ZOrder::of(dataset),
        config,
        regions,
        gazetteer: None,
        translations: &Translations::default(),
    };
    let thesaurus = Thesaurus::parse(&data("search.json")).expect("search.json is sound");
    SearchIndex::new(sources, thesaurus.into())
}

#[divan::bench(args = COLLECTIONS, sample_count = 10)]
fn parse(bencher: Bencher<'_, '_>, count: usize) {
    let text = collection(count, SEED);
    let (_, config, regions) = parsed(1);
    bencher.bench(|| Dataset::parse(black_box(&text), &config, &regions));
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn sort_into_z_order(bencher: Bencher<'_, '_>, count: usize) {
    let points: Vec<_> = places(Distribution::Clumps, count, SEED)
        .into_iter()
        .map(|lonlat| Some(world_from_lonlat(lonlat)))
        .collect();
    bencher.bench(|| ZOrder::new(black_box(&points)));
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn filter_and_count(bencher: Bencher<'_, '_>, count: usize) {
    let mut engine = Engine::clumps(count, SEED);
    let mut fields = 0;
    bencher.bench_local(|| {
        fields = (fields + 1) % 4;
        engine.filter(black_box(fields))
    });
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn marks_of_the_whole_state(bencher: Bencher<'_, '_>, count: usize) {
    let engine = Engine::clumps(count, SEED);
    bencher.bench(|| engine.marks(black_box(7.3), 9.15, 52.7, 1280.0, 800.0));
}

#[divan::bench(args = SIZES, sample_count = 20)]
fn marks_of_a_town(bencher: Bencher<'_, '_>, count: usize) {
    let engine = Engine::clumps(count, SEED);
    bencher.bench(|| engine.marks(black_box(11.0), 9.15, 52.7, 1280.0, 800.0));
}

#[divan::bench(args = COLLECTIONS, sample_count = 20)]
fn search(bencher: Bencher<'_, '_>, count: usize) {
    let (dataset, config, regions) = parsed(count);
    let index = words_of(&dataset, &config, &regions);
    bencher.bench(|| index.find(black_box("association 77")));
}

#[divan::bench(args = COLLECTIONS, sample_count = 20)]
fn search_with_a_slip(bencher: Bencher<'_, '_>, count: usize) {
    let (dataset, config, regions) = parsed(count);
    let index = words_of(&dataset, &config, &regions);
    bencher.bench(|| index.find(black_box("asociation")));
}

#[divan::bench(args = COLLECTIONS, sample_count = 10)]
fn collect_the_words(bencher: Bencher<'_, '_>, count: usize) {
    let (dataset, config, regions) = parsed(count);
    bencher.bench(|| words_of(&dataset, &config, &regions));
}

#[divan::bench(args = COLLECTIONS, sample_count = 10)]
fn sort_the_list(bencher: Bencher<'_, '_>, count: usize) {
    let (dataset, _, _) = parsed(count);
    let zorder = ZOrder::of(&dataset);
    bencher.bench(|| Order::new(&dataset, &zorder));
}
