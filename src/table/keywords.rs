//! The table of search phrases.
use super::Phrase;

/// Search phrases in the order of the source.
#[derive(Clone, Debug, Default)]
pub struct Keywords {
    /// Line of the source, counted from 1.
    pub lines: Vec<u32>,
    /// The phrases.
    pub phrases: Vec<Phrase>,
}
