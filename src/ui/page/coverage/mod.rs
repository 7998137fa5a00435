//! `/coverage`: how many initiatives are recorded where. Numbers, map, table, bars and matrix follow the filters of the
//! atlas; all of it stands in the address.

mod bars;
mod caveats;
mod choropleth;
mod controls;
mod coverage_page;
mod key;
mod links;
mod matrix;
pub(super) mod names;
mod pointed_card;
mod sums;
mod table;
mod table_head;
mod take;

pub use coverage_page::coverage_page;
