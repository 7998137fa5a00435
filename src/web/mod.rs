//! The browser's edge: each file wraps one thing the browser offers. What goes wrong there becomes a typed error or
//! a plain value here; no `JsValue` leaves this layer.

mod clock;
mod delegation;
mod document;
mod download;
mod fetch;
mod fluent;
mod focus_keeper;
mod frames;
mod geolocation;
mod gestures;
mod host;
mod host_formats;
mod intl;
mod later_styles;
mod listener;
mod media;
mod picking;
mod pointers;
mod prints;
mod share;
mod size;
mod stamp;
mod steps;
mod storage;
mod text_marks;

pub use clock::today;
pub use delegation::{leaves, said_by_target};
pub use document::{
    PageState, base_path, dots_per_px, drop_canonical_unless, focus, focus_first, focus_from_top,
    focus_nth, is_apple, is_meager, is_right_to_left, load_script, log_note, log_warning,
    print_page, reload_page, scroll_to_top, set_accent, set_failure, set_language, set_oembed_link,
    set_page_state, set_theme, set_title, show_app, site_address, use_printing, use_root_attribute,
};
pub use download::{SaveError, save_png, save_text, style_token, svg_address};
pub use fetch::{Body, FetchError, fetch_text};
pub use fluent::{Argument, MessageBundle, NoMessage};
pub use focus_keeper::keep_focus;
pub use frames::{after_frames, breathe, next_frame, now_ms, on_frames};
pub use geolocation::{LocateError, locate};
pub use gestures::{Gesture, Manners, PassedOn, use_gestures};
pub use host::{
    HostValue, has_focus, tell_host, use_height_messages, use_host_state, use_links_without_history,
};
pub use intl::{NumberFormat, format_date, format_list, language_name, preferred_languages};
pub use later_styles::add_later_styles;
pub use media::use_media_query;
pub use picking::{Picked, Picking};
pub use prints::{Face, Prints, use_prints};
pub use share::{Shared, copy_text, share};
pub use size::{use_block_sizes, use_element_size};
pub use stamp::{Print, Stamp};
pub use steps::{Turn, after_paint, in_turn, set_steps_at_once, when_drawn};
pub use storage::{store, stored};
pub use text_marks::{TextPlaces, mark_texts};
