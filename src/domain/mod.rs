//! Nouns: what the whole program talks about. Plain values, no behaviour of the page.
mod amount;
mod calendar;
mod class;
mod day;
mod percent;
mod rev;
mod shared;
mod sorting;

pub use amount::Amount;
pub use calendar::{Calendar, Country};
pub use class::{AbcClass, Segment, Treatment, XyzClass};
pub use day::{Day, Period, Step};
pub use percent::Percent;
pub use rev::{Rev, SourceId};
pub use shared::Shared;
pub use sorting::{sort_by, sort_by_key};
