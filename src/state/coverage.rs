//! How many initiatives are recorded where, derived from what is shown.

use std::sync::Arc;

use leptos::prelude::{Get, GetUntracked, Memo, RwSignal, Set, With, expect_context};
use leptos::task::spawn_local;

use super::{AtlasState, memo};
use crate::atlas::{
    Breakdown, Breaks, Category, Classes, Column, Coverage, CoverageInput, CoverageView,
    EvidenceSets, Measure, Query, Selection, SourceYears, Statistics,
};
use crate::web::{fetch_text, log_warning};

/// How far `districts.csv` is.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Figures {
    /// On its way.
    #[default]
    Coming,
    /// There.
    Here(Arc<Statistics>),
    /// Not there, or of no use: rates cannot be told, counts can.
    Failed,
}

impl Figures {
    fn statistics(&self) -> Arc<Statistics> {
        match self {
            Self::Here(statistics) => Arc::clone(statistics),
            _ => Arc::default(),
        }
    }
}

/// What counts initiatives by areas.
#[derive(Clone, Copy)]
pub(super) struct Counter {
    atlas: AtlasState,
    figures: RwSignal<Figures>,
    evidence: Memo<Arc<EvidenceSets>>,
}

impl Counter {
    fn new(atlas: AtlasState, figures: RwSignal<Figures>) -> Self {
        let evidence = memo(move || {
            let data = atlas.present_data();
            Arc::new(EvidenceSets::new(&data.dataset, &data.zorder))
        });
        Self {
            atlas,
            figures,
            evidence,
        }
    }

    /// The numbers of what a query leaves.
    pub(super) fn counted(self, query: &Query, selection: &Selection) -> Arc<Coverage> {
        let data = self.atlas.present_data();
        let input = CoverageInput {
            config: &data.config,
            regions: &data.regions,
            facets: &data.facets,
            evidence: &self.evidence.get(),
            statistics: &self.figures.with(Figures::statistics),
        };
        let filter = query.filter.clone().known_in(&data.facets);
        Arc::new(Coverage::of(input, &filter, selection))
    }
}

/// The numbers of all areas, for pages about coverage. Everything in it follows from data and address.
#[derive(Clone, Copy)]
pub struct CoverageState {
    counter: Counter,
    view: Memo<CoverageView>,
    coverage: Memo<Arc<Coverage>>,
    of_all_fields: Memo<Arc<Coverage>>,
    classes: Memo<Arc<Classes>>,
    years: Memo<Arc<SourceYears>>,
}

impl CoverageState {
    /// Derives everything, and fetches the figures of the districts.
    #[must_use]
    pub fn new(atlas: AtlasState) -> Self {
        let figures = RwSignal::new(Figures::Coming);
        let counter = Counter::new(atlas, figures);
        let query = atlas.address().query();
        let view = memo(move || query.with(|query| CoverageView::of(query, &atlas.data().config)));
        let coverage = memo(move || {
            query.with(|query| {
                atlas
                    .selection()
                    .with(|selection| counter.counted(query, selection))
            })
        });
        let of_all_fields = memo(move || {
            let query = query.with(Query::without_fields);
            counter.counted(&query, &atlas.selection_of(&query))
        });
        let classes = memo(move || {
            let view = view.get();
            let classes = coverage.with(|coverage| {
                let areas = coverage.districts.iter();
                let values = areas.map(|area| coverage.value(area, &view.measure));
                Classes::of(values, view.breaks, view.measure.is_count())
            });
            Arc::new(classes)
        });
        let years = memo(move || {
            let data = atlas.present_data();
            let of = |selection: &Arc<Selection>| {
                let mut set = selection.passing().set().clone();
                set.union_with(selection.statewide_beside());
                SourceYears::of(&set, &data.dataset, &data.zorder)
            };
            Arc::new(atlas.selection().with(of))
        });
        let state = Self {
            counter,
            view,
            coverage,
            of_all_fields,
            classes,
            years,
        };
        state.fetch_figures();
        state
    }

    /// Fetches the figures of the districts, for the first time or anew.
    pub fn fetch_figures(self) {
        self.counter.figures.set(Figures::Coming);
        let url = self.counter.atlas.address().file("/data/districts.csv");
        spawn_local(async move {
            let figures = match fetch_text(&url).await {
                Ok(text) => Statistics::parse(&text).map_err(|error| error.to_string()),
                Err(error) => Err(error.to_string()),
            };
            let figures = figures.map_or_else(
                |error| {
                    log_warning(&error);
                    Figures::Failed
                },
                |statistics| Figures::Here(Arc::new(statistics)),
            );
            // The page may have been left meanwhile.
            let _ = self.counter.figures.try_set(figures);
        });
    }

    /// Whether the figures of the districts are on their way, so that rates cannot be told yet.
    #[must_use]
    pub fn is_coming(self) -> bool {
        self.counter
            .figures
            .with(|figures| *figures == Figures::Coming)
    }

    /// Whether the figures of the districts could not be loaded.
    #[must_use]
    pub fn has_failed(self) -> bool {
        self.counter
            .figures
            .with(|figures| *figures == Figures::Failed)
    }

    /// What counts, for pages that count what another query leaves.
    pub(super) fn counter(self) -> Counter {
        self.counter
    }

    /// What the reader asks for beside the filter.
    #[must_use]
    pub fn view(self) -> Memo<CoverageView> {
        self.view
    }

    /// The numbers of all areas under the filter.
    #[must_use]
    pub fn coverage(self) -> Memo<Arc<Coverage>> {
        self.coverage
    }

    /// The same as if no field of action were chosen: what choosing each of them alone would give.
    #[must_use]
    pub fn of_all_fields(self) -> Memo<Arc<Coverage>> {
        self.of_all_fields
    }

    /// The figures of the districts, none until they have come.
    #[must_use]
    pub fn statistics(self) -> Arc<Statistics> {
        self.counter.figures.with(Figures::statistics)
    }

    /// The values of the districts in classes.
    #[must_use]
    pub fn classes(self) -> Memo<Arc<Classes>> {
        self.classes
    }

    /// From which years the sources are, of all that are counted.
    #[must_use]
    pub fn years(self) -> Memo<Arc<SourceYears>> {
        self.years
    }

    /// Compares districts by a measure; the table shows its column and is sorted by it.
    pub fn set_measure(self, measure: Measure) {
        self.change(|mut view| {
            if let Measure::Of(category) = &measure {
                view.breakdown = Breakdown::of(category);
            }
            CoverageView {
                measure,
                ranking: None,
                ..view
            }
        });
    }

    /// Parts the values in another way.
    pub fn set_breaks(self, breaks: Breaks) {
        self.change(|view| CoverageView { breaks, ..view });
    }

    /// Breaks the numbers of the table down in another way.
    pub fn set_breakdown(self, breakdown: Breakdown) {
        self.change(|view| CoverageView { breakdown, ..view });
    }

    /// The reader presses the head of a column.
    pub fn sort_by(self, column: Column) {
        self.change(|view| {
            let ranking = view.ranking().after_press(column);
            let is_default = CoverageView {
                ranking: None,
                ..view.clone()
            }
            .ranking()
                == ranking;
            CoverageView {
                ranking: (!is_default).then_some(ranking),
                ..view
            }
        });
    }

    /// The categories that the table breaks down by, in their order.
    #[must_use]
    pub fn categories(self) -> Vec<Category> {
        let breakdown = self.view.with(|view| view.breakdown);
        breakdown.categories(&self.counter.atlas.data().config)
    }

    fn change(self, change: impl FnOnce(CoverageView) -> CoverageView) {
        let view = change(self.view.get_untracked());
        let address = self.counter.atlas.address();
        address.push_query(|query| view.put_into(query));
    }
}

/// The numbers of the subtree's context.
#[must_use]
pub fn use_coverage() -> CoverageState {
    expect_context()
}
