//! The atlas on the page of another site, and the page where such embeds are made.

mod builder_page;
mod choices;
mod embed_page;
mod snippets;

pub use builder_page::embed_builder_page;
pub use embed_page::embed_page;
