//! The page's end of the line to the engine.
//!
//! A message is a pair: bytes (postcard) and, beside them, an array of the handles of its sources, in their order.
//! `boot.js` knows where the engine is, in the hosted page and in the single file: `razbor.engine()`.
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
pub use web_sys::Worker;
use web_sys::{ErrorEvent, MessageEvent};

use super::{Result, source};
use crate::{
    domain::SourceId,
    engine::{FromEngine, ToEngine},
};

/// A running engine. Dropping it ends the worker.
pub struct EngineLink {
    worker: Worker,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _died: Closure<dyn FnMut(ErrorEvent)>,
}

/// A new worker of the engine; it dies loudly when it cannot start.
pub async fn worker() -> Result<Worker> {
    let razbor = Reflect::get(&js_sys::global(), &JsValue::from_str("razbor"))?;
    let engine: Function = Reflect::get(&razbor, &JsValue::from_str("engine"))?.unchecked_into();
    let started: Promise = engine.call0(&razbor)?.unchecked_into();
    Ok(wasm_bindgen_futures::JsFuture::from(started).await?.unchecked_into())
}

impl EngineLink {
    /// Listens to an engine; `heard` gets what it says, `died` its last words.
    pub fn start(
        worker: Worker,
        heard: impl Fn(FromEngine) + 'static,
        died: impl Fn(String) + 'static,
    ) -> EngineLink {
        let died = std::rc::Rc::new(died);
        let dying = std::rc::Rc::clone(&died);
        let on_message =
            Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                match read_message(&event.data()) {
                    Ok(Some(message)) => heard(message),
                    Ok(None) => {}
                    Err(words) => dying(words),
                }
            });
        let on_error = Closure::<dyn FnMut(ErrorEvent)>::new(move |event: ErrorEvent| {
            event.prevent_default();
            died(event.message());
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        EngineLink { worker, _heard: on_message, _died: on_error }
    }

    /// Tells the engine something; the handles of its sources go beside, as far as the page has them.
    pub fn tell(&self, message: &ToEngine) -> Result<()> {
        let beside: Array = match message {
            ToEngine::Read { source, .. } => Array::of1(&handle_of(*source)),
            ToEngine::Keep { sources, .. } => sources.iter().map(|kept| handle_of(kept.source)).collect(),
            _ => Array::new(),
        };
        let bytes = postcard::to_allocvec(message).map_err(|error| super::BrowserError(error.to_string()))?;
        let array = Uint8Array::from(bytes.as_slice());
        let buffer = Array::of1(&array.buffer());
        Ok(self.worker.post_message_with_transfer(&Array::of2(&array, &beside), &buffer)?)
    }
}

impl Drop for EngineLink {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

fn handle_of(source: SourceId) -> JsValue {
    source::handle(source).map_or(JsValue::NULL, JsValue::from)
}

/// A message of the engine; a text is its last words, anything else is not ours.
fn read_message(data: &JsValue) -> std::result::Result<Option<FromEngine>, String> {
    if let Some(words) = data.as_string() {
        return Err(words);
    }
    let Some(pair) = data.dyn_ref::<Array>() else { return Ok(None) };
    let bytes = Uint8Array::new(&pair.get(0)).to_vec();
    let message: FromEngine = postcard::from_bytes(&bytes).map_err(|error| error.to_string())?;
    if let (FromEngine::Restored { sources, .. }, Ok(handles)) = (&message, pair.get(1).dyn_into::<Array>()) {
        for (id, handle) in sources.iter().zip(handles.iter()) {
            if let Ok(handle) = handle.dyn_into() {
                source::keep(*id, handle);
            }
        }
    }
    Ok(Some(message))
}
