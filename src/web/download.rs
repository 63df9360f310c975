//! Hands a file over to the user.
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::{BrowserError, Result, window};

/// Offers bytes as a file.
pub fn save(name: &str, mime: &str, bytes: &[u8]) -> Result<()> {
    save_blob(name, &blob(mime, bytes)?)
}

/// Bytes as a blob of a type.
pub fn blob(mime: &str, bytes: &[u8]) -> Result<Blob> {
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    let parts = Array::of1(&Uint8Array::from(bytes));
    Ok(Blob::new_with_u8_array_sequence_and_options(&parts, &kind)?)
}

/// Offers a blob as a file.
pub fn save_blob(name: &str, blob: &Blob) -> Result<()> {
    let document = window()?.document().ok_or_else(|| BrowserError("no document".into()))?;
    let address = Url::create_object_url_with_blob(blob)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The download has taken its own hold of the blob by the next minute.
    gloo::timers::callback::Timeout::new(60_000, move || drop(Url::revoke_object_url(&address))).forget();
    Ok(())
}
