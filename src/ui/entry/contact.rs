//! How to reach an initiative.

use leptos::prelude::*;

use crate::atlas::{Contact, host_of, mail_link, phone_link, web_link};
use crate::state::use_texts;
use crate::ui::each;
use crate::ui::icon::{Glyph, Icon};

/// Website, e-mail and telephone as links; a sentence when none is known.
#[component]
pub fn ContactList(
    /// What is known.
    contact: Contact,
) -> impl IntoView {
    let texts = use_texts();
    let is_empty = contact.website.is_none() && contact.email.is_none() && contact.phone.is_none();
    let website = contact.website.as_deref().and_then(web_link).map(|url| {
        let host = host_of(&url).to_owned();
        view! { <li><ExternalLink url text=host /></li> }
    });
    let email = contact
        .email
        .map(|email| view! { <li><a href=mail_link(&email)>{email.clone()}</a></li> });
    let phone = contact.phone.map(|phone| match phone_link(&phone) {
        Some(link) => view! { <li><a href=link>{phone}</a></li> }.into_any(),
        None => view! { <li>{phone}</li> }.into_any(),
    });
    view! {
        <section class="entry__section">
            <h2 class="entry__heading">{texts.text("entry.contact")}</h2>
            {each(is_empty.then(|| view! { <p>{texts.text("entry.no_contact")}</p> }))}
            <ul class="entry__contact">{each(website)} {each(email)} {each(phone)}</ul>
        </section>
    }
}

/// A link to another site, which learns nothing of where the reader comes from.
#[component]
pub fn ExternalLink(
    /// Where it leads; made safe by [`web_link`].
    #[prop(into)]
    url: String,
    /// What it says.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! {
        <a class="external" href=url rel="noopener noreferrer external" target="_blank">
            {text}
            <Icon glyph=Glyph::External />
        </a>
    }
}
