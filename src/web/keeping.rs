//! The browser's storage, from the engine: the state and the handles of its sources, in IndexedDB.
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

/// The key of a source by its number; the first one has had its name since there was only one.
fn key(number: u32) -> JsValue {
    JsValue::from_str(&if number == 0 { SOURCE.to_owned() } else { format!("{SOURCE}-{number}") })
}

/// Keeps the state; puts sources under their numbers, and forgets those without one.
pub async fn put(state: &[u8], sources: &[(u32, Option<Blob>)]) -> Result<()> {
    let database = open().await?;
    let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite)?;
    let store = transaction.object_store(STORE)?;
    store.put(&Uint8Array::from(state), Some(&JsValue::from_str(STATE)))?;
    for (number, source) in sources {
        match source {
            Some(source) => drop(store.put(source, Some(&key(*number)))?),
            None => drop(store.delete(key(*number))?),
        }
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

/// What was kept: the state, and the sources by number, from 0 to before `end`.
pub async fn get(end: u32) -> Result<(Option<Vec<u8>>, Vec<Option<Blob>>)> {
    let database = open().await?;
    let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly)?;
    let store = transaction.object_store(STORE)?;
    let state = store.get(JsValue::from_str(STATE))?.await?;
    let mut sources = Vec::new();
    for number in 0..end {
        let source = store.get(key(number))?.await?;
        sources.push(source.and_then(|value| value.dyn_into().ok()));
    }
    transaction.await?;
    database.close();
    Ok((state.map(|value| Uint8Array::new(&value).to_vec()), sources))
}
