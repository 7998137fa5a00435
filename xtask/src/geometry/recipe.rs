//! How the borders are made: the steps that Mapshaper runs, one after the other, in one folder.
//!
//! Districts are the union of their municipalities *after* simplification, and Bremen and the water beside the land are
//! simplified in the same step. So what touches in the source touches in the result, vertex by vertex.
//!
//! The same areas once more, straying less, are written as lines: each border once, with the areas on both sides of it.
//!
//! The neighbours come from coarser sources and would gape. They are drawn below the districts, so they are grown
//! by [`UNDERLAP`] beneath them. Germany, which the source draws under everything, is pulled back from the coast,
//! where it would show beyond the districts' finer outline.

use std::path::Path;

use super::settings::Settings;

/// File of the simplified municipalities.
pub const MUNICIPALITIES: &str = "municipalities.json";
/// File of the simplified districts.
pub const DISTRICTS: &str = "districts.json";
/// File of the cities that are a state.
pub const CITY_STATES: &str = "city_states.json";
/// File of the water beside the land.
pub const WATER: &str = "water.json";
/// File of the finer borders, as lines.
pub const BORDERS: &str = "borders.json";
/// File of the neighbouring states and countries.
pub const NEIGHBOURS: &str = "neighbours.json";
/// File of the country under all states.
pub const BACKDROP: &str = "backdrop.json";
/// File of one point inside each neighbour.
pub const LABELS: &str = "labels.json";

/// How far neighbours reach beneath the districts.
const UNDERLAP: &str = "3km";
/// Water smaller than this is not drawn, in square metres: harbours and ponds on the coast.
const WATER_MIN_AREA_M2: &str = "5e6";

/// All steps, in order: the arguments of Mapshaper, which runs in the folder of the results.
pub fn steps(sources: &Path, settings: &Settings) -> Vec<Vec<String>> {
    let file = |name: &str| sources.join(name).display().to_string();
    let neighbours = file("neighbours.geojson");
    let land_files = [
        file("municipalities.geojson"),
        file("bremen.geojson"),
        file("water.geojson"),
    ];
    let mut steps = vec![land(&land_files, settings), borders(&land_files, settings)];
    steps.extend(sea(&neighbours, settings));
    steps.extend(neighbour_areas(&neighbours, settings));
    steps.push(label_points(&neighbours, &file("bremen.geojson"), settings));
    steps
}

/// Simplifies municipalities, Bremen and water together, and joins municipalities to districts.
fn land(files: &[String; 3], settings: &Settings) -> Vec<String> {
    let mut step = simplified_land(files, settings.outline_interval_m, settings);
    step.extend(selected("!!district", "municipalities", MUNICIPALITIES));
    step.extend(words(
        "-dissolve district target=municipalities + name=districts",
    ));
    step.extend(output(DISTRICTS, "districts"));
    step.extend(selected("!!ags && !district", "city_states", CITY_STATES));
    step.extend(selected(
        &format!("!ags && this.area > {WATER_MIN_AREA_M2}"),
        "water",
        WATER,
    ));
    step.extend(words(
        "-filter !!ags target=all + name=parts -dissolve target=parts + name=land",
    ));
    step.extend(output("land.json", "land"));
    step
}

/// Simplifies the same areas less, and writes each border between two of them, or around one, as a line.
fn borders(files: &[String; 3], settings: &Settings) -> Vec<String> {
    let mut step = simplified_land(files, settings.border_interval_m, settings);
    step.push("-lines".to_owned());
    step.push("each=one = A.key, other = B ? B.key : ''".to_owned());
    step.extend(output(BORDERS, "all"));
    step
}

/// One layer `all`, an area for each `key`: that of the municipality or city, or one for each piece of water.
fn simplified_land(files: &[String; 3], interval_m: u32, settings: &Settings) -> Vec<String> {
    let mut step = words("-i");
    step.extend(files.iter().cloned());
    step.extend(words("combine-files -merge-layers force target=*"));
    // Parts of a municipality count one by one, or only its largest would be kept.
    step.extend(words("-explode -each"));
    step.push("key = ags || 'water ' + this.id".to_owned());
    step.extend(words("-simplify weighted variable keep-shapes"));
    step.push(format!(
        "interval={}",
        interval_expression(interval_m, settings)
    ));
    step.extend(words(
        "-snap precision=0.0001 fix-geometry -dissolve fields=key copy-fields=ags,name,type,district",
    ));
    // What is left of the Elbe's sandbanks is a line.
    step.extend(words("-filter-islands min-area=0.05km2 -rename-layers all"));
    step
}

/// Finds the sea: what no land covers once rivers' mouths are closed.
fn sea(neighbours: &str, settings: &Settings) -> Vec<Vec<String>> {
    let mut near_sea = words("-i");
    near_sea.extend([neighbours.to_owned(), "land.json".to_owned()]);
    near_sea.extend(words(
        "combine-files -merge-layers force target=* -dissolve -simplify interval=1000 -clean -buffer 2km -buffer -2km \
         -o closed.json format=geojson force",
    ));
    let mut away =
        words("-rectangle bbox=1,48.5,17,57.5 name=sea -erase closed.json -explode -filter");
    away.push("this.area > 3e8".to_owned());
    away.extend(words(
        "-simplify interval=1500 -buffer 7km -o near_sea.json format=geojson force",
    ));
    let mut near_water = words("-i");
    near_water.push(WATER.to_owned());
    near_water.extend(words(
        "-simplify interval=500 -buffer 5km -o near_water.json format=geojson force",
    ));
    let mut backdrop = words("-i");
    backdrop.extend([
        neighbours.to_owned(),
        "-filter".to_owned(),
        format!("name == '{}'", settings.covered_by_all),
    ]);
    backdrop.extend(words(
        "-simplify interval=2000 keep-shapes -buffer 4km -erase near_sea.json -erase near_water.json -explode -filter",
    ));
    backdrop.push("this.area > 1e9".to_owned());
    backdrop.extend(words(
        "-simplify interval=2500 -dissolve fields=name copy-fields=kind",
    ));
    backdrop.extend(words("-o format=geojson rfc7946 force precision=0.01"));
    backdrop.push(BACKDROP.to_owned());
    vec![near_sea, away, near_water, backdrop]
}

/// Joins states and countries to a whole without gaps, grows it beneath the districts, and simplifies it.
fn neighbour_areas(neighbours: &str, settings: &Settings) -> Vec<Vec<String>> {
    let mut areas = words("-i");
    areas.extend([
        neighbours.to_owned(),
        "-filter".to_owned(),
        shown_neighbours(settings),
        "-sort".to_owned(),
    ]);
    areas.push("kind == 'state' ? 0 : 1".to_owned());
    areas.extend(words(
        "-clean overlap-rule=min-id gap-width=2km -filter-islands min-area=10km2 -o areas.json format=geojson force",
    ));
    let mut beneath = words("-i land.json");
    beneath.push(BACKDROP.to_owned());
    beneath.extend(words(
        "combine-files -merge-layers force target=* -dissolve -o beneath.json format=geojson force",
    ));
    let grown = words(&format!(
        "-i areas.json -buffer {UNDERLAP} -clip beneath.json -o grown.json format=geojson force"
    ));
    let mut joined = words("-i areas.json grown.json combine-files -merge-layers force target=*");
    joined.extend(words(
        "-dissolve fields=name copy-fields=kind -simplify variable keep-shapes",
    ));
    joined.push(format!(
        "interval=kind == 'country' ? {} : {}",
        settings.neighbour_intervals_m.country, settings.neighbour_intervals_m.state
    ));
    joined.extend(words("-o format=geojson rfc7946 force precision=0.001"));
    joined.push(NEIGHBOURS.to_owned());
    vec![areas, beneath, grown, joined]
}

/// A point inside each neighbour, as far as it can be seen beside the districts.
fn label_points(neighbours: &str, city_states: &str, settings: &Settings) -> Vec<String> {
    let [west, south, east, north] = settings.label_extent;
    let mut step = words("-i");
    step.extend([neighbours.to_owned(), city_states.to_owned()]);
    step.extend(words("combine-files -merge-layers force target=* -filter"));
    step.push(format!("!!state || {}", shown_neighbours(settings)));
    step.push("-clip".to_owned());
    step.push(format!("bbox={west},{south},{east},{north}"));
    step.extend(words(
        "-points inner -o format=geojson force precision=0.001",
    ));
    step.push(LABELS.to_owned());
    step
}

/// Chooses the neighbours that have an area of their own in the source.
fn shown_neighbours(settings: &Settings) -> String {
    format!(
        "name != '{}' && name != '{}'",
        settings.covered_by_all, settings.drawn_in_detail
    )
}

/// How far the border of a feature may stray, as an expression on its `ags`: `interval_m`, or less where the settings say so;
/// of rules that fit the last counts.
fn interval_expression(interval_m: u32, settings: &Settings) -> String {
    let finer = settings.finer_outlines.iter();
    let finer = finer.filter(|finer| finer.interval_m < interval_m);
    finer.fold(interval_m.to_string(), |otherwise, finer| {
        let keys = finer.ags.join("|");
        format!(
            "/^({keys})/.test(ags || '') ? {} : {otherwise}",
            finer.interval_m
        )
    })
}

/// Makes a layer of some features of the layer `all` and writes it to a file.
fn selected(expression: &str, layer: &str, file: &str) -> Vec<String> {
    let mut step = vec!["-filter".to_owned(), expression.to_owned()];
    step.extend(words(&format!("target=all + name={layer}")));
    step.extend(output(file, layer));
    step
}

fn output(file: &str, layer: &str) -> Vec<String> {
    words(&format!(
        "-o {file} target={layer} format=geojson rfc7946 force"
    ))
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}
