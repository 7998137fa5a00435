//! Fetching text files. The one user of `reqwasm`.

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
use web_sys::{AbortController, ReadableStreamDefaultReader, TextDecoder};

/// A server that sends nothing for this long is given up.
const STALL: Duration = Duration::from_secs(15);
/// Larger files are not read: a phone would run out of memory.
const MAX_BYTES: usize = 64 * 1024 * 1024;

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

/// How the bytes of a text file were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// As RFC 8259 asks.
    Utf8,
    /// The bytes were no UTF-8: likely saved by an old program on Windows.
    Windows1252,
}

/// A text file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// Its text.
    pub text: String,
    /// How its bytes were read.
    pub encoding: Encoding,
}

/// Fetches a text file; tries a second time when the connection fails, the server is at fault, or nothing comes.
///
/// # Errors
///
/// See [`FetchError`]; of the second try.
pub async fn fetch_text(url: &str) -> Result<Fetched, FetchError> {
    match fetch_once(url).await {
        Err(
            FetchError::Network { .. }
            | FetchError::Stalled { .. }
            | FetchError::Status { status: 500.., .. },
        ) => fetch_once(url).await,
        first => first,
    }
}

async fn fetch_once(url: &str) -> Result<Fetched, FetchError> {
    let watch = StallWatch::new();
    let failed = |cause: String| {
        let url = url.to_owned();
        if watch.has_stalled() {
            FetchError::Stalled { url }
        } else {
            FetchError::Network { url, cause }
        }
    };
    watch.restart();
    let request = Request::get(url).abort_signal(
        watch
            .controller
            .as_ref()
            .map(AbortController::signal)
            .as_ref(),
    );
    let response = request
        .send()
        .await
        .map_err(|error| failed(error.to_string()))?;
    if !response.ok() {
        watch.stop();
        return Err(FetchError::Status {
            url: url.to_owned(),
            status: response.status(),
        });
    }
    let bytes = read_body(&response, &watch)
        .await
        .map_err(|error| match error {
            BodyError::TooLarge => FetchError::TooLarge {
                url: url.to_owned(),
            },
            BodyError::Broken(cause) => failed(cause),
        })?;
    decode(bytes).ok_or_else(|| failed("the text cannot be decoded".to_owned()))
}

enum BodyError {
    TooLarge,
    Broken(String),
}

impl From<JsValue> for BodyError {
    fn from(error: JsValue) -> Self {
        Self::Broken(
            error
                .dyn_ref::<js_sys::Error>()
                .map_or_else(String::new, |error| String::from(error.message())),
        )
    }
}

/// Reads the body chunk by chunk, so that a file too large is given up early and a stall is noticed.
async fn read_body(response: &Response, watch: &StallWatch) -> Result<Vec<u8>, BodyError> {
    let mut bytes = Vec::new();
    let Some(body) = response.body() else {
        return Ok(bytes);
    };
    let reader: ReadableStreamDefaultReader =
        body.get_reader().dyn_into().map_err(JsValue::from)?;
    loop {
        watch.restart();
        let read = JsFuture::from(reader.read()).await?;
        if Reflect::get(&read, &"done".into())?.is_truthy() {
            watch.stop();
            return Ok(bytes);
        }
        let chunk = Uint8Array::new(&Reflect::get(&read, &"value".into())?);
        bytes.extend(chunk.to_vec());
        if bytes.len() > MAX_BYTES {
            watch.abort();
            return Err(BodyError::TooLarge);
        }
    }
}

fn decode(bytes: Vec<u8>) -> Option<Fetched> {
    // A byte order mark, as old programs on Windows write it, is no part of the text.
    let bytes = match bytes.strip_prefix(b"\xef\xbb\xbf") {
        Some(rest) => rest.to_vec(),
        None => bytes,
    };
    match String::from_utf8(bytes) {
        Ok(text) => Some(Fetched {
            text,
            encoding: Encoding::Utf8,
        }),
        Err(error) => {
            let decoder = TextDecoder::new_with_label("windows-1252").ok()?;
            let text = decoder.decode_with_u8_array(error.as_bytes()).ok()?;
            Some(Fetched {
                text,
                encoding: Encoding::Windows1252,
            })
        }
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

    fn has_stalled(&self) -> bool {
        self.stalled.get()
    }
}

impl Drop for StallWatch {
    fn drop(&mut self) {
        self.stop();
    }
}
