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
use crate::ui::entry::EntryPanel;
use crate::ui::map;
use crate::ui::panel::{EmptyHelp, Matches, NearChoice, Problems, Suggestions};
use crate::ui::takeaway::{ChangedText, TakeAwayDialog};
use crate::web::keep_focus;

/// Builds a page; there once its part has come.
pub type Build = fn() -> AnyView;

/// Why a part has not come: the connection, as the browser's console says. Asking again tries again.
pub type PartError = leptos::wasm_split::SplitLoaderError;

/// A part on its way.
pub type Coming = Pin<Box<dyn Future<Output = Result<Build, PartError>>>>;

/// Parts that build something to be seen: name, name of the part of the program, and what builds it.
macro_rules! builds {
    ($($(#[$doc:meta])* $name:ident in $part:ident: $build:expr;)*) => {$(
        $(#[$doc])*
        pub fn $name() -> Coming {
            // Named as the function around it: the macro tells parts apart by where their names stand.
            #[wasm_split($part, wasm_split_path = leptos::wasm_split, fallible)]
            fn $name() -> Result<Build, PartError> {
                Ok($build)
            }
            Box::pin($name())
        }
    )*};
}

/// Fetches what the first view does without, for an atlas in these languages.
pub type FetchSupplements = fn(Supplements, Address, &[String]);

/// What fetches and reads the supplements, and from then on keeps the focus. Comes as soon as the first view stands, with what a click may ask for next.
pub fn supplements() -> Pin<Box<dyn Future<Output = Result<FetchSupplements, PartError>>>> {
    #[wasm_split(next, wasm_split_path = leptos::wasm_split, fallible)]
    fn part() -> Result<FetchSupplements, PartError> {
        Ok(|supplements, address, languages| {
            if supplements.fetch(address, languages) {
                keep_focus();
            }
        })
    }
    Box::pin(part())
}

builds! {
    /// One initiative, whole.
    entry in next: || EntryPanel().into_any();
    /// What to do when nothing passes.
    empty_help in next: || EmptyHelp().into_any();
    /// What was wrong with the file of initiatives.
    problems in next: || Problems().into_any();
    /// The map's background.
    map_context in next: || map::ContextLayer().into_any();
    /// The street map.
    map_tiles in next: || map::TileLayer().into_any();
    /// The municipalities, which are drawn from a zoom on.
    map_municipalities in next: || map::MunicipalityLayer().into_any();
    /// Where marks go when the zoom changes.
    map_travel in next: || map::TravelLayer().into_any();
    /// The circle around a place.
    map_near in next: || map::NearLayer().into_any();
    /// The ways to look around a place.
    near_choice in next: || NearChoice().into_any();
    /// The words searched for, set off where they stand.
    matches in next: || Matches().into_any();
    /// What is suggested below the search field.
    suggestions in next: || Suggestions().into_any();
    /// What listeners hear of the part of the map that is in view.
    view_line in next: || map::ViewLine().into_any();
    /// The card beside a mark.
    mark_card in next: || map::MarkCard().into_any();
    /// The list of those at one place.
    stack_list in next: || map::StackList().into_any();
    /// The page about the atlas.
    about in texts: || super::AboutPage().into_any();
    /// How accessible the atlas is.
    accessibility in texts: || super::AccessibilityPage().into_any();
    /// The page with all data as files.
    data in texts: || super::DataPage().into_any();
    /// What the reader has put aside.
    shortlist in shortlist: || super::ShortlistPage().into_any();
    /// The pages about single districts and municipalities.
    districts in numbers: super::district_pages;
    /// The page about what is recorded where.
    coverage in numbers: super::coverage_page;
    /// The atlas in a frame of another site's page.
    embed in embed: super::embed_page;
    /// The page where such embeds are made.
    embed_builder in embed_builder: super::embed_builder_page;
    /// The ways to take the view at hand away.
    take_away in take_away: || TakeAwayDialog().into_any();
    /// The notice that the data are no longer those that a link cites.
    changed in take_away: || ChangedText().into_any();
}
