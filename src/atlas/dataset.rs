//! The text of `initiatives.geojson` to records: what is sound is kept, what is not is listed.

use std::collections::BTreeSet;
use std::sync::Arc;

use geo::Coord;
use geojson::GeometryValue;
use serde_json::{Map, Value};
use thiserror::Error;

use super::geometry::read_geometry;
use super::link::{mail_link, web_link};
use super::properties::{Properties, shortened};
use super::{
    Address, AtlasConfig, Contact, Encoding, Evidence, FeatureId, FeatureIndex, FeatureStream,
    Initiative, Localized, Organisation, Precision, Problem, ProblemKind, Regions, Scope,
    SlicesError, Source, Status, decoded,
};

/// How far beyond the districts a point may lie before it counts as a mistake, in degrees.
const MARGIN_DEG: f64 = 0.5;

/// All initiatives of a file, in its order, and what was wrong with it. A copy shares the records.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Dataset {
    initiatives: Vec<Arc<Initiative>>,
    problems: Vec<Problem>,
}

/// Why a file holds no initiatives at all.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`initiatives.geojson`: {0}")]
pub struct DatasetError(#[from] SlicesError);

impl Dataset {
    /// Reads a GeoJSON `FeatureCollection` (RFC 7946 § 3.3) that has come whole; see [`DatasetReader`].
    ///
    /// # Errors
    ///
    /// When the bytes are no collection of features.
    pub fn parse(
        bytes: impl AsRef<[u8]>,
        config: &AtlasConfig,
        regions: &Regions,
    ) -> Result<Self, DatasetError> {
        let mut reader = DatasetReader::new(config, regions);
        reader.push(bytes.as_ref());
        reader.end();
        while reader.read_feature()? {}
        Ok(reader.dataset)
    }

    /// The initiatives, in the order of the file.
    #[must_use]
    pub fn initiatives(&self) -> &[Arc<Initiative>] {
        &self.initiatives
    }

    /// The initiative at a position, `None` beyond the last.
    #[must_use]
    pub fn get(&self, index: FeatureIndex) -> Option<&Arc<Initiative>> {
        self.initiatives.get(index.0)
    }

    /// The position of the initiative with this id, `None` when there is none.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<FeatureIndex> {
        self.initiatives
            .iter()
            .position(|initiative| initiative.id.as_str() == id)
            .map(FeatureIndex)
    }

    /// What was wrong, in the order of the file.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

/// Reads a GeoJSON `FeatureCollection` while its bytes come, in the terms of `config` and `regions`.
///
/// A feature that does not fit is left out and listed among the [`problems`](Dataset::problems). A district that the
/// feature does not state is looked up by its point, and by the key of its municipality when the point lies in no
/// district: on a pier, say. When neither names one, that is a problem too, but of a state-wide feature. Where bytes are
/// no UTF-8, the feature is read as Windows-1252.
#[derive(Debug)]
pub struct DatasetReader<'a> {
    config: &'a AtlasConfig,
    regions: &'a Regions,
    stream: FeatureStream,
    dataset: Dataset,
    known_ids: BTreeSet<FeatureId>,
    /// Whether some feature was no UTF-8: told once.
    misread: bool,
    /// Whether it is told that the file breaks off.
    told_end: bool,
    line: usize,
    id: Option<String>,
}

impl<'a> DatasetReader<'a> {
    /// Nothing has come yet.
    #[must_use]
    pub fn new(config: &'a AtlasConfig, regions: &'a Regions) -> Self {
        Self {
            config,
            regions,
            stream: FeatureStream::default(),
            dataset: Dataset::default(),
            known_ids: BTreeSet::new(),
            misread: false,
            told_end: false,
            line: 1,
            id: None,
        }
    }

    /// Takes more bytes of the file.
    pub fn push(&mut self, bytes: &[u8]) {
        self.stream.push(bytes);
    }

    /// Says that the file ends here.
    pub fn end(&mut self) {
        self.stream.end();
    }

    /// What has been read.
    #[must_use]
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// Reads one more feature, sound or not; `false` when none has come whole.
    ///
    /// # Errors
    ///
    /// When the bytes are no collection of features.
    pub fn read_feature(&mut self) -> Result<bool, DatasetError> {
        let Some(cut) = self.stream.next_cut() else {
            self.tell_end();
            return self
                .stream
                .failure()
                .map_or(Ok(false), |error| Err(error.into()));
        };
        self.line = cut.line;
        self.id = None;
        let (text, encoding) = decoded(self.stream.bytes(&cut));
        let text = text.into_owned();
        if encoding == Encoding::Windows1252 && !cut.truncated && !self.misread {
            self.misread = true;
            self.report(false, ProblemKind::Encoding);
        }
        let read = if cut.truncated {
            self.told_end = true;
            Err(ProblemKind::Truncated)
        } else {
            self.initiative(&text)
        };
        match read {
            Ok(initiative) => self.dataset.initiatives.push(Arc::new(initiative)),
            Err(kind) => self.report(true, kind),
        }
        Ok(true)
    }

    /// Tells once that the file breaks off between two features.
    fn tell_end(&mut self) {
        if self.stream.breaks_off() && !self.told_end {
            self.told_end = true;
            self.line = self.stream.line();
            self.id = None;
            self.report(false, ProblemKind::Truncated);
        }
    }

    fn report(&mut self, left_out: bool, kind: ProblemKind) {
        self.dataset.problems.push(Problem {
            line: self.line,
            id: self.id.clone(),
            left_out,
            kind,
        });
    }

    fn initiative(&mut self, text: &str) -> Result<Initiative, ProblemKind> {
        let feature: Map<String, Value> =
            serde_json::from_str(text).map_err(|error| ProblemKind::Syntax(error.to_string()))?;
        let id = feature_id(&feature)?;
        self.id = Some(shortened(&id));
        let no_properties = Map::new();
        let properties = match feature.get("properties") {
            None | Some(Value::Null) => Properties::new(&no_properties),
            Some(Value::Object(values)) => Properties::new(values),
            Some(_) => {
                return Err(ProblemKind::WrongType {
                    property: "properties",
                    expected: "object",
                });
            }
        };
        let initiative = self.record(&id, &feature, &properties)?;
        if !self.known_ids.insert(initiative.id.clone()) {
            return Err(ProblemKind::DuplicateId);
        }
        Ok(initiative)
    }

    fn record(
        &mut self,
        id: &str,
        feature: &Map<String, Value>,
        properties: &Properties<'_>,
    ) -> Result<Initiative, ProblemKind> {
        let lonlat = self.lonlat(feature.get("geometry"))?;
        let municipality = properties.object("municipality")?;
        let part = |name| {
            municipality
                .as_ref()
                .map_or(Ok(None), |object| object.text(name))
        };
        let municipality_ags = part("municipality.ags")?;
        let scope = properties.one_of("scope", &SCOPES)?.unwrap_or(Scope::Local);
        let mut initiative = Initiative {
            id: FeatureId::new(id),
            title: properties.required_text("title")?,
            summary: Localized::new(properties.named_texts("summary")?),
            organisation: self.organisation(properties)?,
            fields: self.fields(properties)?,
            target_groups: self.known_texts(
                properties,
                "target_groups",
                AtlasConfig::has_target_group,
            )?,
            languages: properties.texts("languages")?,
            scope,
            precision: properties
                .one_of("precision", &PRECISIONS)?
                .filter(|_| lonlat.is_some()),
            municipality: part("municipality.name")?,
            district: self.district(properties, lonlat, municipality_ags.as_deref(), scope)?,
            municipality_ags,
            address: address(properties)?,
            contact: self.contact(properties)?,
            since: properties.year("since")?,
            status: properties
                .one_of("status", &STATUSES)?
                .unwrap_or(Status::Active),
            evidence: properties
                .one_of("evidence", &EVIDENCES)?
                .unwrap_or(Evidence::Undated),
            checked: properties.text("checked")?,
            source: self.source(properties)?,
            lonlat,
            folded: Box::default(),
            folded_title_len: 0,
        };
        initiative.fold_words();
        Ok(initiative)
    }

    /// The point of a feature, `None` for a null geometry.
    fn lonlat(&self, geometry: Option<&Value>) -> Result<Option<Coord>, ProblemKind> {
        let value = match geometry {
            None | Some(Value::Null) => return Ok(None),
            Some(value) => value.clone(),
        };
        let geometry =
            read_geometry(value).map_err(|error| ProblemKind::Syntax(error.to_string()))?;
        let Some(GeometryValue::Point { coordinates }) = geometry else {
            return Err(ProblemKind::NotAPoint);
        };
        let [lon, lat, ..] = *coordinates.as_slice() else {
            return Err(ProblemKind::NotAPoint);
        };
        let area = self.regions.extent().grown_by(MARGIN_DEG);
        if area.contains(Coord { x: lon, y: lat }) {
            return Ok(Some(Coord { x: lon, y: lat }));
        }
        Err(ProblemKind::Outside {
            lonlat: [lon, lat],
            swapped: area.contains(Coord { x: lat, y: lon }),
        })
    }

    fn organisation(&mut self, properties: &Properties<'_>) -> Result<Organisation, ProblemKind> {
        let object = properties
            .object("organisation")?
            .ok_or(ProblemKind::Missing("organisation"))?;
        let kind = object.text("organisation.type")?.unwrap_or_default();
        let is_known = kind.is_empty() || self.config.has_organisation_type(&kind);
        if !is_known {
            self.report(
                false,
                ProblemKind::UnknownValue {
                    property: "organisation.type",
                    value: shortened(&kind),
                },
            );
        }
        Ok(Organisation {
            name: object.required_text("organisation.name")?,
            kind: if is_known { kind } else { String::new() },
        })
    }

    /// The fields of action that the atlas knows; an error when none is left.
    fn fields(&mut self, properties: &Properties<'_>) -> Result<Vec<String>, ProblemKind> {
        let stated = properties.texts("fields")?;
        let first = stated
            .first()
            .cloned()
            .ok_or(ProblemKind::Missing("fields"))?;
        let reported = self.dataset.problems.len();
        let fields = self.known_texts(properties, "fields", AtlasConfig::has_field)?;
        if fields.is_empty() {
            // One line about the feature that is left out is enough.
            self.dataset.problems.truncate(reported);
            return Err(ProblemKind::UnknownValue {
                property: "fields",
                value: shortened(&first),
            });
        }
        Ok(fields)
    }

    /// The values of a list that the atlas knows, each once; the others are reported.
    fn known_texts(
        &mut self,
        properties: &Properties<'_>,
        property: &'static str,
        is_known: fn(&AtlasConfig, &str) -> bool,
    ) -> Result<Vec<String>, ProblemKind> {
        let mut known: Vec<String> = Vec::new();
        for value in properties.texts(property)? {
            if !is_known(self.config, &value) {
                self.report(
                    false,
                    ProblemKind::UnknownValue {
                        property,
                        value: shortened(&value),
                    },
                );
            } else if !known.contains(&value) {
                known.push(value);
            }
        }
        Ok(known)
    }

    /// The district stated, if there is such a one, else the one in which the point lies, else that of the municipality.
    fn district(
        &mut self,
        properties: &Properties<'_>,
        lonlat: Option<Coord>,
        municipality_ags: Option<&str>,
        scope: Scope,
    ) -> Result<Option<String>, ProblemKind> {
        match properties.text("district")? {
            Some(ags) if self.regions.find(&ags).is_some() => return Ok(Some(ags)),
            Some(ags) => {
                self.report(
                    false,
                    ProblemKind::UnknownValue {
                        property: "district",
                        value: shortened(&ags),
                    },
                );
            }
            None => {}
        }
        let Some(lonlat) = lonlat else {
            return Ok(None);
        };
        let regions = self.regions;
        let around = regions.district_at(lonlat);
        let district = around.or_else(|| regions.district_of(municipality_ags?));
        if district.is_none() && scope != Scope::State {
            let lonlat = [lonlat.x, lonlat.y];
            self.report(false, ProblemKind::NoDistrict { lonlat });
        }
        Ok(district.map(|district| district.ags.clone()))
    }

    fn contact(&mut self, properties: &Properties<'_>) -> Result<Contact, ProblemKind> {
        let Some(object) = properties.object("contact")? else {
            return Ok(Contact::default());
        };
        Ok(Contact {
            website: self.safe(object.text("contact.website")?, "contact.website", web_link),
            email: self.safe(object.text("contact.email")?, "contact.email", mail_link),
            phone: object.text("contact.phone")?,
        })
    }

    fn source(&mut self, properties: &Properties<'_>) -> Result<Source, ProblemKind> {
        let object = properties
            .object("source")?
            .ok_or(ProblemKind::Missing("source"))?;
        // A published collection may hold a reference (`$ref`) to a file of addresses that comes later.
        let url = match object.text("source.$ref")? {
            Some(_) => None,
            None => Some(object.required_text("source.url")?),
        };
        Ok(Source {
            url: self.safe(url, "source.url", web_link),
            year: object.year("year")?,
            earlier_url: self.safe(
                object.text("source.earlier_url")?,
                "source.earlier_url",
                web_link,
            ),
        })
    }

    /// The text, if a safe link can be made of it; reported otherwise.
    fn safe(
        &mut self,
        text: Option<String>,
        property: &'static str,
        link: fn(&str) -> Option<String>,
    ) -> Option<String> {
        let text = text?;
        if link(&text).is_some() {
            return Some(text);
        }
        self.report(
            false,
            ProblemKind::UnsafeLink {
                property,
                value: shortened(&text),
            },
        );
        None
    }
}

/// The id of a feature: a text, or a number written as one (RFC 7946 § 3.2).
fn feature_id(feature: &Map<String, Value>) -> Result<String, ProblemKind> {
    match feature.get("id") {
        None | Some(Value::Null) => Err(ProblemKind::Missing("id")),
        Some(Value::String(id)) if id.trim().is_empty() => Err(ProblemKind::Missing("id")),
        Some(Value::String(id)) => Ok(id.trim().to_owned()),
        Some(Value::Number(id)) if id.is_i64() => Ok(id.as_i64().unwrap_or_default().to_string()),
        Some(_) => Err(ProblemKind::WrongType {
            property: "id",
            expected: "text",
        }),
    }
}

fn address(properties: &Properties<'_>) -> Result<Address, ProblemKind> {
    let Some(object) = properties.object("address")? else {
        return Ok(Address::default());
    };
    Ok(Address {
        street: object.text("address.street")?,
        postal_code: object.text("address.postal_code")?,
    })
}

const SCOPES: [(&str, Scope); 3] = [
    ("local", Scope::Local),
    ("district", Scope::District),
    ("state", Scope::State),
];
const PRECISIONS: [(&str, Precision); 3] = [
    ("address", Precision::Address),
    ("place", Precision::Place),
    ("district", Precision::District),
];
const STATUSES: [(&str, Status); 2] = [("active", Status::Active), ("ended", Status::Ended)];
const EVIDENCES: [(&str, Evidence); 3] = [
    ("recent", Evidence::Recent),
    ("older", Evidence::Older),
    ("undated", Evidence::Undated),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::fixture;

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
}
