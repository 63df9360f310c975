//! The instruments. Each is a folder, a stranger to the others; a line in [`Act`] for each that has a page.
use serde::{Deserialize, Serialize};

pub mod abc_xyz;
pub mod pace;
pub mod paired;
pub mod pay;
pub mod rfm;

/// What an element of a tool's page asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Act {
    /// The clients page.
    Clients(abc_xyz::Act),
}

impl From<abc_xyz::Act> for Act {
    fn from(act: abc_xyz::Act) -> Act {
        Act::Clients(act)
    }
}
