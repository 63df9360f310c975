//! Language, theme and whether to keep the data: small, read before the first paint, in localStorage.
use super::{Result, window};

/// A preference, when it was kept.
pub fn get(key: &str) -> Option<String> {
    window().ok()?.local_storage().ok()??.get_item(&full(key)).ok()?
}

/// Keeps a preference.
pub fn set(key: &str, value: &str) -> Result<()> {
    if let Some(storage) = window()?.local_storage()? {
        storage.set_item(&full(key), value)?;
    }
    Ok(())
}

fn full(key: &str) -> String {
    format!("razbor.{key}")
}

/// The languages that the browser prefers, such as `ru-RU`.
pub fn language() -> String {
    window().ok().and_then(|window| window.navigator().language()).unwrap_or_default()
}
