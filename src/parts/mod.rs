//! The drawing kit. Parts know no tool and hold no words: labels are props, events are callbacks.
//!
//! What the browser must load is mostly the library compiled anew for every type it meets, so few types meet it:
//!
//! - what changes is a [`Live`] or a [`LiveCell`], never a `Signal`, `Memo` or `RwSignal` of its own type;
//! - a block that changes draws an [`AnyView`](leptos::prelude::AnyView): lists and optional views by
//!   [`Draw::draw`], views that come and go by [`when`] (not `Show` or `For`), other blocks by [`redrawn`];
//! - a part is not generic: it takes texts and places, and [`Choice`] maps them to values;
//! - floats are printed by [`crate::chart::Number`], never parsed or printed by the standard library.
//!
//! State shows in attributes (`data-kind`, `data-tone`, `aria-*`), looks live in `style/parts.css`,
//! one block per part.
mod button;
mod chip;
mod choice;
mod dialog;
mod draw;
mod drawn;
mod drop_zone;
mod file_button;
mod glyph;
mod key_sheet;
mod live;
mod live_region;
mod menu;
mod name;
mod notice;
mod palette;
mod progress;
mod select;
mod table;
mod toast;

pub use crate::markup::Tone;
pub use button::*;
pub use chip::*;
pub use choice::Choice;
pub use dialog::*;
pub use draw::*;
pub use drawn::*;
pub use drop_zone::*;
pub use file_button::*;
pub use glyph::*;
pub use key_sheet::*;
pub use live::*;
pub use live_region::*;
pub use menu::*;
pub use notice::*;
pub use palette::*;
pub use progress::*;
pub use select::*;
pub use table::*;
pub use toast::*;
