//! Programs that open what readers take away: `LibreOffice` for tables, poppler for what is printed.

use std::path::PathBuf;

use super::{apt, program};
use crate::say;

/// Names under which systems install `LibreOffice`.
const OFFICE: [&str; 2] = ["soffice", "libreoffice"];
/// Debian's packages: the spreadsheet without windows (90 MB to fetch, 277 MB in all), and readers of PDF.
const PACKAGES: [&str; 2] = ["libreoffice-calc-nogui", "poppler-utils"];

/// The programs that are there.
#[derive(Debug, Default)]
pub struct Openers {
    /// `LibreOffice`.
    pub office: Option<PathBuf>,
    /// Poppler's `pdftotext`.
    pub pdf_to_text: Option<PathBuf>,
}

/// Finds the programs, else installs them with apt where that can be done. Without them a few tests are skipped; the
/// output says so.
pub fn ensure() -> Openers {
    let found = find();
    if found.office.is_some() && found.pdf_to_text.is_some() {
        return found;
    }
    let by_hand = "on Debian `apt-get install libreoffice-calc-nogui poppler-utils` as root";
    if let Err(error) = apt::install("LibreOffice", &PACKAGES, "half a minute", by_hand) {
        say::warning(format!(
            "tests that open files in LibreOffice and read printed pages are skipped: {error}"
        ));
    }
    find()
}

fn find() -> Openers {
    Openers {
        office: OFFICE.iter().find_map(|name| program::find(name)),
        pdf_to_text: program::find("pdftotext"),
    }
}
