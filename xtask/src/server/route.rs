//! Which file answers a request.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use crate::build::base::Base;

/// What must not stand in a path as it is.
const RESERVED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`');

/// What answers a request.
#[derive(Debug, PartialEq, Eq)]
pub enum Route {
    /// This file, as a path below the site's folder.
    File(String),
    /// The address of the first page, for who opens the server without its base path.
    ToBase,
    /// Nothing.
    Missing,
}

/// Finds the answer to a request for a path as it stands in the address. `is_file` says whether the site has a file.
///
/// Paths without an extension that are no files are the app's own addresses (`/initiative/x`) and get the page that was
/// made for them, else the first one. Paths with one are files; those that are missing must not look like a page, or a browser would run HTML as data.
pub fn route(request_path: &str, base: &Base, is_file: impl Fn(&str) -> bool) -> Route {
    let Some(inner) = base.strip(request_path) else {
        return if request_path == "/" || format!("{request_path}/") == base.as_str() {
            Route::ToBase
        } else {
            Route::Missing
        };
    };
    let Ok(path) = percent_decode_str(inner).decode_utf8() else {
        return Route::Missing;
    };
    if !stays_inside(&path) {
        return Route::Missing;
    }
    let last = path.rsplit('/').next().unwrap_or_default();
    if !path.is_empty() && is_file(&path) {
        Route::File(path.into_owned())
    } else if last.contains('.') {
        Route::Missing
    } else {
        let own = format!("{}/index.html", path.trim_end_matches('/'));
        let page = Some(own).filter(|own| is_file(own));
        Route::File(page.unwrap_or_else(|| "index.html".to_owned()))
    }
}

/// Whether a decoded path cannot lead out of the folder on any system.
fn stays_inside(path: &str) -> bool {
    let is_plain = |part: &str| part != ".." && part != "." && !part.contains(['\\', ':', '\0']);
    !path.starts_with('/') && path.split('/').all(is_plain)
}

/// A path as it stands in an address.
pub fn encoded(path: &str) -> String {
    utf8_percent_encode(path, RESERVED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn routed(path: &str, base: &str) -> Route {
        route(path, &base.parse().unwrap(), |file| {
            [
                "index.html",
                "initiative/cafe-celle/index.html",
                "data/atlas.json",
                "data/Größe 1.csv",
            ]
            .contains(&file)
        })
    }

    fn file(path: &str) -> Route {
        Route::File(path.to_owned())
    }

    #[test]
    fn addresses_of_the_app_get_the_page() {
        for path in [
            "/",
            "/about",
            "/initiative/sprachcafe-celle",
            "/data",
            "/data/",
        ] {
            assert_eq!(routed(path, "/"), file("index.html"), "{path}");
        }
        assert_eq!(routed("/atlas/about", "/atlas/"), file("index.html"));
    }

    #[test]
    fn a_page_made_for_an_address_answers_without_a_detour() {
        for path in [
            "/initiative/cafe-celle",
            "/initiative/cafe-celle/",
            "/initiative/cafe-celle/index.html",
        ] {
            let page = file("initiative/cafe-celle/index.html");
            assert_eq!(routed(path, "/"), page, "{path}");
        }
    }

    #[test]
    fn files_are_found_and_missing_ones_are_missing() {
        assert_eq!(routed("/data/atlas.json", "/"), file("data/atlas.json"));
        assert_eq!(
            routed("/atlas/data/atlas.json", "/atlas/"),
            file("data/atlas.json")
        );
        assert_eq!(
            routed("/data/Gr%C3%B6%C3%9Fe%201.csv", "/"),
            file("data/Größe 1.csv")
        );
        assert_eq!(routed("/data/places.json", "/"), Route::Missing);
        assert_eq!(routed("/initiative/logo.png", "/"), Route::Missing);
    }

    #[test]
    fn no_path_climbs_out() {
        for path in [
            "/../index.html",
            "/data/../../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/..%2fetc/passwd",
            "/..%5c..%5csecret",
            "/c:/secret",
            "//etc/passwd",
            "/%ff",
            "/%00",
        ] {
            assert_eq!(routed(path, "/"), Route::Missing, "{path}");
        }
    }

    #[test]
    fn outside_the_base_there_is_only_the_way_to_it() {
        assert_eq!(routed("/", "/atlas/"), Route::ToBase);
        assert_eq!(routed("/atlas", "/atlas/"), Route::ToBase);
        assert_eq!(routed("/data/atlas.json", "/atlas/"), Route::Missing);
    }
}
