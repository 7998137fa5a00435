//! The map: layers of one SVG drawing, and what lies on top of it.

mod caption_layer;
mod cluster_layer;
mod context_layer;
mod controls;
mod district_face;
mod finer_borders;
mod gesture_hint;
mod legend;
mod map_view;
mod mark;
mod mark_card;
mod mark_face;
mod municipality_layer;
mod near_layer;
mod plane;
mod region_layer;
mod roving;
mod scale_bar;
mod shading;
mod shapes;
mod stack_list;
mod street_switch;
mod tile_layer;
mod travel_layer;
mod view_line;

pub(crate) use caption_layer::placed_names;
pub use context_layer::ContextLayer;
pub use map_view::MapView;
pub use mark_card::MarkCard;
pub use municipality_layer::MunicipalityLayer;
pub use near_layer::NearLayer;
pub(crate) use roving::Roving;
pub use stack_list::StackList;
pub use tile_layer::TileLayer;
pub use travel_layer::TravelLayer;
pub use view_line::ViewLine;
