//! Interim prizes won on a day: the race of the present month, played on the payments up to that day.
use serde::{Deserialize, Serialize};

use super::{Params, RunnerUp, Stage, Standing, Win, book_of, standings, statement::sum};
use crate::{
    domain::{Amount, Day},
    stats::NoAnswer,
    table::Team,
};

/// An interim prize won.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Won {
    /// The interim plan.
    pub stage: Stage,
    /// Its last day.
    pub due: Day,
    /// Who won it on that day, by name; more than one when they share it or everyone gets it.
    pub winners: Vec<String>,
    /// What they get together.
    pub prize: Amount,
    /// The nearest of those who have not won it, and what is missing: 0 when the plan was reached, only later.
    pub runner_up: Option<(String, Amount)>,
}

/// What was won on a day, by date of the interim plans. Nothing without payments by day.
///
/// # Errors
/// [`NoAnswer::TooLarge`].
pub fn won_on(params: &Params, team: &Team, day: Day) -> Result<Vec<Won>, NoAnswer> {
    let rules = &params.fast_money;
    let Some(book) = book_of(params, team, day).filter(|_| !rules.stages.is_empty()) else {
        return Ok(Vec::new());
    };
    let name = |seller: usize| book.entrants.get(seller).map(|entrant| entrant.name.clone());
    let won = |standing: Standing| {
        let wins: Vec<Win> = standing.result.wins.into_iter().filter(|win| win.day == day).collect();
        let stage = rules.stages.get(standing.result.stage).filter(|_| !wins.is_empty())?;
        let prizes: Vec<Amount> = wins.iter().map(|win| win.prize).collect();
        let runner_up = |RunnerUp { seller, gap }| Some((name(seller)?, gap));
        Some(sum(&prizes).map(|prize| Won {
            stage: *stage,
            due: standing.result.due,
            winners: wins.iter().filter_map(|win| name(win.seller)).collect(),
            prize,
            runner_up: standing.runner_up.and_then(runner_up),
        }))
    };
    standings(rules, &book, day)?.into_iter().filter_map(won).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        table::SellerDay,
        tools::pay::{Prizes, Rules, testing::rub},
    };

    fn may(day: i32) -> Day {
        Day::from_ymd(2026, 5, day).unwrap()
    }

    /// Payments as `name day amount` in May 2026 and a month before, on the scheme's plan of 3 million.
    fn team(payments: &str) -> Team {
        let line = |line: &str| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let day = Day::from_ymd(2026, 5, words[1].parse().unwrap()).unwrap();
            let (seller, received) = (words[0].to_owned(), Some(rub(words[2])));
            SellerDay { seller, day, shipped: None, received, promised: None }
        };
        let before = SellerDay { day: may(1).plus(-5), ..line("Глеб 1 9000000") };
        Team { days: payments.split(", ").map(line).chain([before]).collect(), ..Team::default() }
    }

    /// Prizes won on a day as `due: winners, prize; next missing`.
    #[track_caller]
    fn check(prizes: Prizes, payments: &str, on: i32, expect: &[&str]) {
        let params = Params { fast_money: Rules { prizes, ..Rules::default() }, ..Params::default() };
        let found = won_on(&params, &team(payments), may(on)).unwrap();
        let said = |won: &Won| {
            let next = won.runner_up.as_ref().map(|(name, gap)| format!("; {name} {}", gap.to_f64()));
            let (due, names) = (won.due.ymd().2, won.winners.join(" "));
            format!("{due}: {names}, {}{}", won.prize.to_f64(), next.unwrap_or_default())
        };
        assert_eq!(found.iter().map(said).collect::<Vec<_>>(), expect);
    }

    #[test]
    fn a_prize_is_told_on_the_day_it_is_won_and_on_no_other() {
        // 33.33 % of 3 000 000 is 999 900.
        let payments = "Анна 5 999900, Борис 6 500000";
        check(Prizes::First, payments, 4, &[]);
        check(Prizes::First, payments, 5, &["10: Анна, 3000"]);
        check(Prizes::First, payments, 6, &[]);
    }

    #[test]
    fn one_who_has_won_before_is_not_told_again_with_those_who_come_later() {
        let payments = "Анна 5 999900, Борис 6 999900, Вера 6 900";
        check(Prizes::Everyone, payments, 6, &["10: Борис, 3000; Вера 999000"]);
    }

    #[test]
    fn a_stage_that_is_over_is_won_by_nobody() {
        check(Prizes::First, "Анна 11 999900", 11, &[]);
        check(Prizes::First, "Анна 12 2000100", 12, &["20: Анна, 3000"]);
    }
}
