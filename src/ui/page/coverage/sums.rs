//! What the numbers add up to: in districts, state-wide, elsewhere; and how many districts have none.

use leptos::prelude::*;

use crate::state::{derived, use_coverage, use_texts};

/// The sums in sentences, spoken when they change.
#[component]
pub(super) fn Sums() -> impl IntoView {
    let texts = use_texts();
    let coverage = use_coverage().coverage();
    let districts = derived(move || {
        coverage.with(|coverage| {
            let total = coverage.whole.as_ref().map_or(0, |whole| whole.tally.total);
            if total == 0 {
                return texts.text("coverage.sum_nothing");
            }
            let areas = coverage.districts.iter();
            let count = areas.filter(|area| area.tally.total > 0).count();
            let districts = texts.count("coverage.in_districts", count);
            texts.count_with("coverage.sum", total, &[("districts", &districts)])
        })
    });
    let beside = derived(move || {
        coverage.with(|coverage| {
            let areas = coverage.districts.iter();
            let without = areas.filter(|area| area.tally.total == 0).count();
            let all = coverage.districts.len();
            let said = |name, count| (count > 0).then(|| texts.count(name, count));
            let sentences = [
                said("coverage.sum_none", without).filter(|_| without < all),
                said("coverage.sum_statewide", coverage.statewide.total),
                said("coverage.sum_elsewhere", coverage.elsewhere.total),
            ];
            let sentences: Vec<_> = sentences.into_iter().flatten().collect();
            sentences.join(" ")
        })
    });
    view! {
        <p class="coverage__sums" role="status" data-status tabindex="-1">
            <strong>{districts}</strong>
            " "
            <span data-statewide-sum>{beside}</span>
        </p>
    }
}
