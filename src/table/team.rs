//! What the tables say about sellers, month by month and day by day; made by the engine, read by pay and pace.
use serde::{Deserialize, Serialize};

use crate::domain::{Amount, Day, Period};

/// Sellers with their plans, sales, payments and open deals.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Team {
    /// Plan and facts, by month and seller; each pair once.
    pub months: Vec<SellerMonth>,
    /// Facts by day and seller; each pair once.
    pub days: Vec<SellerDay>,
    /// Deals that are neither won nor lost.
    pub deals: Vec<OpenDeal>,
    /// Which tables there are.
    pub has: TeamHas,
}

/// Which tables there are, and whether they name sellers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamHas {
    /// Sales are loaded.
    pub sales: bool,
    /// Sales have dates.
    pub dates: bool,
    /// Sales name sellers.
    pub sellers: bool,
    /// A plan is loaded.
    pub plan: bool,
    /// Payments are loaded.
    pub payments: bool,
    /// Deals are loaded.
    pub deals: bool,
}

/// A month of a seller.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SellerMonth {
    /// The seller.
    pub seller: String,
    /// The month.
    pub month: Option<Period>,
    /// The plan.
    pub plan: Option<Amount>,
    /// Sales of the month, returns taken off.
    pub shipped: Option<Amount>,
    /// Payments received in the month.
    pub received: Option<Amount>,
}

/// A day of a seller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SellerDay {
    /// The seller.
    pub seller: String,
    /// The day.
    pub day: Day,
    /// Sales of the day, returns taken off.
    pub shipped: Option<Amount>,
    /// Payments received on the day.
    pub received: Option<Amount>,
    /// Payments that were promised for the day.
    pub promised: Option<Amount>,
}

/// A deal that is neither won nor lost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenDeal {
    /// Its number.
    pub id: String,
    /// The seller; empty when unknown.
    pub seller: String,
    /// The client; empty when unknown.
    pub client: String,
    /// The stage as it is called.
    pub stage: String,
    /// Its money.
    pub amount: Amount,
    /// When it is expected to close.
    pub expected: Option<Day>,
}
