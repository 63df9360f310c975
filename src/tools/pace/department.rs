//! The department: sums of its sellers.
use super::{
    course::{Course, required},
    report::{Department, Figures, Line},
    schedule::Days,
};
use crate::{
    domain::Amount,
    stats::{NoAnswer, Ratio},
};

/// The line of the department.
///
/// # Errors
/// [`NoAnswer::TooLarge`] when the plans or the facts are beyond an [`Amount`].
pub(super) fn department(lines: &[Line], days: Days, course: Course) -> Result<Department, NoAnswer> {
    let plan = sum(lines.iter().map(|line| line.plan.max(Amount::ZERO)))?;
    let fact = sum(lines.iter().map(|line| line.fact))?;
    let has_plan = if plan.is_positive() { Ok(()) } else { Err(NoAnswer::NoPlan) };
    let due = has_plan.and(due(lines, days, course));
    let pace = due.and_then(|due| {
        if due <= Ratio::ZERO {
            return Err(why_not(lines, days));
        }
        Ratio::from(fact).checked_div(due).ok_or(NoAnswer::TooLarge)
    });
    let unprojected = lines.iter().filter(|line| line.figures.projection.is_err()).count() as u32;
    let projection = match unprojected as usize == lines.len() {
        true => Err(why_not(lines, days)),
        false => sum(lines.iter().map(|line| line.figures.projection.unwrap_or(line.fact))),
    };
    let figures = Figures {
        due: due.and_then(|due| due.to_amount().ok_or(NoAnswer::TooLarge)),
        pace,
        projection,
        required: has_plan.and(required(plan, fact, days)),
    };
    Ok(Department { plan, fact, days, figures, unprojected })
}

/// What is due by now, exact: the sum over sellers, each by own days. Who works on no day of the month is
/// measured by the calendar: the plan is still there.
fn due(lines: &[Line], days: Days, course: Course) -> Result<Ratio, NoAnswer> {
    let own = |line: &Line| match line.plan.is_positive() {
        true => course.due(line.plan, if line.days.total > 0 { line.days } else { days }),
        false => Ok(Ratio::ZERO),
    };
    lines.iter().try_fold(Ratio::ZERO, |sum, line| sum.checked_add(own(line)?).ok_or(NoAnswer::TooLarge))
}

/// The reason that all sellers have in common, or that of the first one.
fn why_not(lines: &[Line], days: Days) -> NoAnswer {
    let by_calendar = match (days.total, days.worked) {
        (0, _) => NoAnswer::NoWorkingDays,
        (_, 0) => NoAnswer::NoDaysWorked,
        _ => NoAnswer::NothingByNow,
    };
    lines.iter().find_map(|line| line.figures.projection.err()).unwrap_or(by_calendar)
}

/// Sum of amounts.
pub(super) fn sum(amounts: impl Iterator<Item = Amount>) -> Result<Amount, NoAnswer> {
    let raw: i128 = amounts.map(|amount| i128::from(amount.raw())).sum();
    i64::try_from(raw).map(Amount::new).map_err(|_| NoAnswer::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::Percent,
        tools::pace::report::{Aside, Required},
    };

    fn days(total: u32, worked: u32) -> Days {
        Days { total, worked, left: total - worked, share: Percent::whole(100) }
    }

    fn units(units: i64) -> Amount {
        Amount::whole(units).unwrap()
    }

    /// Sellers as (plan, fact, D, d); the calendar has 20 days of which 10 are worked.
    fn of(sellers: &[(i64, i64, u32, u32)]) -> Department {
        let line = |(at, &(plan, fact, total, worked)): (usize, &(i64, i64, u32, u32))| {
            let (plan, fact, days) = (units(plan), units(fact), days(total, worked));
            let figures = Course::Straight.figures(plan, fact, days);
            Line { name: at.to_string(), at: at as u32, plan, fact, aside: Aside::default(), days, figures }
        };
        let lines: Vec<Line> = sellers.iter().enumerate().map(line).collect();
        department(&lines, days(20, 10), Course::Straight).unwrap()
    }

    #[track_caller]
    fn check(sellers: &[(i64, i64, u32, u32)], percent: i128, projection: i64) {
        let found = of(sellers).figures;
        assert_eq!(found.pace, Ok(Ratio::new(percent, 100).unwrap()));
        assert_eq!(found.projection, Ok(units(projection)));
    }

    #[test]
    fn the_department_is_measured_by_sums_not_by_the_mean_of_percents() {
        // 200 % of a small plan and 50 % of a large one: 200 of 250 due, not 125 %.
        check(&[(100, 100, 20, 10), (400, 100, 20, 10)], 80, 400);
    }

    #[test]
    fn who_is_on_leave_so_far_neither_lags_nor_leads() {
        let found = of(&[(100, 50, 20, 10), (100, 0, 10, 0)]);
        assert_eq!(found.figures.pace, Ok(Ratio::ONE));
        assert_eq!((found.figures.projection, found.unprojected), (Ok(units(100)), 1));
        assert_eq!(found.figures.required, Ok(Required::PerDay(units(15))));
    }

    #[test]
    fn the_plan_of_one_who_is_away_all_month_is_still_due() {
        check(&[(100, 100, 20, 10), (100, 0, 0, 0)], 100, 200);
    }

    #[test]
    fn money_without_a_plan_counts_for_the_department() {
        check(&[(100, 25, 20, 10), (0, 25, 20, 10)], 100, 100);
    }

    #[test]
    fn a_department_without_plans_or_days_says_why() {
        assert_eq!(of(&[]).figures.pace, Err(NoAnswer::NoPlan));
        assert_eq!(of(&[(0, 5, 20, 10)]).figures.pace, Err(NoAnswer::NoPlan));
        assert_eq!(of(&[(5, 5, 20, 0)]).figures.pace, Err(NoAnswer::NoDaysWorked));
        assert_eq!(of(&[(5, 5, 20, 0)]).figures.projection, Err(NoAnswer::NoDaysWorked));
    }
}
