//! What outlives the tab: versioned, each version with a golden file, each upgraded explicitly.
//!
//! Layout: one byte of version, then the version's struct in postcard. A version holds the settings types as
//! they are now; its golden file in `tests/golden` fails when their layout changes, and then the next version begins
//! and the one before keeps its own copies.
mod v1;
mod v2;

pub use v1::{SavedOrigin, SavedSource, SavedV1, SavedView};
pub use v2::{SavedKind, SavedTable, SavedV2};

use serde::{Serialize, de::DeserializeOwned};

/// The version that is written.
pub type Saved = SavedV2;

fn to_bytes(version: u8, saved: &impl Serialize) -> Vec<u8> {
    let mut bytes = vec![version];
    bytes.extend(postcard::to_allocvec(saved).unwrap_or_default());
    bytes
}

/// Bytes left over are not ours: nothing is guessed from their beginning.
fn from_bytes<T: DeserializeOwned>(version: u8, bytes: &[u8]) -> Option<T> {
    let (first, body) = bytes.split_first()?;
    match postcard::take_from_bytes(body).ok()? {
        (saved, []) if *first == version => Some(saved),
        _ => None,
    }
}
