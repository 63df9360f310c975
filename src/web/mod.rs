//! The browser: the only place that names `web_sys`. Every call says when the browser refuses.
pub mod address;
pub mod clipboard;
pub mod download;
pub mod element;
pub mod file_input;
pub mod keeping;
pub mod link;
pub mod page;
pub mod paint;
pub mod picture;
pub mod preferences;
pub mod rows;
pub mod source;
pub mod worker_side;

pub use file_input::File;
use wasm_bindgen::JsValue;

/// What the browser said when it refused, in its own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrowserError(pub String);

impl From<JsValue> for BrowserError {
    fn from(value: JsValue) -> BrowserError {
        let words = js_sys::Reflect::get(&value, &JsValue::from_str("message"))
            .ok()
            .and_then(|message| message.as_string())
            .or_else(|| value.as_string());
        BrowserError(words.unwrap_or_else(|| format!("{value:?}")))
    }
}

/// What a browser call gives.
pub type Result<T> = std::result::Result<T, BrowserError>;

/// The window, when there is one (there is none in the worker).
pub fn window() -> Result<web_sys::Window> {
    web_sys::window().ok_or_else(|| BrowserError("no window".into()))
}
