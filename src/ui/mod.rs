//! Views. Pages and panels know the state; leaves get plain values, signals and callbacks.

mod app;
mod dynamic;
mod entry_list;
mod field_mark;
mod header;
mod icon;
mod labels;
mod load_strip;
mod notice;

pub mod entry;
pub mod map;
pub mod page;
pub mod panel;
pub mod takeaway;

pub use app::App;
pub(crate) use dynamic::{
    afterwards, dynamic, each, in_own_step, keyed, out_of_sight, rows_afterwards, when,
};
pub use field_mark::{FieldMark, FieldNames};
pub use header::Header;
pub use icon::{Glyph, Icon};
pub use labels::{label_of, place_of};
pub use notice::Notice;
