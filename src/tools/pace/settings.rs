//! What the pace is computed from.
use serde::{Deserialize, Serialize};

use super::schedule::Schedule;
use crate::domain::{Amount, Calendar, Day, Period};

/// How money is expected to come in over the month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Shape {
    /// The same every working day.
    #[default]
    Straight,
    /// As in past months; straight while there are too few of them.
    Profile,
}

/// Settings of the pace.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Settings {
    /// The month of the plan. A quarter works the same way.
    pub month: Period,
    /// Today; before the month nothing is worked, after it everything.
    pub today: Day,
    /// Whether today's fact is in: then today counts as worked.
    pub today_is_in: bool,
    /// Working days of the department.
    pub calendar: Calendar,
    /// How money is expected to come in.
    pub shape: Shape,
}

impl Settings {
    /// The last day that counts: money dated later is set aside. The day before the month when none counts.
    pub fn through(&self) -> Day {
        let last_in = if self.today_is_in { self.today } else { self.today.plus(-1) };
        last_in.clamp(self.month.first_day().plus(-1), self.month.last_day())
    }
}

/// Money received so far.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Fact {
    /// One sum up to the last day that counts.
    ToDate(Amount),
    /// Payments by day; several on one day are added.
    Dated(Vec<(Day, Amount)>),
}

/// One seller.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Seller {
    /// Name.
    pub name: String,
    /// Plan of the month; zero or less is no plan.
    pub plan: Amount,
    /// Money received.
    pub fact: Fact,
    /// Which days the seller works.
    pub schedule: Schedule,
}

/// Everything that was typed, pasted or taken from sales.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Input {
    /// Sellers, one line each.
    pub sellers: Vec<Seller>,
    /// Money of the whole department by day in past months, for the profile; may be empty.
    pub history: Vec<(Day, Amount)>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Step;

    /// The last day that counts, in May 2026.
    #[track_caller]
    fn check(today: (i32, i32), today_is_in: bool, expect: (i32, i32)) {
        let day = |(month, day)| Day::from_ymd(2026, month, day).unwrap();
        let settings = Settings {
            month: Period::of(Step::Month, day((5, 1))),
            today: day(today),
            today_is_in,
            calendar: Calendar::default(),
            shape: Shape::Straight,
        };
        assert_eq!(settings.through(), day(expect));
    }

    #[test]
    fn today_counts_once_its_fact_is_in() {
        check((5, 12), true, (5, 12));
        check((5, 12), false, (5, 11));
        check((5, 1), false, (4, 30));
    }

    #[test]
    fn a_month_ahead_has_not_begun_and_a_past_one_is_over() {
        check((4, 2), true, (4, 30));
        check((6, 20), false, (5, 31));
    }
}
