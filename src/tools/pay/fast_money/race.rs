//! The race itself: who won what, when, and who is next.
use serde::{Deserialize, Serialize};

use super::{Goal, MonthBook, Prizes, Rules};
use crate::{
    domain::{Amount, Day, Period},
    stats::NoAnswer,
    tools::pay::statement::sum,
};

const KOPECK: i64 = 100;

/// A prize won.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Win {
    /// Place among the entrants.
    pub seller: usize,
    /// The day on which the stage was reached.
    pub day: Day,
    /// What it brings.
    pub prize: Amount,
}

/// A stage played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StageResult {
    /// Place among the rules' stages.
    pub stage: usize,
    /// Its last day.
    pub due: Day,
    /// Winners by day, then by name; empty when nobody reached it.
    pub wins: Vec<Win>,
    /// Prizes together.
    pub cost: Amount,
    /// Sellers for whom the stage has no goal, and why.
    pub left_out: Vec<(usize, NoAnswer)>,
}

/// A month played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthResult {
    /// The month.
    pub period: Period,
    /// Stages that fall into it, by date.
    pub stages: Vec<StageResult>,
    /// Prizes together.
    pub cost: Amount,
    /// What each entrant won.
    pub by_entrant: Vec<Amount>,
    /// Payments of other months or of nobody.
    pub set_aside: u32,
}

/// Past months played with the same rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlayBack {
    /// In the order given.
    pub months: Vec<MonthResult>,
    /// Prizes of all months.
    pub cost: Amount,
}

/// Who stands nearest to a stage without having won it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunnerUp {
    /// Place among the entrants.
    pub seller: usize,
    /// What is missing; 0 when the stage is reached but somebody else was first.
    pub gap: Amount,
}

/// A stage on a given day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// What has been won so far.
    pub result: StageResult,
    /// Whether it can still be reached: its last day is not over.
    pub is_open: bool,
    /// The nearest of those who have not won, on the day or on the stage's last.
    pub runner_up: Option<RunnerUp>,
}

/// A stage on a day.
struct Moment {
    stage: usize,
    due: Day,
    today: Day,
}

/// One seller's way to one stage.
struct Course {
    seller: usize,
    goal: Amount,
    reached: Option<Day>,
    received: i128,
}

/// Plays a whole month.
///
/// # Errors
/// [`NoAnswer::TooLarge`].
pub fn play(rules: &Rules, book: &MonthBook) -> Result<MonthResult, NoAnswer> {
    let found = standings(rules, book, book.period.last_day())?;
    let stages: Vec<StageResult> = found.into_iter().map(|standing| standing.result).collect();
    let mut by_entrant = vec![Amount::ZERO; book.entrants.len()];
    for win in stages.iter().flat_map(|stage| &stage.wins) {
        by_entrant[win.seller] = sum(&[by_entrant[win.seller], win.prize])?;
    }
    let cost = sum(&stages.iter().map(|stage| stage.cost).collect::<Vec<_>>())?;
    let within = book.payments.iter().filter(|payment| {
        payment.seller < book.entrants.len() && Period::of(book.period.step(), payment.day) == book.period
    });
    let set_aside = (book.payments.len() - within.count()) as u32;
    Ok(MonthResult { period: book.period, stages, cost, by_entrant, set_aside })
}

/// Plays past months: who would have won, when, and what it would have cost.
///
/// # Errors
/// [`NoAnswer::TooLarge`].
pub fn play_back(rules: &Rules, books: &[MonthBook]) -> Result<PlayBack, NoAnswer> {
    let months = books.iter().map(|book| play(rules, book)).collect::<Result<Vec<_>, _>>()?;
    let cost = sum(&months.iter().map(|month| month.cost).collect::<Vec<_>>())?;
    Ok(PlayBack { months, cost })
}

/// The stages of a month as they stand at the end of a day, by date.
///
/// # Errors
/// [`NoAnswer::TooLarge`].
pub fn standings(rules: &Rules, book: &MonthBook, today: Day) -> Result<Vec<Standing>, NoAnswer> {
    let due = |(place, stage): (usize, &super::Stage)| Some((stage.due.within(book.period)?, place));
    let mut stages: Vec<_> = rules.stages.iter().enumerate().filter_map(due).collect();
    crate::domain::sort_by(&mut stages, Ord::cmp);
    let mut payments = book.payments.clone();
    crate::domain::sort_by_key(&mut payments, |payment| (payment.seller, payment.day));
    let sorted = MonthBook { payments, ..book.clone() };
    stages.into_iter().map(|(due, stage)| stand(rules, &sorted, Moment { stage, due, today })).collect()
}

fn stand(rules: &Rules, book: &MonthBook, moment: Moment) -> Result<Standing, NoAnswer> {
    let Moment { stage: place, due, today } = moment;
    let stage = rules.stages[place];
    let (mut courses, left_out) = courses(stage.goal, book, due.min(today));
    // By name, then by place, so that the order of the list decides nothing but between namesakes.
    crate::domain::sort_by_key(&mut courses, |course| (&book.entrants[course.seller].name, course.seller));
    let first = courses.iter().filter_map(|course| course.reached).min();
    let wins = |course: &&Course| match rules.prizes {
        Prizes::First => course.reached.is_some() && course.reached == first,
        Prizes::Everyone => course.reached.is_some(),
    };
    let winners: Vec<&Course> = courses.iter().filter(wins).collect();
    let prizes = match rules.prizes {
        Prizes::First => divide(stage.prize, winners.len()),
        Prizes::Everyone => vec![stage.prize; winners.len()],
    };
    let won = winners.iter().zip(&prizes);
    let won = won.filter_map(|(it, prize)| Some(Win { seller: it.seller, day: it.reached?, prize: *prize }));
    let mut won: Vec<Win> = won.collect();
    crate::domain::sort_by_key(&mut won, |win| win.day);
    let rest = courses.iter().filter(|course| !wins(course));
    let gap = |course: &Course| match course.reached {
        Some(_) => 0,
        None => i128::from(course.goal.raw()) - course.received,
    };
    let runner_up = rest.min_by_key(|course| (gap(course), course.reached)).map(|course| {
        let gap = i64::try_from(gap(course)).map_err(|_| NoAnswer::TooLarge)?;
        Ok(RunnerUp { seller: course.seller, gap: Amount::new(gap) })
    });
    let cost = sum(&prizes)?;
    let result = StageResult { stage: place, due, wins: won, cost, left_out };
    Ok(Standing { result, is_open: today <= due, runner_up: runner_up.transpose()? })
}

/// Everyone's way up to a day, from payments in the order of sellers and days.
fn courses(goal: Goal, book: &MonthBook, last: Day) -> (Vec<Course>, Vec<(usize, NoAnswer)>) {
    let (mut courses, mut left_out) = (Vec::new(), Vec::new());
    for (seller, entrant) in book.entrants.iter().enumerate() {
        match goal.of(entrant.plan) {
            Ok(goal) => courses.push(Course { seller, goal, reached: None, received: 0 }),
            Err(reason) => left_out.push((seller, reason)),
        }
    }
    let first = book.period.first_day();
    for course in &mut courses {
        let from = book.payments.partition_point(|it| it.seller < course.seller);
        let own = book.payments[from..].iter().take_while(|it| it.seller == course.seller);
        let mut own = own.filter(|it| (first..=last).contains(&it.day)).peekable();
        while let Some(payment) = own.next() {
            course.received += i128::from(payment.amount.raw());
            let is_end_of_day = own.peek().is_none_or(|next| next.day > payment.day);
            if is_end_of_day && course.reached.is_none() && course.received >= i128::from(course.goal.raw()) {
                course.reached = Some(payment.day);
            }
        }
    }
    (courses, left_out)
}

/// A prize in equal parts to the kopeck; kopecks left over go one each to the first, less than a kopeck to the first.
fn divide(prize: Amount, parts: usize) -> Vec<Amount> {
    let Some(n) = i64::try_from(parts).ok().filter(|n| *n > 0) else { return Vec::new() };
    let kopecks = prize.raw().div_euclid(KOPECK);
    let part = |place: i64| {
        let whole = kopecks.div_euclid(n) + i64::from(place < kopecks.rem_euclid(n));
        let rest = if place == 0 { prize.raw().rem_euclid(KOPECK) } else { 0 };
        Amount::new(whole * KOPECK + rest)
    };
    (0..n).map(part).collect()
}

#[cfg(test)]
mod tests;
