//! The page's end of the line to a worker: the engine, the desk.
//!
//! A message is a pair: bytes (postcard) and, beside them, an array of the handles of its sources, in their order.
//! `boot.js` knows where the programs are, in the hosted page and in the single file: `razbor.start(name)`.
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
pub use web_sys::Worker;
use web_sys::{ErrorEvent, MessageEvent};

use super::{Result, source};
use crate::{
    domain::SourceId,
    engine::{FromEngine, ToEngine},
};

/// A running worker. Dropping it ends the worker.
pub struct Link {
    worker: Worker,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _died: Closure<dyn FnMut(ErrorEvent)>,
}

/// A new worker of a program; it dies loudly when it cannot start.
pub async fn worker(program: &str) -> Result<Worker> {
    let razbor = Reflect::get(&js_sys::global(), &JsValue::from_str("razbor"))?;
    let start: Function = Reflect::get(&razbor, &JsValue::from_str("start"))?.unchecked_into();
    let started: Promise = start.call1(&razbor, &JsValue::from_str(program))?.unchecked_into();
    Ok(wasm_bindgen_futures::JsFuture::from(started).await?.unchecked_into())
}

/// What a worker says, unread.
pub use wasm_bindgen::JsValue as Said;

/// A message ready to go.
#[derive(Clone, Debug)]
pub struct Packed {
    pair: Array,
    goes_over: Array,
}

impl Packed {
    /// A message.
    pub fn new(message: &impl Serialize) -> Result<Packed> {
        Packed::with(message, &Array::new())
    }
    /// A message to the engine; the handles of its sources go beside, as far as the page has them.
    pub fn to_engine(message: &ToEngine) -> Result<Packed> {
        let beside: Array = match message {
            ToEngine::Read { source, .. } => Array::of1(&handle_of(*source)),
            ToEngine::Keep { sources, .. } => sources.iter().map(|kept| handle_of(kept.source)).collect(),
            _ => Array::new(),
        };
        Packed::with(message, &beside)
    }
    fn with(message: &impl Serialize, beside: &Array) -> Result<Packed> {
        let bytes = postcard::to_allocvec(message).map_err(|error| super::BrowserError(error.to_string()))?;
        let array = Uint8Array::from(bytes.as_slice());
        Ok(Packed { goes_over: Array::of1(&array.buffer()), pair: Array::of2(&array, beside) })
    }
}

impl Link {
    /// Listens to a worker; `heard` gets what it says, or why that cannot be read; `died` its last words.
    pub fn start(
        worker: Worker,
        heard: impl Fn(&Said) -> std::result::Result<(), String> + 'static,
        died: impl Fn(String) + 'static,
    ) -> Link {
        let died = std::rc::Rc::new(died);
        let dying = std::rc::Rc::clone(&died);
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let data = event.data();
            // A text is its last words.
            if let Err(words) = data.as_string().map_or_else(|| heard(&data), Err) {
                dying(words);
            }
        });
        let on_error = Closure::<dyn FnMut(ErrorEvent)>::new(move |event: ErrorEvent| {
            event.prevent_default();
            died(event.message());
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Link { worker, _heard: on_message, _died: on_error }
    }

    /// Sends a message.
    pub fn tell(&self, message: &Packed) -> Result<()> {
        Ok(self.worker.post_message_with_transfer(&message.pair, &message.goes_over)?)
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

fn handle_of(source: SourceId) -> JsValue {
    source::handle(source).map_or(JsValue::NULL, JsValue::from)
}

/// Reads what a worker says; anything but a pair is not ours.
pub fn read<T: DeserializeOwned>(data: &Said) -> std::result::Result<Option<T>, String> {
    let Some(pair) = data.dyn_ref::<Array>() else { return Ok(None) };
    let bytes = Uint8Array::new(&pair.get(0)).to_vec();
    postcard::from_bytes(&bytes).map(Some).map_err(|error| error.to_string())
}

/// Takes over the handles beside a message of the engine.
pub fn take_handles(message: &FromEngine, data: &Said) {
    let Some(pair) = data.dyn_ref::<Array>() else { return };
    if let (FromEngine::Restored { sources, .. }, Ok(handles)) = (message, pair.get(1).dyn_into::<Array>()) {
        for (id, handle) in sources.iter().zip(handles.iter()) {
            if let Ok(handle) = handle.dyn_into() {
                source::keep(*id, handle);
            }
        }
    }
}
