//! One initiative, whole.

mod contact;
mod entry_panel;
mod facts;
mod share_button;

pub use contact::{ContactList, ExternalLink};
pub use entry_panel::EntryPanel;
pub use facts::Facts;
pub use share_button::ShareButton;
