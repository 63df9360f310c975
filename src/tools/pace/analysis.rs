//! The pace of every seller and of the department.
use std::cmp::Ordering;

use super::{
    course::Course,
    department::{department, sum},
    profile::Profile,
    report::{Aside, Line, Report},
    schedule::{Days, Schedule},
    settings::{Fact, Input, Seller, Settings, Shape},
};
use crate::{
    domain::{Amount, Day},
    stats::NoAnswer,
};

/// The pace of each seller and of the department. Does not depend on the order of sellers or of payments.
///
/// # Errors
/// [`NoAnswer::TooLarge`] when money is beyond an [`Amount`]. Anything else that cannot be given is a reason in
/// its own place.
pub fn analyse(input: &Input, settings: &Settings) -> Result<Report, NoAnswer> {
    let profile = Profile::of(&input.history, settings.month, &settings.calendar);
    let (shape, course) = choose(settings.shape, &profile);
    let mut lines = Vec::with_capacity(input.sellers.len());
    for (at, seller) in (0..).zip(&input.sellers) {
        lines.push(line(at, seller, (settings, course))?);
    }
    crate::domain::sort_by(&mut lines, most_behind_first);
    let days = days_of(&Schedule::default(), settings);
    Ok(Report {
        through: settings.through(),
        tomorrow: settings.calendar.next_working(settings.today),
        department: department(&lines, days, course)?,
        lines,
        shape,
        profile,
    })
}

/// The course in use: the profile when it is asked for and there is one.
pub(super) fn choose(shape: Shape, profile: &Result<Profile, NoAnswer>) -> (Shape, Course<'_>) {
    match (shape, profile) {
        (Shape::Profile, Ok(profile)) => (Shape::Profile, Course::Own(profile)),
        _ => (Shape::Straight, Course::Straight),
    }
}

fn line(at: u32, seller: &Seller, (settings, course): (&Settings, Course)) -> Result<Line, NoAnswer> {
    let (fact, aside) = received(&seller.fact, settings)?;
    let days = days_of(&seller.schedule, settings);
    let figures = course.figures(seller.plan, fact, days);
    Ok(Line { name: seller.name.clone(), at, plan: seller.plan, fact, aside, days, figures })
}

/// Money up to the last day that counts, and payments that do not count.
fn received(fact: &Fact, settings: &Settings) -> Result<(Amount, Aside), NoAnswer> {
    let payments = match fact {
        Fact::ToDate(amount) => return Ok((*amount, Aside::default())),
        Fact::Dated(payments) => payments,
    };
    let (first, through, last) = (settings.month.first_day(), settings.through(), settings.month.last_day());
    let number =
        |counts: &dyn Fn(Day) -> bool| payments.iter().filter(|(day, _)| counts(*day)).count() as u32;
    let aside = Aside {
        later: number(&|day| through < day && first <= day && day <= last),
        outside: number(&|day| day < first || last < day),
    };
    let counted = payments.iter().filter(|(day, _)| first <= *day && *day <= through);
    Ok((sum(counted.map(|(_, amount)| *amount))?, aside))
}

/// Working days of a schedule.
pub(super) fn days_of(schedule: &Schedule, settings: &Settings) -> Days {
    let (first, last) = (settings.month.first_day(), settings.month.last_day());
    let total = schedule.count(&settings.calendar, first, last);
    let worked = schedule.count(&settings.calendar, first, settings.through());
    Days { total, worked, left: total - worked, share: schedule.share() }
}

/// Lowest pace first; those without one last; then by name and what is left to tell apart.
fn most_behind_first(one: &Line, other: &Line) -> Ordering {
    let by_pace = match (one.figures.pace, other.figures.pace) {
        (Ok(one), Ok(other)) => one.cmp(&other),
        (one, other) => one.is_err().cmp(&other.is_err()),
    };
    let rest = |line: &Line| (line.plan, line.fact, line.days.total, line.days.worked);
    by_pace.then_with(|| one.name.cmp(&other.name)).then_with(|| rest(one).cmp(&rest(other)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Calendar, Period, Step},
        stats::Ratio,
        tools::pace::{Required, schedule::Load},
    };

    fn day(text: &str) -> Day {
        let part = |range: std::ops::Range<usize>| text[range].parse().unwrap();
        Day::from_ymd(part(0..4), part(5..7), part(8..10)).unwrap()
    }

    fn settings(today: &str, today_is_in: bool) -> Settings {
        let today = day(today);
        let month = Period::of(Step::Month, today);
        Settings { month, today, today_is_in, calendar: Calendar::default(), shape: Shape::Straight }
    }

    fn units(units: i64) -> Amount {
        Amount::whole(units).unwrap()
    }

    fn seller(name: &str, plan: i64, fact: i64) -> Seller {
        let fact = Fact::ToDate(units(fact));
        Seller { name: name.into(), plan: units(plan), fact, schedule: Schedule::default() }
    }

    fn report(sellers: Vec<Seller>, settings: &Settings) -> Report {
        analyse(&Input { sellers, history: Vec::new() }, settings).unwrap()
    }

    /// Names in order, for plans and facts on 12 May 2026 (6 of 19 days worked).
    #[track_caller]
    fn check(sellers: &[(&str, i64, i64)], expect: &str) {
        let sellers = sellers.iter().map(|(name, plan, fact)| seller(name, *plan, *fact)).collect();
        let names: Vec<String> =
            report(sellers, &settings("2026-05-12", true)).lines.into_iter().map(|line| line.name).collect();
        assert_eq!(names.join(" "), expect);
    }

    #[test]
    fn on_12_may_2026_six_of_nineteen_working_days_are_worked() {
        let report = report(vec![seller("Иванов", 1_900_000, 600_000)], &settings("2026-05-12", true));
        let line = &report.lines[0];
        assert_eq!((line.days.total, line.days.worked, line.days.left), (19, 6, 13));
        assert_eq!(line.figures.pace, Ok(Ratio::ONE));
        assert_eq!(line.figures.projection, Ok(units(1_900_000)));
        assert_eq!(line.figures.required, Ok(Required::PerDay(units(100_000))));
        assert_eq!(line.figures.due, Ok(units(600_000)));
        assert_eq!(report.tomorrow, Some(day("2026-05-13")));
    }

    #[test]
    fn today_is_not_worked_until_its_fact_is_in() {
        let days = |today, is_in| days_of(&Schedule::default(), &settings(today, is_in)).worked;
        assert_eq!([days("2026-05-12", false), days("2026-05-12", true)], [5, 6]);
        assert_eq!([days("2026-05-10", false), days("2026-05-10", true)], [5, 5]);
    }

    #[test]
    fn who_lags_most_comes_first_equal_ones_by_name() {
        check(&[("Б", 100, 50), ("А", 200, 100), ("В", 100, 10), ("Г", 100, 99)], "В А Б Г");
        check(&[("Б", 300, 100), ("А", 30_000, 10_001)], "Б А");
    }

    #[test]
    fn who_has_no_pace_comes_last() {
        check(&[("А", 0, 50), ("Я", 100, 500), ("Б", 100, 0)], "Б Я А");
    }

    #[test]
    fn money_that_comes_on_a_day_off_counts_in_the_fact_not_in_the_days() {
        let payments = [("2026-05-08", 300_000), ("2026-05-09", 200_000), ("2026-05-12", 100_000)];
        let fact = Fact::Dated(payments.map(|(on, sum)| (day(on), units(sum))).to_vec());
        let sellers = vec![Seller { fact, ..seller("Иванов", 1_900_000, 0) }];
        let line = &report(sellers.clone(), &settings("2026-05-12", true)).lines[0];
        assert_eq!((line.fact, line.days.worked), (units(600_000), 6));
        let line = &report(sellers, &settings("2026-05-09", true)).lines[0];
        assert_eq!((line.fact, line.days.worked, line.aside.later), (units(500_000), 5, 1));
    }

    #[test]
    fn payments_that_do_not_count_are_told() {
        let payments = ["2026-04-30", "2026-05-04", "2026-05-12", "2026-05-31", "2026-06-01"];
        let fact = Fact::Dated(payments.map(|on| (day(on), units(1))).to_vec());
        let sellers = vec![Seller { fact, ..seller("Иванов", 10, 0) }];
        let line = &report(sellers, &settings("2026-05-12", false)).lines[0];
        assert_eq!((line.fact, line.aside), (units(1), Aside { later: 2, outside: 2 }));
    }

    #[test]
    fn a_seller_is_measured_by_own_days() {
        // 4–8 May on leave: one of 14 own days is worked on the 12th.
        let leave = (4..=8).map(|n| day(&format!("2026-05-{n:02}"))).collect();
        let schedule = Schedule { load: Load::Full, leave };
        let sellers = vec![Seller { schedule, ..seller("Иванов", 1_400, 100) }];
        let report = report(sellers, &settings("2026-05-12", true));
        assert_eq!(report.lines[0].figures.pace, Ok(Ratio::ONE));
        assert_eq!(report.department.figures.pace, Ok(Ratio::ONE));
        assert_eq!(report.department.days.worked, 6);
    }

    #[test]
    fn a_profile_that_cannot_be_given_leaves_the_straight_line_and_says_why() {
        let asked = Settings { shape: Shape::Profile, ..settings("2026-05-12", true) };
        let found = report(vec![seller("Иванов", 1_900_000, 600_000)], &asked);
        assert_eq!(
            (found.shape, found.profile),
            (Shape::Straight, Err(NoAnswer::FewMonths { have: 0, need: 3 }))
        );
        assert_eq!(found.lines[0].figures.pace, Ok(Ratio::ONE));
    }

    #[test]
    fn a_month_that_is_paid_at_its_end_is_not_late_by_its_own_profile() {
        // Three months: a tenth on the first working day, the rest on the last. On 12 May a tenth is due.
        let dates = ["2026-02-02", "2026-02-27", "2026-03-02", "2026-03-31", "2026-04-01", "2026-04-30"];
        let history = dates.iter().zip([1, 9, 1, 9, 1, 9]).map(|(on, sum)| (day(on), units(sum))).collect();
        let input = Input { sellers: vec![seller("Иванов", 1_000, 100)], history };
        let by = |shape| analyse(&input, &Settings { shape, ..settings("2026-05-12", true) }).unwrap();
        let own = by(Shape::Profile).lines[0].figures;
        assert_eq!((own.pace, own.projection), (Ok(Ratio::ONE), Ok(units(1_000))));
        assert_eq!(by(Shape::Straight).lines[0].figures.pace, Ok(Ratio::new(19, 60).unwrap()));
    }

    #[test]
    fn sums_beyond_an_amount_are_a_reason() {
        let sellers = vec![Seller { plan: Amount::MAX, ..seller("А", 1, 1) }; 2];
        let input = Input { sellers, history: Vec::new() };
        assert_eq!(analyse(&input, &settings("2026-05-12", true)), Err(NoAnswer::TooLarge));
    }
}
