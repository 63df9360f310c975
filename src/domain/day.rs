//! Days and the periods they fall into.
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

/// A calendar day, counted from 1970-01-01. Small and ordered, for columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Day(i32);

/// How long a period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Step {
    /// Monday to Sunday.
    Week,
    /// Calendar month.
    Month,
    /// Calendar quarter.
    Quarter,
}

/// A week, month or quarter of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Period {
    step: Step,
    index: i32,
}

impl Day {
    /// From days since 1970-01-01.
    pub const fn from_number(number: i32) -> Day {
        Day(number)
    }
    /// Days since 1970-01-01.
    pub const fn number(self) -> i32 {
        self.0
    }
    /// `2025-12-31`, as a date field gives it; `None` when it is empty or no such day.
    pub fn of_field(text: &str) -> Option<Day> {
        let mut parts = text.split('-').map(|part| part.parse::<i32>().ok());
        Day::from_ymd(parts.next()??, parts.next()??, parts.next()??)
    }
    /// From a civil date; `None` when there is no such date (30 February) or the year is outside 1–9999.
    pub fn from_ymd(year: i32, month: i32, day: i32) -> Option<Day> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        let date = Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()?;
        Some(Day::of_date(date))
    }
    /// Days from civil: the era arithmetic of H. Hinnant, "chrono-compatible low-level date algorithms".
    fn of_date(date: Date) -> Day {
        let (year, month, day) = (i32::from(date.year()), i32::from(date.month()), i32::from(date.day()));
        let shifted = year - i32::from(month <= 2);
        let era = shifted.div_euclid(400);
        let of_era = shifted.rem_euclid(400);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        Day(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    }
    /// Year, month 1–12, day 1–31: the inverse of [`Day::from_ymd`].
    pub fn ymd(self) -> (i32, i32, i32) {
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let part = (5 * of_year + 2) / 153;
        let month = if part < 10 { part + 3 } else { part - 9 };
        (year + era * 400 + i32::from(month <= 2), month, of_year - (153 * part + 2) / 5 + 1)
    }
    /// This many days later (earlier when negative).
    pub const fn plus(self, days: i32) -> Day {
        Day(self.0.saturating_add(days))
    }
    /// Days from `earlier` to this day.
    pub const fn since(self, earlier: Day) -> i32 {
        self.0 - earlier.0
    }
    /// Monday is 0.
    pub fn weekday(self) -> i32 {
        (self.0 + 3).rem_euclid(7)
    }
    /// The same day of the month, so many months away; the month's last day when it is shorter.
    pub fn plus_months(self, months: i32) -> Day {
        let (year, month, day) = self.ymd();
        let index = year * 12 + month - 1 + months;
        let (year, month) = (index.div_euclid(12), index.rem_euclid(12) + 1);
        (28..=31).rev().find_map(|last| Day::from_ymd(year, month, day.min(last))).unwrap_or(self)
    }
    /// As jiff's date, for formatting and calendars.
    pub fn to_date(self) -> Date {
        let (year, month, day) = self.ymd();
        let part = |value: i32| i8::try_from(value).unwrap_or(1);
        Date::new(i16::try_from(year).unwrap_or(1), part(month), part(day)).unwrap_or(Date::ZERO)
    }
    /// Saturday or Sunday.
    pub fn is_weekend(self) -> bool {
        matches!(self.to_date().weekday(), Weekday::Saturday | Weekday::Sunday)
    }
}

impl Period {
    /// The period that holds a day.
    pub fn of(step: Step, day: Day) -> Period {
        let (year, month, _) = day.ymd();
        let index = match step {
            Step::Week => (day.number() + 3).div_euclid(7),
            Step::Month => year * 12 + month - 1,
            Step::Quarter => year * 4 + (month - 1) / 3,
        };
        Period { step, index }
    }
    /// Its length.
    pub const fn step(self) -> Step {
        self.step
    }
    /// Its number in the calendar; consecutive periods differ by one.
    pub const fn index(self) -> i32 {
        self.index
    }
    /// So many periods later.
    pub const fn plus(self, periods: i32) -> Period {
        Period { step: self.step, index: self.index + periods }
    }
    /// Its first day.
    pub fn first_day(self) -> Day {
        let of_month = |index: i32| Day::from_ymd(index.div_euclid(12), index.rem_euclid(12) + 1, 1);
        match self.step {
            Step::Week => Day(self.index * 7 - 3),
            Step::Month => of_month(self.index).unwrap_or(Day(0)),
            Step::Quarter => of_month(self.index * 3).unwrap_or(Day(0)),
        }
    }
    /// Its last day.
    pub fn last_day(self) -> Day {
        self.plus(1).first_day().plus(-1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn day(text: &str) -> Day {
        let date: Date = text.parse().unwrap();
        Day::from_ymd(date.year().into(), date.month().into(), date.day().into()).unwrap()
    }

    #[test]
    fn a_date_field_gives_a_day_or_nothing() {
        assert_eq!(Day::of_field("2025-12-31"), Day::from_ymd(2025, 12, 31));
        assert_eq!(["", "2025-02-30", "вчера", "2025-12"].map(Day::of_field), [None; 4]);
    }
    #[test]
    fn days_go_there_and_back_and_agree_with_jiff() {
        for number in (-700_000..2_900_000).step_by(97) {
            let day = Day::from_number(number);
            let (year, month, dom) = day.ymd();
            assert_eq!(Day::from_ymd(year, month, dom), Some(day));
            assert_eq!(i32::from(day.to_date().weekday().to_monday_zero_offset()), day.weekday());
        }
        assert_eq!(day("1970-01-01").number(), 0);
        assert_eq!(day("2000-03-01").number(), 11_017);
        assert_eq!(Day::from_ymd(2026, 2, 30), None);
    }

    #[test]
    fn a_period_holds_its_days_and_no_others() {
        for (step, first, last) in [
            (Step::Month, "2026-02-01", "2026-02-28"),
            (Step::Quarter, "2025-10-01", "2025-12-31"),
            (Step::Week, "2026-11-23", "2026-11-29"),
        ] {
            let period = Period::of(step, day(first));
            assert_eq!((period.first_day(), period.last_day()), (day(first), day(last)));
            assert_eq!(Period::of(step, day(last)), period);
            assert_eq!(Period::of(step, day(last).plus(1)), period.plus(1));
        }
    }

    #[test]
    fn months_later_end_at_the_end_of_a_shorter_month() {
        assert_eq!(day("2026-05-31").plus_months(-3), day("2026-02-28"));
        assert_eq!(day("2025-12-01").plus_months(-3), day("2025-09-01"));
    }
}
