//! Golden files: what a test makes, held against what was looked at and kept.

use std::path::Path;
use std::{env, fs};

/// Holds a text against the golden file of this name. A difference is written beside it; with `BLESS` set, the file is
/// written anew.
///
/// # Panics
///
/// When they differ.
pub fn compare(name: &str, text: &str) {
    let golden =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/golden/{name}"));
    if env::var_os("BLESS").is_some() {
        fs::write(&golden, text).expect("the golden files can be written");
        return;
    }
    let expected = fs::read_to_string(&golden).unwrap_or_default();
    if expected != text {
        let new = golden.with_extension("new.txt");
        fs::write(&new, text).expect("the folder of the golden files can be written");
        panic!(
            "{} is not what it was: compare it with {}, and run `cargo xtask bless` if the change is meant",
            golden.display(),
            new.display()
        );
    }
}
