//! What outlives the tab: versioned, each version with a golden file, each upgraded explicitly.
//!
//! Layout: one byte of version, then the version's struct in postcard. Version 1 holds the settings types as
//! they are now; the golden file in `tests/golden` fails when their layout changes, and then version 2 begins and
//! version 1 keeps its own copies.
mod v1;

pub use v1::{Saved, SavedOrigin, SavedSource, SavedView};
