//! What a page shows, as data: a tree of elements that the engine composes and the page paints.
//!
//! A tool that drew itself in the page cost the page some forty kilobytes; twenty tools would never fit. So tools
//! compose a [`Node`] next to the data, in the engine, and the page has one painter for all of them
//! (`web::paint`). What the user does comes back as the act that the element carries and what was [`Given`] with it.
//!
//! Elements and attributes are closed lists ([`Tag`], [`Attr`]): no script, no style, no address can be named, and
//! a text is always set as text. [`kit`] has the parts that tools are made of.
mod element;
mod given;
mod glyph;
pub mod kit;
pub mod manners;
mod names;
mod part;
mod table;
mod tone;
mod view_box;
#[cfg(test)]
mod well_formed;

pub use element::{Element, Node, el};
pub use given::{Given, On, TableGiven};
pub use glyph::Glyph;
pub use names::{Attr, Tag};
pub use part::{ButtonKind, MenuItem, MenuView, Part};
pub use table::{CellView, ColumnHead, ColumnWidth, RowView, RowsWindow, Sorted, TableView};
pub use tone::Tone;
pub use view_box::ViewBox;
#[cfg(test)]
pub(crate) use well_formed::well_formed;
