//! A worker's end of the line: messages in and out of the worker, breathing between chunks of work.
use js_sys::{Array, Function, Promise, Uint8Array};
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Blob, DedicatedWorkerGlobalScope, MessageEvent};

use super::Result;

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

/// Tells the page something.
pub fn tell(message: &impl Serialize) -> Result<()> {
    tell_with(message, &[])
}

/// Tells the page something, handles beside it.
pub fn tell_with(message: &impl Serialize, handles: &[Blob]) -> Result<()> {
    let bytes = postcard::to_allocvec(message).map_err(|error| super::BrowserError(error.to_string()))?;
    let array = Uint8Array::from(bytes.as_slice());
    let beside: Array = handles.iter().collect();
    let pair = Array::of2(&array, &beside);
    Ok(scope().post_message_with_transfer(&pair, &Array::of1(&array.buffer()))?)
}

/// Listens to the page for as long as the worker lives.
pub fn listen<T: DeserializeOwned>(mut heard: impl FnMut(T, Vec<Option<Blob>>) + 'static) {
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let Ok(pair) = event.data().dyn_into::<Array>() else { return };
        let bytes = Uint8Array::new(&pair.get(0)).to_vec();
        if let Ok(message) = postcard::from_bytes(&bytes) {
            let beside = pair.get(1).dyn_into::<Array>().unwrap_or_default();
            heard(message, beside.iter().map(|handle| handle.dyn_into().ok()).collect());
        }
    });
    scope().set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
}

/// Lets waiting messages in before the work goes on.
pub async fn breathe() {
    let promise = Promise::new(&mut |resolve: Function, _| {
        let _ = scope().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 0);
    });
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
}
