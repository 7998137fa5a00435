//! Made-up collections of initiatives.

use wasm_bindgen::prelude::wasm_bindgen;

use super::{Dice, Distribution, places};

const FIELDS: [&str; 4] = ["language", "labour", "housing", "participation"];

/// A collection of so many made-up initiatives as GeoJSON, some 600 bytes each.
#[must_use]
#[wasm_bindgen]
pub fn collection(count: usize, seed: u64) -> String {
    let mut dice = Dice::new(seed ^ 2);
    let features: Vec<String> = places(Distribution::Clumps, count, seed)
        .into_iter()
        .enumerate()
        .map(|(at, place)| {
            let field = FIELDS.get(dice.below(FIELDS.len())).unwrap_or(&"language");
            let year = 2015 + dice.below(11);
            format!(
                "{{\"type\":\"Feature\",\"id\":\"made-up-{at}\",\"geometry\":{{\"type\":\"Point\",\"coordinates\":[{:.5},{:.5}]}},\
                 \"properties\":{{\"title\":\"Made-up initiative {at}\",\"summary\":{{\"de\":\"Ausgedachter Text Nummer {at}, \
                 so lang wie die Texte echter Einträge im Mittel sind, damit das Lesen so lange dauert.\"}},\
                 \"organisation\":{{\"name\":\"Made-up association {}\",\"type\":\"association\"}},\"fields\":[\"{field}\"],\
                 \"target_groups\":[\"all\"],\"scope\":\"local\",\"precision\":\"place\",\
                 \"contact\":{{\"website\":\"https://example.org/{at}\"}},\"status\":\"active\",\"evidence\":\"recent\",\
                 \"checked\":null,\"source\":{{\"url\":\"https://example.org/page/{at}\",\"year\":{year}}}}}}}",
                place.x,
                place.y,
                dice.below(1000)
            )
        })
        .collect();
    format!(
        "{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n",
        features.join(",\n")
    )
}
