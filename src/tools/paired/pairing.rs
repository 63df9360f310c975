//! Promises and money of one seller, put on the day that they are for.
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::entry::{Entry, Settings};
use crate::{
    domain::{Amount, Day},
    stats::NoAnswer,
};

/// One target day of a seller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Slot {
    /// The target: a working day of the seller.
    pub day: Day,
    /// Promised for it.
    pub promised: Option<Amount>,
    /// The day on which that was promised.
    pub promised_on: Option<Day>,
    /// Received on it and on the days off before it.
    pub received: Option<Amount>,
}

/// The days of one seller.
pub(super) struct Slots {
    /// By target day: every working day from the first report to today, and days ahead with a promise.
    pub(super) slots: Vec<Slot>,
    /// Days with two or more different reports; they are added.
    pub(super) repeated: Vec<Day>,
    /// The first day with a report.
    pub(super) first: Day,
}

/// Received and promised, as one report says.
type Said = (Option<Amount>, Option<Amount>);

/// Working days of one seller.
#[derive(Clone, Copy)]
struct Own<'a> {
    settings: &'a Settings,
    away: &'a BTreeSet<Day>,
}

impl Slots {
    /// From the reports of one seller, in any order. `None` without reports.
    pub(super) fn of(
        seller: &str,
        entries: &[&Entry],
        settings: &Settings,
    ) -> Result<Option<Slots>, NoAnswer> {
        let away = settings.away.iter().filter(|(name, _)| name == seller).map(|(_, day)| *day).collect();
        let own = Own { settings, away: &away };
        let mut days: BTreeMap<Day, BTreeSet<Said>> = BTreeMap::new();
        for entry in entries {
            days.entry(entry.day).or_default().insert((entry.received, entry.promise));
        }
        let Some(first) = days.keys().next().copied() else { return Ok(None) };
        let repeated = days.iter().filter(|(_, reports)| reports.len() > 1).map(|(day, _)| *day).collect();
        let mut slots = own.empty(first);
        for (day, reports) in days {
            if let Some(received) = sum(reports.iter().filter_map(|report| report.0))? {
                let slot = slot(&mut slots, own.on_or_after(day));
                slot.received = sum(slot.received.into_iter().chain([received]))?;
            }
            let promises = reports.iter().filter_map(|report| report.1.map(|it| it.max(Amount::ZERO)));
            if let Some(promise) = sum(promises)? {
                // Days come in order, so that the later promise stays.
                let slot = slot(&mut slots, own.on_or_after(day.plus(1)));
                (slot.promised, slot.promised_on) = (Some(promise), Some(day));
            }
        }
        Ok(Some(Slots { slots: slots.into_values().collect(), repeated, first }))
    }
}

impl Own<'_> {
    fn is_working(&self, day: Day) -> bool {
        self.settings.calendar.is_working(day) && !self.away.contains(&day)
    }
    /// The first working day from this one on; the day itself when there is none within two years.
    fn on_or_after(&self, day: Day) -> Day {
        (0..732).map(|days| day.plus(days)).find(|&day| self.is_working(day)).unwrap_or(day)
    }
    /// A slot for every working day from the first report to today.
    fn empty(&self, first: Day) -> BTreeMap<Day, Slot> {
        let days = (first.number()..=self.settings.today.number()).map(Day::from_number);
        let mut slots = BTreeMap::new();
        for day in days.filter(|&day| self.is_working(day)) {
            slot(&mut slots, day);
        }
        slots
    }
}

fn slot(slots: &mut BTreeMap<Day, Slot>, day: Day) -> &mut Slot {
    slots.entry(day).or_insert(Slot { day, promised: None, promised_on: None, received: None })
}

/// The sum, `None` of nothing.
fn sum(amounts: impl Iterator<Item = Amount>) -> Result<Option<Amount>, NoAnswer> {
    let raw = amounts.map(|amount| i128::from(amount.raw())).reduce(|one, other| one + other);
    raw.map(|raw| i64::try_from(raw).map(Amount::new).map_err(|_| NoAnswer::TooLarge)).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Calendar;

    /// A day of November 2026: the 4th (Wednesday) is a holiday, the 7th, 14th, 21st and 28th are Saturdays.
    fn day(of_month: i32) -> Day {
        Day::from_ymd(2026, 11, of_month).unwrap()
    }

    fn amount(text: &str) -> Option<Amount> {
        text.parse().ok().and_then(Amount::whole)
    }

    /// Reports "day received promise", `-` for nothing; slots as "day promised received" up to `today`.
    #[track_caller]
    fn check(reports: &str, (today, away): (i32, &[i32]), expect: &str) {
        let mut settings = Settings::new(day(today), Calendar::default());
        settings.away = away.iter().map(|on| ("А".to_owned(), day(*on))).collect();
        let entry = |text: &str| {
            let parts: Vec<&str> = text.split_whitespace().collect();
            let (received, promise) = (amount(parts[1]), amount(parts[2]));
            Entry { day: day(parts[0].parse().unwrap()), seller: "А".into(), received, promise }
        };
        let entries: Vec<Entry> = reports.split(',').map(entry).collect();
        let slots = Slots::of("А", &entries.iter().collect::<Vec<_>>(), &settings).unwrap().unwrap();
        let shown = |amount: Option<Amount>| amount.map_or("-".into(), |it| it.to_f64().to_string());
        let line =
            |slot: &Slot| format!("{} {} {}", slot.day.ymd().2, shown(slot.promised), shown(slot.received));
        assert_eq!(slots.slots.iter().map(line).collect::<Vec<_>>().join(", "), expect);
    }

    #[test]
    fn a_promise_is_for_the_next_working_day() {
        check("24 5 10, 25 9 -", (25, &[]), "24 - 5, 25 10 9");
        check("3 5 10, 5 9 -", (5, &[]), "3 - 5, 5 10 9");
        check("20 5 10", (20, &[]), "20 - 5, 23 10 -");
    }

    #[test]
    fn money_of_a_day_off_counts_on_the_next_working_day() {
        check("20 5 10, 21 3 -, 23 7 -", (23, &[]), "20 - 5, 23 10 10");
    }

    #[test]
    fn of_two_promises_for_one_day_the_later_counts() {
        check("20 - 10, 21 - 12", (21, &[]), "20 - -, 23 12 -");
        check("21 - 12, 20 - 10", (21, &[]), "20 - -, 23 12 -");
    }

    #[test]
    fn days_on_leave_are_passed_over() {
        check("24 5 10, 27 9 -", (27, &[25, 26]), "24 - 5, 27 10 9");
    }

    #[test]
    fn equal_reports_count_once_and_different_ones_are_added() {
        check("24 5 10, 24 5 10", (24, &[]), "24 - 5, 25 10 -");
        check("24 5 10, 24 7 1", (24, &[]), "24 - 12, 25 11 -");
    }

    #[test]
    fn a_promise_below_zero_is_zero() {
        check("24 5 -10", (24, &[]), "24 - 5, 25 0 -");
    }

    #[test]
    fn days_without_a_report_have_a_place_up_to_today() {
        check("24 5 10", (27, &[]), "24 - 5, 25 10 -, 26 - -, 27 - -");
    }
}
