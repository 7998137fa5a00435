//! Elements that are made many times: printed from a pattern that was parsed once.
//!
//! A view of the framework is right for what stands on the page once. A mark of the map built as one takes some hundred
//! calls to the browser, six listeners and a dozen signals; printed, a fifth of the calls and none of the others.

use std::cell::OnceCell;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Text};

use super::document::focus;

/// Marks the elements of a pattern that are written into.
const SLOT: &str = "data-slot";

/// The namespace of SVG.
const SVG: &str = "http://www.w3.org/2000/svg";

/// A pattern of elements.
pub struct Stamp {
    pattern: Print,
    /// Where the slots stand among all elements within, in the order of the document.
    places: OnceCell<Vec<usize>>,
}

impl Stamp {
    /// A pattern of SVG elements, from the markup of one. Markup stands in code; what comes from data is written into
    /// its slots: slot 0 is the outermost element, those further in are marked `data-slot` and counted in the order of
    /// the document.
    #[must_use]
    pub fn svg(markup: &str) -> Self {
        Self::parsed(SVG, "g", markup)
    }

    /// A pattern of HTML elements, likewise.
    #[must_use]
    pub fn html(markup: &str) -> Self {
        Self::parsed("http://www.w3.org/1999/xhtml", "div", markup)
    }

    fn parsed(namespace: &str, holder: &str, markup: &str) -> Self {
        let holder = document()
            .create_element_ns(Some(namespace), holder)
            .expect("`g` and `div` are names of elements");
        // Without the line breaks and indents, which would be text.
        holder.set_inner_html(&markup.lines().map(str::trim).collect::<String>());
        let element = holder.first_element_child().unwrap_or(holder);
        let inner = inner_of(&element).into_iter();
        let slots: Vec<_> = inner.filter(|inner| inner.has_attribute(SLOT)).collect();
        for slot in &slots {
            // Fails for invalid names only.
            let _ = slot.remove_attribute(SLOT);
        }
        Self {
            pattern: Print { element, slots },
            places: OnceCell::new(),
        }
    }

    /// The same with something that all prints share. What is put into it has no slots.
    #[must_use]
    pub fn with(self, prepare: impl FnOnce(&Print)) -> Self {
        prepare(&self.pattern);
        self
    }

    /// A new print.
    #[must_use]
    pub fn print(&self) -> Print {
        // Cloning fails for shadow roots only.
        let copy = self.pattern.element.clone_node_with_deep(true);
        let element = copy.map_or_else(|_| self.pattern.element.clone(), JsCast::unchecked_into);
        let places = self.places.get_or_init(|| self.places_of_slots());
        let inner = inner_of(&element).into_iter().enumerate();
        let slots = inner.filter(|(place, _)| places.contains(place));
        Print {
            slots: slots.map(|(_, slot)| slot).collect(),
            element,
        }
    }

    fn places_of_slots(&self) -> Vec<usize> {
        let inner = inner_of(&self.pattern.element).into_iter().enumerate();
        let slots = inner.filter(|(_, element)| self.pattern.slots.contains(element));
        slots.map(|(place, _)| place).collect()
    }
}

/// What a stamp has printed: an element, with slots in it.
pub struct Print {
    element: Element,
    slots: Vec<Element>,
}

impl Print {
    /// The outermost element.
    #[must_use]
    pub fn element(&self) -> &Element {
        &self.element
    }

    fn slot(&self, number: usize) -> Option<&Element> {
        match number.checked_sub(1) {
            None => Some(&self.element),
            Some(number) => self.slots.get(number),
        }
    }

    /// Sets an attribute of a slot.
    pub fn set(&self, slot: usize, name: &str, value: &str) {
        if let Some(slot) = self.slot(slot) {
            // Fails for invalid names only.
            let _ = slot.set_attribute(name, value);
        }
    }

    /// Sets an attribute of a slot that says yes by being there, or takes it away.
    pub fn flag(&self, slot: usize, name: &str, holds: bool) {
        if let Some(slot) = self.slot(slot) {
            // Fails for invalid names only.
            let _ = slot.toggle_attribute_with_force(name, holds);
        }
    }

    /// Writes a text into a slot, in place of what is in it.
    pub fn write(&self, slot: usize, text: &str) {
        if let Some(slot) = self.slot(slot) {
            set_text(slot, text);
        }
    }

    /// Fills a slot with SVG elements of one kind, each with attributes and a text, in place of what is in it; elements that are
    /// there already are written anew.
    pub fn write_all<'a, const N: usize>(
        &self,
        slot: usize,
        element: &str,
        contents: impl IntoIterator<Item = ([(&'static str, String); N], &'a str)>,
    ) {
        let Some(slot) = self.slot(slot) else { return };
        let mut present = slot.first_element_child();
        for (attributes, text) in contents {
            let next = present.as_ref().and_then(Element::next_element_sibling);
            let Some(child) = present.or_else(|| svg_child(slot, element)) else {
                return;
            };
            for (name, value) in attributes {
                // Fails for invalid names only.
                let _ = child.set_attribute(name, &value);
            }
            set_text(&child, text);
            present = next;
        }
        while let Some(left) = present {
            present = left.next_element_sibling();
            left.remove();
        }
    }

    /// Puts another print behind what is in a slot.
    pub fn append(&self, slot: usize, print: &Self) {
        if let Some(slot) = self.slot(slot) {
            // Fails for cycles only.
            let _ = slot.append_child(&print.element);
        }
    }

    pub(super) fn has_focus(&self) -> bool {
        document().active_element().as_ref() == Some(&self.element)
    }

    pub(super) fn focus(&self) {
        focus(&self.element);
    }
}

/// Writes a text into an element, in place of what is in it. A text that is there already is changed and not exchanged, which
/// spares the browser to style and lay out a new one.
fn set_text(element: &Element, text: &str) {
    let first = element.first_child();
    let only = first.filter(|first| first.next_sibling().is_none());
    match only.and_then(|only| only.dyn_into::<Text>().ok()) {
        Some(present) => present.set_node_value(Some(text)),
        None => element.set_text_content(Some(text)),
    }
}

/// A new SVG element, last in another; `None` for a name that is none.
fn svg_child(parent: &Element, name: &str) -> Option<Element> {
    let child = document().create_element_ns(Some(SVG), name).ok()?;
    // Fails for cycles only.
    let _ = parent.append_child(&child);
    Some(child)
}

/// All elements within an element, in the order of the document.
fn inner_of(element: &Element) -> Vec<Element> {
    fn collect(mut next: Option<Element>, inner: &mut Vec<Element>) {
        while let Some(element) = next {
            let first = element.first_element_child();
            next = element.next_element_sibling();
            inner.push(element);
            collect(first, inner);
        }
    }
    let mut inner = Vec::new();
    collect(element.first_element_child(), &mut inner);
    inner
}
