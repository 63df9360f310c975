//! A printed SVG as a PNG, drawn by the browser itself.
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

use super::{BrowserError, Result, download, window};

/// Pixels a unit of the picture: sharp on paper and on dense screens.
const DENSITY: f64 = 2.0;

/// Draws an SVG of this size.
pub async fn png(svg: &str, width: f64, height: f64) -> Result<Blob> {
    let address =
        Url::create_object_url_with_blob(&download::blob("image/svg+xml;charset=utf-8", svg.as_bytes())?)?;
    let drawn = draw(&address, width, height).await;
    Url::revoke_object_url(&address)?;
    to_blob(&drawn?).await
}

async fn draw(address: &str, width: f64, height: f64) -> Result<HtmlCanvasElement> {
    let image = HtmlImageElement::new()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await?;
    let document = window()?.document().ok_or_else(|| BrowserError("no document".into()))?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
    canvas.set_width((width * DENSITY) as u32);
    canvas.set_height((height * DENSITY) as u32);
    let context = canvas.get_context("2d")?.ok_or_else(|| BrowserError("no canvas".into()))?;
    let context: CanvasRenderingContext2d = context.unchecked_into();
    context.draw_image_with_html_image_element_and_dw_and_dh(
        &image,
        0.0,
        0.0,
        width * DENSITY,
        height * DENSITY,
    )?;
    Ok(canvas)
}

async fn to_blob(canvas: &HtmlCanvasElement) -> Result<Blob> {
    let promise = Promise::new(&mut |resolve: Function, reject: Function| {
        let done = Closure::once_into_js(move |blob: JsValue| {
            let _ = resolve.call1(&JsValue::NULL, &blob);
        });
        if let Err(error) = canvas.to_blob(done.unchecked_ref()) {
            let _ = reject.call1(&JsValue::NULL, &error);
        }
    });
    let blob = JsFuture::from(promise).await?;
    blob.dyn_into().map_err(|_| BrowserError("the browser made no picture".into()))
}
