//! A table of any length: only the rows in sight are in the page.
mod body;
mod cell;
mod column;
mod cursor;
mod head;
mod span;
mod view;
mod window;

pub use cell::CellView;
pub use column::{ColumnHead, ColumnWidth, Sorted};
pub use view::*;
pub use window::{RowView, RowsWindow};
