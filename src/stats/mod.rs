//! Numbers: one formula family a file, its source cited. A number that cannot be given is a [`NoAnswer`].
mod no_answer;
pub use no_answer::{Needed, NoAnswer};
