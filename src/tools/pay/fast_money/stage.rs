//! The rules of interim plans, and a month to play them on.
use serde::{Deserialize, Serialize};

use crate::{
    domain::{Amount, Day, Percent, Period},
    stats::NoAnswer,
    tools::pay::Ratio,
};

/// The last day on which a stage can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Due {
    /// Of every month; the month's last day when it is shorter. 1–31.
    DayOfMonth(u8),
    /// Of one month only.
    Date(Day),
}

/// What must be received by then, from the first of the month on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Goal {
    /// A part of the seller's own month plan.
    OfPlan(Percent),
    /// The same sum for all.
    Sum(Amount),
}

/// An interim plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Stage {
    /// By when.
    pub due: Due,
    /// How much.
    pub goal: Goal,
    /// What it pays.
    pub prize: Amount,
}

/// Who is paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Prizes {
    /// The first to reach the stage.
    #[default]
    First,
    /// Everyone who reaches it, the whole prize each.
    Everyone,
}

/// All interim plans of a month.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Rules {
    /// In any order.
    pub stages: Vec<Stage>,
    /// Who is paid.
    pub prizes: Prizes,
}

/// A seller in the race.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entrant {
    /// Name.
    pub name: String,
    /// Month plan.
    pub plan: Amount,
}

/// Money received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// Place of the seller among the entrants.
    pub seller: usize,
    /// When.
    pub day: Day,
    /// How much; a return is below zero.
    pub amount: Amount,
}

/// One month: who takes part and what was received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthBook {
    /// The month.
    pub period: Period,
    /// Sellers.
    pub entrants: Vec<Entrant>,
    /// Payments in any order. Those of other months or of nobody are set aside and counted.
    pub payments: Vec<Payment>,
}

impl Default for Rules {
    /// A third of the plan by the 10th and two thirds by the 20th, 3 000 each.
    fn default() -> Rules {
        let stage = |day, hundredths| Stage {
            due: Due::DayOfMonth(day),
            goal: Goal::OfPlan(Percent::new(hundredths)),
            prize: Amount::new(3_000 * Amount::SCALE),
        };
        Rules { stages: vec![stage(10, 3_333), stage(20, 6_667)], prizes: Prizes::First }
    }
}

impl Due {
    /// The day in a month; `None` when it is a date of another.
    pub fn within(self, period: Period) -> Option<Day> {
        let (first, last) = (period.first_day(), period.last_day());
        match self {
            Due::DayOfMonth(day) => Some(first.plus(i32::from(day.max(1)) - 1).min(last)),
            Due::Date(day) => Some(day).filter(|day| (first..=last).contains(day)),
        }
    }
}

impl Goal {
    /// The sum for a seller, rounded up to the kopeck so that reaching it is reaching the share.
    ///
    /// # Errors
    /// [`NoAnswer::PlanNotPositive`] when it is a share of no plan, [`NoAnswer::GoalNotPositive`] when there is nothing
    /// to reach, [`NoAnswer::TooLarge`].
    pub fn of(self, plan: Amount) -> Result<Amount, NoAnswer> {
        let goal = match self {
            Goal::Sum(sum) => sum,
            Goal::OfPlan(_) if !plan.is_positive() => return Err(NoAnswer::PlanNotPositive),
            Goal::OfPlan(share) => {
                let exact = Ratio::from(plan).checked_mul(share.into()).ok_or(NoAnswer::TooLarge)?;
                let kopecks = (exact.floor() + i128::from(exact.under() > 1) + 99).div_euclid(100);
                let raw = kopecks.checked_mul(100).and_then(|raw| i64::try_from(raw).ok());
                Amount::new(raw.ok_or(NoAnswer::TooLarge)?)
            }
        };
        if goal.is_positive() { Ok(goal) } else { Err(NoAnswer::GoalNotPositive) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::Step, tools::pay::testing::rub};

    #[track_caller]
    fn check_due(due: Due, expect: Option<(i32, i32, i32)>) {
        let february = Period::of(Step::Month, Day::from_ymd(2026, 2, 14).unwrap());
        assert_eq!(due.within(february).map(Day::ymd), expect);
    }

    #[test]
    fn a_day_beyond_a_short_month_is_its_last() {
        check_due(Due::DayOfMonth(10), Some((2026, 2, 10)));
        check_due(Due::DayOfMonth(31), Some((2026, 2, 28)));
        check_due(Due::DayOfMonth(0), Some((2026, 2, 1)));
    }

    #[test]
    fn a_date_counts_in_its_own_month_only() {
        check_due(Due::Date(Day::from_ymd(2026, 2, 20).unwrap()), Some((2026, 2, 20)));
        check_due(Due::Date(Day::from_ymd(2026, 3, 1).unwrap()), None);
    }

    #[track_caller]
    fn check_goal(goal: Goal, plan: &str, expect: Result<&str, NoAnswer>) {
        assert_eq!(goal.of(rub(plan)), expect.map(rub));
    }

    #[test]
    fn a_goal_is_a_share_of_the_own_plan_or_one_sum_for_all() {
        check_goal(Goal::OfPlan(Percent::whole(30)), "3000000", Ok("900000"));
        check_goal(Goal::OfPlan(Percent::new(3_333)), "0.01", Ok("0.01"));
        check_goal(Goal::OfPlan(Percent::new(3_333)), "100.01", Ok("33.34"));
        check_goal(Goal::Sum(rub("500000")), "0", Ok("500000"));
    }

    #[test]
    fn there_must_be_something_to_reach() {
        check_goal(Goal::OfPlan(Percent::whole(30)), "0", Err(NoAnswer::PlanNotPositive));
        check_goal(Goal::OfPlan(Percent::whole(0)), "5", Err(NoAnswer::GoalNotPositive));
        check_goal(Goal::Sum(rub("-5")), "5", Err(NoAnswer::GoalNotPositive));
    }
}
