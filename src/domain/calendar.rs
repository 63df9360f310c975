//! Which days are working days.
use std::collections::BTreeSet;

use holidays_ru::{Federal, Resolved};
use serde::{Deserialize, Serialize};

use super::Day;

/// Whose days off count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Country {
    /// The federal production calendar of Russia: holidays and days moved by decree, 1993–2027.
    /// In years without a decree Monday to Friday are working days.
    #[default]
    Russia,
    /// Monday to Friday; the holidays are in the calendar's own list.
    WeekendsOnly,
}

/// A calendar of working days.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Calendar {
    /// Whose days off count.
    pub country: Country,
    /// Holidays beyond those of the country: days off, whatever the weekday.
    pub holidays: BTreeSet<Day>,
    /// Days that the user turned round: a working day off, or a day off worked.
    pub toggled: BTreeSet<Day>,
}

impl Calendar {
    /// Holidays and days off in a row are far fewer.
    const LONGEST_BREAK: i32 = 366;

    /// Whether people work on this day.
    pub fn is_working(&self, day: Day) -> bool {
        let usual = match self.country {
            _ if self.holidays.contains(&day) => false,
            Country::Russia => is_working_in_russia(day).unwrap_or(!day.is_weekend()),
            Country::WeekendsOnly => !day.is_weekend(),
        };
        usual != self.toggled.contains(&day)
    }
    /// Whether the day is a holiday for those too who work at weekends: one of the own list, or of article
    /// 112 of the Labour Code of Russia. Days off moved by decree are not.
    pub fn is_holiday(&self, day: Day) -> bool {
        let (_, month, date) = day.ymd();
        let russian = matches!((month, date), (1, 1..=8) | (2, 23) | (3, 8) | (5, 1 | 9) | (6, 12) | (11, 4));
        self.holidays.contains(&day) || (self.country == Country::Russia && russian)
    }
    /// The first working day after this one; `None` when there is none within a year.
    pub fn next_working(&self, day: Day) -> Option<Day> {
        (1..=Calendar::LONGEST_BREAK).map(|days| day.plus(days)).find(|&day| self.is_working(day))
    }
    /// The last working day before this one; `None` when there is none within a year.
    pub fn previous_working(&self, day: Day) -> Option<Day> {
        (1..=Calendar::LONGEST_BREAK).map(|days| day.plus(-days)).find(|&day| self.is_working(day))
    }
    /// Working days from `first` to `last`, both included; 0 when `last` is earlier.
    pub fn count_working(&self, first: Day, last: Day) -> u32 {
        let days = (first.number()..=last.number()).map(Day::from_number);
        days.filter(|&day| self.is_working(day)).count() as u32
    }
}

/// `None` in years that the decrees do not cover: a prediction is not a fact.
fn is_working_in_russia(day: Day) -> Option<bool> {
    let (year, month, day) = day.ymd();
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    match holidays_ru::is_day_off_ymd::<Federal>(year, month, day)? {
        Resolved::Fact(is_off) => Some(!is_off),
        Resolved::Predict(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Working days by month, the official norm for a five-day week.
    #[track_caller]
    fn check_year(country: Country, year: i32, months: [u32; 12]) {
        let calendar = Calendar { country, ..Calendar::default() };
        let counted = std::array::from_fn(|month| {
            let first = Day::from_ymd(year, month as i32 + 1, 1).unwrap();
            calendar.count_working(first, first.plus_months(1).plus(-1))
        });
        assert_eq!(months, counted, "{year}");
    }

    #[test]
    fn working_days_of_russia_are_those_of_the_decrees() {
        check_year(Country::Russia, 2025, [17, 20, 21, 22, 18, 19, 23, 21, 22, 23, 19, 22]);
        check_year(Country::Russia, 2026, [15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22]);
        check_year(Country::Russia, 2027, [15, 19, 22, 22, 19, 21, 22, 22, 22, 21, 20, 22]);
    }

    #[test]
    fn without_a_decree_monday_to_friday_are_working_days() {
        check_year(Country::WeekendsOnly, 2028, [21, 21, 23, 20, 23, 22, 21, 23, 21, 22, 22, 21]);
        check_year(Country::Russia, 2028, [21, 21, 23, 20, 23, 22, 21, 23, 21, 22, 22, 21]);
        check_year(Country::WeekendsOnly, 2029, [23, 20, 22, 21, 23, 21, 22, 23, 20, 23, 22, 21]);
        check_year(Country::Russia, 1990, [23, 20, 22, 21, 23, 21, 22, 23, 20, 23, 22, 21]);
    }

    #[test]
    fn a_holiday_of_the_own_list_is_a_day_off_on_any_weekday() {
        let days = [(2026, 12, 25), (2026, 12, 26)].map(|(y, m, d)| Day::from_ymd(y, m, d).unwrap());
        let country = Country::WeekendsOnly;
        let calendar = Calendar { country, holidays: days.into(), ..Calendar::default() };
        assert_eq!(days.map(|day| calendar.is_working(day)), [false, false]);
        let friday_worked = Calendar { toggled: [days[0]].into(), ..calendar };
        assert_eq!(days.map(|day| friday_worked.is_working(day)), [true, false]);
    }

    #[test]
    fn tomorrow_is_the_next_working_day() {
        let day = |month, day| Day::from_ymd(2026, month, day).unwrap();
        let russia = Calendar::default();
        // 8 May 2026 is a Friday, Monday the 11th is off for the 9th; 1–11 January are off.
        assert_eq!(russia.next_working(day(5, 8)), Some(day(5, 12)));
        assert_eq!(russia.previous_working(day(5, 12)), Some(day(5, 8)));
        assert_eq!(russia.previous_working(day(1, 12)), Day::from_ymd(2025, 12, 30));
        let monday_to_friday = Calendar { country: Country::WeekendsOnly, ..Calendar::default() };
        assert_eq!(monday_to_friday.next_working(day(5, 8)), Some(day(5, 11)));
        let never = Calendar { holidays: (0..400).map(|n| day(1, 1).plus(n)).collect(), ..russia };
        assert_eq!(never.next_working(day(1, 1)), None);
    }

    #[test]
    fn a_holiday_is_not_a_day_off_that_was_moved() {
        let day = |month, day| Day::from_ymd(2026, month, day).unwrap();
        let russia = Calendar::default();
        assert!(russia.is_holiday(day(5, 9)) && !russia.is_holiday(day(5, 11)));
        let other = Calendar { country: Country::WeekendsOnly, ..Calendar::default() };
        assert!(!other.is_holiday(day(5, 9)));
    }

    #[test]
    fn a_toggled_day_turns_round() {
        let (saturday, monday) = (Day::from_ymd(2026, 11, 21).unwrap(), Day::from_ymd(2026, 11, 23).unwrap());
        let calendar = Calendar { toggled: [saturday, monday].into(), ..Calendar::default() };
        assert!(calendar.is_working(saturday));
        assert!(!calendar.is_working(monday));
    }
}
