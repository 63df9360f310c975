//! The morning summary for the chat, as data; `words` make a text of it.
use serde::{Deserialize, Serialize};

use super::report::{Figures, Report, Required};
use crate::{
    domain::{Amount, Day},
    stats::{NoAnswer, Ratio},
};

/// A seller who will not make the plan at this pace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Laggard {
    /// Name.
    pub name: String,
    /// Pace, below 1.
    pub pace: Ratio,
    /// What is still to be received.
    pub required: Result<Required, NoAnswer>,
}

/// What the paired report knows this morning.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reported {
    /// Promised by all for today; `None` when nobody has promised.
    pub promised_today: Option<Amount>,
    /// The working day before.
    pub yesterday: Option<Day>,
    /// Promised by all for that day.
    pub promised_yesterday: Option<Amount>,
    /// Received on it; `None` when nobody has reported.
    pub received_yesterday: Option<Amount>,
    /// Who has not reported for it, by name.
    pub missing: Vec<String>,
}

/// The one who came closest to the winner of an interim plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunnerUp {
    /// Name.
    pub name: String,
    /// How much was missing; zero when the plan was reached, only later.
    pub short: Amount,
}

/// An interim prize won today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prize {
    /// Name of the interim plan; may be empty.
    pub stage: String,
    /// Who won; more than one when they share it.
    pub winners: Vec<String>,
    /// The prize, all shares together.
    pub amount: Amount,
    /// Who came next.
    pub runner_up: Option<RunnerUp>,
}

/// The morning summary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Morning {
    /// The last day that counts.
    pub through: Day,
    /// Plan of the department.
    pub plan: Amount,
    /// Fact of the department.
    pub fact: Amount,
    /// Working days left.
    pub days_left: u32,
    /// Pace, projection and need of the department.
    pub department: Figures,
    /// Who lags most, the worst first.
    pub laggards: Vec<Laggard>,
    /// How many lag beyond those named.
    pub more_laggards: u32,
    /// Promises and receipts, when the paired report is kept.
    pub reported: Option<Reported>,
    /// Interim prizes won today.
    pub prizes: Vec<Prize>,
}

/// Sellers that a summary names.
const NAMED: usize = 3;

/// Puts the summary together. Promises and prizes come from other tools as plain data.
pub fn morning(report: &Report, reported: Option<Reported>, prizes: Vec<Prize>) -> Morning {
    let lagging = report.lines.iter().filter_map(|line| {
        let pace = line.figures.pace.ok().filter(|pace| *pace < Ratio::ONE)?;
        let is_open = !matches!(line.figures.required, Ok(Required::Met { .. }));
        is_open.then(|| Laggard { name: line.name.clone(), pace, required: line.figures.required })
    });
    let mut laggards: Vec<Laggard> = lagging.collect();
    let more_laggards = laggards.len().saturating_sub(NAMED) as u32;
    laggards.truncate(NAMED);
    Morning {
        through: report.through,
        plan: report.department.plan,
        fact: report.department.fact,
        days_left: report.department.days.left,
        department: report.department.figures,
        laggards,
        more_laggards,
        reported,
        prizes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Calendar, Period, Step},
        tools::pace::{Fact, Input, Schedule, Seller, Settings, Shape, analyse},
    };

    /// Sellers of plan 1 900 with these facts on 12 May 2026, when 600 are due.
    fn report(facts: &[(&str, i64)]) -> Report {
        let today = Day::from_ymd(2026, 5, 12).unwrap();
        let month = Period::of(Step::Month, today);
        let calendar = Calendar::default();
        let settings = Settings { month, today, today_is_in: true, calendar, shape: Shape::Straight };
        let units = |units| Amount::whole(units).unwrap();
        let seller = |(name, fact): &(&str, i64)| Seller {
            name: (*name).into(),
            plan: units(1_900),
            fact: Fact::ToDate(units(*fact)),
            schedule: Schedule::default(),
        };
        let input = Input { sellers: facts.iter().map(seller).collect(), history: Vec::new() };
        analyse(&input, &settings).unwrap()
    }

    fn summary(facts: &[(&str, i64)]) -> Morning {
        morning(&report(facts), None, Vec::new())
    }

    #[track_caller]
    fn check(facts: &[(&str, i64)], expect: &str, more: u32) {
        let found = summary(facts);
        let names: Vec<&str> = found.laggards.iter().map(|laggard| &*laggard.name).collect();
        assert_eq!((names.join(" "), found.more_laggards), (expect.to_owned(), more));
    }

    #[test]
    fn those_who_lag_are_named_the_worst_first() {
        check(&[("А", 599), ("Б", 600), ("В", 1)], "В А", 0);
        check(&[("А", 600), ("Б", 1_900)], "", 0);
    }

    #[test]
    fn who_has_met_the_plan_does_not_lag_whatever_past_months_had_by_now() {
        let mut report = report(&[("А", 599)]);
        report.lines[0].figures.required = Ok(Required::Met { over: Amount::ZERO });
        assert_eq!(morning(&report, None, Vec::new()).laggards, []);
    }

    #[test]
    fn at_most_three_are_named_and_the_others_counted() {
        check(&[("А", 50), ("Б", 40), ("В", 30), ("Г", 20), ("Д", 10)], "Д Г В", 2);
    }

    #[test]
    fn the_department_stands_in_the_summary() {
        let found = summary(&[("А", 300), ("Б", 900)]);
        assert_eq!((found.plan, found.fact), (Amount::new(38_000_000), Amount::new(12_000_000)));
        assert_eq!((found.department.pace, found.days_left), (Ok(Ratio::ONE), 13));
    }

    #[test]
    fn what_other_tools_know_is_handed_on() {
        let reported = Reported { missing: vec!["Б".into()], ..Reported::default() };
        let runner_up = Some(RunnerUp { name: "Б".into(), short: Amount::new(5) });
        let winners = vec!["А".into()];
        let prize = Prize { stage: "10 мая".into(), winners, amount: Amount::new(7), runner_up };
        let found = morning(&report(&[]), Some(reported.clone()), vec![prize.clone()]);
        assert_eq!((found.reported, found.prizes), (Some(reported), vec![prize]));
        assert_eq!(found.department.pace, Err(NoAnswer::NoPlan));
    }
}
