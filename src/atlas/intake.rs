//! A file of initiatives on its way: read and sorted feature by feature, so that no step takes long.

use geo::Coord;

use super::{
    AtlasConfig, Dataset, DatasetError, DatasetReader, FacetIndex, FeatureIndex, GrowingOrder,
    Order, Regions, Sort, ZOrder, world_from_lonlat,
};

/// Initiatives while their file comes. Push bytes, read features, and look at what there is whenever it is wanted.
#[derive(Debug)]
pub struct Intake<'a> {
    reader: DatasetReader<'a>,
    regions: &'a Regions,
    /// One an initiative, in the order of the file; on the unit square.
    points: Vec<Option<Coord>>,
    facets: FacetIndex,
    by_year: GrowingOrder,
    by_title: GrowingOrder,
}

impl<'a> Intake<'a> {
    /// Nothing has come yet.
    #[must_use]
    pub fn new(config: &'a AtlasConfig, regions: &'a Regions) -> Self {
        Self {
            reader: DatasetReader::new(config, regions),
            regions,
            points: Vec::new(),
            facets: FacetIndex::empty(config, regions),
            by_year: GrowingOrder::new(Sort::Recent),
            by_title: GrowingOrder::new(Sort::Title),
        }
    }

    /// Takes more bytes of the file.
    pub fn push(&mut self, bytes: &[u8]) {
        self.reader.push(bytes);
    }

    /// Says that the file ends here.
    pub fn end(&mut self) {
        self.reader.end();
    }

    /// What has been read, and what was wrong.
    #[must_use]
    pub fn dataset(&self) -> &Dataset {
        self.reader.dataset()
    }

    /// How many initiatives have been read.
    #[must_use]
    pub fn len(&self) -> usize {
        self.dataset().initiatives().len()
    }

    /// Whether none has been read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Reads one more feature and sorts it in; `false` when none has come whole.
    ///
    /// # Errors
    ///
    /// When the bytes are no collection of features.
    pub fn read_feature(&mut self) -> Result<bool, DatasetError> {
        let before = self.len();
        let read = self.reader.read_feature()?;
        let dataset = self.reader.dataset();
        if let Some(initiative) = dataset.get(FeatureIndex(before)) {
            self.points.push(initiative.lonlat.map(world_from_lonlat));
            self.facets.push(initiative, self.regions);
            self.by_year.push(dataset, FeatureIndex(before));
            self.by_title.push(dataset, FeatureIndex(before));
        }
        Ok(read)
    }

    /// The points of what has been read, in Z-order.
    #[must_use]
    pub fn zorder(&self) -> ZOrder {
        ZOrder::new(&self.points)
    }

    /// The facets of what has been read, in Z-order.
    #[must_use]
    pub fn facets(&self, zorder: &ZOrder) -> FacetIndex {
        self.facets.in_order(zorder)
    }

    /// A step towards the orders of what has been read; `false` when they are there.
    pub fn settle(&mut self) -> bool {
        let dataset = self.reader.dataset();
        self.by_year.settle(dataset) || self.by_title.settle(dataset)
    }

    /// The orders of what has been read, once they are [settled](Self::settle).
    #[must_use]
    pub fn order(&self, zorder: &ZOrder) -> Order {
        Order::of_settled(&self.by_year, &self.by_title, zorder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::fixture::{self, initiative};

    #[test]
    fn what_is_read_in_pieces_and_looked_at_in_between_is_what_is_read_whole() {
        let (config, regions) = (fixture::config(), fixture::regions());
        let titles = ["Ö", "b", "a", "a", "Zu", "zu", "d", "c"];
        let features = titles.iter().enumerate().map(|(at, title)| {
            let year = 2020 + i32::try_from(at % 3).unwrap();
            initiative(&format!("id-{at}"))
                .titled(title)
                .year(year)
                .json()
        });
        let text = format!(
            "{{\"features\":[{}]}}",
            features.collect::<Vec<_>>().join(",")
        );
        let mut intake = Intake::new(&config, &regions);
        for piece in text.as_bytes().chunks(7) {
            intake.push(piece);
            while intake.read_feature().unwrap() {}
            let zorder = intake.zorder();
            assert_eq!(intake.facets(&zorder).len(), intake.len());
            if intake.len().is_multiple_of(2) {
                while intake.settle() {}
            }
        }
        intake.end();
        assert!(!intake.read_feature().unwrap());
        let dataset = Dataset::parse(&text, &config, &regions).unwrap();
        let zorder = ZOrder::of(&dataset);
        assert_eq!(intake.len(), titles.len());
        assert_eq!(intake.dataset(), &dataset);
        assert_eq!(intake.zorder(), zorder);
        while intake.settle() {}
        let facets = FacetIndex::new(&dataset, &zorder, &config, &regions);
        assert_eq!(intake.facets(&zorder), facets);
        assert_eq!(intake.order(&zorder), Order::new(&dataset, &zorder));
    }
}
