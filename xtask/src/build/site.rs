//! The site: the bundle completed for publication under one base path.

use std::path::{Path, PathBuf};
use std::{fs, io, thread};

use thiserror::Error;
use walkdir::WalkDir;

use super::base::Base;
use super::bundle::{BASE_MARK, Bundle, EMBED_SCRIPT};
use super::compress;
use super::data_files::{self, DataFileError};
use super::messages::{self, MessagesError};
use super::page::{self, PageError};
use super::prerender::{self, PrerenderError};
use super::publication::{self, Collection, PublicationError};
use super::size::Measured;
use super::terms::Terms;
use super::{digest, first_view, hashed_name, oembed, offline, policy};

/// Style sheets of `assets/css` that only parts of the program need, which fetch them.
const LATER_STYLES: [&str; 7] = [
    "builder",
    "coverage",
    "embed",
    "districts",
    "files",
    "shortlist",
    "take-away",
];

/// The one of `assets/css` that only the pages for readers without a program need, which link to it.
const PAGE_STYLES: &str = "prerendered";

/// Why there is no site.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum SiteError {
    /// A file could not be read or written.
    #[error("{} cannot be read or written", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// A data file is missing or broken.
    #[error(transparent)]
    Data(#[from] DataFileError),
    /// What goes with the data could not be made.
    #[error(transparent)]
    Publication(#[from] PublicationError),
    /// Messages are missing or broken.
    #[error(transparent)]
    Messages(#[from] MessagesError),
    /// The page could not be completed.
    #[error(transparent)]
    Page(#[from] PageError),
    /// The pages for readers without a program could not be made.
    #[error(transparent)]
    Prerender(#[from] PrerenderError),
    /// A file that the app loads first is not there.
    #[error("the first view needs {0}, which is missing")]
    Incomplete(&'static str),
}

/// Makes the site in a folder, in the place of what was there.
///
/// # Errors
///
/// If a file is missing, broken, or cannot be written. What was in the folder then stays.
pub fn assemble(root: &Path, bundle: &Bundle, base: &Base, folder: &Path) -> Result<(), SiteError> {
    let staging = compress::with_suffix(folder, "new");
    remove_if_there(&staging)?;
    let data = root.join("data");
    let tile_origin = data_files::tile_origin(&data)?;
    let Published { html, page_style } =
        publish_bundle(&bundle.folder, base, tile_origin.as_deref(), &staging)?;
    let atlas = data_files::atlas(&data)?;
    let html = publish_oembed(&atlas, base, html, &staging)?;
    let (terms, collection) = assemble_data(&data, &staging.join("data"))?;
    let (texts, published) = (root.join("assets/i18n"), staging.join("i18n"));
    messages::check(&texts)?;
    data_files::publish(&texts, &published)?;
    if texts.join("later").is_dir() {
        messages::check(&texts.join("later"))?;
        data_files::publish(&texts.join("later"), &published.join("later"))?;
    }
    data_files::publish_terms(&published, terms)?;
    let place = prerender::Place {
        folder: &staging,
        home: oembed::site_address(&atlas).map(|address| format!("{address}{base}")),
        style: page_style,
    };
    let html = match collection {
        Some(collection) => prerender::publish(root, &collection, &html, &place)?,
        None => html,
    };
    for name in ["index.html", "404.html"] {
        write(&staging.join(name), html.as_bytes())?;
    }
    if let Some(missing) = first_view::missing(&staging) {
        return Err(SiteError::Incomplete(missing));
    }
    offline::publish(&bundle.folder, &staging, &files_below(&staging), &html)
        .map_err(|(path, source)| SiteError::File { path, source })?;
    compress_all(&staging)?;
    remove_if_there(folder)?;
    fs::rename(&staging, folder).map_err(failed_at(folder))
}

/// Makes the published data from those of the project: files, parts of them, and what goes with them. Returns what is
/// said in other languages than the default one, and the collection, if it is one that is described.
///
/// # Errors
///
/// If a file is missing or broken.
pub fn assemble_data(
    data: &Path,
    published: &Path,
) -> Result<(Terms, Option<Collection>), SiteError> {
    data_files::publish(data, published)?;
    data_files::part_initiatives(published)?;
    let terms = data_files::part_texts(published)?;
    let collection = publication::publish(data, published)?;
    Ok((terms, collection))
}

/// The page, completed.
struct Published {
    html: String,
    /// A link to the style sheet that pages have beside that of the app; empty if there is none.
    page_style: String,
}

/// Writes the bundle's files under their final names and returns the page that refers to them.
fn publish_bundle(
    bundle: &Path,
    base: &Base,
    tile_origin: Option<&str>,
    site: &Path,
) -> Result<Published, SiteError> {
    let index = bundle.join("index.html");
    let mut html = fs::read_to_string(&index).map_err(failed_at(&index))?;
    let linked_styles = page::style_sheets(&html)?;
    let is_linked_style = |name: &str| {
        linked_styles
            .iter()
            .any(|href| href.strip_prefix(BASE_MARK) == Some(name))
    };
    for name in files_below(bundle) {
        let is_completed_later = [offline::REGISTRATION, offline::WORKER].contains(&name.as_str());
        if name == "index.html" || is_completed_later || is_linked_style(&name) {
            continue;
        }
        let path = bundle.join(&name);
        let content = fs::read(&path).map_err(failed_at(&path))?;
        let final_name = if name.contains('/') {
            None
        } else {
            hashed_name::rehashed(&name, &content)
        };
        if let Some(final_name) = &final_name {
            html = html.replace(&name, final_name);
        }
        if name == EMBED_SCRIPT {
            // Under both names: the one that stays, and one for pages that name the digest of what they load.
            write(
                &site.join(hashed_name::hashed("embed", "js", &content)),
                &content,
            )?;
        }
        write(&site.join(final_name.unwrap_or(name)), &content)?;
    }
    let Published { html, page_style } = publish_styles(bundle, &linked_styles, html, site)?;
    let html = page::without_preload_integrity(&html)?;
    let html = html.replace(BASE_MARK, base.as_str());
    let policy = policy::policy(&page::inline_scripts(&html)?, tile_origin);
    Ok(Published {
        html: page::with_policy(&html, &policy)?,
        page_style: page_style.replace(BASE_MARK, base.as_str()),
    })
}

/// Writes the answer to pages that ask how to show a link, and returns the page that leads there; without an address of
/// the site there is neither.
fn publish_oembed(
    atlas: &serde_json::Value,
    base: &Base,
    html: String,
    site: &Path,
) -> Result<String, SiteError> {
    let Some(address) = oembed::site_address(atlas) else {
        return Ok(html);
    };
    let answer = oembed::answer(atlas, address, base);
    write(&site.join(oembed::FILE), answer.to_string().as_bytes())?;
    Ok(page::with_link(
        &html,
        &oembed::discovery_link(atlas, address, base),
    )?)
}

/// Writes all style sheets as one, in the page's order, and returns the page that links to it; those that only parts of the
/// program need as another, which the page names for them, and those of plain pages as a third. One file compresses better
/// than a dozen, and the first paint waits for one answer only.
fn publish_styles(
    bundle: &Path,
    hrefs: &[String],
    html: String,
    site: &Path,
) -> Result<Published, SiteError> {
    if hrefs.is_empty() {
        return Ok(Published {
            html,
            page_style: String::new(),
        });
    }
    let (mut first, mut later, mut of_pages) = (String::new(), String::new(), String::new());
    for href in hrefs {
        let name = href.strip_prefix(BASE_MARK).unwrap_or(href);
        let path = bundle.join(name);
        let styles = fs::read_to_string(&path).map_err(failed_at(&path))?;
        let is = |plain: &str| name.strip_prefix(plain).is_some_and(is_hash_and_ending);
        let sheet = if is(PAGE_STYLES) {
            &mut of_pages
        } else if LATER_STYLES.iter().any(|later| is(later)) {
            &mut later
        } else {
            &mut first
        };
        sheet.push_str(&styles);
    }
    let publish = |name: &str, styles: &str| {
        let name = hashed_name::hashed(name, "css", styles.as_bytes());
        write(&site.join(&name), styles.as_bytes())?;
        Ok::<_, SiteError>(format!("{BASE_MARK}{name}"))
    };
    let href = publish("projektatlas", &first)?;
    let later = if later.is_empty() {
        None
    } else {
        Some(publish(first_view::LATER, &later)?)
    };
    let page_style = if of_pages.is_empty() {
        String::new()
    } else {
        let href = publish(PAGE_STYLES, &of_pages)?;
        let integrity = digest::integrity(of_pages.as_bytes());
        format!("<link href=\"{href}\" integrity=\"{integrity}\" rel=stylesheet>")
    };
    let integrity = digest::integrity(first.as_bytes());
    let html = page::with_one_style_sheet(&html, &href, &integrity, later.as_deref())?;
    Ok(Published { html, page_style })
}

/// Whether this is what Trunk adds to the name of a style sheet.
fn is_hash_and_ending(rest: &str) -> bool {
    let hash = rest
        .strip_prefix('-')
        .and_then(|rest| rest.strip_suffix(".css"));
    hash.is_some_and(|hash| hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The files of a site with their sizes, sorted by path; the compressed neighbours are no entries of their own.
///
/// # Errors
///
/// If a file cannot be read.
pub fn measure(site: &Path) -> Result<Vec<Measured>, SiteError> {
    let index = site.join("index.html");
    let html = fs::read_to_string(&index).map_err(failed_at(&index))?;
    files_below(site)
        .into_iter()
        .filter(|name| !compress::is_neighbour(name))
        .map(|path| {
            let file = site.join(&path);
            Ok(Measured {
                sizes: compress::sizes_of(&file).map_err(failed_at(&file))?,
                first_view: first_view::needs(&path, &html),
                path,
            })
        })
        .collect()
}

/// Compresses every file of the site, on all cores.
fn compress_all(site: &Path) -> Result<(), SiteError> {
    let names = files_below(site);
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let compress_every = |worker: usize| {
        names
            .iter()
            .skip(worker)
            .step_by(workers)
            .try_for_each(|name| {
                let path = site.join(name);
                compress::compress(&path).map_err(failed_at(&path))
            })
    };
    thread::scope(|scope| {
        let handles: Vec<_> = (0..workers)
            .map(|worker| scope.spawn(move || compress_every(worker)))
            .collect();
        handles.into_iter().try_for_each(|handle| {
            handle
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    })
}

/// The files below a folder as paths relative to it with forward slashes, sorted.
fn files_below(folder: &Path) -> Vec<String> {
    WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .filter_map(|entry| {
            let relative = entry.path().strip_prefix(folder).ok()?;
            let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
            Some(parts.join("/"))
        })
        .collect()
}

/// Writes a file, and the folders it lies in.
fn write(path: &Path, content: &[u8]) -> Result<(), SiteError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed_at(folder))?;
    }
    fs::write(path, content).map_err(failed_at(path))
}

/// Removes a folder; that it is not there is fine.
fn remove_if_there(folder: &Path) -> Result<(), SiteError> {
    match fs::remove_dir_all(folder) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => Err(failed_at(folder)(source)),
        _ => Ok(()),
    }
}

/// Names the file in an error.
fn failed_at(path: &Path) -> impl FnOnce(io::Error) -> SiteError + use<> {
    let path = path.to_path_buf();
    move |source| SiteError::File { path, source }
}

#[cfg(test)]
mod tests {
    use super::super::fingerprint::Fingerprint;
    use super::*;

    const INDEX: &str = "<!doctype html><meta charset=utf-8><base href=/__base__/>\
        <link href=/__base__/layers-0123456789abcdef.css integrity=sha384-a rel=stylesheet>\
        <link href=/__base__/map-0123456789abcdef.css integrity=sha384-b rel=stylesheet>\
        <script type=module>import(\"/__base__/app-0123456789abcdef.js\")</script>\
        <link as=fetch href=/__base__/app-0123456789abcdef_bg.wasm integrity=sha384-c rel=preload>";

    /// A project with the smallest bundle and data that make a site.
    fn project(name: &str) -> (PathBuf, Bundle) {
        let root =
            std::env::temp_dir().join(format!("projektatlas-site-{name}-{}", std::process::id()));
        let file = |path: &str, text: &str| write(&root.join(path), text.as_bytes()).unwrap();
        file("bundle/index.html", INDEX);
        file("bundle/layers-0123456789abcdef.css", "@layer base, map;");
        file(
            "bundle/map-0123456789abcdef.css",
            "@layer map { svg { left: 0 } }",
        );
        file("bundle/app-0123456789abcdef.js", "export default 1");
        file("bundle/app-0123456789abcdef_bg.wasm", "\0asm");
        file("bundle/snippets/clock.js", "export const now = 0");
        for name in [
            "atlas.json",
            "context.geojson",
            "initiatives.geojson",
            "regions.geojson",
        ] {
            file(&format!("data/{name}"), "{ }\n");
        }
        file("assets/i18n/de.ftl", "title = Atlas\n");
        let bundle = Bundle {
            folder: root.join("bundle"),
            fingerprint: Fingerprint::of(&root, &[], "").unwrap(),
        };
        (root, bundle)
    }

    #[test]
    fn a_site_has_final_names_one_style_sheet_a_policy_and_compressed_neighbours() {
        let (root, bundle) = project("whole");
        let site = root.join("dist");
        assemble(&root, &bundle, &"atlas".parse().unwrap(), &site).unwrap();

        let html = fs::read_to_string(site.join("index.html")).unwrap();
        assert_eq!(html, fs::read_to_string(site.join("404.html")).unwrap());
        assert!(
            !html.contains("__base__") && html.contains("<base href=/atlas/>"),
            "{html}"
        );
        assert!(
            html.contains("script-src 'self' 'wasm-unsafe-eval' 'sha256-"),
            "{html}"
        );
        let measured = measure(&site).unwrap();
        let names: Vec<&str> = measured.iter().map(|file| file.path.as_str()).collect();
        let code: Vec<&&str> = names
            .iter()
            .filter(|name| hashed_name::is_hashed(name))
            .collect();
        assert_eq!(code.len(), 3, "script, styles and app: {names:?}");
        for name in code {
            assert!(html.contains(&format!("/atlas/{name}")), "{name} in {html}");
        }
        assert!(
            names.contains(&"snippets/clock.js") && site.join("snippets/clock.js.br").is_file()
        );
        let first_view = measured.iter().filter(|file| file.first_view).count();
        assert_eq!(
            first_view, 8,
            "page, code, three data files, texts: {names:?}"
        );
        fs::remove_dir_all(&root).unwrap();
    }

    #[test]
    fn what_was_there_stays_when_a_data_file_is_missing() {
        let (root, bundle) = project("incomplete");
        let site = root.join("dist");
        write(&site.join("index.html"), b"the last good one").unwrap();
        fs::remove_file(root.join("data/regions.geojson")).unwrap();
        let error = assemble(&root, &bundle, &Base::default(), &site).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the first view needs data/regions.geojson, which is missing"
        );
        assert_eq!(
            fs::read_to_string(site.join("index.html")).unwrap(),
            "the last good one"
        );
        fs::remove_dir_all(&root).unwrap();
    }
}
