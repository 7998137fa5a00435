//! How long a kilometre is.

use leptos::prelude::*;

use crate::atlas::decimal;
use crate::state::{derived, memo, use_map, use_texts};

/// The bar is at most this long, in CSS pixels.
const MAX_PX: f64 = 90.0;

/// A bar with a round length.
#[component]
pub(super) fn ScaleBar() -> impl IntoView {
    let texts = use_texts();
    let drawn = use_map().drawn();
    let length_m = memo(move || round_length_m(MAX_PX * drawn.get().metres_per_px()));
    let width_px = move || f64::from(length_m.get()) / drawn.get().metres_per_px();
    let label = derived(move || match length_m.get() {
        metres @ ..1000 => texts.with("scale.metres", &[("length", &metres.to_string())]),
        metres => texts.with(
            "scale.kilometres",
            &[("length", &(metres / 1000).to_string())],
        ),
    });
    view! {
        <p class="scale">
            <span class="scale__bar" style:inline-size=derived(move || format!("{}px", decimal(width_px(), 1))) />
            {label}
        </p>
    }
}

/// The longest of 1, 2 and 5 times a power of ten that is not longer.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "between 1 m and a few thousand km"
)]
fn round_length_m(most_m: f64) -> u32 {
    let power = 10_f64.powi(most_m.max(1.0).log10().floor() as i32);
    let factor = [5.0, 2.0, 1.0]
        .into_iter()
        .find(|factor| factor * power <= most_m)
        .unwrap_or(1.0);
    (factor * power) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_has_a_round_length() {
        assert_eq!(
            [999.0, 1_000.0, 4_999.0, 87_000.0].map(round_length_m),
            [500, 1_000, 2_000, 50_000]
        );
    }
}
