//! The page of another site around the atlas: what it says, and what it is told.
//!
//! Messages are taken from the parent window alone, and of those only what is understood; anything else passes by.
//! What the atlas tells is no secret (which filter, how high), so it goes to whatever page is around it.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Object, Reflect};
use leptos::html::Main;
use leptos::prelude::{Effect, Get, GetUntracked, NodeRef, Signal, document, on_cleanup, window};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, MessageEvent, Url};

use super::host_formats;
use super::listener::Listener;

/// A text longer than this is no query that a person would have made; characters.
const LONGEST_QUERY: usize = 4000;
/// Sent by pages of other sites that change what is shown, and to them when it has changed.
const STATE: &str = "projektatlas:state";

/// A value in a message to the page around.
#[derive(Debug, Clone, PartialEq)]
pub enum HostValue {
    /// A text.
    Text(String),
    /// A number.
    Number(u32),
    /// Nothing: `null`.
    Nothing,
}

/// Sends the page around an object with `type` and these members; does nothing where there is none.
pub fn tell_host(kind: &str, members: Vec<(&'static str, HostValue)>) {
    let message = Object::new();
    set(&message, "type", &kind.into());
    for (name, value) in members {
        let value = match value {
            HostValue::Text(text) => text.into(),
            HostValue::Number(number) => number.into(),
            HostValue::Nothing => JsValue::NULL,
        };
        set(&message, name, &value);
    }
    post(&message);
}

/// Calls `on_state` with each query that the page around sends, until the owner is disposed of.
pub fn use_host_state(on_state: impl Fn(&str) + 'static) {
    listen(move |data| {
        let text_of = |name: &str| Reflect::get(data, &name.into()).ok()?.as_string();
        let is_state = data.is_object() && text_of("type").as_deref() == Some(STATE);
        if let Some(query) = is_state.then(|| text_of("query")).flatten()
            && query.len() <= LONGEST_QUERY
        {
            on_state(&query);
        }
    });
}

/// Tells the page around how high the atlas would like to be, in its own format and in those of the libraries that
/// such pages use; `None` while that is not known.
pub fn use_height_messages(height: Signal<Option<u32>>) {
    let name: Rc<RefCell<Option<String>>> = Rc::default();
    let asked = {
        let name = Rc::clone(&name);
        move |data: &JsValue| {
            if let Some(greeting) = data.as_string() {
                if let Some(found) = host_formats::iframe_resizer_name(&greeting) {
                    name.replace(Some(found.to_owned()));
                    if let Some(height) = height.get_untracked() {
                        answer_iframe_resizer(found, height, "init");
                    }
                }
            } else if is_open_iframe_resizer(data)
                && let Some(height) = height.get_untracked()
            {
                post_open_iframe_resizer(height);
            }
        }
    };
    listen(asked);
    let own_name = frame_name();
    let pym_name = address_parameter("childId");
    post(&host_formats::IFRAME_RESIZER_READY.into());
    // The other world: the page around.
    Effect::new(move || {
        let Some(height) = height.get() else { return };
        tell_host(
            "projektatlas:height",
            vec![("height", HostValue::Number(height))],
        );
        post_datawrapper(&own_name, height);
        post_amp(height);
        post_open_iframe_resizer(height);
        if let Some(name) = &pym_name {
            post(&host_formats::pym(name, height).into());
        }
        if let Some(name) = name.borrow().as_deref() {
            answer_iframe_resizer(name, height, "resizeObserver");
        }
    });
}

/// Lets links inside an element replace the present entry of the history in place of adding one, until the owner is
/// disposed of: the history around a frame is that of the other page.
pub fn use_links_without_history(node: NodeRef<Main>) {
    // The other world: the browser's events, heard before the router hears them.
    Effect::new(move || {
        let Some(element) = node.get() else { return };
        let listener = Listener::before_inner(&element, "click", |event: Event| {
            let target = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok());
            let link = target.and_then(|target| target.closest("a[href]").ok().flatten());
            if let Some(link) = link {
                set(&link, "replace", &JsValue::TRUE);
            }
        });
        let held = send_wrapper::SendWrapper::new(listener);
        on_cleanup(move || drop(held));
    });
}

/// Whether the reader is at this page rather than at the one around it.
#[must_use]
pub fn has_focus() -> bool {
    document().has_focus().unwrap_or(false)
}

fn answer_iframe_resizer(name: &str, height: u32, cause: &str) {
    post(&host_formats::iframe_resizer(name, height, frame_width(), cause).into());
}

/// `{"datawrapper-height": {name: height}}`. Pages find the frame by the sender of the message; old ones by the name,
/// which they look for in its address.
///
/// # Source
///
/// Datawrapper's „responsive iframe“, <https://developer.datawrapper.de/docs/responsive-iframe>.
fn post_datawrapper(name: &str, height: u32) {
    let (message, heights) = (Object::new(), Object::new());
    set(&heights, name, &height.into());
    set(&message, "datawrapper-height", &heights);
    post(&message);
}

/// `{sentinel: "amp", type: "embed-size", height}`.
///
/// # Source
///
/// AMP's `amp-iframe`, „iframe with resizable“.
fn post_amp(height: u32) {
    let message = Object::new();
    set(&message, "sentinel", &"amp".into());
    set(&message, "type", &"embed-size".into());
    set(&message, "height", &height.into());
    post(&message);
}

/// `{type: "iframe-resized", height, width}`.
///
/// # Source
///
/// open-iframe-resizer 2.1.
fn post_open_iframe_resizer(height: u32) {
    let message = Object::new();
    set(&message, "type", &"iframe-resized".into());
    set(&message, "height", &height.into());
    set(&message, "width", &frame_width().into());
    post(&message);
}

/// Whether open-iframe-resizer asks: at the start, or again.
fn is_open_iframe_resizer(data: &JsValue) -> bool {
    let kind = data
        .is_object()
        .then(|| Reflect::get(data, &"type".into()).ok()?.as_string())
        .flatten();
    ["iframe-child-init", "iframe-get-child-dimensions"]
        .contains(&kind.as_deref().unwrap_or_default())
}

/// The window around this one.
fn parent_window() -> Option<web_sys::Window> {
    let own = window();
    own.parent()
        .ok()
        .flatten()
        .filter(|parent| !Object::is(parent, &own))
}

fn post(message: &JsValue) {
    if let Some(parent) = parent_window() {
        // Fails for objects that cannot be copied only.
        let _ = parent.post_message(message, "*");
    }
}

/// Hears what the window around says, and no other.
fn listen(on_message: impl Fn(&JsValue) + 'static) {
    let Some(parent) = parent_window() else {
        return;
    };
    let callback = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if event
            .source()
            .is_some_and(|source| Object::is(&source, &parent))
        {
            on_message(&event.data());
        }
    });
    let own = window();
    // Fails for unknown event names only, here and below.
    let _ = own.add_event_listener_with_callback("message", callback.as_ref().unchecked_ref());
    let held = send_wrapper::SendWrapper::new(callback);
    on_cleanup(move || {
        let _ =
            window().remove_event_listener_with_callback("message", held.as_ref().unchecked_ref());
    });
}

fn set(object: &JsValue, name: &str, value: &JsValue) {
    // Fails for objects that are frozen only.
    let _ = Reflect::set(object, &name.into(), value);
}

/// Path and query as the frame was opened.
fn frame_name() -> String {
    let location = window().location();
    format!(
        "{}{}",
        location.pathname().unwrap_or_default(),
        location.search().unwrap_or_default()
    )
}

fn address_parameter(name: &str) -> Option<String> {
    let url = Url::new(&window().location().href().ok()?).ok()?;
    url.search_params()
        .get(name)
        .filter(|value| !value.is_empty())
}

fn frame_width() -> u32 {
    let root = document().document_element();
    root.and_then(|root| u32::try_from(root.client_width()).ok())
        .unwrap_or_default()
}
