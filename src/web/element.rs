//! Elements of the page: focus, modal dialogs, pointers, where things stand.
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, HtmlDialogElement, PointerEvent};

pub use web_sys::HtmlElement;

/// Where an element stands in the window, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Distance from the left edge of the window.
    pub left: f64,
    /// Distance from the top edge of the window.
    pub top: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// The element that has the focus.
pub fn focused() -> Option<HtmlElement> {
    web_sys::window()?.document()?.active_element()?.dyn_into().ok()
}

/// Moves the focus; false when the element would not take it.
pub fn focus(element: &HtmlElement) -> bool {
    element.focus().is_ok()
}

/// Moves the focus to any element that takes it.
pub fn focus_on(element: &Element) -> bool {
    element.dyn_ref::<HtmlElement>().is_some_and(focus)
}

/// Moves the focus to the first, second … descendant that matches `selector`, counted from 0.
pub fn focus_nth(root: &Element, selector: &str, index: usize) -> bool {
    let found = root.query_selector_all(selector).ok().and_then(|list| list.item(index as u32));
    found.and_then(|node| node.dyn_into::<HtmlElement>().ok()).is_some_and(|element| focus(&element))
}

/// Whether `target` lies inside `root`; a focus that went nowhere does not.
pub fn holds(root: &Element, target: Option<EventTarget>) -> bool {
    target
        .and_then(|target| target.dyn_into::<web_sys::Node>().ok())
        .is_some_and(|node| root.contains(Some(&node)))
}

/// Whether the focus is inside `root` or nowhere.
pub fn focus_is_ours(root: &Element) -> bool {
    focused().is_none_or(|element| element.tag_name() == "BODY" || root.contains(Some(&element)))
}

/// The value of `attribute` on the nearest element around the event's target that has it.
pub fn nearest(event: &Event, attribute: &str) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(&format!("[{attribute}]")).ok()??.get_attribute(attribute)
}

/// Whether the event happened in a button or a field, which have keys of their own.
pub fn in_control(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| element.closest("button, input, select, a").ok().flatten().is_some())
}

/// Keeps the pointer's events coming to the target of `event` until it is released.
pub fn capture_pointer(event: &PointerEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| element.set_pointer_capture(event.pointer_id()).is_ok())
}

/// Opens a dialog above the page; nothing happens when it is open already.
pub fn open_dialog(dialog: &HtmlDialogElement) -> bool {
    dialog.open() || dialog.show_modal().is_ok()
}

/// Closes a dialog; the browser returns the focus.
pub fn close_dialog(dialog: &HtmlDialogElement) {
    if dialog.open() {
        dialog.close();
    }
}

/// Whether a click on a dialog fell outside its box, on the veil behind it.
pub fn on_veil(dialog: &HtmlDialogElement, x: i32, y: i32) -> bool {
    let frame = frame(dialog);
    let (x, y) = (f64::from(x) - frame.left, f64::from(y) - frame.top);
    x < 0.0 || y < 0.0 || x > frame.width || y > frame.height
}

/// Where the element stands.
pub fn frame(element: &Element) -> Frame {
    let rect = element.get_bounding_client_rect();
    Frame { left: rect.left(), top: rect.top(), width: rect.width(), height: rect.height() }
}

/// The height of the first descendant that matches `selector`, in CSS pixels.
pub fn height_of(root: &Element, selector: &str) -> Option<f64> {
    let found = root.query_selector(selector).ok()??;
    Some(frame(&found).height).filter(|height| *height > 0.0)
}

/// The height of the window, in CSS pixels.
pub fn window_height() -> Option<f64> {
    web_sys::window()?.inner_height().ok()?.as_f64()
}

/// Scrolls the first descendant that matches `selector` into sight, by as little as possible.
pub fn reveal(root: &Element, selector: &str) {
    if let Ok(Some(found)) = root.query_selector(selector) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        found.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// How many descendants match `selector`.
pub fn count(root: &Element, selector: &str) -> usize {
    root.query_selector_all(selector).map_or(0, |list| list.length() as usize)
}
