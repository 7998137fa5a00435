//! How far it is from each municipality to the nearest initiative, derived from what is shown.

use std::sync::Arc;

use leptos::prelude::{Get, Memo, ReadSignal, RwSignal, Set, With, expect_context};
use leptos::task::spawn_local;
use thiserror::Error;

use super::{AtlasState, memo};
use crate::atlas::{
    DistanceRow, DistanceSort, Facet, FacetValue, Gazetteer, Municipality, NearestSearch,
    PointKinds, Query, Selection, ShapesError, distance_rows, sorted_distances,
};
use crate::web::{FetchError, fetch_text, log_warning};

/// Name under which the address says the order of the table.
const ORDER: &str = "distances";

/// The distances, for the page about them. Everything in it follows from data and address.
#[derive(Clone, Copy)]
pub struct DistanceState {
    atlas: AtlasState,
    places: RwSignal<Option<Arc<Gazetteer>>>,
    has_failed: RwSignal<bool>,
    municipalities: RwSignal<Arc<Vec<Municipality>>>,
    selection: Memo<Arc<Selection>>,
    rows: Memo<Arc<Vec<DistanceRow>>>,
    sort: Memo<DistanceSort>,
    sorted: Memo<Arc<Vec<usize>>>,
}

impl DistanceState {
    /// Derives everything, and fetches the municipalities.
    #[must_use]
    pub fn new(atlas: AtlasState) -> Self {
        let places: RwSignal<Option<Arc<Gazetteer>>> = RwSignal::new(None);
        let query = atlas.address().query();
        let selection = memo(move || {
            // More may have come.
            let _ = atlas.present_data();
            Arc::new(atlas.selection_of(&query.with(Query::without_regions)))
        });
        // A row each municipality, those of regions that are not chosen too: choosing one builds nothing anew.
        let all = memo(move || {
            let data = atlas.present_data();
            let rows = places.with(|places| {
                places.as_ref().map_or_else(Vec::new, |places| {
                    selection.with(|selection| {
                        let shown = selection.passing();
                        let search = NearestSearch::new(&data.dataset, &data.zorder, shown);
                        distance_rows(places, &data.regions, &search)
                    })
                })
            });
            Arc::new(rows)
        });
        let rows = memo(move || {
            let all = all.get();
            if atlas.filter().with(|filter| !filter.has_any(Facet::Region)) {
                return all;
            }
            let chosen = all.iter().filter(|row| is_chosen(atlas, &row.district));
            Arc::new(chosen.cloned().collect())
        });
        let sort = memo(move || {
            let name = query.with(|query| query.page_value(ORDER).map(str::to_owned));
            DistanceSort::named(&name.unwrap_or_default())
        });
        let sorted = memo(move || rows.with(|rows| Arc::new(sorted_distances(rows, sort.get()))));
        let state = Self {
            atlas,
            places,
            has_failed: RwSignal::new(false),
            municipalities: RwSignal::new(Arc::default()),
            selection,
            rows,
            sort,
            sorted,
        };
        state.fetch();
        state
    }

    /// Fetches places and municipalities, for the first time or anew. Without the shapes of the municipalities the table
    /// remains.
    pub fn fetch(self) {
        self.has_failed.set(false);
        let file = |name: &str| self.atlas.address().file(&format!("/data/{name}"));
        let (places, shapes) = (file("places.json"), file("municipalities.geojson"));
        spawn_local(async move {
            // Where a signal is gone, the page has been left meanwhile.
            match fetch_places(&places).await {
                Ok(places) => {
                    let _ = self.places.try_set(Some(Arc::new(places)));
                }
                Err(error) => {
                    log_warning(&error.to_string());
                    let _ = self.has_failed.try_set(true);
                }
            }
            match fetch_shapes(&shapes).await {
                Ok(shapes) => {
                    let _ = self.municipalities.try_set(Arc::new(shapes));
                }
                Err(error) => log_warning(&error.to_string()),
            }
        });
    }

    /// Whether the places could not be loaded, so that no distance can be told.
    #[must_use]
    pub fn has_failed(self) -> bool {
        self.has_failed.get()
    }

    /// Whether the places are there.
    #[must_use]
    pub fn is_here(self) -> bool {
        self.places.with(Option::is_some)
    }

    /// Areas that belong to no municipality and are left out.
    #[must_use]
    pub fn left_out(self) -> usize {
        self.places.with(|places| {
            let places = places.iter().flat_map(|places| places.places());
            places.filter(|place| place.is_unincorporated()).count()
        })
    }

    /// The shapes of the municipalities; none until they have come.
    #[must_use]
    pub fn municipalities(self) -> ReadSignal<Arc<Vec<Municipality>>> {
        self.municipalities.read_only()
    }

    /// What the filter leaves as if no region were chosen: the nearest may lie across a border.
    #[must_use]
    pub fn selection(self) -> Memo<Arc<Selection>> {
        self.selection
    }

    /// The municipalities of the regions chosen, all when none is; in the order of their keys.
    #[must_use]
    pub fn rows(self) -> Memo<Arc<Vec<DistanceRow>>> {
        self.rows
    }

    /// Positions of the rows in the order that the reader asks for.
    #[must_use]
    pub fn sorted(self) -> Memo<Arc<Vec<usize>>> {
        self.sorted
    }

    /// The order that the reader asks for.
    #[must_use]
    pub fn sort(self) -> Memo<DistanceSort> {
        self.sort
    }

    /// What the points of those that pass stand for.
    #[must_use]
    pub fn point_kinds(self) -> PointKinds {
        let data = self.atlas.present_data();
        self.selection
            .with(|selection| PointKinds::of(&data.dataset, &data.zorder, selection.passing()))
    }

    /// Sorts the table.
    pub fn sort_by(self, sort: DistanceSort) {
        let name = (sort != DistanceSort::default()).then(|| sort.name().to_owned());
        self.atlas
            .address()
            .push_query(|query| query.with_page_value(ORDER, name));
    }

    /// The field of action that alone is chosen; `None` when none is, or several are.
    #[must_use]
    pub fn only_field(self) -> Option<String> {
        self.atlas.filter().with(|filter| {
            let mut fields = filter
                .values
                .iter()
                .filter(|value| value.facet == Facet::Field);
            let first = fields.next()?;
            fields.next().is_none().then(|| first.value.clone())
        })
    }

    /// Chooses one field of action in place of those chosen, or none.
    pub fn choose_field(self, field: Option<&str>) {
        let value = field.map(|field| FacetValue::new(Facet::Field, field));
        self.atlas.address().push_query(|query| {
            let mut query = query.without_fields();
            query.filter.values.extend(value);
            query
        });
    }
}

/// Whether a district is chosen, by itself or with its region. Tracks the filter.
fn is_chosen(atlas: AtlasState, ags: &str) -> bool {
    let data = atlas.data();
    let own = FacetValue::new(Facet::Region, ags);
    let region = data.regions.find(ags);
    let region = region.map(|district| FacetValue::new(Facet::Region, &district.region));
    atlas
        .filter()
        .with(|filter| filter.has(&own) || region.is_some_and(|region| filter.has(&region)))
}

/// Why a file is of no use.
#[derive(Debug, Error)]
enum PlacesError {
    #[error(transparent)]
    Fetch(#[from] FetchError),
    #[error("`places.json`: {0}")]
    Json(#[from] serde_json::Error),
    #[error(transparent)]
    Shapes(#[from] ShapesError),
}

async fn fetch_places(url: &str) -> Result<Gazetteer, PlacesError> {
    Ok(Gazetteer::parse(&fetch_text(url).await?)?)
}

async fn fetch_shapes(url: &str) -> Result<Vec<Municipality>, PlacesError> {
    Ok(Municipality::parse_all(&fetch_text(url).await?)?)
}

/// The distances of the subtree's context.
#[must_use]
pub fn use_distances() -> DistanceState {
    expect_context()
}
