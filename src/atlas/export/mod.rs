//! What readers take away: the view at hand as files that other programs open, and how it is cited. All of it is text made
//! from records; the browser's part stands in the layer `web`.

mod cell;
mod citation;
mod collection;
mod csv;
mod figures;
mod file_name;
mod light_colour;
mod map_sheet;
mod svg;

pub use cell::neutralised;
pub use citation::Citation;
pub use collection::{About, Whole, collection};
pub use csv::{Cell, Separator, csv};
pub use figures::{Figured, Shape, figures};
pub use file_name::file_name;
pub use light_colour::light_colour;
pub use map_sheet::{Drawing, KeyEntry, MapSheet, Palette, SheetMark, Texture};
