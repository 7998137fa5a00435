//! A file server for the built site, for looking at it and for the tests. It answers as the examples in `deploy/` do.
//!
//! The files themselves come from [`tower_http::services::ServeDir`]; [`route`] decides which one, [`freshness`] whether
//! its compressed neighbours may stand in, [`headers`] what goes with it.

mod freshness;
mod headers;
mod route;

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::ACCEPT_ENCODING;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use thiserror::Error;
use tower::ServiceExt as _;
use tower_http::services::ServeDir;

use crate::build::base::Base;
use route::Route;

/// Why there is no server.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ServerError {
    /// The port is not free.
    #[error("port {port} cannot be used\n  by hand: choose another with --port")]
    Port {
        /// The port.
        port: u16,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// The server could not start.
    #[error("the server cannot start")]
    Start(#[source] io::Error),
}

/// A server that runs until the program ends.
#[derive(Debug)]
pub struct Server {
    /// Where it listens.
    address: SocketAddr,
    /// Base path of the site.
    base: Base,
    /// The thread that answers.
    thread: JoinHandle<io::Result<()>>,
}

impl Server {
    /// Serves a folder under a base path on this machine only. Port 0 takes any that is free.
    ///
    /// # Errors
    ///
    /// If the port is taken.
    pub fn start(folder: PathBuf, base: Base, port: u16) -> Result<Self, ServerError> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .map_err(|source| ServerError::Port { port, source })?;
        listener.set_nonblocking(true).map_err(ServerError::Start)?;
        let address = listener.local_addr().map_err(ServerError::Start)?;
        let site = Arc::new(Site {
            folder,
            base: base.clone(),
        });
        let thread = thread::spawn(move || answer_all(listener, site));
        Ok(Self {
            address,
            base,
            thread,
        })
    }

    /// The address of the first page.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.base)
    }

    /// Waits until the server ends, which it does only when it fails.
    ///
    /// # Errors
    ///
    /// If it can listen no longer.
    pub fn wait(self) -> Result<(), ServerError> {
        let ended = self.thread.join();
        ended
            .unwrap_or_else(|_panic| Err(io::Error::other("a thread of the server panicked")))
            .map_err(ServerError::Start)
    }
}

/// What is served.
struct Site {
    /// Its folder.
    folder: PathBuf,
    /// Where it lies on the server.
    base: Base,
}

/// Answers requests, one after the other on one thread; files are read on others.
fn answer_all(listener: TcpListener, site: Arc<Site>) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, Router::new().fallback(answer).with_state(site)).await
    })
}

/// Answers one request.
async fn answer(State(site): State<Arc<Site>>, request: Request) -> Response {
    let is_file = |path: &str| site.folder.join(path).is_file();
    let asked = site
        .base
        .strip(request.uri().path())
        .unwrap_or_default()
        .to_owned();
    match route::route(request.uri().path(), &site.base, is_file) {
        Route::File(path) => send(&site, &path, &asked, request).await,
        Route::ToBase => Redirect::temporary(site.base.as_str()).into_response(),
        Route::Missing => (StatusCode::NOT_FOUND, "404: there is no such file\n").into_response(),
    }
}

/// Sends one file of the site, with the status of the request for it.
async fn send(site: &Site, path: &str, asked: &str, mut request: Request<Body>) -> Response {
    if !freshness::may_send_compressed(&site.folder.join(path)) {
        request.headers_mut().remove(ACCEPT_ENCODING);
    }
    let Ok(uri) = Uri::try_from(format!("/{}", route::encoded(path))) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    *request.uri_mut() = uri;
    let files = ServeDir::new(&site.folder)
        .append_index_html_on_directories(false)
        .precompressed_br()
        .precompressed_gzip();
    // `ServeDir` turns its own failures into answers.
    let Ok(response) = files.oneshot(request).await;
    let mut response = response.into_response();
    headers::complete(response.headers_mut(), path, asked);
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;
    use std::path::Path;

    /// The head and the body of the answer to one request.
    fn ask(server: &Server, path: &str, accept_encoding: &str) -> (String, Vec<u8>) {
        let mut stream = TcpStream::connect(server.address).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept-Encoding: {accept_encoding}\r\n\r\n"
        )
        .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let end = answer
            .windows(4)
            .position(|window| window == b"\r\n\r\n")
            .unwrap();
        let body = answer.split_off(end + 4);
        (String::from_utf8(answer).unwrap().to_lowercase(), body)
    }

    fn site(name: &str) -> PathBuf {
        let folder =
            std::env::temp_dir().join(format!("projektatlas-server-{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("data")).unwrap();
        let write = |path: &str, text: &str| fs::write(folder.join(path), text).unwrap();
        write("index.html", "<!doctype html>page");
        write("projektatlas-0123456789abcdef.wasm", "\0asm");
        write("data/initiatives.geojson", "{}");
        write("data/initiatives.geojson.br", "short");
        fs::write(folder.with_extension("secret"), "secret").unwrap();
        folder
    }

    fn remove(folder: &Path) {
        fs::remove_dir_all(folder).unwrap();
        fs::remove_file(folder.with_extension("secret")).unwrap();
    }

    #[test]
    fn a_deep_link_gets_the_page_and_a_missing_file_does_not() {
        let folder = site("links");
        let server = Server::start(folder.clone(), "/atlas/".parse().unwrap(), 0).unwrap();
        for path in [
            "/atlas/",
            "/atlas/initiative/x?field=language",
            "/atlas/data",
        ] {
            let (head, body) = ask(&server, path, "");
            assert!(head.starts_with("http/1.1 200"), "{path}: {head}");
            assert_eq!(body, b"<!doctype html>page", "{path}");
        }
        assert!(
            ask(&server, "/atlas/data/places.json", "")
                .0
                .starts_with("http/1.1 404")
        );
        assert!(ask(&server, "/elsewhere", "").0.starts_with("http/1.1 404"));
        assert!(ask(&server, "/", "").0.contains("location: /atlas/"));
        remove(&folder);
    }

    #[test]
    fn nothing_outside_the_folder_can_be_reached() {
        let folder = site("outside");
        let server = Server::start(folder.clone(), Base::default(), 0).unwrap();
        let secret = folder.with_extension("secret");
        let name = secret.file_name().unwrap().to_string_lossy().into_owned();
        for way in [
            "/../",
            "/data/../../",
            "/%2e%2e/",
            "/..%2f",
            "/data/%2e%2e%2f%2e%2e/",
            "//",
            "/..%5c",
        ] {
            let (_head, body) = ask(&server, &format!("{way}{name}"), "");
            assert_ne!(body, b"secret", "{way}");
        }
        remove(&folder);
    }

    #[test]
    fn files_go_out_with_type_encoding_and_how_long_to_keep_them() {
        let folder = site("heads");
        let server = Server::start(folder.clone(), Base::default(), 0).unwrap();

        let (head, body) = ask(&server, "/data/initiatives.geojson", "gzip, br");
        assert!(
            head.contains("content-type: application/geo+json"),
            "{head}"
        );
        assert!(
            head.contains("content-encoding: br") && head.contains("cache-control: no-cache"),
            "{head}"
        );
        assert!(head.contains("access-control-allow-origin: *"), "{head}");
        assert_eq!(body, b"short");
        let (head, body) = ask(&server, "/data/initiatives.geojson", "");
        assert!(!head.contains("content-encoding"), "{head}");
        assert_eq!(body, b"{}");

        let (head, _body) = ask(&server, "/projektatlas-0123456789abcdef.wasm", "");
        assert!(
            head.contains("content-type: application/wasm") && head.contains("immutable"),
            "{head}"
        );
        assert!(head.contains("x-content-type-options: nosniff"), "{head}");
        remove(&folder);
    }
}
