//! A team as the user types it, and whom the scheme in hand is compared with.
use serde::{Deserialize, Serialize};

use super::{Named, Preset, Scheme};
use crate::domain::{Amount, Percent, Period};

/// A seller's month, typed or pasted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Row {
    /// Name; empty until it is typed.
    pub name: String,
    /// The month.
    pub month: Period,
    /// Plan; that of the scheme when `None`.
    pub plan: Option<Amount>,
    /// Fact; a month without one is not paid.
    pub fact: Option<Amount>,
    /// Score for soft salary.
    pub score: Percent,
    /// Prizes already paid before payday.
    pub prizes: Amount,
    /// Taken back for deals that fell through.
    pub clawback: Amount,
}

/// Where the team comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum From {
    /// The rows that were typed.
    Typed,
    /// The tables that are loaded.
    Tables,
}

/// What counts as fact in the tables.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Fact {
    /// Sales, returns taken off.
    #[default]
    Shipped,
    /// Payments received.
    Received,
}

/// A scheme to compare with.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Other {
    /// The scheme in hand with the tiers of a preset.
    Preset(Preset),
    /// One that is kept, by its name.
    Own(String),
    /// The scheme as it stands here.
    Fixed(Box<Scheme>),
}

impl Row {
    /// A row without numbers: plan of the scheme, soft salary in full.
    pub fn new(name: String, month: Period) -> Row {
        let score = Percent::whole(100);
        Row { name, month, plan: None, fact: None, score, prizes: Amount::ZERO, clawback: Amount::ZERO }
    }
}

impl Other {
    /// The scheme that is meant; `None` when no scheme of that name is kept.
    pub fn scheme(&self, scheme: &Scheme, own: &[Named]) -> Option<Scheme> {
        match self {
            Other::Preset(preset) => Some(scheme.with(*preset)),
            Other::Own(name) => own.iter().find(|one| one.name == *name).map(|one| one.scheme.clone()),
            Other::Fixed(scheme) => Some((**scheme).clone()),
        }
    }
}
