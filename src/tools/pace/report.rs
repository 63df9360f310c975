//! What the pace says.
use serde::{Deserialize, Serialize};

use super::{profile::Profile, schedule::Days, settings::Shape};
use crate::{
    domain::{Amount, Day},
    stats::{NoAnswer, Ratio},
};

/// What is still to be received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Required {
    /// So much on each full working day that is left, rounded half even to 1/10 000.
    PerDay(Amount),
    /// The plan is met.
    Met {
        /// By so much more than the plan.
        over: Amount,
    },
    /// The plan is not met and no working day is left.
    NoDaysLeft {
        /// So much is missing.
        short: Amount,
    },
}

/// What follows from plan, fact and days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Figures {
    /// The part of the plan that is due by now, rounded half even to 1/10 000.
    pub due: Result<Amount, NoAnswer>,
    /// Fact to what is due, exact: 1 is on plan.
    pub pace: Result<Ratio, NoAnswer>,
    /// What the month will bring at this pace, rounded half even to 1/10 000. Needs no plan.
    pub projection: Result<Amount, NoAnswer>,
    /// What is still to be received.
    pub required: Result<Required, NoAnswer>,
}

/// Payments that do not count, by their number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Aside {
    /// In the month, after the last day that counts.
    pub later: u32,
    /// Outside the month.
    pub outside: u32,
}

/// One seller.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Line {
    /// Name.
    pub name: String,
    /// Place in the input.
    pub at: u32,
    /// Plan of the month.
    pub plan: Amount,
    /// Money received up to the last day that counts.
    pub fact: Amount,
    /// Payments that do not count.
    pub aside: Aside,
    /// The seller's own working days.
    pub days: Days,
    /// What follows.
    pub figures: Figures,
}

/// All sellers together: sums, never a mean of percents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Department {
    /// Sum of the plans.
    pub plan: Amount,
    /// Sum of the facts.
    pub fact: Amount,
    /// Working days by the calendar.
    pub days: Days,
    /// Pace is the sum of facts to the sum of what is due, exact; the projection is the sum of the sellers'
    /// projections, so that the column adds up; what is needed a day is spread over the calendar's days.
    pub figures: Figures,
    /// Sellers that have no projection yet (on leave so far): only their fact is in the department's.
    pub unprojected: u32,
}

/// The pace of everyone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The last day that counts.
    pub through: Day,
    /// The next working day after today; `None` when there is none within a year.
    pub tomorrow: Option<Day>,
    /// Sellers: who lags most first, equal ones by name, those without a pace last.
    pub lines: Vec<Line>,
    /// The department.
    pub department: Department,
    /// The shape in use: straight when the profile was asked for and cannot be given.
    pub shape: Shape,
    /// The month's own profile, or why there is none.
    pub profile: Result<Profile, NoAnswer>,
}
