//! The parts that tools are made of. They know no tool and hold no words: texts come in, acts go out.
//!
//! State shows in attributes (`data-kind`, `data-tone`, `aria-*`), looks live in `style/parts.css`, one block per
//! part. Where elements point at each other, the caller gives the name.
mod button;
mod field;
mod figure;
mod fold;
mod frame;
mod sheet;

pub use button::{Button, badge, button, chip, icon, link, quiet};
pub use field::{Check, Field, check, date, field, search, segmented, select};
pub use figure::{Figure, Grip, figure, plain_table};
pub use fold::{Fold, fold};
pub use frame::{Card, card, notice, side_panel};
pub use sheet::{Area, CellField, area, cell_field, scroll_x};
