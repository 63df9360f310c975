//! The month's own profile: how much of a month past months had received by the k-th working day.
//!
//! B2B money comes at month end, so that a straight line calls a healthy month late. By working day k of
//! D a past month of Dₘ days stands at its working day k·Dₘ / D; between two days the line is straight.
//! The share is Σ received by then / Σ received in the month over the past months: larger months weigh
//! more, and the result is exact.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    domain::{Amount, Calendar, Day, Period},
    stats::{NoAnswer, Ratio},
};

/// Full past months that a profile needs.
pub const MONTHS_NEEDED: u32 = 3;
/// Older months than these are another time.
const MONTHS_USED: usize = 12;

/// One full past month.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PastMonth {
    /// Which.
    pub month: Period,
    /// Money received by the end of working day 0, 1 … Dₘ, in 1/10 000. Day 0 is nothing; money on days off
    /// counts with the next working day, after the last with the last.
    cumulative: Vec<i128>,
}

/// The profile of the department.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Profile {
    /// The months it is made of, earliest first.
    pub months: Vec<PastMonth>,
}

impl Profile {
    /// From money by day. A month is full when the history begins by its first working day and ends on its last
    /// or later; months that brought nothing are left out, and those before the last twelve.
    ///
    /// # Errors
    /// [`NoAnswer::FewMonths`] with fewer than three.
    pub(super) fn of(
        history: &[(Day, Amount)],
        month: Period,
        calendar: &Calendar,
    ) -> Result<Profile, NoAnswer> {
        let days = || history.iter().map(|(day, _)| *day);
        let span = days().min().zip(days().max());
        let mut by_month: BTreeMap<Period, Vec<(Day, Amount)>> = BTreeMap::new();
        for (day, amount) in history {
            by_month.entry(Period::of(month.step(), *day)).or_default().push((*day, *amount));
        }
        let past = by_month.into_iter().filter(|(past, _)| *past < month);
        let mut months: Vec<PastMonth> =
            past.filter_map(|(past, money)| PastMonth::of(past, &money, (span?, calendar))).collect();
        months.drain(..months.len().saturating_sub(MONTHS_USED));
        let have = months.len() as u32;
        match have >= MONTHS_NEEDED {
            true => Ok(Profile { months }),
            false => Err(NoAnswer::FewMonths { have, need: MONTHS_NEEDED }),
        }
    }

    /// The share of a month that was in after `worked` working days of `total`; can be above 1 or below 0
    /// where returns come late or early. `None` when `total` is 0 or sums are too large.
    pub fn share_by(&self, worked: u32, total: u32) -> Option<Ratio> {
        if worked == 0 || worked >= total {
            return (total > 0).then_some(if worked == 0 { Ratio::ZERO } else { Ratio::ONE });
        }
        let (mut by_then, mut whole) = (0_i128, 0_i128);
        for past in &self.months {
            by_then = by_then.checked_add(past.by(worked, total)?)?;
            whole = whole.checked_add(*past.cumulative.last()?)?;
        }
        Ratio::new(by_then, whole.checked_mul(total.into())?)
    }
}

impl PastMonth {
    fn of(
        month: Period,
        money: &[(Day, Amount)],
        (span, calendar): ((Day, Day), &Calendar),
    ) -> Option<PastMonth> {
        let days = month.first_day().number()..=month.last_day().number();
        let working: Vec<Day> = days.map(Day::from_number).filter(|&day| calendar.is_working(day)).collect();
        let is_full = span.0 <= *working.first()? && *working.last()? <= span.1;
        let mut cumulative = vec![0_i128; working.len() + 1];
        for (day, amount) in money {
            let at = working.partition_point(|known| known < day) + 1;
            cumulative[at.min(working.len())] += i128::from(amount.raw());
        }
        for at in 1..cumulative.len() {
            cumulative[at] += cumulative[at - 1];
        }
        (is_full && *cumulative.last()? > 0).then_some(PastMonth { month, cumulative })
    }

    /// Money in after `worked` of `total` working days, times `total`.
    fn by(&self, worked: u32, total: u32) -> Option<i128> {
        let own = self.cumulative.len().checked_sub(1)?;
        let place = u64::from(worked) * own as u64;
        let (at, part) = ((place / u64::from(total)) as usize, place % u64::from(total));
        let (before, after) = (*self.cumulative.get(at)?, self.cumulative.get(at + 1));
        let step = after.map_or(0, |after| after - before);
        before.checked_mul(total.into())?.checked_add(step.checked_mul(part.into())?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Step;

    fn day(month: i32, day: i32) -> Day {
        Day::from_ymd(2026, month, day).unwrap()
    }

    /// Payments "day.month sum", whole units.
    fn money(text: &str) -> Vec<(Day, Amount)> {
        let payment = |text: &str| {
            let (date, sum) = text.trim().split_once(' ').unwrap();
            let (of_month, month) = date.split_once('.').unwrap();
            let sum = Amount::whole(sum.parse().unwrap()).unwrap();
            (day(month.parse().unwrap(), of_month.parse().unwrap()), sum)
        };
        text.split(',').map(payment).collect()
    }

    fn profile(text: &str, month: i32) -> Result<Profile, NoAnswer> {
        Profile::of(&money(text), Period::of(Step::Month, day(month, 1)), &Calendar::default())
    }

    /// The share after `worked` of `total` days, from the months before July 2026.
    #[track_caller]
    fn check(text: &str, (worked, total): (u32, u32), expect: (i128, i128)) {
        let found = profile(text, 7).unwrap().share_by(worked, total);
        assert_eq!(found, Ratio::new(expect.0, expect.1));
    }

    /// April, May and June 2026 (22, 19, 21 working days): a tenth on the first working day, the rest on the last.
    const AT_THE_END: &str = "1.4 100, 30.4 900, 4.5 100, 29.5 900, 1.6 100, 30.6 900";

    #[test]
    fn money_of_the_month_end_is_not_expected_before() {
        check(AT_THE_END, (0, 23), (0, 1));
        check(AT_THE_END, (11, 23), (1, 10));
        check(AT_THE_END, (23, 23), (1, 1));
    }

    #[test]
    fn working_days_are_mapped_by_their_share_of_the_month() {
        // Day 22 of 23 is day 21.04 of 22, 18.17 of 19, 20.09 of 21: 1/23, 4/23 and 2/23 into the last day.
        check(AT_THE_END, (22, 23), (300 * 23 + 900 * (1 + 4 + 2), 3_000 * 23));
    }

    #[test]
    fn money_of_a_working_day_is_in_at_its_end() {
        // Day 1 of 23 is 22/23, 19/23 and 21/23 of the first day, which brings 100.
        check(AT_THE_END, (1, 23), (100 * (22 + 19 + 21), 3_000 * 23));
    }

    #[test]
    fn larger_months_weigh_more() {
        check("1.4 8000, 4.5 0, 29.5 1000, 1.6 0, 30.6 1000", (11, 23), (8, 10));
    }

    #[test]
    fn money_on_a_day_off_counts_with_the_next_working_day() {
        // 1–3 May are off; the first working day is the 4th. 31 May is a Sunday after the last one.
        check("1.4 500, 30.4 500, 1.5 500, 31.5 500, 1.6 500, 30.6 500", (11, 23), (1, 2));
    }

    #[test]
    fn months_that_are_not_full_do_not_count() {
        let reason = |have| Err(NoAnswer::FewMonths { have, need: 3 });
        assert_eq!(profile("1.4 1, 4.5 1, 30.6 1", 7).map(|found| found.months.len()), Ok(3));
        // 2 April comes too late for a full April, 29 June too early for a full June.
        assert_eq!(profile("2.4 1, 4.5 1, 30.6 1", 7), reason(2));
        assert_eq!(profile("1.4 1, 4.5 1, 29.6 1", 7), reason(2));
        // The month asked about and later ones are not past; May brings nothing.
        assert_eq!(profile("1.4 1, 4.5 1, 30.6 1", 6), reason(2));
        assert_eq!(profile("1.4 1, 4.5 0, 30.6 1", 7), reason(2));
        assert_eq!(Profile::of(&[], Period::of(Step::Month, day(7, 1)), &Calendar::default()), reason(0));
    }
}
