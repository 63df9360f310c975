//! Revisions: an answer to an old question is dropped.
use serde::{Deserialize, Serialize};

/// The number of a question. A later question has a larger number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Rev(u32);

impl Rev {
    /// The next one.
    #[must_use]
    pub fn next(self) -> Rev {
        Rev(self.0.wrapping_add(1))
    }
}

/// The number of a pasted text or an opened file within a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SourceId(pub u32);
