//! Where a site makes its embed: choices, a preview that is the embed itself, and what to copy.

use leptos::prelude::*;

use super::choices::{Choices, choices_form};
use super::snippets::snippets;
use crate::atlas::{EmbedSnippet, Facet, Query};
use crate::state::{AtlasData, Texts, derived, memo, use_atlas, use_texts};
use crate::ui::labels::label_of;
use crate::web::{load_script, scroll_to_top, set_title, site_address};

/// The page. What is shown is the query of its address, so it can be opened with the filters of the atlas; how it is
/// shown is chosen here.
pub fn embed_builder_page() -> AnyView {
    let (atlas, texts) = (use_atlas(), use_texts());
    let address = atlas.address();
    let page = texts.text("builder.title");
    let title = texts.of(&atlas.data().config.title);
    set_title(&texts.with("title.page", &[("page", &page), ("atlas", &title)]));
    scroll_to_top();
    load_script(&address.file("/embed.js"));
    let choices = Choices::new();
    let snippet = memo(move || {
        let query = Query {
            stack: None,
            // Not the language that the reader of this page happens to have chosen, which the embed would not know.
            language: Some(texts.language())
                .filter(|language| Some(language) != atlas.data().config.languages.first()),
            ..address.query().get()
        };
        let subject = subject_of(&atlas.data(), texts, &query);
        EmbedSnippet {
            home: format!("{}{}", site_address(), address.file("/")),
            query,
            options: choices.options.get(),
            height: choices.height.get(),
            link: texts.with("builder.link", &[("title", &subject)]),
            title: subject,
        }
    });
    view! {
        <main class="page builder" id="main">
            <h1 class="page__title">{page}</h1>
            <p class="builder__lead">{texts.text("builder.lead")}</p>
            <div class="builder__work">
                {choices_form(choices)}
                <section class="builder__preview" aria-label=texts.text("builder.preview")>
                    <h2>{texts.text("builder.preview")}</h2>
                    {preview(snippet)}
                </section>
            </div>
            <section class="builder__snippets">
                <h2>{texts.text("builder.snippets")}</h2>
                {snippets(snippet)}
            </section>
        </main>
    }
    .into_any()
}

/// The embed itself, as another page would show it.
fn preview(snippet: Memo<EmbedSnippet>) -> AnyView {
    let query = move |name: &'static str| {
        derived(move || {
            let url = snippet.with(EmbedSnippet::frame_url);
            let (_, query) = url.split_once('?')?;
            Query::value_of(query, name)
        })
    };
    let height =
        derived(move || snippet.with(|snippet| snippet.height.map(|height| height.to_string())));
    view! {
        <projekt-atlas
            region=query("region")
            field=query("field")
            group=query("group")
            organisation=query("organisation")
            match=query("match")
            ended=query("ended")
            q=query("q")
            sort=query("sort")
            shade=query("shade")
            lang=query("lang")
            list=query("list")
            theme=query("theme")
            accent=query("accent")
            lock=query("lock")
            height=height
            loading="eager"
            title=derived(move || snippet.with(|snippet| snippet.title.clone()))
        ></projekt-atlas>
    }
    .into_any()
}

/// What the embed shows, in words: „Projektatlas Niedersachsen: Landkreis Celle, Sprache“.
fn subject_of(data: &AtlasData, texts: Texts, query: &Query) -> String {
    let title = texts.of(&data.config.title);
    let values = query.filter.values.iter();
    let named = values.filter(|value| {
        matches!(value.facet, Facet::Region | Facet::Field) && data.facets.knows(value)
    });
    let labels: Vec<_> = named.map(|value| label_of(data, texts, value)).collect();
    if labels.is_empty() {
        title
    } else {
        format!("{title}: {}", labels.join(", "))
    }
}
