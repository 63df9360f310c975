//! Which days a seller works: part time, own days of the week, leave.
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::{Amount, Calendar, Day, Percent};

/// How much of the working days a seller works.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Load {
    /// All of them.
    #[default]
    Full,
    /// A part of each, so that half time makes 11 days of 22.
    Share(Percent),
    /// Own days of the week, Monday first. A weekend day among them is worked unless it is a holiday or was
    /// turned round by hand; the others follow the calendar.
    Weekdays([bool; 7]),
}

/// When a seller works.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Schedule {
    /// How much.
    pub load: Load,
    /// Days of leave: not worked, and not counted in the month.
    pub leave: BTreeSet<Day>,
}

/// Working days of a month, of the department or of a seller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Days {
    /// D: in the month.
    pub total: u32,
    /// d: up to the last day that counts.
    pub worked: u32,
    /// After it.
    pub left: u32,
    /// The part of each that is worked; 100 % unless part time.
    pub share: Percent,
}

impl Schedule {
    /// Whether the seller works on this day.
    pub fn is_working(&self, calendar: &Calendar, day: Day) -> bool {
        let usual = || calendar.is_working(day);
        let at_weekend = || day.is_weekend() && !calendar.is_holiday(day) && !calendar.toggled.contains(&day);
        !self.leave.contains(&day)
            && match self.load {
                Load::Full => usual(),
                Load::Share(share) => share.raw() > 0 && usual(),
                Load::Weekdays(week) => {
                    let is_own = usize::try_from(day.weekday()).is_ok_and(|at| week.get(at) == Some(&true));
                    is_own && (usual() || at_weekend())
                }
            }
    }
    /// Working days from `first` to `last`; 0 when `last` is earlier.
    pub(super) fn count(&self, calendar: &Calendar, first: Day, last: Day) -> u32 {
        let days = (first.number()..=last.number()).map(Day::from_number);
        days.filter(|&day| self.is_working(calendar, day)).count() as u32
    }
    /// The part of each working day.
    pub(super) fn share(&self) -> Percent {
        match self.load {
            Load::Share(share) => share,
            Load::Full | Load::Weekdays(_) => Percent::whole(100),
        }
    }
}

impl Days {
    /// So many of these days as full days, in 1/10 000 of a day: 11 for 22 at half time.
    pub fn as_full_days(&self, days: u32) -> Amount {
        // 100 % is 10 000 hundredths of a percent, the scale of an amount.
        Amount::new(i64::from(days) * i64::from(self.share.raw()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Country;

    fn day(text: &str) -> Day {
        let part = |range: std::ops::Range<usize>| text[range].parse().unwrap();
        Day::from_ymd(part(0..4), part(5..7), part(8..10)).unwrap()
    }

    /// Working days of a month.
    #[track_caller]
    fn check(schedule: Schedule, month: &str, expect: u32) {
        let first = day(&format!("{month}-01"));
        let last = first.plus_months(1).plus(-1);
        assert_eq!(schedule.count(&Calendar::default(), first, last), expect);
    }

    fn week(days: &str) -> Load {
        Load::Weekdays(std::array::from_fn(|at| days.as_bytes()[at] == b'x'))
    }

    #[test]
    fn leave_takes_working_days_out_of_the_month() {
        // May 2026 has 19 working days; 4–8 May are five of them, 9–11 May are off anyway.
        let leave = (4..=11).map(|n| day(&format!("2026-05-{n:02}"))).collect();
        check(Schedule { leave, ..Schedule::default() }, "2026-05", 14);
    }

    #[test]
    fn own_days_of_the_week_follow_the_holidays() {
        // November 2026: Wednesday the 4th is a holiday; Saturdays 7 14 21 28.
        check(Schedule { load: week("x.x.x.."), ..Schedule::default() }, "2026-11", 12);
        check(Schedule { load: week(".....x."), ..Schedule::default() }, "2026-11", 4);
        // Saturday 9 May 2026 is a holiday: four of five Saturdays are left.
        check(Schedule { load: week(".....x."), ..Schedule::default() }, "2026-05", 4);
    }

    #[test]
    fn a_saturday_turned_round_by_hand_is_as_the_hand_says() {
        let saturday = day("2026-11-21");
        let schedule = Schedule { load: week(".....x."), ..Schedule::default() };
        let calendar =
            Calendar { country: Country::WeekendsOnly, toggled: [saturday].into(), ..Calendar::default() };
        assert!(schedule.is_working(&calendar, saturday));
        let holiday = Calendar { holidays: [saturday].into(), toggled: [].into(), ..calendar };
        assert!(!schedule.is_working(&holiday, saturday));
    }

    #[test]
    fn half_time_makes_eleven_days_of_twenty_two() {
        let load = Load::Share(Percent::whole(50));
        check(Schedule { load, ..Schedule::default() }, "2026-12", 22);
        let days = Days { total: 22, worked: 10, left: 12, share: Percent::whole(50) };
        assert_eq!(Some(days.as_full_days(days.total)), Amount::whole(11));
        check(Schedule { load: Load::Share(Percent::whole(0)), ..Schedule::default() }, "2026-12", 0);
    }
}
