//! Fingerprints of what a build was made from, so that what is up to date is not built again.

use std::path::{Path, PathBuf};
use std::{fs, io};

use sha2::{Digest as _, Sha256};
use walkdir::WalkDir;

use super::digest;

/// A digest of files and settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// The fingerprint of these files and folders (relative to `root`; missing ones count as empty) and of a text that
    /// stands for everything else. Times do not matter, only names and contents.
    ///
    /// # Errors
    ///
    /// If a file cannot be read.
    pub fn of(root: &Path, inputs: &[&str], rest: &str) -> io::Result<Self> {
        let mut hasher = Sha256::new();
        for path in files_below(root, inputs) {
            let bytes = fs::read(&path)?;
            hasher.update(
                path.strip_prefix(root)
                    .unwrap_or(&path)
                    .to_string_lossy()
                    .as_bytes(),
            );
            hasher.update([0]);
            hasher.update(bytes.len().to_le_bytes());
            hasher.update(bytes);
        }
        hasher.update(rest);
        Ok(Self(digest::hex(&hasher.finalize())))
    }

    /// Whether this is the fingerprint that a note holds.
    pub fn is_noted_in(&self, note: &Path) -> bool {
        fs::read_to_string(note).is_ok_and(|noted| noted == self.0)
    }

    /// Writes the note.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn note_in(&self, note: &Path) -> io::Result<()> {
        fs::write(note, &self.0)
    }

    /// The fingerprint as text, to make another depend on it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// All files named or below the folders named, in a stable order. What editors and systems hide does not count.
fn files_below(root: &Path, inputs: &[&str]) -> Vec<PathBuf> {
    let visible = |name: &std::ffi::OsStr| !name.to_string_lossy().ends_with('~');
    inputs
        .iter()
        .flat_map(|input| {
            WalkDir::new(root.join(input))
                .sort_by_file_name()
                .into_iter()
                .filter_map(Result::ok)
        })
        .filter(|entry| entry.file_type().is_file() && visible(entry.file_name()))
        .map(walkdir::DirEntry::into_path)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_changes_with_content_name_and_setting_but_not_with_time() {
        let root =
            std::env::temp_dir().join(format!("projektatlas-fingerprint-{}", std::process::id()));
        fs::create_dir_all(root.join("src")).unwrap();
        let print = |rest: &str| Fingerprint::of(&root, &["src", "missing"], rest).unwrap();

        fs::write(root.join("src/a.rs"), "one").unwrap();
        let first = print("");
        fs::write(root.join("src/a.rs"), "one").unwrap();
        assert_eq!(print(""), first, "written again");
        assert_ne!(print("--base /atlas/"), first, "other setting");
        fs::write(root.join("src/a.rs"), "two").unwrap();
        assert_ne!(print(""), first, "other content");
        fs::write(root.join("src/a.rs"), "one").unwrap();
        fs::rename(root.join("src/a.rs"), root.join("src/b.rs")).unwrap();
        assert_ne!(print(""), first, "other name");

        first.note_in(&root.join("note")).unwrap();
        assert!(first.is_noted_in(&root.join("note")));
        assert!(!print("").is_noted_in(&root.join("note")));
        fs::remove_dir_all(&root).unwrap();
    }
}
