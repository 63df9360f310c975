//! How much of the month should be in by now, and the figures that follow.
use super::{
    profile::Profile,
    report::{Figures, Required},
    schedule::Days,
};
use crate::{
    domain::Amount,
    stats::{NoAnswer, Ratio},
};

/// The expected course of a month.
#[derive(Clone, Copy, Debug)]
pub(super) enum Course<'a> {
    /// The same every working day.
    Straight,
    /// As in past months.
    Own(&'a Profile),
}

impl Course<'_> {
    /// The share of the month that is expected after so many working days of `total`.
    ///
    /// # Errors
    /// [`NoAnswer::NoWorkingDays`] when `total` is 0.
    pub(super) fn expected(self, worked: u32, total: u32) -> Result<Ratio, NoAnswer> {
        let straight = Ratio::new(worked.into(), total.into()).ok_or(NoAnswer::NoWorkingDays)?;
        match self {
            Course::Straight => Ok(straight),
            Course::Own(profile) => profile.share_by(worked, total).ok_or(NoAnswer::TooLarge),
        }
    }
    /// The share that fact is divided by: above zero.
    fn passed(self, days: Days) -> Result<Ratio, NoAnswer> {
        let expected = self.expected(days.worked, days.total)?;
        match (days.worked, expected > Ratio::ZERO) {
            (0, _) => Err(NoAnswer::NoDaysWorked),
            (_, false) => Err(NoAnswer::NothingByNow),
            (_, true) => Ok(expected),
        }
    }
    /// Everything that follows from plan and fact.
    pub(super) fn figures(self, plan: Amount, fact: Amount, days: Days) -> Figures {
        let has_plan = if plan.is_positive() { Ok(()) } else { Err(NoAnswer::NoPlan) };
        let due = has_plan.and(self.due(plan, days));
        let pace = due.and_then(|due| {
            self.passed(days)?;
            Ratio::from(fact).checked_div(due).ok_or(NoAnswer::TooLarge)
        });
        let projection = self.passed(days).and_then(|passed| {
            let whole = Ratio::from(fact).checked_div(passed).ok_or(NoAnswer::TooLarge)?;
            whole.to_amount().ok_or(NoAnswer::TooLarge)
        });
        Figures {
            due: due.and_then(|due| due.to_amount().ok_or(NoAnswer::TooLarge)),
            pace,
            projection,
            required: has_plan.and(required(plan, fact, days)),
        }
    }
    /// The part of the plan that is due by now, in 1/10 000.
    pub(super) fn due(self, plan: Amount, days: Days) -> Result<Ratio, NoAnswer> {
        let expected = self.expected(days.worked, days.total)?;
        Ratio::from(plan).checked_mul(expected).ok_or(NoAnswer::TooLarge)
    }
}

/// What is still to be received. The plan is above zero.
pub(super) fn required(plan: Amount, fact: Amount, days: Days) -> Result<Required, NoAnswer> {
    let short = plan.checked_sub(fact).ok_or(NoAnswer::TooLarge)?;
    if !short.is_positive() {
        let over = fact.checked_sub(plan).ok_or(NoAnswer::TooLarge)?;
        return Ok(Required::Met { over });
    }
    let left = days.as_full_days(days.left);
    if !left.is_positive() {
        return Ok(Required::NoDaysLeft { short });
    }
    let scaled = i128::from(short.raw()) * i128::from(Amount::SCALE);
    let a_day = Amount::divide_half_even(scaled, left.raw().into()).ok_or(NoAnswer::TooLarge)?;
    Ok(Required::PerDay(a_day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Percent;

    /// Straight course; plan and fact in whole units, days as "D d". Pace in percent, projection and need in
    /// units, to two places.
    #[track_caller]
    fn check((total, worked): (u32, u32), plan: i64, fact: i64, expect: [&str; 3]) {
        let days = Days { total, worked, left: total - worked, share: Percent::whole(100) };
        let units = |units| Amount::whole(units).unwrap();
        let figures = Course::Straight.figures(units(plan), units(fact), days);
        let shown = |found: Result<f64, NoAnswer>| match found {
            Ok(value) => format!("{value:.2}"),
            Err(reason) => format!("{reason:?}"),
        };
        let required = match figures.required {
            Ok(Required::PerDay(amount)) => shown(Ok(amount.to_f64())),
            Ok(Required::Met { over }) => format!("met +{}", over.to_f64()),
            Ok(Required::NoDaysLeft { short }) => format!("short {}", short.to_f64()),
            Err(reason) => format!("{reason:?}"),
        };
        let found = [shown(figures.pace.map(Ratio::percent)), shown(figures.projection.map(Amount::to_f64))];
        assert_eq!([&*found[0], &*found[1], &*required], expect);
    }

    #[test]
    fn the_published_table_is_met() {
        check((22, 10), 100_000, 25_000, ["55.00", "55000.00", "6250.00"]);
        check((20, 14), 3_000_000, 2_000_000, ["95.24", "2857142.86", "166666.67"]);
        check((21, 10), 2_100_000, 900_000, ["90.00", "1890000.00", "109090.91"]);
        check((19, 6), 1_900_000, 600_000, ["100.00", "1900000.00", "100000.00"]);
    }

    #[test]
    fn no_day_worked_is_a_reason_but_what_is_needed_is_known() {
        check((22, 0), 110_000, 5_000, ["NoDaysWorked", "NoDaysWorked", "4772.73"]);
        check((0, 0), 110_000, 5_000, ["NoWorkingDays", "NoWorkingDays", "short 105000"]);
    }

    #[test]
    fn no_plan_has_no_pace_but_a_projection() {
        check((22, 11), 0, 50_000, ["NoPlan", "100000.00", "NoPlan"]);
        check((22, 11), -5, 50_000, ["NoPlan", "100000.00", "NoPlan"]);
    }

    #[test]
    fn a_plan_that_is_met_needs_nothing_more() {
        check((22, 11), 100_000, 100_000, ["200.00", "200000.00", "met +0"]);
        check((22, 22), 100_000, 130_000, ["130.00", "130000.00", "met +30000"]);
    }

    #[test]
    fn after_the_last_working_day_the_rest_is_missing() {
        check((22, 22), 100_000, 90_000, ["90.00", "90000.00", "short 10000"]);
    }

    #[test]
    fn returns_make_the_pace_negative() {
        check((20, 10), 100_000, -5_000, ["-10.00", "-10000.00", "10500.00"]);
    }

    #[test]
    fn one_unit_below_the_plan_is_not_a_hundred_percent() {
        let days = Days { total: 21, worked: 7, left: 14, share: Percent::whole(100) };
        let pace = |fact| Course::Straight.figures(Amount::new(30_000_000_000_000), fact, days).pace.unwrap();
        assert_eq!(pace(Amount::new(10_000_000_000_000)), Ratio::ONE);
        assert!(pace(Amount::new(9_999_999_999_999)) < Ratio::ONE);
    }

    #[test]
    fn half_time_needs_twice_as_much_on_each_full_day() {
        let days = Days { total: 20, worked: 10, left: 10, share: Percent::whole(50) };
        let figures = Course::Straight.figures(Amount::new(100_000_000), Amount::new(50_000_000), days);
        assert_eq!(figures.pace, Ok(Ratio::ONE));
        assert_eq!(figures.required, Ok(Required::PerDay(Amount::new(10_000_000))));
    }
}
