//! What other tools know of a seller's month, as plain data: the engine hands it over.
use serde::{Deserialize, Serialize};

use super::summary::{Prize, Reported};
use crate::domain::Amount;

/// Where the pace leads in money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outlook {
    /// Pay for the month at this pace.
    pub pay: Amount,
    /// To the next tier: sales that are missing, and what reaching it adds to the pay. `None` on the last one.
    pub next: Option<(Amount, Amount)>,
    /// The tier in words.
    pub tier: String,
}

/// Name of a seller, plan, projection → where it leads. `None` when there is no scheme for that seller.
pub type LookAhead<'a> = &'a dyn Fn(&str, Amount, Amount) -> Option<Outlook>;

/// What other tools know. Nothing by default.
#[derive(Clone, Default)]
pub struct Others<'a> {
    /// Where a pace leads in money; without it there is no such column.
    pub outlook: Option<LookAhead<'a>>,
    /// Promises and receipts, when the paired report is kept.
    pub reported: Option<Reported>,
    /// Interim prizes won.
    pub prizes: Vec<Prize>,
}
