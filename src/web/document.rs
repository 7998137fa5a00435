//! The page as a whole: its state, language, theme and title, its address, and what has the focus.

use js_sys::Reflect;
use leptos::ev;
use leptos::prelude::{RwSignal, Set, document, on_cleanup, window, window_event_listener};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, FocusOptions, HtmlElement, SvgElement};

use super::frames::on_frames;

/// How far the page is: `data-state` of the root element, part of the page contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageState {
    /// Data are on their way.
    Loading,
    /// The atlas can be used.
    Ready,
    /// The atlas cannot be shown.
    Failed,
}

/// Sets `data-state` of the root element.
pub fn set_page_state(state: PageState) {
    let word = match state {
        PageState::Loading => "loading",
        PageState::Ready => "ready",
        PageState::Failed => "failed",
    };
    set_root_attribute("data-state", word);
}

/// Shows the app in place of the page that waits in `index.html`, and says so by the signal: at once, or, where the page
/// holds something to read, as soon as the app shows the same. What that is, the page says (`data-until`).
pub fn show_app(shown: RwSignal<bool>) {
    let show = move || {
        set_root_attribute("data-shown", "");
        shown.set(true);
    };
    let page = find("[data-until]");
    let Some((until, page)) = page.and_then(|page| Some((page.get_attribute("data-until")?, page)))
    else {
        show();
        return;
    };
    on_frames(move |_| {
        let is_there = find(&until).is_some();
        if is_there {
            page.remove();
            show();
        }
        !is_there
    });
}

/// Forgets the address under which search engines and sharing know the page, once it shows something else than what the
/// server answered with.
pub fn drop_canonical_unless(path: &str) {
    let link = find("link[rel=canonical]");
    let is_other = |link: &Element| {
        let address = link.get_attribute("href").unwrap_or_default();
        !address.ends_with(path)
    };
    if let Some(link) = link.filter(is_other) {
        link.remove();
    }
}

/// The first element that a CSS selector finds.
fn find(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

/// Loads the page anew.
pub fn reload_page() {
    // Fails in documents that are not shown only.
    let _ = window().location().reload();
}

/// Says why the page failed: `index.html` holds one explanation for each `kind` and a place for the technical text.
pub fn set_failure(kind: &str, detail: &str) {
    set_root_attribute("data-failure", kind);
    if let Ok(Some(place)) = document().query_selector("[data-failure-detail]") {
        place.set_text_content(Some(detail));
    }
}

/// Whether the page reads from right to left.
#[must_use]
pub fn is_right_to_left() -> bool {
    let root = document().document_element();
    root.is_some_and(|root| root.get_attribute("dir").as_deref() == Some("rtl"))
}

/// Sets language and direction of the page.
pub fn set_language(language: &str) {
    set_root_attribute("lang", language);
    let right_to_left =
        ["ar", "fa", "he", "ur"].contains(&language.split('-').next().unwrap_or_default());
    set_root_attribute("dir", if right_to_left { "rtl" } else { "ltr" });
}

/// Sets the theme: `light`, `dark`, or `auto` for what the reader's system asks for.
pub fn set_theme(theme: &str) {
    set_root_attribute("data-theme", theme);
}

/// Sets the accent in place of the atlas' own: a colour for the light and one for the dark theme, six hexadecimal digits
/// each; `None` for none.
pub fn set_accent(accent: Option<(String, String)>) {
    let Some(root) = document().document_element() else {
        return;
    };
    let Some((light, dark)) = accent else {
        // Fails for invalid names only, here and below.
        let _ = root.remove_attribute("data-accent");
        return;
    };
    set_root_attribute("data-accent", "");
    if let Some(root) = root.dyn_ref::<HtmlElement>() {
        let _ = root
            .style()
            .set_property("--accent-light", &format!("#{light}"));
        let _ = root
            .style()
            .set_property("--accent-dark", &format!("#{dark}"));
    }
}

fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        // Fails for invalid names only.
        let _ = root.set_attribute(name, value);
    }
}

/// Sets where pages that are given a link to this one learn how to show it, where the build has put such a link;
/// `None` when there is nothing to show.
pub fn set_oembed_link(url: Option<&str>) {
    let Ok(Some(link)) = document().query_selector("link[type=\"application/json+oembed\"]") else {
        return;
    };
    // Fails for invalid names only, here and below.
    let _ = match url {
        Some(url) => link
            .set_attribute("href", url)
            .and_then(|()| link.set_attribute("rel", "alternate")),
        None => link
            .remove_attribute("rel")
            .and_then(|()| link.remove_attribute("href")),
    };
}

/// Sets the title of the page, as tabs and history show it.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// The path below which the atlas lies, without the slash at its end: empty at the root of a server, or `/atlas`.
#[must_use]
pub fn base_path() -> String {
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    // scheme://host/path/: the path begins at the third slash.
    let path = base.splitn(4, '/').nth(3).unwrap_or_default();
    let folder = path
        .rfind('/')
        .and_then(|end| path.get(..end))
        .unwrap_or_default();
    if folder.is_empty() {
        String::new()
    } else {
        format!("/{folder}")
    }
}

/// Scheme and host of the page.
#[must_use]
pub fn site_address() -> String {
    window().location().origin().unwrap_or_default()
}

/// Dots of the screen on the length of a CSS pixel.
#[must_use]
pub fn dots_per_px() -> f64 {
    window().device_pixel_ratio()
}

/// Whether the reader's keyboard has a ⌘ in the place of a control key.
#[must_use]
pub fn is_apple() -> bool {
    let platform = window().navigator().platform().unwrap_or_default();
    ["Mac", "iP"]
        .iter()
        .any(|start| platform.starts_with(start))
}

/// Loads a script of the atlas' own, once. What goes wrong the browser's console says.
pub fn load_script(url: &str) {
    let page = document();
    let is_there = page
        .query_selector(&format!("script[src=\"{url}\"]"))
        .is_ok_and(|found| found.is_some());
    if !is_there && let (Ok(script), Some(head)) = (page.create_element("script"), page.head()) {
        // Fails for invalid names only; the new element has no other place.
        let _ = script.set_attribute("src", url);
        let _ = head.append_child(&script);
    }
}

/// Whether nothing should be fetched that may never be asked for: on devices without a pointer, which have meager networks and
/// seldom print, and where the reader told the browser so.
#[must_use]
pub fn is_meager() -> bool {
    let hovers = window().match_media("(hover: hover)").ok().flatten();
    if hovers.is_some_and(|query| !query.matches()) {
        return true;
    }
    let member = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name)).ok();
    let connection = member(&window().navigator(), "connection");
    let saves = connection.filter(JsValue::is_object);
    saves
        .and_then(|connection| member(&connection, "saveData"))
        .is_some_and(|saves| saves.is_truthy())
}

/// Opens the browser's print dialog.
pub fn print_page() {
    // Fails in sandboxed frames that forbid dialogs.
    let _ = window().print();
}

/// Tells before and after the browser prints, by whichever way it was asked to.
pub fn use_printing(before: impl Fn() + 'static, after: impl Fn() + 'static) {
    let before = window_event_listener(ev::beforeprint, move |_| before());
    let after = window_event_listener(ev::afterprint, move |_| after());
    on_cleanup(move || {
        before.remove();
        after.remove();
    });
}

/// Gives the root element an attribute until the owner is disposed of.
pub fn use_root_attribute(name: &'static str, value: &str) {
    set_root_attribute(name, value);
    on_cleanup(move || {
        if let Some(root) = document().document_element() {
            // Fails for invalid names only.
            let _ = root.remove_attribute(name);
        }
    });
}

/// Writes a line to the console, for whoever maintains the data.
pub fn log_warning(text: &str) {
    leptos::logging::warn!("{text}");
}

/// Writes a line to the console that asks for nothing to be mended.
pub fn log_note(text: &str) {
    leptos::logging::log!("{text}");
}

/// Gives the focus to an element and brings it into view.
pub fn focus(element: &Element) {
    // Fails for elements out of the document only.
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    } else if let Some(element) = element.dyn_ref::<SvgElement>() {
        let _ = element.focus();
    }
}

/// Shows an element from its top and gives it the focus.
pub fn focus_from_top(element: &Element) {
    element.scroll_into_view();
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // Fails for elements out of the document only.
        let _ = element.focus_with_options(&options);
    }
}

/// Gives the focus to the first element that a CSS selector finds; tells whether there was one.
pub fn focus_first(selector: &str) -> bool {
    let Ok(Some(element)) = document().query_selector(selector) else {
        return false;
    };
    focus(&element);
    true
}

/// Gives the focus to the `position`-th of the elements that a CSS selector finds, counted from 0; tells whether there
/// was one.
pub fn focus_nth(selector: &str, position: usize) -> bool {
    let Ok(found) = document().query_selector_all(selector) else {
        return false;
    };
    let element = u32::try_from(position)
        .ok()
        .and_then(|position| found.get(position));
    let Some(element) = element.and_then(|node| node.dyn_into::<Element>().ok()) else {
        return false;
    };
    focus(&element);
    true
}

/// Scrolls the page to its top.
pub fn scroll_to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}
