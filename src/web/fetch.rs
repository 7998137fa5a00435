//! Fetching files, whole or as they come. The one user of `reqwasm`.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use js_sys::{Reflect, Uint8Array};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::set_timeout_with_handle;
use reqwasm::http::{Request, Response};
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReadableStreamDefaultReader};

use crate::atlas::decoded;

/// A server that sends nothing for this long is given up.
const STALL: Duration = Duration::from_secs(15);
/// Larger files are not read: a phone would run out of memory. See „Where GeoJSON ends“ in the README.
const MAX_BYTES: usize = 128 * 1024 * 1024;
/// So many bytes are taken over from the browser at once.
const PIECE: u32 = 64 * 1024;

/// Why a file could not be fetched. The address is part of every case.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FetchError {
    /// No connection, or it broke off.
    #[error("`{url}`: no connection: {cause}")]
    Network {
        /// Address of the file.
        url: String,
        /// The browser's words.
        cause: String,
    },
    /// The server answered, but not with the file.
    #[error("`{url}`: the server answers with status {status}")]
    Status {
        /// Address of the file.
        url: String,
        /// HTTP status code.
        status: u16,
    },
    /// Nothing came for a while.
    #[error("`{url}`: nothing came for {} seconds", STALL.as_secs())]
    Stalled {
        /// Address of the file.
        url: String,
    },
    /// The file is larger than the atlas can show.
    #[error("`{url}`: larger than {} MB", MAX_BYTES / 1024 / 1024)]
    TooLarge {
        /// Address of the file.
        url: String,
    },
}

impl FetchError {
    /// Whether trying a second time may help: the connection failed, the server is at fault, or nothing came.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Network { .. } | Self::Stalled { .. } => true,
            Self::Status { status, .. } => *status >= 500,
            Self::TooLarge { .. } => false,
        }
    }
}

/// Fetches a text file; tries a second time when that may help.
///
/// # Errors
///
/// See [`FetchError`]; of the second try.
pub async fn fetch_text(url: &str) -> Result<String, FetchError> {
    match fetch_once(url).await {
        Err(error) if error.is_passing() => fetch_once(url).await,
        first => first,
    }
}

async fn fetch_once(url: &str) -> Result<String, FetchError> {
    let mut body = Body::open_once(url).await?;
    let mut bytes = Vec::new();
    while let Some(piece) = body.next_piece().await? {
        bytes.extend(piece);
    }
    Ok(decoded(&bytes).0.into_owned())
}

/// A file on its way.
pub struct Body {
    url: String,
    watch: StallWatch,
    reader: Option<ReadableStreamDefaultReader>,
    /// What the browser has handed over, and how much of it is taken.
    chunk: Uint8Array,
    taken: u32,
    received: usize,
    total: Option<usize>,
}

impl Body {
    /// Asks for a file; tries a second time when that may help.
    ///
    /// # Errors
    ///
    /// See [`FetchError`]; of the second try.
    pub async fn open(url: &str) -> Result<Self, FetchError> {
        match Self::open_once(url).await {
            Err(error) if error.is_passing() => Self::open_once(url).await,
            first => first,
        }
    }

    async fn open_once(url: &str) -> Result<Self, FetchError> {
        let watch = StallWatch::new();
        watch.restart();
        let signal = watch.controller.as_ref().map(AbortController::signal);
        let request = Request::get(url).abort_signal(signal.as_ref());
        let response = request
            .send()
            .await
            .map_err(|error| watch.failure(url, error.to_string()))?;
        watch.stop();
        if !response.ok() {
            return Err(FetchError::Status {
                url: url.to_owned(),
                status: response.status(),
            });
        }
        let reader = response
            .body()
            .map(|body| body.get_reader().unchecked_into());
        Ok(Self {
            url: url.to_owned(),
            watch,
            reader,
            chunk: Uint8Array::new_with_length(0),
            taken: 0,
            received: 0,
            total: length_of(&response),
        })
    }

    /// How many bytes the file has; `None` when the server does not say, or says how many it sends compressed.
    #[must_use]
    pub fn total(&self) -> Option<usize> {
        self.total
    }

    /// How many bytes have been taken.
    #[must_use]
    pub fn received(&self) -> usize {
        self.received
    }

    /// The next bytes, a few at a time; `None` at the end of the file.
    ///
    /// # Errors
    ///
    /// When the connection breaks off, nothing comes for a while, or the file is too large.
    pub async fn next_piece(&mut self) -> Result<Option<Vec<u8>>, FetchError> {
        if self.taken == self.chunk.length() && !self.next_chunk().await? {
            return Ok(None);
        }
        let end = self.chunk.length().min(self.taken + PIECE);
        let piece = self.chunk.subarray(self.taken, end).to_vec();
        self.taken = end;
        self.received += piece.len();
        if self.received > MAX_BYTES {
            self.watch.abort();
            return Err(FetchError::TooLarge {
                url: self.url.clone(),
            });
        }
        Ok(Some(piece))
    }

    /// Waits for what the browser hands over next; `false` at the end of the file.
    async fn next_chunk(&mut self) -> Result<bool, FetchError> {
        let Some(reader) = &self.reader else {
            return Ok(false);
        };
        self.watch.restart();
        let read = JsFuture::from(reader.read()).await;
        self.watch.stop();
        let part = |name: &str| {
            let read = read.as_ref().map_err(Clone::clone);
            read.and_then(|read| Reflect::get(read, &name.into()))
                .map_err(|error| self.watch.failure(&self.url, message_of(&error)))
        };
        if part("done")?.is_truthy() {
            return Ok(false);
        }
        self.chunk = part("value")?.unchecked_into();
        self.taken = 0;
        Ok(true)
    }
}

impl Drop for Body {
    fn drop(&mut self) {
        self.watch.abort();
    }
}

fn message_of(error: &JsValue) -> String {
    error
        .dyn_ref::<js_sys::Error>()
        .map_or_else(String::new, |error| String::from(error.message()))
}

/// The length a server states, if it is that of the file itself.
fn length_of(response: &Response) -> Option<usize> {
    let header = |name: &str| response.headers().get(name);
    match header("content-encoding") {
        None => header("content-length")?.parse().ok(),
        Some(_) => None,
    }
}

/// Aborts a request when nothing comes for a while.
struct StallWatch {
    controller: Option<AbortController>,
    timer: Cell<Option<TimeoutHandle>>,
    stalled: Rc<Cell<bool>>,
}

impl StallWatch {
    fn new() -> Self {
        Self {
            controller: AbortController::new().ok(),
            timer: Cell::new(None),
            stalled: Rc::default(),
        }
    }

    fn restart(&self) {
        self.stop();
        let (controller, stalled) = (self.controller.clone(), Rc::clone(&self.stalled));
        let give_up = move || {
            stalled.set(true);
            if let Some(controller) = &controller {
                controller.abort();
            }
        };
        self.timer.set(set_timeout_with_handle(give_up, STALL).ok());
    }

    fn stop(&self) {
        if let Some(timer) = self.timer.take() {
            timer.clear();
        }
    }

    fn abort(&self) {
        self.stop();
        if let Some(controller) = &self.controller {
            controller.abort();
        }
    }

    /// Why nothing comes: the watch has ended its patience, or what the browser says.
    fn failure(&self, url: &str, cause: String) -> FetchError {
        let url = url.to_owned();
        if self.stalled.get() {
            FetchError::Stalled { url }
        } else {
            FetchError::Network { url, cause }
        }
    }
}

impl Drop for StallWatch {
    fn drop(&mut self) {
        self.stop();
    }
}
