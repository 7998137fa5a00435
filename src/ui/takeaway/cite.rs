//! How the view at hand is cited.

use leptos::prelude::*;

use super::copy_field::CopyField;
use super::words::words;
use crate::atlas::export::Citation;
use crate::state::{AtlasState, Texts, derived, use_atlas, use_texts};
use crate::web::site_address;

/// Link, sentence, BibTeX, CSL-JSON, each to be copied.
#[component]
pub(crate) fn Citations(
    /// What is cited, where it is not the list of the atlas.
    #[prop(optional, into)]
    title: Option<Signal<String>>,
) -> impl IntoView {
    let texts = use_texts();
    let atlas = use_atlas();
    let citation = move || {
        let mut citation = citation(atlas, texts);
        if let Some(title) = title {
            citation.title = title.get();
        }
        citation
    };
    view! {
        <section class="take__section" aria-labelledby="take-cite" data-citations>
            <h3 class="take__heading" id="take-cite">{texts.text("take.cite")}</h3>
            <p class="take__note">{texts.text("take.cite_hint")}</p>
            <CopyField name="take.link" part="link" text=derived(move || citation().url) />
            <CopyField name="take.sentence" part="sentence" text=derived(move || sentence(atlas, texts, &citation())) />
            <CopyField name="take.bibtex" part="bibtex" text=derived(move || citation().bibtex()) />
            <CopyField name="take.csl" part="csl" text=derived(move || citation().csl_json()) />
        </section>
    }
    .into_any()
}

fn citation(atlas: AtlasState, texts: Texts) -> Citation {
    let words = words(atlas, texts);
    let link = atlas.address().cited(words.version.as_deref());
    Citation {
        publisher: words.atlas,
        title: words.selection,
        url: format!("{}{link}", site_address()),
        accessed: words.date,
        version: words.version,
        version_word: texts.text("take.version_word"),
        language: texts.language(),
    }
}

/// The citation as a sentence for a text or a caption.
fn sentence(atlas: AtlasState, texts: Texts, citation: &Citation) -> String {
    let words = words(atlas, texts);
    let values = [
        ("atlas", citation.publisher.as_str()),
        ("selection", &citation.title),
        ("url", &citation.url),
        ("day", &words.day),
    ];
    match &citation.version {
        Some(version) => {
            let values = [&values[..], &[("version", version.as_str())]].concat();
            texts.with("take.cited", &values)
        }
        None => texts.with("take.cited_plain", &values),
    }
}
