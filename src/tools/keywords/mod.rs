//! Search phrases: what do buyers ask, and in what words?
//!
//! Phrases come from a table (Wordstat, Keyword Planner, a list) and from the page. They are cleaned, compared and
//! grouped ([`Core`]); what is done by hand is laid over it ([`Groups`]).
mod act;
mod clean;
mod core;
mod dictionary;
pub mod draw;
mod grouping;
mod groups;
mod intent;
mod lists;
mod look;
mod params;
mod paste;

pub use act::{Act, MOST_TYPED, act};
pub use core::{Account, Core, ReadPhrase, Went};
pub use groups::{Group, GroupHead, Groups, heads};
pub use intent::{Intent, Intents};
pub use lists::List;
pub use look::{Look, Open, Rows, SortKey, Told};
pub use params::{Edit, Params};
pub use paste::{Expected, Refused};
