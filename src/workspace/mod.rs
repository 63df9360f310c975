//! All state of the page.
