//! Pages as plain HTML, for readers without JavaScript or WebAssembly, and for search engines.
//!
//! Each is the app's own page with other words in its head ([`frame`]) and, in the place where the app waits, what there is
//! to read: every initiative ([`entry`]), every district ([`district`]), lists and numbers ([`lists`]), texts ([`texts`]).
//! The app takes their place as soon as it shows the same. Beside them [`linked_data`] for machines, a [`sitemap`] and
//! [`pictures`].
//!
//! The pages are in German ([`words`]), as the entries are.

mod district;
mod entry;
mod frame;
mod linked_data;
mod lists;
mod parts;
mod pictures;
mod sitemap;
mod texts;
mod words;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

use chrono::NaiveDate;
use fixedbitset::FixedBitSet;
use maud::Markup;
use projektatlas::atlas::{
    Adjacency, Coverage, CoverageInput, District, EvidenceSets, Facet, FacetIndex, FacetValue,
    Filter, Initiative, Order, Selection, Sort, Statistics, StatisticsError, ZOrder,
};
use serde_json::Value;
use thiserror::Error;

use super::messages::MessagesError;
use super::page::PageError;
use super::publication::Collection;
use words::Words;

/// Why there are no such pages.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PrerenderError {
    /// A file could not be read or written.
    #[error("{} cannot be read or written", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// A JSON file does not hold what it should.
    #[error("{}", path.display())]
    Json {
        /// The file.
        path: PathBuf,
        /// Where and what.
        #[source]
        source: serde_json::Error,
    },
    /// A table cannot be read.
    #[error("data/editing/languages.csv")]
    Table(#[from] csv::Error),
    /// The figures of the districts cannot be read.
    #[error(transparent)]
    Statistics(#[from] StatisticsError),
    /// The page cannot be rewritten.
    #[error(transparent)]
    Page(#[from] PageError),
    /// There are no messages.
    #[error(transparent)]
    Messages(#[from] MessagesError),
    /// A picture cannot be drawn.
    #[error(transparent)]
    Picture(#[from] pictures::PictureError),
}

impl PrerenderError {
    /// Names the file in an error of the system.
    fn reading(path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_path_buf();
        move |source| Self::File { path, source }
    }

    /// Names the file in an error of its content.
    fn parsing(path: &Path) -> impl FnOnce(serde_json::Error) -> Self + use<> {
        let path = path.to_path_buf();
        move |source| Self::Json { path, source }
    }
}

/// Where the pages will lie.
pub struct Place<'a> {
    /// The folder of the site.
    pub folder: &'a Path,
    /// The address of the first page, with a slash at its end; `None` as long as the site has none.
    pub home: Option<String>,
    /// The style sheet that these pages have beside that of the app, as a link.
    pub style: String,
}

/// One page.
struct Page {
    /// Its path below the base, as the app names it: `initiative/cafe-celle`; empty for the first page.
    path: String,
    /// Its own title, without that of the atlas.
    title: String,
    /// One or two sentences for those who have not opened it.
    description: String,
    /// What there is to read.
    content: Markup,
    /// The same for machines.
    linked_data: Value,
    /// What the app has to show before it takes the page's place, as a CSS selector.
    until: String,
    /// The day on which it last changed.
    modified: Option<NaiveDate>,
}

/// Everything the pages are made from.
struct Source<'a> {
    collection: &'a Collection,
    words: Words,
    coverage: Coverage,
    facets: FacetIndex,
    selection: Selection,
    order: Order,
    adjacency: Adjacency,
    /// Where addresses begin: the address of the site, or nothing.
    home: &'a str,
}

impl<'a> Source<'a> {
    fn new(root: &Path, collection: &'a Collection, home: &'a str) -> Result<Self, PrerenderError> {
        let Collection {
            config,
            regions,
            dataset,
            ..
        } = collection;
        let path = root.join("data/districts.csv");
        let statistics = fs::read_to_string(&path).map_err(PrerenderError::reading(&path))?;
        let zorder = ZOrder::of(dataset);
        let facets = FacetIndex::new(dataset, &zorder, config, regions);
        let mut all = FixedBitSet::with_capacity(zorder.len());
        all.insert_range(..);
        let filter = Filter::default();
        let selection = Selection::new(&facets, &filter, &all);
        let input = CoverageInput {
            config,
            regions,
            facets: &facets,
            evidence: &EvidenceSets::new(dataset, &zorder),
            statistics: &Statistics::parse(&statistics)?,
        };
        Ok(Self {
            collection,
            words: Words::read(root)?,
            coverage: Coverage::of(input, &filter, &selection),
            order: Order::new(dataset, &zorder),
            adjacency: Adjacency::of(regions),
            facets,
            selection,
            home,
        })
    }

    /// The initiatives of a district that the first view shows, by title.
    fn entries_of(&self, district: &District) -> Vec<Arc<Initiative>> {
        let value = FacetValue::new(Facet::Region, &district.ags);
        let Some(set) = self.facets.set(&value) else {
            return Vec::new();
        };
        let mut members = set.clone();
        members.intersect_with(self.selection.passing().set());
        let sorted = self.order.sorted(&members, Sort::Title).into_iter();
        sorted
            .filter_map(|index| self.collection.dataset.get(index).cloned())
            .collect()
    }

    /// The district of an initiative.
    fn district_of(&self, initiative: &Initiative) -> Option<&District> {
        self.collection
            .regions
            .find(initiative.district.as_deref()?)
    }

    /// Where an initiative is, in a word or two.
    fn place_of(&self, initiative: &Initiative) -> String {
        match (&initiative.municipality, self.district_of(initiative)) {
            (Some(municipality), _) => municipality.clone(),
            (None, Some(district)) => words::of(&district.label).to_owned(),
            (None, None) => self.words.text("place.statewide"),
        }
    }

    /// The name of the atlas.
    fn title(&self) -> &str {
        words::of(&self.collection.config.title)
    }

    /// The address of a page or file.
    fn address(&self, path: &str) -> String {
        format!("{}{path}", self.home)
    }

    /// The day on which any entry last changed.
    fn latest(&self) -> Option<NaiveDate> {
        self.collection.recorded.latest()
    }
}

/// Writes all pages of a site and what goes with them. `html` is the app's page. Returns the first page, which has no other
/// content, but a head of its own.
///
/// # Errors
///
/// If a file is missing, broken or cannot be written.
pub fn publish(
    root: &Path,
    collection: &Collection,
    html: &str,
    place: &Place<'_>,
) -> Result<String, PrerenderError> {
    let write = |name: &str, bytes: &[u8]| {
        let path = place.folder.join(name);
        let folder = path.parent().unwrap_or(place.folder);
        fs::create_dir_all(folder).map_err(PrerenderError::reading(folder))?;
        fs::write(&path, bytes).map_err(PrerenderError::reading(&path))
    };
    let home = place.home.as_deref().unwrap_or_default();
    let source = Source::new(root, collection, home)?;
    let pages = pages(&source, root, place.folder)?;
    for page in &pages {
        let html = frame::page(html, &source, page, &place.style)?;
        write(&format!("{}/index.html", page.path), html.as_bytes())?;
    }
    if place.home.is_some() {
        let paths = std::iter::once((String::new(), source.latest()));
        let others = pages.iter().map(|page| (page.path.clone(), page.modified));
        let map = sitemap::text(home, paths.chain(others))
            .map_err(PrerenderError::reading(&place.folder.join(sitemap::FILE)))?;
        write(sitemap::FILE, &map)?;
    }
    write(
        sitemap::ROBOTS,
        sitemap::robots(place.home.as_deref()).as_bytes(),
    )?;
    for (name, picture) in pictures::all(root, collection)? {
        write(name, &picture)?;
    }
    write(
        pictures::MANIFEST,
        pictures::manifest(collection).as_bytes(),
    )?;
    Ok(frame::home(html, &source)?)
}

/// All pages but the first, in the order of the site map.
fn pages(source: &Source<'_>, root: &Path, site: &Path) -> Result<Vec<Page>, PrerenderError> {
    let mut pages = vec![
        lists::all_initiatives(source),
        lists::coverage(source),
        texts::about(source, root)?,
        texts::accessibility(source, root)?,
        texts::data(source, site)?,
    ];
    let districts = source.collection.regions.districts().iter();
    pages.extend(districts.map(|district| district::page(source, district)));
    let initiatives = source.collection.dataset.initiatives().iter();
    pages.extend(initiatives.map(|initiative| entry::page(source, initiative)));
    Ok(pages)
}

#[cfg(test)]
mod tests;
