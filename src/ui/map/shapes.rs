//! Shapes that are only looked at. Those out of the drawing are not on the page.

use leptos::prelude::*;
use leptos::svg::G;

use crate::atlas::{DrawnArea, Extent, Outline, ShapesError};
use crate::state::{DRAWN_MARGIN, memo, use_map};
use crate::web::{Face, FetchError, Print, Prints, Stamp, fetch_text, use_prints};

/// A shape.
pub(super) struct Shape {
    /// Its place among all shapes of its layer.
    pub(super) place: usize,
    pub(super) class: &'static str,
    pub(super) outline: Outline,
    /// An attribute that says which one it is.
    pub(super) name: Option<(&'static str, String)>,
}

impl PartialEq for Shape {
    fn eq(&self, other: &Self) -> bool {
        self.place == other.place && self.outline == other.outline
    }
}

impl Face for Shape {
    fn key(&self) -> u64 {
        self.place as u64
    }

    fn write(&self, print: &Print, _: Option<&Self>) {
        print.set(0, "class", self.class);
        print.set(0, "d", self.outline.path_data());
        if let Some((name, value)) = &self.name {
            print.set(0, name, value);
        }
    }
}

/// Keeps the shapes of a layer as `shapes` says for the extent that is drawn.
pub(super) fn use_shapes(layer: NodeRef<G>, shapes: impl Fn(&Extent) -> Vec<Shape> + 'static) {
    let extent = drawn_extent();
    let prints = Prints::new(|_| Stamp::svg("<path/>"));
    use_prints(layer, prints, move || shapes(&extent.get()));
}

/// Those of some areas or lines that touch an extent; with their ids in the attribute `name`.
pub(super) fn pieces(
    areas: &[DrawnArea],
    extent: &Extent,
    class: &'static str,
    name: Option<&'static str>,
) -> Vec<Shape> {
    let near = areas.iter().enumerate();
    let near = near.filter(|(_, area)| area.extent.touches(extent));
    let shape = |(place, area): (usize, &DrawnArea)| Shape {
        place,
        class,
        outline: area.outline.clone(),
        name: name.map(|name| (name, area.id.clone())),
    };
    near.map(shape).collect()
}

/// The extent that the drawing covers.
pub(super) fn drawn_extent() -> Memo<Extent> {
    let drawn = use_map().drawn();
    memo(move || {
        let view = drawn.get();
        view.extent(DRAWN_MARGIN * view.size.width.max(view.size.height))
    })
}

/// Why shapes that come later are not shown.
#[derive(Debug, thiserror::Error)]
pub(super) enum LaterShapesError {
    #[error(transparent)]
    Fetch(#[from] FetchError),
    #[error(transparent)]
    Shapes(#[from] ShapesError),
}

/// Fetches a file of shapes and reads it.
pub(super) async fn fetch_shapes<T>(
    url: &str,
    read: impl FnOnce(&str) -> Result<T, ShapesError>,
) -> Result<T, LaterShapesError> {
    Ok(read(&fetch_text(url).await?)?)
}
