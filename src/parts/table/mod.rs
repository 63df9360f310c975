//! A table of any length: only the rows in sight are in the page.
mod body;
mod cell;
mod head;
mod view;

pub use view::*;
