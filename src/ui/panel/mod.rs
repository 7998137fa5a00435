//! What is chosen and what it gives: search, filters, list.

mod card;
mod chips;
mod empty_help;
mod facet_group;
mod facet_option;
mod filter_dialog;
mod filter_panel;
mod matches;
mod near_choice;
mod problems;
mod region_facet;
mod result_list;
mod search_field;
mod sort_choice;
mod status_line;
mod suggesting;
mod suggestions;

pub(crate) use card::evidence_text;
pub use chips::Chips;
pub(crate) use chips::Narrowing;
pub use empty_help::EmptyHelp;
pub use facet_group::FacetGroup;
pub use facet_option::FacetOption;
pub use filter_dialog::FilterDialog;
pub use filter_panel::FilterPanel;
pub use matches::Matches;
pub use near_choice::NearChoice;
pub use problems::Problems;
pub use region_facet::RegionFacet;
pub use result_list::{Cards, ResultList};
pub use search_field::SearchField;
pub use sort_choice::SortChoice;
pub use status_line::StatusLine;
pub use suggestions::Suggestions;
