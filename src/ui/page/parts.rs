//! The parts of the program that most readers do not need, each fetched when it is first asked for.
//!
//! [`wasm_split`] marks where a part begins; the build cuts the program there (`xtask/src/build/parts.rs`). Whatever only
//! a marked function reaches goes into its part; what two parts share becomes a part of its own.

#![expect(
    clippy::unnecessary_wraps,
    reason = "what can fail is fetching a part, which the macro adds to the function"
)]

use std::pin::Pin;

use leptos::prelude::*;
use leptos::wasm_split::wasm_split;

use super::styled::styled;

/// Builds a page; there once its part has come.
pub type Build = fn() -> AnyView;

/// Why a part has not come: the connection, as the browser's console says. Asking again tries again.
pub type PartError = leptos::wasm_split::SplitLoaderError;

/// A part on its way.
pub type Coming = Pin<Box<dyn Future<Output = Result<Build, PartError>>>>;

/// The page about the atlas.
pub fn about() -> Coming {
    #[wasm_split(about, wasm_split_path = leptos::wasm_split, fallible)]
    fn part() -> Result<Build, PartError> {
        Ok(|| super::AboutPage().into_any())
    }
    Box::pin(part())
}

/// The pages about single districts and municipalities.
pub fn districts() -> Coming {
    #[wasm_split(districts, wasm_split_path = leptos::wasm_split, fallible)]
    fn part() -> Result<Build, PartError> {
        Ok(|| styled(&["coverage.css", "districts.css"], super::district_pages))
    }
    Box::pin(part())
}

/// The page about what is recorded where.
pub fn coverage() -> Coming {
    #[wasm_split(coverage, wasm_split_path = leptos::wasm_split, fallible)]
    fn part() -> Result<Build, PartError> {
        Ok(|| styled(&["coverage.css"], super::coverage_page))
    }
    Box::pin(part())
}
