//! The document as a whole: language, theme, title, focus, printing, the present day.
/// Runs something once, later; dropped, it does not.
pub use gloo::timers::callback::Timeout as Timer;
use wasm_bindgen::JsCast;

use super::{Result, window};
use crate::domain::Day;

/// The present day by the clock of this computer.
pub fn today() -> Day {
    let now = js_sys::Date::new_0();
    let part = |value: u32| i32::try_from(value).unwrap_or(1);
    Day::from_ymd(part(now.get_full_year()), part(now.get_month()) + 1, part(now.get_date()))
        .unwrap_or(Day::from_number(0))
}

/// Sets an attribute of the root element.
pub fn set_root(name: &str, value: Option<&str>) -> Result<()> {
    let document = window()?.document();
    let Some(root) = document.and_then(|document| document.document_element()) else { return Ok(()) };
    match value {
        Some(value) => root.set_attribute(name, value)?,
        None => root.remove_attribute(name)?,
    }
    Ok(())
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Ok(Some(document)) = window().map(|window| window.document()) {
        document.set_title(title);
    }
}

/// Removes the placeholder that was painted before the program was there.
pub fn remove(id: &str) {
    let element = window().ok().and_then(|window| window.document()?.get_element_by_id(id));
    if let Some(element) = element {
        element.remove();
    }
}

/// Moves the focus to the first element that fits.
pub fn focus(selector: &str) {
    let element = window().ok().and_then(|window| window.document()?.query_selector(selector).ok()?);
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Opens the print dialog.
pub fn print() -> Result<()> {
    Ok(window()?.print()?)
}

/// Whether the user works in a field, where keys and pastes belong to the field.
pub fn in_field() -> bool {
    let active = window().ok().and_then(|window| window.document()?.active_element());
    active
        .is_some_and(|element| element.matches("input, textarea, select, [contenteditable]").unwrap_or(false))
}

/// Whether a dialog is open.
pub fn in_dialog() -> bool {
    let found = window().ok().and_then(|window| window.document()?.query_selector("dialog[open]").ok()?);
    found.is_some()
}

/// Whether some text of the page is selected, which Ctrl+C then copies.
pub fn has_selection() -> bool {
    let selection = window().ok().and_then(|window| window.get_selection().ok()?);
    selection.is_some_and(|selection| !selection.is_collapsed())
}

/// Brings the first element that fits into sight.
pub fn reveal(selector: &str) {
    let element = window().ok().and_then(|window| window.document()?.query_selector(selector).ok()?);
    if let Some(element) = element {
        element.scroll_into_view();
    }
}
