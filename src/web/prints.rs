//! A group of printed elements that follows what it shows.

use std::cell::RefCell;
use std::collections::BTreeMap;

use leptos::html::ElementType;
use leptos::prelude::{Effect, Get, NodeRef};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::stamp::{Print, Stamp};

/// What one element of a group shows.
pub trait Face: PartialEq {
    /// What it stands for, no two in a group the same: an element is kept as long as its key is shown.
    fn key(&self) -> u64;

    /// Which stamp it is printed with.
    fn kind(&self) -> Vec<u8> {
        Vec::new()
    }

    /// Writes what differs from `before`, which the print shows; everything into a new one.
    fn write(&self, print: &Print, before: Option<&Self>);
}

/// The children of an element, one for each face, in their order.
pub struct Prints<F> {
    faces: Vec<F>,
    group: Group,
}

impl<F: Face> Prints<F> {
    /// Prints of the stamps that `stamp_of` gives for a kind. The parent must have no other children.
    #[must_use]
    pub fn new(stamp_of: impl Fn(&[u8]) -> Stamp + 'static) -> Self {
        Self {
            faces: Vec::new(),
            group: Group {
                stamps: Stamps {
                    stamp_of: Box::new(stamp_of),
                    made: Vec::new(),
                },
                shown: Vec::new(),
            },
        }
    }

    /// Shows these faces in place of those before: elements whose key stays are kept, and touched where they differ.
    /// One whose kind changes is printed anew, and takes the focus over.
    pub fn show(&mut self, parent: &Element, faces: Vec<F>) {
        let keys = |faces: &[F]| faces.iter().map(Face::key).collect::<Vec<_>>();
        let origins = origins(&keys(&self.faces), &keys(&faces));
        let (before, now) = (&self.faces, &faces);
        self.group.show(
            parent,
            origins,
            &Change {
                is_same: &|old, new| before.get(old) == now.get(new),
                is_kept: &|old, new| {
                    before.get(old).map(Face::kind) == now.get(new).map(Face::kind)
                },
                kind: &|new| now.get(new).map(Face::kind).unwrap_or_default(),
                write: &|print, old, new| {
                    if let Some(face) = now.get(new) {
                        face.write(print, old.and_then(|old| before.get(old)));
                    }
                },
            },
        );
        self.faces = faces;
    }
}

/// Keeps the children of an element as `faces` says, which may read signals.
pub fn use_prints<E, F>(parent: NodeRef<E>, prints: Prints<F>, faces: impl Fn() -> Vec<F> + 'static)
where
    E: ElementType,
    E::Output: AsRef<Element> + JsCast + Clone + 'static,
    F: Face + 'static,
{
    fn of_boxed(run: Box<dyn Fn()>) {
        // The other world: the elements of the page.
        Effect::new(move |_: Option<()>| run());
    }
    let prints = RefCell::new(prints);
    of_boxed(Box::new(move || {
        if let Some(parent) = parent.get() {
            prints.borrow_mut().show(parent.as_ref(), faces());
        }
    }));
}

/// What differs between the faces before and those now, by their places: compiled once for faces of every type.
struct Change<'a> {
    is_same: &'a dyn Fn(usize, usize) -> bool,
    is_kept: &'a dyn Fn(usize, usize) -> bool,
    kind: &'a dyn Fn(usize) -> Vec<u8>,
    write: &'a dyn Fn(&Print, Option<usize>, usize),
}

/// The prints of a group.
struct Group {
    stamps: Stamps,
    shown: Vec<Print>,
}

impl Group {
    fn show(&mut self, parent: &Element, mut origins: Vec<Option<usize>>, change: &Change<'_>) {
        let mut before: Vec<_> = self.shown.drain(..).map(Some).collect();
        let mut focused = None;
        for (new, origin) in origins.iter_mut().enumerate() {
            let is_same = origin.is_some_and(|old| (change.is_same)(old, new));
            if !is_same && origin.is_some_and(|old| !(change.is_kept)(old, new)) {
                let left = origin.take().and_then(|old| before.get(old)?.as_ref());
                if left.is_some_and(Print::has_focus) {
                    focused = Some(new);
                }
            }
            let kept = origin.and_then(|old| before.get_mut(old)?.take());
            let print = kept.unwrap_or_else(|| self.stamps.print(&(change.kind)(new)));
            if !is_same {
                (change.write)(&print, *origin, new);
            }
            self.shown.push(print);
        }
        arrange(parent, &self.shown, &origins, before);
        if let Some(print) = focused.and_then(|new| self.shown.get(new)) {
            print.focus();
        }
    }
}

/// Makes the stamp of a kind.
type StampOf = Box<dyn Fn(&[u8]) -> Stamp>;

/// Stamps, each made when first needed.
struct Stamps {
    stamp_of: StampOf,
    made: Vec<(Vec<u8>, Stamp)>,
}

impl Stamps {
    fn print(&mut self, kind: &[u8]) -> Print {
        if let Some((_, stamp)) = self.made.iter().find(|(made, _)| made == kind) {
            return stamp.print();
        }
        let stamp = (self.stamp_of)(kind);
        let print = stamp.print();
        self.made.push((kind.to_vec(), stamp));
        print
    }
}

/// For each key where it stood before; `None` for new ones.
fn origins(before: &[u64], now: &[u64]) -> Vec<Option<usize>> {
    let places: BTreeMap<_, _> = before.iter().zip(0..).collect();
    now.iter().map(|key| places.get(key).copied()).collect()
}

/// Brings the children of `parent` into the order of `prints`, which came from `origins`; those `left` over go. Elements
/// that follow each other as before are not touched.
fn arrange(
    parent: &Element,
    prints: &[Print],
    origins: &[Option<usize>],
    left: Vec<Option<Print>>,
) {
    if origins.iter().all(Option::is_none) {
        parent.set_text_content(None);
    } else {
        for print in left.into_iter().flatten() {
            print.element().remove();
        }
    }
    let mut next: Option<&Element> = None;
    let mut next_origin = usize::MAX;
    for (print, origin) in prints.iter().zip(origins).rev() {
        let element = print.element();
        match origin {
            // It stands somewhere before the next.
            Some(at) if *at < next_origin => next_origin = *at,
            // Fails when `next` is no child of `parent`.
            _ => drop(parent.insert_before(element, next.map(AsRef::as_ref))),
        }
        next = Some(element);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found_where_they_stood() {
        assert_eq!(origins(&[3, 5, 9], &[9, 4, 3]), [Some(2), None, Some(0)]);
    }
}
