//! Races over May 2026.
use super::*;
use crate::{
    domain::{Percent, Step},
    tools::pay::{
        fast_money::{Due, Entrant, Payment, Stage},
        testing::rub,
    },
};

const NAMES: [&str; 3] = ["Анна", "Борис", "Вера"];

fn may(day: i32) -> Day {
    Day::from_ymd(2026, 5, day).unwrap()
}

/// Three sellers on a plan of 100, payments as `name day amount`.
fn book(payments: &str) -> MonthBook {
    let entrants = NAMES.map(|name| Entrant { name: name.into(), plan: rub("100") });
    let payment = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let seller = NAMES.iter().position(|name| *name == words[0]).unwrap();
        Payment { seller, day: may(words[1].parse().unwrap()), amount: rub(words[2]) }
    };
    let payments = payments.split(',').map(str::trim).filter(|line| !line.is_empty()).map(payment).collect();
    MonthBook { period: Period::of(Step::Month, may(1)), entrants: entrants.into(), payments }
}

/// 30 % by the 10th and 60 % by the 20th, 1 000 each.
fn rules(prizes: Prizes) -> Rules {
    let stage = |day, percent| Stage {
        due: Due::DayOfMonth(day),
        goal: Goal::OfPlan(Percent::whole(percent)),
        prize: rub("1000"),
    };
    Rules { stages: vec![stage(20, 60), stage(10, 30)], prizes }
}

/// Wins as `stage: name day prize`, by date of the stage.
fn shown(stages: &[StageResult]) -> Vec<String> {
    let win = |stage: &StageResult, win: &Win| {
        format!("{}: {} {} {}", stage.due.ymd().2, NAMES[win.seller], win.day.ymd().2, win.prize.to_f64())
    };
    stages.iter().flat_map(|stage| stage.wins.iter().map(move |it| win(stage, it))).collect()
}

#[track_caller]
fn check(prizes: Prizes, payments: &str, wins: &[&str], cost: &str) {
    let found = play(&rules(prizes), &book(payments)).unwrap();
    assert_eq!(shown(&found.stages), wins);
    assert_eq!(found.cost, rub(cost));
    assert_eq!(sum(&found.by_entrant), Ok(found.cost));
}

#[test]
fn the_first_by_payment_date_wins() {
    check(
        Prizes::First,
        "Борис 7 30, Анна 6 20, Анна 8 90",
        &["10: Борис 7 1000", "20: Анна 8 1000"],
        "2000",
    );
}

#[test]
fn one_person_may_win_every_stage() {
    check(Prizes::First, "Вера 3 65", &["10: Вера 3 1000", "20: Вера 3 1000"], "2000");
}

#[test]
fn equal_dates_divide_the_prize_to_the_kopeck() {
    let wins = ["10: Анна 5 333.34", "10: Борис 5 333.33", "10: Вера 5 333.33"];
    check(Prizes::First, "Вера 5 30, Борис 5 31, Анна 5 59", &wins, "1000");
}

#[test]
fn payments_of_one_day_count_together() {
    check(
        Prizes::First,
        "Анна 4 10, Борис 5 30, Анна 5 40, Анна 5 -20",
        &["10: Анна 5 500", "10: Борис 5 500"],
        "1000",
    );
}

#[test]
fn a_return_before_the_goal_moves_it_away_and_after_it_does_not() {
    check(Prizes::First, "Анна 4 20, Анна 5 -5, Анна 6 14, Борис 8 30", &["10: Борис 8 1000"], "1000");
    check(Prizes::First, "Анна 4 30, Анна 5 -30, Борис 8 30", &["10: Анна 4 1000"], "1000");
}

#[test]
fn a_stage_reached_after_its_date_pays_nothing() {
    check(Prizes::First, "Анна 11 59.99", &[], "0");
    check(Prizes::First, "Анна 10 30, Борис 20 60", &["10: Анна 10 1000", "20: Борис 20 1000"], "2000");
}

#[test]
fn everyone_who_reaches_can_be_paid() {
    let wins = ["10: Борис 3 1000", "10: Анна 9 1000"];
    check(Prizes::Everyone, "Анна 9 30, Борис 3 40, Вера 11 59", &wins, "2000");
}

#[test]
fn the_order_of_payments_and_sellers_decides_nothing() {
    let one = book("Вера 5 30, Борис 5 31, Анна 5 59, Анна 7 40, Борис 9 80");
    let mut other = one.clone();
    other.payments.reverse();
    assert_eq!(play(&rules(Prizes::First), &one), play(&rules(Prizes::First), &other));
    other.entrants.reverse();
    other.payments.iter_mut().for_each(|payment| payment.seller = 2 - payment.seller);
    let found = play(&rules(Prizes::First), &other).unwrap();
    assert_eq!(found.by_entrant, [rub("333.33"), rub("333.33"), rub("1333.34")]);
}

#[test]
fn a_seller_without_a_plan_is_left_out_and_told() {
    let mut book = book("Анна 2 500, Борис 3 30");
    book.entrants[0].plan = Amount::ZERO;
    let found = play(&rules(Prizes::First), &book).unwrap();
    assert_eq!(shown(&found.stages), ["10: Борис 3 1000"]);
    assert_eq!(found.stages[0].left_out, [(0, NoAnswer::PlanNotPositive)]);
}

#[test]
fn payments_of_other_months_are_set_aside() {
    let mut book = book("Анна 2 10");
    book.payments.push(Payment { seller: 0, day: may(1).plus(-1), amount: rub("500") });
    book.payments.push(Payment { seller: 9, day: may(2), amount: rub("500") });
    let found = play(&rules(Prizes::First), &book).unwrap();
    assert_eq!((found.set_aside, found.cost), (2, Amount::ZERO));
}

/// Winners so far and the runner-up with what is missing, of the stage due on the 10th.
#[track_caller]
fn check_standing(payments: &str, today: i32, wins: &[&str], is_open: bool, runner_up: (&str, &str)) {
    let found = standings(&rules(Prizes::First), &book(payments), may(today)).unwrap();
    assert_eq!(shown(std::slice::from_ref(&found[0].result)), wins);
    assert_eq!(found[0].is_open, is_open);
    let next = found[0].runner_up.unwrap();
    assert_eq!((NAMES[next.seller], next.gap), (runner_up.0, rub(runner_up.1)));
}

#[test]
fn on_a_day_the_nearest_to_the_stage_is_named_with_the_gap() {
    let payments = "Анна 2 20, Борис 3 25, Борис 6 10, Анна 7 15, Вера 12 90";
    check_standing(payments, 1, &[], true, ("Анна", "30"));
    check_standing(payments, 2, &[], true, ("Анна", "10"));
    check_standing(payments, 5, &[], true, ("Борис", "5"));
    check_standing(payments, 6, &["10: Борис 6 1000"], true, ("Анна", "10"));
    check_standing(payments, 7, &["10: Борис 6 1000"], true, ("Анна", "0"));
    check_standing(payments, 15, &["10: Борис 6 1000"], false, ("Анна", "0"));
}

#[test]
fn past_months_are_played_with_the_rules_of_today() {
    let books = [book("Анна 3 30"), book(""), book("Вера 4 61")];
    let found = play_back(&rules(Prizes::First), &books).unwrap();
    assert_eq!(
        found.months.iter().map(|month| month.cost).collect::<Vec<_>>(),
        ["1000", "0", "2000"].map(rub)
    );
    assert_eq!(found.cost, rub("3000"));
}
