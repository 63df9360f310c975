//! Nouns: what the whole program talks about. Plain values, no behaviour of the page.
mod amount;
mod class;
mod day;
mod percent;
mod shared;

pub use amount::Amount;
pub use class::{AbcClass, Segment, Treatment, XyzClass};
pub use day::{Day, Period, Step};
pub use percent::Percent;
pub use shared::Shared;
