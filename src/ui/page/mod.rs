//! One file a route.

mod about_page;
mod atlas_page;
mod not_found_page;

pub use about_page::AboutPage;
pub use atlas_page::AtlasPage;
pub use not_found_page::NotFoundPage;
