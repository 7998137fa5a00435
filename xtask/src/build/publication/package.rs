//! `datapackage.json` as it is published: with the files that the build makes, and size and digest of each.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use thiserror::Error;

use crate::build::data_files::{COMPLETE, COMPLETE_ATLAS};
use crate::build::digest;

/// Why the package cannot be published.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PackageError {
    /// It is not JSON.
    #[error("not JSON")]
    Json(#[from] serde_json::Error),
    /// It has no resources.
    #[error("no list of resources")]
    NoResources,
    /// A resource has no path, or its file is not there.
    #[error("the file of the resource `{0}` is not there")]
    NoFile(String),
    /// A resource lacks what readers have to be told.
    #[error("the resource `{name}` has no `{member}`")]
    Lacks {
        /// Its name.
        name: String,
        /// What is missing.
        member: &'static str,
    },
    /// There is no such resource.
    #[error("no resource is called `{0}`")]
    Unknown(String),
}

/// The package as it is in `data/`, with the files that the build makes.
pub struct Package {
    members: Map<String, Value>,
    resources: Vec<Resource>,
}

/// A file of the package.
#[derive(Debug, Clone)]
pub struct Resource(Map<String, Value>);

impl Package {
    /// Reads the package and puts the table of initiatives behind the initiatives.
    ///
    /// # Errors
    ///
    /// If it is no package.
    pub fn read(text: &str, table: &Map<String, Value>) -> Result<Self, PackageError> {
        let mut members: Map<String, Value> = serde_json::from_str(text)?;
        let Some(Value::Array(resources)) = members.remove("resources") else {
            return Err(PackageError::NoResources);
        };
        let mut all = Vec::new();
        for resource in resources {
            let Value::Object(mut resource) = resource else {
                return Err(PackageError::NoResources);
            };
            let is_truth = resource.get("name") == Some(&json!("initiatives"));
            if is_truth {
                resource.insert("path".to_owned(), COMPLETE.into());
            }
            if resource.get("path") == Some(&json!("atlas.json")) {
                resource.insert("path".to_owned(), COMPLETE_ATLAS.into());
            }
            let modified = resource.get("modified").cloned();
            all.push(Resource(resource));
            if let (true, Some(modified)) = (is_truth, modified) {
                let mut table = table.clone();
                table.insert("modified".to_owned(), modified);
                all.push(Resource(table));
            }
        }
        Ok(Self {
            members,
            resources: all,
        })
    }

    /// The package with size and digest of each file, which lies in a folder.
    ///
    /// # Errors
    ///
    /// If a file is not there.
    pub fn measured(mut self, folder: &Path) -> Result<Self, PackageError> {
        for Resource(resource) in &mut self.resources {
            let path = resource.get("path").and_then(Value::as_str);
            let bytes = path.and_then(|path| fs::read(folder.join(path)).ok());
            let bytes = bytes.ok_or_else(|| {
                let name = resource.get("name").and_then(Value::as_str);
                PackageError::NoFile(name.unwrap_or_default().to_owned())
            })?;
            resource.insert("bytes".to_owned(), bytes.len().into());
            let hash = format!("sha256:{}", digest::sha256_hex(&bytes));
            resource.insert("hash".to_owned(), hash.into());
        }
        Ok(self)
    }

    /// The text of the file. What is only for the page is left out.
    pub fn text(&self, version: &str) -> String {
        let mut members = self.members.clone();
        members.insert("version".to_owned(), version.into());
        let resources = self.resources.iter().map(|Resource(resource)| {
            let mut resource = resource.clone();
            resource.remove("translations");
            Value::Object(resource)
        });
        members.insert("resources".to_owned(), resources.collect());
        Value::Object(members).to_string()
    }

    /// The files, in the order of the package.
    pub fn resources(&self) -> &[Resource] {
        &self.resources
    }

    /// The file of this name.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub fn resource(&self, name: &str) -> Result<&Resource, PackageError> {
        self.resources
            .iter()
            .find(|resource| resource.text("name").is_ok_and(|found| found == name))
            .ok_or_else(|| PackageError::Unknown(name.to_owned()))
    }
}

impl Resource {
    /// A member that is a text.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub fn text(&self, member: &'static str) -> Result<&str, PackageError> {
        self.get(member)
            .and_then(Value::as_str)
            .ok_or_else(|| self.lacks(member))
    }

    /// A member, if it is there.
    pub fn get(&self, member: &str) -> Option<&Value> {
        self.0.get(member)
    }

    /// Size in bytes; 0 before it is measured.
    pub fn bytes(&self) -> u64 {
        self.get("bytes").and_then(Value::as_u64).unwrap_or(0)
    }

    /// SHA-256 in hexadecimal digits; empty before it is measured.
    pub fn sha256(&self) -> &str {
        let hash = self.get("hash").and_then(Value::as_str).unwrap_or_default();
        hash.strip_prefix("sha256:").unwrap_or(hash)
    }

    /// A text of `translations` by language.
    ///
    /// # Errors
    ///
    /// If there are none.
    pub fn translated(&self, member: &str) -> Result<Map<String, Value>, PackageError> {
        let translations = self.get("translations").and_then(Value::as_object);
        let translations = translations.ok_or_else(|| self.lacks("translations"))?;
        let texts = translations.iter();
        let texts = texts
            .filter_map(|(language, texts)| Some((language.clone(), texts.get(member)?.clone())));
        Ok(texts.collect())
    }

    /// Names and addresses of its licences.
    pub fn licences(&self) -> impl Iterator<Item = (&str, &str)> {
        let licences = self.get("licenses").and_then(Value::as_array);
        licences.into_iter().flatten().filter_map(|licence| {
            let name = licence.get("name")?.as_str()?;
            let path = licence.get("path")?.as_str()?;
            Some((name, path))
        })
    }

    fn lacks(&self, member: &'static str) -> PackageError {
        let name = self.get("name").and_then(Value::as_str);
        PackageError::Lacks {
            name: name.unwrap_or_default().to_owned(),
            member,
        }
    }
}
