//! The table of sizes, and the limit on what the first view needs.

use super::bundle::EMBED_SCRIPT;
use super::compress::Sizes;

/// Bytes in a kibibyte.
const KIBIBYTE: u64 = 1024;
/// The first view may need no more than this (DESIGN § 6).
pub const GATE_BYTES: u64 = 300 * KIBIBYTE;
/// The first view should need no more than this (DESIGN § 6).
pub const GOAL_BYTES: u64 = 250 * KIBIBYTE;

/// `embed.js` may be no larger than this: other sites load it on each of their pages.
pub const EMBED_GATE_BYTES: u64 = 4 * KIBIBYTE;

/// One file of the build with its sizes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// Path below `dist/`, with forward slashes.
    pub path: String,
    /// Its sizes.
    pub sizes: Sizes,
    /// Whether a reader needs it before the map can be used.
    pub first_view: bool,
}

/// What the first view transfers, in bytes of Brotli.
pub fn first_view_bytes(files: &[Measured]) -> u64 {
    files
        .iter()
        .filter(|file| file.first_view)
        .map(|file| file.sizes.brotli)
        .sum()
}

/// Whether the script for the pages of others is larger than its gate.
pub fn is_embed_too_large(files: &[Measured]) -> bool {
    let is_large = |file: &Measured| file.sizes.brotli > EMBED_GATE_BYTES;
    files
        .iter()
        .any(|file| file.path == EMBED_SCRIPT && is_large(file))
}

/// The files with one line for all pages of a kind (`initiative/…/index.html`), whose sizes are added up.
fn folded(files: &[Measured]) -> Vec<Measured> {
    let mut lines: Vec<(Measured, usize)> = Vec::new();
    for file in files {
        let kind = file.path.strip_suffix("/index.html");
        let kind = kind.and_then(|page| Some(format!("{}/…/index.html", page.rsplit_once('/')?.0)));
        let path = kind.unwrap_or_else(|| file.path.clone());
        match lines.last_mut().filter(|(line, _)| line.path == path) {
            Some((line, count)) => {
                line.sizes.raw += file.sizes.raw;
                line.sizes.gzip += file.sizes.gzip;
                line.sizes.brotli += file.sizes.brotli;
                *count += 1;
            }
            None => lines.push((
                Measured {
                    path,
                    ..file.clone()
                },
                1,
            )),
        }
    }
    let lines = lines.into_iter();
    lines
        .map(|(line, count)| match count {
            1 => line,
            _ => Measured {
                path: format!("{} × {count}", line.path),
                ..line
            },
        })
        .collect()
}

/// The table, one line per file in the order given, or for many pages of a kind; a dot marks the first view.
pub fn table(files: &[Measured]) -> String {
    let files = folded(files);
    let width = files
        .iter()
        .map(|file| file.path.chars().count())
        .max()
        .unwrap_or(0)
        .max(4);
    let mut lines = vec![format!(
        "  {:width$} {:>10} {:>10} {:>10}",
        "KiB", "raw", "gzip", "brotli"
    )];
    lines.extend(files.iter().map(|file| {
        format!(
            "{} {:width$} {:>10} {:>10} {:>10}",
            if file.first_view { "•" } else { " " },
            file.path,
            kibibytes(file.sizes.raw),
            kibibytes(file.sizes.gzip),
            kibibytes(file.sizes.brotli)
        )
    }));
    lines.join("\n")
}

/// The sum against goal and gate, in one line.
pub fn verdict(bytes: u64) -> String {
    let against = if bytes > GATE_BYTES {
        format!("{} KiB over the gate", kibibytes(bytes - GATE_BYTES))
    } else if bytes > GOAL_BYTES {
        format!("{} KiB over the goal", kibibytes(bytes - GOAL_BYTES))
    } else {
        format!("{} KiB below the goal", kibibytes(GOAL_BYTES - bytes))
    };
    format!(
        "first view (•): {} KiB brotli, {against} (goal {}, gate {})",
        kibibytes(bytes),
        GOAL_BYTES / KIBIBYTE,
        GATE_BYTES / KIBIBYTE
    )
}

/// Bytes as kibibytes with one decimal.
fn kibibytes(bytes: u64) -> String {
    let tenths = (bytes * 10 + KIBIBYTE / 2) / KIBIBYTE;
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(path: &str, brotli: u64, first_view: bool) -> Measured {
        Measured {
            path: path.to_owned(),
            sizes: Sizes {
                raw: brotli * 4,
                gzip: brotli * 2,
                brotli,
            },
            first_view,
        }
    }

    #[test]
    fn only_the_first_view_counts() {
        let files = [
            measured("index.html", 1024, true),
            measured("data/places.json", 9999, false),
        ];
        assert_eq!(first_view_bytes(&files), 1024);
    }

    #[test]
    fn the_script_for_others_has_a_gate_of_its_own() {
        assert!(!is_embed_too_large(&[measured("embed.js", 4096, false)]));
        assert!(is_embed_too_large(&[measured("embed.js", 4097, false)]));
        assert!(!is_embed_too_large(&[measured("app.js", 9999, true)]));
    }

    #[test]
    fn the_table_has_a_line_per_file_and_marks_the_first_view() {
        let files = [
            measured("index.html", 1536, true),
            measured("a.svg", 100, false),
        ];
        assert_eq!(
            table(&files),
            "  KiB               raw       gzip     brotli\n\
             • index.html        6.0        3.0        1.5\n\
             \u{20} a.svg             0.4        0.2        0.1"
        );
    }

    #[test]
    fn pages_of_a_kind_have_one_line() {
        let pages = [
            "about/index.html",
            "initiative/a/index.html",
            "initiative/b/index.html",
        ];
        let files = pages.map(|path| measured(path, 1024, false));
        let table = table(&files);
        assert_eq!(table.lines().count(), 3, "{table}");
        assert!(
            table.contains("about/index.html")
                && table.contains("initiative/…/index.html × 2        8.0"),
            "{table}"
        );
    }

    #[test]
    fn the_verdict_names_the_distance_to_the_nearer_limit() {
        assert!(verdict(240 * 1024).contains("10.0 KiB below the goal"));
        assert!(verdict(260 * 1024).contains("10.0 KiB over the goal"));
        assert!(verdict(310 * 1024).contains("10.0 KiB over the gate"));
    }
}
