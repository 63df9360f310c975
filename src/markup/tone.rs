//! What a colour means. A shape or a letter always says the same beside it.
use serde::{Deserialize, Serialize};

use crate::domain::Treatment;

/// The meaning of a coloured part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tone {
    /// Nothing to say.
    #[default]
    Plain,
    /// As it should be; the target audience.
    Good,
    /// Needs a look; raise the average check.
    Warn,
    /// Wrong.
    Bad,
    /// To be worked on; loyalty.
    Calm,
    /// News.
    Info,
}

impl Tone {
    /// The value of `data-tone`.
    pub const fn name(self) -> &'static str {
        match self {
            Tone::Plain => "plain",
            Tone::Good => "good",
            Tone::Warn => "warn",
            Tone::Bad => "bad",
            Tone::Calm => "calm",
            Tone::Info => "info",
        }
    }
}

impl From<Treatment> for Tone {
    fn from(treatment: Treatment) -> Tone {
        match treatment {
            Treatment::Target => Tone::Good,
            Treatment::Loyalty => Tone::Calm,
            Treatment::RaiseCheck => Tone::Warn,
            Treatment::StopSpending => Tone::Plain,
        }
    }
}
