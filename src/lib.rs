//! The Projektatlas: initiatives for language, labour, housing and participation in Lower Saxony, on a map and in a list.
//!
//! # A tour, in the order data take
//!
//! 1. The browser fetches files, whole or as they come: [`web::fetch_text`], [`web::Body`]. Nothing else in the project
//!    speaks to a server.
//! 2. Text becomes records: [`atlas::FeatureStream`] cuts the collection into features, [`atlas::DatasetReader`] reads
//!    each, keeps what is sound and lists every [`atlas::Problem`]; [`atlas::Regions`] and [`atlas::Context`] read the
//!    shapes. [`state::Load`] does so in slices of a few milliseconds, and shows what has come of a large file.
//! 3. Records become sets, an [`atlas::Intake`] while they come: [`atlas::ZOrder`] lines up their points so that a square of the map is one run of positions,
//!    [`atlas::FacetIndex`] holds one set in that order for each value of each facet, an [`atlas::SearchIndex`] finds
//!    words, and what an [`atlas::Thesaurus`] knows to mean the same. What the first view does without comes later: [`state::Supplements`].
//! 4. The address asks: [`atlas::Query`] is what stands behind its `?`, [`atlas::ViewHash`] what stands behind its `#`,
//!    [`atlas::Route`] which page. [`state::Address`] follows it, and is the only one that writes it.
//! 5. An [`atlas::Filter`] picks, an [`atlas::Selection`] is what it leaves, with the count of every further choice:
//!    [`state::AtlasState`] derives both and the sorted list, and offers the reader's intents as methods.
//! 6. The map shows: [`atlas::MapView`] says which part of the world, [`atlas::clusters`] gathers what lies close,
//!    [`atlas::placed_captions`] finds room for names, [`atlas::TileCoord`] says which street tiles lie below, if the reader
//!    wants some ([`state::StreetMap`]); [`state::MapState`] moves it, the views in [`ui::map`] draw it.
//! 7. The list shows: the views in [`ui::panel`]; one entry, whole: [`ui::entry`]. The place of each in it is its
//!    [`atlas::Numbering`], on the map and on paper, too. What is there by the hundred, marks,
//!    shapes and cards, is no view each but printed from a [`web::Stamp`]; [`web::Prints`] keeps what stays.
//! 8. Pages beside it say what is recorded where: [`atlas::Coverage`] counts by the same sets, [`atlas::Classes`] parts the
//!    values, [`atlas::DistrictFigures`] says them in sentences, [`atlas::Adjacency`] knows neighbours,
//!    [`atlas::NearestSearch`] how far it is to the nearest; [`state::CoverageState`] derives it for
//!    [`ui::page::coverage_page`] and [`ui::page::district_pages`], which come when they are asked for.
//! 9. On another site's page: [`atlas::EmbedOptions`] stand beside the query, [`state::follow_host`] and
//!    [`web::use_height_messages`] speak with the page around, `assets/embed.js` is the other side.
//! 10. Readers take it away: [`atlas::export`] makes tables, collections, drawings and citations of records, [`ui::takeaway`]
//!     asks for them, [`web::save_text`] hands them over.
//! 11. Words come from [`i18n::Messages`], which are an [`atlas::Speaker`]: it puts statements about numbers into sentences. Names of
//!     fields and regions come from [`atlas::AtlasConfig`]. Code holds neither.
//!
//! # Layers
//!
//! `atlas` (pure) ← `web` (the browser's edge), `i18n` ← `state` (signals) ← `ui` (views). A layer names only layers
//! before it; `tests/layers.rs` holds that, and without the feature `app` only the pure core is compiled.

pub mod atlas;
#[cfg(feature = "app")]
pub mod i18n;
#[cfg(feature = "app")]
pub mod state;
#[cfg(feature = "app")]
pub mod ui;
#[cfg(feature = "app")]
pub mod web;
