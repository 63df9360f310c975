//! Which act belongs to which element: a number on the element leads to it.
use std::collections::BTreeMap;

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::Element;

use super::{Act, value};
use crate::markup::On;

/// The property that holds the number.
const NUMBER: &str = "razborAct";

/// The acts of the elements that have any.
pub(super) struct Acts<A: Act> {
    last: u32,
    all: BTreeMap<u32, Entry<A>>,
}

struct Entry<A: Act> {
    element: Element,
    on: Vec<(On, A)>,
    /// What the tree says that the element holds: a text, an option, a tick.
    holds: Option<value::Holds>,
    /// The user has changed it since.
    touched: bool,
    /// The width told last.
    width: f64,
}

impl<A: Act> Default for Acts<A> {
    fn default() -> Acts<A> {
        Acts { last: 0, all: BTreeMap::new() }
    }
}

impl<A: Act> Acts<A> {
    /// A number for a new element.
    pub(super) fn enter(&mut self, element: &Element, on: Vec<(On, A)>) -> u32 {
        self.last += 1;
        let _ = Reflect::set(element, &JsValue::from_str(NUMBER), &JsValue::from(self.last));
        let entry = Entry { element: element.clone(), on, holds: None, touched: false, width: 0.0 };
        self.all.insert(self.last, entry);
        self.last
    }

    pub(super) fn leave(&mut self, number: u32) {
        self.all.remove(&number);
    }

    /// The element asks for these from now on.
    pub(super) fn change(&mut self, number: u32, on: &[(On, A)]) {
        if let Some(entry) = self.all.get_mut(&number)
            && entry.on != on
        {
            entry.on = on.to_vec();
        }
    }

    /// The element holds this from now on. A field in which the user types keeps what is typed.
    pub(super) fn hold(&mut self, number: u32, holds: value::Holds) {
        let Some(entry) = self.all.get_mut(&number) else { return };
        if entry.holds.as_ref() == Some(&holds) && !entry.touched {
            return;
        }
        if entry.touched || !value::is_typed_in(&entry.element) {
            value::put(&entry.element, &holds);
        }
        entry.holds = Some(holds);
    }

    /// What the user has changed is written as the tree says, once the tree has answered.
    pub(super) fn settle(&mut self) {
        for entry in self.all.values_mut().filter(|entry| entry.touched) {
            entry.touched = false;
            if let Some(holds) = &entry.holds {
                value::put(&entry.element, holds);
            }
        }
    }

    /// The user has changed what the element holds.
    pub(super) fn touch(&mut self, element: &Element) {
        if let Some(entry) = number_of(element).and_then(|number| self.all.get_mut(&number)) {
            entry.touched = true;
        }
    }

    /// The text that the tree says it holds.
    pub(super) fn text(&self, element: &Element) -> Option<String> {
        match &self.all.get(&number_of(element)?)?.holds {
            Some(value::Holds::Text(text)) => Some(text.clone()),
            _ => None,
        }
    }

    pub(super) fn of(&self, element: &Element) -> Option<&[(On, A)]> {
        Some(&self.all.get(&number_of(element)?)?.on)
    }

    /// Acts of the places whose width has changed, with the width.
    pub(super) fn widths(&mut self) -> Vec<(A, f64)> {
        let mut told = Vec::new();
        for entry in self.all.values_mut() {
            let Some((_, act)) = entry.on.iter().find(|(on, _)| *on == On::Width) else { continue };
            let width = entry.element.get_bounding_client_rect().width();
            if width > 0.0 && width != entry.width {
                entry.width = width;
                told.push((act.clone(), width));
            }
        }
        told
    }
}

fn number_of(element: &Element) -> Option<u32> {
    let number = Reflect::get(element, &JsValue::from_str(NUMBER)).ok()?.as_f64()?;
    Some(number as u32)
}
