//! One file a route.

mod about_page;
mod accessibility_page;
mod atlas_page;
mod coverage;
mod data_page;
mod districts;
mod embed;
mod lazily;
mod not_found_page;
pub mod parts;
mod shortlist_page;
mod text_page;

pub use about_page::AboutPage;
pub use accessibility_page::AccessibilityPage;
pub use atlas_page::AtlasPage;
pub use coverage::coverage_page;
pub use data_page::DataPage;
pub use districts::district_pages;
pub use embed::{embed_builder_page, embed_page};
pub use lazily::{fetched_ahead, lazily, lazily_at_hand, lazily_beside};
pub use not_found_page::NotFoundPage;
pub use shortlist_page::ShortlistPage;
