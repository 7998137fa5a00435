//! One file a route.

mod about_page;
mod atlas_page;
mod coverage;
mod districts;
mod lazily;
mod not_found_page;
pub mod parts;
mod styled;

pub use about_page::AboutPage;
pub use atlas_page::AtlasPage;
pub use coverage::coverage_page;
pub use districts::district_pages;
pub use lazily::lazily;
pub use not_found_page::NotFoundPage;
