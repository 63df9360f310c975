//! Names for elements that point at each other (`for`, `aria-labelledby`).
use std::sync::atomic::{AtomicU32, Ordering};

static LAST: AtomicU32 = AtomicU32::new(0);

/// `prefix-1`, `prefix-2` …: never the same twice on a page.
pub(super) fn fresh(prefix: &str) -> String {
    format!("{prefix}-{}", LAST.fetch_add(1, Ordering::Relaxed) + 1)
}
