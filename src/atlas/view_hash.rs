//! The part of the state that a link carries behind its `#`: where the map looks.

use std::fmt;
use std::str::FromStr;

use geo::{Coord, coord};
use thiserror::Error;

use super::{MAX_ZOOM, MIN_ZOOM, MapView, Size, decimal, lonlat_from_world, world_from_lonlat};

/// `#zoom/lat/lon`, as in OpenStreetMap's links: zoom to two decimals, degrees to four (about 10 m).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ViewHash {
    /// Zoom of the view.
    pub zoom: f64,
    /// Its centre, in degrees.
    pub lonlat: Coord,
}

/// The text is not `zoom/lat/lon` with numbers that a map can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a view: `#zoom/lat/lon` expected")]
pub struct ViewHashError;

impl ViewHash {
    /// What a link to this view says.
    #[must_use]
    pub fn of(view: &MapView) -> Self {
        Self {
            zoom: view.zoom,
            lonlat: lonlat_from_world(view.centre),
        }
    }

    /// The view on a map of the given size.
    #[must_use]
    pub fn view(&self, size: Size) -> MapView {
        MapView {
            centre: world_from_lonlat(self.lonlat),
            zoom: self.zoom,
            size,
        }
    }
}

impl FromStr for ViewHash {
    type Err = ViewHashError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let numbers: Vec<f64> = text
            .trim_start_matches('#')
            .split('/')
            .map_while(|part| serde_json::from_str(part).ok())
            .collect();
        let [zoom, lat, lon] = *numbers.as_slice() else {
            return Err(ViewHashError);
        };
        let valid =
            (MIN_ZOOM..=MAX_ZOOM).contains(&zoom) && lat.abs() <= 85.0 && lon.abs() <= 180.0;
        valid
            .then_some(Self {
                zoom,
                lonlat: coord! { x: lon, y: lat },
            })
            .ok_or(ViewHashError)
    }
}

impl fmt::Display for ViewHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "#{}/{}/{}",
            decimal(self.zoom, 2),
            decimal(self.lonlat.y, 4),
            decimal(self.lonlat.x, 4)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_survives_the_way_through_a_link() {
        let hash: ViewHash = "#9.50/52.6240/10.0810".parse().unwrap();
        assert_eq!(hash.to_string(), "#9.50/52.6240/10.0810");
        let view = hash.view(Size {
            width: 100.0,
            height: 100.0,
        });
        assert_eq!(ViewHash::of(&view).to_string(), hash.to_string());
    }

    #[test]
    fn broken_views_are_refused() {
        for text in [
            "",
            "#",
            "#9",
            "#9/52",
            "#9/52/x",
            "#99/52/10",
            "#9/NaN/10",
            "#9/152/10",
            "#list",
        ] {
            assert!(text.parse::<ViewHash>().is_err(), "{text}");
        }
    }
}
