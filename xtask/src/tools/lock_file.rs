//! What `Cargo.lock` says about a crate.

use std::fs;

use crate::project;

/// The version of a crate that the project is locked to, or `None` if `Cargo.lock` is missing or does not name it.
pub fn locked_version(name: &str) -> Option<String> {
    let text = fs::read_to_string(project::root().join("Cargo.lock")).ok()?;
    version_in(&text, name).map(str::to_owned)
}

/// The version that stands under a crate's name in the text of a lock file.
fn version_in<'a>(lock_file: &'a str, name: &str) -> Option<&'a str> {
    let wanted = format!("name = \"{name}\"");
    let mut lines = lock_file
        .lines()
        .skip_while(|line| **line != wanted)
        .skip(1);
    lines
        .next()?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK_FILE: &str = "\
version = 4

[[package]]
name = \"wasm-bindgen-macro\"
version = \"0.2.99\"

[[package]]
name = \"wasm-bindgen\"
version = \"0.2.130\"
dependencies = [
 \"wasm-bindgen-macro\",
]
";

    #[test]
    fn the_version_belongs_to_the_crate_of_exactly_this_name() {
        assert_eq!(version_in(LOCK_FILE, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(version_in(LOCK_FILE, "wasm"), None);
    }
}
