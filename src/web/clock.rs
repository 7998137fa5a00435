//! Today.

use js_sys::Date;

/// Today in the reader's time zone, ISO 8601: `2026-11-25`.
#[must_use]
pub fn today() -> String {
    let now = Date::new_0();
    format!(
        "{:04}-{:02}-{:02}",
        now.get_full_year(),
        now.get_month() + 1,
        now.get_date()
    )
}
