//! The messages of the interface (`assets/i18n`): whether every language has all of them, and what the build itself writes
//! with them: pages for readers without a program, and the notice of a new edition.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use projektatlas::atlas::message_identifier;
use thiserror::Error;
use unic_langid::{LanguageIdentifier, LanguageIdentifierError};

/// Why there are no messages.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum MessagesError {
    /// A file could not be read.
    #[error("{} cannot be read", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// A file is not in the syntax of Fluent, or has a message that an earlier one has, too.
    #[error("{}: {places}", path.display())]
    Broken {
        /// The file.
        path: PathBuf,
        /// Where and what, of all places.
        places: String,
    },
    /// A language lacks messages that another has.
    #[error("{} lacks {}, which {} has", path.display(), names.join(", "), others.display())]
    Missing {
        /// The folder's file of the language.
        path: PathBuf,
        /// Which messages.
        names: Vec<String>,
        /// The file that has them.
        others: PathBuf,
    },
    /// The file's name is no tag of a language.
    #[error(transparent)]
    Language(#[from] LanguageIdentifierError),
}

/// The messages of a language.
pub struct Messages(FluentBundle<FluentResource>);

impl Messages {
    /// Reads files of messages of a language, BCP 47.
    ///
    /// # Errors
    ///
    /// If one of them cannot be read, is not in the syntax of Fluent, or repeats a message.
    pub fn read(
        language: &str,
        files: impl IntoIterator<Item: AsRef<Path>>,
    ) -> Result<Self, MessagesError> {
        let tag: LanguageIdentifier = language.parse()?;
        let mut bundle = FluentBundle::new(vec![tag]);
        // Marks of direction around values are for texts that are put together of several.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(value) => Some(number(value.as_string().parse().ok()?)),
            _ => None,
        }));
        for path in files {
            let path = path.as_ref();
            let resource = read(path)?;
            let added = bundle.add_resource(resource);
            added.map_err(|errors| broken(path, errors.iter().map(ToString::to_string)))?;
        }
        Ok(Self(bundle))
    }

    /// A message with values for its `{ $names }`, and in the form for a number; its name if there is no such message.
    pub fn format(&self, name: &str, count: Option<usize>, values: &[(&str, &str)]) -> String {
        let message = self.0.get_message(&message_identifier(name));
        let Some(pattern) = message.and_then(|message| message.value()) else {
            return name.to_owned();
        };
        let mut arguments: FluentArgs<'_> = values.iter().copied().collect();
        if let Some(count) = count {
            arguments.set("count", count);
        }
        // What cannot be filled stands there as `{$name}`; `tests/messages.rs` looks for it.
        let mut left_open = Vec::new();
        let bundle = &self.0;
        let text = bundle.format_pattern(pattern, Some(&arguments), &mut left_open);
        text.into_owned()
    }
}

/// Checks that all files of messages in a folder have the same messages.
///
/// # Errors
///
/// If one of them lacks a message that another has, cannot be read, or is not in the syntax of Fluent.
pub fn check(folder: &Path) -> Result<(), MessagesError> {
    let cannot_be_read = |source| MessagesError::File {
        path: folder.to_path_buf(),
        source,
    };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(cannot_be_read)? {
        let path = entry.map_err(cannot_be_read)?.path();
        if path.extension() == Some("ftl".as_ref()) {
            files.push((identifiers(&read(&path)?), path));
        }
    }
    for (own, path) in &files {
        for (known, others) in &files {
            let names: Vec<String> = known.difference(own).cloned().collect();
            if !names.is_empty() {
                let (path, others) = (path.clone(), others.clone());
                return Err(MessagesError::Missing {
                    path,
                    names,
                    others,
                });
            }
        }
    }
    Ok(())
}

/// The identifiers of all messages.
fn identifiers(resource: &FluentResource) -> BTreeSet<String> {
    let names = resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    names.collect()
}

fn read(path: &Path) -> Result<FluentResource, MessagesError> {
    let text = fs::read_to_string(path).map_err(|source| MessagesError::File {
        path: path.to_path_buf(),
        source,
    })?;
    FluentResource::try_new(text).map_err(|(resource, errors)| {
        let source = resource.source();
        let places = errors.iter().map(|error| {
            let before = source.get(..error.pos.start).unwrap_or_default();
            format!("line {}: {error}", before.matches('\n').count() + 1)
        });
        broken(path, places)
    })
}

fn broken(path: &Path, places: impl Iterator<Item = String>) -> MessagesError {
    MessagesError::Broken {
        path: path.to_path_buf(),
        places: places.collect::<Vec<_>>().join("; "),
    }
}

/// A whole number as in German, `1.234`.
pub fn number(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_one_language_lacks_is_named() {
        let folder = std::env::temp_dir().join(format!("projektatlas-ftl-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("de.ftl"), "a = b\nc = d\n").unwrap();
        fs::write(folder.join("en.ftl"), "a = b\n").unwrap();
        let said = check(&folder).unwrap_err().to_string();
        assert!(
            said.contains("en.ftl lacks c, which") && said.ends_with("de.ftl has"),
            "{said}"
        );
        fs::write(folder.join("en.ftl"), "a = b\nc = e\n").unwrap();
        check(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_broken_file_is_named_with_the_line() {
        let path = std::env::temp_dir().join(format!("projektatlas-{}.ftl", std::process::id()));
        fs::write(&path, "a = b\n\nno message\nc = d\n").unwrap();
        let error = Messages::read("de", [&path]).err().unwrap();
        let said = error.to_string();
        assert!(said.contains(".ftl: line 3: "), "{said}");
        fs::write(&path, "a = b\na = c\n").unwrap();
        let error = Messages::read("de", [&path]).err().unwrap();
        assert!(error.to_string().contains("\"a\""), "{error}");
        fs::remove_file(&path).unwrap();
    }
}
