//! The focus goes on where it was when what had it goes: a page that is left, a view in another language, a line of a list.
//!
//! Browsers give it to the page as a whole then, and the next key begins at the top.

use std::cell::RefCell;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, FocusOptions, HtmlElement, MutationObserver, MutationObserverInit};

use super::frames::{after_frames, now_ms};
use super::listener::Listener;

/// What the keyboard can go on at.
const STOPS: &str =
    "a[href], button:not([disabled]), summary, select, input:not([disabled]), [tabindex='0']";
/// Attributes that tell one control from the others of its kind, whichever language it speaks.
const NAMES: [&str; 2] = ["name", "value"];
/// Where the focus goes when nothing around it is left.
const PAGE: &str = "#main";
/// So long the same control may take to come: its part of the program or a file is fetched.
const COMING_MS: f64 = 3000.0;

thread_local! {
    static HELD: RefCell<Held> = RefCell::default();
    /// What listens, as long as the page stands.
    static LISTENING: RefCell<Option<Listening>> = const { RefCell::new(None) };
}

type Listening = ([Listener; 2], MutationObserver, Closure<dyn FnMut()>);

/// Where the focus is.
#[derive(Default)]
struct Held {
    element: Option<Element>,
    /// The elements around it, the nearest first, each with the position among its children at which it is.
    around: Vec<(Element, u32)>,
    /// A selector that finds the same control where the view was built anew.
    wanted: Option<String>,
    /// When the focus was given to another one in its stead, milliseconds since the page began: the same may still come.
    stood_in_ms: Option<f64>,
}

/// Keeps the focus from now on, as long as the page stands. Asking twice changes nothing.
pub fn keep_focus() {
    let page = document();
    let (Some(body), Some(root)) = (page.body(), page.document_element()) else {
        return;
    };
    if LISTENING.with_borrow(Option::is_some) {
        return;
    }
    let come = Listener::new(&root, "focusin", |event| {
        if let Some(element) = target_of(&event) {
            hold(element);
        }
    });
    // A reader who points at nothing leaves the focus nowhere, and means it. What is only being removed is looked at before.
    let go = Listener::new(&root, "focusout", |event| {
        let left = target_of(&event);
        after_frames(move || {
            if has_none() && left.as_ref().is_some_and(|left| left.is_connected()) {
                HELD.set(Held::default());
            }
            false
        });
    });
    let look = Closure::<dyn FnMut()>::new(restore);
    let Ok(observer) = MutationObserver::new(look.as_ref().unchecked_ref()) else {
        return;
    };
    let what = MutationObserverInit::new();
    what.set_subtree(true);
    what.set_child_list(true);
    // Fails when nothing is to be observed.
    let _ = observer.observe_with_options(&body, &what);
    LISTENING.set(Some(([come, go], observer, look)));
}

fn target_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// Whether nothing has the focus.
fn has_none() -> bool {
    let page = document();
    let active = page.active_element();
    active.is_none_or(|active| page.body().is_some_and(|body| *body == active))
}

fn hold(element: Element) {
    let mut around = Vec::new();
    let mut inner = element.clone();
    while let Some(outer) = inner.parent_element() {
        let children = outer.children();
        let position =
            (0..children.length()).find(|at| children.item(*at).as_ref() == Some(&inner));
        around.push((outer.clone(), position.unwrap_or_default()));
        inner = outer;
    }
    HELD.with_borrow_mut(|held| {
        held.wanted = selector_of(&element);
        held.element = Some(element);
        held.around = around;
        held.stood_in_ms = None;
    });
}

/// A selector for a control by its name or by what it says of itself (`data-…`); `None` for links, which are many, and lead away.
fn selector_of(element: &Element) -> Option<String> {
    let tag = element.tag_name().to_ascii_lowercase();
    let names = element.get_attribute_names();
    let names = names.iter().filter_map(|name| name.as_string());
    let telling = names.filter(|name| NAMES.contains(&name.as_str()) || name.starts_with("data-"));
    let parts: String = telling
        .filter_map(|name| {
            let value = element.get_attribute(&name)?.replace(['"', '\\'], "");
            Some(format!("[{name}=\"{value}\"]"))
        })
        .collect();
    (tag != "a" && !parts.is_empty()).then(|| tag + &parts)
}

/// Gives the focus to what has taken the place of an element that is gone.
fn restore() {
    let is_gone = |held: &Held| {
        held.element
            .as_ref()
            .is_some_and(|element| !element.is_connected())
    };
    let is_lost = HELD.with_borrow(is_gone) && has_none();
    let is_coming = |since_ms: f64| now_ms() - since_ms < COMING_MS;
    let is_awaited = HELD.with_borrow(|held| held.stood_in_ms.is_some_and(is_coming));
    if !is_lost && !is_awaited {
        return;
    }
    let (around, wanted) = HELD.with_borrow(|held| (held.around.clone(), held.wanted.clone()));
    let same = wanted.as_ref();
    let same = same.and_then(|wanted| document().query_selector(wanted).ok().flatten());
    if let Some(same) = same.filter(is_seen) {
        give_to(&same);
        return;
    }
    let nearest = around
        .iter()
        .filter(|(outer, _)| is_lost && outer.is_connected())
        .find_map(|(outer, position)| stop_near(outer, *position));
    let page = || document().query_selector(PAGE).ok().flatten();
    if let Some(stop) = nearest.or_else(page).filter(|_| is_lost) {
        give_to(&stop);
        HELD.with_borrow_mut(|held| {
            held.wanted = wanted;
            held.stood_in_ms = Some(now_ms());
        });
    }
}

fn give_to(element: &Element) {
    if !element.matches(STOPS).unwrap_or_default() {
        // Fails for invalid names only.
        let _ = element.set_attribute("tabindex", "-1");
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // Fails for elements out of the document only.
        let _ = element.focus_with_options(&options);
    }
}

/// What the keyboard goes on at in the place of a child that is gone: the page itself where it was one, else the first stop in the
/// children that follow, else in those before.
fn stop_near(outer: &Element, position: u32) -> Option<Element> {
    let children = outer.children();
    let behind = position..children.length();
    let before = (0..position.min(children.length())).rev();
    behind.chain(before).find_map(|at| {
        let child = children.item(at)?;
        if child.matches(PAGE).unwrap_or_default() {
            return Some(child);
        }
        if child.matches(STOPS).unwrap_or_default() && is_seen(&child) {
            return Some(child);
        }
        let inner = child.query_selector_all(STOPS).ok()?;
        let inner = (0..inner.length()).filter_map(|at| inner.get(at)?.dyn_into::<Element>().ok());
        let mut inner = inner.filter(is_seen);
        inner.next()
    })
}

/// Whether an element is drawn.
fn is_seen(element: &Element) -> bool {
    element.get_client_rects().length() > 0
}
