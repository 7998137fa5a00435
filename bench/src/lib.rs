//! Made-up data of any size, and the engine as a module for Node. The benchmarks are in `benches/core.rs` (on the host),
//! `engine.mjs` (in Node, beside supercluster) and `browser/measure.mjs` (in Chromium, beside map libraries);
//! `cargo xtask bench` runs all.

mod collection;
mod dice;
mod engine;
mod places;

pub use collection::collection;
pub use dice::Dice;
pub use engine::Engine;
pub use places::{Distribution, places};
