//! What parts of the page do by rule: which row a key leads to, which rows are in sight, how far a job has come.
mod cursor;
mod percent;
mod roving;
mod span;

pub use cursor::{Press, Wish, wish};
pub use percent::percent;
pub use roving::step;
pub use span::{Sight, Span};
