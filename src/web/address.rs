//! The address after `#`: which step of the method is in sight.
use super::{Result, window};

/// The hash of the address, such as `#/pay`.
pub fn hash() -> String {
    window().and_then(|window| Ok(window.location().hash()?)).unwrap_or_default()
}

/// Puts a hash into the address; the browser's back button then returns.
pub fn set_hash(hash: &str) -> Result<()> {
    let location = window()?.location();
    if location.hash()? != hash {
        location.set_hash(hash)?;
    }
    Ok(())
}
