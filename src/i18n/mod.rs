//! What the interface says, in the reader's language.
//!
//! A language is one file `assets/i18n/<tag>.json`: names of messages with their texts. `{name}` in a text is
//! replaced by a value; a message about a number has one text for each plural form of the language, under the name
//! with `_one`, `_few`, `_other` and so on (as in i18next). No sentence is glued from words.
//!
//! Measured before this was written: `fluent-bundle` 0.16 adds 37 KiB (brotli) to the application, an eighth of what
//! a first view may take. The forms it would choose by come from the browser's `Intl` here.

/// The languages there are messages for, BCP 47, the default first: one file each in `assets/i18n`.
pub const LANGUAGES: [&str; 2] = ["de", "en"];

mod messages;
mod statements;

pub use messages::{Messages, MessagesError};
