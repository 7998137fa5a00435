//! Taking the view at hand away: as a file, as a citation, on paper. All but the button comes when it is asked for.

mod button;
mod changed;
mod cite;
mod copy_field;
mod dialog;
mod files;
mod list_view;
mod print;
mod sheet;
mod table;
mod words;

pub use button::TakeAwayButton;
pub use changed::{ChangedNotice, ChangedText};
pub use dialog::TakeAwayDialog;
pub(crate) use files::{TakeSection, Takeable};
pub(crate) use list_view::ListView;
pub(crate) use sheet::{Stage, class_colour, token_colour};
pub(crate) use words::{Words, words, words_of};
