//! The parts of the program that most readers do not need, each fetched when it is first asked for.
//!
//! [`wasm_split`] marks where a part begins; the build cuts the program there (`xtask/src/build/parts.rs`). Whatever only
//! a marked function reaches goes into its part, together with all others of the same name; what two parts share becomes a
//! part of its own.

#![expect(
    clippy::unnecessary_wraps,
    reason = "what can fail is fetching a part, which the macro adds to the function"
)]

use std::pin::Pin;

use leptos::prelude::*;
use leptos::wasm_split::wasm_split;

use crate::state::{Address, Supplements};

/// Builds a page; there once its part has come.
pub type Build = fn() -> AnyView;

/// Why a part has not come: the connection, as the browser's console says. Asking again tries again.
pub type PartError = leptos::wasm_split::SplitLoaderError;

/// A part on its way.
pub type Coming = Pin<Box<dyn Future<Output = Result<Build, PartError>>>>;

/// Fetches what the first view does without, for an atlas in these languages.
pub type FetchSupplements = fn(Supplements, Address, &[String]);

/// What fetches and reads the supplements. Comes as soon as the first view stands, with what a click may ask for next.
pub fn supplements() -> Pin<Box<dyn Future<Output = Result<FetchSupplements, PartError>>>> {
    #[wasm_split(next, wasm_split_path = leptos::wasm_split, fallible)]
    fn part() -> Result<FetchSupplements, PartError> {
        Ok(Supplements::fetch)
    }
    Box::pin(part())
}

/// One initiative, whole.
pub fn entry() -> Coming {
    #[wasm_split(next, wasm_split_path = leptos::wasm_split, fallible)]
    fn part() -> Result<Build, PartError> {
        Ok(|| crate::ui::entry::EntryPanel().into_any())
    }
    Box::pin(part())
}

/// What to do when nothing passes.
pub fn empty_help() -> Coming {
    #[wasm_split(next, wasm_split_path = leptos::wasm_split, fallible)]
    fn part() -> Result<Build, PartError> {
        Ok(|| crate::ui::panel::EmptyHelp().into_any())
    }
    Box::pin(part())
}

/// The page about the atlas.
pub fn about() -> Coming {
    #[wasm_split(texts, wasm_split_path = leptos::wasm_split, fallible)]
    fn part() -> Result<Build, PartError> {
        Ok(|| super::AboutPage().into_any())
    }
    Box::pin(part())
}

/// The pages about single districts and municipalities.
pub fn districts() -> Coming {
    #[wasm_split(numbers, wasm_split_path = leptos::wasm_split, fallible)]
    fn part() -> Result<Build, PartError> {
        Ok(super::district_pages)
    }
    Box::pin(part())
}

/// The page about what is recorded where.
pub fn coverage() -> Coming {
    #[wasm_split(numbers, wasm_split_path = leptos::wasm_split, fallible)]
    fn part() -> Result<Build, PartError> {
        Ok(super::coverage_page)
    }
    Box::pin(part())
}

/// The atlas in a frame of another site's page.
pub fn embed() -> Coming {
    #[wasm_split(embed, wasm_split_path = leptos::wasm_split, fallible)]
    fn part() -> Result<Build, PartError> {
        Ok(super::embed_page)
    }
    Box::pin(part())
}

/// The page where such embeds are made.
pub fn embed_builder() -> Coming {
    #[wasm_split(embed_builder, wasm_split_path = leptos::wasm_split, fallible)]
    fn part() -> Result<Build, PartError> {
        Ok(super::embed_builder_page)
    }
    Box::pin(part())
}

/// The page with all data as files.
pub fn data() -> Coming {
    #[wasm_split(texts, wasm_split_path = leptos::wasm_split, fallible)]
    fn part() -> Result<Build, PartError> {
        Ok(|| super::DataPage().into_any())
    }
    Box::pin(part())
}

/// The ways to take the view at hand away.
pub fn take_away() -> Coming {
    #[wasm_split(take_away, wasm_split_path = leptos::wasm_split, fallible)]
    fn part() -> Result<Build, PartError> {
        Ok(|| crate::ui::takeaway::TakeAwayDialog().into_any())
    }
    Box::pin(part())
}

/// The notice that the data are no longer those that a link cites.
pub fn changed() -> Coming {
    #[wasm_split(take_away, wasm_split_path = leptos::wasm_split, fallible)]
    fn part() -> Result<Build, PartError> {
        Ok(|| crate::ui::takeaway::ChangedText().into_any())
    }
    Box::pin(part())
}
