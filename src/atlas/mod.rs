//! The pure core: what an initiative is, how data files become records, and what a filter, a view or a
//! cluster is. Nothing here knows of a browser, a signal or a view.
//!
//! In the order data take: [`FeatureStream`] cuts the bytes of a collection, [`DatasetReader`] reads the records,
//! [`ZOrder`] lines up their points, [`FacetIndex`] sorts them into sets, a [`Filter`] picks and a [`Selection`] counts,
//! [`clusters`] gathers what lies close on screen.

mod adjacency;
mod borders;
mod bounds;
mod box_tree;
mod caption;
mod cluster;
mod colour;
mod config;
mod content;
mod context;
mod coverage;
mod credit;
mod dataset;
mod dataset_reader;
mod decimal;
mod direction;
mod distance;
mod distance_table;
mod embed;
mod embed_snippet;
mod encoding;
pub mod export;
mod extent;
mod facet;
mod feature;
mod filter;
#[cfg(test)]
pub(crate) mod fixture;
mod folding;
mod gazetteer;
mod geometry;
mod growing_order;
mod intake;
mod link;
mod localized;
mod manifest;
mod municipality;
mod near;
mod numbering;
mod order;
mod outline;
mod point_kinds;
mod problem;
mod projection;
mod properties;
mod query;
mod region;
mod ring;
mod route;
mod scale;
mod search;
mod selection;
mod sentence;
mod shown;
mod slices;
mod sorting;
mod stream;
mod suggestion;
mod texts_by_id;
mod theme;
mod tile;
mod tile_source;
mod translations;
mod travel;
mod view;
mod view_hash;
mod zorder;

pub use adjacency::Adjacency;
pub use borders::{Borders, DrawnArea, FinerOutlines};
pub use bounds::Bounds;
pub use caption::{Caption, PlacedCaption, ScreenBox, placed_captions};
pub use cluster::{Cluster, ClusterId, clusters, inseparable, radius_px};
pub use colour::{Colour, ColourError};
pub use config::{AtlasConfig, Field, NamedValue, RegionName, Shape};
pub use content::{Block, Content, Milestone, Section};
pub use context::{Context, ContextKind, ContextShape, PlaceLabel, PlaceLabelKind};
pub use coverage::{
    Area, Breakdown, Breaks, Category, ClassEntry, Classes, Column, Coverage, CoverageInput,
    CoverageView, EvidenceSets, Measure, PER_INHABITANTS, Ranking, SMALL_BELOW, SourceYears,
    Statistic, StatisticSource, Statistics, StatisticsError, Tally, is_small,
};
pub use credit::{Credit, Licence};
pub use dataset::{Dataset, DatasetError};
pub use dataset_reader::DatasetReader;
pub use decimal::decimal;
pub use direction::Direction;
pub use distance::{EARTH_RADIUS_KM, Nearest, NearestSearch, great_circle_km};
pub use distance_table::{
    DISTANCE_BREAKS_KM, DistanceRow, DistanceSort, DistanceSummary, distance_class, distance_rows,
    sorted_distances,
};
pub use embed::{EmbedOptions, ListPlace};
pub use embed_snippet::{EmbedSnippet, FRAME_HEIGHT_PX};
pub use encoding::{Encoding, decoded};
pub use extent::Extent;
pub use facet::{Facet, FacetIndex, FacetValue, ValueIndex};
pub use feature::{
    Address, Contact, Evidence, FeatureId, FeatureIndex, Initiative, Organisation, Precision,
    Scope, Source, Status,
};
pub use filter::Filter;
pub use folding::folded;
pub use gazetteer::{Gazetteer, Place};
pub use geometry::ShapesError;
pub use growing_order::GrowingOrder;
pub use intake::Intake;
pub use link::{host_of, letter_link, mail_link, oembed_link, phone_link, web_link};
pub use localized::Localized;
pub use manifest::{FileLicence, Manifest, PublishedFeed, PublishedFile};
pub use municipality::Municipality;
pub use near::{Around, Near, Reach};
pub use numbering::Numbering;
pub use order::{Order, Sort};
pub use outline::Outline;
pub use point_kinds::PointKinds;
pub use problem::{Problem, ProblemKind};
pub use projection::{
    MAX_LATITUDE, SHEET_SIZE, length_of_parallel, lonlat_from_world, sheet_from_world,
    world_from_lonlat,
};
pub use query::Query;
pub use region::{District, Regions};
pub use ring::arc_path;
pub use route::{EMBED, Route, is_embedded};
pub use scale::{LegendEntry, Scale};
pub use search::{Correction, Found, Matcher, SearchIndex, Sources as SearchSources, Thesaurus};
pub use selection::{Candidates, Selection};
pub use sentence::{DistrictFigures, ListKind, Said, Speaker, Statement, message_identifier};
pub use shown::Shown;
pub use slices::{FeatureSlice, SlicesError, feature_slices};
pub(crate) use sorting::sorted_by;
pub use stream::FeatureStream;
pub use suggestion::{Suggestion, suggestions};
pub use texts_by_id::{TextsById, read_texts_by_id};
pub use theme::ThemeChoice;
pub use tile::{MAX_TILES, TileCoord};
pub use tile_source::{TileSource, TileSourceError};
pub use translations::Translations;
pub use travel::{Travel, travels};
pub use view::{Insets, MAX_ZOOM, MIN_ZOOM, MapView, Size};
pub use view_hash::ViewHash;
pub use zorder::{Cell, ZIndex, ZOrder};
