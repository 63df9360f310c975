//! What fields, lists and boxes hold: properties of the element, which the user changes too.
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::web::element;

/// What an element holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// A text, or the place of an option.
    Text(String),
    /// A tick.
    Tick(bool),
}

/// Writes it.
pub(super) fn put(element: &Element, holds: &Holds) {
    let (name, value) = match holds {
        Holds::Text(text) => ("value", JsValue::from_str(text)),
        Holds::Tick(on) => ("checked", JsValue::from(*on)),
    };
    let there = Reflect::get(element, &JsValue::from_str(name)).ok();
    if there.as_ref() != Some(&value) {
        let _ = Reflect::set(element, &JsValue::from_str(name), &value);
    }
}

/// The text of a field, or the value of the option chosen.
pub(super) fn text(element: &Element) -> String {
    Reflect::get(element, &JsValue::from_str("value"))
        .ok()
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

/// A property that is yes or no.
pub(super) fn flag(element: &Element, name: &str) -> bool {
    Reflect::get(element, &JsValue::from_str(name)).ok().and_then(|value| value.as_bool()).unwrap_or_default()
}

/// Whether the user is typing in it.
pub(super) fn is_typed_in(element: &Element) -> bool {
    let is_text = element.matches("input[type=text], input[type=search], textarea").unwrap_or(false);
    is_text && element::focused().is_some_and(|focused| *focused == *element)
}
