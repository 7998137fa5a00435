//! Pages about districts and municipalities: `/coverage/:ags` is about one district, `/coverage/compare` stands two side
//! by side, `/coverage/distance` tells how far it is to the nearest initiative. Filters of the atlas apply, but for
//! regions: a district is told of whether it is chosen or not.

mod breakdown;
mod compare_choice;
mod compare_page;
mod distance_list;
mod distance_map;
mod distance_page;
mod distance_take;
mod district_list;
mod district_map;
mod district_page;
mod district_take;
mod map_frame;
mod neighbour_table;
mod said;

use leptos::prelude::*;

use crate::atlas::Route;
use crate::state::use_atlas;
use crate::ui::dynamic;

/// Which of the pages it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Page {
    District,
    Compare,
    Distance,
}

/// The page that the address names, one of these.
#[must_use]
pub fn district_pages() -> AnyView {
    let route = use_atlas().address().route();
    // When another page comes, this one stays what it was until it goes.
    let page = Memo::new(move |before: Option<&Page>| {
        route.with(|route| match route {
            Route::Distance => Page::Distance,
            Route::Compare(_) => Page::Compare,
            Route::District(_) => Page::District,
            _ => before.copied().unwrap_or(Page::District),
        })
    });
    dynamic(move || match page.get() {
        Page::District => district_page::district_page(),
        Page::Compare => compare_page::compare_page(),
        Page::Distance => distance_page::distance_page(),
    })
}
