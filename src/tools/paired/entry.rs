//! What sellers report, and the settings.
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::{Amount, Calendar, Day, Percent};

/// What one seller reported on one day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Entry {
    /// The day of the report.
    pub day: Day,
    /// Name.
    pub seller: String,
    /// Received on this day; `None` when it was not said.
    pub received: Option<Amount>,
    /// Promised for the next working day; `None` when nothing was said. Below zero is zero.
    pub promise: Option<Amount>,
}

/// Settings of the paired report.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Settings {
    /// Today: later days are not missed yet, and a report for today may still come.
    pub today: Day,
    /// Which days are worked.
    pub calendar: Calendar,
    /// How far below a promise still hits it; 0 % by default.
    pub tolerance: Percent,
    /// First and last target day that is measured; everything when `None`.
    pub period: Option<(Day, Day)>,
    /// Days on leave, by seller: nothing is expected, and "the next working day" passes over them.
    pub away: BTreeSet<(String, Day)>,
}

impl Settings {
    /// With a calendar, without tolerance, over everything.
    pub fn new(today: Day, calendar: Calendar) -> Settings {
        Settings { today, calendar, tolerance: Percent::whole(0), period: None, away: BTreeSet::new() }
    }
    /// Whether a target day is measured.
    pub(super) fn measures(&self, day: Day) -> bool {
        self.period.is_none_or(|(first, last)| first <= day && day <= last)
    }
    /// Whether received is at least promised × (1 − tolerance); compared in integers.
    pub(super) fn is_hit(&self, promised: Amount, received: Amount) -> bool {
        let kept = 10_000_u32.saturating_sub(self.tolerance.raw());
        i128::from(received.raw()) * 10_000 >= i128::from(promised.raw()) * i128::from(kept)
            || promised == Amount::ZERO
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tolerance: Percent, promised: i64, received: i64, expect: bool) {
        let today = Day::from_number(0);
        let settings = Settings { tolerance, ..Settings::new(today, Calendar::default()) };
        assert_eq!(settings.is_hit(Amount::new(promised), Amount::new(received)), expect);
    }

    #[test]
    fn a_promise_is_hit_when_at_least_as_much_came() {
        check(Percent::whole(0), 100, 100, true);
        check(Percent::whole(0), 100, 99, false);
    }

    #[test]
    fn the_tolerance_lowers_the_mark_exactly() {
        check(Percent::whole(10), 1_000, 900, true);
        check(Percent::whole(10), 1_000, 899, false);
        check(Percent::new(1), 10_000, 9_999, true);
        check(Percent::whole(300), 1_000, 0, true);
    }

    #[test]
    fn a_promise_of_zero_is_a_hit_even_on_a_return() {
        check(Percent::whole(0), 0, 0, true);
        check(Percent::whole(0), 0, -5, true);
    }
}
