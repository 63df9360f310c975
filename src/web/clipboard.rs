//! Writes to the clipboard: a table as text and HTML, a picture as PNG.
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ClipboardItem};

use super::{Result, download, window};

/// A table: tab-separated text for plain targets, HTML for Excel and mail.
pub async fn write_table(text: &str, html: &str) -> Result<()> {
    write(&[
        ("text/plain", download::blob("text/plain", text.as_bytes())?),
        ("text/html", download::blob("text/html", html.as_bytes())?),
    ])
    .await
}

/// A text.
pub async fn write_text(text: &str) -> Result<()> {
    write(&[("text/plain", download::blob("text/plain", text.as_bytes())?)]).await
}

/// A picture.
pub async fn write_png(png: Blob) -> Result<()> {
    write(&[("image/png", png)]).await
}

async fn write(kinds: &[(&str, Blob)]) -> Result<()> {
    let record = Object::new();
    for (kind, blob) in kinds {
        Reflect::set(&record, &JsValue::from_str(kind), &Promise::resolve(blob))?;
    }
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&record)?;
    let items = Array::of1(&item);
    JsFuture::from(window()?.navigator().clipboard().write(&items)).await?;
    Ok(())
}
