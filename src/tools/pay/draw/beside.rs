//! What the page of today says of pay, in words.
use super::say::text;
use crate::{
    domain::Day,
    tools::pay::{Ahead, Goal, Rule, Scheme, Stage},
    words::Words,
};

/// The tier of a projected month: from where it is paid.
pub fn tier(words: &Words, ahead: &Ahead) -> String {
    let (side, threshold) = match (ahead.passed, ahead.next) {
        (Some(passed), _) if passed.rule == Rule::Reached => ("from", Some(passed)),
        (Some(passed), _) => ("above", Some(passed)),
        (None, Some(next)) if next.rule == Rule::Reached => ("below", Some(next)),
        (None, Some(next)) => ("up-to", Some(next)),
        (None, None) => ("none", None),
    };
    let at = threshold.map(|threshold| words.limit(threshold.at)).unwrap_or_default();
    words.with("pay-ahead-tier", &[("side", text(side)), ("at", text(at))])
}

/// An interim plan: how much and by when.
pub fn stage(words: &Words, scheme: &Scheme, (stage, due): (Stage, Day)) -> String {
    let goal = match stage.goal {
        Goal::OfPlan(share) => words.with("pay-goal-of-plan", &[("share", text(words.limit(share)))]),
        Goal::Sum(sum) => words.money(sum, super::say::sign(scheme)),
    };
    words.with("pay-stage-due", &[("goal", text(goal)), ("day", text(words.day(due)))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        tools::pay::{Params, Prospect, Threshold, testing::rub},
        words::Lang,
    };

    #[track_caller]
    fn check(thresholds: Vec<Threshold>, fact: &str, ru: &str, en: &str) {
        let scheme = Scheme { thresholds, ..Scheme::default() };
        let params = Params { scheme, ..Params::default() };
        let ahead = Prospect::of(&params).unwrap().at(rub("100"), rub(fact)).unwrap();
        let said = |lang| tier(&Words::new(lang), &ahead).replace('\u{a0}', " ");
        assert_eq!((said(Lang::Ru), said(Lang::En)), (ru.to_owned(), en.to_owned()));
    }

    #[test]
    fn a_tier_is_named_by_the_side_of_its_threshold() {
        let method = || Scheme::default().thresholds;
        check(method(), "79.99", "ниже 80 %", "below 80%");
        check(method(), "80", "от 80 %", "from 80%");
        check(method(), "120", "от 100 %", "from 100%");
        check(method(), "120.01", "выше 120 %", "above 120%");
        check(vec![Threshold::exceeded(90, 1)], "90", "до 90 % включительно", "up to and including 90%");
        check(Vec::new(), "90", "порогов нет", "no thresholds");
    }

    #[test]
    fn an_interim_plan_is_a_share_or_a_sum_by_a_day() {
        let due = Day::from_ymd(2026, 5, 10).unwrap();
        let first = Params::default().fast_money.stages[0];
        let of_sum = Stage { goal: Goal::Sum(rub("500000")), ..first };
        let said = |lang, of| stage(&Words::new(lang), &Scheme::default(), (of, due)).replace('\u{a0}', " ");
        assert_eq!(said(Lang::Ru, first), "33,33 % плана до 10.05.2026");
        assert_eq!(said(Lang::Ru, of_sum), "500 000 ₽ до 10.05.2026");
        assert!(said(Lang::En, first).starts_with("33.33% of plan by "));
    }
}
