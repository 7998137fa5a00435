//! The browser's edge: each file wraps one thing the browser offers. What goes wrong there becomes a typed error or
//! a plain value here; no `JsValue` leaves this layer.

mod delegation;
mod document;
mod fetch;
mod frames;
mod gestures;
mod intl;
mod listener;
mod media;
mod pointers;
mod prints;
mod share;
mod size;
mod stamp;
mod storage;

pub use delegation::{leaves, said_by_target};
pub use document::{
    PageState, base_path, dots_per_px, focus, focus_first, focus_from_top, focus_nth, log_warning,
    print_page, reload_page, scroll_to_top, set_failure, set_language, set_page_state, set_theme,
    set_title, show_app, site_address,
};
pub use fetch::{Body, FetchError, fetch_text};
pub use frames::{breathe, now_ms, on_frames};
pub use gestures::{Gesture, use_gestures};
pub use intl::{ListKind, NumberFormat, PluralRules, format_date, format_list, language_name};
pub use media::use_media_query;
pub use prints::{Face, Prints, use_prints};
pub use share::{Shared, share};
pub use size::use_element_size;
pub use stamp::{Print, Stamp};
pub use storage::{store, stored};
