//! The map: layers of one SVG drawing, and what lies on top of it.

mod caption_layer;
mod cluster_layer;
mod context_layer;
mod controls;
mod district_face;
mod gesture_hint;
mod legend;
mod map_view;
mod mark;
mod mark_card;
mod mark_face;
mod municipality_layer;
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

pub(crate) use caption_layer::placed_names;
pub use map_view::MapView;
pub(crate) use roving::Roving;
