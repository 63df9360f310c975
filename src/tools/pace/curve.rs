//! The month day by day, for a chart: plan, fact and projection, each gathered from the first day.
use serde::{Deserialize, Serialize};

use super::{
    analysis::{choose, days_of},
    course::Course,
    profile::Profile,
    schedule::{Days, Schedule},
    settings::{Fact, Input, Seller, Settings},
};
use crate::{
    domain::{Amount, Day},
    stats::{NoAnswer, Ratio},
};

/// Whose curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Whose {
    /// Of the seller at this place of the input.
    Seller(u32),
    /// Of all together.
    Department,
}

/// One day of the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CurveDay {
    /// The day.
    pub day: Day,
    /// Whether it is worked: by the seller, or by the calendar for the department.
    pub is_working: bool,
    /// Plan due by the end of the day.
    pub plan: Amount,
    /// Money in by the end of the day: up to the last day that counts, and only on it for a single sum.
    pub fact: Option<Amount>,
    /// From the last day that counts: from the fact to the projection. `None` when there is no projection.
    pub projection: Option<Amount>,
}

/// Every day of the month. A seller who works on no day of it has the plan by the calendar.
///
/// # Errors
/// [`NoAnswer::NothingLeft`] when there is no such seller, [`NoAnswer::NoWorkingDays`] when the month has none,
/// [`NoAnswer::TooLarge`] when a sum is beyond an [`Amount`].
pub fn curve(input: &Input, settings: &Settings, whose: Whose) -> Result<Vec<CurveDay>, NoAnswer> {
    let profile = Profile::of(&input.history, settings.month, &settings.calendar);
    let month = Month { settings, course: choose(settings.shape, &profile).1 };
    let sellers = match whose {
        Whose::Department => input.sellers.as_slice(),
        Whose::Seller(at) => {
            let at = at as usize;
            input.sellers.get(at..=at).ok_or(NoAnswer::NothingLeft)?
        }
    };
    let own = match whose {
        Whose::Seller(_) => sellers.first().map(|seller| seller.schedule.clone()),
        Whose::Department => None,
    };
    let mut days = month.empty(&own.unwrap_or_default());
    for seller in sellers {
        month.add(&mut days, seller)?;
    }
    if sellers.iter().all(|seller| month.passed(seller).is_none()) {
        days.iter_mut().for_each(|day| day.projection = None);
    }
    Ok(days)
}

struct Month<'a> {
    settings: &'a Settings,
    course: Course<'a>,
}

impl Month<'_> {
    fn empty(&self, schedule: &Schedule) -> Vec<CurveDay> {
        let (first, last) = (self.settings.month.first_day(), self.settings.month.last_day());
        let through = self.settings.through();
        let empty = |number| {
            let day = Day::from_number(number);
            CurveDay {
                day,
                is_working: schedule.is_working(&self.settings.calendar, day),
                plan: Amount::ZERO,
                fact: (day <= through).then_some(Amount::ZERO),
                projection: (day >= through).then_some(Amount::ZERO),
            }
        };
        (first.number()..=last.number()).map(empty).collect()
    }

    /// Adds one seller's plan, fact and projection to each day.
    fn add(&self, days: &mut [CurveDay], seller: &Seller) -> Result<(), NoAnswer> {
        let schedule = self.schedule(seller);
        let Days { total, .. } = days_of(&schedule, self.settings);
        let through = self.settings.through();
        let mut facts = self.facts(&seller.fact)?;
        let to_date = facts.pop().unwrap_or_default();
        let passed = self.passed(seller);
        let mut worked = 0;
        for (at, day) in days.iter_mut().enumerate() {
            worked += u32::from(schedule.is_working(&self.settings.calendar, day.day));
            let expected = self.course.expected(worked, total)?;
            let plan = Ratio::from(seller.plan.max(Amount::ZERO)).checked_mul(expected);
            day.plan = plus(day.plan, plan.and_then(Ratio::to_amount))?;
            let fact = if day.day == through { Some(to_date) } else { facts.get(at).copied() };
            day.fact = day.fact.zip(fact).map(|(sum, fact)| plus(sum, Some(fact))).transpose()?;
            if let Some(sum) = day.projection {
                let growth = passed.map_or(Some(Ratio::ONE), |passed| expected.checked_div(passed));
                let projected = growth.and_then(|growth| Ratio::from(to_date).checked_mul(growth));
                day.projection = Some(plus(sum, projected.and_then(Ratio::to_amount))?);
            }
        }
        Ok(())
    }

    /// The seller's schedule, or the calendar's when the seller works on no day of the month.
    fn schedule(&self, seller: &Seller) -> Schedule {
        let works = days_of(&seller.schedule, self.settings).total > 0;
        if works { seller.schedule.clone() } else { Schedule::default() }
    }

    /// The share of the month that is over for a seller; `None` when there is nothing to project from.
    fn passed(&self, seller: &Seller) -> Option<Ratio> {
        let Days { total, worked, .. } = days_of(&seller.schedule, self.settings);
        self.course.expected(worked, total).ok().filter(|passed| worked > 0 && *passed > Ratio::ZERO)
    }

    /// Money in by the end of each day up to the last that counts, and once more the last; of a single sum
    /// only that.
    fn facts(&self, fact: &Fact) -> Result<Vec<Amount>, NoAnswer> {
        let payments = match fact {
            Fact::ToDate(amount) => return Ok(vec![*amount]),
            Fact::Dated(payments) => payments,
        };
        let first = self.settings.month.first_day();
        let length = usize::try_from(self.settings.through().since(first) + 1).unwrap_or(0);
        let mut by_day = vec![0_i128; length];
        for (day, amount) in payments {
            let at = usize::try_from(i64::from(day.number()) - i64::from(first.number()));
            if let Some(sum) = at.ok().and_then(|at| by_day.get_mut(at)) {
                *sum += i128::from(amount.raw());
            }
        }
        let (mut sum, mut facts) = (0_i128, Vec::with_capacity(length + 1));
        for money in by_day {
            sum += money;
            facts.push(i64::try_from(sum).map(Amount::new).map_err(|_| NoAnswer::TooLarge)?);
        }
        facts.push(facts.last().copied().unwrap_or_default());
        Ok(facts)
    }
}

fn plus(sum: Amount, more: Option<Amount>) -> Result<Amount, NoAnswer> {
    more.and_then(|more| sum.checked_add(more)).ok_or(NoAnswer::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Calendar, Period, Step},
        tools::pace::{Shape, schedule::Load},
    };

    fn day(of_month: i32) -> Day {
        Day::from_ymd(2026, 5, of_month).unwrap()
    }

    fn units(units: i64) -> Amount {
        Amount::whole(units).unwrap()
    }

    fn settings(today: i32) -> Settings {
        let month = Period::of(Step::Month, day(1));
        let calendar = Calendar::default();
        Settings { month, today: day(today), today_is_in: true, calendar, shape: Shape::Straight }
    }

    fn seller(plan: i64, fact: Fact) -> Seller {
        Seller { name: "Иванов".into(), plan: units(plan), fact, schedule: Schedule::default() }
    }

    fn dated(payments: &[(i32, i64)]) -> Fact {
        Fact::Dated(payments.iter().map(|(on, sum)| (day(*on), units(*sum))).collect())
    }

    /// Plan, fact and projection of a day of May 2026 in units, seen on the 12th (6 of 19 days worked).
    #[track_caller]
    fn check(sellers: Vec<Seller>, on: i32, expect: (i64, Option<i64>, Option<i64>)) {
        let whose = if sellers.len() == 1 { Whose::Seller(0) } else { Whose::Department };
        let days = curve(&Input { sellers, history: Vec::new() }, &settings(12), whose).unwrap();
        let found = days[on as usize - 1];
        assert_eq!(found.day, day(on));
        let expect = (units(expect.0), expect.1.map(units), expect.2.map(units));
        assert_eq!((found.plan, found.fact, found.projection), expect);
    }

    #[test]
    fn plan_and_projection_stand_still_on_days_off() {
        let ivanov = || vec![seller(1_900, dated(&[(4, 100), (9, 200)]))];
        check(ivanov(), 1, (0, Some(0), None));
        check(ivanov(), 8, (500, Some(100), None));
        check(ivanov(), 11, (500, Some(300), None));
        check(ivanov(), 12, (600, Some(300), Some(300)));
        check(ivanov(), 13, (700, None, Some(350)));
        check(ivanov(), 31, (1_900, None, Some(950)));
    }

    #[test]
    fn a_single_sum_is_one_point() {
        let ivanov = || vec![seller(1_900, Fact::ToDate(units(300)))];
        check(ivanov(), 8, (500, None, None));
        check(ivanov(), 12, (600, Some(300), Some(300)));
        check(ivanov(), 31, (1_900, None, Some(950)));
    }

    #[test]
    fn the_department_is_the_sum_of_its_sellers() {
        let two = || vec![seller(1_900, dated(&[(4, 600)])), seller(3_800, dated(&[(8, 300)]))];
        check(two(), 8, (1_500, Some(900), None));
        check(two(), 31, (5_700, None, Some(2_850)));
        let mixed = || vec![seller(1_900, dated(&[(4, 600)])), seller(3_800, Fact::ToDate(units(300)))];
        check(mixed(), 8, (1_500, None, None));
        check(mixed(), 12, (1_800, Some(900), Some(900)));
    }

    #[test]
    fn who_has_not_worked_yet_has_a_plan_but_no_projection() {
        let leave = (4..=12).map(day).collect();
        let schedule = Schedule { load: Load::Full, leave };
        let away = || vec![Seller { schedule: schedule.clone(), ..seller(1_300, dated(&[])) }];
        check(away(), 12, (0, Some(0), None));
        check(away(), 13, (100, None, None));
        let with_one_who_works = || [away(), vec![seller(1_900, dated(&[(4, 600)]))]].concat();
        check(with_one_who_works(), 31, (3_200, None, Some(1_900)));
    }

    #[test]
    fn no_such_seller_is_a_reason() {
        let found = curve(&Input::default(), &settings(12), Whose::Seller(0));
        assert_eq!(found, Err(NoAnswer::NothingLeft));
    }
}
