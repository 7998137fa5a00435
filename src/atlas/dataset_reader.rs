//! The bytes of `initiatives.geojson` to records, feature by feature.

use std::collections::BTreeSet;
use std::sync::Arc;

use geo::Coord;
use geojson::GeometryValue;
use serde_json::{Map, Value};

use super::geometry::read_geometry;
use super::link::{mail_link, web_link};
use super::properties::{Properties, shortened};
use super::{
    Address, AtlasConfig, Contact, Dataset, DatasetError, Encoding, Evidence, FeatureId,
    FeatureStream, Initiative, Localized, Organisation, Precision, Problem, ProblemKind, Regions,
    Scope, Source, Status, decoded,
};

/// How far beyond the districts a point may lie before it counts as a mistake, in degrees.
const MARGIN_DEG: f64 = 0.5;

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

    /// What has been read, whole.
    #[must_use]
    pub fn into_dataset(self) -> Dataset {
        self.dataset
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
        let cut = self.stream.next_cut();
        if self.dataset.version.is_none() {
            self.dataset.version = self.stream.version().map(Into::into);
        }
        let Some(cut) = cut else {
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
mod tests;
