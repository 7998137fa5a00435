//! Signals over the core: what is loaded, what the address asks for, what follows from both.

mod address;
mod atlas_data;
mod atlas_state;
mod coverage;
mod distances;
mod districts;
mod host;
mod language;
mod load;
mod map_state;
mod progress;
mod reactive;
mod street_map;
mod supplements;
mod theme;

pub use address::Address;
pub use atlas_data::{AtlasData, DataError};
pub use atlas_state::{AtlasState, use_atlas};
pub use coverage::{CoverageState, Figures, use_coverage};
pub use distances::{DistanceState, use_distances};
pub use districts::{DistrictState, use_districts};
pub use host::follow_host;
pub use language::{Language, Texts, use_texts};
pub use load::Load;
pub use map_state::{DRAWN_MARGIN, MapState, use_map};
pub use progress::Progress;
pub use reactive::{derived, effect, memo, painted};
pub use street_map::{StreetMap, use_street_map};
pub use supplements::{SearchCode, Supplements, use_supplements};
pub use theme::Theme;
