//! What a seller gets for one month, and the curve of it.
//!
//! Pay = hard + soft × score + bonus + money before payday − clawback. Every component is rounded half up to the
//! kopeck at its end.
use serde::{Deserialize, Serialize};

use super::{Attainment, Rate, Scheme, Side, tiers::Tiers};
use crate::{
    domain::{Amount, Percent},
    stats::NoAnswer,
};

/// A seller's month as it came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Month {
    /// Plan.
    pub plan: Amount,
    /// Money received, net of returns; below zero when returns exceed it.
    pub fact: Amount,
    /// Score for soft salary.
    pub score: Percent,
    /// Prizes already paid before payday.
    pub fast_money: Amount,
    /// Taken back for deals that fell through.
    pub clawback: Amount,
}

/// Pay of one month with all that makes it up.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// Fact over plan.
    pub attainment: Attainment,
    /// How many thresholds are passed; 0 below the first.
    pub tier: u32,
    /// Rate of that tier.
    pub rate: Rate,
    /// Hard salary.
    pub hard: Amount,
    /// Soft salary for the score.
    pub soft: Amount,
    /// Bonus, under the cap. Never below zero: returns above sales pay none.
    pub bonus: Amount,
    /// What the cap took from the bonus.
    pub over_cap: Amount,
    /// Prizes.
    pub fast_money: Amount,
    /// Taken back.
    pub clawback: Amount,
    /// All of it; below zero when more is taken back than earned.
    pub total: Amount,
    /// Bonus over fact, as a share.
    pub effective: Result<f64, NoAnswer>,
    /// What the next rouble of turnover adds to the bonus, as a share, jumps aside.
    pub marginal: f64,
    /// Total over fact, as a share.
    pub cost_of_sales: Result<f64, NoAnswer>,
}

/// Pay at one attainment: value and both limits, which differ at a jump.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CurvePoint {
    /// Percent of plan.
    pub at: Percent,
    /// The limit from below.
    pub below: Amount,
    /// Pay exactly there.
    pub pay: Amount,
    /// The limit from above.
    pub above: Amount,
}

impl Month {
    /// A month without prizes and clawback, soft salary paid in full.
    pub fn of(plan: Amount, fact: Amount) -> Month {
        let score = Percent::whole(100);
        Month { plan, fact, score, fast_money: Amount::ZERO, clawback: Amount::ZERO }
    }
}

/// Pay of one month.
///
/// # Errors
/// [`NoAnswer::PlanNotPositive`] without a plan, [`NoAnswer::TooLarge`] beyond an [`Amount`].
pub fn statement(scheme: &Scheme, month: &Month) -> Result<Statement, NoAnswer> {
    settle(scheme, &scheme.tiers()?, month)
}

/// As [`statement`], with the tiers prepared once for many months.
pub(super) fn settle(scheme: &Scheme, tiers: &Tiers, month: &Month) -> Result<Statement, NoAnswer> {
    let attainment = Attainment::of(month.fact, month.plan)?;
    let tier = tiers.tier(attainment);
    let (bonus, over_cap) = tiers.bonus(month.plan, month.fact)?;
    let (hard, soft) = (scheme.hard()?, scheme.soft(month.score)?);
    let total = sum(&[hard, soft, bonus, month.fast_money])?;
    let total = total.checked_sub(month.clawback).ok_or(NoAnswer::TooLarge)?;
    let is_capped = scheme.cap.is_some_and(|cap| bonus >= cap);
    let marginal = if is_capped { 0.0 } else { tiers.line(tier).slope.to_f64() };
    Ok(Statement {
        attainment,
        tier: tier as u32,
        rate: tiers.rate(tier),
        hard,
        soft,
        bonus,
        over_cap,
        fast_money: month.fast_money,
        clawback: month.clawback,
        total,
        effective: share(bonus, month.fact),
        marginal,
        cost_of_sales: share(total, month.fact),
    })
}

/// Pay at each attainment of the scheme's own plan, without prizes and clawback.
///
/// # Errors
/// As [`statement`].
pub fn curve(scheme: &Scheme, score: Percent, attainments: &[Percent]) -> Result<Vec<CurvePoint>, NoAnswer> {
    let tiers = scheme.tiers()?;
    let salary = sum(&[scheme.hard()?, scheme.soft(score)?])?;
    let pay = |at, side| sum(&[salary, tiers.bonus_at(scheme.plan, at, side)?]);
    if !scheme.plan.is_positive() {
        return Err(NoAnswer::PlanNotPositive);
    }
    let point = |at: &Percent| {
        let (below, above) = (pay(*at, Side::Below)?, pay(*at, Side::Above)?);
        Ok(CurvePoint { at: *at, below, pay: pay(*at, Side::At)?, above })
    };
    attainments.iter().map(point).collect()
}

/// Sum of amounts.
pub(super) fn sum(amounts: &[Amount]) -> Result<Amount, NoAnswer> {
    let total: i128 = amounts.iter().map(|amount| i128::from(amount.raw())).sum();
    i64::try_from(total).map(Amount::new).map_err(|_| NoAnswer::TooLarge)
}

/// A part of a turnover above zero, for words and pictures.
pub(super) fn share(part: Amount, turnover: Amount) -> Result<f64, NoAnswer> {
    if turnover.is_positive() {
        Ok(part.raw() as f64 / turnover.raw() as f64)
    } else {
        Err(NoAnswer::TurnoverNotPositive)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::pay::{Method, Threshold, testing::rub};

    fn at(method: Method, fact: &str) -> Statement {
        let scheme = Scheme { method, ..Scheme::default() };
        statement(&scheme, &Month::of(rub("3000000"), rub(fact))).unwrap()
    }

    /// A row of the table: fact, bonus whole, bonus marginal, total, cost of sales in percent, tier.
    #[track_caller]
    fn check(fact: &str, bonuses: [&str; 2], total: &str, cost: &str, tier: u32) {
        let (whole, marginal) = (at(Method::Whole, fact), at(Method::Marginal, fact));
        assert_eq!([whole.bonus, marginal.bonus], bonuses.map(rub));
        assert_eq!((whole.total, whole.tier), (rub(total), tier));
        assert_eq!(format!("{:.2}", whole.cost_of_sales.unwrap() * 100.0), cost);
    }

    #[test]
    fn pay_of_the_method_is_that_of_its_table() {
        check("2399700", ["0", "0"], "40000", "1.67", 0);
        check("2400000", ["24000", "0"], "64000", "2.67", 1);
        check("2700000", ["27000", "3000"], "67000", "2.48", 1);
        check("2999700", ["29997", "5997"], "69997", "2.33", 1);
        check("3000000", ["60000", "6000"], "100000", "3.33", 2);
        check("3600000", ["72000", "18000"], "112000", "3.11", 2);
        check("3600001", ["108000.03", "18000.03"], "148000.03", "4.11", 3);
        check("4500000", ["135000", "45000"], "175000", "3.89", 3);
    }

    #[test]
    fn prizes_and_clawback_enter_the_total() {
        let month = Month {
            score: Percent::whole(50),
            fast_money: rub("3000"),
            clawback: rub("1200.5"),
            ..Month::of(rub("3000000"), rub("3000000"))
        };
        let paid = statement(&Scheme::default(), &month).unwrap();
        assert_eq!((paid.hard, paid.soft, paid.bonus), (rub("30000"), rub("5000"), rub("60000")));
        assert_eq!(paid.total, rub("96799.5"));
    }

    #[test]
    fn returns_above_sales_leave_the_salary_and_no_cost_of_sales() {
        let paid = at(Method::Whole, "-3000");
        assert_eq!((paid.bonus, paid.total, paid.attainment.shown()), (Amount::ZERO, rub("40000"), -10));
        assert_eq!(paid.cost_of_sales, Err(NoAnswer::TurnoverNotPositive));
    }

    #[test]
    fn without_a_plan_there_is_no_statement() {
        let month = Month::of(Amount::ZERO, rub("5"));
        assert_eq!(statement(&Scheme::default(), &month), Err(NoAnswer::PlanNotPositive));
        let scheme = Scheme { plan: Amount::ZERO, ..Scheme::default() };
        assert_eq!(curve(&scheme, Percent::whole(100), &[]), Err(NoAnswer::PlanNotPositive));
    }

    #[test]
    fn effective_rate_is_of_all_and_marginal_of_the_next_rouble() {
        let paid = at(Method::Marginal, "3600000");
        assert_eq!((paid.effective, paid.marginal), (Ok(0.005), 0.02));
        let capped = Scheme { cap: Some(rub("5")), ..Scheme::default() };
        let paid = statement(&capped, &Month::of(rub("3000000"), rub("3000000"))).unwrap();
        assert_eq!((paid.over_cap, paid.marginal), (rub("59995"), 0.0));
    }

    #[test]
    fn the_curve_shows_both_sides_of_a_jump() {
        let (full, ends) = (Percent::whole(100), [80, 100, 110, 120].map(Percent::whole));
        let points = curve(&Scheme::default(), full, &ends).unwrap();
        let sides = |point: &CurvePoint| [point.below, point.pay, point.above];
        let expect = [
            ["40000", "64000", "64000"],
            ["70000", "100000", "100000"],
            ["106000", "106000", "106000"],
            ["112000", "112000", "148000"],
        ];
        assert_eq!(points.iter().map(sides).collect::<Vec<_>>(), expect.map(|row| row.map(rub)));
    }

    #[test]
    fn pay_of_nothing_sold_can_start_with_a_rate() {
        let scheme = Scheme { thresholds: vec![Threshold::reached(0, 2)], ..Scheme::default() };
        let points = curve(&scheme, Percent::whole(0), &[Percent::whole(0), Percent::whole(50)]).unwrap();
        assert_eq!(points.iter().map(|point| point.pay).collect::<Vec<_>>(), [rub("30000"), rub("60000")]);
    }
}
