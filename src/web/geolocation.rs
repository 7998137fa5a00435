//! Where the device is, if the reader lets the browser tell.

use geo::{Coord, coord};
use js_sys::Promise;
use thiserror::Error;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Position, PositionError, PositionOptions};

/// The device may take so long, milliseconds.
const TIMEOUT_MS: u32 = 15_000;
/// A place that is known since is good enough, milliseconds.
const MAXIMUM_AGE_MS: u32 = 300_000;

/// Why the browser does not tell where the device is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum LocateError {
    /// The reader, the system, or the page around a frame does not allow it.
    #[error("the place of the device may not be asked for")]
    Denied,
    /// The device does not know.
    #[error("the device does not know where it is")]
    Unknown,
}

/// Asks the browser, which asks the reader. Degrees on WGS 84, `x` east, `y` north.
///
/// # Errors
///
/// If it is not allowed, or the device does not know.
pub async fn locate() -> Result<Coord, LocateError> {
    let geolocation = leptos::prelude::window().navigator().geolocation();
    let geolocation = geolocation.map_err(|_unsupported| LocateError::Unknown)?;
    let options = PositionOptions::new();
    options.set_timeout(TIMEOUT_MS);
    options.set_maximum_age(MAXIMUM_AGE_MS);
    let answer = Promise::new(&mut |resolve, reject| {
        let told = Closure::once_into_js(move |position: Position| {
            // Fails when the promise is no function, which it is.
            let _ = resolve.call1(&resolve, &position);
        });
        let refused = Closure::once_into_js(move |error: PositionError| {
            let _ = reject.call1(&reject, &error);
        });
        // Fails where a policy forbids it; then the browser calls back, too.
        let _ = geolocation.get_current_position_with_error_callback_and_options(
            told.unchecked_ref(),
            Some(refused.unchecked_ref()),
            &options,
        );
    });
    match JsFuture::from(answer).await {
        Ok(position) => {
            let coords = position.unchecked_into::<Position>().coords();
            Ok(coord! { x: coords.longitude(), y: coords.latitude() })
        }
        Err(error) => {
            let code = error.unchecked_into::<PositionError>().code();
            Err(if code == PositionError::PERMISSION_DENIED {
                LocateError::Denied
            } else {
                LocateError::Unknown
            })
        }
    }
}
