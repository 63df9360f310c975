//! Handles of pasted texts and opened files. A file is never copied through the page.
use std::{cell::RefCell, collections::BTreeMap};

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, ClipboardEvent, DataTransfer, File};

use super::Result;
use crate::domain::SourceId;

thread_local! {
    static HANDLES: RefCell<BTreeMap<u32, Blob>> = const { RefCell::new(BTreeMap::new()) };
}

/// Keeps a handle under a number.
pub fn keep(source: SourceId, handle: Blob) {
    HANDLES.with_borrow_mut(|handles| drop(handles.insert(source.0, handle)));
}

/// The handle under a number.
pub fn handle(source: SourceId) -> Option<Blob> {
    HANDLES.with_borrow(|handles| handles.get(&source.0).cloned())
}

/// Something given by the user: a name (empty for a paste) and a handle.
#[derive(Clone, Debug)]
pub struct Given {
    /// File name; empty for a paste.
    pub name: String,
    /// Handle.
    pub handle: Blob,
}

/// What a paste brings: a file, else its text.
pub fn pasted(event: &ClipboardEvent) -> Option<Given> {
    let transfer = event.clipboard_data()?;
    if let Some(given) = first_file(&transfer) {
        return Some(given);
    }
    let text = transfer.get_data("text/plain").ok().filter(|text| !text.trim().is_empty())?;
    of_text(&text).ok()
}

fn first_file(transfer: &DataTransfer) -> Option<Given> {
    transfer.files()?.get(0).map(of_file)
}

/// A chosen file.
pub fn of_file(file: File) -> Given {
    Given { name: file.name(), handle: file.unchecked_into() }
}

/// A text as a handle, in UTF-8.
pub fn of_text(text: &str) -> Result<Given> {
    let parts = Array::of1(&JsValue::from_str(text));
    Ok(Given { name: String::new(), handle: Blob::new_with_str_sequence(&parts)? })
}

/// A stretch of a handle's bytes.
pub async fn read(handle: &Blob, from: f64, to: f64) -> Result<Vec<u8>> {
    let part = handle.slice_with_f64_and_f64(from, to)?;
    let buffer = wasm_bindgen_futures::JsFuture::from(part.array_buffer()).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
