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
    stamps: Stamps,
    faces: Vec<F>,
    shown: Vec<Print>,
}

impl<F: Face> Prints<F> {
    /// Prints of the stamps that `stamp_of` gives for a kind. The parent must have no other children.
    #[must_use]
    pub fn new(stamp_of: impl Fn(&[u8]) -> Stamp + 'static) -> Self {
        Self {
            stamps: Stamps {
                stamp_of: Box::new(stamp_of),
                made: Vec::new(),
            },
            faces: Vec::new(),
            shown: Vec::new(),
        }
    }

    /// Shows these faces in place of those before: elements whose key stays are kept, and touched where they differ.
    /// One whose kind changes is printed anew, and takes the focus over.
    pub fn show(&mut self, parent: &Element, faces: Vec<F>) {
        let keys = |faces: &[F]| faces.iter().map(Face::key).collect::<Vec<_>>();
        let mut origins = origins(&keys(&self.faces), &keys(&faces));
        let mut before: Vec<_> = self.shown.drain(..).map(Some).collect();
        let mut focused = None;
        for (face, origin) in faces.iter().zip(&mut origins) {
            let shows = origin.and_then(|at| self.faces.get(at));
            let kept = shows.is_none_or(|shows| shows == face || shows.kind() == face.kind());
            if !kept {
                let left = origin.take().and_then(|at| before.get(at)?.as_ref());
                if left.is_some_and(Print::has_focus) {
                    focused = Some(self.shown.len());
                }
            }
            let print = origin.and_then(|at| before.get_mut(at)?.take());
            let shows = print.is_some().then_some(shows).flatten();
            let print = print.unwrap_or_else(|| self.stamps.print(&face.kind()));
            if shows != Some(face) {
                face.write(&print, shows);
            }
            self.shown.push(print);
        }
        self.faces = faces;
        arrange(parent, &self.shown, &origins, before);
        if let Some(print) = focused.and_then(|at| self.shown.get(at)) {
            print.focus();
        }
    }
}

/// Keeps the children of an element as `faces` says, which may read signals.
pub fn use_prints<E, F>(parent: NodeRef<E>, prints: Prints<F>, faces: impl Fn() -> Vec<F> + 'static)
where
    E: ElementType,
    E::Output: AsRef<Element> + JsCast + Clone + 'static,
    F: Face + 'static,
{
    let prints = RefCell::new(prints);
    // The other world: the elements of the page.
    Effect::new(move || {
        if let Some(parent) = parent.get() {
            prints.borrow_mut().show(parent.as_ref(), faces());
        }
    });
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
