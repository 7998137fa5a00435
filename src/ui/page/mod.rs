//! One file a route.

mod about_page;
mod atlas_page;
mod coverage;
mod not_found_page;

pub use about_page::AboutPage;
pub use atlas_page::AtlasPage;
pub use coverage::coverage_page;
pub use not_found_page::NotFoundPage;
