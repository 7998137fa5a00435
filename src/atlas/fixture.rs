//! Small made-up data for tests: two districts on a grid, initiatives from a builder.

use super::{AtlasConfig, Dataset, Regions};

/// Celle (region `lueneburg`) from 10° to 10.5° and Peine (region `braunschweig`) from 10.5° to 11° east.
pub(crate) const REGIONS: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","id":"03351","properties":{"ags":"03351","name":"Celle","kind":"Landkreis","label":{"de":"Landkreis Celle"},"locative":{"de":"im Landkreis Celle","en":"in the district of Celle"},"region":"lueneburg"},
"geometry":{"type":"Polygon","coordinates":[[[10.0,52.0],[10.5,52.0],[10.5,53.0],[10.0,53.0],[10.0,52.0]]]}},
{"type":"Feature","id":"03157","properties":{"ags":"03157","name":"Peine","kind":"Landkreis","label":{"de":"Landkreis Peine"},"region":"braunschweig"},
"geometry":{"type":"Polygon","coordinates":[[[10.5,52.0],[11.0,52.0],[11.0,53.0],[10.5,53.0],[10.5,52.0]]]}}]}"#;

const CONFIG: &str = r#"{"title":{"de":"Testatlas"},"languages":["de","en"],"entry_languages":["de","en"],"corrections":{"email":"test@example.org"},
"regions":[{"id":"braunschweig","label":{"de":"Braunschweig"}},{"id":"lueneburg","label":{"de":"Lüneburg"}}],
"fields":[{"id":"language","label":{"de":"Sprache"},"token":"field-1","shape":"circle"},
{"id":"labour","label":{"de":"Arbeit"},"token":"field-2","shape":"square"}],
"organisation_types":[{"id":"association","label":{"de":"Verein"}}],
"target_groups":[{"id":"women","label":{"de":"Frauen"}},{"id":"all","label":{"de":"alle"}}]}"#;

pub(crate) fn config() -> AtlasConfig {
    serde_json::from_str(CONFIG).unwrap()
}

pub(crate) fn regions() -> Regions {
    Regions::parse(REGIONS).unwrap()
}

/// Reads the initiatives; none of them may have a problem.
pub(crate) fn dataset(initiatives: &[InitiativeBuilder]) -> Dataset {
    let features: Vec<_> = initiatives.iter().map(InitiativeBuilder::json).collect();
    let text = format!("{{\"features\":[{}]}}", features.join(","));
    let dataset = Dataset::parse(&text, &config(), &regions()).unwrap();
    assert_eq!(dataset.problems(), [], "a fixture is sound");
    dataset
}

/// An initiative in Celle for language, with all that is required.
pub(crate) fn initiative(id: &str) -> InitiativeBuilder {
    InitiativeBuilder {
        id: id.to_owned(),
        title: format!("Initiative {id}"),
        point: "{\"type\":\"Point\",\"coordinates\":[10.08,52.62]}".to_owned(),
        fields: vec!["language".to_owned()],
        groups: Vec::new(),
        scope: "local",
        status: "active",
        evidence: "recent",
        year: 2022,
    }
}

#[derive(Debug, Clone)]
pub(crate) struct InitiativeBuilder {
    id: String,
    title: String,
    point: String,
    fields: Vec<String>,
    groups: Vec<String>,
    scope: &'static str,
    status: &'static str,
    evidence: &'static str,
    year: i32,
}

impl InitiativeBuilder {
    pub(crate) fn titled(mut self, title: &str) -> Self {
        title.clone_into(&mut self.title);
        self
    }

    pub(crate) fn at(mut self, lon: f64, lat: f64) -> Self {
        self.point = format!("{{\"type\":\"Point\",\"coordinates\":[{lon},{lat}]}}");
        self
    }

    pub(crate) fn nowhere(mut self) -> Self {
        self.point = "null".to_owned();
        self
    }

    pub(crate) fn statewide(self) -> Self {
        Self {
            scope: "state",
            ..self.nowhere()
        }
    }

    pub(crate) fn fields(mut self, fields: &[&str]) -> Self {
        self.fields = fields.iter().map(|field| (*field).to_owned()).collect();
        self
    }

    pub(crate) fn groups(mut self, groups: &[&str]) -> Self {
        self.groups = groups.iter().map(|group| (*group).to_owned()).collect();
        self
    }

    pub(crate) fn ended(mut self) -> Self {
        self.status = "ended";
        self
    }

    pub(crate) fn evidence(self, evidence: &'static str) -> Self {
        Self { evidence, ..self }
    }

    pub(crate) fn year(mut self, year: i32) -> Self {
        self.year = year;
        self
    }

    /// The feature as GeoJSON, without white space.
    pub(crate) fn json(&self) -> String {
        let list = |values: &[String]| serde_json::to_string(values).unwrap();
        format!(
            "{{\"type\":\"Feature\",\"id\":\"{id}\",\"geometry\":{point},\"properties\":{{\"title\":\"{title}\",\
             \"summary\":{{\"de\":\"Text zu {id}\"}},\"organisation\":{{\"name\":\"Verein {id}\",\"type\":\"association\"}},\
             \"fields\":{fields},\"target_groups\":{groups},\"scope\":\"{scope}\",\"precision\":\"place\",\
             \"municipality\":{{\"name\":\"Celle\",\"ags\":\"03351006\"}},\
             \"contact\":{{\"website\":\"https://example.org/{id}\"}},\"status\":\"{status}\",\"evidence\":\"{evidence}\",\
             \"source\":{{\"url\":\"https://example.org\",\"year\":{year}}}}}}}",
            id = self.id,
            point = self.point,
            title = self.title,
            fields = list(&self.fields),
            groups = list(&self.groups),
            scope = self.scope,
            status = self.status,
            evidence = self.evidence,
            year = self.year,
        )
    }
}
