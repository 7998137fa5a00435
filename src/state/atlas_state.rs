//! What is shown, derived from the data and the address.

use std::sync::Arc;

use fixedbitset::FixedBitSet;
use leptos::prelude::{
    Get, GetUntracked, Memo, ReadSignal, RwSignal, With, WithUntracked, expect_context,
};

use super::{Address, AtlasData, SearchCode, Supplements, memo};
use crate::atlas::{
    Extent, Facet, FacetValue, FeatureId, FeatureIndex, Filter, Found, Matcher, Near, Numbering,
    Query, Route, Scale, SearchIndex, SearchSources, Selection, Sort,
};

/// What is shown. Made once; everything in it follows from the data and the address.
#[derive(Clone, Copy)]
pub struct AtlasState {
    data: ReadSignal<Option<Arc<AtlasData>>>,
    address: Address,
    filter: Memo<Filter>,
    search: Memo<Option<Arc<Searchable>>>,
    found: Memo<Arc<Found>>,
    selection: Memo<Arc<Selection>>,
    listed: Memo<Arc<Vec<FeatureIndex>>>,
    statewide: Memo<Arc<Vec<FeatureIndex>>>,
    selected: Memo<Option<FeatureIndex>>,
    highlighted: RwSignal<Option<FeatureIndex>>,
}

impl AtlasState {
    /// Derives everything from data, address, and what comes later. Made when first data are there.
    #[must_use]
    pub fn new(
        data: ReadSignal<Option<Arc<AtlasData>>>,
        address: Address,
        supplements: Supplements,
    ) -> Self {
        let present = move || some_of(data.get());
        let query = address.query();
        let filter = memo(move || {
            let facets = &some_of(data.get_untracked()).facets;
            query.with(|query| query.filter.clone()).known_in(facets)
        });
        let sort = move || query.with(|query| query.sort);
        let search = search_in(data, supplements);
        let found = found_by(search, supplements, data, address);
        let selection = memo(move || {
            let data = present();
            let found = found.get();
            filter.with(|filter| Arc::new(Selection::new(&data.facets, filter, found.candidates())))
        });
        let sorted = move |set: &FixedBitSet| {
            let data = some_of(data.get_untracked());
            let mut listed = data.order.sorted(set, sort());
            found.with(|found| found.rank(&mut listed, sort(), &data.zorder));
            Arc::new(listed)
        };
        let route = address.route();
        Self {
            data,
            address,
            filter,
            search,
            found,
            selection,
            listed: memo(move || selection.with(|selection| sorted(selection.passing().set()))),
            statewide: memo(move || {
                selection.with(|selection| sorted(selection.statewide_beside()))
            }),
            selected: memo(move || {
                route.with(|route| match route {
                    Route::Initiative(id) => present().dataset.find(id),
                    _ => None,
                })
            }),
            highlighted: RwSignal::new(None),
        }
    }

    /// The data behind it all, as far as they have come.
    #[must_use]
    pub fn data(self) -> Arc<AtlasData> {
        some_of(self.data.get_untracked())
    }

    /// The same, for what has to follow when more comes and does not follow from the selection.
    #[must_use]
    pub fn present_data(self) -> Arc<AtlasData> {
        some_of(self.data.get())
    }

    /// Whether all data have come that will come.
    #[must_use]
    pub fn is_complete(self) -> bool {
        self.present_data().is_complete
    }

    /// The address it follows.
    #[must_use]
    pub fn address(self) -> Address {
        self.address
    }

    /// What the reader chose, as far as the data know it.
    #[must_use]
    pub fn filter(self) -> Memo<Filter> {
        self.filter
    }

    /// What the words searched for find.
    #[must_use]
    pub fn found(self) -> Memo<Arc<Found>> {
        self.found
    }

    /// What finds the words searched for in texts; `None` until the search has come.
    #[must_use]
    pub fn matcher(self) -> Memo<Option<Matcher>> {
        let query = self.address.query();
        let text = memo(move || query.with(|query| query.text.clone()));
        memo(move || {
            let search = self.search.get()?;
            let found = self.found.get();
            Some(text.with(|text| search.index.matcher(text, &found.corrections)))
        })
    }

    /// The place around which the reader looks, with the radius.
    #[must_use]
    pub fn near(self) -> Memo<Option<Near>> {
        let query = self.address.query();
        memo(move || query.with(|query| query.near))
    }

    /// What the filter leaves.
    #[must_use]
    pub fn selection(self) -> Memo<Arc<Selection>> {
        self.selection
    }

    /// The initiatives that pass, sorted.
    #[must_use]
    pub fn listed(self) -> Memo<Arc<Vec<FeatureIndex>>> {
        self.listed
    }

    /// The numbers that the initiatives listed have in the list, on the map and on paper; derived where they are asked for.
    #[must_use]
    pub fn numbering(self) -> Memo<Arc<Numbering>> {
        memo(move || {
            let in_file = self.data().dataset.initiatives().len();
            Arc::new(self.listed.with(|listed| Numbering::of(listed, in_file)))
        })
    }

    /// The state-wide initiatives beside those listed, sorted; none as long as no region is chosen.
    #[must_use]
    pub fn statewide(self) -> Memo<Arc<Vec<FeatureIndex>>> {
        self.statewide
    }

    /// How many of the listed initiatives are state-wide.
    #[must_use]
    pub fn statewide_within(self) -> Memo<usize> {
        memo(move || {
            let data = self.data();
            self.selection.with(|selection| {
                let passing = selection.passing().set();
                passing.intersection_count(data.facets.statewide())
            })
        })
    }

    /// How many initiatives a value would give, all other facets as they are.
    #[must_use]
    pub fn count_of(self, value: &FacetValue) -> Memo<usize> {
        let value = self.data().facets.position(value);
        memo(move || {
            let count = |selection: &Arc<Selection>| value.map(|value| selection.count_of(value));
            self.selection.with(count).unwrap_or_default()
        })
    }

    /// Whether a value is chosen.
    #[must_use]
    pub fn is_chosen(self, value: FacetValue) -> Memo<bool> {
        memo(move || self.filter.with(|filter| filter.has(&value)))
    }

    /// Whether the site that embeds the atlas has settled a facet: readers see what is chosen and cannot change it.
    #[must_use]
    pub fn is_locked(self, facet: Facet) -> Memo<bool> {
        let options = self.address.embed();
        memo(move || options.with(|options| options.lock.contains(&facet)))
    }

    /// Whether the districts are shaded.
    #[must_use]
    pub fn is_shaded(self) -> Memo<bool> {
        memo(move || self.address.query().with(|query| query.shaded))
    }

    /// The counts of the districts in classes; `None` while they are not shaded.
    #[must_use]
    pub fn scale(self) -> Memo<Option<Scale>> {
        let is_shaded = self.is_shaded();
        memo(move || {
            if !is_shaded.get() {
                return None;
            }
            let data = self.data();
            let districts = data.regions.districts().iter();
            let positions = districts.filter_map(|district| {
                let value = FacetValue::new(Facet::Region, &district.ags);
                data.facets.position(&value)
            });
            Some(self.selection.with(|selection| {
                Scale::of_counts(positions.map(|value| selection.count_of(value)))
            }))
        })
    }

    /// The initiative whose place is listed on the map.
    #[must_use]
    pub fn stacked(self) -> Memo<Option<FeatureIndex>> {
        memo(move || {
            let data = self.present_data();
            let query = self.address.query();
            query.with(|query| data.dataset.find(query.stack.as_deref()?))
        })
    }

    /// The initiative that is open.
    #[must_use]
    pub fn selected(self) -> Memo<Option<FeatureIndex>> {
        self.selected
    }

    /// The initiative to which list or map point at the moment.
    #[must_use]
    pub fn highlighted(self) -> RwSignal<Option<FeatureIndex>> {
        self.highlighted
    }

    /// The box around the place looked around, else around all districts chosen, by themselves or with their region;
    /// `None` when there are neither.
    #[must_use]
    pub fn chosen_extent(self) -> Memo<Option<Extent>> {
        memo(move || {
            let data = self.data();
            let near = self.address.query().with(|query| query.near);
            if let Some(near) = near {
                return Some(near.extent());
            }
            self.filter.with(|filter| {
                let is_chosen = |value: &str| filter.has(&FacetValue::new(Facet::Region, value));
                let districts = data.regions.districts().iter();
                let chosen = districts
                    .filter(|district| is_chosen(&district.ags) || is_chosen(&district.region));
                chosen
                    .map(|district| district.extent)
                    .reduce(Extent::joined_with)
            })
        })
    }

    /// Chooses a value, or drops it if it was chosen.
    ///
    /// Values of a facet that is locked stay.
    pub fn toggle(self, value: &FacetValue) {
        let options = self.address.embed();
        if !options.with_untracked(|options| options.lock.contains(&value.facet)) {
            self.address.push_query(|query| query.toggled(value));
        }
    }

    /// Asks for all chosen fields together, or for any of them.
    pub fn set_match_all(self, match_all: bool) {
        self.address.push_query(|mut query| {
            query.filter.match_all = match_all;
            query
        });
    }

    /// Shows ended initiatives too, or leaves them out.
    pub fn set_with_ended(self, with_ended: bool) {
        self.address.push_query(|mut query| {
            query.filter.with_ended = with_ended;
            query
        });
    }

    /// Sorts the list.
    pub fn set_sort(self, sort: Sort) {
        self.address.push_query(|query| Query { sort, ..query });
    }

    /// Shades the districts by how many of the initiatives lie in them, or no longer.
    pub fn set_shaded(self, shaded: bool) {
        self.address.push_query(|query| Query { shaded, ..query });
    }

    /// Lists those at one place with an initiative, on the map.
    pub fn open_stack(self, id: &FeatureId) {
        let stack = Some(id.as_str().to_owned());
        self.address.push_query(|query| Query { stack, ..query });
    }

    /// Closes that list; „back“ opens it again.
    pub fn close_stack(self) {
        self.address.push_query(Query::without_stack);
    }

    /// Closes that list because the map moves on, if it is open.
    pub fn leave_stack(self) {
        let is_open = self
            .address
            .query()
            .with_untracked(|query| query.stack.is_some());
        if is_open {
            self.address.replace_query(Query::without_stack);
        }
    }

    /// Searches while the reader types: the first letter makes an entry in the history, the others change it.
    pub fn search(self, text: String) {
        let begins = self.address.query().get_untracked().text.is_empty();
        let change = |query: Query| Query {
            text: text.trim_start().to_owned(),
            ..query
        };
        if begins {
            self.address.push_query(change);
        } else {
            self.address.replace_query(change);
        }
    }

    /// Looks around a place, whatever words were typed; or no longer.
    pub fn look_near(self, near: Option<Near>) {
        self.address.push_query(|query| Query {
            near,
            text: String::new(),
            ..query
        });
    }

    /// Puts an initiative on the reader's shortlist, or takes it from there.
    pub fn toggle_star(self, id: &str) {
        self.address.push_query(|query| {
            let is_starred = query.starred.iter().any(|starred| starred == id);
            query.starring(id, !is_starred)
        });
    }

    /// Drops all that narrows the list, save what is locked.
    pub fn reset(self) {
        let lock = self
            .address
            .embed()
            .with_untracked(|options| options.lock.clone());
        self.address.push_query(|query| query.reset(&lock));
    }

    /// The total that would be left after another query, for offers such as „ohne Sprache: 12“.
    #[must_use]
    pub fn total_with(self, query: &Query) -> usize {
        self.selection_of(query).total()
    }

    /// What another query would leave. Follows the words that can be searched, which come one after the other.
    #[must_use]
    pub fn selection_of(self, query: &Query) -> Selection {
        let data = self.data();
        let found = found_in(self.search, &query.text);
        let mut found = found.unwrap_or_else(|| Found::all(data.zorder.len()));
        // The words are not collected as long as nobody searches for any.
        if let Some(near) = query.near {
            let code = self
                .search
                .with(|search| search.as_ref().map(|search| search.code));
            if let Some(code) = code {
                found = found.narrowed_to((code.around)(near, &data.dataset, &data.zorder));
            }
        }
        let filter = query.filter.clone().known_in(&data.facets);
        Selection::new(&data.facets, &filter, found.candidates())
    }
}

/// The words of all initiatives, with what finds them.
struct Searchable {
    index: SearchIndex,
    code: SearchCode,
}

impl PartialEq for Searchable {
    /// The code is always the same.
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

/// The words of all initiatives. They are collected anew when more comes, once somebody searches.
fn search_in(
    data: ReadSignal<Option<Arc<AtlasData>>>,
    supplements: Supplements,
) -> Memo<Option<Arc<Searchable>>> {
    memo(move || {
        let code = supplements.search().get()?;
        let data = some_of(data.get());
        let gazetteer = supplements.gazetteer().get();
        let sources = SearchSources {
            dataset: &data.dataset,
            order: &data.zorder,
            config: &data.config,
            regions: &data.regions,
            gazetteer: gazetteer.as_deref(),
            translations: &supplements.translations().get(),
        };
        let index = (code.collect)(sources, supplements.thesaurus().get());
        Some(Arc::new(Searchable { index, code }))
    })
}

/// What words find; `None` without words, and until what finds them has come.
fn found_in(search: Memo<Option<Arc<Searchable>>>, words: &str) -> Option<Found> {
    let words = words.trim();
    if words.is_empty() {
        return None;
    }
    search.with(|search| {
        let search = search.as_ref()?;
        Some((search.code.find)(&search.index, words))
    })
}

/// What the words in the address find around its place; everything when there are neither.
fn found_by(
    search: Memo<Option<Arc<Searchable>>>,
    supplements: Supplements,
    data: ReadSignal<Option<Arc<AtlasData>>>,
    address: Address,
) -> Memo<Arc<Found>> {
    let query = address.query();
    let text = memo(move || query.with(|query| query.text.clone()));
    let near = memo(move || query.with(|query| query.near));
    memo(move || {
        let all = || Found::all(some_of(data.get()).zorder.len());
        let found = text.with(|text| found_in(search, text));
        let found = found.unwrap_or_else(all);
        // The code comes after the first view, like that of the search.
        let asked = near.get().zip(supplements.search().get());
        Arc::new(match asked {
            Some((near, code)) => {
                let data = some_of(data.get());
                found.narrowed_to((code.around)(near, &data.dataset, &data.zorder))
            }
            None => found,
        })
    })
}

/// The data of a state, which is made when there are some; they may grow, and never go.
fn some_of(data: Option<Arc<AtlasData>>) -> Arc<AtlasData> {
    data.expect("a state is made when there are data")
}

/// The state of the subtree's context.
#[must_use]
pub fn use_atlas() -> AtlasState {
    expect_context()
}
