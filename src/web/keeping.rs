//! The browser's storage, from the engine: the state and the handle of its source, in IndexedDB.
#![cfg(feature = "engine")]
use idb::{Database, DatabaseEvent, Factory, ObjectStoreParams, TransactionMode};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;

use super::{BrowserError, Result};

const DATABASE: &str = "razbor";
const STORE: &str = "kept";
const STATE: &str = "state";
const SOURCE: &str = "source";

impl From<idb::Error> for BrowserError {
    fn from(error: idb::Error) -> BrowserError {
        BrowserError(error.to_string())
    }
}

async fn open() -> Result<Database> {
    let mut request = Factory::new()?.open(DATABASE, Some(1))?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            let _ = database.create_object_store(STORE, ObjectStoreParams::new());
        }
    });
    Ok(request.await?)
}

/// Keeps the state; the source too when it is given.
pub async fn put(state: &[u8], source: Option<&Blob>) -> Result<()> {
    let database = open().await?;
    let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite)?;
    let store = transaction.object_store(STORE)?;
    store.put(&Uint8Array::from(state), Some(&JsValue::from_str(STATE)))?;
    if let Some(source) = source {
        store.put(source, Some(&JsValue::from_str(SOURCE)))?;
    }
    transaction.commit()?.await?;
    database.close();
    Ok(())
}

/// Forgets everything.
pub async fn clear() -> Result<()> {
    let database = open().await?;
    let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite)?;
    transaction.object_store(STORE)?.clear()?;
    transaction.commit()?.await?;
    database.close();
    Ok(())
}

/// What was kept.
pub async fn get() -> Result<(Option<Vec<u8>>, Option<Blob>)> {
    let database = open().await?;
    let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly)?;
    let store = transaction.object_store(STORE)?;
    let state = store.get(JsValue::from_str(STATE))?.await?;
    let source = store.get(JsValue::from_str(SOURCE))?.await?;
    transaction.await?;
    database.close();
    let state = state.map(|value| Uint8Array::new(&value).to_vec());
    Ok((state, source.and_then(|value| value.dyn_into().ok())))
}
