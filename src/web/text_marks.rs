//! Parts of texts that are drawn otherwise, without an element of their own (CSS Custom Highlight API). Browsers that do not have
//! it draw them as ever.

use std::ops::Range;
use std::rc::Rc;

use js_sys::{Array, Function, Map, Reflect, Set};
use leptos::prelude::{document, on_cleanup, window};
use send_wrapper::SendWrapper;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, MutationObserver, MutationObserverInit, MutationRecord, Node, NodeList, StaticRange,
    StaticRangeInit, Text,
};

/// Where texts stand, as selectors.
pub struct TextPlaces {
    /// Elements whose texts belong together, none in another.
    pub blocks: &'static str,
    /// Elements in them that hold these texts.
    pub texts: &'static str,
}

/// Finds the parts for each of the texts of a block, in bytes.
type Find = Box<dyn Fn(&[&str]) -> Vec<Vec<Range<usize>>>>;

/// Has parts of texts drawn as the styles say for a name (`::highlight(name)`), and follows what changes on the page until the
/// owner is disposed of.
///
/// - `find`: the parts for each text of a block, in bytes.
pub fn mark_texts(
    name: &str,
    places: &'static TextPlaces,
    find: impl Fn(&[&str]) -> Vec<Vec<Range<usize>>> + 'static,
) {
    let (Some(registry), Some(body)) = (registry(), document().body()) else {
        return;
    };
    let Some(highlight) = new_highlight() else {
        return;
    };
    let marks = Rc::new(Marks {
        highlight,
        ranges: Map::new(),
        places,
        find: Box::new(find),
    });
    registry.set(&name.into(), &marks.highlight);
    each_element(document().query_selector_all(places.blocks).ok(), |block| {
        marks.draw(&block);
    });
    let follow = {
        let marks = Rc::clone(&marks);
        Closure::<dyn FnMut(Array)>::new(move |records: Array| marks.follow(&records))
    };
    let Ok(observer) = MutationObserver::new(follow.as_ref().unchecked_ref()) else {
        return;
    };
    let what = MutationObserverInit::new();
    what.set_subtree(true);
    what.set_child_list(true);
    what.set_character_data(true);
    // Fails when nothing is to be observed.
    let _ = observer.observe_with_options(&body, &what);
    let name = name.to_owned();
    let held = SendWrapper::new((observer, follow, registry));
    on_cleanup(move || {
        let (observer, _, registry) = &*held;
        observer.disconnect();
        registry.delete(&name.into());
    });
}

/// The browser's highlights by their names (`HighlightRegistry`, which is like a map); `None` in a browser without.
fn registry() -> Option<Map> {
    let css = Reflect::get(&window(), &"CSS".into()).ok()?;
    let registry = Reflect::get(&css, &"highlights".into()).ok()?;
    registry.is_object().then(|| registry.unchecked_into())
}

/// A highlight without ranges (`Highlight`, which is like a set); `None` in a browser without.
fn new_highlight() -> Option<Set> {
    let class = Reflect::get(&window(), &"Highlight".into()).ok()?;
    let class: Function = class.dyn_into().ok()?;
    let highlight = Reflect::construct(&class, &Array::new()).ok()?;
    Some(highlight.unchecked_into())
}

/// What is drawn otherwise at the moment.
struct Marks {
    highlight: Set,
    /// The ranges of each block that has some.
    ranges: Map,
    places: &'static TextPlaces,
    find: Find,
}

impl Marks {
    /// Looks anew at the blocks in which something has changed.
    fn follow(&self, records: &Array) {
        // Each once, in whichever number of records.
        let changed = Set::new(&JsValue::UNDEFINED);
        for record in records.iter() {
            let record: MutationRecord = record.unchecked_into();
            if let Some(block) = record.target().and_then(|target| self.block_around(target)) {
                changed.add(&block);
                continue;
            }
            for nodes in [record.added_nodes(), record.removed_nodes()] {
                each_element(Some(nodes), |element| {
                    if element.matches(self.places.blocks).unwrap_or_default() {
                        changed.add(&element);
                    }
                    let inner = element.query_selector_all(self.places.blocks);
                    each_element(inner.ok(), |block| drop(changed.add(&block)));
                });
            }
        }
        changed.for_each(&mut |block, _, _| {
            let block: Element = block.unchecked_into();
            self.erase(&block);
            if block.is_connected() {
                self.draw(&block);
            }
        });
    }

    fn block_around(&self, node: Node) -> Option<Element> {
        let element = match node.dyn_into::<Element>() {
            Ok(element) => element,
            Err(node) => node.parent_element()?,
        };
        // Fails for invalid selectors only.
        element.closest(self.places.blocks).ok().flatten()
    }

    fn erase(&self, block: &Element) {
        if let Ok(ranges) = self.ranges.get(block).dyn_into::<Array>() {
            for range in ranges.iter() {
                self.highlight.delete(&range);
            }
            self.ranges.delete(block);
        }
    }

    fn draw(&self, block: &Element) {
        let mut nodes: Vec<Text> = Vec::new();
        each_element(
            block.query_selector_all(self.places.texts).ok(),
            |element| {
                nodes.extend(
                    each_node(&element.child_nodes()).filter_map(|node| node.dyn_into().ok()),
                );
            },
        );
        let texts: Vec<String> = nodes.iter().map(|node| node.data()).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let drawn = Array::new();
        let found = (self.find)(&texts);
        for ((node, text), parts) in nodes.iter().zip(&texts).zip(found) {
            for part in parts {
                let (start, end) = (utf16_len(text, part.start), utf16_len(text, part.end));
                let init = StaticRangeInit::new(node, end, node, start);
                // Fails for nodes that cannot hold a range.
                if let Ok(range) = StaticRange::new(&init) {
                    self.highlight.add(&range);
                    drawn.push(&range);
                }
            }
        }
        if drawn.length() > 0 {
            self.ranges.set(block, &drawn);
        }
    }
}

/// How many code units the first bytes of a text are for the browser.
fn utf16_len(text: &str, bytes: usize) -> u32 {
    let beginning = text.get(..bytes).unwrap_or_default();
    u32::try_from(beginning.encode_utf16().count()).unwrap_or_default()
}

fn each_node(nodes: &NodeList) -> impl Iterator<Item = Node> {
    (0..nodes.length()).filter_map(|at| nodes.get(at))
}

fn each_element(nodes: Option<NodeList>, mut visit: impl FnMut(Element)) {
    for node in nodes.iter().flat_map(each_node) {
        if let Ok(element) = node.dyn_into() {
            visit(element);
        }
    }
}
