//! A table of any length: only the rows in sight are in the page.
mod body;
mod cell;
mod cursor;
mod head;
mod span;
mod view;

pub use view::*;
